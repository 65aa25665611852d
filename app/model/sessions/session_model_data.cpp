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
        if (m_store.at(slot).session.status == platform::PublicStatus::Working)
            rows.append(m_store.at(slot));
    }
    return rows;
}

int SessionModel::countLive(const QString &identifier) const
{
    const QSet<int> &live = m_store.liveSlots();
    return static_cast<int>(std::count_if(
        live.begin(), live.end(), [&](int slot) { return m_store.at(slot).session.identifier == identifier; }));
}

QStringList SessionModel::needingAttention() const
{
    if (m_isStale)
        return {};
    std::vector<const SessionRow *> rows;
    for (const int slot : m_store.liveSlots()) {
        if (needsAttention(m_store.at(slot)))
            rows.push_back(&m_store.at(slot));
    }
    const SessionOrder longestFirst{SortKey::Started};
    std::sort(rows.begin(), rows.end(),
        [&](const SessionRow *a, const SessionRow *b) { return longestFirst.isBefore(*a, *b); });
    QStringList ids;
    for (const SessionRow *row : rows)
        ids.append(row->session.id);
    return ids;
}

QList<SessionRow> SessionModel::failedSince(Instant since) const
{
    QList<SessionRow> rows;
    for (const int slot : m_store.failedSlots()) {
        const SessionRow &row = m_store.at(slot);
        const auto end = endOf(row.session);
        if (end && *end >= since)
            rows.append(row);
    }
    return rows;
}

CostTotals SessionModel::shownCosts() const
{
    if (rowCount() == loaded())
        return loadedCosts();
    CostTotals out;
    for (const int slot : m_index.shown())
        out.add(m_store.at(slot).session.cost);
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

QVariant SessionModel::data(const QModelIndex &index, int role) const
{
    const SessionRow *row = index.isValid() ? at(index.row()) : nullptr;
    if (!row)
        return {};
    const SessionColumn &column = m_columns[static_cast<std::size_t>(index.column())];
    const SessionCell cell{*row, m_isStale, m_clock.utcNow()};
    const auto orNothing = [](const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); };
    switch (role) {
    case Qt::DisplayRole:
        return orNothing(column.text(cell));
    case Qt::ToolTipRole:
        return orNothing(column.tip(cell));
    case Qt::AccessibleTextRole:
        return orNothing(column.spoken(cell));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(column.alignment | Qt::AlignVCenter);
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
