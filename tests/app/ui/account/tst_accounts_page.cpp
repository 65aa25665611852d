#include "app/ui/account/accounts_page.h"

#include "app/ui/account/account_card.h"
#include "app/ui/account/rename_dialog.h"
#include "tests/app/backend/account/account_services_fixture.h"
#include "tests/app/ui/widget_probe.h"
#include "tests/support/test_case.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace app;

struct AccountsPageFixture : AccountServicesFixture {
    QStringList asked; ///< what the page passed on
    bool opensPages = true;
    AccountsPage page{{services, [this] { asked.append(u"add"_s); },
        [this](const QString &name) { asked.append(u"sign in to "_s + name); }, [this] { asked.append(u"sign out"_s); },
        [this] { asked.append(u"renew"_s); },
        [this](const QUrl &url) {
            asked.append(url.toString());
            return opensPages;
        }}};

    void open()
    {
        status.clock.advance({});
        answerWhoami();
        present(page);
    }
    void answerWhoami()
    {
        while (status.platform.waiting() > 0) {
            const QString path = status.platform.oldestWaiting().path;
            if (path == whoami)
                status.platform.answer(200,
                    {{u"kind"_s, u"user"_s}, {u"email"_s, u"mark@acme.com"_s},
                        {u"org"_s, QJsonObject{{u"slug"_s, u"acme"_s}, {u"id"_s, u"org_acme"_s}}}});
            else
                status.platform.answer(wire::routeMissing());
        }
    }
    void listKeys()
    {
        const QJsonArray keys{
            QJsonObject{{u"keyId"_s, u"k1"_s}, {u"name"_s, u"build-1"_s}, {u"createdAt"_s, u"2026-06-01T10:00:00Z"_s}},
            QJsonObject{{u"keyId"_s, u"k2"_s}, {u"name"_s, u"laptop"_s}, {u"lastUsedAt"_s, u"2026-06-02T12:00:00Z"_s}}};
        status.platform.answer(200, {{u"keys"_s, keys}});
    }
    bool says(const QString &text) const { return labelsIn(page).join(u'\n').contains(text); }
    QAbstractButton *named(const QString &accessible) const
    {
        for (QAbstractButton *button : page.findChildren<QAbstractButton *>()) {
            if (button->isVisible() && accessibleName(button) == accessible)
                return button;
        }
        return nullptr;
    }
    QMessageBox *question() const { return page.findChild<QMessageBox *>(); }
};

class AccountsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyAccountHasItsKeyAndItsState()
    {
        AccountsPageFixture s;
        s.open();
        QVERIFY(s.says(u"work, in use"_s));
        QVERIFY2(s.says(u"user key: works, checked 0 s ago"_s), qPrintable(labelsIn(s.page).join(u'\n')));
        QVERIFY(s.says(u"user key: not checked"_s));
        QVERIFY(s.says(u"mark@acme.com · acme · app.rensei.ai"_s));
        QVERIFY(!s.named(u"Switch to work"_s) && s.named(u"Switch to second"_s));
        QVERIFY(s.named(u"Sign out of work"_s) && !s.named(u"Sign out of second"_s));
    }

    void aClickSwitches()
    {
        AccountsPageFixture s;
        s.open();
        s.named(u"Switch to second"_s)->click();
        QVERIFY(s.says(u"second, its key is being read…"_s));
        s.keychain->answerAll();
        QVERIFY(s.says(u"second, in use"_s) && !s.says(u"work, in use"_s));
        QVERIFY(!s.says(u"works, checked"_s)); // nothing was seen with this key
    }

    void whatFailsIsToldWithWhatToDo()
    {
        AccountsPageFixture s;
        s.open();
        s.keychain->problem = secrets::StoreProblem::Locked;
        s.named(u"Switch to second"_s)->click();
        s.keychain->answerAll();
        QVERIFY(s.says(
            u"“second” is not used, and nothing has changed. The keychain is locked. Unlock it and try again."_s));
        QVERIFY(s.says(u"work, in use"_s));
        s.keychain->problem.reset();
        buttonNamed(s.page, u"Try again"_s)->click();
        s.keychain->answerAll();
        QVERIFY(s.says(u"second, in use"_s) && !s.says(u"nothing has changed"_s));
    }

    void whatFailsIsScrolledTo()
    {
        AccountsPageFixture s;
        s.open();
        QScrollArea area;
        area.setWidgetResizable(true);
        area.setWidget(&s.page);
        area.resize(400, 120);
        present(area);
        area.verticalScrollBar()->setValue(area.verticalScrollBar()->maximum());
        QVERIFY(area.verticalScrollBar()->value() > 0);
        s.keychain->problem = secrets::StoreProblem::Locked;
        s.services.control().switchTo(u"second"_s);
        s.keychain->answerAll();
        const auto isSeen = [&] { return area.verticalScrollBar()->value() == 0; };
        const bool wasSeen = QTest::qWaitFor(isSeen, 1'000);
        area.takeWidget();
        QVERIFY(wasSeen);
    }

    void aFailureThatWasReadStaysClosed()
    {
        AccountsPageFixture s;
        s.open();
        s.named(u"Switch to home"_s)->click(); // whose key nobody has
        s.keychain->answerAll();
        QVERIFY(s.says(u"No key is stored for it on this computer. Sign in to it."_s));
        buttonNamed(s.page, u"Sign in…"_s)->click();
        QCOMPARE(s.asked, QStringList{u"sign in to home"_s});
        s.named(u"Close this message"_s)->click();
        Q_EMIT s.services.changed();
        QVERIFY(!s.says(u"No key is stored"_s));
    }

    void aNameIsChanged()
    {
        AccountsPageFixture s;
        s.open();
        s.named(u"Rename work"_s)->click();
        auto *dialog = s.page.findChild<RenameDialog *>();
        auto *name = dialog->findChild<QLineEdit *>();
        name->selectAll();
        QTest::keyClicks(name, u"second"_s);
        QVERIFY(!buttonNamed(*dialog, u"Rename"_s)->isEnabled());
        QVERIFY(labelsIn(*dialog).join(u'\n').contains(u"Another account has this name."_s));
        name->selectAll();
        QTest::keyClicks(name, u"my work"_s);
        QVERIFY(!buttonNamed(*dialog, u"Rename"_s)->isEnabled());
        name->selectAll();
        QTest::keyClicks(name, u"office"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(s.says(u"office, in use"_s));
    }

    void removingAsksFirst()
    {
        AccountsPageFixture s;
        s.open();
        s.named(u"Remove second"_s)->click();
        QVERIFY(s.question()->text().contains(u"second"_s));
        QCOMPARE(s.question()->defaultButton()->text(), u"Keep"_s);
        buttonNamed(*s.question(), u"Remove"_s)->click();
        s.keychain->answerAll();
        QVERIFY(!s.named(u"Remove second"_s));
        QVERIFY(s.named(u"Remove work"_s));
    }

    void theKeysOfHostsAreListedWithThisComputersFirst()
    {
        AccountsPageFixture s;
        s.own.id = u"k2"_s;
        s.open();
        QVERIFY(s.says(u"Asking the platform…"_s));
        s.listKeys();
        QVERIFY(s.says(u"this computer · not known when it was made · last used 2 h ago"_s));
        QVERIFY(s.says(u"made yesterday · not known when it was last used"_s));
        QVERIFY(!buttonNamed(s.page, u"Open the platform's page"_s));
        buttonNamed(s.page, u"Renew this computer's key…"_s)->click();
        QCOMPARE(s.asked, QStringList{u"renew"_s});
    }

    void theyAreListedOnceTheOrganizationIsKnown()
    {
        AccountsPageFixture s;
        present(s.page);
        QVERIFY(s.says(u"The platform has not named an organization for this account."_s));
        s.status.clock.advance({});
        while (s.status.platform.oldestWaiting().path != whoami)
            s.status.platform.answer(wire::routeMissing());
        s.status.platform.answer(200, {{u"org"_s, QJsonObject{{u"id"_s, u"org_acme"_s}}}});
        QVERIFY(s.says(u"Asking the platform…"_s));
    }

    void revokingAsksFirst()
    {
        AccountsPageFixture s;
        s.own.id = u"k2"_s;
        s.open();
        s.listKeys();
        s.named(u"Revoke laptop"_s)->click();
        QVERIFY(s.question()->informativeText().contains(u"This is the key of this computer"_s));
        s.question()->reject();
        QCOMPARE(s.status.platform.waiting(), 0);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        s.named(u"Revoke build-1"_s)->click();
        buttonNamed(*s.question(), u"Revoke"_s)->click();
        QCOMPARE(s.status.platform.oldestWaiting().path, u"/api/org/org_acme/keys/k1"_s);
        QVERIFY(!s.named(u"Revoke laptop"_s)->isEnabled()); // one after the other
        s.status.platform.answer(204);
        QVERIFY(s.says(u"“build-1” is revoked."_s));
        QVERIFY(!s.named(u"Revoke build-1"_s));
    }

    void whereThePlatformListsNoneItsPageIsOffered()
    {
        AccountsPageFixture s;
        s.open();
        s.status.platform.answer(wire::routeMissing());
        QVERIFY(s.says(u"This platform shows its keys only on its own page."_s));
        s.opensPages = false;
        buttonNamed(s.page, u"Open the platform's page"_s)->click();
        QCOMPARE(s.asked, QStringList{u"https://app.rensei.ai/acme/settings/api-keys"_s});
        QVERIFY(s.says(u"No browser opened this page. Open it yourself:"_s));
    }

    void aKeyThatMayNotIsToldSo()
    {
        AccountsPageFixture s;
        s.open();
        s.listKeys();
        s.named(u"Revoke laptop"_s)->click();
        buttonNamed(*s.question(), u"Revoke"_s)->click();
        s.status.platform.answer(wire::refusal(ErrorKind::Forbidden, 403, "Forbidden"));
        QVERIFY(s.says(u"“laptop” was not revoked: your key may not do that."_s));
        QVERIFY(buttonNamed(s.page, u"Open the platform's page"_s));
    }

    void anAgentElsewhereKeepsItsRegistration()
    {
        AccountsPageFixture s;
        s.registeredUrl = AccountFixture::other;
        s.open();
        QVERIFY(s.says(u"it works for https://other.example, whichever account is used here"_s));
        QVERIFY(!buttonNamed(s.page, u"Renew this computer's key…"_s)->isEnabled());
    }

    void theKeyOfTheEnvironmentIsToldOf()
    {
        AccountsPageFixture s;
        s.keychain->label = u"the environment"_s;
        s.accounts.reload();
        s.keychain->answerAll();
        s.open();
        QVERIFY(s.says(u"RENSEI_API_KEY"_s));
    }

    void theKeyboardReachesEveryButton()
    {
        AccountsPageFixture s;
        s.open();
        s.listKeys();
        buttonNamed(s.page, u"Add an account…"_s)->setFocus();
        const QList<QWidget *> stops = tabStops();
        for (QAbstractButton *button : s.page.findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->isEnabled())
                QVERIFY2(stops.contains(button), qPrintable(accessibleName(button)));
        }
    }
};

RENSEI_TEST(AccountsPageTest)

} // namespace rensei::tests

#include "tst_accounts_page.moc"
