#include "agent/session/log_digest.h"

#include "agent/session/log_reader.h"

#include <QJsonArray>
#include <QStringList>

namespace rensei::session {

using namespace Qt::StringLiterals;

static constexpr qsizetype maxDigest = 24 * 1024; // UTF-16 units
static constexpr qsizetype maxEarlier = 8 * 1024;
static constexpr qsizetype maxLine = 600;

static QString shortened(const QString &text, qsizetype most = maxLine)
{
    const QString line = text.simplified();
    return line.size() <= most ? line : line.first(most - 1) + u'…';
}

static QString textIn(const LogRecord &record, QLatin1StringView key)
{
    return record.data.value(key).toString();
}

static QString actionText(const LogRecord &record)
{
    const QJsonObject input = record.data.value("input"_L1).toObject();
    QString what;
    for (const auto key : {"command"_L1, "path"_L1, "file_path"_L1, "url"_L1}) {
        if (what.isEmpty())
            what = input.value(key).toString();
    }
    const bool failed = record.data.value("isError"_L1).toBool();
    return u"%1 %2%3"_s.arg(textIn(record, "tool"_L1), what, failed ? u" (failed)"_s : QString());
}

static QString planText(const LogRecord &record)
{
    QStringList entries;
    for (const QJsonValue &entry : record.data.value("entries"_L1).toArray())
        entries.append(u"%1 (%2)"_s.arg(entry["text"_L1].toString(), entry["status"_L1].toString()));
    return entries.join(u"; "_s);
}

static QString outcomeText(const LogRecord &record)
{
    const Outcome outcome = parseOutcome(record.data);
    return toText(outcome.kind) + u": "_s + (outcome.message.isEmpty() ? outcome.summary : outcome.message);
}

// "" for what does not help whoever goes on.
static QString lineOf(const LogRecord &record)
{
    const auto line = [](const QString &name, const QString &text) { return u"- %1: %2"_s.arg(name, shortened(text)); };
    switch (record.type) {
    case LogRecordType::Thought:
        return line(u"you said"_s, textIn(record, "text"_L1));
    case LogRecordType::Action:
        return line(u"you did"_s, actionText(record));
    case LogRecordType::Diff:
        return line(u"you changed"_s, textIn(record, "path"_L1));
    case LogRecordType::Plan:
        return line(u"your plan"_s, planText(record));
    case LogRecordType::Prompt:
        return line(u"you were told"_s, textIn(record, "text"_L1));
    case LogRecordType::Outcome:
        return line(u"it ended"_s, outcomeText(record));
    case LogRecordType::Segment:
    case LogRecordType::Accepted:
    case LogRecordType::Launched:
    case LogRecordType::Running:
    case LogRecordType::Conversation:
    case LogRecordType::Note:
    case LogRecordType::Waiting:
    case LogRecordType::Resumed:
    case LogRecordType::Requested:
    case LogRecordType::Decided:
    case LogRecordType::Links:
    case LogRecordType::Usage:
    case LogRecordType::PromptTaken:
    case LogRecordType::Stopping:
    case LogRecordType::Parked:
    case LogRecordType::Paused:
    case LogRecordType::Transferred:
    case LogRecordType::Ended:
    case LogRecordType::Delivered:
    case LogRecordType::Closed:
        break;
    }
    return {};
}

namespace {

/// The newest lines that have room.
class NewestLines {
public:
    explicit NewestLines(qsizetype room)
        : m_room(room)
    {
    }

    void add(const QString &line)
    {
        if (line.isEmpty() || (!m_lines.isEmpty() && m_lines.last() == line))
            return;
        m_lines.append(line);
        m_size += line.size() + 1;
        for (; m_size > m_room && !m_lines.isEmpty(); ++m_leftOut)
            m_size -= m_lines.takeFirst().size() + 1;
    }

    QStringList lines() const
    {
        const QStringList note{u"- (%1 earlier steps are left out)"_s.arg(m_leftOut)};
        return m_leftOut > 0 ? note + m_lines : m_lines;
    }

private:
    qsizetype m_room;
    qsizetype m_size = 0;
    int m_leftOut = 0;
    QStringList m_lines;
};

} // namespace

QString digestOfLog(const QString &folder)
{
    QString asked;
    QString earlier;
    NewestLines newest(maxDigest - maxEarlier - 4 * maxLine);
    for (LogPage page{.records = {}, .cursor = 0, .hasMore = true}; page.hasMore;) {
        page = readLogPage(folder, page.cursor, {});
        for (const LogRecord &record : page.records) {
            if (record.type == LogRecordType::Accepted) {
                asked = record.data.value("work"_L1)["prompt"_L1].toString();
                earlier = textIn(record, "digest"_L1);
            }
            newest.add(lineOf(record));
        }
    }
    const QStringList lines = newest.lines();
    if (lines.isEmpty())
        return earlier;
    QStringList parts{u"You have worked on this before. That conversation is lost; this is what its record tells."_s};
    if (!earlier.isEmpty())
        parts.append(earlier.size() <= maxEarlier ? earlier : u"…"_s + earlier.last(maxEarlier - 1));
    if (!asked.isEmpty())
        parts.append(u"You were asked: %1"_s.arg(shortened(asked, 3 * maxLine)));
    return (parts + lines).join(u'\n');
}

} // namespace rensei::session
