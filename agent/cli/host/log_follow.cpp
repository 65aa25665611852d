#include "agent/cli/host/log_follow.h"

#include "agent/status/printable.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rensei::cli {

using namespace Qt::StringLiterals;

namespace {

struct LogFollowText {
    Q_DECLARE_TR_FUNCTIONS(rensei::cli::LogFollowText)
};

} // namespace

QString logLineText(const control::AgentLogLine &line, bool inColour)
{
    const QString time = toDateTime(line.at).toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
    const QString text = u"%1  %2  %3: %4"_s.arg(
        time, line.level.leftJustified(7), status::printable(line.area), status::printable(line.text));
    const QString colour = line.level == "error"_L1 ? u"31"_s : line.level == "warning"_L1 ? u"33"_s : QString();
    return inColour && !colour.isEmpty() ? u"\x1b[%1m%2\x1b[0m"_s.arg(colour, text) : text;
}

LogFollow::LogFollow(Options options, Clock &clock)
    : m_options(std::move(options))
    , m_timer(clock)
{
}

void LogFollow::write(const control::AgentLogPayload &log)
{
    QString text;
    if (m_options.asJson) {
        for (const QJsonValue &line : toJson(log).value("lines"_L1).toArray())
            text += QString::fromUtf8(QJsonDocument(line.toObject()).toJson(QJsonDocument::Compact)) + u'\n';
    } else {
        if (log.truncated)
            text += LogFollowText::tr("… lines in between are not there any more") + u'\n';
        for (const control::AgentLogLine &line : log.lines)
            text += logLineText(line, m_options.inColour) + u'\n';
    }
    if (!text.isEmpty())
        m_options.write(text);
}

bool LogFollow::showLast(int lines)
{
    const control::AgentLogPayload log = m_options.read(lines, {});
    m_cursor = log.cursor;
    write(log);
    return !log.lines.isEmpty();
}

void LogFollow::follow()
{
    m_timer.start(pollInterval, [this] {
        const control::AgentLogPayload log = m_options.read(control::maxAgentLogLines, m_cursor);
        m_cursor = log.cursor;
        write(log);
        follow();
    });
}

} // namespace rensei::cli
