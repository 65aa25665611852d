#pragma once

#include "agent/platform/money.h"

namespace rensei::app {

/// What sessions cost together. Those that did not tell are counted, not taken for free.
class CostTotals {
public:
    void add(const std::optional<platform::Money> &cost);
    void remove(const std::optional<platform::Money> &cost);

    /// Of the known ones; the largest Money when it is more than that.
    platform::Money sum() const;
    int known() const { return m_known; }
    int unknown() const { return m_unknown; }

    bool operator==(const CostTotals &) const = default;

private:
    void count(const std::optional<platform::Money> &cost, int sign);

    // Apart, because the millionths of a few hundred absurd amounts do not fit one number.
    qint64 m_dollars = 0;
    qint64 m_millionths = 0;
    int m_known = 0;
    int m_unknown = 0;
};

} // namespace rensei::app
