#include "agent/service/launchd_manager.h"

#include <QDir>

#include <unistd.h>

namespace rensei::service {

using namespace Qt::StringLiterals;

std::unique_ptr<ServiceManager> makeServiceManager(const ServiceParts &parts)
{
    const QString home = parts.environment.value(u"HOME"_s);
    return std::make_unique<LaunchdManager>(parts,
        LaunchdManager::Places{
            .home = QDir::isAbsolutePath(home) ? home : QString(), .userId = QString::number(::getuid())});
}

} // namespace rensei::service
