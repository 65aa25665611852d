#pragma once

#include "app/model/sessions/session_order.h"
#include "app/model/sessions/session_store.h"

#include <vector>

namespace rensei::app {

/// All slots of a store in one order, updated only where sessions have changed since the last use.
class SortedSlots {
public:
    /// The session in `slot` was added, removed or changed, or its sort value was.
    void touch(int slot);
    void invalidate();
    bool isValid() const { return m_isValid; }

    /// `order` must be the same as in the last call, except for the sort values of touched slots. While this is not
    /// valid, `ties` are all slots in newestFirst; empty for that order itself.
    const std::vector<int> &sorted(
        const SessionStore &store, const SessionOrder &order, const std::vector<int> &ties = {});

private:
    void sortAll(const SessionStore &store, const SessionOrder &order, const std::vector<int> &ties);
    void removeTouched(int slotCount);
    void insertTouched(const SessionStore &store, const SessionOrder &order);

    std::vector<int> m_sorted;
    std::vector<int> m_touched; ///< may contain duplicates
    bool m_isValid = false;
};

} // namespace rensei::app
