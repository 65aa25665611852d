#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace rensei::session {

/// The folders in which programs are looked for: PATH of `environment`, with the places in front that the PATH of a
/// service manager forgets. Relative entries are left out: a runner's folder holds what others wrote.
QStringList searchPath(const QMap<QString, QString> &environment);

/// Where people's programs are though a service manager does not look there, under `home` ("" when unknown). One per
/// system.
QStringList forgottenPlaces(const QString &home);

} // namespace rensei::session
