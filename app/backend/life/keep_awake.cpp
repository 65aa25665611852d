#include "app/backend/life/keep_awake.h"

#include <utility>

namespace rensei::app {

using namespace std::chrono_literals;

static constexpr auto batteryInterval = 60s;

KeepAwake::KeepAwake(Parts parts)
    : m_parts(std::move(parts))
    , m_next(m_parts.clock)
{
    connect(m_parts.inhibitor.get(), &SleepInhibitor::changed, this, &KeepAwake::changed);
}

void KeepAwake::setSessions(const QList<control::SessionPayload> &sessions)
{
    m_sessions = sessions;
    update();
}

std::optional<int> KeepAwake::batteryPercent() const
{
    return m_power ? m_power->percent : std::nullopt;
}

void KeepAwake::update()
{
    decide();
    if (!m_decision.makesProgress()) {
        m_next.stop();
        m_requests.cancel();
        m_power.reset();
    } else if (!m_next.isActive()) {
        readPower();
    }
}

void KeepAwake::readPower()
{
    m_next.start(batteryInterval, [this] { update(); });
    m_parts.readPower(m_requests.context(), m_requests.guard([this](const PowerSupply &supply) {
        m_power = supply;
        decide();
    }));
}

/// Before the battery was read, nothing is held.
void KeepAwake::decide()
{
    const PowerSupply power = m_power.value_or(PowerSupply());
    const WakefulnessDecision decision = decideWakefulness({.isChosen = m_parts.settings.keepsAwake(),
        .sessions = m_sessions,
        .isOnBattery = power.isOnBattery.value_or(false),
        .batteryPercent = power.percent,
        .batteryFloor = m_parts.settings.batteryFloor(),
        .wasLow = m_decision.state == Wakefulness::LowBattery,
        .now = m_parts.clock.utcNow()});
    const bool isOther = std::exchange(m_decision, decision) != decision;
    if (decision.state != Wakefulness::KeptAwake)
        m_parts.inhibitor->release();
    else if (m_power)
        m_parts.inhibitor->hold(m_reason);
    if (isOther)
        Q_EMIT changed();
}

} // namespace rensei::app

#include "moc_keep_awake.cpp"
