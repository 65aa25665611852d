#include "agent/install/problems.h"

namespace rensei::install {

using namespace Qt::StringLiterals;

static QString answerOf(const Error &error)
{
    return error.httpStatus ? u"The platform answered %1%2."_s.arg(error.httpStatus).arg(quotation(error))
                            : u"The platform's answer cannot be read."_s;
}

static Problem unreachable(const Error &error)
{
    if (error.barrier != Barrier::None)
        return {u"unreachable"_s, u"The platform cannot be asked: %1."_s.arg(error.detail),
            u"Solve that, then try again."_s};
    return {u"unreachable"_s, u"The platform cannot be reached."_s,
        u"Check the network and the platform's address, then try again."_s};
}

static Problem overloaded(const Error &error)
{
    if (error.httpStatus != 429)
        return {u"platform-busy"_s, answerOf(error), u"Try again in a few minutes."_s};
    const auto wait = std::chrono::ceil<std::chrono::seconds>(error.retryAfter.value_or(std::chrono::minutes(1)));
    return {u"rate-limited"_s, u"The platform answers no more requests for now."_s,
        u"Try again in %1 s."_s.arg(wait.count())};
}

Problem accountProblem(const Error &error, const QString &serverUrl)
{
    if (error.kind == ErrorKind::Unauthorized)
        return {u"key-refused"_s, u"The platform refuses the user key."_s,
            u"Paste a new one; check that it is copied whole."_s, serverUrl};
    if (error.kind == ErrorKind::Forbidden)
        return {u"key-of-other-kind"_s, u"This key cannot sign in%1."_s.arg(quotation(error)),
            u"Paste a user key, not a registration token."_s, serverUrl};
    if (error.kind == ErrorKind::Offline)
        return unreachable(error);
    if (error.kind == ErrorKind::Overloaded)
        return overloaded(error);
    return {u"platform-answer"_s, answerOf(error), u"Check the platform's address, then try again."_s};
}

Problem mintProblem(const Error &error, const QString &page)
{
    const QString byHand
        = u"Make one in Settings → Projects → API Keys, of the type Worker Registration, and paste it."_s;
    if (error.kind == ErrorKind::Forbidden)
        return {u"may-not-make-keys"_s, u"Your user key may not make registration keys%1."_s.arg(quotation(error)),
            u"It needs the right org_keys:write or the role of an administrator. Or have one made in Settings → "
            u"Projects → API Keys, of the type Worker Registration, and paste it."_s,
            page};
    if (error.kind == ErrorKind::RouteMissing || error.kind == ErrorKind::NotFound)
        return {u"no-key-route"_s, u"This platform makes no registration key for this project here."_s, byHand, page};
    if (error.kind == ErrorKind::BadReply)
        return {u"no-key-in-reply"_s, u"The platform's reply holds no key, though it may have made one."_s,
            u"Look in Settings → Projects → API Keys before you try again, and remove what is not used."_s, page};
    if (error.kind == ErrorKind::Unauthorized)
        return {u"key-refused"_s, u"The platform refuses the user key."_s, u"Paste a new one."_s, page};
    if (error.kind == ErrorKind::Offline)
        return unreachable(error);
    if (error.kind == ErrorKind::Overloaded)
        return overloaded(error);
    return {u"key-not-made"_s, answerOf(error), byHand, page};
}

Problem agentProblem(const control::ControlFailure &failure)
{
    using control::Obstacle;
    switch (failure.obstacle) {
    case Obstacle::NotListening:
        return {u"agent-not-running"_s, u"The background program was started and does not run."_s,
            u"Look for the reason."_s, {}, u"rensei-agent doctor"_s};
    case Obstacle::Silent:
    case Obstacle::Starting:
        return {u"agent-silent"_s, u"The background program does not answer."_s,
            u"Try again in a minute, or look for the reason."_s, {}, u"rensei-agent doctor"_s};
    case Obstacle::Stranger:
        return {u"port-taken"_s, u"Another program answers on the background program's port."_s,
            u"End that program, or set host.port in the configuration to another number, then try again."_s};
    case Obstacle::TokenRefused:
        return {
            u"control-token"_s, u"The background program refuses its own token file."_s, u"End it, then try again."_s};
    case Obstacle::Failed:
        break;
    }
    return {u"agent-answer"_s, u"The background program cannot be asked: %1."_s.arg(describe(failure.error)),
        u"Look for the reason."_s, {}, u"rensei-agent doctor"_s};
}

Problem keychainProblem(const secrets::StoreError &error)
{
    using secrets::StoreProblem;
    const QString code = u"keychain"_s;
    switch (error.problem) {
    case StoreProblem::Locked:
        return {code, u"The keychain is locked."_s, u"Unlock it, then try again."_s};
    case StoreProblem::Absent:
        return {code, u"No keychain service runs on this computer."_s,
            u"Start one and try again, or keep the key in a file that only you can read."_s, {},
            u"rensei-agent install --file-store"_s};
    case StoreProblem::Denied:
        return {code, u"Access to the keychain was refused."_s, u"Allow it when the system asks, then try again."_s};
    case StoreProblem::TimedOut:
        return {code, u"The keychain gave no answer."_s, u"See whether it waits for a password, then try again."_s};
    case StoreProblem::NoEntry:
    case StoreProblem::ReadOnly:
    case StoreProblem::TooLong:
    case StoreProblem::Failed:
        break;
    }
    return {code, explain(error, secrets::SecretKind::RegistrationToken)};
}

Problem localProblem(const QString &code, const QString &text)
{
    return {code, text, u"Solve that, then try again."_s};
}

} // namespace rensei::install
