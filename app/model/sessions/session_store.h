#pragma once

#include "app/model/sessions/cost_totals.h"
#include "app/model/sessions/packed_session.h"
#include "app/model/sessions/session_gist.h"
#include "app/model/sessions/session_health.h"

#include <QHash>
#include <QSet>

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace rensei::app {

/// The loaded sessions, each in a numbered slot that does not change while other sessions are added and removed. They
/// are kept packed; whoever looks at all of them takes their gists.
class SessionStore {
public:
    /// -1 when there is no session with that id.
    int slotOf(const QString &id) const { return m_slotOf.value(id, -1); }

    /// `slot` belongs to a session, or to a removed one while the slot is not reused. Valid until the next change.
    const SessionRow &at(int slot) const;
    SessionGist gist(int slot) const; ///< likewise
    bool isOccupied(int slot) const { return m_isOccupied[static_cast<std::size_t>(slot)]; }

    /// Adds a session, or replaces the one with the same id; returns its slot.
    int put(const SessionRow &row);
    void setStop(int slot, const std::optional<StopProgress> &stop);
    void remove(int slot);
    void clear();

    int size() const { return static_cast<int>(m_slotOf.size()); }
    int slotCount() const { return static_cast<int>(m_isOccupied.size()); }
    int count(platform::PublicStatus status) const { return m_counts[static_cast<std::size_t>(status)]; }
    int count(HealthMark mark) const { return m_marks[static_cast<std::size_t>(mark)]; } ///< as it was last known
    const CostTotals &costs() const { return m_costs; }
    const QSet<int> &liveSlots() const { return m_live; }
    const QSet<int> &failedSlots() const { return m_failed; }
    const QSet<int> &waitingSlots() const { return m_waiting; }
    const QSet<int> &localSlots() const { return m_local; }

private:
    static constexpr std::size_t statusCount = static_cast<std::size_t>(platform::PublicStatus::Other) + 1;
    static constexpr std::size_t markCount = static_cast<std::size_t>(HealthMark::Red) + 1;

    static constexpr std::size_t chunkSize = 64;
    static constexpr std::size_t maxUnpacked = 1024; ///< more than are seen at once
    using Chunk = std::array<PackedSession, chunkSize>;

    int newSlot();
    PackedSession &packedAt(int slot) { return (*m_chunks[index(slot) / chunkSize])[index(slot) % chunkSize]; }
    const PackedSession &packedAt(int slot) const
    {
        return (*m_chunks[index(slot) / chunkSize])[index(slot) % chunkSize];
    }
    static std::size_t index(int slot) { return static_cast<std::size_t>(slot); }
    void write(int slot, const SessionRow &row);
    void addToTotals(int slot, const SessionRow &row);
    void removeFromTotals(int slot);

    std::vector<std::unique_ptr<Chunk>> m_chunks; ///< a growing vector of sessions would need twice the memory
    QHash<int, SessionExtras> m_extras; ///< by slot
    Words m_words;
    mutable std::unordered_map<int, SessionRow> m_unpacked; ///< by slot; those that were looked at
    std::vector<bool> m_isOccupied;
    std::vector<int> m_free;
    QHash<QString, int> m_slotOf;
    QSet<int> m_live;
    QSet<int> m_failed;
    QSet<int> m_waiting;
    QSet<int> m_local;
    std::array<int, statusCount> m_counts{};
    std::array<int, markCount> m_marks{};
    CostTotals m_costs;
};

} // namespace rensei::app
