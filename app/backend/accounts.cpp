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

void Accounts::signOut(QObject *context, std::function<void(std::optional<StoreError>)> then)
{
    m_search.reset();
    set(Key::None);
    removeFrom(0, context, std::nullopt, std::move(then));
}

void Accounts::removeFrom(std::size_t index, QObject *context, std::optional<StoreError> problem,
    std::function<void(std::optional<StoreError>)> then)
{
    if (index == m_stores->size())
        return then(problem);
    const auto next = [=, this](const StoreResult<Done> &done) {
        const bool isTrouble = !done && done.error().problem != StoreProblem::NoEntry
            && done.error().problem != StoreProblem::Absent && done.error().problem != StoreProblem::ReadOnly;
        removeFrom(index + 1, context, isTrouble ? done.error() : problem, then);
    };
    m_stores->at(index)->remove({SecretKind::UserKey, m_base}, context, next);
}

void Accounts::set(Key state, SharedSecret key, std::optional<StoreError> problem)
{
    m_state = state;
    m_key = std::move(key);
    m_problem = std::move(problem);
    Q_EMIT changed();
}

} // namespace rensei::app
