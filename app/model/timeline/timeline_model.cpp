#include "app/model/timeline/timeline_model.h"

#include <algorithm>

namespace rensei::app {

using namespace Qt::StringLiterals;

static constexpr size_t maxEntries = 50'000;
static constexpr size_t dropAtOnce = 1'000; // so that not every new one costs a removal
static constexpr qsizetype maxLines = 1'000; // of one entry

TimelineModel::TimelineModel(const TimelineTexts &texts)
    : m_texts(texts)
{
}

static bool isSameCall(const TimelineEvent &a, const TimelineEvent &b)
{
    return a.kind == TimelineEvent::Kind::Tool && b.kind == a.kind && !a.isDiff && !b.isDiff && a.tool == b.tool
        && a.text == b.text && a.isGood == b.isGood && !(a.tool.isEmpty() && a.text.isEmpty());
}

// The call of a tool and the change that it made are told one after the other, in either order.
static bool isOneChange(const TimelineEvent &a, const TimelineEvent &b)
{
    return !a.toolUse.isEmpty() && a.toolUse == b.toolUse && a.isDiff != b.isDiff;
}

/// Whether the event became part of the last entry.
bool TimelineModel::merge(const TimelineEvent &event)
{
    if (m_entries.empty())
        return false;
    TimelineEntry &last = m_entries.back();
    if (last.repeats == 1 && isOneChange(last.event, event)) {
        const TimelineEvent &call = event.isDiff ? last.event : event;
        TimelineEvent change = event.isDiff ? event : last.event;
        change.at = last.event.at;
        change.tool = call.tool;
        change.isGood = call.isGood;
        if (change.text.isEmpty())
            change.text = call.text;
        last.event = change;
        return true;
    }
    if (!isSameCall(last.event, event))
        return false;
    // Where none is told, nobody knows whether it was the same.
    last.isOutputSame = last.isOutputSame && !event.detail.isEmpty() && last.event.detail == event.detail;
    last.event.detail = event.detail; // the newest
    last.lastAt = event.at;
    ++last.repeats;
    return true;
}

void TimelineModel::append(const QList<TimelineEvent> &events)
{
    const qint64 firstNew = m_first + static_cast<qint64>(m_entries.size());
    bool hasLastChanged = false;
    for (const TimelineEvent &event : events) {
        if (!merge(event))
            m_entries.push_back({event, 1, event.at, true});
        else if (m_first + static_cast<qint64>(m_entries.size()) == firstNew)
            hasLastChanged = true;
    }
    if (hasLastChanged) {
        const qint64 serial = firstNew - 1;
        const auto row = std::ranges::find_if(
            m_rows.rbegin(), m_rows.rend(), [&](const Row &one) { return one.serial == serial && one.line < 0; });
        if (row != m_rows.rend()) {
            const auto number = static_cast<int>(m_rows.rend() - row) - 1;
            setOpen(number, false); // its lines are others now
            Q_EMIT dataChanged(index(number, 0), index(number, ColumnCount - 1));
        }
    }
    std::vector<Row> added;
    for (qint64 serial = firstNew; serial < m_first + static_cast<qint64>(m_entries.size()); ++serial) {
        if (matches(m_entries[static_cast<size_t>(serial - m_first)]))
            addRows(added, serial);
    }
    if (!added.empty()) {
        const auto at = static_cast<int>(m_rows.size());
        beginInsertRows({}, at, at + static_cast<int>(added.size()) - 1);
        m_rows.insert(m_rows.end(), added.begin(), added.end());
        m_shown += static_cast<int>(added.size()); // none of the new ones is open
        endInsertRows();
    }
    dropOldest();
}

void TimelineModel::dropOldest()
{
    if (m_entries.size() < maxEntries + dropAtOnce)
        return;
    const size_t count = m_entries.size() - maxEntries;
    const qint64 kept = m_first + static_cast<qint64>(count);
    const auto firstKept = std::ranges::find_if(m_rows, [&](const Row &row) { return row.serial >= kept; });
    const auto rows = static_cast<int>(firstKept - m_rows.begin());
    if (rows > 0)
        beginRemoveRows({}, 0, rows - 1);
    m_shown -= static_cast<int>(std::count_if(m_rows.begin(), firstKept, [](const Row &row) { return row.line < 0; }));
    m_rows.erase(m_rows.begin(), firstKept);
    m_entries.erase(m_entries.begin(), m_entries.begin() + static_cast<std::ptrdiff_t>(count));
    m_open.removeIf([&](const auto &open) { return open.key() < kept; });
    m_first = kept;
    if (rows > 0)
        endRemoveRows();
}

void TimelineModel::clear()
{
    beginResetModel();
    m_entries.clear();
    m_rows.clear();
    m_open.clear();
    m_first = 0;
    m_shown = 0;
    endResetModel();
}

bool TimelineModel::matches(const TimelineEntry &entry) const
{
    const TimelineEvent &event = entry.event;
    return m_filter.isEmpty() || event.text.contains(m_filter, Qt::CaseInsensitive)
        || event.tool.contains(m_filter, Qt::CaseInsensitive) || event.detail.contains(m_filter, Qt::CaseInsensitive);
}

void TimelineModel::addRows(std::vector<Row> &rows, qint64 serial) const
{
    rows.push_back({serial, -1});
    const auto lines = m_open.constFind(serial);
    for (int line = 0; lines != m_open.cend() && line < lines->size(); ++line)
        rows.push_back({serial, line});
}

void TimelineModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    m_shown = 0;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (!matches(m_entries[i]))
            continue;
        addRows(m_rows, m_first + static_cast<qint64>(i));
        ++m_shown;
    }
    endResetModel();
}

void TimelineModel::setFilter(const QString &text)
{
    if (text == m_filter)
        return;
    m_filter = text;
    rebuild();
}

void TimelineModel::setLineLength(int characters)
{
    if (std::max(characters, 20) == m_lineLength)
        return;
    m_lineLength = std::max(characters, 20);
    if (m_open.isEmpty())
        return;
    for (auto open = m_open.begin(); open != m_open.end(); ++open)
        *open = brokenLines(m_entries[static_cast<size_t>(open.key() - m_first)]);
    rebuild();
}

// Breaks at a space where there is one in the second half of the line.
static void appendBroken(QStringList &lines, const QString &line, int length)
{
    QStringView rest(line);
    while (rest.size() > length) {
        const qsizetype space = rest.first(length).lastIndexOf(u' ');
        const qsizetype at = space > length / 2 ? space : length;
        lines.append(rest.first(at).toString());
        rest = rest.sliced(at == space ? at + 1 : at);
    }
    lines.append(rest.toString());
}

QStringList TimelineModel::brokenLines(const TimelineEntry &entry) const
{
    QStringList lines;
    for (const QString &line : entry.event.detail.split(u'\n')) {
        if (entry.event.isDiff)
            lines.append(line); // a broken one would lose its sign
        else
            appendBroken(lines, line, m_lineLength);
        if (lines.size() >= maxLines) {
            lines.append(u"…"_s);
            break;
        }
    }
    return lines;
}

void TimelineModel::setOpen(int row, bool isOpen)
{
    const int head = entryRow(row);
    if (head < 0)
        return;
    const qint64 serial = m_rows[static_cast<size_t>(head)].serial;
    const TimelineEntry &entry = entryAt(m_rows[static_cast<size_t>(head)]);
    if (isOpen == m_open.contains(serial) || entry.event.detail.isEmpty())
        return;
    if (isOpen) {
        const QStringList lines = brokenLines(entry);
        m_open.insert(serial, lines);
        std::vector<Row> added;
        addRows(added, serial);
        beginInsertRows({}, head + 1, head + static_cast<int>(lines.size()));
        m_rows.insert(m_rows.begin() + head + 1, added.begin() + 1, added.end());
        endInsertRows();
    } else {
        const auto count = static_cast<int>(m_open.take(serial).size());
        beginRemoveRows({}, head + 1, head + count);
        m_rows.erase(m_rows.begin() + head + 1, m_rows.begin() + head + 1 + count);
        endRemoveRows();
    }
    Q_EMIT dataChanged(index(head, 0), index(head, ColumnCount - 1));
}

int TimelineModel::entryRow(int row) const
{
    if (row < 0 || row >= rowCount())
        return -1;
    return row - (m_rows[static_cast<size_t>(row)].line + 1);
}

const TimelineEntry &TimelineModel::entryAt(const Row &row) const
{
    return m_entries[static_cast<size_t>(row.serial - m_first)];
}

QString TimelineModel::fullText(int row) const
{
    const int head = entryRow(row);
    if (head < 0)
        return {};
    const TimelineEntry &entry = entryAt(m_rows[static_cast<size_t>(head)]);
    QStringList parts;
    for (const QString &part :
        {m_texts.time(entry.event), m_texts.label(entry.event), m_texts.what(entry), m_texts.tail(entry)}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u"  "_s) + (entry.event.detail.isEmpty() ? QString() : u'\n' + entry.event.detail);
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    return row.line < 0 ? entryData(entryAt(row), row, index.column(), role)
                        : lineData(entryAt(row), row, index.column(), role);
}

QVariant TimelineModel::entryData(const TimelineEntry &entry, const Row &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == Time ? m_texts.time(entry.event)
            : column == Label ? m_texts.label(entry.event)
            : column == What  ? m_texts.what(entry)
                              : m_texts.tail(entry);
    case Qt::ToolTipRole:
        return m_texts.tip(entry);
    case Qt::AccessibleTextRole:
        return column == What ? m_texts.spoken(entry, m_open.contains(row.serial)) : QString();
    case LineRole:
        return static_cast<int>(Line::Entry);
    case IsFoldableRole:
        return !entry.event.detail.isEmpty();
    case IsOpenRole:
        return m_open.contains(row.serial);
    case IsGoodRole:
        return entry.event.isGood;
    case KindRole:
        return static_cast<int>(entry.event.kind);
    default:
        return {};
    }
}

QVariant TimelineModel::lineData(const TimelineEntry &entry, const Row &row, int column, int role) const
{
    const QString line = m_open.value(row.serial).value(row.line);
    switch (role) {
    case Qt::DisplayRole:
        return column == What ? line : QVariant();
    case Qt::AccessibleTextRole:
        return column == What ? line : QString();
    case LineRole:
        return static_cast<int>(!entry.event.isDiff ? Line::Plain
                : line.startsWith(u'+')             ? Line::Added
                : line.startsWith(u'-')             ? Line::Removed
                                                    : Line::Plain);
    default:
        return {};
    }
}

QVariant TimelineModel::headerData(int, Qt::Orientation, int) const
{
    return {};
}

} // namespace rensei::app

#include "moc_timeline_model.cpp"
