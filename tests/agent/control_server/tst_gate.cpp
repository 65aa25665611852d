#include "agent/control_server/gate.h"

#include "tests/fakes/fake_clock.h"
#include "tests/support/test_case.h"

namespace rensei::control {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using tests::FakeClock;

class GateTest : public QObject {
    Q_OBJECT

    QList<Route> m_routes{{.method = "GET", .pattern = u"/open"_s, .access = Access::Open, .answer = {}},
        {.method = "GET", .pattern = u"/minimal"_s, .access = Access::Minimal, .answer = {}},
        {.method = "GET", .pattern = u"/token/{id}"_s, .answer = {}}};
    FakeClock m_clock;

    Gate gate() { return Gate(m_routes, share(Secret(QByteArray("right"))), m_clock); }

    static Head head(const QByteArray &target, const QByteArray &token = {})
    {
        Head made{"GET", target, {{"Host", "127.0.0.1:80"}}};
        if (!token.isEmpty())
            made.headers.append({"Authorization", "Bearer " + token});
        return made;
    }

    static int status(const std::variant<Admitted, Response> &decision)
    {
        const auto *refused = std::get_if<Response>(&decision);
        return refused ? refused->status : 0;
    }

    static Gate::Circumstances now(bool isReady = true) { return {.port = 80, .maxBody = 1024, .isReady = isReady}; }

private Q_SLOTS:
    void admitted_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<bool>("isReady");
        QTest::addColumn<int>("status"); // 0: admitted
        const auto row = [](const char *name, const char *target, const char *token, bool isReady, int status) {
            QTest::newRow(name) << QByteArray(target) << QByteArray(token) << isReady << status;
        };
        row("open without a token", "/open", "", true, 0);
        row("open with a wrong token", "/open", "wrong", true, 0);
        row("open while starting", "/open", "", false, 0);
        row("minimal without a token", "/minimal", "", true, 0);
        row("minimal with the token", "/minimal", "right", true, 0);
        row("minimal with a wrong token", "/minimal", "wrong", true, 401);
        row("minimal while starting", "/minimal", "", false, 503);
        row("minimal with a wrong token while starting", "/minimal", "wrong", false, 401);
        row("the rest with the token", "/token/1", "right", true, 0);
        row("the rest without it", "/token/1", "", true, 401);
        row("the rest while starting", "/token/1", "right", false, 503);
        row("the rest without it while starting", "/token/1", "", false, 401);
        row("no route with the token", "/other", "right", true, 404);
        row("no route without it", "/other", "", true, 401);
        row("no route while starting", "/other", "right", false, 503);
    }

    void admitted()
    {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, token);
        QFETCH(bool, isReady);
        QFETCH(int, status);
        Gate gate = this->gate();
        QCOMPARE(GateTest::status(gate.admit(head(target, token), now(isReady))), status);
    }

    void theChecksComeBeforeTheToken()
    {
        Gate gate = this->gate();
        Head foreign = head("/token/1");
        foreign.headers[0].second = "evil.example";
        QCOMPARE(status(gate.admit(foreign, now(false))), 403);
    }

    void theRequestIsParsed()
    {
        Gate gate = this->gate();
        const auto decision = gate.admit(head("/token/a%2Fb?x=1&y=%20?", "right"), now());
        const auto &request = std::get<Admitted>(decision).request;
        QCOMPARE(request.path, u"/token/a%2Fb"_s);
        QCOMPARE(request.id, u"a/b"_s);
        QCOMPARE(request.query.value(u"x"_s), u"1"_s);
        QCOMPARE(request.query.value(u"y"_s), u" ?"_s);
        QVERIFY(request.authorised);
        const auto without = gate.admit(head("/minimal"), now());
        QVERIFY(!std::get<Admitted>(without).request.authorised);
    }

    void tokenGuessingIsLimitedAndTheRightTokenIsStillAccepted()
    {
        Gate gate = this->gate();
        for (int i = 0; i < 10; ++i)
            QCOMPARE(status(gate.admit(head("/token/1", i % 2 ? "wrong" : ""), now())), 401);
        const auto refused = gate.admit(head("/token/1", "wrong"), now());
        QCOMPARE(status(refused), 429);
        const auto retryAfter = std::pair("Retry-After"_ba, "60"_ba);
        QVERIFY(std::get<Response>(refused).headers.contains(retryAfter));
        QCOMPARE(status(gate.admit(head("/token/1"), now())), 429);
        QCOMPARE(status(gate.admit(head("/token/1", "right"), now())), 0);
        QCOMPARE(status(gate.admit(head("/open"), now())), 0);
        QCOMPARE(status(gate.admit(head("/minimal"), now())), 0);
        m_clock.advance(60s);
        QCOMPARE(status(gate.admit(head("/token/1", "wrong"), now())), 401);
    }

    void whileStartingItAnswers503()
    {
        Gate gate = this->gate();
        const auto decision = gate.admit(head("/minimal"), now(false));
        const auto &refused = std::get<Response>(decision);
        QCOMPARE(refused.body, "{\"error\":\"daemon is still starting\",\"status\":\"starting\"}"_ba);
        const auto retryAfter = std::pair("Retry-After"_ba, "1"_ba);
        QVERIFY(refused.headers.contains(retryAfter));
    }
};

RENSEI_TEST(GateTest)

} // namespace rensei::control

#include "tst_gate.moc"
