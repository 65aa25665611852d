#include "app/model/sessions/cost_totals.h"

#include <limits>

namespace rensei::app {

static constexpr qint64 millionthsPerDollar = 1'000'000;

void CostTotals::addSigned(const std::optional<platform::Money> &cost, int sign)
{
    if (!cost) {
        m_unknown += sign;
        return;
    }
    m_known += sign;
    m_dollars += sign * (cost->millionths / millionthsPerDollar);
    m_millionths += sign * (cost->millionths % millionthsPerDollar);
}

void CostTotals::add(const std::optional<platform::Money> &cost)
{
    addSigned(cost, 1);
}

void CostTotals::remove(const std::optional<platform::Money> &cost)
{
    addSigned(cost, -1);
}

void CostTotals::add(const CostTotals &others)
{
    m_dollars += others.m_dollars;
    m_millionths += others.m_millionths;
    m_known += others.m_known;
    m_unknown += others.m_unknown;
}

platform::Money CostTotals::sum() const
{
    constexpr qint64 max = std::numeric_limits<qint64>::max();
    const qint64 dollars = m_dollars + m_millionths / millionthsPerDollar;
    if (dollars >= max / millionthsPerDollar)
        return {max};
    return {dollars * millionthsPerDollar + m_millionths % millionthsPerDollar};
}

} // namespace rensei::app
