#include "agent/status/evaluate.h"

#include "agent/status/check_rules.h"

#include <algorithm>

namespace rensei::status {

using namespace Qt::StringLiterals;

template <typename T>
static T skipped()
{
    T check;
    check.outcome = Outcome::Skipped;
    check.reason = Reason::AuthRequired;
    check.cause = u"auth required"_s;
    return check;
}

bool worksElsewhere(const Answers &answers)
{
    if (!answers.agent || !answers.agent->value || answers.platformUrl.isEmpty())
        return false;
    const QString &agents = (*answers.agent->value).platformUrl;
    return !agents.isEmpty() && agents != answers.platformUrl;
}

static bool reportsErrors(const Answers &answers)
{
    return answers.agent && answers.agent->value
        && std::ranges::any_of((*answers.agent->value).conditions,
            [](const control::Condition &condition) { return condition.severity == control::Severity::Error; });
}

/// Every status that does not pass needs at least one issue; a check whose cause is already explained adds none.
static void explainUnknownChecks(Status &status)
{
    if (status.allPass() || !status.issues.isEmpty())
        return;
    if (!status.platform.cause.isEmpty())
        status.issues.append(u"Whether the platform sees this host is not known: %1."_s.arg(status.platform.cause));
    if (!status.capacity.cause.isEmpty())
        status.issues.append(u"The capacity of the organisation is not known: %1."_s.arg(status.capacity.cause));
    if (status.issues.isEmpty())
        status.issues.append(u"Not everything is answered yet."_s);
}

/// "at most 4.5 GiB and 512 processes"; "" for no limits.
static QString limitText(std::optional<int> mebibytes, std::optional<int> processes)
{
    QStringList limits;
    if (mebibytes && *mebibytes < 1024)
        limits.append(u"%1 MiB"_s.arg(*mebibytes));
    else if (mebibytes)
        limits.append(u"%1 GiB"_s.arg(QString::number(*mebibytes / 1024.0, 'f', 1)));
    if (processes)
        limits.append(u"%1 processes"_s.arg(*processes));
    return limits.isEmpty() ? QString() : u"at most "_s + limits.join(u" and "_s);
}

static QString shareText(const control::StatsPayload::Capacity &capacity)
{
    if (capacity.reason.isEmpty()) // an older agent, which has no limits
        return {};
    QString text = u"up to %1 (%2)"_s.arg(QString::number(capacity.maxConcurrentSessions), capacity.reason);
    if (const QString each = limitText(capacity.maxMemoryMbPerSession, capacity.maxProcessesPerSession);
        !each.isEmpty())
        text += u"; each "_s + each;
    if (const QString all = limitText(capacity.maxMemoryMb, capacity.maxProcesses); !all.isEmpty())
        text += u"; all together "_s + all;
    return text;
}

Status evaluate(const Answers &answers, SkipRule rule)
{
    Status status;
    status.auth = evaluateAuth(answers, status.issues);
    const bool skips = status.auth.outcome == Outcome::Failed;
    const bool skipsAgent = skips && rule == SkipRule::Everything;
    status.daemon = skipsAgent ? skipped<DaemonCheck>() : evaluateDaemon(answers, status.issues);
    status.hasErrors = !skipsAgent && reportsErrors(answers);
    if (skips) {
        status.platform = skipped<PlatformCheck>();
        status.capacity = skipped<CapacityCheck>();
    } else {
        status.platform = evaluatePlatform(answers, status.daemon, status.issues);
        status.capacity = evaluateCapacity(answers, status.platform, status.issues);
    }
    if (answers.stats && answers.stats->value)
        status.share = shareText(answers.stats->value->capacity);
    status.platform.url = answers.platformUrl;
    explainUnknownChecks(status);
    status.issues.removeDuplicates();
    return status;
}

} // namespace rensei::status
