#include "agent/cli/install/installed_service.h"

#include "agent/config/config_file.h"

#include <QCoreApplication>
#include <QProcessEnvironment>

namespace rensei::cli {

using namespace Qt::StringLiterals;

service::ServiceDefinition installedService(
    const Invocation &invocation, const StatePaths &paths, const QString &configFile)
{
    const QString named = invocation.value(u"service-name"_s);
    const QString name = named.isEmpty() ? service::defaultServiceName() : named;
    QStringList arguments{u"run"_s, u"--service"_s};
    if (name != service::defaultServiceName(QProcessEnvironment()))
        arguments += {u"--service-name"_s, name};
    if (usualStateFolder().value_or(QString()) != paths.root)
        arguments += {u"--state-dir"_s, paths.root};
    if (usualConfigFile().value_or(QString()) != configFile)
        arguments += {u"--config"_s, configFile};
    const auto config = config::loadConfig(configFile);
    return {.name = name,
        .program = QCoreApplication::applicationFilePath(),
        .arguments = arguments,
        .drainTimeout = config ? config->drainTimeout : config::Config().drainTimeout};
}

} // namespace rensei::cli
