#include "app/model/logs/log_model.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace rensei::app {

LogModel::LogModel(qsizetype most)
    : m_most(most)
{
}

void LogModel::append(const QList<LogLine> &lines)
{
    const qsizetype excess = lines.size() - m_most;
    const QList<LogLine> added = excess > 0 ? lines.mid(excess) : lines;
    drop(std::min(this->lines(), std::max<qsizetype>(0, this->lines() + added.size() - m_most)));
    if (excess > 0)
        m_first += excess; // all that was there has gone, and these never were
    std::deque<qint64> rows;
    qint64 number = m_first + this->lines();
    for (const LogLine &line : added) {
        m_lines.push_back({line, line.text.toCaseFolded().toUtf8()});
        if (isShown(line)) {
            rows.push_back(number);
            m_found += contains(m_lines.back()) ? 1 : 0;
        }
        ++number;
        m_longest = std::max(m_longest, logText(line).size());
    }
    if (rows.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.size()) - 1);
    m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    endInsertRows();
}

void LogModel::drop(qsizetype count)
{
    if (count == 0)
        return;
    const auto end = std::ranges::lower_bound(m_rows, m_first + count);
    const int rows = static_cast<int>(end - m_rows.begin());
    for (int row = 0; row < rows; ++row)
        m_found -= isFound(row) ? 1 : 0;
    if (rows > 0)
        beginRemoveRows({}, 0, rows - 1);
    m_rows.erase(m_rows.begin(), end);
    m_lines.erase(m_lines.begin(), m_lines.begin() + count);
    m_first += count;
    if (rows > 0)
        endRemoveRows();
}

void LogModel::clear()
{
    beginResetModel();
    m_lines.clear();
    m_rows.clear();
    m_first = 0;
    m_longest = 0;
    m_found = 0;
    endResetModel();
}

void LogModel::setLeast(LogLevel least)
{
    if (std::exchange(m_least, least) == least)
        return;
    beginResetModel();
    m_rows.clear();
    for (qsizetype i = 0; i < lines(); ++i) {
        if (isShown(m_lines.at(static_cast<std::size_t>(i)).line))
            m_rows.push_back(m_first + i);
    }
    count();
    endResetModel();
}

void LogModel::setSearch(const QString &text)
{
    if (m_search == text)
        return;
    m_search = text;
    m_folded = text.toCaseFolded().toUtf8();
    count();
    Q_EMIT searchChanged();
}

const LogModel::Entry &LogModel::at(int row) const
{
    return m_lines.at(static_cast<std::size_t>(m_rows.at(static_cast<std::size_t>(row)) - m_first));
}

/// QString's own search takes ten times as long, which typing in a long log would show.
bool LogModel::contains(const Entry &entry) const
{
    const auto view = [](const QByteArray &bytes) {
        return std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    };
    return !m_folded.isEmpty() && view(entry.folded).find(view(m_folded)) != std::string_view::npos;
}

void LogModel::count()
{
    m_found = 0;
    for (int row = 0; !m_search.isEmpty() && row < rowCount(); ++row)
        m_found += isFound(row) ? 1 : 0;
}

int LogModel::nextFound(int row, bool isForward) const
{
    const int rows = rowCount();
    const int step = isForward ? 1 : -1;
    if (m_search.isEmpty() || rows == 0)
        return -1;
    int candidate = row < 0 ? (isForward ? -1 : rows) : row;
    for (int i = 0; i < rows; ++i) {
        candidate = (candidate + step + rows) % rows;
        if (isFound(candidate))
            return candidate;
    }
    return -1;
}

QString LogModel::allText() const
{
    QString text;
    for (int row = 0; row < rowCount(); ++row)
        text += logText(at(row).line) + u'\n';
    return text;
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return logText(at(index.row()).line);
    if (role == LevelRole)
        return static_cast<int>(at(index.row()).line.level);
    return {};
}

} // namespace rensei::app

#include "moc_log_model.cpp"
