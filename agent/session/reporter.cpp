#include "agent/session/reporter.h"

#include "agent/base/backoff.h"
#include "agent/platform/endpoint.h"

#include <QJsonArray>
#include <QLoggingCategory>

#include <algorithm>
#include <chrono>

namespace rensei::session {

Q_LOGGING_CATEGORY(lcReport, "rensei.report")

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using platform::SessionStatus;

static constexpr auto activitySpacing = 500ms;
static constexpr auto drainTimeout = 10s;
static constexpr int batchSize = 64;

static std::chrono::milliseconds retryDelay(const Error &error, int failures)
{
    return std::max(error.retryAfter.value_or(0ms), backoffDelay(failures, randomDraw(), {.min = 250ms}));
}

Reporter::Reporter(platform::WorkerApi &api, Clock &clock, SessionLog &log)
    : m_api(api)
    , m_clock(clock)
    , m_log(log)
    , m_sessionId(log.state().work.value("sessionId"_L1).toString())
    , m_controlTimer(clock)
    , m_activityTimer(clock)
    , m_drainTimer(clock)
{
}

void Reporter::start(const OutboxRules &rules)
{
    stop(); // ignores replies to requests of an earlier start
    m_rules = rules;
    m_drain = Drain::NotBegun;
    m_batch.clear();
    m_attempts = 0;
    m_missingPosted = false;
    m_sessionId = m_log.state().work.value("sessionId"_L1).toVariant().toString();
    m_control = Phase::Idle;
    m_activity = Phase::Idle;
    wake();
}

void Reporter::stop()
{
    ++m_run;
    m_control = Phase::Stopped;
    m_activity = Phase::Stopped;
    m_controlTimer.stop();
    m_activityTimer.stop();
    m_drainTimer.stop();
}

void Reporter::wake()
{
    sendActivities();
    sendControl();
}

void Reporter::sendControl()
{
    if (m_control != Phase::Idle || m_controlTimer.isActive())
        return;
    if (const auto pending = nextPendingStep(m_log.state(), m_rules)) {
        const bool isTerminal = pending->record.type == LogRecordType::Outcome && pending->step != Step::Nack;
        if (!isTerminal || !deferForActivities())
            post(*pending);
        return;
    }
    if (!m_log.state().outcome || m_log.state().isClosed)
        return;
    if (const auto closed = m_log.append(LogRecordType::Closed, {}); !closed)
        return Q_EMIT logFailed(closed.error());
    stop();
    Q_EMIT finished();
}

// Activities go first, but the terminal status frees a slot on the platform, so it does not wait long for them.
// Source: agent/session/LOG_FORMAT.md, "Delivery rules".
bool Reporter::deferForActivities()
{
    const int remaining = m_log.state().undeliveredActivities;
    if (m_drain == Drain::Over)
        return false;
    if (remaining == 0) {
        m_drain = Drain::Over;
        m_drainTimer.stop();
        return false;
    }
    if (m_drain == Drain::NotBegun) {
        m_drain = Drain::Waiting;
        m_drainTimer.start(drainTimeout, [this] {
            m_drain = Drain::Over;
            m_activity = Phase::Stopped;
            m_activityTimer.stop();
            abandonActivities();
        });
    }
    return true;
}

// Recorded first, so that no later run posts them after the terminal status.
void Reporter::abandonActivities()
{
    const int remaining = m_log.state().undeliveredActivities;
    if (recordDelivery(Lane::Activities, DeliveryCursor{m_log.state().lastSeq, 0}, remaining, true))
        postRemainingCount(remaining);
}

void Reporter::postRemainingCount(int remaining)
{
    m_control = Phase::Sending;
    const QString text = u"%1 more in the local log"_s.arg(remaining);
    const platform::Activity activity{
        .type = platform::Activity::Type::Thought, .content = text, .at = m_clock.utcNow()};
    m_api.postActivity(m_sessionId, activity, this, [this, run = m_run](const Result<platform::Acknowledgement> &) {
        if (run != m_run)
            return;
        m_control = Phase::Idle;
        sendControl();
    });
}

void Reporter::post(const PendingStep &pending)
{
    m_control = Phase::Sending;
    send(pending, [this, pending, run = m_run](const Result<platform::Acknowledgement> &reply) {
        if (run == m_run)
            handleReply(pending, reply);
    });
}

void Reporter::send(const PendingStep &pending, const platform::WorkerApi::AckHandler &then)
{
    const SessionLogState &state = m_log.state();
    const Outcome outcome = state.outcome.value_or(Outcome());
    const auto status = [&](const platform::StatusPost &post) { m_api.postStatus(m_sessionId, post, this, then); };
    switch (pending.step) {
    case Step::Running:
        return status({.status = SessionStatus::Running});
    case Step::Progress:
        return m_api.postProgress(m_sessionId, u"started"_s, u"The runner has started."_s, this, then);
    case Step::Conversation:
        return status({.status = SessionStatus::Running,
            .providerSessionId = pending.record.data.value("providerSessionId"_L1).toString()});
    case Step::Links:
        return m_api.postLinks(m_sessionId, parseLinks(pending.record.data.value("links"_L1).toArray()), this, then);
    case Step::Finalizing:
        return status({.status = SessionStatus::Finalizing});
    case Step::Completion:
        return m_api.postCompletion(m_sessionId, outcome.summary, this, then);
    case Step::Completed:
        return status({.status = SessionStatus::Completed, .usage = outcome.usage});
    case Step::Failed:
        return status({.status = SessionStatus::Failed, .message = outcome.message, .usage = outcome.usage});
    case Step::Stopped:
        return status({.status = SessionStatus::Stopped, .message = outcome.message, .usage = outcome.usage});
    case Step::Nack:
        return m_api.nack(
            m_sessionId, m_originalWork.isEmpty() ? state.work : m_originalWork, outcome.message, this, then);
    }
    Q_UNREACHABLE();
}

void Reporter::handleReply(const PendingStep &pending, const Result<platform::Acknowledgement> &reply)
{
    m_control = Phase::Idle;
    if (!reply)
        return handleError(pending, reply.error());
    if (!reply->tookEffect)
        qCInfo(lcReport).noquote() << "session" << m_sessionId << "the platform answered 200 without effect";
    advance(pending, false);
}

void Reporter::handleError(const PendingStep &pending, const Error &error)
{
    // A request that was never sent is no attempt.
    m_attempts += error.kind == ErrorKind::Offline && !error.unanswered ? 0 : 1;
    switch (classify(pending.step, error, m_attempts)) {
    case DeliveryDecision::Abandon:
        qCWarning(lcReport).noquote() << "session" << m_sessionId << "abandoned a call:" << describe(error);
        return advance(pending, true);
    case DeliveryDecision::Retry:
        return retryControl(error);
    case DeliveryDecision::Compare:
        return compare(pending);
    case DeliveryDecision::OwnershipLost:
        Q_EMIT ownershipLost();
        return;
    case DeliveryDecision::Gone:
        Q_EMIT gone();
        return;
    case DeliveryDecision::CannotReject:
        // It stays pending until the other outcome is recorded: a run that ends in between must not count it as
        // delivered.
        m_attempts = 0;
        Q_EMIT rejectionRefused(m_log.state().outcome.value_or(Outcome()).message);
        return;
    }
}

void Reporter::retryControl(const Error &error)
{
    ++m_controlFailures;
    qCInfo(lcReport).noquote() << "session" << m_sessionId << "will retry:" << describe(error);
    m_controlTimer.start(retryDelay(error, m_controlFailures), [this] { sendControl(); });
}

void Reporter::advance(const PendingStep &pending, bool abandoned)
{
    m_controlFailures = 0;
    m_attempts = 0;
    m_missingPosted = false;
    if (recordDelivery(Lane::Control, pending.cursor, 0, abandoned))
        wake();
}

// Source: agent/platform/PROTOCOL.md, "Session status transitions": a 409 means that the platform's state is not what
// we assumed.
void Reporter::compare(const PendingStep &pending)
{
    m_control = Phase::Sending;
    m_api.readStatus(m_sessionId, this, [this, pending, run = m_run](const Result<platform::SessionState> &remote) {
        if (run != m_run)
            return;
        m_control = Phase::Idle;
        if (remote)
            handleComparison(pending, *remote);
        else if (platform::isSessionMissing(remote.error()))
            Q_EMIT gone();
        else
            retryControl(remote.error());
    });
}

void Reporter::handleComparison(const PendingStep &pending, const platform::SessionState &remote)
{
    const QString me = m_api.identity() ? m_api.identity()->workerId : m_log.state().workerId;
    switch (reconcile(pending.step, remote, me)) {
    case Reconciled::AlreadyThere:
        return advance(pending, false);
    case Reconciled::EndedDifferently:
        // A stopped session still needs this worker's own `stopped`, which must not wait for earlier steps.
        if (remote.status == SessionStatus::Stopped && pending.record.type != LogRecordType::Outcome)
            advance(pending, true);
        Q_EMIT endedDifferently(remote.status);
        return;
    case Reconciled::OwnershipLost:
        Q_EMIT ownershipLost();
        return;
    case Reconciled::Behind:
        if (m_missingPosted) {
            qCWarning(lcReport).noquote()
                << "session" << m_sessionId << "cannot reach the wanted state; it stays" << remote.statusText;
            return advance(pending, true);
        }
        m_missingPosted = true;
        return postMissingStep(
            pending, remote.status == SessionStatus::Running ? SessionStatus::Finalizing : SessionStatus::Running);
    }
}

void Reporter::postMissingStep(const PendingStep &pending, SessionStatus missingStatus)
{
    m_control = Phase::Sending;
    m_api.postStatus(m_sessionId, {.status = missingStatus}, this,
        [this, pending, run = m_run](const Result<platform::Acknowledgement> &reply) {
            if (run != m_run)
                return;
            m_control = Phase::Idle;
            if (reply || !isRetryable(reply.error()))
                return post(pending);
            m_missingPosted = false;
            retryControl(reply.error());
        });
}

void Reporter::sendActivities()
{
    const SessionLogState &state = m_log.state();
    if (m_activity != Phase::Idle || m_activityTimer.isActive() || state.undeliveredActivities == 0)
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
    m_activity = Phase::Sending;
    m_api.postActivity(
        m_sessionId, next->activity, this, [this, next, run = m_run](const Result<platform::Acknowledgement> &reply) {
            if (run == m_run && m_activity == Phase::Sending)
                handleActivityReply(*next, reply);
        });
}

void Reporter::handleActivityReply(const ActivityPost &post, const Result<platform::Acknowledgement> &reply)
{
    m_activity = Phase::Idle;
    const bool retry = !reply
        && (isRetryable(reply.error()) || reply.error().kind == ErrorKind::Unauthorized
            || platform::isWorkerMissing(reply.error()));
    if (!reply && reply.error().kind == ErrorKind::Forbidden)
        return Q_EMIT ownershipLost();
    if (!reply && platform::isSessionMissing(reply.error()))
        return Q_EMIT gone();
    if (retry) {
        ++m_activityFailures;
        m_activityTimer.start(retryDelay(reply.error(), m_activityFailures), [this] { sendActivities(); });
        return;
    }
    m_activityFailures = 0;
    if (!recordDelivery(Lane::Activities, DeliveryCursor{post.upTo, 0}, post.count, !reply.has_value()))
        return;
    m_activityTimer.start(activitySpacing, [this] { sendActivities(); });
    sendControl();
}

bool Reporter::recordDelivery(Lane lane, const DeliveryCursor &cursor, int count, bool abandoned)
{
    QJsonObject data{{u"lane"_s, lane == Lane::Control ? u"control"_s : u"activities"_s}, {u"upTo"_s, cursor.upTo}};
    if (lane == Lane::Control)
        data.insert(u"steps"_s, cursor.steps);
    else
        data.insert(u"count"_s, count);
    if (abandoned)
        data.insert(u"givenUp"_s, true);
    const auto written = m_log.append(LogRecordType::Delivered, data);
    if (written)
        return true;
    stop();
    Q_EMIT logFailed(written.error());
    return false;
}

} // namespace rensei::session
