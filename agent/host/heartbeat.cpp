#include "agent/host/heartbeat.h"

#include "agent/base/backoff.h"
#include "agent/platform/endpoint.h"

#include <algorithm>

namespace rensei::host {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

static constexpr milliseconds widest = 60s;
static constexpr int missesBeforeWidening = 3;

Heartbeat::Heartbeat(platform::WorkerApi &api, Clock &clock, std::function<platform::HeartbeatRequest()> compose)
    : m_api(api)
    , m_clock(clock)
    , m_compose(std::move(compose))
    , m_wait(clock)
    , m_soon(clock)
{
}

void Heartbeat::start(ApiVariant leg, milliseconds every)
{
    ++m_run;
    m_leg = leg;
    m_every = every;
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
    m_wait.stop();
    m_soon.stop();
}

void Heartbeat::beatNow()
{
    if (!m_isRunning)
        return;
    if (m_isSending)
        m_again = true;
    else
        send();
}

void Heartbeat::beatSoon()
{
    if (m_isRunning && !m_soon.isActive())
        m_soon.start(1s, [this] { beatNow(); });
}

void Heartbeat::schedule()
{
    milliseconds wait = withJitter(m_every, heartbeatJitter, randomDraw());
    if (m_missed >= missesBeforeWidening)
        wait = std::min(std::max(widest, m_every), wait * (1 << std::min(m_missed - missesBeforeWidening + 1, 6)));
    m_scheduled = wait;
    m_scheduledAt = m_clock.utcNow();
    m_wait.start(wait, [this] { tick(); });
}

void Heartbeat::tick()
{
    tellIfSlept();
    if (!m_isSending)
        send();
}

// Civil time goes on while the machine sleeps; the wait does not.
bool Heartbeat::tellIfSlept()
{
    const milliseconds late = m_clock.utcNow() - m_scheduledAt - m_scheduled;
    const bool slept = late > 2 * m_every;
    if (slept) {
        m_scheduledAt = m_clock.utcNow(); // once for each sleep
        Q_EMIT woke(late);
    }
    return slept;
}

void Heartbeat::noticeSleep()
{
    if (m_isRunning && m_wait.isActive() && tellIfSlept())
        beatNow();
}

void Heartbeat::send()
{
    m_isSending = true;
    m_again = false;
    m_wait.stop();
    m_soon.stop();
    platform::HeartbeatRequest beat = m_compose();
    beat.sentAt = m_clock.utcNow();
    m_sentAt = beat.sentAt;
    const auto then = [this, beat, run = m_run](const Result<platform::HeartbeatResponse> &reply) {
        if (run == m_run)
            answered(beat, reply);
    };
    if (m_leg == ApiVariant::V1)
        m_api.heartbeatV1(beat, this, then);
    else
        m_api.heartbeatAf(beat, this, then);
}

void Heartbeat::answered(const platform::HeartbeatRequest &beat, const Result<platform::HeartbeatResponse> &reply)
{
    m_isSending = false;
    const bool taken = reply && reply->acknowledged;
    m_missed = taken ? 0 : m_missed + 1;
    schedule();
    if (taken) {
        m_acknowledgedAt = m_clock.utcNow();
        if (m_again)
            beatSoon();
        Q_EMIT acknowledged(beat, *reply);
        return;
    }
    const Error error = reply
        ? Error{.kind = ErrorKind::Overloaded, .detail = QStringLiteral("the heartbeat was not acknowledged")}
        : reply.error();
    if (error.kind == ErrorKind::RouteMissing && m_leg == ApiVariant::V1) {
        m_leg = ApiVariant::Af;
        m_missed = 0;
        Q_EMIT apiVariantChanged(m_leg);
        return send();
    }
    const bool unknown = platform::isWorkerMissing(error) || error.kind == ErrorKind::Forbidden;
    Q_EMIT missed(error);
    if (unknown)
        Q_EMIT workerMissing();
}

} // namespace rensei::host
