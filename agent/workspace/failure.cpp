#include "agent/workspace/failure.h"

#include "agent/base/redact.h"

#include <initializer_list>

namespace rensei::workspace {

using namespace Qt::StringLiterals;

using Kind = Failure::Kind;

QString describe(const Failure &failure)
{
    return failure.next.isEmpty() ? failure.what : failure.what + u' ' + failure.next;
}

static bool holdsAny(const QString &text, std::initializer_list<QLatin1StringView> phrases)
{
    for (const QLatin1StringView phrase : phrases) {
        if (text.contains(phrase, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

static Failure make(Kind kind, const QString &what, const QString &next, const QString &errors)
{
    constexpr qsizetype longest = 500;
    return {kind, what, next, redacted(errors.trimmed().right(longest))};
}

Failure explainGit(const QString &errors, const QString &repository)
{
    if (holdsAny(errors, {"No space left on device"_L1, "Disk quota exceeded"_L1, "not enough space"_L1}))
        return make(Kind::NoSpace, u"The disk is full."_s, u"Free some of it."_s, errors);
    if (holdsAny(errors, {"'lfs' is not a git command"_L1}))
        return make(Kind::NoGit, u"The work needs Git LFS, which this computer does not have."_s, u"Install git-lfs."_s,
            errors);
    if (holdsAny(errors, {"not our ref"_L1, "couldn't find remote ref"_L1, "unadvertised object"_L1}))
        return make(Kind::NoRef, u"%1 has no such branch, tag or commit."_s.arg(repository),
            u"Push it, or correct the ref."_s, errors);
    if (holdsAny(errors, {"Host key verification failed"_L1}))
        return make(Kind::NoAccess, u"The ssh key of the server of %1 is not known on this computer."_s.arg(repository),
            u"Connect to it once with ssh as the user of the agent."_s, errors);
    if (holdsAny(errors,
            {"Authentication failed"_L1, "could not read Username"_L1, "could not read Password"_L1,
                "terminal prompts disabled"_L1, "Permission denied (publickey"_L1, "HTTP 401"_L1, "error: 403"_L1,
                "returned error: 401"_L1, "Access denied"_L1}))
        return make(Kind::NoAccess, u"The server of %1 accepts no credential of this computer."_s.arg(repository),
            u"Check with “git ls-remote” as the user of the agent, and store a credential for it."_s, errors);
    if (holdsAny(errors,
            {"repository not found"_L1, "does not exist"_L1, "does not appear to be a git repository"_L1,
                "returned error: 404"_L1, "not found"_L1}))
        return make(Kind::NoRepository,
            u"There is no repository %1, or this computer may not see it."_s.arg(repository),
            u"Check the address, and with “git ls-remote” whether it can be read."_s, errors);
    if (holdsAny(errors,
            {"Could not resolve host"_L1, "Could not resolve hostname"_L1, "Connection refused"_L1,
                "Failed to connect"_L1, "Connection timed out"_L1, "Operation timed out"_L1,
                "Network is unreachable"_L1, "Connection reset"_L1, "early EOF"_L1, "unexpected disconnect"_L1,
                "the remote end hung up"_L1, "returned error: 5"_L1, "returned error: 429"_L1,
                "Empty reply from server"_L1}))
        return make(Kind::Unreachable, u"The server of %1 cannot be reached."_s.arg(repository),
            u"Check the network of this computer."_s, errors);
    if (holdsAny(errors, {"certificate"_L1, "SSL"_L1}))
        return make(Kind::NoAccess, u"The certificate of the server of %1 is not trusted."_s.arg(repository),
            u"Set http.sslCAInfo in the git configuration of the agent's user."_s, errors);
    if (holdsAny(errors, {"transport '"_L1, "protocol '"_L1}))
        return make(Kind::Refused, u"%1 leads to an address that is not used here."_s.arg(repository),
            u"Only https and ssh are."_s, errors);
    return make(
        Kind::Broken, u"git could not prepare %1."_s.arg(repository), u"The agent's log has what it said."_s, errors);
}

bool blamesRepository(const QString &errors)
{
    return holdsAny(errors,
        {"bad object"_L1, "corrupt"_L1, "missing "_L1, "unable to read"_L1, "not a git repository"_L1, "packfile"_L1,
            "inflate"_L1, "bad config"_L1, "unresolved deltas"_L1, "shallow file"_L1, "bad pack header"_L1});
}

Failure explainRun(const Error &error, const QString &repository)
{
    if (error.timedOut)
        return make(
            Kind::Unreachable, u"The server of %1 did not send it in time."_s.arg(repository), {}, error.detail);
    return make(Kind::NoGit, u"git does not run on this computer."_s, u"Install git, or repair it."_s, describe(error));
}

} // namespace rensei::workspace
