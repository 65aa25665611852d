#include "app/backend/computer/agent_answer.h"

#include <utility>

namespace rensei::app {

static constexpr qsizetype maxAnswerSize = 4 << 20;

AgentAnswer::AgentAnswer(ProcessFactory makeProcess, Clock &clock)
    : m_program(std::move(makeProcess), clock)
{
    connect(&m_program, &AgentProgram::line, this, [this](const QByteArray &line) {
        m_isTooLong = m_isTooLong || m_output.size() + line.size() >= maxAnswerSize;
        if (!m_isTooLong)
            m_output += line + '\n';
    });
    connect(&m_program, &AgentProgram::ended, this, &AgentAnswer::programEnded);
}

void AgentAnswer::ask(const Question &question, std::chrono::milliseconds silence, Then then)
{
    Q_ASSERT(!isAsking());
    m_output.clear();
    m_isTooLong = false;
    m_then = std::move(then);
    m_program.start(question.start, {.lines = question.input}, silence);
}

void AgentAnswer::cancel()
{
    m_program.cancel();
    m_then = {};
}

void AgentAnswer::programEnded(const AgentProgram::Result &result)
{
    using End = AgentProgram::End;
    Reply reply{.output = std::exchange(m_output, {}), .errors = result.errors};
    if (result.end == End::NotStarted)
        reply.trouble = Trouble::NoProgram;
    else if (result.end == End::TimedOut)
        reply.trouble = Trouble::TimedOut;
    else if (result.end == End::Crashed || result.code != 0 || m_isTooLong)
        reply.trouble = Trouble::Broken;
    std::exchange(m_then, {})(reply); // it may ask again
}

} // namespace rensei::app

#include "moc_agent_answer.cpp"
