#pragma once

#include <QStringList>

namespace rensei {

/// `environment` without what is addressed to an agent or command of the user's own: their keys and tokens.
QStringList withoutOwnSettings(const QStringList &environment);

} // namespace rensei
