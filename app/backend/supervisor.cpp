#include "app/backend/supervisor.h"

#include "agent/base/backoff.h"
#include "agent/control/endpoint_file.h"
#include "agent/process/process_group.h"
#include "app/backend/agent_record.h"

#include <QLoggingCategory>

namespace rensei::app {

Q_LOGGING_CATEGORY(lcSupervisor, "rensei.supervisor")

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using control::Obstacle;
using What = RestartDecision::What;

static constexpr auto replyTimeout = 30s; // a started agent
static constexpr auto endTimeout = 12s; // one that was told to
static constexpr auto forcedEndTimeout = 2s;
static constexpr auto othersFirst = 10s; // whoever else looks after an agent may start it again
static constexpr auto lockRetry = 30s;
static constexpr auto adoptedCheckInterval = 100ms; // whether an adopted agent has ended

Supervisor::Supervisor(Parts parts)
    : m_parts(std::move(parts))
    , m_wait(m_parts.clock)
    , m_deadline(m_parts.clock)
{
    connect(&m_parts.events, &control::EventFollower::connected, this, &Supervisor::heard);
    connect(&m_parts.events, &control::EventFollower::lost, this, &Supervisor::lost);
}

Supervisor::~Supervisor() = default;

void Supervisor::start()
{
    m_parts.events.start();
}

void Supervisor::setState(Supervision state)
{
    m_state = state;
    Q_EMIT changed();
}

void Supervisor::heard()
{
    if (m_isLeaving || m_whenEnded)
        return;
    m_wait.stop();
    m_deadline.stop();
    m_healthySince = m_parts.clock.now();
    const bool isAdopted = !m_process && isRememberedAgent(m_parts.paths);
    m_adoptedPid = isAdopted ? control::readEndpoint(m_parts.paths.endpoint())->pid : 0;
    m_isOwn = m_process || isAdopted;
    setState(m_isOwn ? Supervision::Running : Supervision::Attached);
}

void Supervisor::lost(const control::ControlFailure &failure)
{
    // While a process of ours runs, its end is what counts.
    if (m_isLeaving || m_whenEnded || m_process || m_wait.isActive())
        return;
    const bool isNobody = failure.obstacle == Obstacle::NotListening || failure.obstacle == Obstacle::Stranger;
    if (!isNobody) {
        // Somebody is there; it may be starting, or hang. It is not fought.
        if (failure.obstacle != Obstacle::Starting && m_state == Supervision::Looking)
            setState(Supervision::Blocked);
        return;
    }
    if (m_state == Supervision::Looking || m_state == Supervision::Blocked)
        return spawn();
    const bool wasRunning = m_state == Supervision::Attached || m_state == Supervision::Running;
    if (!wasRunning)
        return;
    Q_EMIT agentGone();
    m_lastEnd = Ended{m_parts.clock.utcNow(), {.crashed = true}};
    if (!m_isOwn) {
        m_wait.start(othersFirst, [this] { spawn(); });
        return setState(Supervision::Waiting);
    }
    carryOut(m_policy.ended(
        {.crashed = true, .healthyFor = m_parts.clock.now() - m_healthySince.value_or(0ms)}, randomDraw()));
}

void Supervisor::startAgent()
{
    if (m_process || m_isLeaving || m_parts.events.isConnected())
        return;
    m_policy.reset();
    spawn();
}

void Supervisor::spawn()
{
    m_wait.stop();
    m_healthySince.reset();
    const AgentStart bundled = m_parts.bundled();
    if (bundled.process.program.isEmpty())
        return setState(Supervision::NoProgram);
    m_process = m_parts.makeProcess();
    wire(*m_process, bundled);
    setState(Supervision::Starting);
    m_deadline.start(replyTimeout, [this] {
        qCWarning(lcSupervisor) << "the agent was started and does not answer";
        m_process->killGroup();
    });
    m_process->start(bundled.process);
}

void Supervisor::wire(Process &process, const AgentStart &start)
{
    connect(&process, &Process::started, this, [this, token = start.token] {
        if (m_whenEnded) // told to end before there was a process to tell
            return m_process->terminateGroup();
        rememberAgent(m_parts.paths, m_process->pid());
        if (token)
            m_process->write(token->view().toByteArray() + '\n');
        m_process->closeInput();
    });
    // Its first line says that its port is bound.
    connect(&process, &Process::output, this, [this] { m_parts.events.start(); });
    connect(&process, &Process::ended, this, &Supervisor::ended);
    connect(&process, &Process::failedToStart, this, [this](const Error &error) {
        qCWarning(lcSupervisor).noquote() << "the agent cannot be started:" << describe(error);
        m_deadline.stop();
        dropProcess();
        setState(Supervision::NoProgram);
    });
}

void Supervisor::ended(const ProcessExit &exit)
{
    m_deadline.stop();
    dropProcess();
    m_isOwn = false;
    Q_EMIT agentGone();
    if (m_whenEnded)
        return finishEnd();
    const auto healthyFor = m_healthySince ? m_parts.clock.now() - *m_healthySince : 0ms;
    const AgentExit how{.crashed = exit.crashed, .code = exit.code, .healthyFor = healthyFor};
    qCInfo(lcSupervisor).noquote() << "the agent has ended:"
                                   << (exit.crashed ? u"crashed"_s : u"code %1"_s.arg(exit.code));
    m_lastEnd = Ended{m_parts.clock.utcNow(), how};
    carryOut(m_policy.ended(how, randomDraw()));
}

void Supervisor::carryOut(const RestartDecision &decision)
{
    switch (decision.what) {
    case What::Restart:
        m_wait.start(decision.delay, [this] { spawn(); });
        return setState(Supervision::Waiting);
    case What::GiveUp:
        return setState(Supervision::GivenUp);
    case What::LeaveStopped:
        return setState(Supervision::Stopped);
    case What::LeaveToOther:
        m_wait.start(lockRetry, [this] { spawn(); });
        m_parts.events.start();
        return setState(Supervision::Blocked);
    }
}

void Supervisor::restartAgent()
{
    if (!m_isOwn || m_whenEnded || m_isLeaving)
        return;
    setState(Supervision::Starting);
    endAgent([this] { spawn(); });
}

void Supervisor::leave(Leave how, std::function<void()> then)
{
    m_isLeaving = true;
    m_wait.stop();
    m_deadline.stop();
    const bool stops = how == Leave::StopAgent && (m_process || m_isOwn);
    if (stops)
        return endAgent(std::move(then));
    m_parts.events.stop();
    m_process.reset(); // lets one that lasts run on
    then();
}

void Supervisor::endAgent(std::function<void()> then)
{
    m_whenEnded = std::move(then);
    const auto until = m_parts.clock.now() + endTimeout;
    m_parts.agent.stop(0s, this, [this](const control::ControlResult<control::ActionReply> &told) {
        if (!told && m_process)
            m_process->terminateGroup();
    });
    awaitEnd(until);
}

/// Its own process says when it has ended; an adopted one is looked at.
void Supervisor::awaitEnd(std::chrono::milliseconds until)
{
    const bool isAdopted = !m_process;
    if (isAdopted && processStart(m_adoptedPid).isEmpty())
        return finishEnd();
    if (m_parts.clock.now() < until) {
        const auto pause = isAdopted ? std::chrono::milliseconds(adoptedCheckInterval) : until - m_parts.clock.now();
        return m_deadline.start(pause, [this, until] { awaitEnd(until); });
    }
    qCWarning(lcSupervisor) << "the agent did not end when told; it is killed";
    if (m_process)
        m_process->killGroup();
    else
        killOrphans({{.pid = m_adoptedPid, .start = processStart(m_adoptedPid), .marker = {}}});
    m_deadline.start(forcedEndTimeout, [this] {
        dropProcess();
        finishEnd();
    });
}

void Supervisor::finishEnd()
{
    m_deadline.stop();
    m_isOwn = false;
    m_adoptedPid = 0;
    if (m_isLeaving)
        m_parts.events.stop();
    const auto then = std::exchange(m_whenEnded, {});
    then();
}

/// It may be sending the very signal that leads here.
void Supervisor::dropProcess()
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process.release()->deleteLater();
}

} // namespace rensei::app
