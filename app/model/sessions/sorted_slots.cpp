#include "app/model/sessions/sorted_slots.h"

#include "app/model/sessions/weighted_slots.h"

#include <algorithm>
#include <span>
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

static WeightedSlot weightedSlot(const SessionStore &store, const SessionOrder &order, int slot, int part)
{
    const SortWeight weight = order.weightOfPart(store.gist(slot), part);
    return {weight.value, slot, weight.isWhole};
}

/// All of them, in slots of their numbers: rows are read fastest in the order in which they lie in memory.
static std::vector<WeightedSlot> weightedSlots(const SessionStore &store, const SessionOrder &order)
{
    std::vector<WeightedSlot> all;
    all.reserve(static_cast<std::size_t>(store.slotCount()));
    for (int slot = 0; slot < store.slotCount(); ++slot)
        all.push_back(store.isOccupied(slot) ? weightedSlot(store, order, slot, 0) : WeightedSlot{0, slot, true});
    return all;
}

/// Calls `visit` with those of each weight that has several.
template <typename Visit>
static void forEqualWeights(std::span<WeightedSlot> sorted, Visit visit)
{
    for (auto from = sorted.begin(); from != sorted.end();) {
        const auto to = std::find_if(from, sorted.end(), [&](const auto &one) { return one.weight != from->weight; });
        if (to - from > 1)
            visit(std::span(from, to));
        from = to;
    }
}

/// Those of equal weight, by the parts of their texts that follow.
static void sortByParts(std::span<WeightedSlot> sorted, const SessionStore &store, const SessionOrder &order, int part)
{
    forEqualWeights(sorted, [&](std::span<WeightedSlot> equal) {
        if (std::ranges::all_of(equal, &WeightedSlot::isWhole))
            return;
        for (WeightedSlot &one : equal)
            one = weightedSlot(store, order, one.slot, part);
        sortByWeight(equal);
        sortByParts(equal, store, order, part + 1);
    });
}

// Slots that are in the order of ties already only need to be sorted stably by their weights, which are contiguous:
// comparing the rows themselves takes many times as long.
void SortedSlots::sortAll(const SessionStore &store, const SessionOrder &order, const std::vector<int> &ties)
{
    std::vector<WeightedSlot> all = weightedSlots(store, order);
    if (ties.empty()) {
        std::erase_if(all, [&](const WeightedSlot &one) { return !store.isOccupied(one.slot); });
        sortByWeight(all);
        forEqualWeights(all, [&](std::span<WeightedSlot> equal) {
            std::ranges::sort(equal, [&](const WeightedSlot &a, const WeightedSlot &b) {
                return order.isBeforeInTie(store.gist(a.slot), store.gist(b.slot));
            });
        });
    } else {
        std::vector<WeightedSlot> inOrder;
        inOrder.reserve(ties.size());
        for (const int slot : ties)
            inOrder.push_back(all[static_cast<std::size_t>(slot)]);
        all = std::move(inOrder);
        sortByWeight(all);
        sortByParts(all, store, order, 1);
    }
    m_sorted.resize(all.size());
    std::ranges::transform(all, m_sorted.begin(), &WeightedSlot::slot);
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
