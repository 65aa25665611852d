#include "agent/session/reporter.h"

#include "agent/base/backoff.h"
#include "agent/platform/endpoint.h"

#include <QJsonArray>
#include <QLoggingCategory>

#include <algorithm>

namespace rensei::session {

Q_LOGGING_CATEGORY(lcReport, "rensei.report")

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using platform::SessionStatus;

static constexpr auto activitySpacing = 500ms;
static constexpr auto drainDeadline = 10s;
static constexpr int batchSize = 64;

static std::chrono::milliseconds waitAfter(const Error &error, int failures)
{
    return std::max(error.retryAfter.value_or(0ms), backoffDelay(failures, randomDraw(), {.min = 250ms}));
}

Reporter::Reporter(platform::WorkerApi &api, Clock &clock, SessionLog &log)
    : m_api(api)
    , m_clock(clock)
    , m_log(log)
    , m_sessionId(log.digest().work.value("sessionId"_L1).toString())
    , m_controlWait(clock)
    , m_activityWait(clock)
    , m_drainWait(clock)
{
}

void Reporter::start(const OutboxRules &rules)
{
    silence(); // what a former start has under way is ignored
    m_rules = rules;
    m_drain = Drain::NotBegun;
    m_batch.clear();
    m_attempts = 0;
    m_missingPosted = false;
    m_sessionId = m_log.digest().work.value("sessionId"_L1).toVariant().toString();
    m_control = Phase::Idle;
    m_activity = Phase::Idle;
    wake();
}

void Reporter::silence()
{
    ++m_run;
    m_control = Phase::Silent;
    m_activity = Phase::Silent;
    m_controlWait.stop();
    m_activityWait.stop();
    m_drainWait.stop();
}

void Reporter::wake()
{
    sendActivities();
    sendControl();
}

void Reporter::sendControl()
{
    if (m_control != Phase::Idle || m_controlWait.isActive())
        return;
    if (const auto owed = nextOwed(m_log.digest(), m_rules)) {
        const bool ends = owed->line.fact == LogRecordType::Outcome && owed->step != Step::Nack;
        if (!ends || !holdsForActivities())
            post(*owed);
        return;
    }
    if (!m_log.digest().outcome || m_log.digest().isClosed)
        return;
    if (const auto closed = m_log.append(LogRecordType::Closed, {}); !closed)
        return Q_EMIT logFailed(closed.error());
    silence();
    Q_EMIT settled();
}

// What is still to be told of the work goes first, but the terminal status frees a slot and does not wait long for it.
// Source: architecture, "Settled" 25.
bool Reporter::holdsForActivities()
{
    const int remaining = m_log.digest().undeliveredActivities;
    if (m_drain == Drain::Over)
        return false;
    if (remaining == 0) {
        m_drain = Drain::Over;
        m_drainWait.stop();
        return false;
    }
    if (m_drain == Drain::NotBegun) {
        m_drain = Drain::Waiting;
        m_drainWait.start(drainDeadline, [this] {
            m_drain = Drain::Over;
            m_activity = Phase::Silent;
            m_activityWait.stop();
            giveUpActivities();
        });
    }
    return true;
}

// On record first, so that no later run tells them after the terminal status.
void Reporter::giveUpActivities()
{
    const int remaining = m_log.digest().undeliveredActivities;
    if (mark(Lane::Activities, DeliveryCursor{m_log.digest().lastSeq, 0}, remaining, true))
        sayHowManyRemain(remaining);
}

void Reporter::sayHowManyRemain(int remaining)
{
    m_control = Phase::Sending;
    const QString text = u"%1 more in the local log"_s.arg(remaining);
    m_api.call(
        [this, text](const platform::WorkerIdentity &me) {
            const platform::Activity activity{
                .type = platform::Activity::Type::Thought, .content = text, .at = m_clock.utcNow()};
            return platform::postActivity(m_sessionId, me.workerId, activity, me.bearer);
        },
        this,
        [this, run = m_run](const Result<http::Response> &) {
            if (run != m_run)
                return;
            m_control = Phase::Idle;
            sendControl();
        });
}

void Reporter::post(const OwedStep &owed)
{
    m_control = Phase::Sending;
    m_api.call([this, owed](const platform::WorkerIdentity &me) { return requestFor(owed, me); }, this,
        [this, owed, run = m_run](const Result<http::Response> &reply) {
            if (run == m_run)
                answered(owed, reply);
        });
}

http::Request Reporter::requestFor(const OwedStep &owed, const platform::WorkerIdentity &me) const
{
    const SessionLogState &digest = m_log.digest();
    const Outcome outcome = digest.outcome.value_or(Outcome());
    const auto status
        = [&](platform::StatusPost post) { return platform::postStatus(m_sessionId, me.workerId, post, me.bearer); };
    switch (owed.step) {
    case Step::Running:
        return status({.status = SessionStatus::Running, .worktreePath = digest.worktreePath});
    case Step::Progress:
        return platform::postProgress(m_sessionId, me.workerId, u"started"_s, u"The runner has started."_s, me.bearer);
    case Step::Conversation:
        return status({.status = SessionStatus::Running,
            .providerSessionId = owed.line.data.value("providerSessionId"_L1).toString(),
            .worktreePath = digest.worktreePath});
    case Step::Links:
        return platform::postLinks(m_sessionId, parseLinks(owed.line.data.value("links"_L1).toArray()), me.bearer);
    case Step::Finalizing:
        return status({.status = SessionStatus::Finalizing});
    case Step::Completion:
        return platform::postCompletion(m_sessionId, me.workerId, outcome.summary, me.bearer);
    case Step::Completed:
        return status({.status = SessionStatus::Completed, .usage = outcome.usage});
    case Step::Failed:
        return status({.status = SessionStatus::Failed, .message = outcome.message, .usage = outcome.usage});
    case Step::Stopped:
        return status({.status = SessionStatus::Stopped, .message = outcome.message, .usage = outcome.usage});
    case Step::Nack:
        return platform::nack(
            m_sessionId, me.workerId, m_verbatim.isEmpty() ? digest.work : m_verbatim, outcome.message, me.bearer);
    }
    Q_UNREACHABLE();
}

void Reporter::answered(const OwedStep &owed, const Result<http::Response> &reply)
{
    m_control = Phase::Idle;
    if (!reply)
        return handle(owed, reply.error());
    if (!platform::tookEffect(reply->body))
        qCInfo(lcReport).noquote() << "session" << m_sessionId << "the platform answered 200 without effect";
    passed(owed, false);
}

void Reporter::handle(const OwedStep &owed, const Error &error)
{
    // What never left this machine is no attempt.
    m_attempts += error.kind == ErrorKind::Offline && !error.unanswered ? 0 : 1;
    switch (classify(owed.step, error, m_attempts)) {
    case DeliveryDecision::Delivered:
        return passed(owed, false);
    case DeliveryDecision::GiveUp:
        qCWarning(lcReport).noquote() << "session" << m_sessionId << "given up:" << describe(error);
        return passed(owed, true);
    case DeliveryDecision::Retry:
        return retryControl(error);
    case DeliveryDecision::Compare:
        return compare(owed);
    case DeliveryDecision::NotOurs:
        Q_EMIT notOurs();
        return;
    case DeliveryDecision::Gone:
        Q_EMIT gone();
        return;
    case DeliveryDecision::CannotHandBack:
        // It stays owed until the other outcome is on record: a run that ends in between must not take it for told.
        m_attempts = 0;
        Q_EMIT handBackRefused(m_log.digest().outcome.value_or(Outcome()).message);
        return;
    }
}

void Reporter::retryControl(const Error &error)
{
    ++m_controlFailures;
    qCInfo(lcReport).noquote() << "session" << m_sessionId << "will be told again:" << describe(error);
    m_controlWait.start(waitAfter(error, m_controlFailures), [this] { sendControl(); });
}

void Reporter::passed(const OwedStep &owed, bool givenUp)
{
    m_controlFailures = 0;
    m_attempts = 0;
    m_missingPosted = false;
    if (mark(Lane::Control, owed.done, 0, givenUp))
        wake();
}

// Source: platform docs, "FSM status transition": a 409 says that the state there is not the one we believed.
void Reporter::compare(const OwedStep &owed)
{
    m_control = Phase::Sending;
    m_api.call([this](const platform::WorkerIdentity &me) { return platform::readStatus(m_sessionId, me.bearer); },
        this,
        [this, owed, run = m_run](const Result<http::Response> &reply) {
            if (run != m_run)
                return;
            m_control = Phase::Idle;
            const auto there
                = reply.and_then([](const http::Response &r) { return platform::parseSessionState(r.body); });
            if (there)
                compared(owed, *there);
            else if (platform::isSessionMissing(there.error()))
                Q_EMIT gone();
            else
                retryControl(there.error());
        });
}

void Reporter::compared(const OwedStep &owed, const platform::SessionState &there)
{
    const QString me = m_api.identity() ? m_api.identity()->workerId : m_log.digest().workerId;
    switch (reconcile(owed.step, there, me)) {
    case Reconciled::AlreadyThere:
        return passed(owed, false);
    case Reconciled::EndedOtherwise:
        // A stopped session still wants this worker's own `stopped`, which must not wait behind what came before it.
        if (there.status == SessionStatus::Stopped && owed.line.fact != LogRecordType::Outcome)
            passed(owed, true);
        Q_EMIT endedOtherwise(there.status);
        return;
    case Reconciled::NotOurs:
        Q_EMIT notOurs();
        return;
    case Reconciled::Behind:
        if (m_missingPosted) {
            qCWarning(lcReport).noquote()
                << "session" << m_sessionId << "cannot be brought to its state; it stays" << there.word;
            return passed(owed, true);
        }
        m_missingPosted = true;
        return postMissing(
            owed, there.status == SessionStatus::Running ? SessionStatus::Finalizing : SessionStatus::Running);
    }
}

void Reporter::postMissing(const OwedStep &owed, SessionStatus missing)
{
    m_control = Phase::Sending;
    m_api.call(
        [this, missing](const platform::WorkerIdentity &me) {
            return platform::postStatus(m_sessionId, me.workerId, {.status = missing}, me.bearer);
        },
        this,
        [this, owed, run = m_run](const Result<http::Response> &reply) {
            if (run != m_run)
                return;
            m_control = Phase::Idle;
            if (reply || !isRetryable(reply.error()))
                return post(owed);
            m_missingPosted = false;
            retryControl(reply.error());
        });
}

void Reporter::sendActivities()
{
    const SessionLogState &digest = m_log.digest();
    if (m_activity != Phase::Idle || m_activityWait.isActive() || digest.undeliveredActivities == 0)
        return;
    // The platform takes activities of a running session only.
    const bool runningOwed = std::any_of(digest.owed.begin(), digest.owed.end(),
        [](const LogRecord &line) { return line.fact == LogRecordType::Running; });
    const bool hasEnded = digest.outcome && !nextOwed(digest, m_rules);
    if (!digest.isRunning || runningOwed || hasEnded)
        return;
    m_batch.removeIf([&digest](const LogRecord &line) { return line.seq <= digest.activities.upTo; });
    if (m_batch.isEmpty())
        m_batch = m_log.activitiesAfter(digest.activities.upTo, batchSize);
    const auto next = nextActivity(m_batch);
    if (!next)
        return;
    m_activity = Phase::Sending;
    m_api.call(
        [this, next](const platform::WorkerIdentity &me) {
            return platform::postActivity(m_sessionId, me.workerId, next->activity, me.bearer);
        },
        this,
        [this, next, run = m_run](const Result<http::Response> &reply) {
            if (run == m_run && m_activity == Phase::Sending)
                activityAnswered(*next, reply);
        });
}

void Reporter::activityAnswered(const ActivityPost &post, const Result<http::Response> &reply)
{
    m_activity = Phase::Idle;
    const bool retry = !reply
        && (isRetryable(reply.error()) || reply.error().kind == ErrorKind::Unauthorized
            || platform::isWorkerMissing(reply.error()));
    if (!reply && reply.error().kind == ErrorKind::Forbidden)
        return Q_EMIT notOurs();
    if (!reply && platform::isSessionMissing(reply.error()))
        return Q_EMIT gone();
    if (retry) {
        ++m_activityFailures;
        m_activityWait.start(waitAfter(reply.error(), m_activityFailures), [this] { sendActivities(); });
        return;
    }
    m_activityFailures = 0;
    if (!mark(Lane::Activities, DeliveryCursor{post.upTo, 0}, post.count, !reply.has_value()))
        return;
    m_activityWait.start(activitySpacing, [this] { sendActivities(); });
    sendControl();
}

bool Reporter::mark(Lane lane, const DeliveryCursor &mark, int count, bool givenUp)
{
    QJsonObject data{{u"lane"_s, lane == Lane::Control ? u"control"_s : u"activities"_s}, {u"upTo"_s, mark.upTo}};
    if (lane == Lane::Control)
        data.insert(u"steps"_s, mark.steps);
    else
        data.insert(u"count"_s, count);
    if (givenUp)
        data.insert(u"givenUp"_s, true);
    const auto written = m_log.append(LogRecordType::Delivered, data);
    if (written)
        return true;
    silence();
    Q_EMIT logFailed(written.error());
    return false;
}

} // namespace rensei::session
