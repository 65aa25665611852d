#pragma once

#include "app/backend/approvals.h"
#include "tests/fakes/fake_agent.h"

#include <QJsonArray>

namespace rensei::tests {

inline QList<control::SessionPayload> sessionThat(const QString &why)
{
    control::SessionPayload session{.sessionId = QStringLiteral("s1")};
    if (!why.isEmpty())
        session.waiting = control::SessionPayload::Waiting{.why = why};
    return {session};
}

/// Questions that a fake agent has.
struct ApprovalsFixture {
    FakeAgent agent;
    control::ControlClient client{agent.paths(), agent.channels(), agent.clock};
    app::Approvals approvals{client};

    void turn()
    {
        agent.turn();
        if (agent.transport.waiting() > 0
            && agent.transport.oldest().path.startsWith(QStringLiteral("/api/daemon/hello")))
            agent.sayHello();
        agent.turn();
    }
    /// The agent answers with what is open.
    void list(const QList<control::ApprovalPayload> &all)
    {
        turn();
        agent.transport.answer(http::Response{.status = 200, .root = toJson(all)});
        agent.turn();
    }
    void list(const QStringList &ids)
    {
        QList<control::ApprovalPayload> all;
        for (const QString &id : ids)
            all.append({.id = id,
                .sessionId = QStringLiteral("s1"),
                .issueIdentifier = QStringLiteral("ENG-124"),
                .operation = QStringLiteral("execute"),
                .command = QStringLiteral("git push origin ") + id,
                .reason = QStringLiteral("it pushes to a server"),
                .since = agent.clock.utcNow(),
                .until = agent.clock.utcNow() + std::chrono::minutes(15)});
        list(all);
    }
    /// Questions as they are after the agent was asked.
    template <typename Questions>
    void open(const Questions &questions)
    {
        approvals.apply(sessionThat(QStringLiteral("approval")));
        list(questions);
    }
    void open(const QStringList &ids) { open<QStringList>(ids); }
    QStringList ids() const
    {
        QStringList all;
        for (const control::ApprovalPayload &approval : approvals.open())
            all.append(approval.id);
        return all;
    }
};

} // namespace rensei::tests
