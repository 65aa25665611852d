#include "agent/host/heartbeat.h"

#include "agent/base/backoff.h"
#include "agent/platform/endpoint.h"

#include <algorithm>

namespace rensei::host {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

static constexpr milliseconds maxInterval = 60s;
static constexpr int missesBeforeBackoff = 3;

Heartbeat::Heartbeat(platform::WorkerApi &api, Clock &clock, std::function<platform::HeartbeatRequest()> compose)
    : m_api(api)
    , m_clock(clock)
    , m_compose(std::move(compose))
    , m_timer(clock)
    , m_soonTimer(clock)
    , m_sleepDetector(clock)
{
}

void Heartbeat::start(ApiVariant variant, milliseconds every)
{
    ++m_run;
    m_apiVariant = variant;
    m_interval = every;
    m_missed = 0;
    m_isRunning = true;
    m_isSending = false;
    send();
}

void Heartbeat::stop()
{
    ++m_run;
    m_isRunning = false;
    m_isSending = false;
    m_timer.stop();
    m_soonTimer.stop();
}

void Heartbeat::sendNow()
{
    if (!m_isRunning)
        return;
    if (m_isSending)
        m_changedWhileSending = true;
    else
        send();
}

void Heartbeat::sendSoon()
{
    if (m_isRunning && !m_soonTimer.isActive())
        m_soonTimer.start(1s, [this] { sendNow(); });
}

void Heartbeat::schedule()
{
    milliseconds wait = withJitter(m_interval, heartbeatJitter, randomDraw());
    if (m_missed >= missesBeforeBackoff)
        wait = std::min(
            std::max(maxInterval, m_interval), wait * (1 << std::min(m_missed - missesBeforeBackoff + 1, 6)));
    m_sleepDetector.arm(wait, 2 * m_interval);
    m_timer.start(wait, [this] { tick(); });
}

void Heartbeat::tick()
{
    reportSleep();
    if (!m_isSending)
        send();
}

bool Heartbeat::reportSleep()
{
    const auto slept = m_sleepDetector.check();
    if (slept)
        Q_EMIT wokeFromSleep(*slept);
    return slept.has_value();
}

void Heartbeat::checkForSleep()
{
    if (m_isRunning && m_timer.isActive() && reportSleep())
        sendNow();
}

void Heartbeat::send()
{
    m_isSending = true;
    m_changedWhileSending = false;
    m_timer.stop();
    m_soonTimer.stop();
    platform::HeartbeatRequest heartbeat = m_compose();
    heartbeat.sentAt = m_clock.utcNow();
    m_sentAt = Moment::now(m_clock);
    m_lastSent = heartbeat;
    const auto then = [this, heartbeat, run = m_run](const Result<platform::HeartbeatResponse> &reply) {
        if (run == m_run)
            handleReply(heartbeat, reply);
    };
    if (m_apiVariant == ApiVariant::V1)
        m_api.heartbeatV1(heartbeat, this, then);
    else
        m_api.heartbeatAf(heartbeat, this, then);
}

void Heartbeat::handleReply(
    const platform::HeartbeatRequest &heartbeat, const Result<platform::HeartbeatResponse> &reply)
{
    m_isSending = false;
    const bool isAcknowledged = reply && reply->acknowledged;
    m_missed = isAcknowledged ? 0 : m_missed + 1;
    schedule();
    if (isAcknowledged) {
        m_acknowledgedAt = Moment::now(m_clock);
        if (m_changedWhileSending)
            sendSoon();
        Q_EMIT acknowledged(heartbeat, *reply);
        return;
    }
    const Error error = reply
        ? Error{.kind = ErrorKind::Overloaded, .detail = QStringLiteral("the heartbeat was not acknowledged")}
        : reply.error();
    if (error.kind == ErrorKind::RouteMissing && m_apiVariant == ApiVariant::V1) {
        m_apiVariant = ApiVariant::Af;
        m_missed = 0;
        Q_EMIT apiVariantChanged(m_apiVariant);
        return send();
    }
    const bool unknown = platform::isWorkerMissing(error) || error.kind == ErrorKind::Forbidden;
    Q_EMIT missed(error);
    if (unknown)
        Q_EMIT workerMissing();
}

} // namespace rensei::host

#include "moc_heartbeat.cpp"
