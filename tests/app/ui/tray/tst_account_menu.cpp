#include "app/ui/tray/account_menu.h"

#include "tests/support/test_case.h"

#include <QSignalSpy>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace app;

static AccountRow menuRow(const QString &name, bool isInUse = false)
{
    return {.name = name, .platform = u"https://app.rensei.ai"_s, .email = u"mark@acme.com"_s, .isInUse = isInUse};
}

class AccountMenuTest : public QObject {
    Q_OBJECT

    static QStringList texts(const AccountMenu &menu)
    {
        QStringList all;
        for (const QAction *action : menu.actions()) {
            if (action->isVisible() && !action->isSeparator())
                all.append((action->isChecked() ? u"✓ "_s : QString()) + action->text());
        }
        return all;
    }

private Q_SLOTS:
    void theAccountInUseIsTicked()
    {
        AccountMenu menu;
        menu.setAccounts({menuRow(u"work"_s, true), menuRow(u"home"_s)}, true);
        QCOMPARE(texts(menu),
            (QStringList{u"✓ work (mark@acme.com)"_s, u"home (mark@acme.com)"_s, u"Add an account…"_s, u"Accounts…"_s,
                u"Sign out"_s}));
    }

    void aClickAsksAndTicksNothingYet()
    {
        AccountMenu menu;
        menu.setAccounts({menuRow(u"work"_s, true), menuRow(u"home"_s)}, true);
        QSignalSpy asked(&menu, &AccountMenu::switchRequested);
        menu.actions().at(1)->trigger();
        QCOMPARE(asked.first().first().toString(), u"home"_s);
        QVERIFY(menu.actions().at(0)->isChecked() && !menu.actions().at(1)->isChecked());
    }

    void whatNobodyCanSwitchToIsNotThere()
    {
        AccountMenu menu;
        AccountRow host = menuRow(u"host-acme"_s);
        host.kind = config::ContextKind::Host;
        menu.setAccounts({menuRow(u"work"_s, true), host}, false);
        QCOMPARE(texts(menu).size(), 4);
        QVERIFY(!menu.actions().last()->isEnabled()); // there is no key to remove
    }

    void anUnderscoreIsNoMnemonic()
    {
        AccountMenu menu;
        menu.setAccounts({menuRow(u"my_work"_s, true)}, true);
        menu.setDialect(MenuDialect::DBusMenu);
        QCOMPARE(menu.actions().first()->text(), u"my__work (mark@acme.com)"_s);
    }

    void moreThanFitAreInTheSettings()
    {
        AccountMenu menu;
        QList<AccountRow> rows;
        for (int i = 0; i < 20; ++i)
            rows.append(menuRow(u"a%1"_s.arg(i)));
        menu.setAccounts(rows, true);
        QCOMPARE(texts(menu).size(), AccountMenu::maxAccounts + 3);
    }
};

RENSEI_TEST(AccountMenuTest)

} // namespace rensei::tests

#include "tst_account_menu.moc"
