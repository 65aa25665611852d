#include "tests/app/backend/account/account_services_fixture.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;

class AccountServicesTest : public QObject {
    Q_OBJECT

    static void answerAccount(AccountServicesFixture &s, const QString &organization)
    {
        while (s.status.platform.waiting() > 0) {
            const bool isAccount = s.status.platform.oldestWaiting().path == whoami;
            if (isAccount)
                s.status.platform.answer(200, {{u"org"_s, QJsonObject{{u"id"_s, organization}}}});
            else
                s.status.platform.answer(wire::routeMissing());
        }
    }

private Q_SLOTS:
    void nothingWorksBeforeItWasSeenTo()
    {
        AccountServicesFixture s;
        QVERIFY(s.row(u"work"_s).isInUse);
        QVERIFY(s.row(u"work"_s).key != KeyState::Works);
        QCOMPARE(s.row(u"second"_s).key, KeyState::NotChecked);
        s.status.answer();
        QCOMPARE(s.row(u"work"_s).key, KeyState::Works);
        s.services.control().switchTo(u"second"_s);
        s.keychain->answerAll();
        QVERIFY(s.row(u"second"_s).isInUse && !s.row(u"work"_s).isInUse);
        QVERIFY(s.row(u"second"_s).key != KeyState::Works); // what was seen was seen with the other key
        s.status.answer();
        QCOMPARE(s.row(u"second"_s).key, KeyState::Works);
    }

    void theKeyInUseTellsItsState()
    {
        AccountServicesFixture s;
        s.accounts.markRefused();
        QCOMPARE(s.row(u"work"_s).key, KeyState::Refused);
        s.keychain->problem = secrets::StoreProblem::Locked;
        s.accounts.reload();
        QCOMPARE(s.row(u"work"_s).key, KeyState::Checking);
        s.keychain->answerAll();
        QCOMPARE(s.row(u"work"_s).key, KeyState::Unreadable);
        s.keychain->problem.reset();
        s.keychain->entries.clear();
        s.accounts.reload();
        s.keychain->answerAll();
        QCOMPARE(s.row(u"work"_s).key, KeyState::Missing);
    }

    void theOtherKeysAreCheckedWhenThatIsAskedFor()
    {
        AccountServicesFixture s;
        s.status.answer();
        s.services.checkKeys();
        QVERIFY(s.services.isChecking());
        for (int i = 0; i < 2; ++i) {
            s.status.clock.advance(0ms);
            s.keychain->answerAll();
            if (s.others.waiting() > 0)
                s.others.answer(200, {{u"kind"_s, u"user"_s}});
        }
        QCOMPARE(s.row(u"second"_s).key, KeyState::Works);
        QCOMPARE(s.others.sent.size(), 1); // neither the one in use nor one without a key
    }

    // Whoever hears of the switch first may look at the keys at once.
    void noRequestIsAboutTheAccountThatWasLeft()
    {
        AccountServicesFixture s;
        answerAccount(s, u"org_acme"_s);
        s.services.hostKeys().list();
        s.status.platform.answer(
            200, {{u"keys"_s, QJsonArray{QJsonObject{{u"id"_s, u"k1"_s}, {u"name"_s, u"host: a"_s}}}}});
        const qsizetype before = s.status.platform.sent.size();
        bool hasLooked = false;
        const auto look = [&] {
            if (s.services.control().inUse() != u"second"_s)
                return;
            hasLooked = true;
            QCOMPARE(s.services.hostKeys().keys().size(), 0);
            s.services.hostKeys().list();
        };
        connect(&s.services.control(), &AccountControl::changed, &s.services, look);
        connect(&s.services.hostKeys(), &HostKeys::changed, &s.services, [&] {
            if (s.services.hostKeys().state() == HostKeys::State::NotAsked)
                s.services.hostKeys().list();
        });
        s.services.control().switchTo(u"second"_s);
        s.keychain->answerAll();
        QVERIFY(hasLooked);
        for (qsizetype i = before; i < s.status.platform.sent.size(); ++i)
            QVERIFY2(!s.status.platform.sent.at(i).path.contains(u"org_acme"_s),
                qPrintable(s.status.platform.sent.at(i).path));
    }

    void theListOfHostKeysBelongsToItsAccount()
    {
        AccountServicesFixture s;
        answerAccount(s, u"org_acme"_s);
        s.services.hostKeys().list();
        QCOMPARE(s.services.hostKeys().state(), HostKeys::State::Loading);
        s.services.control().switchTo(u"second"_s);
        s.keychain->answerAll();
        QCOMPARE(s.services.hostKeys().state(), HostKeys::State::NotAsked);
        QVERIFY(!s.services.hostKeys().canList()); // nobody has said which organization that is
        answerAccount(s, u"org_umbrella"_s);
        QVERIFY(s.services.hostKeys().canList());
        s.services.hostKeys().list();
        s.accounts.adopt(s.accounts.id(), wire::token("a new key")); // the request goes with the key before
        QCOMPARE(s.services.hostKeys().state(), HostKeys::State::NotAsked);
    }

    void whereTheAgentWorksIsToldWhenItIsElsewhere()
    {
        AccountServicesFixture s;
        QCOMPARE(s.services.agentElsewhere(), QString());
        s.registeredUrl = AccountFixture::hosted;
        QCOMPARE(s.services.agentElsewhere(), QString());
        s.registeredUrl = AccountFixture::other;
        QCOMPARE(s.services.agentElsewhere(), AccountFixture::other);
    }
};

RENSEI_TEST(AccountServicesTest)

} // namespace rensei::tests

#include "tst_account_services.moc"
