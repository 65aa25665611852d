#include "app/backend/accounts.h"

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

void Accounts::use(const QString &base)
{
    m_base = base;
    readAgain();
}

void Accounts::readAgain()
{
    m_search = std::make_unique<QObject>();
    set(Key::Reading);
    secrets::findSecret(
        m_stores, {SecretKind::UserKey, m_base}, m_search.get(), [this](const secrets::Found &what) { found(what); });
}

void Accounts::found(const secrets::Found &what)
{
    if (what.secret)
        return set(Key::Present, what.secret);
    // Where there is no keychain nothing can be in it.
    if (what.problem && what.problem->problem != StoreProblem::Absent)
        return set(Key::Unreadable, nullptr, what.problem);
    set(Key::None, nullptr, what.problem);
}

void Accounts::adopt(const QString &base, SharedSecret key)
{
    m_search.reset();
    m_base = base;
    const Key state = key ? Key::Present : Key::None;
    set(state, std::move(key));
}

void Accounts::refuse()
{
    if (m_state == Key::Present)
        set(Key::Refused);
}

namespace {

/// Takes a secret out of one store after the other; it lives as long as a store may still answer it.
struct Removal : std::enable_shared_from_this<Removal> {
    std::shared_ptr<secrets::Stores> stores;
    SecretId id;
    QObject *context = nullptr; ///< no store calls back once it is gone
    std::function<void(std::optional<StoreError>)> then;
    std::optional<StoreError> problem = {};

    void goOn(std::size_t index)
    {
        if (index == stores->size())
            return then(problem);
        const auto removed = [self = shared_from_this(), index](const StoreResult<void> &done) {
            if (!done && isTrouble(done.error().problem))
                self->problem = done.error();
            self->goOn(index + 1);
        };
        stores->at(index)->remove(id, context, removed);
    }

    /// Whether the secret may still be there. What the environment holds is whoever set it to take out.
    static bool isTrouble(StoreProblem problem)
    {
        return problem != StoreProblem::NoEntry && problem != StoreProblem::Absent && problem != StoreProblem::ReadOnly;
    }
};

} // namespace

void Accounts::signOut(QObject *context, std::function<void(std::optional<StoreError>)> then)
{
    m_search.reset();
    set(Key::None);
    const auto removal = std::make_shared<Removal>();
    removal->stores = m_stores;
    removal->id = {SecretKind::UserKey, m_base};
    removal->context = context;
    removal->then = std::move(then);
    removal->goOn(0);
}

void Accounts::set(Key state, SharedSecret key, std::optional<StoreError> problem)
{
    m_state = state;
    m_key = std::move(key);
    m_problem = std::move(problem);
    Q_EMIT changed();
}

} // namespace rensei::app
