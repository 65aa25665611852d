#pragma once

#include "app/backend/attention_list.h"
#include "app/text/session_columns.h"
#include "tests/app/backend/approvals_fixture.h"
#include "tests/fakes/fake_transport.h"

#include <QTemporaryDir>

namespace rensei::tests {

/// What waits for a person, made of what a fake platform and a fake agent say.
struct AttentionFixture : ApprovalsFixture {
    QTemporaryDir folder;
    FakeTransport platform;
    platform::UserApi api{platform, agent.clock};
    control::EventFollower events{client.link(), agent.clock};
    app::StatusMonitor monitor{{api, client, events, agent.clock}};
    app::SessionModel model{agent.clock, app::sessionColumns()};
    app::Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    app::AttentionList attention{{monitor, model, approvals, settings, agent.clock}};

    static app::SessionRow red(const QString &id)
    {
        app::SessionRow row{.session
            = {.id = id, .identifier = QStringLiteral("ENG-") + id, .status = platform::PublicStatus::Working}};
        row.session.health = {.level = platform::Health::Level::Red, .stuck = {platform::StuckSignal::ToolLoopStuck}};
        return row;
    }
    app::SessionRow failed(const QString &id, std::chrono::seconds ago) const
    {
        return {.session = {.id = id,
                    .identifier = QStringLiteral("ENG-") + id,
                    .status = platform::PublicStatus::Failed,
                    .workType = QStringLiteral("development"),
                    .startedAt = agent.clock.utcNow() - ago - std::chrono::minutes(7),
                    .duration = std::chrono::minutes(7)}};
    }
    void list(const QList<app::SessionRow> &rows) { model.apply({rows, {}}); }
    using ApprovalsFixture::list;

    QStringList keys() const
    {
        QStringList all;
        for (const app::AttentionItem &item : attention.items())
            all.append(item.key());
        return all;
    }
};

} // namespace rensei::tests
