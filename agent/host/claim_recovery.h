#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/host/session_registry.h"

#include <QObject>
#include <QStringList>

namespace rensei::host {

/// After a poll whose answer was lost: finds what it booked on this host, and tells the platform that it will not run,
/// so that no session is stranded. Source: facts about QNetworkAccessManager, the poll.
class ClaimRecovery : public QObject {
    Q_OBJECT

public:
    ClaimRecovery(platform::WorkerApi &api, SessionRegistry &sessions, Clock &clock);

    void look();
    bool isLooking() const { return m_isLooking; }

Q_SIGNALS:
    void finished(); ///< polling may go on

private:
    void ask();
    void next();
    void found(const QString &sessionId, const Result<platform::SessionState> &there);
    void again(const Error &error);
    void end();

    platform::WorkerApi &m_api;
    SessionRegistry &m_sessions;
    OneShotTimer m_wait;
    QStringList m_unknown;
    bool m_isLooking = false;
    int m_failures = 0;
};

} // namespace rensei::host
