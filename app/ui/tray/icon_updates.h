#pragma once

#include "agent/base/one_shot_timer.h"

#include <functional>

namespace rensei::app {

/// When a changed icon is set in the tray: the first change at once, those that follow within 200 ms together, and
/// the icon once more a second after it last changed. GNOME's extension drops an icon that comes while it loads another
/// one of the same size, and would show the wrong one until the next change.
class IconUpdates {
public:
    IconUpdates(Clock &clock, std::function<void()> apply);

    void changed();
    void applied(); ///< it was set with everything else

private:
    OneShotTimer m_mergeTimer;
    OneShotTimer m_repeatTimer;
    bool m_isPending = false; ///< it has changed since it was set
    std::function<void()> m_apply;
};

} // namespace rensei::app
