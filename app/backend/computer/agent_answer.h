#pragma once

#include "app/backend/agent_program.h"

#include <functional>

namespace rensei::app {

/// Has the bundled agent's program answer one question, and takes its answer as a whole.
class AgentAnswer final : public QObject {
    Q_OBJECT

public:
    AgentAnswer(ProcessFactory makeProcess, Clock &clock);

    enum class Trouble {
        None,
        NoProgram, ///< the bundled agent cannot be started
        Broken, ///< it said nothing that can be read, or that it could not be done; see errors
        TimedOut,
    };
    struct Reply {
        Trouble trouble = Trouble::None; ///< of getting an answer: what the answer says is up to the reader
        QByteArray output = {}; ///< at most 4 MiB
        QString errors = {}; ///< what it wrote to standard error
    };
    using Then = std::function<void(const Reply &)>;

    struct Question {
        ProcessStart start;
        QList<SharedSecret> input = {}; ///< goes to standard input, one a line
    };

    /// `silence`: how long it may write nothing. Only while none is asked.
    void ask(const Question &question, std::chrono::milliseconds silence, Then then);
    void cancel(); ///< `then` of what is being asked is not called
    bool isAsking() const { return m_program.isRunning(); }

private:
    void programEnded(const AgentProgram::Result &result);

    AgentProgram m_program;
    Then m_then;
    QByteArray m_output;
    bool m_isTooLong = false;
};

} // namespace rensei::app
