#pragma once

#include <QString>

namespace rensei {

/// `text` with at most `maxLength` UTF-16 units, including the ellipsis that replaces the removed part. Never splits a
/// surrogate pair.
QString truncate(const QString &text, qsizetype maxLength);

} // namespace rensei
