#pragma once

#include <QString>

namespace rensei::session {

/// `sessionId` as a file name: itself when it is 1 to 128 letters, digits, '-' and '_' (and not the name of a device of
/// Windows, such as `con`), else its SHA-256 in hex.
QString fileNameFor(const QString &sessionId);

} // namespace rensei::session
