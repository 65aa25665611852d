#include "agent/cli/user_key.h"

#include "agent/cli/token_input.h"
#include "agent/platform/client_credentials.h"

#include <QCoreApplication>

namespace rensei::cli {

using namespace Qt::StringLiterals;
using secrets::SecretKind;

namespace {

struct UserKeyText {
    Q_DECLARE_TR_FUNCTIONS(rensei::cli::UserKeyText)
};

} // namespace

status::FindKey findStoredKey(std::shared_ptr<secrets::Stores> stores, const secrets::SecretId &id)
{
    return [stores, id](QObject *context, std::function<void(status::KeyAnswer)> then) {
        secrets::findSecret(stores, id, context, [id, then = std::move(then)](const secrets::Found &found) {
            then({found.secret, found.problem ? explain(*found.problem, id.kind) : QString()});
        });
    };
}

static QString clientProblem(const Error &error)
{
    if (error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::Rejected)
        return UserKeyText::tr(
            "The client and its secret were refused. Add them again with: rensei-agent auth add --client-id ID "
            "--secret-stdin");
    return UserKeyText::tr("No access token came for the client: %1. Try again later.").arg(describe(error));
}

status::FindKey findClientToken(
    std::shared_ptr<secrets::Stores> stores, const config::Context &client, http::Transport &platform, Clock &clock)
{
    const status::FindKey findSecret = findStoredKey(std::move(stores), secretOf(client));
    return [findSecret, id = client.clientId, &platform, &clock](
               QObject *context, std::function<void(status::KeyAnswer)> then) {
        findSecret(context, [=, &platform, &clock, then = std::move(then)](const status::KeyAnswer &secret) {
            if (!secret.key)
                return then(secret);
            const auto tokens = std::make_shared<platform::AccessTokens>(platform, clock, id, secret.key);
            tokens->token(context, [tokens, then](const Result<SharedSecret> &token) {
                then(token ? status::KeyAnswer{*token, {}} : status::KeyAnswer{nullptr, clientProblem(token.error())});
            });
        });
    };
}

status::FindKey findAccountKey(std::shared_ptr<secrets::Stores> stores, const config::Context *account,
    const QString &platformText, http::Transport &platform, Clock &clock)
{
    if (account && account->kind == config::ContextKind::Client)
        return findClientToken(std::move(stores), *account, platform, clock);
    return findStoredKey(
        std::move(stores), account ? secretOf(*account) : secrets::SecretId{SecretKind::UserKey, platformText});
}

status::FindKey findUserKey(const Invocation &invocation, const Target &target, http::Transport &platform, Clock &clock)
{
    if (!invocation.isSet(u"token-stdin"_s)) {
        const auto stores = std::make_shared<secrets::Stores>(secrets::makeStores(target.paths, clock));
        return findAccountKey(stores, target.account(), target.platformText, platform, clock);
    }
    const auto input = std::make_shared<TokenInput>(clock);
    return [input](QObject *context, std::function<void(status::KeyAnswer)> then) {
        input->read(context, [then = std::move(then)](Result<Secret> token) {
            if (token)
                then({share(std::move(*token)), {}});
            else
                then({nullptr, token.error().detail});
        });
    };
}

} // namespace rensei::cli
