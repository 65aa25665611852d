#include "app/backend/accounts.h"

#include "agent/secrets/environment_store.h"

#include <utility>

namespace rensei::app {

using secrets::SecretId;
using secrets::StoreError;
using secrets::StoreProblem;

Accounts::Accounts(std::shared_ptr<secrets::Stores> stores)
    : m_stores(std::move(stores))
{
}

void Accounts::use(const SecretId &key)
{
    m_id = key;
    reload();
}

QString Accounts::settingsKey(const SecretId &id)
{
    return id.name.isEmpty() ? id.serverUrl : id.serverUrl + u' ' + id.name;
}

void Accounts::reload()
{
    m_lookup = std::make_unique<QObject>();
    m_isFromEnvironment = false;
    setState(Key::Reading);
    secrets::findSecret(
        m_stores, m_id, m_lookup.get(), [this](const secrets::Found &result) { lookupFinished(result); });
}

void Accounts::lookupFinished(const secrets::Found &result)
{
    if (result.secret)
        return adopt(m_id, result);
    // A keychain that does not exist cannot contain a key.
    if (result.problem && result.problem->problem != StoreProblem::Absent)
        return setState(Key::Unreadable, nullptr, result.problem);
    setState(Key::None, nullptr, result.problem);
}

void Accounts::adopt(const SecretId &id, const secrets::Found &found)
{
    m_id = id;
    m_isFromEnvironment = found.storeName == secrets::EnvironmentStore(QProcessEnvironment()).name();
    m_lookup.reset();
    setState(Key::Present, found.secret);
}

void Accounts::adopt(const SecretId &id, SharedSecret key)
{
    m_lookup.reset();
    m_isFromEnvironment = false;
    m_id = id;
    const Key state = key ? Key::Present : Key::None;
    setState(state, std::move(key));
}

void Accounts::markRefused()
{
    if (m_state == Key::Present)
        setState(Key::Refused);
}

void Accounts::signOut(QObject *context, std::function<void(std::optional<StoreError>)> then)
{
    m_lookup.reset();
    setState(Key::None);
    secrets::eraseSecret(m_stores, m_id, context, std::move(then));
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
