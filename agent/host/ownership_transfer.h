#pragma once

#include "agent/host/session_registry.h"
#include "agent/platform/worker_api.h"

#include <QObject>

#include <functional>

namespace rensei::host {

/// Transfers sessions from one worker id of this host to the next. One that cannot be transferred belongs to another
/// host by now. Source: agent/platform/PROTOCOL.md, "Ownership transfer".
class OwnershipTransfer : public QObject {
    Q_OBJECT

public:
    OwnershipTransfer(platform::WorkerApi &api, SessionRegistry &sessions, Clock &clock);

    /// Every session, one after the other; `done` is called once, later, unless another begin() comes before. A call
    /// that fails for a temporary reason is tried three times; then the session is kept, and the replies to its reports
    /// decide.
    void begin(const QString &oldWorker, const platform::WorkerIdentity &newWorker, std::function<void()> done);

    /// One session that got a 403 although it should be ours: once per worker id. True also when that could not be
    /// determined, so that the session continues until the platform says that it is lost.
    void reclaim(const QString &sessionId, QObject *context, std::function<void(bool)> then);

private:
    void next();
    void transfer(const QString &sessionId, const QString &from, platform::ReplyHandler<bool> then);
    void transferReplied(const QString &sessionId, const Result<bool> &isTransferred);
    void checkOwner(const QString &sessionId);

    platform::WorkerApi &m_api;
    SessionRegistry &m_sessions;
    Clock &m_clock;
    OneShotTimer m_timer;
    platform::WorkerIdentity m_newWorker;
    QString m_oldWorker;
    QStringList m_queue;
    QSet<QString> m_reclaimed;
    std::function<void()> m_done;
    int m_attempts = 0;
    int m_run = 0; ///< makes late replies harmless
};

} // namespace rensei::host
