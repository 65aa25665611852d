#include "agent/base/log_level.h"

namespace rensei {

using namespace Qt::StringLiterals;

const QStringList &logLevelNames()
{
    static const QStringList names{u"debug"_s, u"info"_s, u"warning"_s, u"error"_s};
    return names;
}

QString wireName(LogLevel level)
{
    return logLevelNames().at(static_cast<qsizetype>(level));
}

std::optional<LogLevel> parseLogLevel(const QString &name)
{
    const qsizetype place = logLevelNames().indexOf(name);
    return place < 0 ? std::nullopt : std::optional(static_cast<LogLevel>(place));
}

} // namespace rensei
