#include "app/ui/tray/account_menu.h"

#include "agent/base/truncate.h"

#include <QUrl>

namespace rensei::app {

AccountMenu::AccountMenu(QWidget *parent)
    : QMenu(tr("Account", "the menu of those one can switch to"), parent)
{
    for (qsizetype i = 0; i < maxAccounts; ++i) {
        QAction *account = addAction(QString());
        account->setCheckable(true);
        account->setVisible(false);
        connect(account, &QAction::triggered, this, [this, account] {
            showAccounts(); // it is marked once it is so
            Q_EMIT switchRequested(account->data().toString());
        });
        m_accounts.append(account);
    }
    addSeparator();
    addAction(tr("Add an account…"), this, &AccountMenu::addRequested);
    addAction(tr("Accounts…"), this, &AccountMenu::accountsRequested);
    addSeparator();
    m_signOut = addAction(tr("Sign out"), this, &AccountMenu::signOutRequested);
    m_signOut->setEnabled(false);
}

/// One line that fits a screen: its name, and whose it is.
static QString accountEntry(const AccountRow &row)
{
    constexpr qsizetype maxLength = 60;
    const QString whose = !row.email.isEmpty() ? row.email
        : !row.organization.isEmpty()          ? row.organization
                                               : QUrl(row.platform).host();
    const QString title = accountTitle(row);
    return truncate(
        title == whose ? title : AccountMenu::tr("%1 (%2)", "an account, whose it is").arg(title, whose), maxLength);
}

void AccountMenu::setAccounts(const QList<AccountRow> &rows, bool canSignOut)
{
    m_rows = rows;
    m_rows.removeIf([](const AccountRow &row) { return !row.isInUse && !canSwitchTo(row); });
    m_signOut->setEnabled(canSignOut);
    showAccounts();
}

void AccountMenu::setDialect(MenuDialect dialect)
{
    m_dialect = dialect;
    showAccounts();
}

void AccountMenu::showAccounts()
{
    for (qsizetype i = 0; i < maxAccounts; ++i) {
        QAction *account = m_accounts.at(i);
        account->setVisible(i < m_rows.size());
        if (i >= m_rows.size())
            continue;
        const AccountRow &row = m_rows.at(i);
        account->setText(menuText(accountEntry(row).replace(QLatin1Char('&'), QLatin1String("&&")), m_dialect));
        account->setData(row.name);
        account->setChecked(row.isInUse);
        account->setEnabled(!row.isInUse || !row.name.isEmpty());
    }
}

} // namespace rensei::app

#include "moc_account_menu.cpp"
