#pragma once

#include "agent/base/lock_file.h"
#include "agent/platform/inbox.h"
#include "agent/platform/worker_api.h"
#include "agent/process/process.h"
#include "agent/process/process_group.h"
#include "agent/session/permission_gate.h"
#include "agent/session/progress_watch.h"
#include "agent/session/reporter.h"
#include "agent/session/runner_process.h"
#include "agent/session/session_outcome.h"
#include "agent/session/session_watch.h"
#include "agent/session/stop_reason.h"
#include "agent/session/time_limit.h"
#include "agent/session/usage_watch.h"
#include "agent/workspace/preparation.h"
#include "agent/workspace/workspace_record.h"

#include <QObject>
#include <QSet>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace rensei::session {

/// How sessions get their repositories.
struct RepositoryParts {
    workspace::PreparationParts preparation;
    workspace::WorkspacePaths paths;
};

/// The repository that a session works on.
struct RepositoryTask {
    workspace::CloneSpec spec;
    std::optional<workspace::GitCredential> credential; ///< memory only
};

/// What all sessions share. Must outlive them.
struct SessionParts {
    platform::WorkerApi &api;
    Clock &clock;
    ProcessFactory makeProcess;
    QString workRoot; ///< the folder that holds the workspaces
    /// Whether the server issues no runtime tokens; some rules differ there.
    std::function<bool()> isSelfHosted;
    /// Tries to transfer a session that got a 403 from this host's previous worker id.
    std::function<void(const QString &sessionId, QObject *context, std::function<void(bool)>)> reclaim;
    /// Whether a person would see a question now; null: nobody ever.
    std::function<bool()> isSomebodyThere = {};
    std::function<RepositoryParts()> repositories = {}; ///< null: work with a repository is rejected
    std::function<SilenceLimits()> silenceLimits = {}; ///< null: the usual ones
    UsageWatch *usage = nullptr; ///< null: runners take what they want
};

/// Why nothing new is heard of a session, and since when.
struct WaitingSince {
    runner::Waiting waiting;
    Instant since;
};

/// One session on this host, from the accepted item until nothing is pending for the platform.
class Session : public QObject {
    Q_OBJECT

public:
    enum class State {
        Accepted, ///< recorded, not started
        Starting, ///< the repository is being prepared, or the runner started
        Running,
        Stopping, ///< the runner is being ended
        Reporting, ///< the runner is gone, something is still pending for the platform
        Closed, ///< nothing is pending any more
    };

    Session(const SessionParts &parts, std::unique_ptr<SessionLog> log);
    ~Session() override;

    /// Runs an item that was just accepted; `item` still has its secrets. With a repository, the runner starts in its
    /// working copy once that is ready; where it cannot be made, the item is rejected.
    void begin(const platform::WorkItem &item, const config::RunnerProfile &profile,
        const std::optional<RepositoryTask> &repository = {});

    /// The first step for the log of a previous run, before any request and once what orphanOf() names was ended.
    void orphansEnded();

    /// The second step, once this host has a worker id that owns the session: does what afterRestart() says.
    void recover();

    /// Whether it was begun by a previous run of the agent and waits for the end of a pause or of a limit to go on.
    bool waitsOn() const { return m_waitsOn; }

    /// The agent is about to end. What rests between two turns, and can go on after a restart, is left as it is: its
    /// runner is ended, and nothing is reported. False for any other session.
    bool suspend();
    bool isSuspended() const { return m_isSuspended; }

    /// Rejects an item that was never started; `originalWork` is the item as received, if still available.
    void reject(const QString &reason, const QJsonObject &originalWork = {});

    /// Before begin(): its work waits for the owner of this computer, as the approval `id`, to do what `title` says.
    void awaitConsent(const QString &id, const QString &title);
    /// The owner's decision, logged before it has an effect: false when it cannot be.
    bool endConsent(bool allowed, const QString &by);

    /// Ends a session that never ran here as failed.
    void fail(const QString &why);

    /// The platform has queued a running session again and assigned it to this host again: reports it as running.
    void assertRunning();

    /// Idempotent; the first reason stays, unless a later one forbids reporting.
    void stop(StopReason reason);

    /// Whether messages reach the runner while it works; false once it has said that it is done.
    bool takesMessages() const { return m_waitsOn || (m_runner && m_runner->takesPrompts()); }

    /// The platform has another turn for this session, which starts when this one has ended: the end of this one is not
    /// reported. A stop ends that, too, see nextTurnDropped().
    void expectNextTurn() { m_hasNextTurn = true; }
    bool hasNextTurn() const { return m_hasNextTurn; }

    /// Records a message, then sends it to the runner. False when the session can no longer use it.
    bool deliver(const QString &id, const QString &text);

    /// A person lets no further turn begin, also after a restart of the agent. `kind` is not None. False when the
    /// runner has no turns (the session works on until it ends), or when the session is ending.
    bool pause(Pause kind = Pause::OfHost);
    void unpause();
    bool isPaused() const { return logState().pause != Pause::None; }

    /// From now on the session belongs to another worker id of this host.
    void transferred(const QString &workerId);

    /// What of this session waits for a person.
    QList<Approval> approvals() const { return m_gate ? m_gate->approvals() : QList<Approval>(); }
    /// False when no such approval is open here.
    bool decide(const QString &approval, bool allow, bool remember)
    {
        return m_gate && m_gate->decide(approval, allow, remember);
    }
    /// nullopt when it is not known, or when no runner works.
    std::optional<WaitingSince> waiting() const;

    void setWatchInterval(std::chrono::milliseconds interval);
    void checkNow();

    State state() const { return m_state; }
    const SessionLogState &logState() const { return m_log->state(); }
    QString sessionId() const { return m_sessionId; }
    QString folder() const { return m_log->folder(); }
    /// Whether the slot is taken: until the runner is gone and the platform knows how it ended.
    bool holdsSlot() const { return m_state != State::Closed; }
    /// Whether a runner of this session is being started, works, or is being ended.
    bool hasRunner() const
    {
        return m_state == State::Starting || m_state == State::Running || m_state == State::Stopping;
    }
    QString lastActivity() const { return m_lastActivity; }
    std::optional<Instant> lastActivityAt() const { return m_lastActivityAt; }

Q_SIGNALS:
    void changed();
    void recorded(); ///< a record was appended to its log
    void checked();
    void runnerStarted();
    /// A session of a previous run goes on: begin() is next, or fail(). `item` resumes its conversation.
    void continuable(const rensei::platform::WorkItem &item);
    void couldNotStart(const QString &why); ///< the item is rejected next
    void nextTurnDropped(); ///< the session was stopped meanwhile, so its next turn must not start
    void closed();

private:
    /// Why the time limit stands still.
    enum class Hold : unsigned { Approval = 1, Limit = 2, Pause = 4 };

    qint64 usedMs() const { return (m_usedBefore + m_timeLimit.used()).count(); }
    void setHold(Hold hold, bool isHeld);
    void watchProgress();
    void stopWaiting();
    void noteWaiting(const runner::RunnerEvent &event);
    void park(Instant until);
    void unpark();
    void holdTurn();
    void goOn(const QString &why);
    void waitUntil(Instant until, std::function<void()> then);
    void checkStillOurs(int attempt);
    void handleOwnership(const platform::SessionState &remote, const QString &workerId);
    void showWait();
    void failToGoOn(const QString &why);
    void makeGate(const config::RunnerProfile &profile, const QString &workspace);
    Result<bool> holdFolder();
    void takeFolder(const std::optional<RepositoryTask> &repository, int attempt);
    void prepare(const RepositoryTask &task, const QString &folder);
    void repositoryReady(const workspace::CloneSpec &spec, const workspace::PreparedRepository &repository);
    void couldNotPrepare(const QString &why);
    void startRunner(const QString &folder);
    void beginAnew(const QString &why);
    void watchUsage();
    void unwatchUsage();
    void handleExcess(const QString &limit);
    void launched(qint64 pid);
    void failedToLaunch(const Error &error);
    void handleEvent(const runner::RunnerEvent &said);
    bool recordLeftOut();
    void handleRunnerEnd(const runner::Finished &conclusion);
    void conclude(const Outcome &outcome);
    void handleOwnershipLoss();
    void adoptRemoteStatus(platform::SessionStatus remote);
    bool record(LogRecordType type, const QJsonObject &data);
    void handleLogFailure(const Error &error);
    void retryLog();
    void sendPrompt(const QString &id, const QString &text);
    void enter(State state);
    OutboxRules rules() const;

    SessionParts m_parts;
    std::unique_ptr<SessionLog> m_log;
    QString m_sessionId;
    QJsonObject m_originalWork; ///< the item with its secrets, until the runner has it
    std::optional<platform::WorkItem> m_item; ///< the same, and
    config::RunnerProfile m_profile; ///< how it is to be run, until the runner starts
    std::optional<platform::WorkItem> m_resumed; ///< the item, until its earlier conversation goes on
    QString m_workspace; ///< in which the runner works
    std::unique_ptr<LockFile> m_folderLock; ///< while the session's folder is in use
    std::unique_ptr<workspace::Preparation> m_preparation; ///< while the repository is being prepared
    std::unique_ptr<RunnerProcess> m_runner;
    Reporter m_reporter;
    SessionWatch m_watch;
    TimeLimit m_timeLimit;
    std::chrono::milliseconds m_usedBefore{0}; ///< of the time limit, by a previous run of the agent
    std::unique_ptr<PermissionGate> m_gate; ///< while there is a runner
    std::optional<WaitingSince> m_waiting; ///< as the runner last told
    ProgressWatch m_progress;
    OneShotTimer m_parkTimer;
    std::optional<Instant> m_parkedUntil; ///< by a limit
    unsigned m_holds = 0; ///< of Hold
    bool m_isTurnHeld = false; ///< by a pause
    bool m_waitsOn = false;
    bool m_isSuspended = false;
    bool m_goesOn = false; ///< it was begun by a previous run of the agent
    QString m_digest; ///< of what was done before, for a runner that does not remember it
    State m_state = State::Accepted;
    std::optional<StopReason> m_stopReason;
    QString m_exceededLimit; ///< which one, in plain words
    bool m_hasNextTurn = false;
    QSet<QString> m_receivedMessages; ///< ids that were delivered
    QString m_lastActivity;
    std::optional<Instant> m_lastActivityAt;
    int m_leftOut = 0; ///< events that were not recorded because the log was overfull
    std::chrono::milliseconds m_watchInterval{5'000};
};

/// What an agent is told when an interruption is over.
QString goOnText();

/// What the runner of a previous run may have left. By its marker it is also found for a session that is closed.
OrphanProcess orphanOf(const SessionLogState &state);

} // namespace rensei::session
