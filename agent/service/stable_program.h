#pragma once

#include "agent/service/service_manager.h"

namespace rensei::service {

/// The path by which a service starts the program that runs as `program`, so that it stays true after an upgrade: the
/// file of an AppImage instead of where it is mounted, or a link to it in one of `folders` instead of a folder that has
/// a version in its name. Else `program` itself.
QString stableProgram(const QString &program, const QProcessEnvironment &environment, const QStringList &folders);

/// Where packages and people put links to programs, the best first. Does not depend on who asks, so that everybody
/// finds the same.
QStringList usualProgramFolders(const QProcessEnvironment &environment);

/// `definition` as it is installed already where that starts `installed`: by another path to the same file, which is
/// as good. What names the file itself is not as good as a link to it.
ServiceDefinition asInstalled(ServiceDefinition definition, const QString &installed);

} // namespace rensei::service
