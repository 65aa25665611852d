#include "agent/cli/install/installed_service.h"

#include "agent/config/config_file.h"
#include "agent/install/foreign_setup.h"
#include "agent/install/receipt.h"
#include "agent/service/stable_program.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcessEnvironment>

#include <algorithm>

namespace rensei::cli {

using namespace Qt::StringLiterals;

/// Another host program uses the usual name on some systems; its service stays as it is.
static QString freeServiceName(const QString &home)
{
    const QString usual = service::defaultServiceName();
    const auto services = install::findForeignServices(home);
    const bool isTaken = std::ranges::any_of(services,
        [&usual](const install::ForeignService &one) { return QFileInfo(one.path).completeBaseName() == usual; });
    return isTaken ? u"dev.rensei.desktop.agent"_s : usual;
}

static QString serviceName(const Invocation &invocation, const StatePaths &paths)
{
    if (const QString named = invocation.value(u"service-name"_s); !named.isEmpty())
        return named;
    // Whatever the name was chosen for, the one that was made is meant from then on.
    const auto receipt = install::loadReceipt(install::receiptPath(paths));
    if (receipt && *receipt && (*receipt)->service && service::isServiceName((*receipt)->service->name))
        return (*receipt)->service->name;
    return freeServiceName(QDir::homePath());
}

service::ServiceDefinition installedService(
    const Invocation &invocation, const StatePaths &paths, const QString &configFile)
{
    const QString name = serviceName(invocation, paths);
    const auto environment = QProcessEnvironment::systemEnvironment();
    QStringList arguments{u"run"_s, u"--service"_s};
    if (name != service::defaultServiceName(QProcessEnvironment()))
        arguments += {u"--service-name"_s, name};
    if (usualStateFolder().value_or(QString()) != paths.root)
        arguments += {u"--state-dir"_s, paths.root};
    if (usualConfigFile().value_or(QString()) != configFile)
        arguments += {u"--config"_s, configFile};
    const auto config = config::loadConfig(configFile);
    return {.name = name,
        .program = service::stableProgram(
            QCoreApplication::applicationFilePath(), environment, service::usualProgramFolders(environment)),
        .arguments = arguments,
        .drainTimeout = config ? config->drainTimeout : config::Config().drainTimeout};
}

} // namespace rensei::cli
