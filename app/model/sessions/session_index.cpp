#include "app/model/sessions/session_index.h"

#include "app/model/sessions/session_facts.h"

#include <algorithm>
#include <iterator>

namespace rensei::app {

using platform::PublicStatus;

// Of each session three bits are set: one for its status, one for its health, and one of the last two.
static constexpr int healthBits = 8; // where they begin
static constexpr quint32 waitingBit = 1U << 16;
static constexpr quint32 notWaitingBit = 1U << 17;

static quint32 bitOf(PublicStatus status)
{
    return 1U << static_cast<unsigned>(status);
}

static quint32 bitOf(HealthMark mark)
{
    return 1U << (healthBits + static_cast<unsigned>(mark));
}

static quint32 traitsOf(const SessionRow &row)
{
    return bitOf(row.session.status) | bitOf(healthMark(row, false)) | (row.isWaiting ? waitingBit : notWaitingBit);
}

template <typename Value>
static quint32 maskOf(const QSet<Value> &values, quint32 all)
{
    quint32 mask = values.isEmpty() ? all : 0;
    for (const Value value : values)
        mask |= bitOf(value);
    return mask;
}

SessionIndex::SessionIndex(const SessionStore &store)
    : m_store(store)
{
}

void SessionIndex::setFilter(const SessionFilter &filter)
{
    m_masks = {maskOf(filter.statuses, allTraits), maskOf(filter.healths, allTraits),
        filter.isWaitingOnly ? waitingBit : allTraits};
    m_text = filter.text;
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
    const SessionRow &row = m_store.at(slot);
    if (static_cast<int>(m_traits.size()) < m_store.slotCount())
        m_traits.resize(static_cast<std::size_t>(m_store.slotCount()));
    m_traits[static_cast<std::size_t>(slot)] = traitsOf(row);
    m_texts.set(slot, searchedText(row));
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
    m_traits.clear();
    m_texts.clear();
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

std::vector<int> SessionIndex::arranged(Instant now)
{
    setNow(now);
    const std::vector<int> &all = sorted();
    if (m_text.isEmpty() && m_masks.areAll())
        return all;
    const std::vector<char> hasText
        = m_text.isEmpty() ? std::vector<char>() : m_texts.containing(m_text, m_store.slotCount());
    std::vector<int> wanted;
    wanted.reserve(all.size());
    std::copy_if(all.begin(), all.end(), std::back_inserter(wanted), [&](int slot) {
        const auto index = static_cast<std::size_t>(slot);
        return (hasText.empty() || hasText[index] != 0) && m_masks.letThrough(m_traits[index]);
    });
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
