#include "app/backend/account/key_check.h"

#include "tests/app/backend/account/account_fixture.h"
#include "tests/app/backend/sign_in_fixture.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;

struct KeyCheckFixture : AccountFixture {
    FakeTransport transport;
    QList<QUrl> asked;
    KeyCheck check{{[this](const QUrl &url) {
                        asked.append(url);
                        return std::make_unique<ForwardingTransport>(transport);
                    },
        stores, clock}};

    void begin()
    {
        check.check(contexts().all);
        proceed();
    }
    void proceed()
    {
        clock.advance(0ms);
        keychain->answerAll();
    }
};

class KeyCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachKeyIsAskedForAtItsPlatform()
    {
        KeyCheckFixture s;
        s.begin();
        QCOMPARE(s.check.finding(u"work"_s).state, KeyState::Checking);
        QCOMPARE(s.check.finding(u"home"_s).state, KeyState::NotChecked);
        QCOMPARE(s.transport.oldestWaiting().bearer->view().toByteArray(), "key of work"_ba);
        s.transport.answer(200, {{u"kind"_s, u"org_token"_s}});
        s.proceed();
        QCOMPARE(s.check.finding(u"work"_s).state, KeyState::Works);
        QCOMPARE(s.check.finding(u"work"_s).keyKind, u"org_token"_s);
        QCOMPARE(s.transport.oldestWaiting().bearer->view().toByteArray(), "key of second"_ba);
        s.transport.answer(wire::refusal(ErrorKind::Unauthorized, 401, "Invalid API key"));
        s.proceed();
        QCOMPARE(s.check.finding(u"second"_s).state, KeyState::Refused);
        QVERIFY(s.check.isRunning());
        s.transport.answer(wire::offline());
        s.proceed();
        QCOMPARE(s.check.finding(u"home"_s).state, KeyState::Unanswered);
        QVERIFY(!s.check.isRunning());
        QCOMPARE(s.asked.last(), QUrl(AccountFixture::other));
        QCOMPARE(s.key(), "key of work"_ba); // nobody switched
    }

    void aLoginPageInTheWaySaysNothingAboutTheKey()
    {
        KeyCheckFixture s;
        s.begin();
        s.transport.answer(wire::refusal(ErrorKind::Unauthorized, 302));
        s.proceed();
        QCOMPARE(s.check.finding(u"work"_s).state, KeyState::Unanswered);
    }

    void aKeyThatCannotBeReadIsNotMissing()
    {
        KeyCheckFixture s;
        s.keychain->problem = secrets::StoreProblem::Locked;
        s.begin();
        QCOMPARE(s.check.finding(u"work"_s).state, KeyState::Unreadable);
        s.keychain->problem = secrets::StoreProblem::NoEntry;
        s.begin();
        QCOMPARE(s.check.finding(u"work"_s).state, KeyState::Missing);
        QVERIFY(s.transport.sent.isEmpty());
    }

    void whatIsForgottenIsNotAnswered()
    {
        KeyCheckFixture s;
        s.begin();
        s.check.forget();
        QCOMPARE(s.transport.waiting(), 0);
        QCOMPARE(s.check.finding(u"work"_s).state, KeyState::NotChecked);
        QVERIFY(!s.check.isRunning());
    }
};

RENSEI_TEST(KeyCheckTest)

} // namespace rensei::tests

#include "tst_key_check.moc"
