#include "app/backend/agent_log.h"

#include "agent/base/json_reader.h"
#include "agent/base/redact.h"

#include <QFile>

#include <algorithm>

namespace rensei::app {

using namespace Qt::StringLiterals;

static constexpr qint64 maxBytes = 64 * 1024;
static constexpr qsizetype maxErrorLines = 5;

template <typename T>
static QList<T> lastElements(const QList<T> &all, qsizetype maxCount)
{
    return all.mid(std::max<qsizetype>(0, all.size() - maxCount));
}

static QList<QByteArray> lastLines(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const bool isTruncated = file.size() > maxBytes;
    if (isTruncated)
        file.seek(file.size() - maxBytes);
    QList<QByteArray> lines = file.readAll().replace('\r', "").split('\n');
    if (isTruncated)
        lines.removeFirst(); // may be incomplete
    lines.removeAll(QByteArray());
    return lines;
}

static QString formatLine(const QByteArray &line)
{
    const auto object = parseObject(line);
    if (!object)
        return QString::fromUtf8(line);
    const JsonReader in(*object);
    const auto time = in.maybeInstant("ts"_L1);
    const QString clock = time ? toDateTime(*time).toLocalTime().toString(u"HH:mm:ss"_s) : u"–"_s;
    return u"%1  %2  %3: %4"_s.arg(clock, in.maybeString("level"_L1).value_or(u"–"_s),
        in.maybeString("area"_L1).value_or(u"–"_s).section(u'.', -1), in.maybeString("msg"_L1).value_or(QString()));
}

QString agentErrorFile(const StatePaths &paths)
{
    return paths.root + u"/logs/host-agent.err"_s;
}

QStringList lastAgentLines(const StatePaths &paths, qsizetype maxLines)
{
    QStringList lines;
    for (const QByteArray &line : lastLines(paths.log()))
        lines.append(formatLine(line));
    // A program that cannot start writes only to this file.
    for (const QByteArray &line : lastElements(lastLines(agentErrorFile(paths)), maxErrorLines))
        lines.append(redacted(QString::fromUtf8(line)));
    return lastElements(lines, maxLines);
}

} // namespace rensei::app
