#include "app/backend/fleet_source.h"

#include "agent/platform/account.h"

#include <utility>

namespace rensei::app {

using namespace std::chrono_literals;

static constexpr std::chrono::milliseconds fleetInterval = 30s;
static constexpr std::chrono::milliseconds shortestInterval = 10s; // however often a menu is opened
static constexpr std::chrono::milliseconds fleetMaxAge = 2min;

FleetSource::FleetSource(platform::UserApi &api, Clock &clock, std::function<bool()> mayAsk)
    : m_api(api)
    , m_clock(clock)
    , m_mayAsk(std::move(mayAsk))
    , m_next(clock)
    , m_expiry(clock)
{
}

void FleetSource::lookedAt()
{
    if (!m_askedAt || m_clock.now() - *m_askedAt >= shortestInterval)
        fetch();
}

void FleetSource::setWatched(bool isWatched)
{
    if (std::exchange(m_isWatched, isWatched) == isWatched)
        return;
    m_next.stop();
    if (!isWatched)
        return;
    m_next.start(fleetInterval * m_api.intervalFactor(), [this] { fetch(); });
    lookedAt();
}

void FleetSource::phaseChanged()
{
    if (m_isWatched && !m_askedAt)
        fetch();
}

void FleetSource::forget()
{
    m_requests.cancel();
    m_askedAt.reset();
    m_expiry.stop();
    if (std::exchange(m_fleet, std::nullopt))
        Q_EMIT changed();
}

void FleetSource::fetch()
{
    if (m_isWatched)
        m_next.start(fleetInterval * m_api.intervalFactor(), [this] { fetch(); });
    if (!m_mayAsk())
        return;
    m_askedAt = m_clock.now();
    m_requests.cancel();
    m_api.call([](SharedSecret key) { return platform::stats(std::move(key)); }, m_requests.context(),
        m_requests.guard([this](const Result<http::Response> &reply) { answered(reply); }));
}

/// A failure leaves what was known, until that is too old.
void FleetSource::answered(const Result<http::Response> &reply)
{
    if (!reply) {
        if (reply.error().kind == ErrorKind::Unauthorized)
            Q_EMIT refused();
        return;
    }
    m_answeredAt = m_clock.now();
    m_expiry.start(fleetMaxAge + 1ms, [this] { Q_EMIT changed(); });
    const platform::Fleet fleet = platform::parseFleet(reply->body);
    if (std::exchange(m_fleet, fleet) != fleet)
        Q_EMIT changed();
}

std::optional<platform::Fleet> FleetSource::fleet() const
{
    return m_fleet && m_clock.now() - m_answeredAt <= fleetMaxAge ? m_fleet : std::nullopt;
}

} // namespace rensei::app

#include "moc_fleet_source.cpp"
