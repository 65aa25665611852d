#include "app/backend/accounts.h"

#include "tests/fakes/fake_secret_store.h"
#include "tests/fakes/wire.h"
#include "tests/support/test_case.h"

#include <QSignalSpy>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace app;
using Key = Accounts::Key;
using secrets::StoreError;
using secrets::StoreProblem;

const QString here = u"https://platform.example"_s;
const QString there = u"https://other.example"_s;

QString accountOf(const QString &serverUrl)
{
    return secrets::SecretId{secrets::SecretKind::UserKey, serverUrl}.account();
}

/// Two stores, in place of memory and keychain.
struct AccountsFixture {
    std::shared_ptr<secrets::Stores> stores = std::make_shared<secrets::Stores>();
    FakeSecretStore *first = add();
    FakeSecretStore *second = add();
    Accounts accounts{stores};
    QSignalSpy changed{&accounts, &Accounts::changed};
    QObject context;

    // An unanswered request keeps the stores alive, and a store keeps the request: a reference cycle.
    ~AccountsFixture() { stores->clear(); }

    FakeSecretStore *add()
    {
        stores->push_back(std::make_unique<FakeSecretStore>());
        return static_cast<FakeSecretStore *>(stores->back().get());
    }

    void answer()
    {
        first->answerAll();
        second->answerAll();
    }
    void select(const QString &serverUrl = here)
    {
        accounts.setServerUrl(serverUrl);
        answer();
    }
    void signIn()
    {
        second->entries.insert(accountOf(here), "made-up key");
        select();
    }
    QByteArray key() const { return accounts.key() ? accounts.key()->view().toByteArray() : "none"; }
};

class AccountsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theKeyIsReadFromItsStore()
    {
        AccountsFixture s;
        s.second->entries.insert(accountOf(here), "made-up key");
        s.accounts.setServerUrl(here);
        QCOMPARE(s.accounts.state(), Key::Reading);
        QCOMPARE(s.key(), "none"_ba);
        s.answer();
        QCOMPARE(s.accounts.state(), Key::Present);
        QCOMPARE(s.key(), "made-up key"_ba);
        QVERIFY(!s.accounts.problem());
    }

    void eachPlatformHasItsOwnKey()
    {
        AccountsFixture s;
        s.signIn();
        s.select(there);
        QCOMPARE(s.accounts.serverUrl(), there);
        QCOMPARE(s.accounts.state(), Key::None);
        QCOMPARE(s.key(), "none"_ba);
        s.second->entries.insert(accountOf(there), "another key");
        s.accounts.reload();
        s.answer();
        QCOMPARE(s.key(), "another key"_ba);
        s.select(here);
        QCOMPARE(s.key(), "made-up key"_ba);
    }

    void aRegistrationTokenIsNotAKey()
    {
        AccountsFixture s;
        s.first->entries.insert(secrets::SecretId{secrets::SecretKind::RegistrationToken, here}.account(), "a token");
        s.select();
        QCOMPARE(s.accounts.state(), Key::None);
    }

    void aStoreThatFailsIsReported_data()
    {
        QTest::addColumn<StoreProblem>("problem");
        QTest::addColumn<Key>("state");
        QTest::newRow("locked") << StoreProblem::Locked << Key::Unreadable;
        QTest::newRow("denied") << StoreProblem::Denied << Key::Unreadable;
        QTest::newRow("slow") << StoreProblem::TimedOut << Key::Unreadable;
        QTest::newRow("broken") << StoreProblem::Failed << Key::Unreadable;
        QTest::newRow("absent, so that nothing can be in it") << StoreProblem::Absent << Key::None;
    }

    void aStoreThatFailsIsReported()
    {
        QFETCH(StoreProblem, problem);
        AccountsFixture s;
        s.second->problem = problem;
        s.select();
        QTEST(s.accounts.state(), "state");
        QVERIFY(s.accounts.problem());
        QCOMPARE(s.accounts.problem()->problem, problem);
        QCOMPARE(s.key(), "none"_ba);
    }

    void anUnlockedKeychainIsReadAgain()
    {
        AccountsFixture s;
        s.second->problem = StoreProblem::Locked;
        s.signIn();
        QCOMPARE(s.accounts.state(), Key::Unreadable);
        s.second->problem.reset();
        s.accounts.reload();
        QCOMPARE(s.accounts.state(), Key::Reading);
        QVERIFY(!s.accounts.problem());
        s.answer();
        QCOMPARE(s.key(), "made-up key"_ba);
    }

    void aLockedStoreDoesNotHideAnother()
    {
        AccountsFixture s;
        s.first->problem = StoreProblem::Locked;
        s.signIn();
        QCOMPARE(s.accounts.state(), Key::Present);
    }

    void aRefusedKeyIsReportedOnceAndNotUsed()
    {
        AccountsFixture s;
        s.signIn();
        s.changed.clear();
        s.accounts.markRefused();
        s.accounts.markRefused();
        QCOMPARE(s.changed.size(), 1);
        QCOMPARE(s.accounts.state(), Key::Refused);
        QCOMPARE(s.key(), "none"_ba);
        QVERIFY(s.second->entries.contains(accountOf(here))); // only the user removes it
        s.accounts.adopt(here, wire::token("a new key"));
        QCOMPARE(s.accounts.state(), Key::Present);
        QCOMPARE(s.key(), "a new key"_ba);
        s.accounts.markRefused();
        QCOMPARE(s.accounts.state(), Key::Refused);
    }

    void aRefusalWithoutAKeyIsIgnored_data()
    {
        QTest::addColumn<bool>("isRead");
        QTest::addColumn<Key>("state");
        QTest::newRow("it is being read") << false << Key::Reading;
        QTest::newRow("there is none") << true << Key::None;
    }

    void aRefusalWithoutAKeyIsIgnored()
    {
        QFETCH(bool, isRead);
        AccountsFixture s;
        s.accounts.setServerUrl(here);
        if (isRead)
            s.answer();
        s.changed.clear();
        s.accounts.markRefused();
        QTEST(s.accounts.state(), "state");
        QCOMPARE(s.changed.size(), 0);
    }

    void aCheckedKeyIsUsedAtOnce()
    {
        AccountsFixture s;
        s.accounts.setServerUrl(there);
        s.accounts.adopt(here, wire::token("made-up key"));
        QCOMPARE(s.accounts.serverUrl(), here);
        QCOMPARE(s.key(), "made-up key"_ba);
        s.answer(); // of the lookup for the other platform
        QCOMPARE(s.accounts.state(), Key::Present);
        QCOMPARE(s.key(), "made-up key"_ba);
    }

    void aPlatformWithoutAccountsHasNoKey()
    {
        AccountsFixture s;
        s.accounts.adopt(here, nullptr);
        QCOMPARE(s.accounts.state(), Key::None);
        QVERIFY(!s.accounts.problem());
    }

    void aLateReplyForAnEarlierPlatformIsIgnored()
    {
        AccountsFixture s;
        s.second->entries.insert(accountOf(here), "made-up key");
        s.accounts.setServerUrl(here);
        s.accounts.setServerUrl(there);
        bool wasPresent = false;
        connect(&s.accounts, &Accounts::changed, &s.context,
            [&] { wasPresent = wasPresent || s.accounts.state() == Key::Present; });
        s.answer();
        QCOMPARE(s.accounts.state(), Key::None);
        QVERIFY(!wasPresent);
    }

    void signingOutWhileTheKeyIsReadWins()
    {
        AccountsFixture s;
        s.second->entries.insert(accountOf(here), "made-up key");
        s.accounts.setServerUrl(here);
        s.first->answerAll(); // now the second store is read
        s.accounts.signOut(&s.context, [](const std::optional<StoreError> &) {});
        s.answer();
        QCOMPARE(s.accounts.state(), Key::None);
        QCOMPARE(s.key(), "none"_ba);
    }

    void signingOutRemovesTheKeyEverywhere()
    {
        AccountsFixture s;
        s.first->entries.insert(accountOf(here), "made-up key");
        s.second->entries.insert(accountOf(there), "another key");
        s.signIn();
        int done = 0;
        s.accounts.signOut(&s.context, [&done](const std::optional<StoreError> &problem) {
            QVERIFY(!problem);
            ++done;
        });
        QCOMPARE(s.accounts.state(), Key::None);
        QCOMPARE(s.key(), "none"_ba);
        QCOMPARE(done, 0);
        s.answer();
        QCOMPARE(done, 1);
        QVERIFY(!s.first->entries.contains(accountOf(here)));
        QVERIFY(!s.second->entries.contains(accountOf(here)));
        QVERIFY(s.second->entries.contains(accountOf(there)));
        s.accounts.reload();
        s.answer();
        QCOMPARE(s.accounts.state(), Key::None);
    }

    void aFailedRemovalIsReported_data()
    {
        QTest::addColumn<StoreProblem>("problem");
        QTest::addColumn<bool>("isReported");
        QTest::newRow("locked") << StoreProblem::Locked << true;
        QTest::newRow("denied") << StoreProblem::Denied << true;
        QTest::newRow("slow") << StoreProblem::TimedOut << true;
        QTest::newRow("broken") << StoreProblem::Failed << true;
        QTest::newRow("it had no key") << StoreProblem::NoEntry << false;
        QTest::newRow("there is no such store") << StoreProblem::Absent << false;
        QTest::newRow("the environment") << StoreProblem::ReadOnly << false;
    }

    void aFailedRemovalIsReported()
    {
        QFETCH(StoreProblem, problem);
        AccountsFixture s;
        s.signIn();
        s.first->problem = problem;
        std::optional<StoreProblem> reported;
        int done = 0;
        s.accounts.signOut(&s.context, [&](const std::optional<StoreError> &error) {
            ++done;
            if (error)
                reported = error->problem;
        });
        s.answer();
        QCOMPARE(done, 1);
        QTEST(reported.has_value(), "isReported");
        QVERIFY(!reported || *reported == problem);
        QVERIFY(!s.second->entries.contains(accountOf(here))); // the other stores are used all the same
        QCOMPARE(s.accounts.state(), Key::None);
    }

    void noCallbackAfterTheContextIsDestroyed()
    {
        AccountsFixture s;
        s.signIn();
        int done = 0;
        {
            QObject window;
            s.accounts.signOut(&window, [&done](const std::optional<StoreError> &) { ++done; });
        }
        s.answer();
        QCOMPARE(done, 0);
    }

    void aSignOutAppliesToThePlatformAtItsStart()
    {
        AccountsFixture s;
        s.second->entries.insert(accountOf(there), "another key");
        s.signIn();
        int done = 0;
        s.accounts.signOut(&s.context, [&done](const std::optional<StoreError> &) { ++done; });
        s.accounts.setServerUrl(there); // during the removal
        s.answer();
        s.answer();
        QCOMPARE(done, 1);
        QVERIFY(!s.second->entries.contains(accountOf(here)));
        QVERIFY(s.second->entries.contains(accountOf(there)));
        QCOMPARE(s.key(), "another key"_ba);
    }
};

RENSEI_TEST(AccountsTest)

} // namespace rensei::tests

#include "tst_accounts.moc"
