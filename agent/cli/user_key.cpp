#include "agent/cli/user_key.h"

#include "agent/cli/token_input.h"
#include "agent/secrets/environment_store.h"
#include "agent/secrets/file_store.h"
#include "agent/secrets/keychain.h"

#include <QPointer>

namespace rensei::cli {

using namespace Qt::StringLiterals;
using secrets::SecretKind;
using secrets::StoreProblem;

Stores makeStores(const StatePaths &paths, Clock &clock)
{
    Stores stores;
    stores.push_back(std::make_unique<secrets::EnvironmentStore>());
    stores.push_back(secrets::makeKeychain(clock));
    stores.push_back(std::make_unique<secrets::FileStore>(paths.secrets()));
    return stores;
}

namespace {

/// One search through the stores; it lives as long as a store may still answer it.
struct Search : std::enable_shared_from_this<Search> {
    std::shared_ptr<Stores> stores;
    secrets::SecretId id;
    QPointer<QObject> context;
    std::function<void(status::KeyAnswer)> then;
    QString problem = {};

    void tryStore(std::size_t index)
    {
        if (!context)
            return;
        if (index == stores->size())
            return then({nullptr, problem});
        stores->at(index)->read(id, context, [self = shared_from_this(), index](secrets::StoreResult<Secret> secret) {
            if (secret)
                return self->then({share(std::move(*secret)), {}});
            if (secret.error().problem != StoreProblem::NoEntry && self->problem.isEmpty())
                self->problem = explain(secret.error(), self->id.kind);
            self->tryStore(index + 1);
        });
    }
};

} // namespace

status::FindKey storedKey(std::shared_ptr<Stores> stores, const QString &base)
{
    return [stores, base](QObject *context, std::function<void(status::KeyAnswer)> then) {
        const auto search = std::make_shared<Search>();
        search->stores = stores;
        search->id = {SecretKind::UserKey, base};
        search->context = context;
        search->then = std::move(then);
        search->tryStore(0);
    };
}

status::FindKey userKey(const Invocation &invocation, const Place &place, Clock &clock)
{
    if (!invocation.isSet(u"token-stdin"_s))
        return storedKey(std::make_shared<Stores>(makeStores(place.paths, clock)), place.platformText);
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
