#include "agent/cli/auth/auth_remove.h"

namespace rensei::cli {

using secrets::StoreProblem;

namespace {

struct RemovalRun : std::enable_shared_from_this<RemovalRun> {
    std::shared_ptr<secrets::Stores> stores;
    secrets::SecretId id;
    QObject *context = nullptr; ///< no store calls back once it is gone
    std::function<void(const Removal &)> then;
    Removal removal = {};

    void next(std::size_t index)
    {
        if (index == stores->size())
            return then(removal);
        stores->at(index)->remove(
            id, context, [self = shared_from_this(), index](const secrets::StoreResult<void> &done) {
                self->note(index, done);
                self->next(index + 1);
            });
    }

    void note(std::size_t index, const secrets::StoreResult<void> &done)
    {
        if (done)
            return removal.from.append(stores->at(index)->name());
        const StoreProblem problem = done.error().problem;
        // A machine without a keychain has nothing in it, and the environment is not ours to change.
        const bool isNothing
            = problem == StoreProblem::NoEntry || problem == StoreProblem::ReadOnly || problem == StoreProblem::Absent;
        if (!isNothing && removal.problem.isEmpty())
            removal.problem = explain(done.error(), id.kind);
    }
};

} // namespace

void removeSecret(std::shared_ptr<secrets::Stores> stores, const secrets::SecretId &id, QObject *context,
    std::function<void(const Removal &)> then)
{
    const auto run = std::make_shared<RemovalRun>();
    run->stores = std::move(stores);
    run->id = id;
    run->context = context;
    run->then = std::move(then);
    run->next(0);
}

config::Contexts withoutSecret(config::Contexts contexts, const secrets::SecretId &id)
{
    for (const config::Context &context : QList<config::Context>(contexts.all)) {
        if (secretOf(context) == id)
            contexts = *config::withoutContext(contexts, context.name);
    }
    return contexts;
}

} // namespace rensei::cli
