#include "agent/cli/user_key.h"

#include "agent/cli/token_input.h"

namespace rensei::cli {

using namespace Qt::StringLiterals;
using secrets::SecretKind;

status::FindKey findStoredKey(std::shared_ptr<secrets::Stores> stores, const QString &serverUrl)
{
    return [stores, id = secrets::SecretId{SecretKind::UserKey, serverUrl}](
               QObject *context, std::function<void(status::KeyAnswer)> then) {
        secrets::findSecret(stores, id, context, [then = std::move(then)](const secrets::Found &found) {
            then({found.secret, found.problem ? explain(*found.problem, SecretKind::UserKey) : QString()});
        });
    };
}

status::FindKey findUserKey(const Invocation &invocation, const Target &target, Clock &clock)
{
    if (!invocation.isSet(u"token-stdin"_s))
        return findStoredKey(
            std::make_shared<secrets::Stores>(secrets::makeStores(target.paths, clock)), target.platformText);
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
