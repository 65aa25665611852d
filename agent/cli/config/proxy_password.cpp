#include "agent/cli/config/proxy_password.h"

#include "agent/cli/agent_call.h"
#include "agent/cli/config/config_verb.h"
#include "agent/cli/target_options.h"
#include "agent/cli/terminal.h"
#include "agent/cli/token_input.h"
#include "agent/config/config_file.h"
#include "agent/control/control_client.h"
#include "agent/http/proxy_environment.h"
#include "agent/process/signal_source.h"
#include "agent/secrets/file_store.h"
#include "agent/secrets/keychain.h"
#include "agent/secrets/proxy_password.h"

#include <QCoreApplication>

namespace rensei::cli {

using namespace Qt::StringLiterals;

namespace {

struct ProxyPasswordText {
    Q_DECLARE_TR_FUNCTIONS(rensei::cli::ProxyPasswordText)
};

/// What a change of the password needs, for as long as it takes.
struct PasswordChange {
    QString file;
    QString address; ///< of the proxy
    bool hasUser = false;
    bool asJson = false;
    std::shared_ptr<secrets::Stores> stores;
    std::unique_ptr<secrets::SecretStore> store;
    control::ControlClient agent;

    void exit(int code) { QCoreApplication::exit(code); }

    void fail(const QString &text)
    {
        printError(text);
        exit(ExitFailure);
    }

    void tellAgent(const QString &done)
    {
        agent.reload(&agent, [this, done](const control::ControlResult<control::ActionReply> &reply) {
            const Effect effect = effectOf(reply, proxyPasswordKey);
            if (asJson)
                return exit(showSettings(file, {{u"effect"_s, wireName(effect)}}));
            QString text = done;
            if (effect == Effect::Now)
                text += u' ' + ProxyPasswordText::tr("It counts now.");
            if (!hasUser)
                text += u' '
                    + ProxyPasswordText::tr("It is used with a user: rensei-agent config set network.proxyUser NAME");
            print(text + u'\n');
            exit(ExitSuccess);
        });
    }

    void keep(Result<Secret> password)
    {
        if (!password)
            return fail(password.error().detail);
        store->write(secrets::proxyPasswordId(address), std::move(*password), &agent,
            [this](const secrets::StoreResult<void> &stored) {
                if (!stored)
                    return fail(explain(stored.error(), secrets::SecretKind::ProxyPassword));
                tellAgent(ProxyPasswordText::tr("The password for the proxy %1 is stored in %2.")
                              .arg(address, secrets::shownName(store->name())));
            });
    }

    void remove()
    {
        secrets::eraseSecret(stores, secrets::proxyPasswordId(address), &agent,
            [this](const std::optional<secrets::StoreError> &problem) {
                if (problem)
                    return fail(explain(*problem, secrets::SecretKind::ProxyPassword));
                tellAgent(ProxyPasswordText::tr("No password for the proxy %1 is stored any more.").arg(address));
            });
    }
};

} // namespace

static QString usageProblem(const Invocation &invocation)
{
    if (invocation.action != "set"_L1 && invocation.action != "unset"_L1)
        return ProxyPasswordText::tr("%1 is one value: use set and unset.").arg(proxyPasswordKey);
    if (invocation.action == "unset"_L1)
        return {};
    if (!invocation.operand(1).isEmpty())
        return ProxyPasswordText::tr(
            "A password is not written on a command line, where others can read it. It is asked "
            "for, or read from standard input with --secret-stdin.");
    if (!invocation.isSet(u"secret-stdin"_s) && !isInputTerminal())
        return ProxyPasswordText::tr("The password is typed, or read from standard input with --secret-stdin.");
    return {};
}

static int changePassword(const Invocation &invocation, PasswordChange &change, Clock &clock)
{
    const SignalSource signalSource;
    QObject::connect(
        &signalSource, &SignalSource::terminateRequested, &change.agent, [&change] { change.exit(ExitFailure); });
    if (invocation.action == "unset"_L1) {
        change.remove();
        return QCoreApplication::exec();
    }
    std::optional<HiddenInput> hidden;
    if (!invocation.isSet(u"secret-stdin"_s))
        hidden.emplace(ProxyPasswordText::tr("Password for the proxy %1: ").arg(change.address));
    TokenInput input(clock, parsePassword);
    input.read(&change.agent, [&](Result<Secret> password) {
        hidden.reset();
        change.keep(std::move(password));
    });
    return QCoreApplication::exec();
}

int manageProxyPassword(const Invocation &invocation, Clock &clock)
{
    if (const QString problem = usageProblem(invocation); !problem.isEmpty())
        return usageError(problem);
    const auto paths = resolveStatePaths(invocation);
    const auto file = resolveConfigFile(invocation);
    if (!paths || !file) {
        printError(paths ? file.error().text : paths.error().text);
        return ExitUnavailable;
    }
    const auto config = config::loadConfig(*file);
    const QString address = config ? http::proxyAddress(config->proxy) : QString();
    if (address.isEmpty()) {
        printError(config
                ? ProxyPasswordText::tr("network.proxy names no proxy whose password could be kept. Name it first: "
                                        "rensei-agent config set network.proxy http://proxy.example:8080")
                : ProxyPasswordText::tr("The configuration cannot be used: %1. Correct %2.")
                      .arg(config.error().detail, *file));
        return ExitFailure;
    }
    std::unique_ptr<secrets::SecretStore> store;
    if (invocation.isSet(u"file-store"_s))
        store = std::make_unique<secrets::FileStore>(paths->secrets(), clock);
    else
        store = secrets::makeKeychain(clock);
    PasswordChange change{.file = *file,
        .address = address,
        .hasUser = !config->proxyUser.isEmpty(),
        .asJson = invocation.isSet(u"json"_s),
        .stores = std::make_shared<secrets::Stores>(secrets::makeStores(*paths, clock)),
        .store = std::move(store),
        .agent = {*paths, control::loopbackChannels(userAgent(), clock), clock}};
    change.agent.setStartWait(agentStartWait);
    return changePassword(invocation, change, clock);
}

} // namespace rensei::cli
