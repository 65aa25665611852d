#pragma once

#include <QString>

namespace rensei {

/// This machine's name as a label: the first part of its host name, lower case, other characters replaced by '-'.
QString hostLabel(const QString &hostName);

} // namespace rensei
