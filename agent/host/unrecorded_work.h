#pragma once

#include "agent/platform/worker_api.h"
#include "agent/session/outbox.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>

namespace rensei {
class Clock;
}

namespace rensei::host {

/// Claimed work whose acceptance could not be recorded on disk. It may not be started, and there is no session that
/// could report it, so it is rejected from memory until the platform has answered: by a nack, else as failed.
/// Source: agent/platform/PROTOCOL.md, "Nack".
class UnrecordedWork : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it.
    UnrecordedWork(platform::WorkerApi &api, Clock &clock);

    void reject(const platform::WorkItem &item, const QString &reason);

    /// The platform assigned the session to this host again, so it has taken the last one back.
    void forget(const QString &sessionId) { m_entries.remove(sessionId); }

    /// Items without an answer from the platform so far. Each holds a slot.
    int count() const { return static_cast<int>(m_entries.size()); }

Q_SIGNALS:
    void slotFreed();

private:
    struct Entry {
        QJsonObject work;
        QString reason;
        session::Step step = session::Step::Nack;
        int failures = 0;
        int number = 0; ///< distinguishes it from an earlier entry of the same session
    };
    Entry *find(const QString &sessionId, int number);
    void send(const QString &sessionId, int number);
    void handleReply(const QString &sessionId, int number, const Result<platform::Acknowledgement> &reply);
    void handleError(const QString &sessionId, Entry &entry, const Error &error);
    void finishStep(const QString &sessionId, Entry &entry);
    void remove(const QString &sessionId, const QString &what);

    platform::WorkerApi &m_api;
    Clock &m_clock;
    QHash<QString, Entry> m_entries; ///< by session id
    int m_last = 0;
};

} // namespace rensei::host
