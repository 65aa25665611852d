#pragma once

#include "app/backend/computer/agent_answer.h"
#include "app/model/setup/runner_list.h"

#include <functional>
#include <optional>

namespace rensei::app {

/// Has the bundled agent's program list the coding agents of this computer. It works with the agent down.
class RunnersRun final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        ProcessFactory makeProcess;
        Clock &clock;
        /// The agent's program, with the options for state folder and configuration as its arguments.
        std::function<ProcessStart()> command;
    };
    explicit RunnersRun(Parts parts);

    using Trouble = AgentAnswer::Trouble;

    // Each does nothing while something runs.
    void list(); ///< what is installed, and what was seen at the last check
    void check(); ///< also starts each of them, to see whether it is signed in

    bool isRunning() const { return m_answer.isAsking(); }
    bool isChecking() const { return m_isChecking; }

    /// The newest; nullopt before the first. One that a failure follows stays.
    const std::optional<QList<ListedAgent>> &agents() const { return m_agents; }
    Trouble trouble() const { return m_trouble; } ///< of the last
    const QString &errors() const { return m_errors; }

Q_SIGNALS:
    void changed();

private:
    void launch(bool checks);
    void take(const AgentAnswer::Reply &reply);

    Parts m_parts;
    AgentAnswer m_answer;
    bool m_isChecking = false;
    std::optional<QList<ListedAgent>> m_agents;
    Trouble m_trouble = Trouble::None;
    QString m_errors;
};

} // namespace rensei::app
