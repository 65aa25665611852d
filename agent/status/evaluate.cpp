#include "agent/status/evaluate.h"

#include "agent/status/check_rules.h"

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

Status evaluate(const Answers &answers, SkipRule rule)
{
    Status status;
    status.auth = evaluateAuth(answers, status.issues);
    const bool skips = status.auth.outcome == Outcome::Failed;
    status.daemon
        = skips && rule == SkipRule::Everything ? skipped<DaemonCheck>() : evaluateDaemon(answers, status.issues);
    if (skips) {
        status.platform = skipped<PlatformCheck>();
        status.capacity = skipped<CapacityCheck>();
    } else {
        status.platform = evaluatePlatform(answers, status.daemon, status.issues);
        status.capacity = evaluateCapacity(answers, status.platform, status.issues);
    }
    explainUnknownChecks(status);
    status.issues.removeDuplicates();
    return status;
}

} // namespace rensei::status
