#pragma once

#include "agent/host/session_registry.h"
#include "agent/platform/worker_api.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>

namespace rensei::host {

/// Transfers sessions from the former worker ids of this host to the present one. One that is owned by none of them
/// belongs to another host by now. Source: agent/platform/PROTOCOL.md, "Ownership transfer".
class OwnershipTransfer : public QObject {
    Q_OBJECT

public:
    OwnershipTransfer(platform::WorkerApi &api, SessionRegistry &sessions, Clock &clock);

    /// Every session, one after the other; `done` is called once, later, unless another begin() comes before. A call
    /// that fails for a temporary reason is tried three times; then the session is kept, and the replies to its reports
    /// decide.
    void begin(const QStringList &formerWorkers, const platform::WorkerIdentity &newWorker, std::function<void()> done);

    /// One session that got a 403 although it should be ours: once per worker id. True also when that could not be
    /// determined, so that the session continues until the platform says that it is lost.
    void reclaim(const QString &sessionId, QObject *context, std::function<void(bool)> then);

private:
    struct Reclaim {
        QString sessionId;
        QString from; ///< the worker id that the platform is to take it from
        QPointer<QObject> context;
        std::function<void(bool)> then;
        bool isKnownOurs = false; ///< as its state says
    };
    void transferBack(const Reclaim &reclaim);
    void decideReclaim(Reclaim reclaim, const Result<platform::SessionState> &there);
    void retryReclaim(const Reclaim &reclaim);
    void endReclaim(const Reclaim &reclaim, bool isOurs);
    void next();
    void finishFirst();
    void transfer(const QString &sessionId, const QString &from, platform::ReplyHandler<bool> then);
    bool isOurs(const session::Session &session, const QString &owner) const;
    void transferReplied(const QString &sessionId, const Result<bool> &isTransferred);
    void checkOwner(const QString &sessionId);
    void handleOwner(const QString &sessionId, const Result<platform::SessionState> &there);

    platform::WorkerApi &m_api;
    SessionRegistry &m_sessions;
    Clock &m_clock;
    OneShotTimer m_timer;
    platform::WorkerIdentity m_newWorker;
    QStringList m_formerWorkers; ///< the latest first
    QString m_from; ///< the owner that the present transfer names
    QStringList m_queue;
    QSet<QString> m_reclaimed;
    QHash<QString, int> m_reclaimAttempts; ///< that were left open
    std::function<void()> m_done;
    int m_attempts = 0;
    int m_run = 0; ///< makes late replies harmless
};

} // namespace rensei::host
