#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/base/secret.h"
#include "agent/control/control_client.h"
#include "agent/control/event_follower.h"
#include "agent/process/process.h"
#include "app/model/status/restart_policy.h"
#include "app/model/status/status_summary.h"

#include <functional>
#include <memory>
#include <optional>

namespace rensei::app {

/// How the bundled agent is started.
struct AgentStart {
    ProcessStart process; ///< without a program when the bundled one is not there
    SharedSecret token = {}; ///< the registration token for its standard input; null when it finds one itself
};

/// Sees to it that there is an agent: one that runs already is used, whoever started it; else the bundled one is
/// started, and started again when it ends. It never fights another, and ends only what the desktop started.
class Supervisor final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        control::ControlClient &agent;
        control::EventFollower &events; ///< started and stopped here
        Clock &clock;
        ProcessFactory makeProcess;
        StatePaths paths;
        std::function<AgentStart()> bundled; ///< asked at each start
    };
    explicit Supervisor(Parts parts);
    ~Supervisor() override;

    /// Looks for an agent, and starts the bundled one when there is none.
    void start();

    /// Looks now rather than at the next attempt.
    void reconnect() { m_parts.events.start(); }

    /// As a person asks: at once, and with the former failures forgiven. Nothing when one runs.
    void startAgent();

    /// Ends the agent's sessions and the agent, and starts it again. Only when ownsAgent().
    void restartAgent();

    enum class Leave { StopAgent, LetAgentRun };
    /// The desktop ends. `then` is called once, within 15 s: when the agent is gone, at once when it stays. One that
    /// the desktop did not start always stays.
    void leave(Leave how, std::function<void()> then);

    Supervision state() const { return m_state; }

    /// Whether the agent that runs was started by the desktop, or by a former run of it.
    bool ownsAgent() const { return m_isOwn; }

    /// How the agent ended last by itself, in this run of the desktop.
    struct Ended {
        Instant at{};
        AgentExit exit;
    };
    const std::optional<Ended> &lastEnd() const { return m_lastEnd; }

Q_SIGNALS:
    void changed(); ///< state(), ownsAgent() or lastEnd()
    void agentGone(); ///< for certain, so that nothing it said holds any more

private:
    void heard();
    void lost(const control::ControlFailure &failure);
    void spawn();
    void wire(Process &process, const AgentStart &start);
    void ended(const ProcessExit &exit);
    void carryOut(const RestartDecision &decision);
    void endAgent(std::function<void()> then);
    void awaitEnd(std::chrono::milliseconds until);
    void finishEnd();
    void dropProcess();
    void setState(Supervision state);

    Parts m_parts;
    RestartPolicy m_policy;
    std::unique_ptr<Process> m_process;
    Supervision m_state = Supervision::Searching;
    std::optional<std::chrono::milliseconds> m_healthySince;
    std::optional<Ended> m_lastEnd;
    OneShotTimer m_wait; ///< for the next start
    OneShotTimer m_deadline; ///< of a start, or of an end
    std::function<void()> m_whenEnded; ///< set while the agent is being ended
    qint64 m_adoptedPid = 0; ///< of an agent that a former run of the desktop started
    bool m_isOwn = false;
    bool m_isLeaving = false;
};

} // namespace rensei::app
