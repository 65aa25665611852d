#include "tests/app/backend/account/account_fixture.h"
#include "tests/support/test_case.h"

#include <QDir>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;
using secrets::StoreProblem;
using Act = AccountControl::Act;
using ControlProblem = AccountControl::Problem;

static SignIn::Checked checkedKey(const char *key, const config::Context &context)
{
    SignIn::Checked checked;
    checked.serverUrl = context.platform;
    checked.key = wire::token(key);
    checked.isVerified = true;
    checked.plan.context = context;
    return checked;
}

class AccountControlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theActiveContextIsUsed()
    {
        AccountFixture s;
        QCOMPARE(s.control.inUse(), u"work"_s);
        QCOMPARE(s.key(), "key of work"_ba);
    }

    void anotherPlatformsAccountIsUsedWhereThatIsNamed()
    {
        AccountFixture s(false);
        s.book.start();
        s.control.start(AccountFixture::other);
        s.keychain->answerAll();
        QCOMPARE(s.control.inUse(), u"home"_s);
        QCOMPARE(s.onDisk().active, u"work"_s);
    }

    void switchingUsesTheOtherKeyAndIsSeenByTheCommandLine()
    {
        AccountFixture s;
        s.control.switchTo(u"second"_s);
        QCOMPARE(s.control.switchingTo(), u"second"_s);
        QCOMPARE(s.key(), "key of work"_ba); // as long as the other is being read
        QCOMPARE(s.onDisk().active, u"work"_s);
        s.keychain->answerAll();
        QCOMPARE(s.key(), "key of second"_ba);
        QCOMPARE(s.control.inUse(), u"second"_s);
        QCOMPARE(s.control.switchingTo(), QString());
        QCOMPARE(s.onDisk().active, u"second"_s);
        s.switchTo(u"home"_s);
        QCOMPARE(s.accounts.serverUrl(), AccountFixture::other);
        QCOMPARE(s.settings.serverUrl(), AccountFixture::other);
        QVERIFY(!s.control.failure());
    }

    void accountsOfOnePlatformHaveChoicesOfTheirOwn()
    {
        AccountFixture s;
        const QString first = s.accounts.settingsKey();
        s.switchTo(u"second"_s);
        QVERIFY(s.accounts.settingsKey() != first);
        QCOMPARE(first, AccountFixture::hosted); // as before there were contexts
    }

    void aSwitchThatFailsLeavesTheOldAccount_data()
    {
        QTest::addColumn<StoreProblem>("store");
        QTest::addColumn<ControlProblem>("problem");
        QTest::newRow("locked") << StoreProblem::Locked << ControlProblem::Store;
        QTest::newRow("denied") << StoreProblem::Denied << ControlProblem::Store;
        QTest::newRow("slow") << StoreProblem::TimedOut << ControlProblem::Store;
        QTest::newRow("no keychain at all") << StoreProblem::Absent << ControlProblem::NoKey;
        QTest::newRow("no such key") << StoreProblem::NoEntry << ControlProblem::NoKey;
    }

    void aSwitchThatFailsLeavesTheOldAccount()
    {
        QFETCH(StoreProblem, store);
        AccountFixture s;
        s.keychain->problem = store;
        s.switchTo(u"second"_s);
        QCOMPARE(s.key(), "key of work"_ba);
        QCOMPARE(s.control.inUse(), u"work"_s);
        QCOMPARE(s.onDisk().active, u"work"_s);
        QCOMPARE(s.control.failure()->act, Act::Switch);
        QTEST(s.control.failure()->problem, "problem");
        QCOMPARE(s.control.switchingTo(), QString());
        s.keychain->problem.reset();
        s.switchTo(u"second"_s);
        QVERIFY(!s.control.failure());
        QCOMPARE(s.key(), "key of second"_ba);
    }

    void aSwitchThatCannotBeWrittenLeavesTheOldAccount()
    {
        AccountFixture s;
        s.control.switchTo(u"second"_s);
        QVERIFY(QFile::remove(s.file()) && QDir().mkpath(s.file() + u"/in-the-way"_s));
        s.keychain->answerAll();
        QCOMPARE(s.control.failure()->problem, ControlProblem::NotWritten);
        QCOMPARE(s.key(), "key of work"_ba);
    }

    void theLastSwitchCounts()
    {
        AccountFixture s;
        s.control.switchTo(u"second"_s);
        s.control.switchTo(u"home"_s);
        s.keychain->answerAll();
        QCOMPARE(s.key(), "key of home"_ba);
    }

    void whoSignsInDuringASwitchMeansThat()
    {
        AccountFixture s;
        s.control.switchTo(u"second"_s);
        s.control.signedIn(checkedKey("a new key", *s.book.contexts().find(u"home"_s)));
        s.keychain->answerAll();
        QCOMPARE(s.key(), "a new key"_ba);
        QCOMPARE(s.control.inUse(), u"home"_s);
    }

    void aSignedInAccountIsKeptAndActive()
    {
        AccountFixture s;
        config::Context context{.name = u"fourth"_s, .platform = AccountFixture::hosted};
        context.hasOwnSecret = true;
        s.control.signedIn(checkedKey("a new key", context));
        QCOMPARE(s.control.inUse(), u"fourth"_s);
        QCOMPARE(s.onDisk().active, u"fourth"_s);
        QCOMPARE(s.onDisk().all.size(), 4);
    }

    void aKeyWhoseContextCannotBeKeptIsUsedAndThatIsTold()
    {
        AccountFixture s;
        config::Context context{.name = u"fourth"_s, .platform = AccountFixture::hosted};
        context.hasOwnSecret = false; // the place of the first one's key, by what another program did meanwhile
        s.control.signedIn(checkedKey("a new key", context));
        QCOMPARE(s.control.failure()->act, Act::Keep);
        QCOMPARE(s.key(), "a new key"_ba);
        QCOMPARE(s.onDisk(), AccountFixture::contexts());
    }

    void theCommandLinesSwitchIsFollowed()
    {
        AccountFixture s;
        auto contexts = AccountFixture::contexts();
        contexts.active = u"home"_s;
        s.write(contexts);
        s.noticeFile();
        QCOMPARE(s.key(), "key of work"_ba); // until the other was read
        s.keychain->answerAll();
        QCOMPARE(s.key(), "key of home"_ba);
        QCOMPARE(s.control.inUse(), u"home"_s);
    }

    void whereItCannotBeFollowedTheOldAccountStays()
    {
        AccountFixture s;
        s.keychain->problem = StoreProblem::Locked;
        auto contexts = AccountFixture::contexts();
        contexts.active = u"home"_s;
        s.write(contexts);
        s.noticeFile();
        s.keychain->answerAll();
        QCOMPARE(s.key(), "key of work"_ba);
        QCOMPARE(s.control.failure()->act, Act::Follow);
        QCOMPARE(s.control.failure()->store, StoreProblem::Locked);
    }

    void aClientThatBecomesActiveIsNotUsed()
    {
        AccountFixture s;
        auto contexts = AccountFixture::contexts();
        config::Context client{
            .name = u"ci"_s, .kind = config::ContextKind::Client, .platform = AccountFixture::hosted};
        contexts = config::withContext(contexts, client).value();
        contexts.active = u"ci"_s;
        s.write(contexts);
        s.noticeFile();
        s.keychain->answerAll();
        QCOMPARE(s.control.inUse(), u"work"_s);
        QVERIFY(!s.control.failure());
    }

    void aSwitchIsFollowedOnceTheKeychainAnswersAgain_data()
    {
        QTest::addColumn<bool>("isDismissed");
        QTest::newRow("while the failure is shown") << false;
        QTest::newRow("also when somebody has read it") << true;
    }

    void aSwitchIsFollowedOnceTheKeychainAnswersAgain()
    {
        QFETCH(bool, isDismissed);
        AccountFixture s;
        s.keychain->problem = StoreProblem::Absent; // it is being started again
        s.byCommandLine(u"second"_s);
        s.keychain->answerAll();
        QCOMPARE(s.control.inUse(), u"work"_s);
        if (isDismissed)
            s.control.dismiss();
        s.clock.advance(2s);
        s.keychain->problem = StoreProblem::Locked;
        s.keychain->answerAll();
        QCOMPARE(s.control.inUse(), u"work"_s);
        s.keychain->problem.reset();
        s.clock.advance(4s);
        s.keychain->answerAll();
        QCOMPARE(s.control.inUse(), u"second"_s);
        QVERIFY(!s.control.failure());
    }

    void whatIsNotAskedForAnyMoreIsNotFollowed()
    {
        AccountFixture s;
        s.keychain->problem = StoreProblem::Locked;
        s.byCommandLine(u"second"_s);
        s.keychain->answerAll();
        s.byCommandLine(u"work"_s);
        s.keychain->problem.reset();
        s.clock.advance(60s);
        s.keychain->answerAll();
        QCOMPARE(s.control.inUse(), u"work"_s);
    }

    void anAccountThatAnotherProgramRemovedIsNotUsedAnyMore()
    {
        AccountFixture s;
        s.keychain->entries.remove(u"user-key https://app.rensei.ai"_s);
        s.write(config::withoutContext(AccountFixture::contexts(), u"work"_s).value());
        s.noticeFile();
        s.keychain->answerAll();
        QCOMPARE(s.accounts.state(), Accounts::Key::None);
    }

    void aNameIsChangedOnDisk()
    {
        AccountFixture s;
        s.control.rename(u"work"_s, u"office"_s);
        QCOMPARE(s.control.inUse(), u"office"_s);
        QCOMPARE(s.onDisk().active, u"office"_s);
        QCOMPARE(s.key(), "key of work"_ba);
    }

    void aKeyOfItsOwnMovesWithTheName()
    {
        AccountFixture s;
        s.switchTo(u"second"_s);
        s.settings.setProject(s.accounts.settingsKey(), {.slug = u"web"_s, .id = {}});
        QSignalSpy accountChanged(&s.accounts, &Accounts::changed);
        s.control.rename(u"second"_s, u"beta"_s);
        QVERIFY(s.onDisk().find(u"second"_s)); // the key comes first
        s.keychain->answerAll();
        QCOMPARE(s.keychain->entries.value(u"user-key https://app.rensei.ai beta"_s), "key of second"_ba);
        QVERIFY(!s.keychain->entries.contains(u"user-key https://app.rensei.ai second"_s));
        QCOMPARE(s.control.inUse(), u"beta"_s);
        QCOMPARE(s.settings.project(s.accounts.settingsKey()).slug, u"web"_s);
        QCOMPARE(accountChanged.size(), 0); // nothing is loaded anew
    }

    void aNameWhoseKeyCannotMoveStays()
    {
        AccountFixture s;
        s.keychain->problem = StoreProblem::Locked;
        s.control.rename(u"second"_s, u"beta"_s);
        s.keychain->answerAll();
        QVERIFY(s.onDisk().find(u"second"_s) && !s.onDisk().find(u"beta"_s));
        QCOMPARE(s.control.failure()->act, Act::Rename);
    }

    void aRemovedAccountTakesItsKeyAlong()
    {
        AccountFixture s;
        s.control.remove(u"second"_s);
        s.keychain->answerAll();
        QVERIFY(!s.onDisk().find(u"second"_s));
        QVERIFY(!s.keychain->entries.contains(u"user-key https://app.rensei.ai second"_s));
        QCOMPARE(s.key(), "key of work"_ba);
        s.control.remove(u"work"_s);
        s.keychain->answerAll();
        QCOMPARE(s.accounts.state(), Accounts::Key::None); // it was in use
        QCOMPARE(s.onDisk().active, QString());
    }

    void aKeyThatCannotBeRemovedKeepsItsAccount()
    {
        AccountFixture s;
        s.keychain->problem = StoreProblem::Locked;
        s.control.remove(u"work"_s);
        s.keychain->answerAll();
        QVERIFY(s.onDisk().find(u"work"_s));
        QCOMPARE(s.key(), "key of work"_ba);
        QCOMPARE(s.control.failure()->act, Act::Remove);
        s.control.dismiss();
        QVERIFY(!s.control.failure());
    }

    void whatThePlatformTellsIsKept()
    {
        AccountFixture s;
        platform::Account account;
        account.org = u"acme"_s;
        account.email = u"mark@acme.com"_s;
        s.control.learn(account);
        QCOMPARE(s.onDisk().find(u"work"_s)->email, u"mark@acme.com"_s);
        QVERIFY(s.onDisk().find(u"second"_s)->email.isEmpty());
    }

    void aKeyWithoutAContextGetsOne()
    {
        AccountFixture s(false);
        s.write({});
        s.start();
        QCOMPARE(s.control.inUse(), QString());
        platform::Account account;
        account.org = u"acme"_s;
        s.control.learn(account);
        QCOMPARE(s.control.inUse(), u"acme"_s);
        QCOMPARE(s.onDisk().active, u"acme"_s);
        QCOMPARE(s.key(), "key of work"_ba);
    }

    void ofTheEnvironmentsKeyNothingIsKept()
    {
        AccountFixture s(false);
        s.write({});
        s.keychain->label = u"the environment"_s;
        s.start();
        QVERIFY(s.accounts.isKeyFromEnvironment());
        platform::Account account;
        account.org = u"acme"_s;
        s.control.learn(account);
        QVERIFY(s.onDisk().all.isEmpty());
    }
};

RENSEI_TEST(AccountControlTest)

} // namespace rensei::tests

#include "tst_account_control.moc"
