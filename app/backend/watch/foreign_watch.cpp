#include "app/backend/watch/foreign_watch.h"

#include "agent/control/foreign_status.h"

namespace rensei::app {

using namespace std::chrono_literals;

static constexpr auto watchInterval = 30s;

ForeignWatch::ForeignWatch(control::ChannelFactory channels, Clock &clock)
    : m_channels(std::move(channels))
    , m_clock(clock)
    , m_timer(clock)
{
}

void ForeignWatch::start(quint16 port)
{
    if (port == (m_agent ? m_agent->port : 0))
        return;
    m_timer.stop();
    m_scope.reset();
    m_agent = port == 0 ? std::nullopt : std::optional(WatchedAgent{.port = port});
    m_channel = port == 0 ? control::Channel() : m_channels(port);
    Q_EMIT changed();
    if (m_agent)
        ask();
}

void ForeignWatch::ask()
{
    m_scope = std::make_unique<QObject>();
    control::askForeignStatus(*m_channel.transport, m_scope.get(),
        [this, scope = m_scope.get()](const control::ControlResult<control::StatusPayload> &status) {
            if (scope == m_scope.get())
                answered(status);
        });
}

void ForeignWatch::answered(const control::ControlResult<control::StatusPayload> &status)
{
    m_agent->asOf = m_clock.utcNow();
    m_agent->status = status ? std::optional(*status) : std::nullopt;
    m_timer.start(watchInterval, [this] { ask(); });
    Q_EMIT changed();
}

} // namespace rensei::app

#include "moc_foreign_watch.cpp"
