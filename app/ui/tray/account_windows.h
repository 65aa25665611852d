#pragma once

#include "app/backend/account/account_services.h"
#include "app/ui/account/accounts_page.h"
#include "app/widgets/window_input.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace rensei::app {

class AccountMenu;
class SignInDialog;

/// Signing in, out and to another account: the dialog and the menu for it, and what the settings need of it.
class AccountWindows final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        AccountServices &services;
        Settings &settings;
        std::function<SignIn::Parts()> signInParts;
        std::function<void()> renew; ///< this computer's registration
    };
    AccountWindows(Parts parts, AccountMenu &menu);
    void offer(AccountMenu &menu); ///< in another menu, too, as long as that is there
    ~AccountWindows() override;

    void signIn(); ///< again to the account in use, else to any
    void signInTo(const QString &name); ///< to that context and no other; "" for any
    void add(); ///< asks for the key of another account
    void signOut();
    void hide();

    AccountsPage::Parts pageParts();

    /// The dialog, half filled, for the one of another language.
    struct Open {
        QString again; ///< see SignInDialog
        WindowInput input;
    };
    std::optional<Open> dialog() const; ///< nullopt while it is closed
    void reopen(const Open &dialog);

Q_SIGNALS:
    void failed(const QString &text); ///< what is so, and what to do
    void accountsRequested(); ///< the settings that have them

private:
    void open(const QString &address, const QString &again);
    void signedIn(const SignIn::Checked &checked);
    void update();
    void tellFailure();

    Parts m_parts;
    QList<QPointer<AccountMenu>> m_menus;
    QPointer<SignInDialog> m_dialog;
    QString m_told; ///< the failure that was told last; "" while there is none
};

} // namespace rensei::app
