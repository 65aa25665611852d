#include "agent/session/session_log.h"

#include "agent/base/durable.h"
#include "agent/base/file_reason.h"
#include "agent/base/private_file.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace rensei::session {

Q_LOGGING_CATEGORY(lcLog, "rensei.log")

using namespace Qt::StringLiterals;

bool survivesPowerFailure(LogRecordType type)
{
    const bool isLocalCause = type == LogRecordType::Accepted || type == LogRecordType::Launched
        || type == LogRecordType::Prompt || type == LogRecordType::Stopping || type == LogRecordType::Transferred
        || type == LogRecordType::Decided || type == LogRecordType::Parked || type == LogRecordType::Paused;
    return isLocalCause || laneOf(type) == Lane::Control;
}

SessionLog::SessionLog(QString folder, Clock &clock, Limits limits)
    : m_folder(std::move(folder))
    , m_clock(clock)
    , m_limits(limits)
{
}

void SessionLog::Segment::add(const LogRecord &record)
{
    lastSeq = record.seq;
    if (laneOf(record.type) == Lane::Activities)
        lastActivity = record.seq;
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
            return failLocally(fileReason(file), file.fileName());
        Segment segment{name.section(u'.', 0, 0).toInt(), 0, 0};
        while (!file.atEnd()) {
            const QByteArray bytes = file.readLine();
            // The program ended while writing this line; the next record must not be appended to it.
            if (!bytes.endsWith('\n')) {
                file.resize(segment.bytes);
                break;
            }
            segment.bytes += bytes.size();
            if (const auto record = parseLogRecord(bytes)) {
                m_state.apply(*record);
                segment.add(*record);
            }
        }
        m_segments.append(segment);
    }
    return {};
}

Result<void> SessionLog::openLast()
{
    m_file.close();
    m_isNameSynced = false;
    m_file.setFileName(pathOf(m_segments.last().number));
    // Unbuffered: one line is one write, whole or not at all.
    if (!m_file.open(QIODevice::Append | QIODevice::Unbuffered, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failLocally(fileReason(m_file), m_file.fileName());
    return {};
}

Result<qint64> SessionLog::append(LogRecordType type, const QJsonObject &data)
{
    if (m_segments.last().bytes >= m_limits.segmentBytes) {
        if (const auto begun = beginSegment(); !begun)
            return fail(begun.error());
    }
    const auto written = write(type, data);
    // Not only for a new segment: an overfull log that takes nothing in would never begin one.
    if (written && type == LogRecordType::Delivered)
        dropOldSegments();
    return written;
}

Result<qint64> SessionLog::write(LogRecordType type, const QJsonObject &data)
{
    const LogRecord record{m_state.lastSeq + 1, m_clock.utcNow(), type, data};
    const QByteArray bytes = toBytes(record);
    Segment &segment = m_segments.last();
    if (const auto written = writeWhole(m_file, bytes); !written) {
        m_file.resize(segment.bytes); // the next record must not be appended to a partial one
        return fail(written.error());
    }
    segment.bytes += bytes.size();
    segment.add(record);
    m_state.apply(record);
    if (survivesPowerFailure(type)) {
        if (const auto synced = sync(); !synced)
            return fail(synced.error());
    }
    return record.seq;
}

Result<void> SessionLog::sync()
{
    const auto synced = syncToDisk(m_file);
    if (!synced || m_isNameSynced)
        return synced;
    m_isNameSynced = true;
    return syncToDisk(m_folder).and_then([this] { return syncToDisk(QFileInfo(m_folder).path()); });
}

Result<void> SessionLog::beginSegment()
{
    const QJsonObject snapshot = m_state.snapshot();
    m_segments.append(Segment{m_segments.last().number + 1, 0, m_state.lastSeq});
    const auto begun = openLast().and_then([this, &snapshot] { return write(LogRecordType::Segment, snapshot); });
    if (!begun) {
        rollBackSegment();
        return fail(begun.error());
    }
    dropOldSegments();
    return {};
}

// The next append tries again; a segment without a snapshot would not let older ones be removed.
void SessionLog::rollBackSegment()
{
    if (m_file.isOpen())
        m_file.remove();
    m_segments.removeLast();
    if (const auto back = openLast(); !back)
        qCWarning(lcLog).noquote() << describe(back.error());
}

void SessionLog::dropOldSegments()
{
    while (bytes() > m_limits.totalBytes && m_segments.size() > 2) {
        const Segment &oldest = m_segments.at(1);
        const bool controlDone = m_state.pending.isEmpty() || m_state.pending.first().seq > oldest.lastSeq;
        if (!controlDone || m_state.activities.upTo < oldest.lastActivity)
            return;
        QFile::remove(pathOf(oldest.number));
        m_segments.removeAt(1);
    }
}

QList<LogRecord> SessionLog::activitiesAfter(qint64 after, int maxCount) const
{
    QList<LogRecord> found;
    for (const Segment &segment : m_segments) {
        if (segment.lastSeq <= after)
            continue;
        QFile file(pathOf(segment.number));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        while (!file.atEnd() && found.size() < maxCount) {
            const auto record = parseLogRecord(file.readLine());
            if (record && record->seq > after && laneOf(record->type) == Lane::Activities)
                found.append(*record);
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
