#include "app/backend/services/computer_services.h"

#include <utility>

namespace rensei::app {

using namespace Qt::StringLiterals;

ComputerServices::ComputerServices(Parts parts)
    : m_parts(std::move(parts))
    , m_disk({makeSystemProcess, m_parts.clock, m_parts.command})
    , m_runners({makeSystemProcess, m_parts.clock, m_parts.command})
    , m_config({makeSystemProcess, m_parts.clock, m_parts.command})
    , m_pause(pauseParts())
    , m_network({m_parts.clock, m_parts.serverUrl, [this](const QUrl &serverUrl) { return way(serverUrl); }})
{
    connect(&m_config, &ConfigRun::changed, this, &ComputerServices::configChanged);
    connect(&m_config, &ConfigRun::secretStored, this, &ComputerServices::networkChanged);
    connect(&m_parts.monitor, &StatusMonitor::changed, &m_pause, &PauseSwitch::update);
}

PauseSwitch::Parts ComputerServices::pauseParts()
{
    return {.isPaused = [this]() -> std::optional<bool> {
                const auto agent = m_parts.monitor.agent();
                return agent ? std::optional(agent->status == control::DaemonStatus::Paused) : std::nullopt;
            },
        .ask =
            [this](bool paused, std::function<void(std::optional<QString>)> then) {
                const auto answered
                    = [then = std::move(then)](const control::ControlResult<control::ActionReply> &reply) {
                          if (reply)
                              return then(QString());
                          const bool isAnswer = reply.error().obstacle == control::Obstacle::Failed;
                          then(isAnswer ? std::optional(describe(reply.error().error)) : std::nullopt);
                      };
                if (paused)
                    m_parts.agent.pause(this, answered);
                else
                    m_parts.agent.resume(this, answered);
            }};
}

NetworkTest::Way ComputerServices::way(const QUrl &serverUrl) const
{
    using Proxy = NetworkTest::Way::Proxy;
    auto transport = m_parts.makeTransport(serverUrl);
    const QNetworkProxy proxy = transport->proxy();
    NetworkTest::Way way{.transport = std::move(transport)};
    if (proxy.type() == QNetworkProxy::NoProxy) {
        way.proxy = Proxy::None;
    } else if (proxy.type() != QNetworkProxy::DefaultProxy) {
        way.proxy = Proxy::Named;
        way.proxyAddress = u"%1:%2"_s.arg(proxy.hostName(), QString::number(proxy.port()));
    }
    return way;
}

void ComputerServices::configChanged()
{
    const auto &settings = std::as_const(m_config).settings();
    if (!settings || m_config.isChanging())
        return;
    QStringList network;
    for (const QString &key : {u"network.proxy"_s, u"network.proxyUser"_s, u"network.caFile"_s}) {
        const AgentSetting *setting = settings->find(key);
        network.append(setting ? setting->text : QString());
    }
    if (std::exchange(m_networkSettings, network) != network)
        Q_EMIT networkChanged();
}

} // namespace rensei::app

#include "moc_computer_services.cpp"
