#pragma once

#include "app/model/sessions/folded_texts.h"
#include "app/model/sessions/session_filter.h"
#include "app/model/sessions/sorted_slots.h"

#include <array>
#include <vector>

namespace rensei::app {

/// Which sessions of a store are shown, and in what order. Keeps what filters compare in one place, and the order of
/// every column that was sorted by, so that a change costs little.
class SessionIndex {
public:
    /// `store` outlives this.
    explicit SessionIndex(const SessionStore &store);

    void setFilter(const SessionFilter &filter);
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
    SortedSlots &slotsIn(const SessionOrder &order);
    const std::vector<int> &sorted();
    void setNow(Instant now);

    static constexpr quint32 allTraits = 0xffff'ffff;

    /// What a filter lets through, as bits of the traits of a session; see traitsOf() in the source.
    struct Masks {
        quint32 statuses = allTraits;
        quint32 healths = allTraits;
        quint32 waiting = allTraits;

        bool areAll() const { return (statuses & healths & waiting) == allTraits; }
        bool letThrough(quint32 traits) const
        {
            return (traits & statuses) != 0 && (traits & healths) != 0 && (traits & waiting) != 0;
        }
    };

    const SessionStore &m_store;
    SessionOrder m_order;
    std::array<std::array<SortedSlots, 2>, sortKeyCount> m_sorted; ///< by key and direction
    std::vector<quint32> m_traits; ///< by slot
    FoldedTexts m_texts;
    Masks m_masks;
    QString m_text; ///< that is searched for
    std::vector<int> m_shown;
    std::vector<int> m_rows; ///< by slot
};

} // namespace rensei::app
