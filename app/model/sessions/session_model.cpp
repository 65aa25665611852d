#include "app/model/sessions/session_model.h"

#include "app/model/sessions/session_health.h"

#include <algorithm>

namespace rensei::app {

using platform::PublicStatus;

SessionModel::SessionModel(const Clock &clock, SessionColumns columns)
    : m_clock(clock)
    , m_columns(columns)
    , m_index(m_store)
{
}

void SessionModel::apply(const FeedUpdate &update)
{
    if (update.isEmpty())
        return;
    std::vector<ChangedCells> changed;
    for (const SessionRow &row : update.changed)
        changed.push_back(put(row));
    // After the additions, so that none of them reuses the slot of a session that is still shown.
    for (const QString &id : update.removed) {
        const int slot = m_store.slotOf(id);
        if (slot < 0)
            continue;
        m_store.remove(slot);
        m_index.touch(slot);
    }
    rearrange();
    emitDataChanged(changed);
    Q_EMIT totalsChanged();
}

SessionModel::ChangedCells SessionModel::put(SessionRow row)
{
    const SessionRow *before = find(row.session.id);
    row.stop = before && isLive(row.session.status) ? before->stop : std::nullopt;
    row.ghostSince = before && row.session.status == PublicStatus::Working ? before->ghostSince : std::nullopt;
    const auto columns = before ? changedColumns(m_columns, *before, row) : SessionColumn::Set();
    const int slot = m_store.put(std::move(row));
    m_index.touch(slot);
    return {slot, columns};
}

void SessionModel::clear()
{
    beginResetModel();
    m_store.clear();
    m_index.clear();
    endResetModel();
    Q_EMIT totalsChanged();
}

void SessionModel::setStale(bool isStale)
{
    if (m_isStale == isStale)
        return;
    m_isStale = isStale;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Health), index(rowCount() - 1, Identifier));
    Q_EMIT totalsChanged();
}

void SessionModel::setStop(const QString &id, const std::optional<StopProgress> &stop)
{
    const int slot = m_store.slotOf(id);
    if (slot < 0 || !isLive(m_store.at(slot).session.status))
        return;
    const SessionRow before = m_store.at(slot);
    m_store.setStop(slot, stop);
    emitDataChanged({{slot, changedColumns(m_columns, before, m_store.at(slot))}});
}

void SessionModel::setGhosts(const QHash<QString, Instant> &since)
{
    std::vector<ChangedCells> changed;
    for (const int slot : m_store.liveSlots()) {
        SessionRow row = m_store.at(slot);
        const auto found = since.constFind(row.session.id);
        const bool isGhost = found != since.cend() && row.session.status == PublicStatus::Working;
        const std::optional<Instant> wanted = isGhost ? std::optional(*found) : std::nullopt;
        if (row.ghostSince == wanted)
            continue;
        const SessionRow before = row;
        row.ghostSince = wanted;
        changed.push_back({slot, changedColumns(m_columns, before, row)});
        m_store.setGhostSince(slot, wanted);
        m_index.touch(slot);
    }
    if (changed.empty())
        return;
    rearrange();
    emitDataChanged(changed);
    Q_EMIT totalsChanged();
}

void SessionModel::setStatuses(const QSet<PublicStatus> &statuses)
{
    m_index.setStatuses(statuses);
    rearrange();
    Q_EMIT totalsChanged();
}

void SessionModel::setPrefix(const QString &prefix)
{
    m_index.setPrefix(prefix);
    rearrange();
    Q_EMIT totalsChanged();
}

void SessionModel::sort(int column, Qt::SortOrder order)
{
    const bool isColumn = column >= 0 && column < ColumnCount;
    m_index.setOrder(isColumn ? m_columns[static_cast<std::size_t>(column)].sortKey : SortKey::Attention, order);
    rearrange();
}

void SessionModel::rearrange()
{
    std::vector<int> arranged = m_index.arranged(m_clock.utcNow());
    if (arranged == m_index.shown())
        return;
    // Without the hint QHeaderView saves its columns by the indexes of the first row, and loses their widths when that
    // row is removed.
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> heldSlots;
    heldSlots.reserve(static_cast<std::size_t>(before.size()));
    for (const QModelIndex &index : before)
        heldSlots.push_back(m_index.shown()[static_cast<std::size_t>(index.row())]);
    m_index.show(std::move(arranged));
    changePersistentIndexList(before, moved(before, heldSlots));
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

QModelIndexList SessionModel::moved(const QModelIndexList &before, const std::vector<int> &heldSlots) const
{
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int row = m_index.rowOf(heldSlots[static_cast<std::size_t>(i)]);
        after.append(row < 0 ? QModelIndex() : createIndex(row, before.at(i).column()));
    }
    return after;
}

/// Emits one dataChanged for each run of changed columns in a shown row.
void SessionModel::emitDataChanged(const std::vector<ChangedCells> &changed)
{
    for (const auto &[slot, columns] : changed) {
        const int row = m_index.rowOf(slot);
        for (int first = 0; row >= 0 && first < ColumnCount; ++first) {
            int end = first;
            while (end < ColumnCount && columns[static_cast<std::size_t>(end)])
                ++end;
            if (end == first)
                continue;
            Q_EMIT dataChanged(index(row, first), index(row, end - 1));
            first = end;
        }
    }
}

void SessionModel::updateTimes()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void SessionModel::tick(int first, int last)
{
    const int end = std::min(last + 1, rowCount());
    for (int row = std::max(first, 0); row < end; ++row) {
        const SessionRow &shown = *at(row);
        if (isLive(shown.session.status) && durationOf(shown, m_clock.utcNow()))
            Q_EMIT dataChanged(index(row, Duration), index(row, Duration));
        if (shown.stop)
            Q_EMIT dataChanged(index(row, Status), index(row, Status));
    }
}

} // namespace rensei::app

#include "moc_session_model.cpp"
