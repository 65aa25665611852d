#pragma once

#include "agent/platform/account.h"

#include <QJsonArray>

namespace rensei::cli {

/// A line for each project, with a `*` at the one of the context that is used; `active`: its slug or id, "" for none.
QString projectTable(const QList<platform::Account::Project> &projects, const QString &active);
QJsonArray projectsJson(const QList<platform::Account::Project> &projects, const QString &active);

} // namespace rensei::cli
