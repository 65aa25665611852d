#include "agent/base/log_file.h"

#include "agent/base/durable.h"
#include "agent/base/file_reason.h"
#include "agent/base/own_link.h"
#include "agent/base/private_file.h"
#include "agent/base/redact.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace rensei {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr auto repeatWindow = 10min;
static constexpr qsizetype maxRemembered = 256;

LogFile::LogFile(QString path, Clock &clock, Limits limits)
    : m_path(std::move(path))
    , m_clock(clock)
    , m_limits(limits)
{
    QDir().mkpath(QFileInfo(m_path).path());
    const auto target = followOwnLinks(m_path);
    if (!target) {
        m_problem = describe(target.error());
        return;
    }
    m_path = *target;
    open();
}

LogFile::~LogFile() = default;

void LogFile::open()
{
    m_file.setFileName(m_path);
    // Unbuffered: the last line before a crash is the most useful one.
    if (!m_file.open(QIODevice::Append | QIODevice::Unbuffered, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        m_problem = fileReason(m_file);
    else if (const auto closed = restrictToOwner(m_path); !closed)
        m_problem = describe(closed.error());
    else
        m_problem.clear();
}

void LogFile::rotate()
{
    m_file.close();
    const auto generation = [this](int number) { return m_path + u'.' + QString::number(number); };
    QFile::remove(generation(m_limits.generations - 1));
    for (int number = m_limits.generations - 2; number >= 1; --number)
        QFile::rename(generation(number), generation(number + 1));
    QFile::rename(m_path, generation(1));
    open();
}

bool LogFile::isRepeat(LogLevel level, const QString &area, const QString &text)
{
    if (level != LogLevel::Warning && level != LogLevel::Error)
        return false;
    const auto now = m_clock.now();
    const QString key = area + u'\n' + text;
    const auto known = m_repeats.find(key);
    if (known != m_repeats.end() && now - known->since < repeatWindow) {
        ++known->more;
        return true;
    }
    // The line with the count covers this one, too.
    const bool isCounted = known != m_repeats.end() && known->more > 0;
    if (isCounted)
        append(level, area, u"%1 (%2 times in 10 minutes)"_s.arg(text).arg(known->more + 1));
    if (m_repeats.size() >= maxRemembered)
        m_repeats.removeIf([now](const auto &entry) { return now - entry.value().since >= repeatWindow; });
    if (m_repeats.size() < maxRemembered || known != m_repeats.end())
        m_repeats.insert(key, Repeat{now, 0});
    return isCounted;
}

void LogFile::write(LogLevel level, const QString &area, const QString &text)
{
    const QString clean = redacted(text);
    if (!isRepeat(level, area, clean))
        append(level, area, clean);
}

void LogFile::append(LogLevel level, const QString &area, const QString &text)
{
    const QJsonObject line{
        {u"ts"_s, toIso(m_clock.utcNow())},
        {u"level"_s, wireName(level)},
        {u"area"_s, area},
        {u"msg"_s, text},
    };
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    if (!m_file.isOpen())
        return;
    if (m_file.size() > 0 && m_file.size() + bytes.size() > m_limits.bytes)
        rotate();
    if (!m_file.isOpen())
        return;
    const qint64 before = m_file.size();
    if (const auto written = writeWhole(m_file, bytes); !written) {
        m_file.resize(before); // the next line must not be appended to a part of this one
        m_problem = describe(written.error());
    }
}

namespace {

LogFile *sink = nullptr;
LogLevel echoFrom = LogLevel::Warning;

LogLevel levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return LogLevel::Debug;
    case QtInfoMsg:
        return LogLevel::Info;
    case QtWarningMsg:
        return LogLevel::Warning;
    case QtCriticalMsg:
    case QtFatalMsg:
        return LogLevel::Error;
    }
    Q_UNREACHABLE();
}

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const LogLevel level = levelOf(type);
    if (sink)
        sink->write(level, QString::fromLatin1(context.category ? context.category : "default"), text);
    if (level >= echoFrom)
        std::fprintf(stderr, "%s\n", qPrintable(redacted(text)));
}

} // namespace

LogSink::LogSink(LogFile &log, LogLevel echo)
{
    sink = &log;
    echoFrom = echo;
    qInstallMessageHandler(handleMessage);
}

LogSink::~LogSink()
{
    qInstallMessageHandler(nullptr);
    sink = nullptr;
}

} // namespace rensei
