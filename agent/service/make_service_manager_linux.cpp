#include "agent/service/autostart_manager_linux.h"
#include "agent/service/systemd_manager.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <unistd.h>

namespace rensei::service {

using namespace Qt::StringLiterals;

static QString configFolder(const QProcessEnvironment &environment)
{
    const QString config = environment.value(u"XDG_CONFIG_HOME"_s);
    if (QDir::isAbsolutePath(config))
        return config;
    const QString home = environment.value(u"HOME"_s);
    return QDir::isAbsolutePath(home) ? home + u"/.config"_s : QString();
}

static QString findProgram(const QProcessEnvironment &environment, const QString &name)
{
    const QString found
        = QStandardPaths::findExecutable(name, environment.value(u"PATH"_s).split(u':', Qt::SkipEmptyParts));
    return found.isEmpty() ? QStandardPaths::findExecutable(name, {u"/usr/bin"_s, u"/bin"_s}) : found;
}

// A login by ssh or su may lack the variable, though the user's systemd runs.
std::unique_ptr<ServiceManager> makeServiceManager(const ServiceParts &given)
{
    ServiceParts parts = given;
    const QString userId = QString::number(::getuid());
    if (!QDir::isAbsolutePath(parts.environment.value(u"XDG_RUNTIME_DIR"_s)))
        parts.environment.insert(u"XDG_RUNTIME_DIR"_s, u"/run/user/"_s + userId);
    const QString config = configFolder(parts.environment);
    const QString systemctl = findProgram(parts.environment, u"systemctl"_s);
    const bool runsSystemd = QFileInfo::exists(parts.environment.value(u"XDG_RUNTIME_DIR"_s) + u"/systemd/private"_s);
    if (runsSystemd && !systemctl.isEmpty()) {
        return std::make_unique<SystemdManager>(
            parts, SystemdManager::Places{config, systemctl, findProgram(parts.environment, u"loginctl"_s), userId});
    }
    return std::make_unique<AutostartManager>(parts, config);
}

} // namespace rensei::service
