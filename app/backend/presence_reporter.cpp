#include "app/backend/presence_reporter.h"

#include <utility>

namespace rensei::app {

using namespace std::chrono_literals;

static constexpr auto presenceInterval = 60s;
static_assert(presenceInterval < control::maxPresence, "somebody must not be forgotten between two checks");

PresenceReporter::PresenceReporter(control::ControlClient &agent, Clock &clock, ReadUserActivity read)
    : m_agent(agent)
    , m_read(std::move(read))
    , m_next(clock)
{
}

void PresenceReporter::setActive(bool active)
{
    if (std::exchange(m_isActive, active) == active)
        return;
    if (active)
        return check();
    m_next.stop();
    m_requests.cancel();
}

void PresenceReporter::check()
{
    m_read(m_requests.context(), m_requests.guard([this](const UserActivity &activity) { report(activity); }));
    m_next.start(presenceInterval, [this] { check(); });
}

void PresenceReporter::report(const UserActivity &activity)
{
    if (!isSomebodyThere(activity))
        return;
    // The next check repeats what does not arrive.
    m_agent.setPresence(control::maxPresence, m_requests.context(), [](const auto &) {});
}

} // namespace rensei::app

#include "moc_presence_reporter.cpp"
