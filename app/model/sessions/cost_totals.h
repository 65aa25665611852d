#pragma once

#include "agent/platform/money.h"

#include <QtGlobal>

#include <optional>

namespace rensei::app {

/// The total cost of sessions. Sessions of unknown cost are counted separately, not as free.
class CostTotals {
public:
    void add(const std::optional<platform::Money> &cost);
    void remove(const std::optional<platform::Money> &cost);
    void add(const CostTotals &others);

    /// Of the known costs; the largest Money on overflow.
    platform::Money sum() const;
    int known() const { return m_known; }
    int unknown() const { return m_unknown; }

    bool operator==(const CostTotals &) const = default;

private:
    void addSigned(const std::optional<platform::Money> &cost, int sign);

    // Kept apart, because the sum of extreme amounts in millionths would overflow 64 bits.
    qint64 m_dollars = 0;
    qint64 m_millionths = 0;
    int m_known = 0;
    int m_unknown = 0;
};

} // namespace rensei::app
