#include "app/model/sessions/sorted_slots.h"

#include <algorithm>
#include <utility>

namespace rensei::app {

void SortedSlots::touch(int slot)
{
    if (!m_isValid)
        return;
    m_touched.push_back(slot);
    // From here on a full sort is cheaper, and the list of an unused order must not grow without limit.
    if (m_touched.size() > 64 + m_sorted.size() / 4)
        invalidate();
}

void SortedSlots::invalidate()
{
    *this = {};
}

const std::vector<int> &SortedSlots::sorted(const SessionStore &store, const SessionOrder &order)
{
    if (!m_isValid) {
        sortAll(store, order);
    } else if (!m_touched.empty()) {
        removeTouched(store.slotCount());
        insertTouched(store, order);
    }
    return m_sorted;
}

void SortedSlots::sortAll(const SessionStore &store, const SessionOrder &order)
{
    // Most comparisons are decided by the weights, which are contiguous, without reading the rows.
    struct WeightedSlot {
        quint64 weight;
        int slot;
    };
    std::vector<WeightedSlot> all;
    all.reserve(static_cast<std::size_t>(store.size()));
    for (int slot = 0; slot < store.slotCount(); ++slot) {
        if (store.isOccupied(slot))
            all.push_back({order.weight(store.at(slot)), slot});
    }
    std::sort(all.begin(), all.end(), [&](const WeightedSlot &a, const WeightedSlot &b) {
        return a.weight == b.weight ? order.isBeforeInTie(store.at(a.slot), store.at(b.slot)) : a.weight < b.weight;
    });
    m_sorted.resize(all.size());
    std::transform(all.begin(), all.end(), m_sorted.begin(), [](const WeightedSlot &one) { return one.slot; });
    m_isValid = true;
}

void SortedSlots::removeTouched(int slotCount)
{
    std::vector<char> isTouched(static_cast<std::size_t>(slotCount), 0);
    for (const int slot : m_touched)
        isTouched[static_cast<std::size_t>(slot)] = 1;
    std::erase_if(m_sorted, [&](int slot) { return isTouched[static_cast<std::size_t>(slot)] != 0; });
}

void SortedSlots::insertTouched(const SessionStore &store, const SessionOrder &order)
{
    const auto isBefore = [&](int a, int b) { return order.isBefore(store.at(a), store.at(b)); };
    std::vector<int> changed = std::exchange(m_touched, {});
    std::erase_if(changed, [&](int slot) { return !store.isOccupied(slot); });
    std::sort(changed.begin(), changed.end(), isBefore);
    changed.erase(std::unique(changed.begin(), changed.end()), changed.end());

    std::vector<int> all;
    all.reserve(m_sorted.size() + changed.size());
    auto from = m_sorted.cbegin();
    for (const int slot : changed) {
        const auto to = std::lower_bound(from, m_sorted.cend(), slot, isBefore);
        all.insert(all.end(), from, to);
        all.push_back(slot);
        from = to;
    }
    all.insert(all.end(), from, m_sorted.cend());
    m_sorted = std::move(all);
}

} // namespace rensei::app
