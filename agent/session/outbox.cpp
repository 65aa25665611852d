#include "agent/session/outbox.h"

#include "agent/platform/endpoint.h"

#include <QJsonArray>

#include <algorithm>

namespace rensei::session {

using namespace Qt::StringLiterals;
using platform::SessionStatus;

static constexpr int mostTriesOfNews = 3;
static constexpr qsizetype mostMergedText = 4'000;

static QList<Step> stepsOfOutcome(Outcome::Kind kind, bool wasRunning, const OutboxRules &rules)
{
    const QList<Step> before = wasRunning ? QList<Step>() : QList<Step>{Step::Running};
    switch (kind) {
    case Outcome::Kind::Completed:
        return before
            + (rules.postsProgress ? QList<Step>{Step::Finalizing, Step::Completion, Step::Completed}
                                   : QList<Step>{Step::Finalizing, Step::Completed});
    case Outcome::Kind::Failed:
        return before + QList<Step>{Step::Failed};
    case Outcome::Kind::Stopped:
        return before + QList<Step>{Step::Stopped};
    case Outcome::Kind::HandedBack:
        return {Step::Nack};
    case Outcome::Kind::Abandoned:
        return {};
    }
    Q_UNREACHABLE();
}

QList<Step> stepsOf(const LogRecord &line, bool wasRunning, const OutboxRules &rules)
{
    // Each `started` is a message to people, so there is one.
    const bool isFirst = !line.data.value("again"_L1).toBool();
    if (line.fact == LogRecordType::Running)
        return rules.postsProgress && isFirst ? QList<Step>{Step::Running, Step::Progress} : QList<Step>{Step::Running};
    if (line.fact == LogRecordType::Conversation)
        return rules.sendsConversation ? QList<Step>{Step::Conversation} : QList<Step>();
    if (line.fact == LogRecordType::Links)
        return {Step::Links};
    if (line.fact == LogRecordType::Outcome)
        return stepsOfOutcome(parseOutcome(line.data).kind, wasRunning, rules);
    return {};
}

std::optional<OwedStep> nextOwed(const SessionLogState &digest, const OutboxRules &rules)
{
    if (digest.outcome && digest.outcome->kind == Outcome::Kind::Abandoned)
        return std::nullopt;
    const auto isReplaced = [&digest](const LogRecord &line) {
        return line.fact == LogRecordType::Outcome
            && std::any_of(digest.owed.begin(), digest.owed.end(), [&line](const LogRecord &later) {
                   return later.fact == LogRecordType::Outcome && later.seq > line.seq;
               });
    };
    for (const LogRecord &line : digest.owed) {
        if (isReplaced(line))
            continue;
        const QList<Step> steps = stepsOf(line, digest.isRunning, rules);
        // `steps` of the mark belongs to the first line after `upTo`.
        const bool isFirst = line.seq == digest.owed.first().seq;
        const int done = isFirst ? digest.control.steps : 0;
        if (done >= steps.size())
            continue;
        const bool isLast = done + 1 == steps.size();
        // A line before this one that owes nothing is covered by the mark.
        return OwedStep{
            line, steps.at(done), isLast ? DeliveryCursor{line.seq, 0} : DeliveryCursor{line.seq - 1, done + 1}};
    }
    return std::nullopt;
}

static platform::Activity actionOf(const LogRecord &line)
{
    const auto text = [&line](QLatin1StringView key) { return line.data.value(key).toString(); };
    platform::Activity activity{.type = platform::Activity::Type::Action,
        .content = text("summary"_L1).isEmpty() ? text("tool"_L1) : text("summary"_L1),
        .toolName = text("tool"_L1),
        .toolInput = line.data.value("input"_L1).toObject(),
        .toolOutput = text("output"_L1),
        .toolUseId = text("toolUseId"_L1),
        .isError = line.data.value("isError"_L1).toBool(),
        .at = line.at};
    if (line.data.contains("durationMs"_L1))
        activity.duration = std::chrono::milliseconds(line.data.value("durationMs"_L1).toInteger());
    return activity;
}

std::optional<ActivityPost> nextActivity(const QList<LogRecord> &lines)
{
    if (lines.isEmpty())
        return std::nullopt;
    if (lines.first().fact == LogRecordType::Action)
        return ActivityPost{actionOf(lines.first()), lines.first().seq, 1};
    ActivityPost post{{.type = platform::Activity::Type::Thought, .content = {}, .at = lines.first().at}, 0, 0};
    for (const LogRecord &line : lines) {
        const QString text = line.data.value("text"_L1).toString();
        const bool fits = post.activity.content.size() + text.size() <= mostMergedText;
        if (line.fact != LogRecordType::Thought || (post.count > 0 && !fits))
            break;
        post.activity.content += (post.activity.content.isEmpty() ? u""_s : u"\n"_s) + text;
        post.upTo = line.seq;
        ++post.count;
    }
    return post;
}

static bool isStatus(Step step)
{
    return step != Step::Progress && step != Step::Links && step != Step::Completion && step != Step::Nack;
}

DeliveryDecision classify(Step step, const Error &error, int attempts)
{
    switch (error.kind) {
    case ErrorKind::Forbidden:
        return DeliveryDecision::NotOurs;
    case ErrorKind::Conflict:
        return isStatus(step) ? DeliveryDecision::Compare : DeliveryDecision::GiveUp;
    case ErrorKind::NotFound:
        if (platform::isSessionMissing(error))
            return DeliveryDecision::Gone;
        if (platform::isWorkerMissing(error))
            return DeliveryDecision::Retry;
        [[fallthrough]]; // about neither: the route
    case ErrorKind::RouteMissing:
        if (step == Step::Nack)
            return DeliveryDecision::CannotHandBack;
        return isStatus(step) ? DeliveryDecision::Retry : DeliveryDecision::GiveUp;
    case ErrorKind::Rejected:
        return step == Step::Nack ? DeliveryDecision::CannotHandBack : DeliveryDecision::GiveUp;
    case ErrorKind::Unauthorized:
    case ErrorKind::Local:
        return DeliveryDecision::Retry; // the credential is being mended, or a person must act first
    case ErrorKind::Offline:
        // What never left this machine says nothing about the call.
        if (!error.unanswered)
            return DeliveryDecision::Retry;
        [[fallthrough]];
    case ErrorKind::Overloaded:
    case ErrorKind::BadReply:
        return isStatus(step) || step == Step::Nack || attempts < mostTriesOfNews ? DeliveryDecision::Retry
                                                                                  : DeliveryDecision::GiveUp;
    }
    Q_UNREACHABLE();
}

static SessionStatus wantedBy(Step step)
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

Reconciled reconcile(Step step, const platform::SessionState &there, const QString &workerId)
{
    const SessionStatus wanted = wantedBy(step);
    if (platform::isTerminal(there.status))
        return there.status == wanted ? Reconciled::AlreadyThere : Reconciled::EndedOtherwise;
    // Queued again, it is about to run elsewhere.
    const bool isOthers = !there.workerId.isEmpty() && there.workerId != workerId;
    if (isOthers || there.status == SessionStatus::Pending)
        return Reconciled::NotOurs;
    if (there.status == wanted)
        return Reconciled::AlreadyThere;
    // A retry that was answered late: the session is past what this step wanted.
    if (wanted == SessionStatus::Running && there.status == SessionStatus::Finalizing)
        return Reconciled::AlreadyThere;
    return Reconciled::Behind;
}

} // namespace rensei::session
