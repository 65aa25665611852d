#include "app/model/sessions/weighted_slots.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>
#include <vector>

namespace rensei::app {

static constexpr std::size_t digitBits = 8;
static constexpr std::size_t digits = 64 / digitBits;
static constexpr std::size_t digitValues = std::size_t(1) << digitBits;
static constexpr std::size_t fewerAreCompared = 1024; // counting takes longer for them

static std::size_t digitOf(quint64 weight, std::size_t digit)
{
    return (weight >> (digit * digitBits)) & (digitValues - 1);
}

using DigitCounts = std::array<std::array<std::size_t, digitValues>, digits>;

static DigitCounts countDigits(std::span<const WeightedSlot> weighted)
{
    DigitCounts counts{};
    for (const WeightedSlot &one : weighted) {
        for (std::size_t digit = 0; digit < digits; ++digit)
            ++counts[digit][digitOf(one.weight, digit)];
    }
    return counts;
}

/// By one digit after the other, the last one first: comparing 100,000 weights takes several times as long.
static void sortByDigits(std::span<WeightedSlot> weighted)
{
    DigitCounts counts = countDigits(weighted);
    std::vector<WeightedSlot> other(weighted.size());
    std::span<WeightedSlot> from = weighted;
    std::span<WeightedSlot> to = other;
    for (std::size_t digit = 0; digit < digits; ++digit) {
        auto &places = counts[digit];
        if (places[digitOf(from.front().weight, digit)] == from.size()) // the same in all
            continue;
        std::size_t begin = 0;
        for (std::size_t &place : places)
            begin += std::exchange(place, begin);
        for (const WeightedSlot &one : from)
            to[places[digitOf(one.weight, digit)]++] = one;
        std::swap(from, to);
    }
    if (from.data() != weighted.data())
        std::ranges::copy(from, weighted.begin());
}

void sortByWeight(std::span<WeightedSlot> weighted)
{
    const auto isLighter = [](const WeightedSlot &a, const WeightedSlot &b) { return a.weight < b.weight; };
    if (std::is_sorted(weighted.begin(), weighted.end(), isLighter))
        return;
    if (weighted.size() < fewerAreCompared)
        std::stable_sort(weighted.begin(), weighted.end(), isLighter);
    else
        sortByDigits(weighted);
}

} // namespace rensei::app
