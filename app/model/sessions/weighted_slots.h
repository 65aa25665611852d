#pragma once

#include <QtGlobal>

#include <span>

namespace rensei::app {

/// A slot of a store, and what it is sorted by.
struct WeightedSlot {
    quint64 weight;
    int slot;
    bool isWhole; ///< see SortWeight

    bool operator==(const WeightedSlot &) const = default;
};

/// The smaller weight first; those of equal weight stay in their order. Takes the memory of as many again.
void sortByWeight(std::span<WeightedSlot> weighted);

} // namespace rensei::app
