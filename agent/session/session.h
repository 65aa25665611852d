#pragma once

#include "agent/platform/inbox.h"
#include "agent/platform/worker_api.h"
#include "agent/process/process.h"
#include "agent/session/reporter.h"
#include "agent/session/runner_process.h"
#include "agent/session/session_outcome.h"
#include "agent/session/session_watch.h"
#include "agent/session/stop_reason.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <memory>

namespace rensei::session {

/// What sessions use and share. All of it outlives them.
struct SessionParts {
    platform::WorkerApi &api;
    Clock &clock;
    ProcessFactory makeProcess;
    QString workRoot; ///< the folder that holds the workspaces
    /// A base that issues no runtime token, where some rules differ.
    std::function<bool()> isSelfHosted;
    /// Asks whether a session that answered 403 can be got back from this host's former worker id.
    std::function<void(const QString &sessionId, QObject *context, std::function<void(bool)>)> reclaim;
};

/// One session on this host, from the accepted item to the last word the platform is owed.
class Session : public QObject {
    Q_OBJECT

public:
    enum class State {
        Accepted, ///< kept, nothing done yet
        Starting, ///< the runner is being started
        Running,
        Stopping, ///< the runner is being ended
        Reporting, ///< the runner is gone, the platform is still owed something
        Closed, ///< nothing is owed any more
    };

    Session(const SessionParts &parts, std::unique_ptr<SessionLog> log);
    ~Session() override;

    /// Runs an item that was just accepted; `item` still has its secrets.
    void begin(const platform::WorkItem &item, const config::RunnerProfile &profile);

    /// First thing for the log of a former run, before anything is said to anybody: ends what its runner left behind.
    void sweep();

    /// Then, once this host has a worker id that owns the session: owes what afterRestart() says, and tells it.
    void takeUp();

    /// Hands an item back that was never started; `verbatim` is the item as it came, when it is still at hand.
    void reject(const QString &reason, const QJsonObject &verbatim = {});

    /// Ends a session that was never run here, as failed.
    void giveUp(const QString &why);

    /// The platform has queued a running session anew and given it to this host again: it is told that it runs.
    void assertRunning();

    /// Idempotent; the first reason stays, unless a later one forbids to report anything.
    void stop(StopReason reason);

    /// Keeps a message in the log, then gives it to the runner. False when the session has no use for it any more.
    bool deliver(const QString &id, const QString &text);

    /// The session belongs to another worker id of this host from now on.
    void transferred(const QString &workerId);

    void setWatchInterval(std::chrono::milliseconds every);
    void lookNow();

    State state() const { return m_state; }
    const SessionLogState &digest() const { return m_log->digest(); }
    QString sessionId() const { return m_sessionId; }
    QString folder() const { return m_log->folder(); }
    /// Whether the slot is taken: until the runner is gone and the platform knows how it ended.
    bool holdsSlot() const { return m_state != State::Closed; }
    QString lastActivity() const { return m_lastActivity; }
    std::optional<Instant> lastActivityAt() const { return m_lastActivityAt; }

Q_SIGNALS:
    void changed();
    void looked();
    void closed();

private:
    void launched(qint64 pid);
    void failedToLaunch(const Error &error);
    void heard(const RunnerEvent &event);
    void runEnded(const Finished &conclusion);
    void conclude(const Outcome &outcome);
    void answerForbidden();
    void adopt(platform::SessionStatus there);
    bool record(LogRecordType fact, const QJsonObject &data);
    void failLog(const Error &error);
    void retryLog();
    void givePrompt(const QString &id, const QString &text);
    void enter(State state);
    OutboxRules rules() const;

    SessionParts m_parts;
    std::unique_ptr<SessionLog> m_log;
    QString m_sessionId;
    QJsonObject m_verbatim; ///< the item with its secrets, until the runner has it
    std::unique_ptr<RunnerProcess> m_run;
    Reporter m_reporter;
    SessionWatch m_watch;
    OneShotTimer m_limit;
    State m_state = State::Accepted;
    std::optional<StopReason> m_stopReason;
    QSet<QString> m_messages; ///< ids that were delivered
    QString m_lastActivity;
    std::optional<Instant> m_lastActivityAt;
    std::chrono::milliseconds m_watchEvery{5'000};
};

} // namespace rensei::session
