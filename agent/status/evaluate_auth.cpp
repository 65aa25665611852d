#include "agent/platform/account.h"
#include "agent/platform/endpoint.h"
#include "agent/status/check_rules.h"
#include "agent/status/hints.h"
#include "agent/status/texts.h"

namespace rensei::status {

using namespace Qt::StringLiterals;

static void setRefused(const Answers &answers, AuthCheck &auth, QStringList &issues)
{
    auth.outcome = Outcome::Failed;
    if (answers.hasKey) {
        auth.reason = Reason::KeyRefused;
        auth.cause = StatusText::tr("token expired or invalid");
        issues.append(StatusText::tr("Re-authenticate: %1", "a command").arg(hints::addUserKey));
    } else {
        auth.reason = answers.keyProblem.isEmpty() ? Reason::NoKey : Reason::KeyUnreadable;
        auth.cause = StatusText::tr("no user key");
        issues.append(answers.keyProblem.isEmpty() ? StatusText::tr("Sign in: %1", "a command").arg(hints::addUserKey)
                                                   : answers.keyProblem);
    }
}

static void evaluateFailure(const Answers &answers, const Error &error, AuthCheck &auth, QStringList &issues)
{
    if (platform::isRouteMissing(error)) {
        auth.outcome = Outcome::NotApplicable;
        auth.reason = Reason::NoAccountService;
        auth.cause = StatusText::tr("this platform has no account service");
    } else if (error.kind == ErrorKind::Unauthorized) {
        setRefused(answers, auth, issues);
    } else if (error.kind == ErrorKind::Forbidden) {
        auth.outcome = Outcome::Failed;
        auth.reason = Reason::NotAUserKey;
        auth.cause = StatusText::tr("this key cannot sign in");
        issues.append(StatusText::tr("This key cannot sign in%1. A user key is needed here: %2",
            "the platform's words in brackets or nothing, and a command")
                          .arg(quotation(error), hints::addUserKey));
    } else {
        // The key may still be good, so the outcome stays Unknown and the other checks are not skipped.
        auth.reason = reasonOf(error);
        auth.cause = failureText(answers, error);
        if (error.kind != ErrorKind::Offline)
            issues.append(StatusText::tr("The account could not be checked: %1.").arg(auth.cause));
    }
}

// Source: agent/platform/PROTOCOL.md, "GET /api/cli/whoami".
AuthCheck evaluateAuth(const Answers &answers, QStringList &issues)
{
    AuthCheck auth;
    if (!answers.whoami)
        return auth;
    auth.asOf = answers.whoami->at;
    const Result<QJsonObject> &reply = answers.whoami->value;
    if (!reply) {
        evaluateFailure(answers, reply.error(), auth, issues);
        return auth;
    }
    const platform::Account account = platform::parseAccount(*reply);
    auth.outcome = Outcome::Ok;
    auth.email = account.email;
    auth.kind = account.kind.isEmpty() ? u"user"_s : account.kind;
    auth.org = account.org;
    return auth;
}

} // namespace rensei::status
