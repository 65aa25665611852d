#pragma once

#include "app/backend/account/account_control.h"
#include "app/backend/account/host_keys.h"
#include "app/backend/account/key_check.h"
#include "app/backend/status_monitor.h"

#include <QObject>
#include <QUrl>

#include <functional>

namespace rensei::app {

/// The parts that are about accounts, connected: the contexts, what is done with them, whether their keys work, and the
/// keys of the organization's hosts.
class AccountServices final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        Accounts &accounts;
        Settings &settings;
        StatusMonitor &monitor;
        platform::UserApi &api;
        Clock &clock;
        std::shared_ptr<secrets::Stores> stores;
        std::function<std::unique_ptr<http::Transport>(const QUrl &serverUrl)> makeTransport;
        QString contextsFile;
        std::function<OwnHostKey()> ownHostKey; ///< of this computer, read anew
        std::function<QString()> agentServerUrl; ///< that this computer's agent is registered with; "" for none
        std::function<QUrl(const QString &serverUrl)> keyPage; ///< where keys are made and revoked
    };
    explicit AccountServices(Parts parts);
    ~AccountServices() override;

    /// Reads the contexts and uses the account at this platform.
    void start(const QString &serverUrl);

    ContextBook &book() { return m_book; }
    AccountControl &control() { return m_control; }
    HostKeys &hostKeys() { return m_hostKeys; }
    Accounts &accounts() { return m_parts.accounts; }
    Clock &clock() { return m_parts.clock; }
    QUrl keyPage() const { return m_parts.keyPage(m_parts.accounts.serverUrl()); }

    /// All accounts, and what is known of their keys now.
    QList<AccountRow> rows() const;
    void checkKeys(); ///< of all accounts
    bool isChecking() const;

    /// Name of the active context when it is one that the desktop cannot use; "" else.
    QString unusableActive() const;

    /// The platform that this computer's agent works for, when it is another than that of the account in use; "" else.
    QString agentElsewhere() const;

Q_SIGNALS:
    void changed(); ///< any of what is listed

private:
    void forgetAccount();
    void statusChanged();
    std::optional<platform::Account> account() const;
    void fillInUse(AccountRow &row) const;

    Parts m_parts;
    ContextBook m_book;
    AccountControl m_control;
    KeyCheck m_check;
    HostKeys m_hostKeys;
    bool m_isAccountSeen = false; ///< the platform has described the account of the key in use
    QList<AccountRow> m_shown; ///< rows() when they last changed
};

} // namespace rensei::app
