#include "app/backend/account/account_control.h"

#include "agent/base/backoff.h"
#include "agent/secrets/context_secret.h"
#include "agent/status/printable.h"

#include <utility>

namespace rensei::app {

using config::Context;
using config::ContextKind;
using config::Contexts;
using secrets::SecretId;
using secrets::StoreError;
using namespace std::chrono_literals;

// A keyring that is started again needs about a second.
static constexpr BackoffPolicy followRetries{.first = 2s, .max = 30s, .min = 1s};

AccountControl::AccountControl(Parts parts)
    : m_parts(std::move(parts))
    , m_followAgain(m_parts.clock)
{
    connect(&m_parts.book, &ContextBook::changed, this, &AccountControl::contextsChanged);
    connect(&m_parts.accounts, &Accounts::changed, this, &AccountControl::accountChanged);
}

AccountControl::~AccountControl() = default;

void AccountControl::start(const QString &serverUrl)
{
    m_hasStarted = true;
    m_active = m_parts.book.contexts().active;
    const Context *context = m_parts.book.contexts().userAt(serverUrl);
    m_parts.accounts.use(context ? secrets::secretOf(*context) : SecretId{secrets::SecretKind::UserKey, serverUrl});
}

QString AccountControl::inUse() const
{
    for (const Context &context : m_parts.book.contexts().all) {
        if (context.kind == ContextKind::User && secrets::secretOf(context) == m_parts.accounts.id())
            return context.name;
    }
    return {};
}

void AccountControl::dismiss()
{
    if (std::exchange(m_failure, std::nullopt))
        Q_EMIT changed();
}

void AccountControl::change(const ContextBook::Edit &edit, const ContextBook::Then &then)
{
    m_parts.book.change(edit, [this, then](const Result<void> &written) {
        m_used = inUse();
        m_active = m_parts.book.contexts().active;
        then(written);
    });
}

/// Ends what was written. What a person has begun while another program was writing goes on.
void AccountControl::finish(Failure failure, const Result<void> &written)
{
    if (written && m_scope)
        return accountChanged();
    if (written)
        return succeed();
    failure.problem = written.error().timedOut ? Problem::Busy : Problem::NotWritten;
    failure.error = written.error();
    if (!m_scope)
        return fail(std::move(failure));
    m_failure = std::move(failure);
    Q_EMIT changed();
}

void AccountControl::fail(Failure failure)
{
    m_scope.reset();
    m_switchingTo.clear();
    m_failure = std::move(failure);
    Q_EMIT changed();
}

void AccountControl::succeed()
{
    m_scope.reset();
    m_switchingTo.clear();
    m_failure.reset();
    m_used = inUse();
    Q_EMIT changed();
}

/// By another program: the active context is followed, and a key that may be gone is read again.
void AccountControl::contextsChanged()
{
    if (m_parts.book.isOwnChange() || !m_hasStarted)
        return;
    const Context *active = m_parts.book.contexts().activeContext();
    const QString before = std::exchange(m_active, m_parts.book.contexts().active);
    const bool hasSwitched = before != m_active;
    const bool isOther = hasSwitched && active && active->kind == ContextKind::User
        && secrets::secretOf(*active) != m_parts.accounts.id();
    if (isOther && active->name != m_switchingTo)
        return begin(active->name, Act::Follow);
    if (!m_used.isEmpty() && inUse().isEmpty() && !isOther)
        m_parts.accounts.reload();
    m_used = inUse();
    Q_EMIT changed();
}

void AccountControl::accountChanged()
{
    m_used = inUse();
    Q_EMIT changed();
}

void AccountControl::switchTo(const QString &name)
{
    begin(name, Act::Switch);
}

void AccountControl::begin(const QString &name, Act act)
{
    const Context *context = m_parts.book.contexts().find(name);
    if (!context || context->kind != ContextKind::User)
        return fail({.act = act, .name = name, .problem = Problem::Gone});
    if (name == inUse() && m_parts.book.contexts().active == name)
        return succeed();
    m_switchingTo = name;
    m_failure.reset();
    m_followFailures = 0;
    findKey(name, act);
    Q_EMIT changed();
}

void AccountControl::findKey(const QString &name, Act act)
{
    m_followAgain.stop();
    m_scope = std::make_unique<QObject>();
    secrets::findSecret(m_parts.stores, secrets::secretOf(*m_parts.book.contexts().find(name)), m_scope.get(),
        [this, name, act](const secrets::Found &found) { keyFound(name, act, found); });
}

/// The file of the contexts changes no more, so that nothing else would be an occasion.
void AccountControl::followLater()
{
    const Context *active = m_parts.book.contexts().activeContext();
    if (active && active->name == m_toFollow && m_toFollow != inUse() && !m_scope)
        findKey(active->name, Act::Follow);
}

void AccountControl::keyFound(const QString &name, Act act, const secrets::Found &found)
{
    m_scope.release()->deleteLater(); // one of its calls is running
    const Context *context = m_parts.book.contexts().find(name);
    if (!context)
        return fail({.act = act, .name = name, .problem = Problem::Gone});
    const SecretId id = secrets::secretOf(*context);
    if (!found.secret) {
        const bool isStore = found.problem && found.problem->problem != secrets::StoreProblem::Absent;
        if (act == Act::Follow && found.problem) {
            m_toFollow = name;
            m_followAgain.start(
                backoffDelay(++m_followFailures, randomDraw(), followRetries), [this] { followLater(); });
        }
        return fail({.act = act,
            .name = name,
            .problem = isStore ? Problem::Store : Problem::NoKey,
            .store = isStore ? found.problem->problem : secrets::StoreProblem::NoEntry});
    }
    const auto activate = [name](Contexts all) { return config::withActive(std::move(all), name); };
    change(activate, [this, name, act, id, found](const Result<void> &written) {
        if (written) {
            if (m_switchingTo == name)
                m_switchingTo.clear();
            m_parts.settings.setServerUrl(id.serverUrl);
            m_parts.accounts.adopt(id, found);
        }
        finish({.act = act, .name = name}, written);
    });
}

void AccountControl::signedIn(const SignIn::Checked &checked)
{
    const Context kept = checked.plan.context;
    const auto edit = [kept](Contexts all) -> Result<Contexts> {
        auto with = config::withContext(std::move(all), kept);
        // Another program may have changed them since the key was stored.
        if (with && with->find(kept.name)->hasOwnSecret != kept.hasOwnSecret)
            return failLocally(QStringLiteral("the contexts have changed meanwhile"));
        return with ? config::withActive(*with, kept.name) : with;
    };
    m_scope.reset();
    m_switchingTo.clear();
    change(edit, [this, kept, checked](const Result<void> &written) {
        m_parts.settings.setServerUrl(checked.serverUrl);
        m_parts.accounts.adopt(secrets::secretOf(kept), checked.key);
        finish({.act = Act::Keep, .name = kept.name}, written);
    });
}

void AccountControl::rename(const QString &from, const QString &to)
{
    const Context *found = m_parts.book.contexts().find(from);
    if (!found)
        return fail({.act = Act::Rename, .name = from, .problem = Problem::Gone});
    Context context = *found;
    if (!context.hasOwnSecret)
        return renameInBook(from, to);
    const SecretId before = secrets::secretOf(context);
    context.name = to;
    m_scope = std::make_unique<QObject>();
    secrets::copySecret(m_parts.stores, before, secrets::secretOf(context), m_scope.get(),
        [this, from, to](const std::optional<StoreError> &problem) {
            m_scope.release()->deleteLater();
            if (problem)
                return fail({.act = Act::Rename, .name = from, .problem = Problem::Store, .store = problem->problem});
            renameInBook(from, to);
        });
}

void AccountControl::renameInBook(const QString &from, const QString &to)
{
    const Context *found = m_parts.book.contexts().find(from);
    const bool isInUse = inUse() == from;
    const SecretId before = found ? secrets::secretOf(*found) : SecretId();
    const auto rename = [from, to](Contexts all) { return config::withRenamed(std::move(all), from, to); };
    change(rename, [=, this](const Result<void> &written) {
        if (written)
            moveToName(before, to, isInUse);
        finish({.act = Act::Rename, .name = from}, written);
    });
}

/// What is stored under the name that an account had.
void AccountControl::moveToName(const SecretId &before, const QString &name, bool isInUse)
{
    const Context *after = m_parts.book.contexts().find(name);
    const SecretId now = after ? secrets::secretOf(*after) : before;
    if (now == before)
        return;
    const auto project = m_parts.settings.project(Accounts::settingsKey(before));
    m_parts.settings.setProject(Accounts::settingsKey(now), project);
    if (isInUse)
        m_parts.accounts.setId(now);
    secrets::eraseSecret(m_parts.stores, before, this, [](const std::optional<StoreError> &) {});
}

void AccountControl::remove(const QString &name)
{
    const Context *context = m_parts.book.contexts().find(name);
    if (!context)
        return fail({.act = Act::Remove, .name = name, .problem = Problem::Gone});
    m_scope = std::make_unique<QObject>();
    m_switchingTo.clear();
    secrets::eraseSecret(m_parts.stores, secrets::secretOf(*context), m_scope.get(),
        [this, name](const std::optional<StoreError> &problem) { secretErased(name, problem); });
}

void AccountControl::secretErased(const QString &name, const std::optional<StoreError> &problem)
{
    m_scope.release()->deleteLater();
    if (problem)
        return fail({.act = Act::Remove, .name = name, .problem = Problem::Store, .store = problem->problem});
    const bool isInUse = inUse() == name;
    const auto remove = [name](Contexts all) { return config::withoutContext(std::move(all), name); };
    change(remove, [this, name, isInUse](const Result<void> &written) {
        if (isInUse)
            m_parts.accounts.reload(); // a key in the environment stays
        finish({.act = Act::Remove, .name = name}, written);
    });
}

void AccountControl::learn(const platform::Account &account)
{
    // That key is for any platform, so nobody knows which context it belongs to.
    if (m_parts.accounts.isKeyFromEnvironment())
        return;
    const QString name = inUse();
    Context known{.name = {}, .platform = m_parts.accounts.serverUrl()};
    if (const Context *context = m_parts.book.contexts().find(name))
        known = *context;
    Context seen = known;
    if (!account.org.isEmpty())
        seen.organisation = status::printable(account.org);
    if (!account.email.isEmpty())
        seen.email = status::printable(account.email);
    if ((!name.isEmpty() && seen == known) || std::exchange(m_learned, seen) == seen)
        return;
    const auto keep = [seen](Contexts all) {
        Context kept = seen;
        if (seen.name.isEmpty())
            kept.name = config::freeContextName(all, seen);
        auto with = config::withContext(std::move(all), kept);
        return with && seen.name.isEmpty() ? config::withActive(*with, kept.name) : with;
    };
    const QString told = seen.name.isEmpty() ? config::freeContextName(m_parts.book.contexts(), seen) : seen.name;
    change(keep, [this, told](const Result<void> &written) {
        if (written)
            return Q_EMIT changed();
        if (written.error().timedOut)
            return m_learned.reset(); // it is kept with the platform's next answer
        finish({.act = Act::Keep, .name = told}, written);
    });
}

} // namespace rensei::app

#include "moc_account_control.cpp"
