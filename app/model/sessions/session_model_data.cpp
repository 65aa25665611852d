#include "app/model/sessions/session_model.h"

#include "app/model/sessions/session_health.h"

#include <algorithm>

namespace rensei::app {

const SessionRow *SessionModel::at(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    return &m_store.at(m_index.shown()[static_cast<std::size_t>(row)]);
}

const SessionRow *SessionModel::find(const QString &id) const
{
    const int slot = m_store.slotOf(id);
    return slot < 0 ? nullptr : &m_store.at(slot);
}

int SessionModel::rowOf(const QString &id) const
{
    return m_index.rowOf(m_store.slotOf(id));
}

bool SessionModel::hasLive() const
{
    return !m_store.liveSlots().isEmpty();
}

QList<SessionRow> SessionModel::working() const
{
    QList<SessionRow> rows;
    for (const int slot : m_store.liveSlots()) {
        if (m_store.gist(slot).status == platform::PublicStatus::Working)
            rows.append(m_store.at(slot));
    }
    return rows;
}

QStringList SessionModel::liveOf(const QString &identifier) const
{
    QStringList ids;
    for (const int slot : m_store.liveSlots()) {
        const SessionGist session = m_store.gist(slot);
        if (session.identifier == identifier)
            ids.append(session.id);
    }
    return ids;
}

QStringList SessionModel::needingAttention() const
{
    if (m_isStale)
        return {};
    std::vector<int> red;
    for (const int slot : m_store.liveSlots()) {
        if (m_store.gist(slot).needsAttention)
            red.push_back(slot);
    }
    const SessionOrder longestFirst{SortKey::Started};
    std::sort(
        red.begin(), red.end(), [&](int a, int b) { return longestFirst.isBefore(m_store.gist(a), m_store.gist(b)); });
    QStringList ids;
    for (const int slot : red)
        ids.append(m_store.gist(slot).id);
    return ids;
}

QList<SessionRow> SessionModel::failedSince(Instant since) const
{
    QList<SessionRow> rows;
    for (const int slot : m_store.failedSlots()) {
        const auto end = endOf(m_store.gist(slot));
        if (end && *end >= since)
            rows.append(m_store.at(slot));
    }
    return rows;
}

CostTotals SessionModel::shownCosts() const
{
    return rowCount() == loaded() ? loadedCosts() : costsOf(0, rowCount() - 1);
}

CostTotals SessionModel::costsOf(int first, int last) const
{
    CostTotals out;
    for (int row = first; row <= last; ++row)
        out.add(m_store.gist(m_index.shown()[static_cast<std::size_t>(row)]).cost);
    return out;
}

int SessionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_index.shown().size());
}

int SessionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

/// The roles that a cell has something for. Views ask for many others, for each cell that they paint.
static bool isAnswered(int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
    case SessionModel::SortRole:
    case SessionModel::IdRole:
    case SessionModel::HealthRole:
        return true;
    default:
        return false;
    }
}

QVariant SessionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SessionColumn &column = m_columns[static_cast<std::size_t>(index.column())];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column.alignment | Qt::AlignVCenter);
    const SessionRow *row = isAnswered(role) ? at(index.row()) : nullptr;
    if (!row)
        return {};
    const SessionCell cell{*row, m_isStale, m_clock.utcNow()};
    const auto orNothing = [](const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); };
    switch (role) {
    case Qt::DisplayRole:
        return orNothing(column.text(cell));
    case Qt::ToolTipRole:
        return orNothing(column.tip(cell));
    case Qt::AccessibleTextRole:
        return orNothing(column.spoken(cell));
    case SortRole:
        return column.sortValue(cell);
    case IdRole:
        return row->session.id;
    case HealthRole:
        return QVariant::fromValue(healthMark(*row, m_isStale));
    default:
        return {};
    }
}

QVariant SessionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= ColumnCount)
        return {};
    const SessionColumn &column = m_columns[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return column.title();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return column.spokenTitle();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(column.alignment | Qt::AlignVCenter);
    default:
        return {};
    }
}

} // namespace rensei::app
