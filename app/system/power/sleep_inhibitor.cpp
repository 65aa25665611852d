#include "app/system/power/sleep_inhibitor.h"

#include <utility>

namespace rensei::app {

void SleepInhibitor::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT changed();
}

} // namespace rensei::app

#include "moc_sleep_inhibitor.cpp"
