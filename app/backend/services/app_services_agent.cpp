// For which platform this computer's agent works, how its program is started, and what follows a set-up.
#include "app/backend/account/own_host.h"
#include "app/backend/services/app_services.h"

namespace rensei::app {

using namespace Qt::StringLiterals;

/// With which this computer's agent is registered, whichever account is looked at; "" while it never was.
QString AppServices::registeredUrl() const
{
    for (const QString &url :
        {readOwnHostKey(m_paths.state).platform, m_settings.agentServerUrl(), registeredServerUrl(m_paths.state)}) {
        if (!url.isEmpty())
            return url;
    }
    return {};
}

QString AppServices::agentServerUrl() const
{
    const QString registered = registeredUrl();
    return registered.isEmpty() ? m_accounts.serverUrl() : registered;
}

AgentStart AppServices::agentStart() const
{
    if (m_demo)
        return m_demo->agent();
    return {{m_paths.agentProgram,
        {u"run"_s, u"--platform"_s, agentServerUrl(), u"--state-dir"_s, m_paths.state.root, u"--config"_s,
            m_paths.configFile},
        m_paths.agentEnvironment, m_paths.state.root}};
}

ProcessStart AppServices::hostTokenCommand() const
{
    return {m_paths.agentProgram,
        {u"auth"_s, u"add"_s, u"--kind"_s, u"host"_s, u"--token-stdin"_s, u"--platform"_s, m_accounts.serverUrl(),
            u"--state-dir"_s, m_paths.state.root, u"--config"_s, m_paths.configFile},
        m_paths.agentEnvironment, {}};
}

ProcessStart AppServices::agentCommand(const QString &serverUrl) const
{
    return {m_paths.agentProgram,
        {u"--platform"_s, serverUrl, u"--state-dir"_s, m_paths.state.root, u"--config"_s, m_paths.configFile},
        m_paths.agentEnvironment, {}};
}

/// For what needs no platform.
ProcessStart AppServices::localCommand() const
{
    return {m_paths.agentProgram, {u"--state-dir"_s, m_paths.state.root, u"--config"_s, m_paths.configFile},
        m_paths.agentEnvironment, {}};
}

/// One that runs sessions is left alone: what is to be set up waits for it, or says that it is there.
SetupRun::Parts AppServices::setupParts(const SetupRun &run)
{
    return {.makeProcess = makeSystemProcess,
        .clock = m_clock,
        .command = [this] { return agentCommand(m_accounts.serverUrl()); },
        .makeRoom =
            [this](std::function<void()> then) {
                if (m_supervisor.ownsAgent() && runningSessions() > 0)
                    return then();
                m_supervisor.standAside(std::move(then));
            },
        .afterwards = [this, &run](bool isRemoved) { setupEnded(run, isRemoved); }};
}

void AppServices::watch(quint16 port)
{
    m_settings.setWatchedPort(port);
    m_supervisor.standAside([this] { m_supervisor.standDown(); });
    m_watch.start(port);
}

void AppServices::setupEnded(const SetupRun &run, bool isRemoved)
{
    if (m_watch.agent() && run.isGood() && !isRemoved) { // now there is an agent of this computer's own
        m_settings.setWatchedPort(0);
        m_watch.stop();
    }
    if (isRemoved)
        m_supervisor.standDown();
    else if (!m_watch.agent())
        m_supervisor.standIn();
    m_statusMonitor.checkNow();
}

} // namespace rensei::app
