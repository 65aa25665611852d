#include "agent/cli/demo_children.h"

#include "agent/base/json_reader.h"
#include "agent/cli/agent_call.h"

#include <QCoreApplication>
#include <QFile>

#include <utility>

namespace rensei::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct DemoChildrenText {
    Q_DECLARE_TR_FUNCTIONS(rensei::cli::DemoChildrenText)
};

} // namespace

static constexpr auto startTimeout = 20s;
static constexpr auto agentEndTimeout = 6s;
static constexpr auto platformEndTimeout = 2s;
static constexpr auto forcedEndTimeout = 1s;
static constexpr qsizetype maxErrorOutput = 4096;

DemoChildren::DemoChildren(DemoPrograms programs, QString scenario, ProcessFactory makeProcess, Clock &clock)
    : m_programs(std::move(programs))
    , m_scenario(std::move(scenario))
    , m_client(paths(), control::loopbackChannels(userAgent(), clock), clock)
    , m_platform(makeProcess())
    , m_agent(makeProcess())
    , m_phaseTimer(clock)
{
    connect(m_platform.get(), &Process::output, this, &DemoChildren::readPlatformOutput);
    connect(m_agent.get(), &Process::output, this, &DemoChildren::readAgentOutput);
    watch(*m_platform, m_platformRuns);
    watch(*m_agent, m_agentRuns);
}

void DemoChildren::watch(Process &child, bool &runs)
{
    connect(&child, &Process::errorOutput, this,
        [this](const QByteArray &bytes) { m_errorOutput = (m_errorOutput + bytes).right(maxErrorOutput); });
    connect(&child, &Process::ended, this, [this, &runs] {
        runs = false;
        if (m_phase != Phase::Stopping)
            Q_EMIT failed(DemoChildrenText::tr("A part of the demo ended unexpectedly."));
        else if (!m_agentRuns)
            stopPlatform();
    });
    connect(&child, &Process::failedToStart, this, [this, &runs](const Error &error) {
        runs = false;
        Q_EMIT failed(describe(error));
    });
}

void DemoChildren::start()
{
    m_phaseTimer.start(
        startTimeout, [this] { Q_EMIT failed(DemoChildrenText::tr("The demo did not start in time.")); });
    QFile config(m_folder.filePath(u"daemon.yaml"_s));
    const QByteArray yaml = "capacity:\n  maxConcurrentSessions: " + QByteArray::number(capacity) + '\n';
    if (!m_folder.isValid() || !config.open(QIODevice::WriteOnly) || config.write(yaml) != yaml.size())
        return Q_EMIT failed(DemoChildrenText::tr("A temporary folder cannot be used: %1").arg(m_folder.errorString()));
    startPlatform();
}

void DemoChildren::startPlatform()
{
    m_platformRuns = true;
    m_platform->start({m_programs.platform,
        {u"--exit-with-stdin"_s, u"--port"_s, u"0"_s, u"--flavour"_s, u"hosted"_s, u"--poll-seconds"_s, u"2"_s,
            u"--heartbeat-seconds"_s, u"10"_s, u"--scenario"_s, m_scenario},
        m_programs.environment, m_folder.path()});
}

void DemoChildren::readPlatformOutput(const QByteArray &bytes)
{
    if (m_agentRuns || m_phase != Phase::Starting)
        return;
    m_platformOutput += bytes;
    const qsizetype end = m_platformOutput.indexOf('\n');
    if (end < 0)
        return;
    const auto platformInfo = parseObject(m_platformOutput.first(end));
    m_platformOutput.fill('\0');
    if (!platformInfo)
        return Q_EMIT failed(DemoChildrenText::tr("The demo platform did not say where it is."));
    startAgent(*platformInfo);
}

void DemoChildren::startAgent(const QJsonObject &platformInfo)
{
    m_url = platformInfo.value("url"_L1).toString();
    m_userKey = share(Secret(platformInfo.value("userKey"_L1).toString().toUtf8()));
    m_agentRuns = true;
    m_agent->start({m_programs.agent,
        {u"run"_s, u"--platform"_s, m_url, u"--token-stdin"_s, u"--state-dir"_s, paths().root, u"--config"_s,
            m_folder.filePath(u"daemon.yaml"_s), u"--runner"_s, u"example"_s, u"--port"_s, u"0"_s},
        m_programs.environment, m_folder.path()});
    m_agent->write(platformInfo.value("registrationToken"_L1).toString().toUtf8() + '\n');
}

// Source: agent/host/LIFECYCLE.md, "Start order": the line that `rensei-agent run` prints once its port is bound.
void DemoChildren::readAgentOutput(const QByteArray &bytes)
{
    if (m_phase != Phase::Starting)
        return;
    m_agentOutput += bytes;
    const qsizetype end = m_agentOutput.indexOf('\n');
    if (end < 0)
        return;
    const QByteArray line = m_agentOutput.first(end).trimmed();
    m_port = line.sliced(line.lastIndexOf(':') + 1).toUShort();
    if (m_port == 0)
        return Q_EMIT failed(DemoChildrenText::tr("The agent did not say where it listens."));
    m_phaseTimer.stop();
    m_phase = Phase::Running;
    Q_EMIT ready();
}

void DemoChildren::stop()
{
    if (m_phase == Phase::Finished)
        return;
    if (m_phase == Phase::Stopping)
        return killAll();
    m_phase = Phase::Stopping;
    if (!m_agentRuns)
        return stopPlatform();
    // The platform ends last, because the agent sends it the final reports of its sessions while it stops.
    m_phaseTimer.start(agentEndTimeout, [this] {
        m_agent->killGroup();
        stopPlatform();
    });
    if (m_port == 0)
        return m_agent->terminateGroup();
    m_client.stop(0s, this, [this](const control::ControlResult<control::ActionReply> &reply) {
        if (!reply && m_agentRuns)
            m_agent->terminateGroup();
    });
}

void DemoChildren::stopPlatform()
{
    if (!m_platformRuns)
        return finishIfEnded();
    m_platform->closeInput();
    m_phaseTimer.start(platformEndTimeout, [this] { killAll(); });
}

void DemoChildren::killAll()
{
    for (Process *child : {m_agent.get(), m_platform.get()}) {
        if (child->groupAlive())
            child->killGroup();
    }
    m_phaseTimer.start(forcedEndTimeout, [this] {
        m_agentRuns = m_platformRuns = false;
        finishIfEnded();
    });
}

void DemoChildren::finishIfEnded()
{
    if (m_agentRuns || m_platformRuns || m_phase == Phase::Finished)
        return;
    m_phase = Phase::Finished;
    m_phaseTimer.stop();
    m_folder.remove();
    Q_EMIT finished();
}

} // namespace rensei::cli

#include "moc_demo_children.cpp"
