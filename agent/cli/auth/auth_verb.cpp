#include "agent/cli/auth/auth_verb.h"

#include "agent/cli/auth/auth_add.h"
#include "agent/cli/terminal.h"
#include "agent/cli/user_key.h"
#include "agent/secrets/file_store.h"
#include "agent/secrets/keychain.h"

#include <QCoreApplication>

namespace rensei::cli {

using namespace Qt::StringLiterals;
using secrets::SecretKind;
using secrets::StoreProblem;

std::optional<SecretKind> parseSecretKind(const QString &text)
{
    if (text == "host"_L1)
        return SecretKind::RegistrationToken;
    return text == "user"_L1 ? std::optional(SecretKind::UserKey) : std::nullopt;
}

static QString nameOf(SecretKind kind)
{
    return kind == SecretKind::RegistrationToken ? u"registration token"_s : u"user key"_s;
}

static std::unique_ptr<secrets::SecretStore> chosenStore(
    const Invocation &invocation, const Target &target, Clock &clock)
{
    if (invocation.isSet(u"file-store"_s))
        return std::make_unique<secrets::FileStore>(target.paths.secrets(), clock);
    return secrets::makeKeychain(clock);
}

static int add(SecretKind kind, const Invocation &invocation, const Target &target, Clock &clock)
{
    const auto store = chosenStore(invocation, target, clock);
    AuthAdd adding({kind, target.platformText}, target, *store, clock);
    adding.start([](const AuthAdd::Outcome &outcome) {
        if (outcome.code == ExitSuccess)
            print(outcome.text + u'\n');
        else
            printError(outcome.text);
        QCoreApplication::exit(outcome.code);
    });
    return QCoreApplication::exec();
}

static int remove(SecretKind kind, const Invocation &invocation, const Target &target, Clock &clock)
{
    const auto store = chosenStore(invocation, target, clock);
    QObject context;
    store->remove({kind, target.platformText}, &context, [&](const secrets::StoreResult<void> &done) {
        if (done) {
            print(u"Removed the %1 for %2 from %3.\n"_s.arg(nameOf(kind), target.platformText, store->name()));
            return QCoreApplication::exit(ExitSuccess);
        }
        const bool isAbsent = done.error().problem == StoreProblem::NoEntry;
        printError(isAbsent ? u"There is no %1 for %2 in %3."_s.arg(nameOf(kind), target.platformText, store->name())
                            : explain(done.error(), kind));
        QCoreApplication::exit(ExitFailure);
    });
    return QCoreApplication::exec();
}

namespace {

/// Reads one store after the other, so that the lines come in a fixed order.
struct Listing {
    secrets::Stores stores;
    QList<SecretKind> kinds;
    QString serverUrl;
    std::unique_ptr<QObject> context = std::make_unique<QObject>();

    void next(qsizetype kind, std::size_t store)
    {
        if (kind == kinds.size())
            return QCoreApplication::exit(ExitSuccess);
        if (store == stores.size())
            return next(kind + 1, 0);
        const secrets::SecretId id{kinds.at(kind), serverUrl};
        stores.at(store)->read(id, context.get(), [this, kind, store](const secrets::StoreResult<Secret> &secret) {
            QString state = u"stored"_s;
            if (!secret)
                state = secret.error().problem == StoreProblem::NoEntry ? u"–"_s
                                                                        : explain(secret.error(), kinds.at(kind));
            print(u"%1  %2  %3\n"_s.arg(
                nameOf(kinds.at(kind)).leftJustified(18), stores.at(store)->name().leftJustified(16), state));
            next(kind, store + 1);
        });
    }
};

} // namespace

static int list(const QList<SecretKind> &kinds, const Target &target, Clock &clock)
{
    print(u"For %1 (%2):\n"_s.arg(target.platformText, toText(target.source)));
    Listing listing{secrets::makeStores(target.paths, clock), kinds, target.platformText};
    listing.next(0, 0);
    return QCoreApplication::exec();
}

int manageAuth(const Invocation &invocation, Clock &clock)
{
    const auto kind = parseSecretKind(invocation.value(u"kind"_s));
    const bool isList = invocation.action == "list"_L1;
    if (!kind && (!isList || invocation.isSet(u"kind"_s)))
        return usageError(u"--kind host or --kind user is needed."_s);
    const bool isAdd = invocation.action == "add"_L1;
    if (isAdd && !invocation.isSet(u"token-stdin"_s))
        return usageError(u"a token is taken from standard input only; say so with --token-stdin."_s);
    const auto target = resolveTargetOfAgent(invocation, clock);
    if (!target) {
        printError(target.error().text);
        return target.error().code;
    }
    if (isAdd)
        return add(*kind, invocation, *target, clock);
    if (isList)
        return list(kind ? QList{*kind} : QList{SecretKind::RegistrationToken, SecretKind::UserKey}, *target, clock);
    return remove(*kind, invocation, *target, clock);
}

} // namespace rensei::cli
