#include "agent/status/evaluate.h"

#include "agent/status/check_rules.h"
#include "agent/status/texts.h"

#include <QLocale>

#include <algorithm>

namespace rensei::status {

using namespace Qt::StringLiterals;

template <typename T>
static T skipped()
{
    T check;
    check.outcome = Outcome::Skipped;
    check.reason = Reason::AuthRequired;
    check.cause = StatusText::tr("auth required");
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
        status.issues.append(
            StatusText::tr("Whether the platform sees this host is not known: %1.").arg(status.platform.cause));
    if (!status.capacity.cause.isEmpty())
        status.issues.append(
            StatusText::tr("The capacity of the organisation is not known: %1.").arg(status.capacity.cause));
    if (status.issues.isEmpty())
        status.issues.append(StatusText::tr("Not everything is answered yet."));
}

static QString memoryText(int mebibytes)
{
    return mebibytes < 1024 ? StatusText::tr("%1 MiB").arg(QLocale().toString(mebibytes))
                            : StatusText::tr("%1 GiB").arg(QLocale().toString(mebibytes / 1024.0, 'f', 1));
}

/// "4.5 GiB and 512 processes"; "" for no limits.
static QString limitText(std::optional<int> mebibytes, std::optional<int> processes)
{
    if (mebibytes && processes)
        return StatusText::tr("%1 and %n processes", "an amount of memory", *processes).arg(memoryText(*mebibytes));
    if (processes)
        return StatusText::tr("%n processes", nullptr, *processes);
    return mebibytes ? memoryText(*mebibytes) : QString();
}

static QString shareText(const control::StatsPayload::Capacity &capacity)
{
    if (capacity.reason.isEmpty()) // an older agent, which has no limits
        return {};
    QStringList parts{StatusText::tr("up to %1 (%2)", "sessions, and why so many")
                          .arg(QLocale().toString(capacity.maxConcurrentSessions), capacity.reason)};
    if (const QString each = limitText(capacity.maxMemoryMbPerSession, capacity.maxProcessesPerSession);
        !each.isEmpty())
        parts.append(StatusText::tr("each at most %1", "of the sessions").arg(each));
    if (const QString all = limitText(capacity.maxMemoryMb, capacity.maxProcesses); !all.isEmpty())
        parts.append(StatusText::tr("all together at most %1", "of the sessions").arg(all));
    return parts.join(u"; "_s);
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
