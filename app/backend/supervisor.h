#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/base/secret.h"
#include "agent/control/control_client.h"
#include "agent/control/event_follower.h"
#include "agent/process/process.h"
#include "app/model/status/restart_policy.h"
#include "app/model/status/status_summary.h"

#include <QObject>
#include <QtGlobal>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace rensei::app {

/// How the bundled agent is started.
struct AgentStart {
    ProcessStart process; ///< no program if the bundled agent is missing
    SharedSecret token = {}; ///< the registration token for its standard input; null if the agent reads it itself
};

/// Keeps an agent running. Uses an agent that is already running, no matter what started it; else starts the bundled
/// one, and restarts it when it ends. Never fights another agent, and stops only an agent that the desktop started.
class Supervisor final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        control::ControlClient &agent;
        control::EventFollower &events; ///< started and stopped by the supervisor
        Clock &clock;
        ProcessFactory makeProcess;
        StatePaths paths;
        std::function<AgentStart()> bundled; ///< called at each start
        std::function<bool()> isService = {}; ///< the system is to start the agent; null: never
    };
    explicit Supervisor(Parts parts);
    ~Supervisor() override;

    /// Connects to a running agent, or starts the bundled one.
    void start();

    /// Tries to connect now instead of at the next attempt.
    void reconnect() { m_parts.events.start(); }

    /// For the user: starts at once and resets the count of failures. Does nothing while an agent runs.
    void startAgent();

    /// Stops the agent with its sessions and starts it again; starts it when it has ended. Does nothing unless
    /// canRestart().
    void restartAgent();
    bool canRestart() const; ///< the running agent is the desktop's own, or the agent has ended

    /// Leaves the agent to somebody else, as while it is set up to start in the background: ends the desktop's own one,
    /// and starts none until standIn() or startAgent(). `then` is called once, within 15 s.
    void standAside(std::function<void()> then);
    void standIn(); ///< uses an agent that runs by now, else starts the bundled one
    void standDown(); ///< there is to be no agent from now on, until startAgent()

    enum class AgentOnExit {
        Stop,
        StopWhenDone, ///< once its sessions have ended, or its own time for that is over
        KeepRunning,
    };
    /// For the exit of the desktop. `then` is called once: within 15 s when the agent has stopped, within 5 s when it
    /// was told to stop when done, at once when it keeps running. An agent that the desktop did not start always keeps
    /// running.
    void shutDown(AgentOnExit agent, std::function<void()> then);

    Supervision state() const { return m_state; }

    /// Whether the running agent was started by this or an earlier run of the desktop.
    bool ownsAgent() const { return m_isOwn; }

    /// The last time the agent ended without a request of the supervisor, in this run of the desktop.
    struct LastExit {
        Instant at{};
        AgentExit exit;
    };
    const std::optional<LastExit> &lastExit() const { return m_lastExit; }

Q_SIGNALS:
    void changed(); ///< state(), ownsAgent(), canRestart() or lastExit()
    void agentExited(); ///< so everything that it reported is out of date

private:
    void agentConnected();
    void agentLost(const control::ControlFailure &failure);
    void spawnUnlessService();
    void spawn();
    void connectProcess(Process &process, const AgentStart &start);
    void processEnded(const ProcessExit &exit);
    void applyDecision(const RestartDecision &decision);
    void stopAgent(std::function<void()> then);
    void waitForExit(std::chrono::milliseconds until);
    void finishStop();
    void dropProcess();
    void setState(Supervision state);

    Parts m_parts;
    RestartPolicy m_policy;
    std::unique_ptr<Process> m_process;
    Supervision m_state = Supervision::Searching;
    std::optional<std::chrono::milliseconds> m_healthySince;
    std::optional<LastExit> m_lastExit;
    OneShotTimer m_restartTimer; ///< until the next start
    OneShotTimer m_deadline; ///< of a start or a stop
    std::function<void()> m_afterStop; ///< set while the agent is being stopped
    qint64 m_adoptedPid = 0; ///< of an agent that an earlier run of the desktop started
    bool m_isOwn = false;
    bool m_isAside = false;
    bool m_isShuttingDown = false;
};

} // namespace rensei::app
