#include "agent/session/platform_probe.h"

#include "agent/base/backoff.h"
#include "agent/platform/endpoint.h"

#include <chrono>
#include <utility>

namespace rensei::session {

using namespace std::chrono_literals;

static bool isAnswer(const Error &error)
{
    return !isRetryable(error) && error.kind != ErrorKind::Unauthorized && error.kind != ErrorKind::Local
        && !platform::isWorkerMissing(error);
}

PlatformProbe::PlatformProbe(platform::WorkerApi &api, Clock &clock)
    : m_api(api)
    , m_timer(clock)
{
}

void PlatformProbe::start(const QString &sessionId, Then then)
{
    stop();
    m_sessionId = sessionId;
    m_then = std::move(then);
    m_failures = 0;
    ask();
}

void PlatformProbe::stop()
{
    ++m_run;
    m_timer.stop();
    m_then = nullptr;
}

void PlatformProbe::ask()
{
    m_api.readStatus(m_sessionId, this, [this, run = m_run](const Result<platform::SessionState> &remote) {
        if (run != m_run)
            return;
        if (!remote && !isAnswer(remote.error())) {
            ++m_failures;
            const auto delay = backoffDelay(m_failures, randomDraw(), {.max = 30s, .min = 250ms});
            return m_timer.start(delay, [this] { ask(); });
        }
        const Then then = std::exchange(m_then, nullptr);
        then(m_failures > 0);
    });
}

} // namespace rensei::session
