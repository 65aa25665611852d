#pragma once

#include "agent/base/one_shot_timer.h"

#include <functional>

namespace rensei::app {

/// When a changed icon is given to the tray: the first change at once, those that follow within 200 ms together, and
/// the icon once more a second after it last changed. GNOME's extension drops an icon that comes while it loads another
/// one of the same size, and would show the wrong one until the next change.
class IconUpdates {
public:
    IconUpdates(Clock &clock, std::function<void()> give);

    void changed();
    void given(); ///< it was given with what else the tray got

private:
    OneShotTimer m_gathering;
    OneShotTimer m_again;
    bool m_isPending = false; ///< it has changed since it was given
    std::function<void()> m_give;
};

} // namespace rensei::app
