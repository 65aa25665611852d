#include "agent/host/poller.h"

#include "agent/base/backoff.h"
#include "agent/platform/endpoint.h"

#include <algorithm>

namespace rensei::host {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

static constexpr int failuresBeforeBackoff = 3;

Poller::Poller(platform::WorkerApi &api, Clock &clock, std::function<bool()> mayPoll)
    : m_api(api)
    , m_mayPoll(std::move(mayPoll))
    , m_timer(clock)
{
}

void Poller::start(milliseconds every)
{
    ++m_run;
    m_interval = every;
    m_failures = 0;
    m_isRunning = true;
    m_isPolling = false;
    poll();
}

void Poller::stop()
{
    ++m_run;
    m_isRunning = false;
    m_isPolling = false;
    m_timer.stop();
}

void Poller::pollNow()
{
    if (m_isRunning && !m_isPolling)
        poll();
}

void Poller::reevaluate()
{
    if (m_isRunning && !m_isPolling && !m_timer.isActive())
        poll();
}

void Poller::schedule()
{
    milliseconds wait = withJitter(m_interval, pollJitter, randomDraw());
    if (m_failures >= failuresBeforeBackoff)
        wait = std::max(
            wait, std::min<milliseconds>(60s, wait * (1 << std::min(m_failures - failuresBeforeBackoff + 1, 6))));
    m_timer.start(std::max(wait, m_serverWait), [this] { poll(); });
    m_serverWait = 0ms;
}

void Poller::poll()
{
    Q_EMIT aboutToPoll();
    if (!m_isRunning || m_isPolling)
        return; // a listener stopped the poller, or caused a poll
    // No timer while it is not allowed: whoever changes that calls reevaluate().
    if (!m_mayPoll())
        return m_timer.stop();
    m_isPolling = true;
    m_timer.stop();
    m_api.poll(this, [this, run = m_run](const Result<platform::Poll> &reply) {
        if (run == m_run)
            handleReply(reply);
    });
}

void Poller::handleReply(const Result<platform::Poll> &reply)
{
    m_isPolling = false;
    if (reply) {
        m_failures = 0;
        schedule(); // before the signal, because a listener may call reevaluate()
        Q_EMIT polled(*reply);
        return;
    }
    const Error &error = reply.error();
    ++m_failures;
    m_serverWait = error.retryAfter.value_or(0ms);
    schedule();
    Q_EMIT failed(error);
    if (error.unanswered || error.kind == ErrorKind::BadReply || error.kind == ErrorKind::Overloaded)
        Q_EMIT replyLost();
    if (platform::isWorkerMissing(error) || error.kind == ErrorKind::Forbidden)
        Q_EMIT workerMissing();
}

} // namespace rensei::host

#include "moc_poller.cpp"
