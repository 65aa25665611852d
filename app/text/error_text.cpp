#include "app/text/error_text.h"

#include <QDir>

namespace rensei::app {

using secrets::StoreProblem;

QString ErrorText::of(const SignIn::Failure &failure)
{
    using Problem = SignIn::Problem;
    switch (failure.problem) {
    case Problem::BadAddress:
        return tr("This is not the address of a platform. It begins with https://, and ends before any question mark.");
    case Problem::NotAPlatform:
        return tr("No Rensei platform answers at this address. Check it, and whether your network wants you to sign in "
                  "first.");
    case Problem::OutOfReach:
        if (failure.barrier == Barrier::Certificate)
            return tr("There is no safe connection to the platform: %1. If your network has a certificate of its own, "
                      "name its file under “network: caFile” in the agent's configuration.")
                .arg(failure.detail);
        if (failure.barrier == Barrier::ProxyPassword)
            return tr("There is no way to the platform: %1.").arg(failure.detail);
        return tr("The platform cannot be reached. Check the address and your network, then try again.");
    case Problem::ServerTrouble:
        return failure.httpStatus == 429
            ? tr("The platform is asked too often. Wait a moment, then try again.")
            : tr("The platform answered %1, so the key could not be checked. Try again later.").arg(failure.httpStatus);
    case Problem::KeyMissing:
        return tr("This platform wants a key. Create one in Settings → API Keys.");
    case Problem::KeyRefused:
        return tr("This key was refused. Check that it was copied whole, or create a new one.");
    case Problem::NotAllowed:
        return failure.serverText.isEmpty()
            ? tr("The platform does not let this key sign in. A user key is needed here.")
            : tr("The platform does not let this key sign in. It says: “%1”").arg(failure.serverText);
    case Problem::NoPlace:
        return tr(
            "The list of your accounts cannot be read or is full, so the key was not stored. Remove an account, or "
            "correct the file contexts.json beside the agent's configuration.");
    case Problem::HostToken:
        return tr("This is a registration token for a host. A user key is needed here.");
    }
    Q_UNREACHABLE();
}

QString ErrorText::ofKeeping(StoreProblem problem)
{
    switch (problem) {
    case StoreProblem::Locked:
        return tr("The keychain is locked. Unlock it and try again.");
    case StoreProblem::Absent:
        return tr("No keychain was found on this computer. The key can be kept for this session only.");
    case StoreProblem::Denied:
        return tr("The keychain refused access. Allow it and try again.");
    case StoreProblem::TimedOut:
        return tr("The keychain gave no answer. See whether it waits for a password, then try again.");
    case StoreProblem::TooLong:
        return tr("The keychain takes nothing this long. Check what was pasted.");
    case StoreProblem::NoEntry:
    case StoreProblem::ReadOnly:
    case StoreProblem::Failed:
        break;
    }
    return tr("The keychain could not store the key. Try again, or keep it for this session only.");
}

QString ErrorText::ofReading(StoreProblem problem)
{
    switch (problem) {
    case StoreProblem::Locked:
        return tr("The keychain is locked. Unlock it and try again.");
    case StoreProblem::Denied:
        return tr("The keychain refused access. Allow it and try again.");
    case StoreProblem::TimedOut:
        return tr("The keychain gave no answer. See whether it waits for a password, then try again.");
    case StoreProblem::Absent:
        return tr("No keychain was found on this computer. Sign in to keep a key for this session only.");
    case StoreProblem::NoEntry:
    case StoreProblem::ReadOnly:
    case StoreProblem::TooLong:
    case StoreProblem::Failed:
        break;
    }
    return tr("The stored key cannot be read. Try again, or sign in with a new key.");
}

QString ErrorText::ofSaving(const Error &error)
{
    return tr(
        "This choice lasts only until Rensei Desktop is closed, because %1 cannot be written. Check the free space "
        "on the disk and the permissions of the folder, then choose again.")
        .arg(QDir::toNativeSeparators(error.where));
}

QString ErrorText::ofDamage(const Settings::Damage &damage)
{
    return damage.keptAs.isEmpty()
        ? tr("The settings of Rensei Desktop were lost, because their file was damaged. Choose again what you had "
             "chosen in the settings.")
        : tr("The settings file was damaged. What could be read still holds. The damaged file is kept here:");
}

QString ErrorText::ofStop(const QString &name, SessionStops::Problem problem, const Error &error, bool isQueued)
{
    using Problem = SessionStops::Problem;
    switch (problem) {
    case Problem::OutOfReach:
        return tr("%1 was not stopped: the platform cannot be reached. Try again when it is back.").arg(name);
    case Problem::NotAllowed:
        return tr("%1 was not stopped: your key may not do that. Ask for the right, or sign in with another key.")
            .arg(name);
    case Problem::NotLocal:
        if (isQueued) {
            return tr("%1 was not stopped: this platform stops no sessions, and no computer has begun it. Stop it when "
                      "one has.")
                .arg(name);
        }
        return tr(
            "%1 was not stopped: this platform stops no sessions, and it runs on another computer. Stop it there.")
            .arg(name);
    case Problem::AgentUnreachable:
        return tr("%1 was not stopped: the agent of this computer does not answer. Try again in a moment.").arg(name);
    case Problem::AgentRefused:
        return tr("%1 was not stopped: %2.", "2: why, as the agent says it").arg(name, error.serverText);
    case Problem::Other:
        break;
    }
    if (error.httpStatus == 429)
        return tr("%1 was not stopped: the platform is asked too often. Try again in a moment.").arg(name);
    if (error.httpStatus > 0)
        return tr("%1 was not stopped: the platform answered %2. Try again later.")
            .arg(name, QString::number(error.httpStatus));
    return tr("%1 was not stopped: the platform's answer cannot be read. Try again later.").arg(name);
}

QString ErrorText::ofList(const Error &error)
{
    if (error.kind == ErrorKind::Offline && error.barrier != Barrier::None)
        return tr("The platform cannot be reached, because %1.").arg(error.detail);
    if (error.kind == ErrorKind::Offline)
        return tr("The platform cannot be reached. It is tried again automatically.");
    if (error.kind == ErrorKind::Unauthorized && error.serverText.isEmpty())
        return tr("A sign-in page stands before the platform, as some networks have. It is tried again automatically.");
    if (error.kind == ErrorKind::Forbidden || error.kind == ErrorKind::Unauthorized)
        return tr("Your key may not read sessions. Sign in with a key that has the right to.");
    if (error.httpStatus == 429)
        return tr("The platform is asked too often. It is tried again automatically.");
    if (error.kind == ErrorKind::BadReply || error.httpStatus < 400)
        return tr("The platform gave an answer that this version cannot read. Look for an update.");
    return tr("The platform answered %1.").arg(error.httpStatus);
}

QString ErrorText::of(HostToken::Outcome outcome, const QString &text)
{
    switch (outcome) {
    case HostToken::Outcome::Stored:
        return {};
    case HostToken::Outcome::NotStored:
        return text.isEmpty() ? tr("The token could not be kept. Try again.") : text;
    case HostToken::Outcome::NoProgram:
        return tr("The agent's program is missing. Install Rensei Desktop again.");
    case HostToken::Outcome::TimedOut:
        return tr("The keychain gave no answer. See whether it waits for a password, then try again.");
    }
    Q_UNREACHABLE();
}

} // namespace rensei::app
