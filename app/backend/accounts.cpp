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
    lookUp(key);
}

QString Accounts::settingsKey(const SecretId &id)
{
    return id.name.isEmpty() ? id.serverUrl : id.serverUrl + u' ' + id.name;
}

void Accounts::reload()
{
    lookUp(m_now.id);
}

void Accounts::lookUp(const SecretId &id)
{
    m_lookup = std::make_unique<QObject>();
    setState({.id = id});
    secrets::findSecret(m_stores, id, m_lookup.get(), [this](const secrets::Found &result) { lookupFinished(result); });
}

void Accounts::lookupFinished(const secrets::Found &result)
{
    if (result.secret)
        return adopt(m_now.id, result);
    // A keychain that does not exist cannot contain a key.
    if (result.problem && result.problem->problem != StoreProblem::Absent)
        return setState({.id = m_now.id, .state = Key::Unreadable, .problem = result.problem});
    setState({.id = m_now.id, .state = Key::None, .problem = result.problem});
}

void Accounts::adopt(const SecretId &id, const secrets::Found &found)
{
    m_lookup.reset();
    setState({.id = id,
        .state = Key::Present,
        .key = found.secret,
        .isFromEnvironment = found.storeName == secrets::EnvironmentStore(QProcessEnvironment()).name()});
}

void Accounts::adopt(const SecretId &id, SharedSecret key)
{
    m_lookup.reset();
    const Key state = key ? Key::Present : Key::None;
    setState({.id = id, .state = state, .key = std::move(key)});
}

void Accounts::markRefused()
{
    if (m_now.state == Key::Present)
        setState({.id = m_now.id, .state = Key::Refused, .isFromEnvironment = m_now.isFromEnvironment});
}

void Accounts::signOut(QObject *context, std::function<void(std::optional<StoreError>)> then)
{
    m_lookup.reset();
    const SecretId id = m_now.id;
    setState({.id = id, .state = Key::None, .isFromEnvironment = m_now.isFromEnvironment});
    secrets::eraseSecret(m_stores, id, context, std::move(then));
}

void Accounts::setState(Use use)
{
    Q_EMIT leaving();
    m_now = std::move(use);
    Q_EMIT changed();
}

} // namespace rensei::app

#include "moc_accounts.cpp"
