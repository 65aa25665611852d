#include "app/model/sessions/session_model.h"

#include "app/model/sessions/session_health.h"

#include <algorithm>
#include <utility>

namespace rensei::app {

using platform::PublicStatus;

SessionModel::SessionModel(const Clock &clock, SessionColumns columns)
    : m_clock(clock)
    , m_columns(columns)
    , m_index(m_store)
{
}

/// What the platform tells now, with what others told of it before.
static SessionRow withOthersWord(SessionRow row, const SessionRow *before)
{
    if (!before)
        return row;
    row.isWaiting = before->isWaiting;
    row.local = before->local;
    if (isLive(row.session.status))
        row.stop = before->stop;
    if (row.session.status == PublicStatus::Working)
        row.ghostSince = before->ghostSince;
    return row;
}

void SessionModel::apply(const FeedUpdate &update)
{
    if (update.isEmpty())
        return;
    std::vector<ChangedCells> changed;
    for (const SessionRow &row : update.changed)
        changed.push_back(put(withOthersWord(row, find(row.session.id))));
    // After the additions, so that none of them reuses the slot of a session that is still shown.
    for (const QString &id : update.removed) {
        const int slot = m_store.slotOf(id);
        if (slot < 0)
            continue;
        m_store.remove(slot);
        m_signals.forget(id);
        m_index.touch(slot);
    }
    rearrange();
    emitDataChanged(changed);
    Q_EMIT totalsChanged();
}

SessionModel::ChangedCells SessionModel::put(const SessionRow &row)
{
    const SessionRow *before = find(row.session.id);
    const auto columns = before ? changedColumns(m_columns, *before, row) : SessionColumn::Set();
    const int slot = m_store.put(row);
    m_signals.note(row);
    m_index.touch(slot);
    return {slot, columns};
}

void SessionModel::replace(const QList<SessionRow> &rows)
{
    if (rows.isEmpty())
        return;
    std::vector<ChangedCells> changed;
    for (const SessionRow &row : rows)
        changed.push_back(put(row));
    rearrange();
    emitDataChanged(changed);
    Q_EMIT totalsChanged();
}

void SessionModel::clear()
{
    beginResetModel();
    m_store.clear();
    m_signals.clear();
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
    QList<SessionRow> changed;
    for (const int slot : m_store.liveSlots()) {
        SessionRow row = m_store.at(slot);
        const auto found = since.constFind(row.session.id);
        const bool isGhost = found != since.cend() && row.session.status == PublicStatus::Working;
        const std::optional<Instant> wanted = isGhost ? std::optional(*found) : std::nullopt;
        if (std::exchange(row.ghostSince, wanted) != wanted)
            changed.append(row);
    }
    replace(changed);
}

/// Those in `some` and those with one of `ids`, each once.
static QSet<int> slotsOf(const SessionStore &store, QSet<int> some, const QStringList &ids)
{
    for (const QString &id : ids) {
        if (const int slot = store.slotOf(id); slot >= 0)
            some.insert(slot);
    }
    return some;
}

void SessionModel::setWaiting(const QSet<QString> &ids)
{
    QList<SessionRow> changed;
    for (const int slot : slotsOf(m_store, m_store.waitingSlots(), ids.values())) {
        SessionRow row = m_store.at(slot);
        const bool isWaiting = ids.contains(row.session.id);
        if (std::exchange(row.isWaiting, isWaiting) != isWaiting)
            changed.append(row);
    }
    replace(changed);
}

void SessionModel::setLocal(const QHash<QString, LocalFacts> &facts)
{
    QList<SessionRow> changed;
    for (const int slot : slotsOf(m_store, m_store.localSlots(), facts.keys())) {
        SessionRow row = m_store.at(slot);
        const auto found = facts.constFind(row.session.id);
        const std::optional<LocalFacts> wanted = found == facts.cend() ? std::nullopt : std::optional(*found);
        if (std::exchange(row.local, wanted) != wanted)
            changed.append(row);
    }
    replace(changed);
}

void SessionModel::setFilter(const SessionFilter &filter)
{
    m_index.setFilter(filter);
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
