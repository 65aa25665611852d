#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/host/session_registry.h"

#include <QObject>
#include <QStringList>

namespace rensei::host {

/// After a poll whose reply was lost: finds the work that it claimed for this host and reports it to the platform as
/// failed, so that no session is stranded. Source: agent/decisions/001-requests-are-sent-at-most-once.md,
/// "Consequence".
class ClaimRecovery : public QObject {
    Q_OBJECT

public:
    ClaimRecovery(platform::WorkerApi &api, SessionRegistry &sessions, Clock &clock);

    void start();
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void finished(); ///< polling may continue

private:
    void readWorkerInfo();
    void next();
    void resolve(const QString &sessionId, const Result<platform::SessionState> &there);
    void retryLater(const Error &error);
    void end();

    platform::WorkerApi &m_api;
    SessionRegistry &m_sessions;
    OneShotTimer m_timer;
    QStringList m_unknown;
    bool m_isRunning = false;
    int m_failures = 0;
};

} // namespace rensei::host
