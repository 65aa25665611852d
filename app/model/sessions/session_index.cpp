#include "app/model/sessions/session_index.h"

#include "app/model/sessions/natural_order.h"

#include <algorithm>
#include <iterator>

namespace rensei::app {

using platform::PublicStatus;

static quint32 bitOf(PublicStatus status)
{
    return 1U << static_cast<unsigned>(status);
}

SessionIndex::SessionIndex(const SessionStore &store)
    : m_store(store)
{
}

void SessionIndex::setStatuses(const QSet<PublicStatus> &statuses)
{
    m_statuses = 0;
    for (const PublicStatus status : statuses)
        m_statuses |= bitOf(status);
}

void SessionIndex::setPrefix(const QString &prefix)
{
    const qsizetype length = std::min(prefix.size(), headLength);
    m_prefix = prefix;
    m_prefixHead = foldedHead(prefix);
    m_prefixMask = length == 0 ? 0 : ~quint64(0) << (16 * (headLength - length));
}

void SessionIndex::setOrder(SortKey key, Qt::SortOrder direction)
{
    m_order.key = key;
    m_order.direction = key == SortKey::Attention ? Qt::AscendingOrder : direction;
}

SortedSlots &SessionIndex::slotsIn(const SessionOrder &order)
{
    return m_sorted[static_cast<std::size_t>(order.key)][order.direction == Qt::AscendingOrder ? 0 : 1];
}

const std::vector<int> &SessionIndex::sorted()
{
    SortedSlots &wanted = slotsIn(m_order);
    SortedSlots &newest = slotsIn(newestFirst);
    if (wanted.isValid() || &wanted == &newest)
        return wanted.sorted(m_store, m_order);
    return wanted.sorted(m_store, m_order, newest.sorted(m_store, newestFirst));
}

void SessionIndex::touch(int slot)
{
    const auto &session = m_store.at(slot).session;
    if (static_cast<int>(m_filterKeys.size()) < m_store.slotCount())
        m_filterKeys.resize(static_cast<std::size_t>(m_store.slotCount()));
    m_filterKeys[static_cast<std::size_t>(slot)] = {foldedHead(session.identifier), bitOf(session.status)};
    for (auto &directions : m_sorted) {
        for (SortedSlots &sorted : directions)
            sorted.touch(slot);
    }
}

void SessionIndex::clear()
{
    for (auto &directions : m_sorted) {
        for (SortedSlots &sorted : directions)
            sorted.invalidate();
    }
    m_filterKeys.clear();
    show({});
}

/// The durations of live sessions grow, so their places in that order change.
void SessionIndex::setNow(Instant now)
{
    if (m_order.now == now)
        return;
    m_order.now = now;
    auto &byDuration = m_sorted[static_cast<std::size_t>(SortKey::Duration)];
    for (SortedSlots &sorted : byDuration) {
        for (const int slot : m_store.liveSlots())
            sorted.touch(slot);
    }
}

bool SessionIndex::matchesFilter(int slot) const
{
    const FilterKey &filterKey = m_filterKeys[static_cast<std::size_t>(slot)];
    if ((filterKey.head & m_prefixMask) != m_prefixHead || (m_statuses != 0 && (filterKey.status & m_statuses) == 0))
        return false;
    return m_prefix.size() <= headLength
        || m_store.at(slot).session.identifier.startsWith(m_prefix, Qt::CaseInsensitive);
}

std::vector<int> SessionIndex::arranged(Instant now)
{
    setNow(now);
    const std::vector<int> &all = sorted();
    if (m_prefix.isEmpty() && m_statuses == 0)
        return all;
    std::vector<int> wanted;
    wanted.reserve(all.size());
    std::copy_if(all.begin(), all.end(), std::back_inserter(wanted), [this](int slot) { return matchesFilter(slot); });
    return wanted;
}

void SessionIndex::show(std::vector<int> arranged)
{
    m_shown = std::move(arranged);
    m_rows.assign(static_cast<std::size_t>(m_store.slotCount()), -1);
    int row = 0;
    for (const int slot : m_shown)
        m_rows[static_cast<std::size_t>(slot)] = row++;
}

int SessionIndex::rowOf(int slot) const
{
    return slot >= 0 && static_cast<std::size_t>(slot) < m_rows.size() ? m_rows[static_cast<std::size_t>(slot)] : -1;
}

} // namespace rensei::app
