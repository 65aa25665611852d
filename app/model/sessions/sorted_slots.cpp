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

const std::vector<int> &SortedSlots::sorted(
    const SessionStore &store, const SessionOrder &order, const std::vector<int> &ties)
{
    if (!m_isValid) {
        sortAll(store, order, ties);
    } else if (!m_touched.empty()) {
        removeTouched(store.slotCount());
        insertTouched(store, order);
    }
    return m_sorted;
}

namespace {

struct WeightedSlot {
    quint64 weight;
    int slot;
};

} // namespace

/// The weights of all slots, by slot: rows are read fastest in the order in which they lie in memory.
static std::vector<quint64> weightsOf(const SessionStore &store, const SessionOrder &order)
{
    std::vector<quint64> weights(static_cast<std::size_t>(store.slotCount()));
    for (int slot = 0; slot < store.slotCount(); ++slot) {
        if (store.isOccupied(slot))
            weights[static_cast<std::size_t>(slot)] = order.weight(store.gist(slot));
    }
    return weights;
}

/// Where a weight holds only the beginning of a text.
static void sortTexts(std::vector<WeightedSlot> &slots, const SessionStore &store, const SessionOrder &order)
{
    const auto isBefore = [&](const WeightedSlot &a, const WeightedSlot &b) {
        return order.isTextBefore(store.gist(a.slot), store.gist(b.slot));
    };
    for (auto from = slots.begin(); from != slots.end();) {
        const auto to = std::find_if(from, slots.end(), [&](const auto &one) { return one.weight != from->weight; });
        if (!std::is_sorted(from, to, isBefore))
            std::stable_sort(from, to, isBefore);
        from = to;
    }
}

// Slots that are in the order of ties already only need to be sorted stably by their weights, which are contiguous:
// comparing the rows themselves takes four times as long.
void SortedSlots::sortAll(const SessionStore &store, const SessionOrder &order, const std::vector<int> &ties)
{
    const std::vector<quint64> weights = weightsOf(store, order);
    const auto isLighter = [](const WeightedSlot &a, const WeightedSlot &b) { return a.weight < b.weight; };
    std::vector<WeightedSlot> all;
    all.reserve(weights.size());
    for (const int slot : ties)
        all.push_back({weights[static_cast<std::size_t>(slot)], slot});
    for (int slot = 0; ties.empty() && slot < store.slotCount(); ++slot) {
        if (store.isOccupied(slot))
            all.push_back({weights[static_cast<std::size_t>(slot)], slot});
    }
    if (ties.empty()) {
        std::sort(all.begin(), all.end(), [&](const WeightedSlot &a, const WeightedSlot &b) {
            return a.weight == b.weight ? order.isBeforeInTie(store.gist(a.slot), store.gist(b.slot)) : isLighter(a, b);
        });
    } else {
        std::stable_sort(all.begin(), all.end(), isLighter);
        if (order.isByText())
            sortTexts(all, store, order);
    }
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
    const auto isBefore = [&](int a, int b) { return order.isBefore(store.gist(a), store.gist(b)); };
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
