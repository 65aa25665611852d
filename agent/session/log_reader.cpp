#include "agent/session/log_reader.h"

#include <QDir>
#include <QFile>

namespace rensei::session {

using namespace Qt::StringLiterals;

static constexpr qsizetype maxPrompt = 16 * 1024;

static bool isBookkeeping(LogRecordType type)
{
    return type == LogRecordType::Segment || type == LogRecordType::Delivered || type == LogRecordType::Closed;
}

// Without decoding the line, of which a log has thousands: its last member is the number. Source:
// agent/session/LOG_FORMAT.md, "A record".
static qint64 sequenceOf(const QByteArray &line)
{
    const qsizetype at = line.lastIndexOf("\"seq\":");
    if (at < 0)
        return 0;
    const qsizetype begin = at + qsizetype(sizeof("\"seq\":")) - 1;
    return line.mid(begin, line.lastIndexOf('}') - begin).toLongLong();
}

namespace {

/// Collects records until the page is full.
class PageReader {
public:
    PageReader(qint64 after, LogPageLimits limits)
        : m_limits(limits)
    {
        m_page.cursor = after;
    }

    /// False when the page is full.
    bool read(QFile &file)
    {
        while (!file.atEnd()) {
            const QByteArray line = file.readLine();
            if (!line.endsWith('\n'))
                return true;
            if (!take(line))
                return false;
        }
        return true;
    }

    const LogPage &page() const { return m_page; }

private:
    bool take(const QByteArray &line)
    {
        const qint64 seq = sequenceOf(line);
        if (seq <= m_page.cursor)
            return true;
        const auto record = parseLogRecord(line);
        const bool isShown = record && !isBookkeeping(record->type);
        if (isShown && !m_page.records.isEmpty()
            && (m_page.records.size() >= m_limits.records || m_bytes + line.size() > m_limits.bytes)) {
            m_page.hasMore = true;
            return false;
        }
        m_page.isTruncated = m_page.isTruncated || seq > m_page.cursor + 1;
        m_page.cursor = seq;
        if (!isShown)
            return true;
        m_bytes += line.size();
        m_page.records.append(*record);
        return true;
    }

    LogPageLimits m_limits;
    LogPage m_page;
    qint64 m_bytes = 0;
};

} // namespace

static qint64 firstSequence(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? sequenceOf(file.readLine()) : 0;
}

LogPage readLogPage(const QString &folder, qint64 after, LogPageLimits limits)
{
    PageReader reader(after, limits);
    const QStringList names = QDir(folder).entryList({u"*.ndjson"_s}, QDir::Files, QDir::Name);
    for (qsizetype i = 0; i < names.size(); ++i) {
        // A file ends where the next one begins, so that a follower does not read all of the log each time.
        const qint64 next = i + 1 < names.size() ? firstSequence(folder + u'/' + names.at(i + 1)) : 0;
        if (next > 0 && next <= reader.page().cursor + 1)
            continue;
        QFile file(folder + u'/' + names.at(i));
        if (file.open(QIODevice::ReadOnly) && !reader.read(file))
            break;
    }
    return reader.page();
}

QJsonObject shownData(const LogRecord &record)
{
    if (record.type != LogRecordType::Accepted)
        return record.data;
    const QJsonObject work = record.data.value("work"_L1).toObject();
    QJsonObject shown;
    for (const auto key : {"issueIdentifier"_L1, "title"_L1, "workType"_L1, "projectName"_L1, "repository"_L1}) {
        if (const QString text = work.value(key).toString(); !text.isEmpty())
            shown.insert(key, text.left(1024));
    }
    if (const QString prompt = work.value("prompt"_L1).toString(); !prompt.isEmpty())
        shown.insert("prompt"_L1, prompt.left(maxPrompt));
    return shown;
}

} // namespace rensei::session
