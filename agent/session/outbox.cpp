#include "agent/session/outbox.h"

#include "agent/platform/endpoint.h"

#include <QJsonArray>

#include <algorithm>
#include <chrono>

namespace rensei::session {

using namespace Qt::StringLiterals;
using platform::SessionStatus;

static constexpr int maxInformationalAttempts = 3;
static constexpr qsizetype maxMergedText = 4'000;

static QList<Step> stepsForOutcome(Outcome::Kind kind, bool wasRunning, const OutboxRules &rules)
{
    const QList<Step> prefix = wasRunning ? QList<Step>() : QList<Step>{Step::Running};
    switch (kind) {
    case Outcome::Kind::Completed:
        return prefix
            + (rules.postsProgress ? QList<Step>{Step::Finalizing, Step::Completion, Step::Completed}
                                   : QList<Step>{Step::Finalizing, Step::Completed});
    case Outcome::Kind::Failed:
        return prefix + QList<Step>{Step::Failed};
    case Outcome::Kind::Stopped:
        return prefix + QList<Step>{Step::Stopped};
    case Outcome::Kind::Rejected:
        return {Step::Nack};
    case Outcome::Kind::Continued:
    case Outcome::Kind::Abandoned:
        return {};
    }
    Q_UNREACHABLE();
}

QList<Step> stepsFor(const LogRecord &record, bool wasRunning, const OutboxRules &rules)
{
    // Each `started` notifies people, so it is posted once.
    const bool isFirst = !record.data.value("again"_L1).toBool();
    if (record.type == LogRecordType::Running)
        return rules.postsProgress && isFirst ? QList<Step>{Step::Running, Step::Progress} : QList<Step>{Step::Running};
    if (record.type == LogRecordType::Conversation)
        return rules.sendsConversation ? QList<Step>{Step::Conversation} : QList<Step>();
    if (record.type == LogRecordType::Links)
        return {Step::Links};
    if (record.type == LogRecordType::Outcome)
        return stepsForOutcome(parseOutcome(record.data).kind, wasRunning, rules);
    return {};
}

std::optional<PendingStep> nextPendingStep(const SessionLogState &state, const OutboxRules &rules)
{
    if (state.outcome && state.outcome->kind == Outcome::Kind::Abandoned)
        return std::nullopt;
    const auto isSuperseded = [&state](const LogRecord &record) {
        return record.type == LogRecordType::Outcome
            && std::any_of(state.pending.begin(), state.pending.end(), [&record](const LogRecord &later) {
                   return later.type == LogRecordType::Outcome && later.seq > record.seq;
               });
    };
    for (const LogRecord &record : state.pending) {
        if (isSuperseded(record))
            continue;
        const QList<Step> steps = stepsFor(record, state.isRunning, rules);
        // The cursor's `steps` belongs to the first record after `upTo`.
        const bool isFirst = record.seq == state.pending.first().seq;
        const int done = isFirst ? state.control.steps : 0;
        if (done >= steps.size())
            continue;
        const bool isLast = done + 1 == steps.size();
        // The cursor also covers earlier records that have no steps.
        return PendingStep{
            record, steps.at(done), isLast ? DeliveryCursor{record.seq, 0} : DeliveryCursor{record.seq - 1, done + 1}};
    }
    return std::nullopt;
}

static platform::Activity actionOf(const LogRecord &record)
{
    const auto text = [&record](QLatin1StringView key) { return record.data.value(key).toString(); };
    platform::Activity activity{.type = platform::Activity::Type::Action,
        .content = text("summary"_L1).isEmpty() ? text("tool"_L1) : text("summary"_L1),
        .toolName = text("tool"_L1),
        .toolInput = record.data.value("input"_L1).toObject(),
        .toolOutput = text("output"_L1),
        .toolUseId = text("toolUseId"_L1),
        .isError = record.data.value("isError"_L1).toBool(),
        .at = record.at};
    if (record.data.contains("durationMs"_L1))
        activity.duration = std::chrono::milliseconds(record.data.value("durationMs"_L1).toInteger());
    return activity;
}

static platform::Activity progressActivity(const LogRecord &record)
{
    const PlanProgress plan = progressOf(record.data.value("entries"_L1).toArray());
    const QString counted = u"%1 of %2 done"_s.arg(plan.done).arg(plan.total);
    return {.type = platform::Activity::Type::Progress,
        .content = plan.current.isEmpty() ? counted : counted + u": "_s + plan.current,
        .at = record.at};
}

std::optional<ActivityPost> nextActivity(const QList<LogRecord> &records)
{
    if (records.isEmpty())
        return std::nullopt;
    if (records.first().type == LogRecordType::Action)
        return ActivityPost{actionOf(records.first()), records.first().seq, 1};
    if (records.first().type == LogRecordType::Plan)
        return ActivityPost{progressActivity(records.first()), records.first().seq, 1};
    ActivityPost post{{.type = platform::Activity::Type::Thought, .content = {}, .at = records.first().at}, 0, 0};
    for (const LogRecord &record : records) {
        const QString text = record.data.value("text"_L1).toString();
        const bool fits = post.activity.content.size() + text.size() <= maxMergedText;
        if (record.type != LogRecordType::Thought || (post.count > 0 && !fits))
            break;
        post.activity.content += (post.activity.content.isEmpty() ? u""_s : u"\n"_s) + text;
        post.upTo = record.seq;
        ++post.count;
    }
    return post;
}

static bool isStatus(Step step)
{
    return step != Step::Progress && step != Step::Links && step != Step::Completion && step != Step::Nack;
}

// A server that is merely busy, or away behind a proxy, says so; these are about what was sent.
static bool isRefusal(const Error &error)
{
    return error.httpStatus == 500 || error.httpStatus == 502;
}

DeliveryDecision classify(Step step, const Error &error, int attempts)
{
    switch (error.kind) {
    case ErrorKind::Forbidden:
        return DeliveryDecision::OwnershipLost;
    case ErrorKind::Conflict:
        if (step == Step::Nack)
            return DeliveryDecision::CannotReject; // it runs there already
        return isStatus(step) ? DeliveryDecision::Compare : DeliveryDecision::Abandon;
    case ErrorKind::NotFound:
        if (platform::isSessionMissing(error))
            return DeliveryDecision::Gone;
        if (platform::isWorkerMissing(error))
            return DeliveryDecision::Retry;
        [[fallthrough]]; // neither is missing, so it is the route
    case ErrorKind::RouteMissing:
        if (step == Step::Nack)
            return DeliveryDecision::CannotReject;
        return isStatus(step) ? DeliveryDecision::Retry : DeliveryDecision::Abandon;
    case ErrorKind::Rejected:
        if (step == Step::Nack)
            return DeliveryDecision::CannotReject;
        return isStatus(step) ? DeliveryDecision::Refused : DeliveryDecision::Abandon;
    case ErrorKind::Unauthorized:
    case ErrorKind::Local:
        return DeliveryDecision::Retry; // the credential is being renewed, or a person must act first
    case ErrorKind::Offline:
        // A request that was never sent says nothing about the call.
        if (!error.unanswered)
            return DeliveryDecision::Retry;
        [[fallthrough]];
    case ErrorKind::Overloaded:
    case ErrorKind::BadReply:
        if (isStatus(step))
            return isRefusal(error) ? DeliveryDecision::Refused : DeliveryDecision::Retry;
        if (step == Step::Nack)
            return DeliveryDecision::Retry;
        return attempts < maxInformationalAttempts ? DeliveryDecision::RetryOnceAnswered : DeliveryDecision::Abandon;
    }
    Q_UNREACHABLE();
}

static SessionStatus targetStatus(Step step)
{
    switch (step) {
    case Step::Running:
    case Step::Conversation:
        return SessionStatus::Running;
    case Step::Finalizing:
        return SessionStatus::Finalizing;
    case Step::Completed:
        return SessionStatus::Completed;
    case Step::Failed:
        return SessionStatus::Failed;
    case Step::Stopped:
        return SessionStatus::Stopped;
    case Step::Progress:
    case Step::Links:
    case Step::Completion:
    case Step::Nack:
        return SessionStatus::Other;
    }
    Q_UNREACHABLE();
}

Reconciled reconcile(Step step, const platform::SessionState &remote, const QString &workerId)
{
    const SessionStatus wanted = targetStatus(step);
    if (platform::isTerminal(remote.status))
        return remote.status == wanted ? Reconciled::AlreadyThere : Reconciled::EndedDifferently;
    // Pending means queued again: it is about to run elsewhere.
    const bool isOwnedByOther = !remote.workerId.isEmpty() && remote.workerId != workerId;
    if (isOwnedByOther || remote.status == SessionStatus::Pending)
        return Reconciled::OwnershipLost;
    if (remote.status == wanted)
        return Reconciled::AlreadyThere;
    // An earlier attempt took effect: the session is past this step.
    if (wanted == SessionStatus::Running && remote.status == SessionStatus::Finalizing)
        return Reconciled::AlreadyThere;
    return Reconciled::Behind;
}

} // namespace rensei::session
