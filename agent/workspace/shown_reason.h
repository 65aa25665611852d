#pragma once

#include <QStringList>

namespace rensei::workspace {

/// Reasons of reasonsToKeep() in the language of the program. They may come from a record, which was written by an
/// older version: what is not known stays as it is.
QStringList shownReasons(const QStringList &reasons);

} // namespace rensei::workspace
