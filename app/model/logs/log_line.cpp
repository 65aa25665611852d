#include "app/model/logs/log_line.h"

#include "agent/base/redact.h"
#include "agent/base/truncate.h"
#include "agent/status/printable.h"

#include <QDateTime>
#include <QJsonDocument>

namespace rensei::app {

using namespace Qt::StringLiterals;

/// Redacted before it is cut: a half of a secret would not be recognized.
static QString safeText(const QString &text)
{
    return truncate(status::printable(redacted(text)), maxLogLineLength);
}

static std::optional<Instant> known(Instant at)
{
    return at == Instant{} ? std::nullopt : std::optional(at);
}

LogLine logLine(const control::AgentLogLine &line)
{
    const QString area = line.area.section(u'.', -1);
    return {known(line.at), parseLogLevel(line.level).value_or(LogLevel::Info),
        safeText(area.isEmpty() ? line.text : area + u": "_s + line.text)};
}

LogLine logLine(const control::LogEvent &event)
{
    const QJsonValue text = event.data.value("text"_L1);
    const QString what = event.data.size() == 1 && text.isString()
        ? text.toString()
        : QString::fromUtf8(QJsonDocument(redacted(QJsonValue(event.data)).toObject()).toJson(QJsonDocument::Compact));
    const bool hasFailed = event.data.value("isError"_L1).toBool() || event.data.value("kind"_L1) == "failed"_L1;
    return {known(event.at), hasFailed ? LogLevel::Error : LogLevel::Info, safeText(event.type + u": "_s + what)};
}

QString logText(const LogLine &line)
{
    const QString at
        = line.at ? toDateTime(*line.at).toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s) : u"–"_s.leftJustified(19);
    return at + u"  "_s + wireName(line.level).leftJustified(7) + u"  "_s + line.text;
}

} // namespace rensei::app
