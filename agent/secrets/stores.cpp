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

/// Whether a store that failed so may have the secret. What a store that cannot be written has is the user's own.
static bool mayRemain(StoreProblem problem)
{
    return problem != StoreProblem::NoEntry && problem != StoreProblem::Absent && problem != StoreProblem::ReadOnly;
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

/// Removes a secret from one store after the other. The callback of the current store keeps it alive.
struct Erasure : std::enable_shared_from_this<Erasure> {
    std::shared_ptr<Stores> stores;
    SecretId id;
    QObject *context = nullptr; ///< no callback after it is destroyed
    std::function<void(std::optional<StoreError>)> then;
    std::optional<StoreError> problem = {};

    void removeFromStore(std::size_t index)
    {
        if (index == stores->size())
            return then(problem);
        const auto removed = [self = shared_from_this(), index](const StoreResult<void> &done) {
            if (!done && mayRemain(done.error().problem))
                self->problem = done.error();
            self->removeFromStore(index + 1);
        };
        stores->at(index)->remove(id, context, removed);
    }
};

/// Copies a secret within one store after the other, up to the first that fails.
struct Copying : std::enable_shared_from_this<Copying> {
    std::shared_ptr<Stores> stores;
    SecretId from;
    SecretId to;
    QObject *context = nullptr; ///< no callback after it is destroyed
    std::function<void(std::optional<StoreError>)> then;

    void copyInStore(std::size_t index)
    {
        if (index == stores->size())
            return then(std::nullopt);
        const auto done = [self = shared_from_this(), index](const StoreResult<void> &copied) {
            if (!copied && mayRemain(copied.error().problem))
                return self->then(copied.error());
            self->copyInStore(index + 1);
        };
        stores->at(index)->read(from, context, [self = shared_from_this(), index, done](StoreResult<Secret> secret) {
            if (!secret)
                return done(tl::unexpected(secret.error()));
            self->stores->at(index)->write(self->to, std::move(*secret), self->context, done);
        });
    }
};

} // namespace

void eraseSecret(std::shared_ptr<Stores> stores, const SecretId &id, QObject *context,
    std::function<void(std::optional<StoreError>)> then)
{
    const auto erasure = std::make_shared<Erasure>();
    erasure->stores = std::move(stores);
    erasure->id = id;
    erasure->context = context;
    erasure->then = std::move(then);
    erasure->removeFromStore(0);
}

void copySecret(std::shared_ptr<Stores> stores, const SecretId &from, const SecretId &to, QObject *context,
    std::function<void(std::optional<StoreError>)> then)
{
    const auto copying = std::make_shared<Copying>();
    copying->stores = std::move(stores);
    copying->from = from;
    copying->to = to;
    copying->context = context;
    copying->then = std::move(then);
    copying->copyInStore(0);
}

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
