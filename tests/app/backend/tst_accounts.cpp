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

QString accountOf(const QString &base)
{
    return secrets::SecretId{secrets::SecretKind::UserKey, base}.account();
}

/// Two stores, as the memory and the keychain are.
struct AccountsFixture {
    std::shared_ptr<secrets::Stores> stores = std::make_shared<secrets::Stores>();
    FakeSecretStore *first = add();
    FakeSecretStore *second = add();
    Accounts accounts{stores};
    QSignalSpy changed{&accounts, &Accounts::changed};
    QObject context;

    // A question that is not answered holds the stores, one of which holds it.
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
    void use(const QString &base = here)
    {
        accounts.use(base);
        answer();
    }
    void signIn()
    {
        second->entries.insert(accountOf(here), "made-up key");
        use();
    }
    QByteArray key() const { return accounts.key() ? accounts.key()->view().toByteArray() : "none"; }
};

class AccountsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theKeyIsReadFromWhereItIsKept()
    {
        AccountsFixture s;
        s.second->entries.insert(accountOf(here), "made-up key");
        s.accounts.use(here);
        QCOMPARE(s.accounts.state(), Key::Reading);
        QCOMPARE(s.key(), "none"_ba);
        s.answer();
        QCOMPARE(s.accounts.state(), Key::Present);
        QCOMPARE(s.key(), "made-up key"_ba);
        QVERIFY(!s.accounts.problem());
    }

    void eachPlatformHasAKeyOfItsOwn()
    {
        AccountsFixture s;
        s.signIn();
        s.use(there);
        QCOMPARE(s.accounts.base(), there);
        QCOMPARE(s.accounts.state(), Key::None);
        QCOMPARE(s.key(), "none"_ba);
        s.second->entries.insert(accountOf(there), "another key");
        s.accounts.readAgain();
        s.answer();
        QCOMPARE(s.key(), "another key"_ba);
        s.use(here);
        QCOMPARE(s.key(), "made-up key"_ba);
    }

    void aRegistrationTokenIsNoKey()
    {
        AccountsFixture s;
        s.first->entries.insert(secrets::SecretId{secrets::SecretKind::RegistrationToken, here}.account(), "a token");
        s.use();
        QCOMPARE(s.accounts.state(), Key::None);
    }

    void aStoreThatDoesNotGiveTheKeyIsSaid_data()
    {
        QTest::addColumn<StoreProblem>("problem");
        QTest::addColumn<Key>("state");
        QTest::newRow("locked") << StoreProblem::Locked << Key::Unreadable;
        QTest::newRow("denied") << StoreProblem::Denied << Key::Unreadable;
        QTest::newRow("slow") << StoreProblem::TimedOut << Key::Unreadable;
        QTest::newRow("broken") << StoreProblem::Failed << Key::Unreadable;
        QTest::newRow("absent, so that nothing can be in it") << StoreProblem::Absent << Key::None;
    }

    void aStoreThatDoesNotGiveTheKeyIsSaid()
    {
        QFETCH(StoreProblem, problem);
        AccountsFixture s;
        s.second->problem = problem;
        s.use();
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
        s.accounts.readAgain();
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

    void aRefusalIsSaidOnceAndEndsTheUse()
    {
        AccountsFixture s;
        s.signIn();
        s.changed.clear();
        s.accounts.refuse();
        s.accounts.refuse();
        QCOMPARE(s.changed.size(), 1);
        QCOMPARE(s.accounts.state(), Key::Refused);
        QCOMPARE(s.key(), "none"_ba);
        QVERIFY(s.second->entries.contains(accountOf(here))); // to forget it is for the user
        s.accounts.adopt(here, wire::token("a new key"));
        QCOMPARE(s.accounts.state(), Key::Present);
        QCOMPARE(s.key(), "a new key"_ba);
        s.accounts.refuse();
        QCOMPARE(s.accounts.state(), Key::Refused);
    }

    void nothingIsRefusedWhereNoKeyIsInUse_data()
    {
        QTest::addColumn<bool>("isRead");
        QTest::addColumn<Key>("state");
        QTest::newRow("it is being read") << false << Key::Reading;
        QTest::newRow("there is none") << true << Key::None;
    }

    void nothingIsRefusedWhereNoKeyIsInUse()
    {
        QFETCH(bool, isRead);
        AccountsFixture s;
        s.accounts.use(here);
        if (isRead)
            s.answer();
        s.changed.clear();
        s.accounts.refuse();
        QTEST(s.accounts.state(), "state");
        QCOMPARE(s.changed.size(), 0);
    }

    void whatWasCheckedIsUsedAtOnce()
    {
        AccountsFixture s;
        s.accounts.use(there);
        s.accounts.adopt(here, wire::token("made-up key"));
        QCOMPARE(s.accounts.base(), here);
        QCOMPARE(s.key(), "made-up key"_ba);
        s.answer(); // what was being read for the other platform
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

    void aLateAnswerForAFormerPlatformIsIgnored()
    {
        AccountsFixture s;
        s.second->entries.insert(accountOf(here), "made-up key");
        s.accounts.use(here);
        s.accounts.use(there);
        bool wasPresent = false;
        connect(&s.accounts, &Accounts::changed, &s.context,
            [&] { wasPresent = wasPresent || s.accounts.state() == Key::Present; });
        s.answer();
        QCOMPARE(s.accounts.state(), Key::None);
        QVERIFY(!wasPresent);
    }

    void whoSignsOutWhileTheKeyIsReadStaysSignedOut()
    {
        AccountsFixture s;
        s.second->entries.insert(accountOf(here), "made-up key");
        s.accounts.use(here);
        s.first->answerAll(); // the second store is being asked
        s.accounts.signOut(&s.context, [](const std::optional<StoreError> &) {});
        s.answer();
        QCOMPARE(s.accounts.state(), Key::None);
        QCOMPARE(s.key(), "none"_ba);
    }

    void signingOutForgetsTheKeyEverywhere()
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
        s.accounts.readAgain();
        s.answer();
        QCOMPARE(s.accounts.state(), Key::None);
    }

    void whatAStoreDidNotForgetIsSaid_data()
    {
        QTest::addColumn<StoreProblem>("problem");
        QTest::addColumn<bool>("isSaid");
        QTest::newRow("locked") << StoreProblem::Locked << true;
        QTest::newRow("denied") << StoreProblem::Denied << true;
        QTest::newRow("slow") << StoreProblem::TimedOut << true;
        QTest::newRow("broken") << StoreProblem::Failed << true;
        QTest::newRow("it had none") << StoreProblem::NoEntry << false;
        QTest::newRow("there is no such store") << StoreProblem::Absent << false;
        QTest::newRow("the environment") << StoreProblem::ReadOnly << false;
    }

    void whatAStoreDidNotForgetIsSaid()
    {
        QFETCH(StoreProblem, problem);
        AccountsFixture s;
        s.signIn();
        s.first->problem = problem;
        std::optional<StoreProblem> said;
        int done = 0;
        s.accounts.signOut(&s.context, [&](const std::optional<StoreError> &error) {
            ++done;
            if (error)
                said = error->problem;
        });
        s.answer();
        QCOMPARE(done, 1);
        QTEST(said.has_value(), "isSaid");
        QVERIFY(!said || *said == problem);
        QVERIFY(!s.second->entries.contains(accountOf(here))); // the others are asked all the same
        QCOMPARE(s.accounts.state(), Key::None);
    }

    void whoIsGoneHearsNothingOfTheSignOut()
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

    void aSignOutIsAboutThePlatformItWasAskedFor()
    {
        AccountsFixture s;
        s.second->entries.insert(accountOf(there), "another key");
        s.signIn();
        int done = 0;
        s.accounts.signOut(&s.context, [&done](const std::optional<StoreError> &) { ++done; });
        s.accounts.use(there); // while the stores forget
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
