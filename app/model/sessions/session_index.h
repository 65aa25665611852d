#pragma once

#include "app/model/sessions/sorted_slots.h"

#include <QSet>

#include <array>
#include <vector>

namespace rensei::app {

/// Which sessions of a store are shown, and in what order. Caches the beginning of every identifier as a number, and
/// the order of every column that was sorted by, so that a change costs little.
class SessionIndex {
public:
    /// `store` outlives this.
    explicit SessionIndex(const SessionStore &store);

    /// Only sessions of these statuses; none means all.
    void setStatuses(const QSet<platform::PublicStatus> &statuses);
    /// Only sessions whose identifier has this prefix, ignoring case; "" means all.
    void setPrefix(const QString &prefix);
    void setOrder(SortKey key, Qt::SortOrder direction);

    /// To be called for every slot whose session was added, removed or changed.
    void touch(int slot);
    void clear();

    /// The slots to show at `now`, in order. Does not change shown().
    std::vector<int> arranged(Instant now);

    /// Sets the result of arranged() as what is shown.
    void show(std::vector<int> arranged);
    const std::vector<int> &shown() const { return m_shown; }
    /// -1 when it is not shown.
    int rowOf(int slot) const;

private:
    bool matchesFilter(int slot) const;
    SortedSlots &slotsIn(const SessionOrder &order);
    const std::vector<int> &sorted();
    void setNow(Instant now);

    /// What the filters compare, for one slot.
    struct FilterKey {
        quint64 head = 0; ///< see foldedHead()
        quint32 status = 0; ///< one bit
    };

    const SessionStore &m_store;
    SessionOrder m_order;
    std::array<std::array<SortedSlots, 2>, sortKeyCount> m_sorted; ///< by key and direction
    std::vector<FilterKey> m_filterKeys;
    QString m_prefix;
    quint64 m_prefixHead = 0; ///< of the prefix
    quint64 m_prefixMask = 0; ///< the units of a head that the prefix covers
    quint32 m_statuses = 0; ///< bits; none means all
    std::vector<int> m_shown;
    std::vector<int> m_rows; ///< by slot
};

} // namespace rensei::app
