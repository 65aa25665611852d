#include "app/ui/tray/icon_updates.h"

#include <utility>

namespace rensei::app {

using namespace std::chrono_literals;

static constexpr auto mergeInterval = 200ms;
static constexpr auto repeatDelay = 1s;

IconUpdates::IconUpdates(Clock &clock, std::function<void()> apply)
    : m_mergeTimer(clock)
    , m_repeatTimer(clock)
    , m_apply(std::move(apply))
{
}

void IconUpdates::changed()
{
    m_isPending = m_mergeTimer.isActive();
    if (m_isPending)
        return;
    m_apply(); // at once, because green may be wrong by now
    m_mergeTimer.start(mergeInterval, [this] {
        if (m_isPending)
            changed();
    });
    applied();
}

void IconUpdates::applied()
{
    m_repeatTimer.start(repeatDelay, [this] { m_apply(); });
}

} // namespace rensei::app
