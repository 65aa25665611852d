#pragma once

#include "app/text/session_columns.h"
#include "app/text/timeline_text.h"
#include "app/ui/sessions/session_window.h"
#include "tests/fakes/fake_agent.h"
#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_transport.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

namespace rensei::tests {

/// A window over a list whose platform answers what the test says.
struct SessionFixture {
    QTemporaryDir folder;
    FakeClock clock;
    FakeTransport transport;
    platform::UserApi api{transport, clock};
    app::SessionSource source{api, clock};
    app::SessionModel model{clock, app::sessionColumns()};
    app::Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    bool canStop = true;
    FakeAgent agent; ///< of this computer
    control::ControlClient agentClient{agent.paths(), agent.channels(), agent.clock};
    app::Approvals approvals{agentClient};
    app::SessionDetail detail{api, agentClient, clock, app::TimelineText::texts()};
    app::SessionMessages messages{api, settings, clock};
    std::optional<control::SessionPayload> local; ///< what its agent tells of every session
    QString folderOfSession;
    app::WebPage webPage{app::WebPage::Kind::Session, QUrl(QStringLiteral("https://app.example/sessions/a%2F1"))};
    app::SessionWindow window{{model, source, settings, clock, [this](const QString &) { return canStop; },
        [this](const QString &) { return webPage; }, detail, messages, approvals,
        [this](const QString &) { return local; }, [this](const QString &) { return folderOfSession; }}};

    SessionFixture()
    {
        using app::SessionModel;
        using app::SessionSource;
        QObject::connect(&source, &SessionSource::cleared, &model, &SessionModel::clear);
        QObject::connect(&source, &SessionSource::updated, &model, &SessionModel::apply);
        QObject::connect(&window, &app::SessionWindow::watched, &source, &SessionSource::setWatched);
    }

    static QJsonObject session(const QString &id, const QString &status = QStringLiteral("working"))
    {
        return {{QStringLiteral("id"), id}, {QStringLiteral("identifier"), QStringLiteral("ENG-") + id},
            {QStringLiteral("status"), status}, {QStringLiteral("startedAt"), QStringLiteral("2026-06-02T13:48:00Z")},
            {QStringLiteral("workType"), QStringLiteral("development")},
            {QStringLiteral("provider"), QStringLiteral("local")}};
    }

    static QJsonObject stuckSession(const QString &id)
    {
        QJsonObject out = session(id);
        out.insert(QStringLiteral("health"),
            QJsonObject{{QStringLiteral("healthStatus"), QStringLiteral("red")},
                {QStringLiteral("stuckSignals"), QJsonArray{QStringLiteral("tool_loop_stuck")}}});
        return out;
    }

    /// Numbers from `first` on, all completed.
    static QJsonArray many(int first, int count)
    {
        QJsonArray out;
        for (int i = first; i < first + count; ++i)
            out.append(session(QString::number(i), QStringLiteral("completed")));
        return out;
    }

    static QJsonObject page(const QJsonArray &sessions, const QString &cursor = {})
    {
        QJsonObject out{{QStringLiteral("sessions"), sessions}};
        if (!cursor.isEmpty())
            out.insert(QStringLiteral("cursor"), cursor);
        return out;
    }

    /// The list as the platform gives it at first, and the window over it.
    void open(const QJsonArray &sessions, const QString &cursor = {})
    {
        source.use({});
        transport.answer(200, page(sessions, cursor));
        window.show();
    }

    void refresh(const QJsonArray &sessions, const QString &cursor = {})
    {
        source.refresh();
        transport.answer(200, page(sessions, cursor));
    }
};

} // namespace rensei::tests
