#include "tests/app/backend/sign_in_fixture.h"
#include "tests/support/test_case.h"

#include <QJsonArray>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;

Error redirected()
{
    return wire::refusal(ErrorKind::Unauthorized, 302);
}

class SignInTest : public QObject {
    Q_OBJECT

    using Problem = SignIn::Problem;

private Q_SLOTS:
    void whoamiAcceptsAKeyBeforeAnythingIsStored()
    {
        SignInFixture s;
        s.check("made-up key", u" https://platform.example/ "_s);
        QCOMPARE(s.serverUrls, QList<QUrl>{QUrl(u"https://platform.example"_s)});
        QCOMPARE(s.pendingPath(), u"/api/cli/whoami"_s);
        QCOMPARE(s.transport.sent.last().bearer->view(), QByteArrayView("made-up key"));
        QVERIFY(s.results.empty());
        s.transport.answer(200, {{u"email"_s, u"a@example.org"_s}});
        QCOMPARE(s.results.size(), std::size_t(1));
        const SignIn::Checked &checked = *s.results.front();
        QCOMPARE(checked.serverUrl, u"https://platform.example"_s);
        QCOMPARE(checked.account.email, u"a@example.org"_s);
        QVERIFY(checked.isVerified);
        s.keychain.answerAll();
        s.memory.answerAll();
        QVERIFY(!s.isStored());
        QCOMPARE(s.transport.sent.size(), 1);
    }

    void theResultIsNeverSynchronous()
    {
        SignInFixture s;
        s.begin("made-up key", u"not an address"_s);
        QVERIFY(s.results.empty());
        s.clock.advance(0ms);
        QCOMPARE(s.results.size(), std::size_t(1));
    }

    void invalidInputIsNotSent_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<Problem>("problem");
        QTest::newRow("no address") << u"platform"_s << "made-up"_ba << Problem::BadAddress;
        QTest::newRow("no encryption") << u"http://platform.example"_s << "made-up"_ba << Problem::BadAddress;
        QTest::newRow("a host's token") << u"https://platform.example"_s << "rsp_live_made_up"_ba << Problem::HostToken;
    }

    void invalidInputIsNotSent()
    {
        QFETCH(QString, address);
        QFETCH(QByteArray, key);
        SignInFixture s;
        s.check(key.constData(), address);
        QTEST(s.problem(), "problem");
        QCOMPARE(s.results.back().error().detail.isEmpty(), s.problem() != Problem::BadAddress);
        QVERIFY(s.transport.sent.isEmpty());
    }

    void whoamiErrorsAreDistinguished_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<Error>("error");
        QTest::addColumn<Problem>("problem");
        const auto row = [](const char *name, const QByteArray &key, const Error &error, Problem problem) {
            QTest::newRow(name) << key << error << problem;
        };
        const Error refused = wire::refusal(ErrorKind::Unauthorized, 401, "Invalid API key");
        row("a wrong key", "k", refused, Problem::KeyRefused);
        row("no key", "", refused, Problem::KeyMissing);
        row("a key that may not", "k", wire::refusal(ErrorKind::Forbidden, 403, "Forbidden"), Problem::NotAllowed);
        row("no key, and forbidden", "", wire::refusal(ErrorKind::Forbidden, 403, "Forbidden"), Problem::KeyMissing);
        row("no server", "k", wire::offline(), Problem::OutOfReach);
        row("a page instead of an answer", "k", wire::refusal(ErrorKind::BadReply, 200), Problem::NotAPlatform);
        row("a server error", "k", wire::refusal(ErrorKind::Overloaded, 503), Problem::ServerTrouble);
        row("too many requests", "k", wire::refusal(ErrorKind::Overloaded, 429), Problem::ServerTrouble);
        row("a rejected request", "k", wire::refusal(ErrorKind::Rejected, 418), Problem::ServerTrouble);
    }

    void whoamiErrorsAreDistinguished()
    {
        QFETCH(QByteArray, key);
        QFETCH(Error, error);
        SignInFixture s;
        s.check(key.constData());
        s.transport.answer(error);
        QCOMPARE(s.results.size(), std::size_t(1));
        QTEST(s.problem(), "problem");
        QCOMPARE(s.results.back().error().httpStatus, error.httpStatus);
        QCOMPARE(s.transport.sent.size(), 1);
        s.keychain.answerAll();
        QVERIFY(!s.isStored());
    }

    void aReplyThatIsNotAnObjectIsNotAnAccount()
    {
        SignInFixture s;
        s.check();
        s.transport.answer(Result<http::Response>(http::Response{.status = 200, .body = {}, .root = QJsonArray()}));
        QCOMPARE(s.problem(), Problem::NotAPlatform);
    }

    void aLoginPageCountsAsARefusalOnlyFromAPlatform_data()
    {
        QTest::addColumn<int>("health"); // 0: no answer
        QTest::addColumn<Problem>("problem");
        QTest::newRow("the platform is up") << 200 << Problem::KeyRefused;
        QTest::newRow("a captive portal") << 302 << Problem::NotAPlatform;
        QTest::newRow("the network is lost meanwhile") << 0 << Problem::OutOfReach;
    }

    void aLoginPageCountsAsARefusalOnlyFromAPlatform()
    {
        QFETCH(int, health);
        SignInFixture s;
        s.check();
        s.transport.answer(redirected());
        QVERIFY(s.results.empty());
        QCOMPARE(s.pendingPath(), u"/api/health"_s);
        QVERIFY(!s.transport.oldestWaiting().bearer);
        if (health == 200)
            s.transport.answer(200);
        else
            s.transport.answer(health ? redirected() : wire::offline());
        QTEST(s.problem(), "problem");
    }

    // Source: agent/platform/PROTOCOL.md, "Capability cache".
    void withoutAHealthRouteTheStatisticsDecide_data()
    {
        QTest::addColumn<Error>("stats");
        QTest::addColumn<Problem>("problem");
        QTest::newRow("they refuse the key too")
            << wire::refusal(ErrorKind::Unauthorized, 401, "Unauthorized") << Problem::KeyRefused;
        QTest::newRow("they are a login page too") << redirected() << Problem::NotAPlatform;
        QTest::newRow("they are not there either") << wire::routeMissing() << Problem::NotAPlatform;
    }

    void withoutAHealthRouteTheStatisticsDecide()
    {
        QFETCH(Error, stats);
        SignInFixture s;
        s.check();
        s.transport.answer(redirected());
        s.transport.answer(wire::routeMissing());
        QCOMPARE(s.pendingPath(), u"/api/public/stats"_s);
        s.transport.answer(stats);
        QTEST(s.problem(), "problem");
    }

    void withoutAnAccountServiceTheListIsRequested_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("with a key") << "made-up key"_ba;
        QTest::newRow("without one") << QByteArray();
    }

    void withoutAnAccountServiceTheListIsRequested()
    {
        QFETCH(QByteArray, key);
        SignInFixture s;
        s.check(key.constData(), u"http://127.0.0.1:3000"_s);
        s.transport.answer(wire::routeMissing());
        QCOMPARE(s.pendingPath(), u"/api/public/sessions"_s);
        QCOMPARE(s.transport.oldestWaiting().bearer != nullptr, !key.isEmpty());
        QVERIFY(s.results.empty());
        s.transport.answer(200, {{u"sessions"_s, QJsonArray()}});
        QVERIFY(s.results.front());
        QVERIFY(!s.results.front()->isVerified); // the key was not checked
        QCOMPARE(s.results.front()->key != nullptr, !key.isEmpty());
    }

    void aListErrorIsDistinguished_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<Error>("error");
        QTest::addColumn<Problem>("problem");
        const auto row = [](const char *name, const QByteArray &key, const Error &error, Problem problem) {
            QTest::newRow(name) << key << error << problem;
        };
        row("another website", "k", wire::routeMissing(), Problem::NotAPlatform);
        row("something that answers everything", "k", wire::refusal(ErrorKind::BadReply, 200), Problem::NotAPlatform);
        row("a key is required", "", wire::refusal(ErrorKind::Unauthorized, 401), Problem::KeyMissing);
        row("an invalid key", "k", wire::refusal(ErrorKind::Unauthorized, 401), Problem::KeyRefused);
        row("a key without permission", "k", wire::refusal(ErrorKind::Forbidden, 403), Problem::KeyRefused);
        row("no server", "k", wire::offline(), Problem::OutOfReach);
        row("a server error", "k", wire::busy(), Problem::ServerTrouble);
    }

    void aListErrorIsDistinguished()
    {
        QFETCH(QByteArray, key);
        QFETCH(Error, error);
        SignInFixture s;
        s.check(key.constData());
        s.transport.answer(wire::routeMissing());
        s.transport.answer(error);
        QTEST(s.problem(), "problem");
    }

    void anObjectWithoutAListIsNotAPlatform()
    {
        SignInFixture s;
        s.check();
        s.transport.answer(wire::routeMissing());
        s.transport.answer(200, {{u"hello"_s, u"world"_s}});
        QCOMPARE(s.problem(), Problem::NotAPlatform);
    }

    void noResultAfterCancel_data()
    {
        QTest::addColumn<bool>("isRequested");
        QTest::newRow("before the first request") << false;
        QTest::newRow("during a request") << true;
    }

    void noResultAfterCancel()
    {
        QFETCH(bool, isRequested);
        SignInFixture s;
        s.begin();
        if (isRequested)
            s.clock.advance(0ms);
        s.signIn.cancel();
        s.clock.advance(1h);
        QCOMPARE(s.transport.waiting(), 0);
        QVERIFY(s.results.empty());
    }

    void aSecondAttemptCancelsTheFirst()
    {
        SignInFixture s;
        s.check("first");
        s.check("second");
        QCOMPARE(s.transport.waiting(), 1);
        s.transport.answer(200);
        QCOMPARE(s.results.size(), std::size_t(1));
        QCOMPARE(s.results.front()->key->view(), QByteArrayView("second"));
    }

    void anAttemptMayStartInTheCallbackOfAnother()
    {
        SignInFixture s;
        s.signIn.check(u"nonsense"_s, Secret(), [&s](const SignIn::Result &) { s.begin(); });
        s.clock.advance(0ms);
        s.clock.advance(0ms);
        s.transport.answer(200);
        QCOMPARE(s.results.size(), std::size_t(1));
        QVERIFY(s.results.front());
    }
};

RENSEI_TEST(SignInTest)

} // namespace rensei::tests

#include "tst_sign_in.moc"
