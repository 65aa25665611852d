#include "app/model/sessions/session_index.h"

#include "app/model/sessions/natural_order.h"

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
    const qsizetype most = std::min(prefix.size(), headLength);
    m_prefix = prefix;
    m_head = foldedHead(prefix);
    m_headMask = most == 0 ? 0 : ~quint64(0) << (16 * (headLength - most));
}

void SessionIndex::setOrder(SortKey key, Qt::SortOrder direction)
{
    m_order.key = key;
    m_order.direction = key == SortKey::Attention ? Qt::AscendingOrder : direction;
}

SortedSlots &SessionIndex::sortedSlots()
{
    return m_sorted[static_cast<std::size_t>(m_order.key)][m_order.direction == Qt::AscendingOrder ? 0 : 1];
}

void SessionIndex::touch(int slot)
{
    const auto &session = m_store.at(slot).session;
    if (static_cast<int>(m_sieves.size()) < m_store.slotCount())
        m_sieves.resize(static_cast<std::size_t>(m_store.slotCount()));
    m_sieves[static_cast<std::size_t>(slot)] = {foldedHead(session.identifier), bitOf(session.status)};
    for (auto &directions : m_sorted) {
        for (SortedSlots &sorted : directions)
            sorted.touch(slot);
    }
}

void SessionIndex::clear()
{
    for (auto &directions : m_sorted) {
        for (SortedSlots &sorted : directions)
            sorted.forget();
    }
    m_sieves.clear();
    show({});
}

/// Durations of those that go on grow, past those of others that have ended.
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

bool SessionIndex::isWanted(int slot) const
{
    const Sieve &sieve = m_sieves[static_cast<std::size_t>(slot)];
    if ((sieve.head & m_headMask) != m_head || (m_statuses != 0 && (sieve.status & m_statuses) == 0))
        return false;
    return m_prefix.size() <= headLength
        || m_store.at(slot).session.identifier.startsWith(m_prefix, Qt::CaseInsensitive);
}

std::vector<int> SessionIndex::arranged(Instant now)
{
    setNow(now);
    const std::vector<int> &all = sortedSlots().in(m_store, m_order);
    if (m_prefix.isEmpty() && m_statuses == 0)
        return all;
    std::vector<int> wanted;
    wanted.reserve(all.size());
    std::copy_if(all.begin(), all.end(), std::back_inserter(wanted), [this](int slot) { return isWanted(slot); });
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
