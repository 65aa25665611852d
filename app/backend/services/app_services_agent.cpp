// For which platform this computer's agent works, and how its program is started.
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

} // namespace rensei::app
