#include "app/text/account_text.h"

#include "agent/status/printable.h"
#include "app/text/error_text.h"
#include "app/text/time_text.h"

#include <QDir>
#include <QUrl>

namespace rensei::app {

using namespace Qt::StringLiterals;
using config::ContextKind;
using secrets::StoreProblem;

static QString inOneLine(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString AccountText::whose(const AccountRow &row)
{
    return inOneLine({row.email, row.organization,
        row.project.isEmpty() ? QString() : tr("project %1").arg(row.project), QUrl(row.platform).host()});
}

static QString kindText(const AccountRow &row)
{
    if (row.kind == ContextKind::Host)
        return AccountText::tr("registration token of this computer");
    if (row.kind == ContextKind::Client)
        return AccountText::tr("OAuth client, for the command line only");
    if (row.keyKind == "org_token"_L1)
        return AccountText::tr("key of an organization");
    if (row.keyKind == "project_token"_L1)
        return AccountText::tr("key of a project");
    return AccountText::tr("user key");
}

static QString stateText(const AccountRow &row, Instant now)
{
    const QString ago = row.checkedAt ? TimeText::ago(*row.checkedAt, now) : unknownText;
    switch (row.key) {
    case KeyState::NotChecked:
        return AccountText::tr("not checked", "a key");
    case KeyState::Checking:
        return AccountText::tr("being checked…", "a key");
    case KeyState::Works:
        return AccountText::tr("works, checked %1", "a key; 3 min ago").arg(ago);
    case KeyState::Refused:
        return AccountText::tr("refused by the platform", "a key");
    case KeyState::Unchecked:
        return AccountText::tr("not needed: this platform checks no keys", "a key");
    case KeyState::Unanswered:
        return AccountText::tr("not checked: the platform gave no answer", "a key");
    case KeyState::Missing:
        return AccountText::tr("none is stored on this computer", "a key");
    case KeyState::Unreadable:
        return AccountText::tr("cannot be read from the keychain", "a key");
    }
    Q_UNREACHABLE();
}

QString AccountText::key(const AccountRow &row, Instant now)
{
    if (row.kind != ContextKind::User)
        return kindText(row);
    return tr("%1: %2", "the kind of a key, what is known of it").arg(kindText(row), stateText(row, now));
}

static QString owner(const config::Context &context)
{
    QStringList parts{context.email, context.organisation};
    parts.removeAll(QString());
    if (parts.isEmpty())
        parts.append(QUrl(context.platform).host());
    return parts.join(u", "_s);
}

QString AccountText::ofOtherAccount(const SignInPlan &plan)
{
    if (!plan.other)
        return {};
    const QString theirs = owner(plan.context);
    const QString expected = owner(*plan.other);
    return plan.isNew
        ? tr("This key belongs to another account: %1. “%2” is the account of %3, and keeps its own key. The other one "
             "can "
             "be added as “%4”.")
              .arg(theirs, plan.other->name, expected, plan.context.name)
        : tr(
            "This key belongs to another account: %1. “%2” is the account of %3, and keeps its own key. The key can be "
            "stored for “%4”, which is here already.")
              .arg(theirs, plan.other->name, expected, plan.context.name);
}

QString AccountText::ofName(const QString &name, bool isTaken)
{
    if (isTaken)
        return tr("Another account has this name. Choose a different one.");
    return config::isContextName(name) ? QString()
                                       : tr("A name has up to 40 letters from A to Z, digits, dots, dashes and "
                                            "underscores, and begins with a letter or "
                                            "digit.");
}

static QString problemText(const AccountControl::Failure &failure)
{
    switch (failure.problem) {
    case AccountControl::Problem::NoKey:
        return AccountText::tr("No key is stored for it on this computer. Sign in to it.");
    case AccountControl::Problem::Store:
        return failure.act == AccountControl::Act::Switch || failure.act == AccountControl::Act::Follow
            ? ErrorText::ofReading(failure.store)
            : ErrorText::ofKeeping(failure.store);
    case AccountControl::Problem::Busy:
        return AccountText::tr("Another program is changing the list of accounts. Try again in a moment.");
    case AccountControl::Problem::NotWritten:
        return AccountText::tr("The list of accounts cannot be changed. Check the free space on the disk and the "
                               "permissions of the folder of the configuration, then try again.");
    case AccountControl::Problem::Gone:
        return AccountText::tr("It was removed meanwhile, perhaps by the command line.");
    }
    Q_UNREACHABLE();
}

QString AccountText::of(const AccountControl::Failure &failure)
{
    const QString problem = problemText(failure);
    switch (failure.act) {
    case AccountControl::Act::Switch:
        return tr("“%1” is not used, and nothing has changed. %2", "an account, why and what to do")
            .arg(failure.name, problem);
    case AccountControl::Act::Follow:
        return tr(
            "The command line has switched to “%1”, which is not used here yet. %2", "an account, why and what to do")
            .arg(failure.name, problem);
    case AccountControl::Act::Rename:
        return tr("“%1” keeps its name. %2", "an account, why and what to do").arg(failure.name, problem);
    case AccountControl::Act::Remove:
        return tr("“%1” is not removed. %2", "an account, why and what to do").arg(failure.name, problem);
    case AccountControl::Act::Keep:
        return tr(
            "Its key is stored and used, but the account “%1” is not in the list. %2", "an account, why and what to do")
            .arg(failure.name, problem);
    }
    Q_UNREACHABLE();
}

QString AccountText::state(const HostKeys &keys)
{
    switch (keys.state()) {
    case HostKeys::State::NotAsked:
    case HostKeys::State::Loading:
        return keys.keys().isEmpty() ? tr("Asking the platform…") : QString();
    case HostKeys::State::NoAccount:
        return tr("The platform has not named an organization for this account. Sign in, and check again.");
    case HostKeys::State::Listed:
        return keys.keys().isEmpty() ? tr("This organization has no keys of hosts.") : QString();
    case HostKeys::State::NotOffered:
        return tr("This platform shows its keys only on its own page.");
    case HostKeys::State::NotAllowed:
        return tr("Your key may not see the keys of hosts. Look at them on the platform's page.");
    case HostKeys::State::Failed:
        return ErrorText::ofList(keys.error());
    }
    Q_UNREACHABLE();
}

bool AccountText::needsPage(const HostKeys &keys)
{
    const auto needs = [](HostKeys::State state) {
        return state == HostKeys::State::NotOffered || state == HostKeys::State::NotAllowed;
    };
    return needs(keys.state()) || (keys.refusal() && needs(keys.refusal()->state));
}

QString AccountText::of(const HostKeys::Refusal &refusal)
{
    const QString name = status::printable(refusal.keyName);
    if (refusal.state == HostKeys::State::NotOffered)
        return tr("“%1” was not revoked: this platform revokes keys only on its own page.").arg(name);
    if (refusal.state == HostKeys::State::NotAllowed)
        return tr("“%1” was not revoked: your key may not do that. Revoke it on the platform's page, or ask an "
                  "administrator.")
            .arg(name);
    if (refusal.error.kind == ErrorKind::Offline)
        return tr(
            "It is not certain that “%1” was revoked: the platform cannot be reached. Check again when it is back.")
            .arg(name);
    return tr("“%1” was not revoked: the platform answered %2. Try again later.")
        .arg(name, refusal.error.httpStatus ? QString::number(refusal.error.httpStatus) : unknownText);
}

QString AccountText::keyName(const platform::ListedKey &key)
{
    const QString name = status::printable(key.name).trimmed();
    return name.isEmpty() ? status::printable(key.id) : name;
}

QString AccountText::about(const platform::ListedKey &key, bool isOwn, Instant now)
{
    const QString made = key.createdAt ? tr("made %1", "a key; yesterday").arg(TimeText::when(key.createdAt, now))
                                       : tr("not known when it was made", "a key");
    const QString used = key.lastUsedAt ? tr("last used %1", "a key; 3 h ago").arg(TimeText::ago(*key.lastUsedAt, now))
                                        : tr("not known when it was last used", "a key");
    return inOneLine({isOwn ? tr("this computer") : QString(), made, used});
}

QString AccountText::lossOf(bool isOwn)
{
    return isOwn
        ? tr("This is the key of this computer: it takes no more work until its registration is renewed. To "
             "replace the key, choose “Renew…” instead.")
        : tr("The computers that use it take no more work until they are registered anew. This cannot be taken "
             "back.");
}

} // namespace rensei::app
