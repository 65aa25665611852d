#include "agent/base/truncate.h"

namespace rensei {

QString truncate(const QString &text, qsizetype maxLength)
{
    if (text.size() <= maxLength)
        return text;
    qsizetype kept = maxLength - 1;
    if (kept > 0 && text.at(kept - 1).isHighSurrogate())
        --kept;
    return text.first(kept) + QChar(u'\u2026');
}

} // namespace rensei
