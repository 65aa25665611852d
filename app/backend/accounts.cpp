#include "app/backend/accounts.h"

#include <utility>

namespace rensei::app {

using secrets::SecretId;
using secrets::SecretKind;
using secrets::StoreError;
using secrets::StoreProblem;
using secrets::StoreResult;

Accounts::Accounts(std::shared_ptr<secrets::Stores> stores)
    : m_stores(std::move(stores))
{
}

void Accounts::setServerUrl(const QString &serverUrl)
{
    m_serverUrl = serverUrl;
    reload();
}

void Accounts::reload()
{
    m_lookup = std::make_unique<QObject>();
    setState(Key::Reading);
    secrets::findSecret(m_stores, {SecretKind::UserKey, m_serverUrl}, m_lookup.get(),
        [this](const secrets::Found &result) { lookupFinished(result); });
}

void Accounts::lookupFinished(const secrets::Found &result)
{
    if (result.secret)
        return setState(Key::Present, result.secret);
    // A keychain that does not exist cannot contain a key.
    if (result.problem && result.problem->problem != StoreProblem::Absent)
        return setState(Key::Unreadable, nullptr, result.problem);
    setState(Key::None, nullptr, result.problem);
}

void Accounts::adopt(const QString &serverUrl, SharedSecret key)
{
    m_lookup.reset();
    m_serverUrl = serverUrl;
    const Key state = key ? Key::Present : Key::None;
    setState(state, std::move(key));
}

void Accounts::markRefused()
{
    if (m_state == Key::Present)
        setState(Key::Refused);
}

namespace {

/// Removes a secret from one store after the other. The callback of the current store keeps it alive.
struct Removal : std::enable_shared_from_this<Removal> {
    std::shared_ptr<secrets::Stores> stores;
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

    /// Whether the secret may still be there. A read-only store (the environment) is the user's own to change.
    static bool mayRemain(StoreProblem problem)
    {
        return problem != StoreProblem::NoEntry && problem != StoreProblem::Absent && problem != StoreProblem::ReadOnly;
    }
};

} // namespace

void Accounts::signOut(QObject *context, std::function<void(std::optional<StoreError>)> then)
{
    m_lookup.reset();
    setState(Key::None);
    const auto removal = std::make_shared<Removal>();
    removal->stores = m_stores;
    removal->id = {SecretKind::UserKey, m_serverUrl};
    removal->context = context;
    removal->then = std::move(then);
    removal->removeFromStore(0);
}

void Accounts::setState(Key state, SharedSecret key, std::optional<StoreError> problem)
{
    m_state = state;
    m_key = std::move(key);
    m_problem = std::move(problem);
    Q_EMIT changed();
}

} // namespace rensei::app

#include "moc_accounts.cpp"
