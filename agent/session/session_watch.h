#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/platform/inbox.h"
#include "agent/platform/session_report.h"
#include "agent/platform/worker_api.h"
#include "agent/session/stop_reason.h"

#include <QObject>

#include <chrono>

namespace rensei::session {

/// Watches one running session on the platform: its state (the only way in which a self-hosted base tells of a stop)
/// and the lock of its issue, which also carries stops and messages. Source: platform docs, "Refresh issue lock TTL".
class SessionWatch : public QObject {
    Q_OBJECT

public:
    SessionWatch(platform::WorkerApi &api, Clock &clock, QString sessionId, QString issueId);

    /// `every` is the wait between two looks at the state.
    void start(std::chrono::milliseconds every);
    void stop();
    void setInterval(std::chrono::milliseconds every) { m_every = every; }

    /// Looks at once, and says so when it has looked: after sleep nothing may go on before.
    void lookNow();

Q_SIGNALS:
    void stopAsked(rensei::session::StopReason reason);
    void messaged(const rensei::platform::InboxMessage &message);
    void looked(); ///< after every look, and when one under way was given up by stop()

private:
    void look();
    void saw(const Result<platform::SessionState> &there);
    void refreshLock();
    void lockAnswered(const Result<platform::LockReply> &reply);

    platform::WorkerApi &m_api;
    QString m_sessionId;
    QString m_issueId;
    std::chrono::milliseconds m_every{5'000};
    OneShotTimer m_lookWait;
    OneShotTimer m_lockWait;
    QString m_ackedMessage;
    bool m_isLooking = false;
    int m_run = 0;
};

/// What the state that was read means for a session that runs here; nullopt: go on.
std::optional<StopReason> meaningOf(const platform::SessionState &there, const QString &workerId);

} // namespace rensei::session
