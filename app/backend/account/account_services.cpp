#include "app/backend/account/account_services.h"

#include <utility>

namespace rensei::app {

using config::ContextKind;
using status::Outcome;

AccountServices::AccountServices(Parts parts)
    : m_parts(std::move(parts))
    , m_book(m_parts.contextsFile, m_parts.clock)
    , m_control({m_book, m_parts.accounts, m_parts.settings, m_parts.stores, m_parts.clock})
    , m_check({m_parts.makeTransport, m_parts.stores, m_parts.clock})
    , m_hostKeys({m_parts.api, [this] { return account(); }, m_parts.ownHostKey})
{
    connect(&m_book, &ContextBook::changed, this, &AccountServices::changed);
    connect(&m_control, &AccountControl::changed, this, &AccountServices::changed);
    connect(&m_check, &KeyCheck::changed, this, &AccountServices::changed);
    connect(&m_hostKeys, &HostKeys::refused, &m_parts.monitor, &StatusMonitor::doubtAccount);
    connect(&m_parts.accounts, &Accounts::leaving, this, &AccountServices::forgetAccount);
    connect(&m_parts.accounts, &Accounts::changed, this, &AccountServices::changed);
    connect(&m_parts.monitor, &StatusMonitor::changed, this, &AccountServices::statusChanged);
}

AccountServices::~AccountServices() = default;

void AccountServices::start(const QString &serverUrl)
{
    m_book.start();
    m_control.start(serverUrl);
}

/// Requests with the key before are dropped without an answer.
void AccountServices::forgetAccount()
{
    m_isAccountSeen = false;
    m_hostKeys.forget();
}

/// As the platform described it when asked with the key that is in use now; nullopt before that.
std::optional<platform::Account> AccountServices::account() const
{
    return m_isAccountSeen && m_parts.accounts.key() ? m_parts.monitor.account() : std::nullopt;
}

void AccountServices::statusChanged()
{
    const auto account = m_parts.monitor.account();
    const bool isNews = std::exchange(m_isAccountSeen, account.has_value()) != account.has_value();
    if (account && m_parts.accounts.key())
        m_control.learn(*account);
    const QList<AccountRow> now = rows();
    if (std::exchange(m_shown, now) != now || isNews)
        Q_EMIT changed();
}

void AccountServices::fillInUse(AccountRow &row) const
{
    switch (m_parts.accounts.state()) {
    case Accounts::Key::Reading:
        row.key = KeyState::Checking;
        return;
    case Accounts::Key::Unreadable:
        row.key = KeyState::Unreadable;
        return;
    case Accounts::Key::Refused:
        row.key = KeyState::Refused;
        return;
    case Accounts::Key::Present:
    case Accounts::Key::None:
        break;
    }
    const status::AuthCheck auth = m_parts.monitor.status().auth;
    row.keyKind = auth.kind;
    row.checkedAt = auth.asOf;
    if (auth.outcome == Outcome::NotApplicable)
        row.key = KeyState::Unchecked;
    else if (!m_parts.accounts.key())
        row.key = KeyState::Missing;
    else if (auth.outcome == Outcome::Ok)
        row.key = KeyState::Works;
    else
        row.key = m_parts.monitor.isChecking() ? KeyState::Checking : KeyState::Unanswered;
}

QList<AccountRow> AccountServices::rows() const
{
    QList<AccountRow> rows = accountRows(m_book.contexts(), m_control.inUse(), m_parts.accounts.serverUrl());
    for (AccountRow &row : rows) {
        if (row.isInUse) {
            fillInUse(row);
            continue;
        }
        const KeyCheck::Finding finding = m_check.finding(row.name);
        row.key = finding.state;
        row.checkedAt = finding.at;
        row.keyKind = finding.keyKind;
    }
    return rows;
}

void AccountServices::checkKeys()
{
    QList<config::Context> others = m_book.contexts().all;
    others.removeIf([this](const config::Context &one) { return one.name == m_control.inUse(); });
    m_check.check(others);
    if (m_parts.accounts.key())
        m_parts.monitor.checkNow();
    else
        m_parts.accounts.reload();
}

bool AccountServices::isChecking() const
{
    return m_check.isRunning() || m_parts.monitor.isChecking();
}

QString AccountServices::unusableActive() const
{
    const config::Context *active = m_book.contexts().activeContext();
    return active && active->kind == ContextKind::Client ? active->name : QString();
}

QString AccountServices::agentElsewhere() const
{
    const auto agent = m_parts.monitor.agent();
    const QString platform = agent && !agent->platformUrl.isEmpty() ? agent->platformUrl : m_parts.agentServerUrl();
    return platform == m_parts.accounts.serverUrl() ? QString() : platform;
}

} // namespace rensei::app

#include "moc_account_services.cpp"
