#include "agent/cli/install/install_setup.h"

#include "agent/base/machine_name.h"
#include "agent/cli/agent_call.h"
#include "agent/cli/install/installed_service.h"
#include "agent/cli/user_key.h"
#include "agent/config/config_file.h"
#include "agent/control/foreign_status.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcessEnvironment>
#include <QSysInfo>

namespace rensei::cli {

using namespace Qt::StringLiterals;

RunnerSearch::RunnerSearch(Clock &clock)
    : m_clock(clock)
    , m_loginPath(m_makeProcess, clock)
{
}

void RunnerSearch::start(
    const config::Config &config, QObject *context, std::function<void(const QList<runner::ListedRunner> &)> then)
{
    connect(
        &m_loginPath, &runner::LoginPath::found, context, [this, config, context, then](const QStringList &folders) {
            qputenv("PATH", runner::extendedPath(qEnvironmentVariable("PATH"), folders).toLocal8Bit());
            m_versions = std::make_unique<runner::VersionProbe>(
                m_makeProcess, m_clock, runner::listRunners(config, runner::findProgram));
            connect(m_versions.get(), &runner::VersionProbe::finished, context, then);
            m_versions->start();
        });
    m_loginPath.start();
}

static install::Site siteOf(const Invocation &invocation, const Target &target)
{
    return {.platform = target.platform,
        .platformText = target.platformText,
        .paths = target.paths,
        .configFile = target.configFile,
        .hostName = hostLabel(QSysInfo::machineHostName()),
        .service = installedService(invocation, target.paths, target.configFile)};
}

// The environment cannot be written; of the others the file is for who asks for it.
static secrets::SecretStore &storeFor(
    const Invocation &invocation, const secrets::Stores &stores, const QString &usedStore)
{
    secrets::SecretStore &file = *stores.back();
    return invocation.isSet(u"file-store"_s) || usedStore == file.name() ? file : *stores.at(1);
}

static install::FindListener findListener(Clock &clock)
{
    return [&clock](quint16 port, QObject *context, std::function<void(const install::Listener &)> then) {
        const auto owner = portOwner(port);
        if (!owner)
            return clock.callAfter({}, context, [then = std::move(then)] { then({}); });
        const control::Channel channel = control::loopbackChannels(userAgent(), clock)(port);
        control::askForeignStatus(
            *channel.transport, context, [channel, owner, then = std::move(then)](const auto &status) {
                then({owner, status.has_value()});
            });
    };
}

InstallSetup::InstallSetup(const Invocation &invocation, const Target &target, const QString &usedStore, Clock &clock)
    : m_platform(target.platform, userAgent(), clock)
    , m_agent(target.paths, control::loopbackChannels(userAgent(), clock), clock)
    , m_stores(std::make_shared<secrets::Stores>(secrets::makeStores(target.paths, clock)))
    , m_services(service::makeServiceManager({.clock = clock}))
    , m_runners(clock)
    , m_site(siteOf(invocation, target))
    , m_findKey(findAccountKey(m_stores, target.account(), target.platformText, m_platform, clock))
    , m_trusted(m_platform.setNetwork(target.network))
{
    m_reach.reset(new install::Reach{.clock = clock,
        .platform = m_platform,
        .stores = m_stores,
        .newSecrets = storeFor(invocation, *m_stores, usedStore),
        .services = *m_services,
        .agent = install::agentCalls(m_agent),
        .findRunners = [this](const config::Config &config, QObject *context,
                           auto then) { m_runners.start(config, context, std::move(then)); },
        .findListener = findListener(clock),
        .home = QDir::homePath()});
}

} // namespace rensei::cli

#include "moc_install_setup.cpp"
