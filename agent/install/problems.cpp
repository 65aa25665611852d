#include "agent/install/problems.h"

#include "agent/config/config.h"
#include "agent/install/texts.h"
#include "agent/status/hints.h"

namespace rensei::install {

using namespace Qt::StringLiterals;

static QString answerOf(const Error &error)
{
    return error.httpStatus
        ? InstallText::tr("The platform answered %1%2.", "a number, and its words in brackets or nothing")
              .arg(error.httpStatus)
              .arg(quotation(error))
        : InstallText::tr("The platform's answer cannot be read.");
}

static Problem unreachable(const Error &error)
{
    if (error.barrier != Barrier::None)
        return {u"unreachable"_s, InstallText::tr("The platform cannot be asked: %1.").arg(error.detail),
            InstallText::tr("Solve that, then try again.")};
    return {u"unreachable"_s, InstallText::tr("The platform cannot be reached."),
        InstallText::tr("Check the network and the platform's address, then try again.")};
}

static Problem overloaded(const Error &error)
{
    if (error.httpStatus != 429)
        return {u"platform-busy"_s, answerOf(error), InstallText::tr("Try again in a few minutes.")};
    const auto wait = std::chrono::ceil<std::chrono::seconds>(error.retryAfter.value_or(std::chrono::minutes(1)));
    return {u"rate-limited"_s, InstallText::tr("The platform answers no more requests for now."),
        InstallText::tr("Try again in %1 s.").arg(QLocale().toString(qint64{wait.count()}))};
}

QString signInCommand(const QString &serverUrl)
{
    const QString &command = status::hints::addUserKey;
    return serverUrl == config::Config().platformUrl ? command : command + u" --platform "_s + serverUrl;
}

Problem accountProblem(const Error &error, const QString &serverUrl)
{
    if (error.kind == ErrorKind::Unauthorized)
        return {u"key-refused"_s, InstallText::tr("The platform refuses the user key."),
            InstallText::tr("Sign in with another one, and check that it is copied whole."), serverUrl,
            signInCommand(serverUrl)};
    if (error.kind == ErrorKind::Forbidden)
        return {u"key-of-other-kind"_s,
            InstallText::tr("This key cannot sign in%1.", "the platform's words in brackets, or nothing")
                .arg(quotation(error)),
            InstallText::tr("Sign in with a user key, not a registration token."), serverUrl, signInCommand(serverUrl)};
    if (error.kind == ErrorKind::Offline)
        return unreachable(error);
    if (error.kind == ErrorKind::Overloaded)
        return overloaded(error);
    return {u"platform-answer"_s, answerOf(error), InstallText::tr("Check the platform's address, then try again.")};
}

Problem mintProblem(const Error &error, const QString &page)
{
    const QString byHand
        = InstallText::tr("Make one in Settings → Projects → API Keys, of the type Worker Registration, and paste it.");
    if (error.kind == ErrorKind::Forbidden)
        return {u"may-not-make-keys"_s,
            InstallText::tr(
                "Your user key may not make registration keys%1.", "the platform's words in brackets, or nothing")
                .arg(quotation(error)),
            InstallText::tr(
                "It needs the right org_keys:write or the role of an administrator. Or have one made in Settings → "
                "Projects → API Keys, of the type Worker Registration, and paste it."),
            page};
    if (error.kind == ErrorKind::RouteMissing || error.kind == ErrorKind::NotFound)
        return {u"no-key-route"_s, InstallText::tr("This platform makes no registration key for this project here."),
            byHand, page};
    if (error.kind == ErrorKind::BadReply)
        return {u"no-key-in-reply"_s,
            InstallText::tr("The platform's reply holds no key, though it may have made one."),
            InstallText::tr(
                "Look in Settings → Projects → API Keys before you try again, and remove what is not used."),
            page};
    if (error.kind == ErrorKind::Unauthorized)
        return {u"key-refused"_s, InstallText::tr("The platform refuses the user key."),
            InstallText::tr("Paste a new one."), page};
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
        return {u"agent-not-running"_s, InstallText::tr("The background program was started and does not run."),
            InstallText::tr("Look for the reason."), {}, u"rensei-agent doctor"_s};
    case Obstacle::Silent:
    case Obstacle::Starting:
        return {u"agent-silent"_s, InstallText::tr("The background program does not answer."),
            InstallText::tr("Try again in a minute, or look for the reason."), {}, u"rensei-agent doctor"_s};
    case Obstacle::Stranger:
        return {u"port-taken"_s, InstallText::tr("Another program answers on the background program's port."),
            InstallText::tr(
                "End that program, or set host.port in the configuration to another number, then try again.")};
    case Obstacle::TokenRefused:
        return {u"control-token"_s, InstallText::tr("The background program refuses its own token file."),
            InstallText::tr("End it, then try again.")};
    case Obstacle::Failed:
        break;
    }
    return {u"agent-answer"_s,
        InstallText::tr("The background program cannot be asked: %1.").arg(describe(failure.error)),
        InstallText::tr("Look for the reason."), {}, u"rensei-agent doctor"_s};
}

Problem keychainProblem(const secrets::StoreError &error)
{
    using secrets::StoreProblem;
    const QString code = u"keychain"_s;
    switch (error.problem) {
    case StoreProblem::Locked:
        return {code, InstallText::tr("The keychain is locked."), InstallText::tr("Unlock it, then try again.")};
    case StoreProblem::Absent:
        return {code, InstallText::tr("No keychain service runs on this computer."),
            InstallText::tr("Start one and try again, or keep the key in a file that only you can read."), {},
            u"rensei-agent install --file-store"_s};
    case StoreProblem::Denied:
        return {code, InstallText::tr("Access to the keychain was refused."),
            InstallText::tr("Allow it when the system asks, then try again.")};
    case StoreProblem::TimedOut:
        return {code, InstallText::tr("The keychain gave no answer."),
            InstallText::tr("See whether it waits for a password, then try again.")};
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
    return {code, text, InstallText::tr("Solve that, then try again.")};
}

} // namespace rensei::install
