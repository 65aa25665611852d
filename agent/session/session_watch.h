#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/platform/inbox.h"
#include "agent/platform/session_report.h"
#include "agent/platform/worker_api.h"
#include "agent/session/stop_reason.h"

#include <QObject>

#include <chrono>
#include <optional>

namespace rensei::session {

/// Watches one running session on the platform: its state (the only way to learn of a stop from a self-hosted server)
/// and the lock of its issue, whose replies also carry stops and messages. Source: agent/platform/PROTOCOL.md, "Lock
/// refresh".
class SessionWatch : public QObject {
    Q_OBJECT

public:
    SessionWatch(platform::WorkerApi &api, Clock &clock, QString sessionId, QString issueId);

    /// `interval` is the time between two checks of the state.
    void start(std::chrono::milliseconds interval);
    void stop();
    void setInterval(std::chrono::milliseconds interval) { m_interval = interval; }

    /// Checks the state at once and emits checked() afterwards.
    void checkNow();

Q_SIGNALS:
    void stopRequested(rensei::session::StopReason reason);
    void messageReceived(const rensei::platform::InboxMessage &message);
    void checked(); ///< after every check, and when stop() canceled one

private:
    void check();
    void handleStatus(const Result<platform::SessionState> &remote);
    void refreshLock();
    void handleLock(const Result<platform::LockReply> &reply);

    platform::WorkerApi &m_api;
    QString m_sessionId;
    QString m_issueId;
    std::chrono::milliseconds m_interval{5'000};
    OneShotTimer m_checkTimer;
    OneShotTimer m_lockTimer;
    QString m_ackedMessage;
    bool m_isChecking = false;
    int m_run = 0;
};

/// Why a session that runs here must stop, given its state on the platform; nullopt: it continues.
std::optional<StopReason> stopReasonFor(const platform::SessionState &remote, const QString &workerId);

} // namespace rensei::session
