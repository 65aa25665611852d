#pragma once

#include "agent/control/control_link.h"
#include "agent/control/payloads.h"

namespace rensei::control {

/// The control API as calls. Each reads the agent's files when needed, and authenticates the agent first. `then` is
/// called once, later, on this thread, unless `context` is gone by then.
class ControlClient final : public QObject {
    Q_OBJECT

public:
    ControlClient(StatePaths paths, ChannelFactory channels, Clock &clock);

    /// Repeats a call that an agent answers with "still starting", which did nothing, for so long after the first
    /// answer; 0 by default.
    void setStartWait(std::chrono::milliseconds wait) { m_startWait = wait; }

    template <typename T>
    using Then = std::function<void(ControlResult<T>)>;

    void status(QObject *context, Then<StatusPayload> then);
    /// On a server without an account service the agent asks the platform first, which takes longer than a local
    /// answer.
    void stats(QObject *context, Then<StatsPayload> then, std::chrono::milliseconds deadline = localDeadline);
    void sessions(bool includeEnded, QObject *context, Then<QList<SessionPayload>> then);

    /// The log of a session after `cursor`. Without any event there, the answer comes when there is one, or after
    /// `wait` (10 s at most).
    void logs(
        const QString &sessionId, qint64 cursor, std::chrono::seconds wait, QObject *context, Then<LogPayload> then);

    void approvals(QObject *context, Then<QList<ApprovalPayload>> then);
    /// Refused with 410 when it is not open any more. `remember`: the same request of that session is answered
    /// likewise.
    void decide(const QString &approval, bool allow, bool remember, QObject *context, Then<ActionReply> then);
    /// Somebody is at this computer for `time`, who sees approvals; 120 s at most.
    void setPresence(std::chrono::seconds time, QObject *context, Then<ActionReply> then);

    /// What the owner said about work of `subject` counts no more. Refused with 404 when nothing was, with 409 when it
    /// cannot be written.
    void forgetConsent(const QString &subject, QObject *context, Then<ActionReply> then);

    void stopSession(const QString &id, const QString &reason, QObject *context, Then<ActionReply> then);
    /// Lets no further turn of the session begin, or ends that. Refused with 409 when its runner has no turns.
    void pauseSession(const QString &id, bool isPaused, QObject *context, Then<ActionReply> then);
    void pause(QObject *context, Then<ActionReply> then);
    void pauseSessions(QObject *context, Then<ActionReply> then); ///< the same, and no turn of any session begins
    void resume(QObject *context, Then<ActionReply> then);
    void registerNow(QObject *context, Then<ActionReply> then); ///< reads the configuration and the token again, too

    /// Lets sessions end for `timeout` (none: as long as the agent is configured to), then ends them, and the agent.
    /// Answered at once.
    void stop(std::optional<std::chrono::seconds> timeout, QObject *context, Then<ActionReply> then);

    /// Takes no more work until resume(), and is answered when no session is left. After `timeout` (none: as the agent
    /// is configured to) it is refused with 409: what runs goes on, and still no work is taken.
    void drain(std::optional<std::chrono::seconds> timeout, QObject *context, Then<ActionReply> then);
    void reload(QObject *context, Then<ActionReply> then); ///< 409 when the configuration cannot be used

    /// The agent's own log: its last `lines` (2000 at most), or what came after `cursor`.
    void agentLog(int lines, const QString &cursor, QObject *context, Then<AgentLogPayload> then);

    void capacity(QObject *context, Then<StatsPayload::Capacity> then);
    /// A key that the agent does not know, or an invalid value is refused with 400; a configuration file
    /// that cannot be changed with 409.
    void setCapacity(const QString &key, const QString &value, QObject *context, Then<ActionReply> then);

    ControlLink &link() { return m_link; }

private:
    void call(const http::Request &request, QObject *context, Then<http::Response> then);
    struct Attempt {
        bool isRepeat = false; ///< for another agent than the first
        std::optional<std::chrono::milliseconds> startDeadline
            = {}; ///< of the agent's start, once it was seen to start
    };
    void attempt(const http::Request &request, const Attempt &now, QObject *context, Then<http::Response> then);
    void act(const QString &path, const QJsonObject &body, QObject *context, Then<ActionReply> then,
        std::chrono::milliseconds deadline = localDeadline);

    ControlLink m_link;
    Clock &m_clock;
    std::chrono::milliseconds m_startWait{};
};

} // namespace rensei::control
