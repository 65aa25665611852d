#pragma once

#include "app/model/account/account_row.h"
#include "app/system/menu_dialect.h"

#include <QMenu>

namespace rensei::app {

/// The accounts in the tray's menu: which one is in use, and switching to another. Its entries are made once and
/// changed in place, as those of TrayMenu.
class AccountMenu final : public QMenu {
    Q_OBJECT

public:
    static constexpr qsizetype maxAccounts = 12; ///< more are in the settings

    explicit AccountMenu(QWidget *parent = nullptr);

    /// `canSignOut`: there is a key to remove.
    void setAccounts(const QList<AccountRow> &rows, bool canSignOut);
    void setDialect(MenuDialect dialect); ///< who draws it from now on

Q_SIGNALS:
    void switchRequested(const QString &name);
    void addRequested();
    void accountsRequested(); ///< all of them, in the settings
    void signOutRequested();

private:
    void showAccounts();

    MenuDialect m_dialect = MenuDialect::Widgets;
    QList<AccountRow> m_rows; ///< that a person can use, the one in use among them
    QList<QAction *> m_accounts; ///< the data is the name
    QAction *m_signOut;
};

} // namespace rensei::app
