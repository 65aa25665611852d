#pragma once

#include "agent/demo_platform/state/agent_inbox.h"
#include "agent/demo_platform/state/issue_locks.h"
#include "agent/demo_platform/state/session.h"
#include "agent/demo_platform/state/worker.h"

#include <functional>
#include <map>

namespace rensei::demo {

/// The sessions, their queue and their slots. It keeps the books and asks no questions: who may do what is the
/// routes' affair.
class SessionStore {
public:
    SessionStore(const Options &options, const PlatformClock &clock);

    /// A new session, queued, or parked behind another one of its issue.
    Session &add(const NewSession &wanted);
    /// A session as it is, for history.
    Session &insert(Session session);

    Session *find(const QString &rawId);
    Session *findPublic(const QString &publicId);
    /// By creation, oldest first.
    QList<Session *> all();

    int booked(const QString &workerId);
    /// What a poll of `worker` would hand out now, the most urgent first.
    QList<Session *> eligible(const Worker &worker);
    int queueLength();

    void claim(Session &session, const QString &workerId);
    /// A status that `workerId` posted.
    void post(Session &session, SessionStatus to, const QString &workerId, const QJsonObject &body);
    /// A stop by the platform: the slot stays taken until the host reports.
    void stop(Session &session);
    void transfer(Session &session, const QString &toWorkerId);
    /// Back into the queue, owned by nobody.
    void requeue(Session &session);
    /// The next turn for a session: `text` at priority 2, for the host that has it, if any.
    void prompt(Session &session, const QString &text);

    /// Re-queues sessions whose host `isGone`, and forgets those nothing was written to for 24 h.
    void sweep(const std::function<bool(const QString &workerId)> &isGone);

    IssueLocks &locks() { return m_locks; }
    AgentInbox &inbox() { return m_inbox; }

private:
    void setStatus(Session &session, SessionStatus to, const StatusRecord &record);
    void enqueue(Session &session);
    void end(Session &session); ///< frees what it held; any number of times
    void promote(const QString &issueId);

    const Options &m_options;
    const PlatformClock &m_clock;
    IssueLocks m_locks;
    AgentInbox m_inbox;
    std::map<QString, Session> m_sessions;
    qint64 m_created = 0;
};

} // namespace rensei::demo
