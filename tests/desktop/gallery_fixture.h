#pragma once

#include "app/backend/approvals.h"
#include "app/backend/session_detail.h"
#include "app/backend/session_messages.h"
#include "app/backend/session_source.h"
#include "app/backend/settings.h"
#include "app/model/sessions/session_model.h"
#include "app/text/session_columns.h"
#include "app/text/status_text.h"
#include "app/text/timeline_text.h"
#include "tests/fakes/fake_agent.h"
#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_transport.h"

#include <QJsonArray>
#include <QPalette>
#include <QTemporaryDir>

namespace rensei::tests {

/// What windows show in a test: a summary and a list that are made up, at 14:00.
struct GalleryFixture {
    GalleryFixture();

    QTemporaryDir folder;
    FakeClock clock;
    app::Settings settings{folder.filePath(QStringLiteral("desktop.ini"))};
    FakeTransport transport;
    platform::UserApi api{transport, clock};
    app::SessionSource source{api, clock};
    app::SessionModel model{clock, app::sessionColumns()};
    FakeAgent agent;
    control::ControlClient agentClient{agent.paths(), agent.channels(), agent.clock};
    app::Approvals approvals{agentClient};
    app::SessionDetail detail{api, agentClient, clock, app::TimelineText::texts()};
    app::SessionMessages messages{api, settings, clock};
    std::optional<control::SessionPayload> local; ///< what its agent tells of the sessions

    QJsonArray listed() const;
    void list(); ///< signs in: the first page, with a day's sessions, is answered
    void listWithMore(); ///< the same, with older sessions that are not loaded
    Instant ago(std::chrono::seconds span) const { return clock.utcNow() - span; }

    /// Everything works, and two of four sessions run.
    app::StatusInputs inputs() const;
    app::StatusNotices notices() const;

    /// A case of the status: its name, what makes it other than inputs(), and what is known besides.
    struct View {
        const char *name;
        std::function<void(app::StatusInputs &, app::StatusNotices &, const GalleryFixture &)> make;
    };
    static const QList<View> &views();
};

/// As light desktops have it: that of the style, with a selection in which texts can be read.
QPalette lightPalette();

/// As dark desktops have it.
QPalette darkPalette();

/// As desktops have it that are set to high contrast: pure colors on black.
QPalette highContrastPalette();

} // namespace rensei::tests
