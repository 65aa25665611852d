#include "app/backend/supervisor.h"

#include "agent/base/backoff.h"
#include "agent/control/endpoint_file.h"
#include "agent/process/process_group.h"
#include "app/backend/agent_record.h"

#include <QLoggingCategory>

#include <utility>

namespace rensei::app {

Q_LOGGING_CATEGORY(lcSupervisor, "rensei.supervisor")

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using control::Obstacle;
using What = RestartDecision::What;

static constexpr auto replyTimeout = 30s; // of a started agent
static constexpr auto exitTimeout = 12s; // after a stop request
static constexpr auto killTimeout = 2s;
static constexpr auto foreignRestartDelay = 10s; // another supervisor may restart its agent first
static constexpr auto lockRetryInterval = 30s;
static constexpr auto adoptedCheckInterval = 100ms; // an adopted agent is not a child process

Supervisor::Supervisor(Parts parts)
    : m_parts(std::move(parts))
    , m_restartTimer(m_parts.clock)
    , m_deadline(m_parts.clock)
{
    connect(&m_parts.events, &control::EventFollower::connected, this, &Supervisor::agentConnected);
    connect(&m_parts.events, &control::EventFollower::lost, this, &Supervisor::agentLost);
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

void Supervisor::agentConnected()
{
    if (m_isShuttingDown || m_afterStop)
        return;
    m_restartTimer.stop();
    m_deadline.stop();
    m_healthySince = m_parts.clock.now();
    const bool isAdopted = !m_process && isRecordedAgent(m_parts.paths);
    m_adoptedPid = isAdopted ? control::readEndpoint(m_parts.paths.endpoint())->pid : 0;
    m_isOwn = m_process || isAdopted;
    setState(m_isOwn ? Supervision::Running : Supervision::Attached);
}

void Supervisor::agentLost(const control::ControlFailure &failure)
{
    // While our own process runs, only its end matters.
    if (m_isShuttingDown || m_afterStop || m_process || m_restartTimer.isActive())
        return;
    const bool isAbsent = failure.obstacle == Obstacle::NotListening || failure.obstacle == Obstacle::Stranger;
    if (!isAbsent) {
        // An agent is listening; it may be starting, or hanging. It is never killed, because it is not ours.
        if (failure.obstacle != Obstacle::Starting && m_state == Supervision::Searching)
            setState(Supervision::Blocked);
        return;
    }
    const bool wasRunning = m_state == Supervision::Attached || m_state == Supervision::Running;
    if (!m_isAside && (m_state == Supervision::Searching || m_state == Supervision::Blocked))
        return spawnUnlessService();
    if (!wasRunning)
        return;
    Q_EMIT agentExited();
    if (m_isAside)
        return setState(Supervision::Starting);
    m_lastExit = LastExit{m_parts.clock.utcNow(), {.crashed = true}};
    if (!m_isOwn) {
        m_restartTimer.start(foreignRestartDelay, [this] { spawn(); });
        return setState(Supervision::RestartPending);
    }
    applyDecision(m_policy.ended(
        {.crashed = true, .healthyFor = m_parts.clock.now() - m_healthySince.value_or(0ms)}, randomDraw()));
}

void Supervisor::startAgent()
{
    if (m_process || m_isShuttingDown || m_parts.events.isConnected())
        return;
    m_isAside = false;
    m_policy.reset();
    spawn();
}

/// After a login both start at the same time: whoever comes first has the agent, and it should not be the one that ends
/// it when it quits.
void Supervisor::spawnUnlessService()
{
    if (!m_parts.isService || !m_parts.isService())
        return spawn();
    m_restartTimer.start(foreignRestartDelay, [this] { spawn(); });
}

void Supervisor::spawn()
{
    m_restartTimer.stop();
    m_healthySince.reset();
    const AgentStart bundled = m_parts.bundled();
    if (bundled.process.program.isEmpty())
        return setState(Supervision::NoProgram);
    m_process = m_parts.makeProcess();
    connectProcess(*m_process, bundled);
    setState(Supervision::Starting);
    m_deadline.start(replyTimeout, [this] {
        qCWarning(lcSupervisor) << "the started agent does not answer and is killed";
        m_process->killGroup();
    });
    m_process->start(bundled.process);
}

void Supervisor::connectProcess(Process &process, const AgentStart &start)
{
    connect(&process, &Process::started, this, [this, token = start.token] {
        if (m_afterStop) // the stop was requested before the process had started
            return m_process->terminateGroup();
        recordAgent(m_parts.paths, m_process->pid());
        if (token)
            m_process->write(token->view().toByteArray() + '\n');
        m_process->closeInput();
    });
    // The agent prints its first line when its port is bound.
    connect(&process, &Process::output, this, [this] { m_parts.events.start(); });
    connect(&process, &Process::ended, this, &Supervisor::processEnded);
    connect(&process, &Process::failedToStart, this, [this](const Error &error) {
        qCWarning(lcSupervisor).noquote() << "the agent cannot be started:" << describe(error);
        m_deadline.stop();
        dropProcess();
        setState(Supervision::NoProgram);
    });
}

void Supervisor::processEnded(const ProcessExit &exit)
{
    m_deadline.stop();
    dropProcess();
    m_isOwn = false;
    Q_EMIT agentExited();
    if (m_afterStop)
        return finishStop();
    const auto healthyFor = m_healthySince ? m_parts.clock.now() - *m_healthySince : 0ms;
    const AgentExit how{.crashed = exit.crashed, .code = exit.code, .healthyFor = healthyFor};
    qCInfo(lcSupervisor).noquote() << "the agent has ended:"
                                   << (exit.crashed ? u"crashed"_s : u"code %1"_s.arg(exit.code));
    m_lastExit = LastExit{m_parts.clock.utcNow(), how};
    applyDecision(m_policy.ended(how, randomDraw()));
}

void Supervisor::applyDecision(const RestartDecision &decision)
{
    switch (decision.what) {
    case What::Restart:
        m_restartTimer.start(decision.delay, [this] { spawn(); });
        return setState(Supervision::RestartPending);
    case What::GiveUp:
        return setState(Supervision::CrashLoop);
    case What::LeaveStopped:
        return setState(Supervision::Stopped);
    case What::LeaveToOther:
        m_restartTimer.start(lockRetryInterval, [this] { spawn(); });
        m_parts.events.start();
        return setState(Supervision::Blocked);
    }
}

bool Supervisor::canRestart() const
{
    // One that has ended is no child of the desktop any more, but it was, or is to be.
    return m_isOwn || m_state == Supervision::CrashLoop || m_state == Supervision::RestartPending
        || m_state == Supervision::Stopped;
}

void Supervisor::restartAgent()
{
    if (!canRestart() || m_afterStop || m_isShuttingDown)
        return;
    if (!m_isOwn)
        return startAgent();
    setState(Supervision::Starting);
    stopAgent([this] { spawn(); });
}

void Supervisor::standAside(std::function<void()> then)
{
    m_isAside = true;
    m_restartTimer.stop();
    if (!m_process && !m_isOwn)
        return then();
    setState(Supervision::Starting); // by somebody else, as far as this one is concerned
    stopAgent(std::move(then));
}

void Supervisor::standDown()
{
    if (!m_isAside || m_isShuttingDown || m_parts.events.isConnected())
        return;
    forgetAgent(m_parts.paths);
    setState(Supervision::Stopped);
}

void Supervisor::standIn()
{
    if (!std::exchange(m_isAside, false) || m_isShuttingDown)
        return;
    m_policy.reset();
    if (!m_parts.events.isConnected())
        setState(Supervision::Searching);
    m_parts.events.start();
}

void Supervisor::shutDown(AgentOnExit agent, std::function<void()> then)
{
    m_isShuttingDown = true;
    m_restartTimer.stop();
    m_deadline.stop();
    const bool isOwn = m_process || m_isOwn;
    if (isOwn && agent == AgentOnExit::Stop)
        return stopAgent(std::move(then));
    m_parts.events.stop();
    if (isOwn && agent == AgentOnExit::StopWhenDone) {
        return m_parts.agent.stop(std::nullopt, this,
            [then = std::move(then)](const control::ControlResult<control::ActionReply> &) { then(); });
    }
    m_process.reset(); // does not end a lasting process
    then();
}

void Supervisor::stopAgent(std::function<void()> then)
{
    m_afterStop = std::move(then);
    const auto until = m_parts.clock.now() + exitTimeout;
    m_parts.agent.stop(0s, this, [this](const control::ControlResult<control::ActionReply> &reply) {
        if (!reply && m_process)
            m_process->terminateGroup();
    });
    waitForExit(until);
}

/// A child process reports its end by a signal; an adopted one is polled.
void Supervisor::waitForExit(std::chrono::milliseconds until)
{
    const bool isAdopted = !m_process;
    if (isAdopted && processStart(m_adoptedPid).isEmpty())
        return finishStop();
    if (m_parts.clock.now() < until) {
        const auto pause = isAdopted ? std::chrono::milliseconds(adoptedCheckInterval) : until - m_parts.clock.now();
        return m_deadline.start(pause, [this, until] { waitForExit(until); });
    }
    qCWarning(lcSupervisor) << "the agent did not stop in time and is killed";
    if (m_process)
        m_process->killGroup();
    else
        killOrphans({{.pid = m_adoptedPid, .start = processStart(m_adoptedPid), .marker = {}}});
    m_deadline.start(killTimeout, [this] {
        dropProcess();
        finishStop();
    });
}

void Supervisor::finishStop()
{
    m_deadline.stop();
    m_isOwn = false;
    m_adoptedPid = 0;
    if (m_isShuttingDown)
        m_parts.events.stop();
    const auto then = std::exchange(m_afterStop, {});
    then();
}

/// Deletes it later, because it may be emitting the signal that is handled here.
void Supervisor::dropProcess()
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process.release()->deleteLater();
}

} // namespace rensei::app

#include "moc_supervisor.cpp"
