#pragma once

#include <QStringList>

namespace rensei {

/// `environment` without the keys and tokens that are meant for the user's own agent or command.
QStringList withoutOwnSettings(const QStringList &environment);

} // namespace rensei
