#pragma once

#include "app/model/sessions/cost_totals.h"
#include "app/model/sessions/session_row.h"

#include <QHash>
#include <QSet>

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

namespace rensei::app {

/// The loaded sessions, each in a numbered slot that does not change while other sessions are added and removed.
class SessionStore {
public:
    /// -1 when there is no session with that id.
    int slotOf(const QString &id) const { return m_slotOf.value(id, -1); }

    /// `slot` belongs to a session, or to a removed one while the slot is not reused.
    const SessionRow &at(int slot) const { return m_rows[static_cast<std::size_t>(slot)]; }
    bool isOccupied(int slot) const { return m_isOccupied[static_cast<std::size_t>(slot)]; }

    /// Adds a session, or replaces the one with the same id; returns its slot.
    int put(SessionRow row);
    void setStop(int slot, const std::optional<StopProgress> &stop);
    void setGhostSince(int slot, const std::optional<Instant> &since);
    void remove(int slot);
    void clear();

    int size() const { return static_cast<int>(m_slotOf.size()); }
    int slotCount() const { return static_cast<int>(m_rows.size()); }
    int count(platform::PublicStatus status) const { return m_counts[static_cast<std::size_t>(status)]; }
    const CostTotals &costs() const { return m_costs; }
    const QSet<int> &liveSlots() const { return m_live; }
    const QSet<int> &failedSlots() const { return m_failed; }

private:
    static constexpr std::size_t statusCount = static_cast<std::size_t>(platform::PublicStatus::Other) + 1;

    int newSlot();
    void addToTotals(int slot);
    void removeFromTotals(int slot);

    std::vector<SessionRow> m_rows;
    std::vector<bool> m_isOccupied;
    std::vector<int> m_free;
    QHash<QString, int> m_slotOf;
    QSet<int> m_live;
    QSet<int> m_failed;
    std::array<int, statusCount> m_counts{};
    CostTotals m_costs;
};

} // namespace rensei::app
