#pragma once

#include "agent/base/one_shot_timer.h"

#include <functional>

namespace rensei::app {

/// When a changed icon is given to the tray: changes that come together are given once, and the icon is given once more
/// a second after it last changed. GNOME's extension drops an icon that comes while it loads another one of the same
/// size, and would show the wrong one until the next change.
class IconUpdates {
public:
    IconUpdates(Clock &clock, std::function<void()> give);

    void changed();
    void given(); ///< it was given with what else the tray got

private:
    OneShotTimer m_gathering;
    OneShotTimer m_again;
    std::function<void()> m_give;
};

} // namespace rensei::app
