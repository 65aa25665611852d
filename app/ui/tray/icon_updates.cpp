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
    if (m_gathering.isActive())
        return;
    m_gathering.start(gatheringTime, [this] {
        m_give();
        given();
    });
}

void IconUpdates::given()
{
    m_again.start(timeUntilAgain, [this] { m_give(); });
}

} // namespace rensei::app
