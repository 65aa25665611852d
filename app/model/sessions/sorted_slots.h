#pragma once

#include "app/model/sessions/session_order.h"
#include "app/model/sessions/session_store.h"

#include <vector>

namespace rensei::app {

/// All slots of a store in one order, kept so that the next look costs only what has changed since.
class SortedSlots {
public:
    /// The session in `slot` is new, gone or different, or what it is sorted by is.
    void touch(int slot);
    void forget();

    /// `order` may differ from that of the last call only in what touched slots are sorted by.
    const std::vector<int> &in(const SessionStore &store, const SessionOrder &order);

private:
    void sortAll(const SessionStore &store, const SessionOrder &order);
    void takeOutTouched(int slotCount);
    void putBackTouched(const SessionStore &store, const SessionOrder &order);

    std::vector<int> m_sorted;
    std::vector<int> m_touched; ///< a slot may stand in it more than once
    bool m_isKept = false;
};

} // namespace rensei::app
