#include "app/backend/life/wake_watch.h"

namespace rensei::app {

using namespace std::chrono_literals;
using control::ControlResult;
using control::SessionPayload;

static constexpr auto settleTime = 60s; // for a heartbeat, the state of each session, and a refresh of the list
static constexpr int maxAttempts = 5; // to ask the agent

WakeWatch::WakeWatch(Parts parts)
    : m_parts(parts)
    , m_settle(m_parts.clock)
{
    connect(&m_parts.wake, &Wake::woke, this, &WakeWatch::woke);
}

void WakeWatch::setSessions(const QList<SessionPayload> &sessions)
{
    m_parts.wake.check(); // what is known was true before the sleep, and this may be the first news after it
    m_sessions = sessions;
}

/// One that falls asleep again before anything was told has slept since the first time.
void WakeWatch::woke(std::chrono::milliseconds slept)
{
    const Instant now = m_parts.clock.utcNow();
    if (!m_asleep && (slept < minReportedSleep || m_sessions.isEmpty()))
        return;
    if (!m_asleep)
        m_asleep = SleepFacts{.from = now - slept, .before = m_sessions};
    m_asleep->to = now;
    waitAndAsk(0);
}

void WakeWatch::waitAndAsk(int attempt)
{
    m_requests.cancel();
    m_settle.start(settleTime, [this, attempt] {
        m_parts.agent.sessions(true, m_requests.context(),
            m_requests.guard([this, attempt](const ControlResult<QList<SessionPayload>> &sessions) {
                if (sessions)
                    answered(*sessions);
                else if (attempt + 1 < maxAttempts)
                    waitAndAsk(attempt + 1);
                else
                    m_asleep.reset();
            }));
    });
}

void WakeWatch::answered(const QList<SessionPayload> &sessions)
{
    m_asleep->after = sessions;
    for (const SessionPayload &session : sessions) {
        if (const SessionRow *row = m_parts.sessions.find(session.sessionPublicId); row && !row->isUnseen)
            m_asleep->listed.insert(session.sessionPublicId, row->session.status);
    }
    const auto report = makeWakeReport(*m_asleep);
    m_asleep.reset();
    if (report)
        Q_EMIT reported(*report);
}

} // namespace rensei::app

#include "moc_wake_watch.cpp"
