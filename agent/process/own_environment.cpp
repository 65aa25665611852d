#include "agent/process/own_environment.h"

namespace rensei {

using namespace Qt::StringLiterals;

QStringList withoutOwnSettings(const QStringList &environment)
{
    QStringList kept;
    for (const QString &entry : environment) {
        const bool isOurs = entry.startsWith("RENSEI_"_L1, Qt::CaseInsensitive);
        if (!isOurs || entry.startsWith("RENSEI_EXAMPLE_"_L1, Qt::CaseInsensitive))
            kept.append(entry);
    }
    return kept;
}

} // namespace rensei
