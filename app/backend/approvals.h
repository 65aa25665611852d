#pragma once

#include "agent/control/control_client.h"
#include "app/backend/request_scope.h"

#include <QList>
#include <QObject>
#include <QSet>

namespace rensei::app {

/// What sessions of this computer ask of a person, and the answers. Asks the agent only when it says that a session
/// waits for an answer, so an idle agent is never asked.
class Approvals final : public QObject {
    Q_OBJECT

public:
    explicit Approvals(control::ControlClient &agent);

    /// To be called with what the agent tells of its sessions.
    void apply(const QList<control::SessionPayload> &sessions);

    void clear(); ///< the agent is gone, and its questions with it; an answer that was lost is told by failed()

    /// Oldest first.
    const QList<control::ApprovalPayload> &open() const { return m_open; }

    /// What is remembered holds for the session, or, for the beginning of work, for its repository or project.
    enum class Answer { Reject, RejectAlways, AllowOnce, AllowAlways };

    /// Sends an answer, once: more answers to the same question are ignored while it is under way.
    void answer(const QString &id, Answer answer);
    bool isBeingAnswered(const QString &id) const { return m_underWay.contains(id); }

    enum class Problem {
        Closed, ///< answered elsewhere, too late, or its session has ended
        AgentUnreachable, ///< the question is open as before
        Unknown, ///< the answer was sent; the agent told neither of it nor of the question
        Other, ///< refused; see the Error
    };

Q_SIGNALS:
    void changed();
    void failed(rensei::app::Approvals::Problem problem, const rensei::Error &error, const QString &id);

private:
    void fetch();
    void received(const QList<control::ApprovalPayload> &all);
    void answered(const QString &id, const control::ControlResult<control::ActionReply> &reply);
    void findOut(const QString &id, const Error &error);

    control::ControlClient &m_agent;
    QList<control::ApprovalPayload> m_open;
    QSet<QString> m_underWay;
    QSet<QString> m_answered; ///< ids are not used again; a list that was asked for before may still have them
    RequestScope m_lists;
    bool m_isFetching = false;
    bool m_fetchAgain = false;
};

} // namespace rensei::app
