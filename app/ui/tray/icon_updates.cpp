#include "app/ui/tray/icon_updates.h"

#include <utility>

namespace rensei::app {

using namespace std::chrono_literals;

static constexpr auto gatheringTime = 200ms;
static constexpr auto timeUntilAgain = 1s;

IconUpdates::IconUpdates(Clock &clock, std::function<void()> give)
    : m_gathering(clock)
    , m_again(clock)
    , m_give(std::move(give))
{
}

void IconUpdates::changed()
{
    m_isPending = m_gathering.isActive();
    if (m_isPending)
        return;
    m_give(); // at once, because green may be wrong by now
    m_gathering.start(gatheringTime, [this] {
        if (m_isPending)
            changed();
    });
    given();
}

void IconUpdates::given()
{
    m_again.start(timeUntilAgain, [this] { m_give(); });
}

} // namespace rensei::app
