#include "agent/session/activity_lane.h"

#include "agent/base/backoff.h"
#include "agent/platform/endpoint.h"

#include <algorithm>
#include <chrono>

namespace rensei::session {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr auto spacing = 500ms;
static constexpr std::chrono::milliseconds drainTimeout = 10s;
static constexpr int batchSize = 64;

ActivityLane::ActivityLane(platform::WorkerApi &api, Clock &clock, SessionLog &log)
    : m_api(api)
    , m_clock(clock)
    , m_log(log)
    , m_timer(clock)
    , m_drainTimer(clock)
    , m_probe(api, clock)
{
}

void ActivityLane::start(const QString &sessionId, const OutboxRules &rules)
{
    stop();
    m_sessionId = sessionId;
    m_rules = rules;
    m_batch.clear();
    m_drain = Drain::NotBegun;
    m_drainLeft = drainTimeout;
    m_phase = Phase::Idle;
}

void ActivityLane::stop()
{
    ++m_run;
    m_phase = Phase::Stopped;
    m_timer.stop();
    m_drainTimer.stop();
    m_probe.stop();
}

void ActivityLane::wake()
{
    send();
}

void ActivityLane::send()
{
    const SessionLogState &state = m_log.state();
    const bool mustWait = m_timer.isActive() || m_probe.isActive();
    if (m_phase != Phase::Idle || mustWait || state.undeliveredActivities == 0)
        return;
    // The platform accepts activities of a running session only.
    const bool isRunningPending = std::any_of(state.pending.begin(), state.pending.end(),
        [](const LogRecord &record) { return record.type == LogRecordType::Running; });
    const bool hasEnded = state.outcome && !nextPendingStep(state, m_rules);
    if (!state.isRunning || isRunningPending || hasEnded)
        return;
    m_batch.removeIf([&state](const LogRecord &record) { return record.seq <= state.activities.upTo; });
    if (m_batch.isEmpty())
        m_batch = m_log.activitiesAfter(state.activities.upTo, batchSize);
    const auto next = nextActivity(m_batch);
    if (!next)
        return;
    m_phase = Phase::Sending;
    m_api.postActivity(
        m_sessionId, next->activity, this, [this, next, run = m_run](const Result<platform::Acknowledgement> &reply) {
            if (run == m_run)
                handleReply(*next, reply);
        });
}

void ActivityLane::handleReply(const ActivityPost &post, const Result<platform::Acknowledgement> &reply)
{
    m_phase = Phase::Idle;
    if (!reply && reply.error().kind == ErrorKind::Forbidden)
        return Q_EMIT ownershipLost();
    if (!reply && platform::isSessionMissing(reply.error()))
        return Q_EMIT gone();
    const bool mayRetry = !reply
        && (isRetryable(reply.error()) || reply.error().kind == ErrorKind::Unauthorized
            || platform::isWorkerMissing(reply.error()));
    if (mayRetry)
        return retry(reply.error());
    m_failures = 0;
    if (!recordDelivery(post.upTo, post.count, !reply.has_value()))
        return;
    m_timer.start(spacing, [this] { send(); });
    Q_EMIT advanced();
}

void ActivityLane::retry(const Error &error)
{
    ++m_failures;
    const auto delay = std::max(error.retryAfter.value_or(0ms), backoffDelay(m_failures, randomDraw(), {.min = 250ms}));
    m_timer.start(delay, [this] { send(); });
    if (m_drain == Drain::Activities || m_drain == Drain::Count)
        waitForPlatform();
}

// The terminal status frees a slot on the platform, so it does not wait long for what only informs. While the platform
// does not answer it cannot be posted anyway, and nothing is gained by giving anything up.
bool ActivityLane::holdsBackTheEnd()
{
    if (m_drain == Drain::Over)
        return false;
    if (m_log.state().undeliveredActivities == 0) {
        endDrain();
        return false;
    }
    if (m_drain == Drain::NotBegun) {
        m_drain = Drain::Activities;
        countTime();
    }
    return true;
}

void ActivityLane::countTime()
{
    m_drainStart = m_clock.now();
    m_drainTimer.start(m_drainLeft, [this] {
        m_drainLeft = 0ms;
        if (m_drain == Drain::Activities)
            abandonRest();
        else
            endDrain();
        Q_EMIT advanced();
    });
}

void ActivityLane::waitForPlatform()
{
    if (m_probe.isActive())
        return;
    if (m_drainTimer.isActive())
        m_drainLeft = std::max(0ms, m_drainLeft - (m_clock.now() - m_drainStart));
    m_drainTimer.stop();
    m_probe.start(m_sessionId, [this](bool wasAway) { handleAnswer(wasAway); });
}

void ActivityLane::handleAnswer(bool wasAway)
{
    if (m_drain == Drain::Count && !wasAway) {
        endDrain(); // the platform answers, but does not take the count
        return Q_EMIT advanced();
    }
    countTime();
    if (wasAway) {
        m_failures = 0;
        m_timer.start(spacing, [this] { send(); });
    }
    send(); // unless a wait is not over yet
}

// The count is recorded first: a kill in between must not lose the rest without a word.
void ActivityLane::abandonRest()
{
    const qint64 upTo = m_log.state().lastSeq;
    const int remaining = m_log.state().undeliveredActivities;
    const auto counted
        = m_log.append(LogRecordType::Thought, {{u"text"_s, u"%1 more in the local log"_s.arg(remaining)}});
    if (!counted)
        return Q_EMIT logFailed(counted.error());
    if (!recordDelivery(upTo, remaining, true))
        return;
    ++m_run; // the reply to a post in flight says nothing any more
    m_phase = Phase::Idle;
    m_timer.stop();
    m_batch.clear();
    m_drain = Drain::Count;
    m_drainLeft = drainTimeout;
    countTime();
    send();
}

void ActivityLane::endDrain()
{
    m_drain = Drain::Over;
    m_drainTimer.stop();
    m_probe.stop();
    const int remaining = m_log.state().undeliveredActivities;
    if (remaining > 0) {
        ++m_run;
        m_phase = Phase::Stopped;
        m_timer.stop();
        recordDelivery(m_log.state().lastSeq, remaining, true);
    }
}

bool ActivityLane::recordDelivery(qint64 upTo, int count, bool abandoned)
{
    QJsonObject data{{u"lane"_s, u"activities"_s}, {u"upTo"_s, upTo}, {u"count"_s, count}};
    if (abandoned)
        data.insert(u"givenUp"_s, true);
    const auto written = m_log.append(LogRecordType::Delivered, data);
    if (!written)
        Q_EMIT logFailed(written.error());
    return written.has_value();
}

} // namespace rensei::session

#include "moc_activity_lane.cpp"
