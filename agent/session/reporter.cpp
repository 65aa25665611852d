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

static constexpr int maxRefusals = 3;

static std::chrono::milliseconds retryDelay(const Error &error, int failures)
{
    return std::max(error.retryAfter.value_or(0ms), backoffDelay(failures, randomDraw(), {.min = 250ms}));
}

/// The status, and for a failure a reason of ours.
static platform::StatusPost plainForm(const platform::StatusPost &post)
{
    const bool isFailure = post.status == SessionStatus::Failed;
    return {.status = post.status,
        .message = isFailure ? u"the session failed; the reason is in the log of its host"_s : QString()};
}

Reporter::Reporter(platform::WorkerApi &api, Clock &clock, SessionLog &log)
    : m_api(api)
    , m_log(log)
    , m_remoteCheck(api)
    , m_sessionId(log.state().work.value("sessionId"_L1).toString())
    , m_controlTimer(clock)
    , m_probe(api, clock)
    , m_activities(api, clock, log)
{
    connect(&m_activities, &ActivityLane::advanced, this, &Reporter::sendControl);
    connect(&m_activities, &ActivityLane::ownershipLost, this, &Reporter::ownershipLost);
    connect(&m_activities, &ActivityLane::gone, this, &Reporter::gone);
    connect(&m_activities, &ActivityLane::logFailed, this, &Reporter::failLog);
}

void Reporter::start(const OutboxRules &rules, RemoteState remote)
{
    stop(); // ignores replies to requests of an earlier start
    if (remote == RemoteState::Unknown)
        m_remoteCheck.require();
    else
        m_remoteCheck.skip();
    m_rules = rules;
    m_attempts = 0;
    m_refusals = 0;
    m_isPlain = false;
    m_missingPosted = false;
    m_sessionId = m_log.state().work.value("sessionId"_L1).toVariant().toString();
    m_control = Phase::Idle;
    m_activities.start(m_sessionId, m_rules);
    wake();
}

void Reporter::stop()
{
    ++m_run;
    m_control = Phase::Stopped;
    m_controlTimer.stop();
    m_probe.stop();
    m_activities.stop();
}

void Reporter::wake()
{
    m_activities.wake();
    sendControl();
}

void Reporter::sendControl()
{
    if (m_control != Phase::Idle || m_controlTimer.isActive() || m_probe.isActive())
        return;
    if (const auto pending = nextPendingStep(m_log.state(), m_rules)) {
        const bool isTerminal = pending->record.type == LogRecordType::Outcome && pending->step != Step::Nack;
        if (!isTerminal || !m_activities.holdsBackTheEnd())
            post(*pending);
        return;
    }
    const auto &outcome = m_log.state().outcome;
    const bool isToWait = outcome && outcome->kind == Outcome::Kind::Continued && m_activities.holdsBackTheEnd();
    if (!outcome || isToWait || m_log.state().isClosed)
        return;
    if (const auto closed = m_log.append(LogRecordType::Closed, {}); !closed)
        return Q_EMIT logFailed(closed.error());
    stop();
    Q_EMIT finished();
}

void Reporter::post(const PendingStep &pending)
{
    if (m_remoteCheck.isDue(pending, m_log.state()))
        return checkRemote(pending);
    m_control = Phase::Sending;
    send(pending, [this, pending, run = m_run](const Result<platform::Acknowledgement> &reply) {
        if (run == m_run)
            handleReply(pending, reply);
    });
}

void Reporter::checkRemote(const PendingStep &pending)
{
    m_control = Phase::Sending;
    m_remoteCheck.check(m_sessionId, pending, this, [this, pending, run = m_run](const RemoteCheck::Result &result) {
        if (run != m_run)
            return;
        m_control = Phase::Idle;
        handleRemoteCheck(pending, result);
    });
}

void Reporter::handleRemoteCheck(const PendingStep &pending, const RemoteCheck::Result &result)
{
    switch (result.permission) {
    case Permission::Write:
        return post(pending);
    case Permission::LeaveOut:
        return advance(pending, true);
    case Permission::AlreadyThere:
        return advance({pending.record, pending.step, DeliveryCursor{pending.record.seq, 0}}, false);
    case Permission::EndedDifferently:
        return adoptRemoteEnd(pending, result.remote);
    case Permission::OwnershipLost:
        return Q_EMIT ownershipLost();
    case Permission::Gone:
        return Q_EMIT gone();
    case Permission::CannotReject:
        return Q_EMIT rejectionRefused(m_log.state().outcome.value_or(Outcome()).message);
    case Permission::Retry:
        return retryControl(result.error);
    }
}

void Reporter::send(const PendingStep &pending, const platform::WorkerApi::AckHandler &then)
{
    const SessionLogState &state = m_log.state();
    const Outcome outcome = state.outcome.value_or(Outcome());
    const auto status = [&](const platform::StatusPost &post) {
        m_api.postStatus(m_sessionId, m_isPlain ? plainForm(post) : post, this, then);
    };
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
    case DeliveryDecision::RetryOnceAnswered:
        return retryOnceAnswered(error);
    case DeliveryDecision::Refused:
        return handleRefusal(pending, error);
    case DeliveryDecision::Compare:
        return compare(pending);
    case DeliveryDecision::OwnershipLost:
        return Q_EMIT ownershipLost();
    case DeliveryDecision::Gone:
        return Q_EMIT gone();
    case DeliveryDecision::CannotReject:
        // It stays pending until the other outcome is recorded: a run that ends in between must not count it as
        // delivered.
        m_attempts = 0;
        return Q_EMIT rejectionRefused(m_log.state().outcome.value_or(Outcome()).message);
    }
}

void Reporter::retryControl(const Error &error)
{
    ++m_controlFailures;
    m_remoteCheck.require();
    qCInfo(lcReport).noquote() << "session" << m_sessionId << "will retry:" << describe(error);
    m_controlTimer.start(retryDelay(error, m_controlFailures), [this] { sendControl(); });
}

// Each attempt may have taken effect and people read the result, so the few that there are must not be used up while
// the platform is away.
void Reporter::retryOnceAnswered(const Error &error)
{
    ++m_controlFailures;
    m_controlTimer.start(
        retryDelay(error, m_controlFailures), [this] { m_probe.start(m_sessionId, [this](bool) { sendControl(); }); });
}

// Source: agent/platform/PROTOCOL.md, "Session status transitions". What a server cannot take is most likely in the
// texts of the post; the state that it tells is worth more than they are.
void Reporter::handleRefusal(const PendingStep &pending, const Error &error)
{
    if (m_isPlain && error.kind == ErrorKind::Rejected) {
        qCWarning(lcReport).noquote() << "session" << m_sessionId << "abandoned a status:" << describe(error);
        return advance(pending, true);
    }
    if (++m_refusals < maxRefusals || m_isPlain)
        return retryControl(error);
    m_control = Phase::Sending;
    m_api.readStatus(m_sessionId, this, [this, pending, run = m_run](const Result<platform::SessionState> &remote) {
        if (run != m_run)
            return;
        m_control = Phase::Idle;
        if (!remote)
            return retryControl(remote.error());
        qCWarning(lcReport).noquote() << "session" << m_sessionId << "sends a refused status in its plainest form";
        m_isPlain = true;
        // All that this one tells is what was refused.
        if (pending.step == Step::Conversation)
            return advance(pending, true);
        sendControl();
    });
}

void Reporter::advance(const PendingStep &pending, bool abandoned)
{
    m_controlFailures = 0;
    m_attempts = 0;
    m_refusals = 0;
    m_isPlain = false;
    m_missingPosted = false;
    if (recordDelivery(pending.cursor, abandoned))
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
        return adoptRemoteEnd(pending, remote.status);
    case Reconciled::OwnershipLost:
        return Q_EMIT ownershipLost();
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

// A stopped session still needs this worker's own `stopped`, which must not wait for earlier steps, nor for what its
// state machine would want before it.
void Reporter::adoptRemoteEnd(const PendingStep &pending, SessionStatus remote)
{
    const SessionLogState &state = m_log.state();
    const bool isStopped = state.outcome && state.outcome->kind == Outcome::Kind::Stopped;
    if (remote == SessionStatus::Stopped && (pending.record.type != LogRecordType::Outcome || isStopped))
        advance(pending, true);
    Q_EMIT endedDifferently(remote);
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

bool Reporter::recordDelivery(const DeliveryCursor &cursor, bool abandoned)
{
    QJsonObject data{{u"lane"_s, u"control"_s}, {u"upTo"_s, cursor.upTo}, {u"steps"_s, cursor.steps}};
    if (abandoned)
        data.insert(u"givenUp"_s, true);
    const auto written = m_log.append(LogRecordType::Delivered, data);
    if (!written)
        failLog(written.error());
    return written.has_value();
}

void Reporter::failLog(const Error &error)
{
    stop();
    Q_EMIT logFailed(error);
}

} // namespace rensei::session

#include "moc_reporter.cpp"
