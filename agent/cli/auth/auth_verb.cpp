#include "agent/cli/auth/auth_verb.h"

#include "agent/cli/agent_call.h"
#include "agent/cli/auth/auth_add.h"
#include "agent/cli/auth/auth_list.h"
#include "agent/cli/auth/auth_remove.h"
#include "agent/cli/suggestion.h"
#include "agent/cli/terminal.h"
#include "agent/cli/token_input.h"
#include "agent/http/network_transport.h"
#include "agent/process/signal_source.h"
#include "agent/secrets/file_store.h"
#include "agent/secrets/keychain.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace rensei::cli {

using namespace Qt::StringLiterals;
using config::ContextKind;

namespace {

struct AuthVerbText {
    Q_DECLARE_TR_FUNCTIONS(rensei::cli::AuthVerbText)
};

} // namespace

static QString kindNeeded()
{
    return AuthVerbText::tr("--user, --host or --client-id ID is needed.");
}

Result<std::optional<ContextKind>> namedContextKind(const Invocation &invocation)
{
    QList<ContextKind> named;
    if (invocation.isSet(u"user"_s) || invocation.value(u"kind"_s) == "user"_L1)
        named.append(ContextKind::User);
    if (invocation.isSet(u"host"_s) || invocation.value(u"kind"_s) == "host"_L1)
        named.append(ContextKind::Host);
    if (invocation.isSet(u"client-id"_s))
        named.append(ContextKind::Client);
    const bool isKindWrong = invocation.isSet(u"kind"_s) && invocation.value(u"kind"_s) != "user"_L1
        && invocation.value(u"kind"_s) != "host"_L1;
    if (named.size() > 1 || isKindWrong)
        return failLocally(kindNeeded());
    return named.isEmpty() ? std::nullopt : std::optional(named.first());
}

static int exitAuth(ExitCode code, const QString &text)
{
    if (code == ExitSuccess)
        print(text + u'\n');
    else
        printError(text);
    return code;
}

/// The option with which the secret of a kind is taken from standard input.
static QString inputOption(ContextKind kind)
{
    return kind == ContextKind::Client ? u"secret-stdin"_s : u"token-stdin"_s;
}

static int addContext(const Invocation &invocation, const Target &target, const config::Context &context, Clock &clock)
{
    std::unique_ptr<secrets::SecretStore> store;
    if (invocation.isSet(u"file-store"_s))
        store = std::make_unique<secrets::FileStore>(target.paths.secrets(), clock);
    else
        store = secrets::makeKeychain(clock);
    http::NetworkTransport platform(target.platform, userAgent(), clock);
    if (const auto trusted = platform.setNetwork(target.network); !trusted)
        return exitAuth(ExitUnavailable, trusted.error().detail);
    control::ControlClient agent(target.paths, control::loopbackChannels(userAgent(), clock), clock);
    // A person who types gets a prompt and no echo; the echo comes back also when they press Ctrl+C.
    const bool isTyped = !invocation.isSet(inputOption(context.kind));
    const SignalSource signalSource;
    std::optional<HiddenInput> hidden;
    if (isTyped)
        hidden.emplace(
            AuthVerbText::tr("Paste the %1 for %2:").arg(title(secretOf(context).kind), target.platformText) + u' ');
    TokenInput input(clock);
    AuthAdd adding({.platform = platform,
                       .agent = agent,
                       .store = *store,
                       .clock = clock,
                       .readSecret =
                           [&](QObject *receiver, std::function<void(Result<Secret>)> then) {
                               input.read(receiver, [&hidden, then = std::move(then)](Result<Secret> secret) {
                                   hidden.reset();
                                   then(std::move(secret));
                               });
                           },
                       .contextsFile = config::contextsFile(target.configFile)},
        context);
    const auto cancel = [] { QCoreApplication::exit(ExitFailure); };
    QObject::connect(&signalSource, &SignalSource::terminateRequested, &adding, cancel);
    adding.start([](const AuthAdd::Outcome &outcome) { QCoreApplication::exit(exitAuth(outcome.code, outcome.text)); });
    return QCoreApplication::exec();
}

static int add(const Invocation &invocation, std::optional<ContextKind> kind, Clock &clock)
{
    if (!kind)
        return usageError(kindNeeded());
    const QString option = inputOption(*kind);
    if (!invocation.isSet(option) && !isInputTerminal())
        return usageError(
            AuthVerbText::tr("what is to be stored is typed, or read from standard input with --%1.").arg(option));
    const QString name = invocation.operand();
    if (!name.isEmpty() && !config::isContextName(name))
        return usageError(AuthVerbText::tr("a context's name has letters, digits, dots and dashes, 40 at most."));
    const QString clientId = invocation.value(u"client-id"_s);
    if (*kind == ContextKind::Client && clientId.trimmed().isEmpty())
        return usageError(AuthVerbText::tr("--client-id takes the id of an OAuth client."));
    const auto target = resolveTargetOfAgent(invocation, clock);
    if (!target)
        return exitAuth(target.error().code, target.error().text);
    const config::Context context{.name = name,
        .kind = *kind,
        .platform = target->platformText,
        .project = invocation.value(u"project"_s),
        .clientId = clientId};
    return addContext(invocation, *target, context, clock);
}

static QString placesText(const QStringList &places)
{
    QString text = places.first();
    for (const QString &place : places.sliced(1))
        text = AuthVerbText::tr("%1 and %2", "places").arg(text, place);
    return text;
}

static int finishRemoval(
    const Removal &removal, const secrets::SecretId &id, const config::Contexts &before, const QString &file)
{
    if (!removal.problem.isEmpty())
        return exitAuth(ExitFailure, removal.problem);
    const auto after = config::changeContexts(
        file, [&id](const config::Contexts &all) { return Result<config::Contexts>(withoutSecret(all, id)); });
    if (!after)
        return exitAuth(
            ExitFailure, AuthVerbText::tr("The contexts could not be changed: %1").arg(describe(after.error())));
    QString text;
    if (!removal.from.isEmpty())
        text = AuthVerbText::tr("Removed the %1 for %2 from %3.")
                   .arg(title(id.kind), id.serverUrl, placesText(removal.from));
    else if (*after == before)
        return exitAuth(
            ExitFailure, AuthVerbText::tr("There is no stored %1 for %2.").arg(title(id.kind), id.serverUrl));
    for (const config::Context &context : before.all) {
        if (!after->find(context.name))
            text += u' ' + AuthVerbText::tr("The context %1 is gone.").arg(context.name);
    }
    if (after->active.isEmpty() && !before.active.isEmpty() && !after->all.isEmpty())
        text += u' ' + AuthVerbText::tr("Switch to another one with: rensei-agent auth switch NAME");
    return exitAuth(ExitSuccess, text.trimmed());
}

static int remove(const Invocation &invocation, std::optional<ContextKind> kind, Clock &clock)
{
    const QString name = invocation.operand();
    if (name.isEmpty() && (!kind || *kind == ContextKind::Client))
        return usageError(AuthVerbText::tr("the NAME of a context, --user or --host is needed."));
    const auto target = resolveTargetOfAgent(invocation, clock);
    if (!target)
        return exitAuth(target.error().code, target.error().text);
    config::Context context{.name = {}, .kind = kind.value_or(ContextKind::User), .platform = target->platformText};
    if (!name.isEmpty()) {
        const config::Context *found = target->contexts.find(name);
        QStringList names;
        for (const config::Context &known : target->contexts.all)
            names.append(known.name);
        if (!found)
            return exitAuth(
                ExitFailure, AuthVerbText::tr("There is no context of that name.") + suggestionText(name, names));
        context = *found;
    }
    const auto stores = std::make_shared<secrets::Stores>(secrets::makeStores(target->paths, clock));
    const secrets::SecretId id = secretOf(context);
    QObject receiver;
    removeSecret(stores, id, &receiver, [&](const Removal &removal) {
        QCoreApplication::exit(finishRemoval(removal, id, target->contexts, config::contextsFile(target->configFile)));
    });
    return QCoreApplication::exec();
}

static int list(const Invocation &invocation, std::optional<ContextKind> kind, Clock &clock)
{
    const auto target = resolveTargetOfAgent(invocation, clock);
    if (!target)
        return exitAuth(target.error().code, target.error().text);
    QList<AuthEntry> entries = authEntries(target->contexts, target->platformText);
    if (kind) {
        const auto wanted = secretOf({.name = {}, .kind = *kind, .platform = {}}).kind;
        entries.removeIf([wanted](const AuthEntry &entry) { return entry.secret.kind != wanted; });
    }
    QObject receiver;
    findAuthSecrets(std::make_shared<secrets::Stores>(secrets::makeStores(target->paths, clock)), entries, &receiver,
        [&](const QList<AuthEntry> &found) {
            if (invocation.isSet(u"json"_s))
                print(QString::fromUtf8(QJsonDocument(toJson(found)).toJson()));
            else
                print(authTable(found, target->platformText));
            QCoreApplication::exit(ExitSuccess);
        });
    return QCoreApplication::exec();
}

static int switchContext(const Invocation &invocation)
{
    const auto configFile = resolveConfigFile(invocation);
    if (!configFile)
        return exitAuth(configFile.error().code, configFile.error().text);
    const QString file = config::contextsFile(*configFile);
    const auto contexts = config::loadContexts(file);
    if (!contexts)
        return exitAuth(ExitUnavailable, contexts.error().detail);
    const QString name = invocation.operand();
    if (const auto known = config::withActive(*contexts, name); !known) {
        QStringList names;
        for (const config::Context &one : contexts->all)
            names.append(one.name);
        const bool isKnown = contexts->find(name) != nullptr;
        return exitAuth(ExitFailure,
            isKnown ? known.error().detail
                    : AuthVerbText::tr("There is no context of that name.") + suggestionText(name, names) + u' '
                    + AuthVerbText::tr("See: rensei-agent auth list"));
    }
    const auto switched
        = config::changeContexts(file, [&name](const config::Contexts &all) { return config::withActive(all, name); });
    if (!switched)
        return exitAuth(
            ExitFailure, AuthVerbText::tr("The context could not be switched: %1").arg(describe(switched.error())));
    return exitAuth(
        ExitSuccess, AuthVerbText::tr("%1 is active now, for %2.").arg(name, switched->activeContext()->platform));
}

int manageAuth(const Invocation &invocation, Clock &clock)
{
    const auto kind = namedContextKind(invocation);
    if (!kind)
        return usageError(kind.error().detail);
    if (invocation.action == "add"_L1)
        return add(invocation, *kind, clock);
    if (invocation.action == "remove"_L1)
        return remove(invocation, *kind, clock);
    if (invocation.action == "switch"_L1)
        return switchContext(invocation);
    return list(invocation, *kind, clock);
}

} // namespace rensei::cli
