#pragma once

#include "agent/control/session_payload.h"
#include "agent/session/session.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <vector>

namespace rensei::host {

/// The sessions of this host: those it holds, and the last fifty that ended.
class SessionRegistry : public QObject {
    Q_OBJECT

public:
    SessionRegistry(const session::SessionParts &parts, QString folder);
    ~SessionRegistry() override;

    /// Reads the logs of previous runs and ends what their sessions, closed ones too, have left running, which may take
    /// 2 s. Nothing is reported yet. A log that cannot be read is set aside, and its session, which its folder names,
    /// will be reported as failed.
    [[nodiscard]] Result<void> recover();

    /// The folders, with their new names, of the logs that recover() could not read.
    const QStringList &setAside() const { return m_setAside; }

    /// Once this host has its worker id and its sessions were transferred to it: sends the pending reports of previous
    /// runs.
    void resumeRecovered();

    /// Logs the acceptance; the session is not started. Fails when the log cannot be written or the id is in use.
    [[nodiscard]] Result<session::Session *> accept(const QJsonObject &work, const QString &workerId);

    session::Session *find(const QString &sessionId) const;
    QList<session::Session *> all() const;
    int heldSlots() const;
    int running() const;
    bool isEmpty() const { return m_sessions.empty(); }

    QList<control::SessionPayload> payloads(bool includeEnded) const;
    /// Whether a session of that id ended here recently.
    bool endedRecently(const QString &sessionId) const;

    /// Where the log of a session is that is here, or ended here recently; nullopt for any other.
    std::optional<QString> logFolder(const QString &sessionId) const;

    /// Lets no further turn of any session begin, until resumeAll().
    struct Pause {
        int paused = 0;
        int working = 0; ///< their runners have no turns, so they work on until they end
    };
    Pause pauseAll();
    void resumeAll();
    /// Whether a session that can go on is paused with the host.
    bool hasPaused() const;

    /// Removes logs of closed sessions older than 14 days, and the oldest while all together exceed 500 MiB.
    void prune();

Q_SIGNALS:
    void changed();
    void recorded(const QString &sessionId); ///< there is more in its log, or it was the last of it
    void slotFreed();
    /// See session::Session::continuable().
    void continuable(rensei::session::Session *session, const rensei::platform::WorkItem &item);
    void retired(const QString &sessionId); ///< it is closed, and nothing of it uses its folder
    void statusRead(const QString &sessionId); ///< the session's state on the platform was read, or could not be

private:
    void recoverUnreadable(const QString &name);
    session::Session *adopt(std::unique_ptr<session::SessionLog> log);
    void retire(session::Session *session);
    void setIntervals();
    QString folderOf(const QString &sessionId) const;

    session::SessionParts m_parts;
    QString m_folder;
    std::vector<std::unique_ptr<session::Session>> m_sessions;
    QList<session::Session *> m_recovered;
    QStringList m_setAside;
    QList<control::SessionPayload> m_ended; ///< newest first
};

/// How a session looks on the control API.
control::SessionPayload payloadOf(const session::Session &session);

} // namespace rensei::host
