#pragma once

#include "agent/demo_platform/state/agent_inbox.h"
#include "agent/demo_platform/state/issue_locks.h"
#include "agent/demo_platform/state/session.h"
#include "agent/demo_platform/state/worker.h"

#include <functional>
#include <map>

namespace rensei::demo {

/// The sessions, their queue and their slots. Checks no permissions: that is the task of the routes.
class SessionStore {
public:
    SessionStore(const Options &options, const PlatformClock &clock);

    /// A new session, queued, or parked behind another one of its issue.
    Session &add(const NewSession &parameters);
    /// Adds a session as it is, without queueing it.
    Session &insert(Session session);

    Session *find(const QString &rawId);
    Session *findPublic(const QString &publicId);
    /// Oldest first.
    QList<Session *> all();

    int slotsInUse(const QString &workerId);
    /// The sessions that a poll of `worker` may get, the most urgent first.
    QList<Session *> eligible(const Worker &worker);
    int queueLength();

    void claim(Session &session, const QString &workerId);
    /// Applies a status that `workerId` posted.
    void post(Session &session, SessionStatus to, const QString &workerId, const QJsonObject &body);
    /// Stops it from the platform's side: the slot stays in use until the host reports the end.
    void stop(Session &session);
    void transfer(Session &session, const QString &toWorkerId);
    /// Queues it again, without an owner.
    void requeue(Session &session);
    /// Queues the next turn of a session: `text` at priority 2, for the host that runs it, if any.
    void prompt(Session &session, const QString &text);

    /// Requeues sessions whose host `isGone`, and deletes those that were not updated for 24 h.
    void sweep(const std::function<bool(const QString &workerId)> &isGone);

    IssueLocks &locks() { return m_locks; }
    AgentInbox &inbox() { return m_inbox; }

private:
    void setStatus(Session &session, SessionStatus to, const StatusRecord &record);
    void enqueue(Session &session);
    void end(Session &session); ///< releases its lock and inbox; idempotent
    void promote(const QString &issueId); ///< queues the next parked session

    const Options &m_options;
    const PlatformClock &m_clock;
    IssueLocks m_locks;
    AgentInbox m_inbox;
    std::map<QString, Session> m_sessions;
    qint64 m_createdCount = 0;
};

} // namespace rensei::demo
