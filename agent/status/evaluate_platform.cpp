#include "agent/http/proxy_environment.h"
#include "agent/platform/account.h"
#include "agent/platform/endpoint.h"
#include "agent/status/check_rules.h"
#include "agent/status/hints.h"
#include "agent/status/texts.h"

#include <QLocale>

#include <algorithm>

namespace rensei::status {

using namespace Qt::StringLiterals;

/// Nullptr also where they are about another platform.
static const control::StatsPayload *statsIn(const Answers &answers)
{
    return answers.stats && answers.stats->value && !worksElsewhere(answers) ? &*answers.stats->value : nullptr;
}

static bool isRecent(const Answers &answers, const std::optional<Instant> &at)
{
    return at && answers.now - *at <= visibilityMaxAge;
}

static bool hasExpired(const Answers &answers)
{
    return answers.capacity && answers.now - answers.capacity->at > platformMaxAge;
}

static QString nameOf(const Answers &answers)
{
    return answers.platformUrl.isEmpty() ? StatusText::tr("the platform") : answers.platformUrl;
}

QString failureText(const Answers &answers, const Error &error)
{
    const QString platform = nameOf(answers);
    switch (error.kind) {
    case ErrorKind::Offline:
        return error.barrier == Barrier::None ? StatusText::tr("no answer from %1").arg(platform) : error.detail;
    case ErrorKind::Unauthorized:
        return StatusText::tr("the user key was refused");
    case ErrorKind::Forbidden:
        return StatusText::tr("the user key may not see this%1", "the platform's words in brackets, or nothing")
            .arg(quotation(error));
    case ErrorKind::BadReply:
        return error.httpStatus >= 300
            ? StatusText::tr("something else answers in place of %1 (%2)").arg(platform).arg(error.httpStatus)
            : StatusText::tr("an answer from %1 that cannot be read").arg(platform);
    case ErrorKind::NotFound:
    case ErrorKind::RouteMissing:
        return StatusText::tr("not told by this platform");
    case ErrorKind::Conflict:
    case ErrorKind::Rejected:
    case ErrorKind::Overloaded:
    case ErrorKind::Local:
        break;
    }
    return error.httpStatus
        ? StatusText::tr("%1 answered %2%3", "the platform, a number, and its words in brackets or nothing")
              .arg(platform)
              .arg(error.httpStatus)
              .arg(quotation(error))
        : error.detail;
}

Reason reasonOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
        return Reason::Unreachable;
    case ErrorKind::Unauthorized:
        return Reason::KeyRefused;
    case ErrorKind::Forbidden:
        return Reason::NotAllowed;
    case ErrorKind::BadReply:
        return Reason::Unreadable;
    case ErrorKind::NotFound:
    case ErrorKind::RouteMissing:
        return Reason::NotReported;
    case ErrorKind::Conflict:
    case ErrorKind::Rejected:
    case ErrorKind::Overloaded:
    case ErrorKind::Local:
        return Reason::ServerError;
    }
    Q_UNREACHABLE();
}

/// The platform's capacity reply; nullopt without a good one.
static std::optional<platform::Capacity> reportedCapacity(const Answers &answers)
{
    if (!answers.capacity || !answers.capacity->value)
        return std::nullopt;
    platform::HostIdentity self = answers.self;
    if (answers.agent && answers.agent->value && !answers.agent->value->machineId.isEmpty())
        self.machineId = answers.agent->value->machineId;
    if (const auto *stats = statsIn(answers); stats && !stats->workerId.isEmpty())
        self.workerId = stats->workerId;
    if (worksElsewhere(answers))
        self.workerId.clear(); // that platform gave it
    return platform::parseCapacity(*answers.capacity->value, self);
}

/// When the platform last acknowledged a heartbeat, from the agent's stats or its status, whichever is newer.
static std::optional<Instant> lastHeartbeat(const Answers &answers)
{
    if (worksElsewhere(answers))
        return std::nullopt;
    const auto *stats = statsIn(answers);
    const auto fromStats = stats ? stats->registration.lastAcknowledgedAt : std::nullopt;
    const bool hasRegistration = answers.agent && answers.agent->value && answers.agent->value->registration;
    const auto fromStatus = hasRegistration ? answers.agent->value->registration->lastAcknowledgedAt : std::nullopt;
    return std::max(fromStats, fromStatus);
}

/// Sets the visibility from the best source there is: the platform's reply, the agent's own check, the last
/// acknowledged heartbeat. Source: agent/platform/PROTOCOL.md, "GET /api/cli/capacity".
static void evaluateVisibility(const Answers &answers, PlatformCheck &check)
{
    if (const auto capacity = reportedCapacity(answers)) {
        check.pool = capacity->pool;
        check.lastSeen = capacity->hostLastSeen;
        check.asOf = answers.capacity->at;
        if (!hasExpired(answers))
            check.hostVisible = capacity->hostVisible;
    }
    if (check.hostVisible == true)
        return;
    const auto *stats = statsIn(answers);
    const auto heartbeat = lastHeartbeat(answers);
    if (stats && stats->host && stats->host->visible && isRecent(answers, stats->host->asOf)) {
        check.hostVisible = stats->host->visible;
        check.lastSeen = stats->host->lastSeen;
        check.asOf = stats->host->asOf;
    }
    // A heartbeat that was acknowledged since proves more than an older "no".
    const bool isNewer = !check.hostVisible || (check.asOf && heartbeat > check.asOf);
    if (isRecent(answers, heartbeat) && isNewer) {
        check.hostVisible = true;
        check.asOf = heartbeat;
    }
}

static bool isOffline(const std::optional<Answer<Result<QJsonObject>>> &answer)
{
    return answer && !answer->value && answer->value.error().kind == ErrorKind::Offline;
}

/// The request that got no answer, and why; nullptr when none failed so, or it is not known which.
static const Error *offlineError(const Answers &answers)
{
    for (const auto *answer : {&answers.whoami, &answers.capacity}) {
        if (isOffline(*answer))
            return &(*answer)->value.error();
    }
    return nullptr;
}

static void evaluateReachability(const Answers &answers, PlatformCheck &check, QStringList &issues)
{
    const Error *error = offlineError(answers);
    check.isUnreachable = error || answers.unreachedSince;
    if (error && error->barrier == Barrier::Certificate)
        issues.append(StatusText::tr(
            "No safe connection to %1: %2. If your network has a certificate of its own, name its file under "
            "network.caFile in the configuration.")
                          .arg(nameOf(answers), error->detail));
    else if (error && error->barrier == Barrier::ProxyPassword)
        issues.append(
            StatusText::tr("No way to %1: %2. %3").arg(nameOf(answers), error->detail, http::proxyLoginAdvice()));
    else if (check.isUnreachable)
        issues.append(
            StatusText::tr("The platform is out of reach: no answer from %1. Check the address and the network.")
                .arg(nameOf(answers)));
}

static void expire(Check &check)
{
    check.outcome = Outcome::Unknown;
    check.reason = Reason::Expired;
    check.cause
        = StatusText::tr("not confirmed for more than %1 s").arg(QLocale().toString(qint64{platformMaxAge.count()}));
}

static void explainUnknown(const Answers &answers, const DaemonCheck &daemon, PlatformCheck &check)
{
    const bool isRefused
        = answers.capacity && !answers.capacity->value && !platform::isRouteMissing(answers.capacity->value.error());
    if (check.isUnreachable) {
        check.asOf = isOffline(answers.capacity) ? answers.capacity->at
            : isOffline(answers.whoami)          ? answers.whoami->at
                                                 : *answers.unreachedSince;
        check.reason = Reason::Unreachable;
        const Error *error = offlineError(answers);
        check.cause = failureText(answers, error ? *error : Error{.kind = ErrorKind::Offline});
        check.barrier = error ? error->barrier : Barrier::None;
        return;
    }
    if (isRefused) {
        check.asOf = answers.capacity->at;
        check.reason = reasonOf(answers.capacity->value.error());
        check.cause = failureText(answers, answers.capacity->value.error());
    } else if (reportedCapacity(answers) && hasExpired(answers)) {
        expire(check);
    } else if (answers.agent) {
        check.asOf = answers.agent->at;
        check.reason = Reason::VisibilityUnknown;
        check.cause = daemon.outcome == Outcome::Ok ? StatusText::tr("whether it sees this host is not known")
            : daemon.reason == Reason::Elsewhere
            ? StatusText::tr("not known while the agent works for another platform")
            : daemon.sessions ? StatusText::tr("not known while the agent is not registered")
                              : StatusText::tr("not known while the agent does not answer");
    }
}

static QString visibilityAdvice(const DaemonCheck &daemon)
{
    if (daemon.reason == Reason::Elsewhere)
        return StatusText::tr("This host is not visible to the platform: its agent works for another one.");
    const bool isUnregistered = daemon.outcome != Outcome::Ok && daemon.sessions;
    return isUnregistered
        ? StatusText::tr("This host is not visible to the platform while its agent is not registered.")
        : StatusText::tr("This host is not visible to the platform. Run: %1").arg(hints::install);
}

PlatformCheck evaluatePlatform(const Answers &answers, const DaemonCheck &daemon, QStringList &issues)
{
    PlatformCheck check;
    evaluateVisibility(answers, check);
    evaluateReachability(answers, check, issues);
    // What was so a moment ago is not confirmed by a request that failed.
    if (check.isUnreachable)
        check.hostVisible.reset();
    if (!check.hostVisible) {
        explainUnknown(answers, daemon, check);
    } else if (*check.hostVisible) {
        check.outcome = Outcome::Ok;
    } else {
        check.outcome = Outcome::Failed;
        check.reason = Reason::NotVisible;
        check.cause = StatusText::tr("host not visible");
        issues.append(visibilityAdvice(daemon));
    }
    return check;
}

CapacityCheck evaluateCapacity(const Answers &answers, const PlatformCheck &platform, QStringList &issues)
{
    CapacityCheck check;
    check.excludesThisHost = platform.hostVisible == false;
    bool isOld = hasExpired(answers);
    if (const auto capacity = reportedCapacity(answers)) {
        check.asOf = answers.capacity->at;
        check.hosts = capacity->hosts;
        check.totalSlots = capacity->totalSlots;
        check.onDemandProviders = capacity->onDemandProviders;
    }
    const auto *stats = statsIn(answers);
    if (!check.hosts && !check.totalSlots && stats && stats->totals && isRecent(answers, stats->totals->asOf)) {
        isOld = false;
        check.asOf = stats->totals->asOf;
        check.hosts = stats->totals->hosts;
        check.totalSlots = stats->totals->totalSlots;
    }
    if (check.hosts || check.totalSlots) {
        check.outcome = Outcome::Ok;
        if (platform.isUnreachable) {
            check.outcome = Outcome::Unknown;
            check.reason = Reason::Unreachable;
            check.cause = platform.cause;
        } else if (isOld) {
            expire(check);
        }
        if (check.totalSlots == 0)
            issues.append(StatusText::tr(
                "No host offers session slots. Set capacity.maxConcurrentSessions in its configuration."));
        return check;
    }
    if (answers.capacity && !answers.capacity->value) {
        check.asOf = answers.capacity->at;
        check.reason = reasonOf(answers.capacity->value.error());
        check.cause = failureText(answers, answers.capacity->value.error());
    } else if (answers.capacity || answers.agent) {
        check.asOf = answers.capacity ? answers.capacity->at : answers.agent->at;
        check.reason = Reason::NotReported;
        check.cause = StatusText::tr("not told");
    }
    return check;
}

} // namespace rensei::status
