#pragma once

#include "agent/platform/heartbeat.h"
#include "agent/platform/poll.h"
#include "agent/platform/reply_handler.h"
#include "agent/platform/session_report.h"
#include "agent/platform/worker_identity.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace rensei {
class Clock;
}

namespace rensei::platform {

/// Calls of the worker protocol under whatever identity the host has at the moment. A call that is refused because its
/// token is stale, or that comes while the identity changes, waits for the next identity and is sent once more.
///
/// Every call invokes `then` exactly once, later, unless `context` or this object is gone. Without an identity within
/// 30 s the result is an Offline error; a 401 that no new identity fixes within 30 s is passed on.
class WorkerApi : public QObject {
    Q_OBJECT

public:
    WorkerApi(http::Transport &transport, Clock &clock);
    ~WorkerApi() override;

    void poll(QObject *context, ReplyHandler<Poll> then);
    void readWorker(QObject *context, ReplyHandler<WorkerInfo> then); ///< this host, as the platform sees it
    void readWorker(const QString &workerId, QObject *context, ReplyHandler<WorkerInfo> then); ///< a former id of it
    void listWorkers(QObject *context, ReplyHandler<QList<WorkerInfo>> then);

    /// Both fill in the worker id.
    void heartbeatV1(const HeartbeatRequest &request, QObject *context, ReplyHandler<HeartbeatResponse> then);
    void heartbeatAf(const HeartbeatRequest &request, QObject *context, ReplyHandler<HeartbeatResponse> then);

    void claim(const QString &sessionId, QObject *context, ReplyHandler<Claim> then);
    void readStatus(const QString &sessionId, QObject *context, ReplyHandler<SessionState> then);
    void refreshLock(const QString &sessionId, const QString &issueId, const QString &ackedInject, QObject *context,
        ReplyHandler<LockReply> then);

    using AckHandler = ReplyHandler<Acknowledgement>;
    void ackInbox(const InboxMessage &message, QObject *context, AckHandler then);
    void postStatus(const QString &sessionId, const StatusPost &status, QObject *context, AckHandler then);
    void postActivity(const QString &sessionId, const Activity &activity, QObject *context, AckHandler then);
    void postProgress(
        const QString &sessionId, const QString &milestone, const QString &message, QObject *context, AckHandler then);
    void postCompletion(const QString &sessionId, const QString &summary, QObject *context, AckHandler then);
    void postLinks(const QString &sessionId, const QList<Link> &links, QObject *context, AckHandler then);
    /// An id of this host that is not its present one. A worker that the platform does not know is an error.
    void deregister(const QString &formerWorkerId, QObject *context, AckHandler then);
    void nack(
        const QString &sessionId, const QJsonObject &work, const QString &reason, QObject *context, AckHandler then);

    /// Sent at once under the given identity, be it published or not, and never sent again. `then` gets whether the
    /// session belongs to `newOwner` now.
    void transferOwnership(const WorkerIdentity &newOwner, const QString &sessionId, const QString &oldWorkerId,
        QObject *context, ReplyHandler<bool> then);
    void readStatusAs(
        const WorkerIdentity &identity, const QString &sessionId, QObject *context, ReplyHandler<SessionState> then);

    /// Publishes an identity to every caller and sends what waited for one.
    void setIdentity(WorkerIdentity identity);

    /// Calls wait from now on, for setIdentity(): live sessions are being transferred to another worker id.
    void hold();

    /// No identity, and calls, those that wait too, fail with `error`, until setIdentity(): only a person can help,
    /// or the host has deregistered.
    void close(const Error &error);

    const std::optional<WorkerIdentity> &identity() const { return m_identity; }

Q_SIGNALS:
    /// A call of that generation, the present one, got a 401. Emitted once per generation.
    void tokenRefused(int generation);

    /// A call that was under way when close() came got an answer: a credential works after all.
    void succeededAfterClose();

    /// By setIdentity() or close().
    void identityChanged();

protected:
    using Build = std::function<http::Request(const WorkerIdentity &)>;
    using Then = http::Transport::Then;

    /// Builds the request when it is sent, so that it carries the identity of that moment.
    void call(Build build, QObject *context, Then then);

private:
    class Call;

    void noteRefused(int generation);

    http::Transport &m_transport;
    Clock &m_clock;
    std::optional<WorkerIdentity> m_identity;
    std::optional<Error> m_closed;
    bool m_held = false;
    int m_refusedGeneration = -1;
};

} // namespace rensei::platform
