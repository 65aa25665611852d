#include "tests/app/backend/account/account_fixture.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;

/// Accounts while another program writes their file.
class AccountBusyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSwitchWaitsForAnotherProgramThatWrites()
    {
        AccountFixture s;
        auto other = std::make_optional<WriteLock>(s.file());
        QVERIFY(other->acquire(0ms));
        s.switchTo(u"second"_s);
        QCOMPARE(s.control.switchingTo(), u"second"_s);
        QCOMPARE(s.key(), "key of work"_ba);
        other.reset();
        s.clock.advance(50ms);
        QCOMPARE(s.control.switchingTo(), QString());
        QCOMPARE(s.key(), "key of second"_ba);
        QVERIFY(!s.control.failure());
    }

    void aWriterThatDoesNotEndIsToldAsSuch()
    {
        AccountFixture s;
        WriteLock other(s.file());
        QVERIFY(other.acquire(0ms));
        s.switchTo(u"second"_s);
        s.clock.advance(2'050ms);
        QCOMPARE(s.control.failure()->problem, AccountControl::Problem::Busy);
        QCOMPARE(s.control.switchingTo(), QString());
        QCOMPARE(s.key(), "key of work"_ba);
    }

    void whatIsBegunWhileAnotherProgramWritesGoesOn()
    {
        AccountFixture s;
        auto other = std::make_optional<WriteLock>(s.file());
        QVERIFY(other->acquire(0ms));
        s.control.rename(u"work"_s, u"office"_s);
        s.control.switchTo(u"home"_s);
        other.reset();
        s.clock.advance(50ms);
        QCOMPARE(s.control.inUse(), u"office"_s);
        QCOMPARE(s.control.switchingTo(), u"home"_s);
        s.keychain->answerAll();
        QCOMPARE(s.control.inUse(), u"home"_s);
        QCOMPARE(s.onDisk().active, u"home"_s);
    }

    void whatThePlatformTellsIsKeptOnceTheOtherProgramHasWritten()
    {
        AccountFixture s;
        platform::Account account;
        account.org = u"acme"_s;
        account.email = u"mark@acme.com"_s;
        {
            WriteLock other(s.file());
            QVERIFY(other.acquire(0ms));
            s.control.learn(account);
            s.clock.advance(2'050ms);
        }
        QVERIFY(!s.control.failure());
        s.control.learn(account);
        QCOMPARE(s.onDisk().find(u"work"_s)->email, u"mark@acme.com"_s);
    }
};

RENSEI_TEST(AccountBusyTest)

} // namespace rensei::tests

#include "tst_account_busy.moc"
