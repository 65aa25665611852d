#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/host/session_registry.h"

#include <QObject>
#include <QStringList>

#include <functional>

namespace rensei::host {

/// Finds the work that a poll claimed for this host although its reply never arrived, and reports it to the platform as
/// failed, so that no session is stranded. That happens when a reply is lost and when the agent ends before it comes;
/// so the claims are looked up after a lost reply, at every start and at every registration. Source:
/// agent/decisions/001-requests-are-sent-at-most-once.md, "Consequence".
class ClaimRecovery : public QObject {
    Q_OBJECT

public:
    ClaimRecovery(platform::WorkerApi &api, SessionRegistry &sessions, Clock &clock);

    /// Looks up the claims of the present worker id and of `formerWorkers`; polls must wait until finished().
    void start(const QStringList &formerWorkers = {});
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void finished(); ///< polling may continue

private:
    void nextWorker();
    void readWorker();
    void handleInfo(const Result<platform::WorkerInfo> &info);
    void next();
    void resolve(const QString &sessionId, const Result<platform::SessionState> &there);
    bool mayPass(const Error &error) const;
    void retryLater(std::function<void()> then);
    void end();

    platform::WorkerApi &m_api;
    SessionRegistry &m_sessions;
    OneShotTimer m_timer;
    QStringList m_workers; ///< ids to be looked up, the first one now; "" is the present one
    QStringList m_unknown;
    bool m_isRunning = false;
    int m_failures = 0;
};

} // namespace rensei::host
