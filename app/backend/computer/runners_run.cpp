#include "app/backend/computer/runners_run.h"

#include <utility>

namespace rensei::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr auto runnersSilence = 2min; // all are started, and it writes only at the end

RunnersRun::RunnersRun(Parts parts)
    : m_parts(std::move(parts))
    , m_answer(m_parts.makeProcess, m_parts.clock)
{
}

void RunnersRun::list()
{
    launch(false);
}

void RunnersRun::check()
{
    launch(true);
}

void RunnersRun::launch(bool checks)
{
    if (isRunning())
        return;
    m_isChecking = checks;
    m_trouble = Trouble::None;
    m_errors.clear();
    ProcessStart start = m_parts.command();
    QStringList arguments{u"runners"_s, u"--json"_s};
    if (checks)
        arguments.append(u"--check"_s);
    start.arguments = arguments + start.arguments;
    m_answer.ask({start}, runnersSilence, [this](const AgentAnswer::Reply &reply) { take(reply); });
    Q_EMIT changed();
}

void RunnersRun::take(const AgentAnswer::Reply &reply)
{
    m_isChecking = false;
    m_trouble = reply.trouble;
    m_errors = reply.errors;
    if (m_trouble == Trouble::None) {
        if (auto agents = parseAgents(reply.output))
            m_agents = std::move(agents);
        else
            m_trouble = Trouble::Broken;
    }
    Q_EMIT changed();
}

} // namespace rensei::app

#include "moc_runners_run.cpp"
