#include "app/model/sessions/sorted_slots.h"

#include <algorithm>

namespace rensei::app {

void SortedSlots::touch(int slot)
{
    if (!m_isKept)
        return;
    m_touched.push_back(slot);
    // From here on sorting anew is cheaper than mending, and an order nobody looks at gathers no more.
    if (m_touched.size() > 64 + m_sorted.size() / 4)
        forget();
}

void SortedSlots::forget()
{
    *this = {};
}

const std::vector<int> &SortedSlots::in(const SessionStore &store, const SessionOrder &order)
{
    if (!m_isKept) {
        sortAll(store, order);
    } else if (!m_touched.empty()) {
        takeOutTouched(store.slotCount());
        putBackTouched(store, order);
    }
    return m_sorted;
}

void SortedSlots::sortAll(const SessionStore &store, const SessionOrder &order)
{
    // The weights side by side: most comparisons then need no look at a row.
    struct Weighed {
        quint64 weight;
        int slot;
    };
    std::vector<Weighed> all;
    all.reserve(static_cast<std::size_t>(store.size()));
    for (int slot = 0; slot < store.slotCount(); ++slot) {
        if (store.isTaken(slot))
            all.push_back({order.weight(store.at(slot)), slot});
    }
    std::sort(all.begin(), all.end(), [&](const Weighed &a, const Weighed &b) {
        return a.weight == b.weight ? order.isBeforeInTie(store.at(a.slot), store.at(b.slot)) : a.weight < b.weight;
    });
    m_sorted.resize(all.size());
    std::transform(all.begin(), all.end(), m_sorted.begin(), [](const Weighed &one) { return one.slot; });
    m_isKept = true;
}

void SortedSlots::takeOutTouched(int slotCount)
{
    std::vector<char> isTouched(static_cast<std::size_t>(slotCount), 0);
    for (const int slot : m_touched)
        isTouched[static_cast<std::size_t>(slot)] = 1;
    std::erase_if(m_sorted, [&](int slot) { return isTouched[static_cast<std::size_t>(slot)] != 0; });
}

void SortedSlots::putBackTouched(const SessionStore &store, const SessionOrder &order)
{
    const auto isBefore = [&](int a, int b) { return order.isBefore(store.at(a), store.at(b)); };
    std::vector<int> back = std::exchange(m_touched, {});
    std::erase_if(back, [&](int slot) { return !store.isTaken(slot); });
    std::sort(back.begin(), back.end(), isBefore);
    back.erase(std::unique(back.begin(), back.end()), back.end());

    std::vector<int> all;
    all.reserve(m_sorted.size() + back.size());
    auto from = m_sorted.cbegin();
    for (const int slot : back) {
        const auto to = std::lower_bound(from, m_sorted.cend(), slot, isBefore);
        all.insert(all.end(), from, to);
        all.push_back(slot);
        from = to;
    }
    all.insert(all.end(), from, m_sorted.cend());
    m_sorted = std::move(all);
}

} // namespace rensei::app
