#include "agent/platform/truncate.h"

namespace rensei::platform {

QString cut(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    qsizetype kept = most - 1;
    if (kept > 0 && text.at(kept - 1).isHighSurrogate())
        --kept;
    return text.first(kept) + QChar(u'\u2026');
}

} // namespace rensei::platform
