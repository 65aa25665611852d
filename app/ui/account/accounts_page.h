#pragma once

#include "app/backend/account/account_services.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QMessageBox;
class QPushButton;
class QVBoxLayout;

namespace rensei::app {

class AccountCard;
class HostKeysView;
class MessageBar;
class RenameDialog;

/// The accounts of this user, the same as the command line's, and the keys of the hosts of the one in use. Nothing is
/// asked for it but the list of keys, when it opens.
class AccountsPage final : public QWidget {
    Q_OBJECT

public:
    struct Parts {
        AccountServices &services;
        std::function<void()> add; ///< asks for the key of another account
        std::function<void(const QString &name)> signIn; ///< again; "" for the account in use that has no context
        std::function<void()> signOut;
        std::function<void()> renew; ///< this computer's registration
        std::function<bool(const QUrl &page)> openPage; ///< false: no program opened it
    };
    explicit AccountsPage(Parts parts);
    ~AccountsPage() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeButtons();
    void update();
    void showAccounts();
    void showNotes();
    void scrollToMessage();
    void listHostKeys();
    AccountCard *cardAt(qsizetype which);
    void askToRename(const AccountRow &row);
    void askToRemove(const AccountRow &row);

    Parts m_parts;
    MessageBar *m_message;
    QPushButton *m_add;
    QPushButton *m_check;
    QLabel *m_note;
    QVBoxLayout *m_cardColumn;
    HostKeysView *m_hostKeys;
    QList<AccountCard *> m_cards;
    QList<AccountRow> m_rows; ///< of the first cards
    QPointer<RenameDialog> m_rename;
    QPointer<QMessageBox> m_question;
    QTimer m_ages; ///< while it can be seen
};

} // namespace rensei::app
