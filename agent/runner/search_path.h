#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace rensei::runner {

/// The folders to search for programs: those that the PATH of a service manager lacks, then PATH of `environment`.
/// Relative entries are left out, because a runner's folder contains files from others.
QStringList searchPath(const QMap<QString, QString> &environment);

/// Folders with user-installed programs that are not in the PATH of a service manager. `home` is "" when unknown. One
/// implementation per system.
QStringList extraSearchFolders(const QString &home);

} // namespace rensei::runner
