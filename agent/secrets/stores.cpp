#include "agent/secrets/stores.h"

#include "agent/secrets/environment_store.h"
#include "agent/secrets/file_store.h"
#include "agent/secrets/keychain.h"

namespace rensei::secrets {

Stores makeStores(const StatePaths &paths, Clock &clock)
{
    Stores stores;
    stores.push_back(std::make_unique<EnvironmentStore>());
    stores.push_back(makeKeychain(clock));
    stores.push_back(std::make_unique<FileStore>(paths.secrets(), clock));
    return stores;
}

namespace {

/// One search through the stores; it lives as long as a store may still answer it.
struct Search : std::enable_shared_from_this<Search> {
    std::shared_ptr<Stores> stores;
    SecretId id;
    QObject *context = nullptr; ///< no store calls back once it is gone
    std::function<void(const Found &)> then;
    Found found = {};

    void tryStore(std::size_t index)
    {
        if (index == stores->size())
            return then(found);
        stores->at(index)->read(id, context, [self = shared_from_this(), index](StoreResult<Secret> secret) {
            const QString name = self->stores->at(index)->name();
            if (secret)
                return self->then({.secret = share(std::move(*secret)), .storeName = name});
            if (secret.error().problem != StoreProblem::NoEntry && !self->found.problem)
                self->found = {.storeName = name, .problem = secret.error()};
            self->tryStore(index + 1);
        });
    }
};

} // namespace

void findSecret(
    std::shared_ptr<Stores> stores, const SecretId &id, QObject *context, std::function<void(const Found &)> then)
{
    const auto search = std::make_shared<Search>();
    search->stores = std::move(stores);
    search->id = id;
    search->context = context;
    search->then = std::move(then);
    search->tryStore(0);
}

} // namespace rensei::secrets
