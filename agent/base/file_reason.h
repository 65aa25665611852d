#pragma once

#include <QFileDevice>

namespace rensei {

/// Why the last operation on the file failed, to stand within a sentence: on some systems the reason itself ends with a
/// full stop.
inline QString fileReason(const QFileDevice &file)
{
    QString reason = file.errorString();
    while (reason.endsWith(u'.'))
        reason.chop(1);
    return reason;
}

} // namespace rensei
