#include "agent/session/session_log.h"

#include "agent/base/durable.h"
#include "agent/base/private_file.h"

#include <QDir>
#include <QLoggingCategory>

#include <algorithm>

namespace rensei::session {

Q_LOGGING_CATEGORY(lcLog, "rensei.log")

using namespace Qt::StringLiterals;

// What would be lost work, or a second terminal status, if a power cut took it.
static bool mustOutliveAPowerCut(LogRecordType fact)
{
    return fact == LogRecordType::Accepted || fact == LogRecordType::Outcome || fact == LogRecordType::Prompt;
}

SessionLog::SessionLog(QString folder, Clock &clock, Limits limits)
    : m_folder(std::move(folder))
    , m_clock(clock)
    , m_limits(limits)
{
}

void SessionLog::Segment::note(const LogRecord &line)
{
    lastSeq = line.seq;
    if (laneOf(line.fact) == Lane::Activities)
        lastActivity = line.seq;
}

QString SessionLog::pathOf(int number) const
{
    return u"%1/%2.ndjson"_s.arg(m_folder).arg(number, 6, 10, QLatin1Char('0'));
}

Result<std::unique_ptr<SessionLog>> SessionLog::create(const QString &folder, Clock &clock, Limits limits)
{
    if (QDir(folder).exists())
        return failLocally(u"there is a log of that session already"_s, folder);
    if (const auto made = makePrivateFolder(folder); !made)
        return fail(made.error());
    std::unique_ptr<SessionLog> log(new SessionLog(folder, clock, limits));
    log->m_segments.append(Segment{1, 0, 0});
    if (const auto opened = log->openLast(); !opened)
        return fail(opened.error());
    return log;
}

Result<std::unique_ptr<SessionLog>> SessionLog::open(const QString &folder, Clock &clock, Limits limits)
{
    std::unique_ptr<SessionLog> log(new SessionLog(folder, clock, limits));
    return log->load().and_then([&log] { return log->openLast(); }).map([&log] { return std::move(log); });
}

Result<void> SessionLog::load()
{
    const QStringList names = QDir(m_folder).entryList({u"*.ndjson"_s}, QDir::Files, QDir::Name);
    if (names.isEmpty())
        return failLocally(u"there is no log of a session"_s, m_folder);
    for (const QString &name : names) {
        QFile file(m_folder + u'/' + name);
        if (!file.open(QIODevice::ReadWrite))
            return failLocally(file.errorString(), file.fileName());
        Segment segment{name.section(u'.', 0, 0).toInt(), 0, 0};
        while (!file.atEnd()) {
            const QByteArray bytes = file.readLine();
            // A line without its end was being written when the program went; what follows must not be glued to it.
            if (!bytes.endsWith('\n')) {
                file.resize(segment.bytes);
                break;
            }
            segment.bytes += bytes.size();
            if (const auto line = parseLogLine(bytes)) {
                m_digest.apply(*line);
                segment.note(*line);
            }
        }
        m_segments.append(segment);
    }
    return {};
}

Result<void> SessionLog::openLast()
{
    m_file.close();
    m_file.setFileName(pathOf(m_segments.last().number));
    // Unbuffered: one line is one write, whole or not at all.
    if (!m_file.open(QIODevice::Append | QIODevice::Unbuffered, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failLocally(m_file.errorString(), m_file.fileName());
    return {};
}

Result<qint64> SessionLog::append(LogRecordType fact, const QJsonObject &data)
{
    if (m_segments.last().bytes >= m_limits.segmentBytes) {
        if (const auto begun = beginSegment(); !begun)
            return fail(begun.error());
    }
    return write(fact, data);
}

Result<qint64> SessionLog::write(LogRecordType fact, const QJsonObject &data)
{
    const LogRecord line{m_digest.lastSeq + 1, m_clock.utcNow(), fact, data};
    const QByteArray bytes = toBytes(line);
    Segment &segment = m_segments.last();
    if (m_file.write(bytes) != bytes.size()) {
        const QString why = m_file.errorString();
        m_file.resize(segment.bytes); // a half line must not swallow the next one
        return failLocally(why, m_file.fileName());
    }
    segment.bytes += bytes.size();
    segment.note(line);
    m_digest.apply(line);
    if (mustOutliveAPowerCut(fact)) {
        const auto synced = syncToDisk(m_file.fileName()).and_then([this] { return syncToDisk(m_folder); });
        if (!synced)
            return fail(synced.error());
    }
    return line.seq;
}

Result<void> SessionLog::beginSegment()
{
    const QJsonObject snapshot = m_digest.snapshot();
    m_segments.append(Segment{m_segments.last().number + 1, 0, m_digest.lastSeq});
    const auto begun = openLast().and_then([this, &snapshot] { return write(LogRecordType::Segment, snapshot); });
    if (!begun) {
        takeBackSegment();
        return fail(begun.error());
    }
    dropOverCap();
    return {};
}

// The next line tries again; one without a snapshot before it would not let older files go.
void SessionLog::takeBackSegment()
{
    if (m_file.isOpen())
        m_file.remove();
    m_segments.removeLast();
    if (const auto back = openLast(); !back)
        qCWarning(lcLog).noquote() << describe(back.error());
}

void SessionLog::dropOverCap()
{
    while (bytes() > m_limits.totalBytes && m_segments.size() > 2) {
        const Segment &oldest = m_segments.at(1);
        const bool controlDone = m_digest.owed.isEmpty() || m_digest.owed.first().seq > oldest.lastSeq;
        if (!controlDone || m_digest.activities.upTo < oldest.lastActivity)
            return;
        QFile::remove(pathOf(oldest.number));
        m_segments.removeAt(1);
    }
}

QList<LogRecord> SessionLog::activitiesAfter(qint64 after, int most) const
{
    QList<LogRecord> found;
    for (const Segment &segment : m_segments) {
        if (segment.lastSeq <= after)
            continue;
        QFile file(pathOf(segment.number));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        while (!file.atEnd() && found.size() < most) {
            const auto line = parseLogLine(file.readLine());
            if (line && line->seq > after && laneOf(line->fact) == Lane::Activities)
                found.append(*line);
        }
    }
    return found;
}

bool SessionLog::isOverfull() const
{
    return bytes() > 4 * m_limits.totalBytes;
}

qint64 SessionLog::bytes() const
{
    qint64 sum = 0;
    for (const Segment &segment : m_segments)
        sum += segment.bytes;
    return sum;
}

} // namespace rensei::session
