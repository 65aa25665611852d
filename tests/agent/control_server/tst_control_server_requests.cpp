#include "agent/control_server/control_server.h"

#include "agent/control/hello.h"
#include "tests/agent/control_server/control_server_fixture.h"
#include "tests/agent/control_server/loopback.h"
#include "tests/support/test_case.h"

namespace rensei::control {

using namespace Qt::StringLiterals;
using tests::RawClient;
using tests::Served;
using tests::statusOf;

/// What a real server answers to single requests, over real sockets; the tests wait for signals, each with a deadline.
class ControlServerRequestsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersAreJsonAndCarryTheirHeaders()
    {
        Served served;
        const QByteArray answer = served.ask(served.get("/api/daemon/status"));
        QCOMPARE(statusOf(answer), 200);
        const QByteArray head = answer.first(answer.indexOf("\r\n\r\n")).toLower();
        QVERIFY(head.contains("content-type: application/json"));
        QVERIFY(head.contains("cache-control: no-store"));
        QVERIFY(head.contains("x-content-type-options: nosniff"));
        QVERIFY(head.contains("connection: close"));
        QVERIFY(!head.contains("server:"));
        QVERIFY(!head.contains("access-control"));
        QVERIFY(parseStatus(QJsonDocument::fromJson(tests::bodyOf(answer)).object())->pid == 7);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("request"); // $HOST, $PORT and $TOKEN stand for their header lines
        QTest::addColumn<int>("status");
        const auto row
            = [](const char *name, const QByteArray &request, int status) { QTest::newRow(name) << request << status; };
        const QByteArray json = "Content-Type: application/json\r\n";
        const QByteArray stop = "POST /api/daemon/sessions/x/stop HTTP/1.1\r\n$HOST$TOKEN";
        row("health needs no token", "GET /healthz HTTP/1.1\r\n$HOST\r\n", 200);
        row("the minimal status needs none", "GET /api/daemon/status HTTP/1.1\r\n$HOST\r\n", 200);
        row("no Host", "GET /healthz HTTP/1.0\r\n\r\n", 403);
        row("two Hosts", "GET /healthz HTTP/1.1\r\n$HOST$HOST\r\n", 403);
        row("a Host that begins like ours", "GET /healthz HTTP/1.1\r\nHost: 127.0.0.1.evil.example\r\n\r\n", 403);
        row("a name that leads here", "GET /healthz HTTP/1.1\r\nHost: evil.example:$PORT\r\n\r\n", 403);
        row("the name localhost", "GET /healthz HTTP/1.1\r\nHost: localhost:$PORT\r\n\r\n", 200);
        row("an Origin",
            "GET /healthz HTTP/1.1\r\n$HOST"
            "Origin: null\r\n\r\n",
            403);
        row("a web page",
            "GET /healthz HTTP/1.1\r\n$HOST"
            "Sec-Fetch-Site: same-site\r\n\r\n",
            403);
        row("OPTIONS", "OPTIONS /healthz HTTP/1.1\r\n$HOST\r\n", 403);
        row("two lengths in one",
            stop + json + "Transfer-Encoding: chunked\r\nContent-Length: 2\r\n\r\n2\r\n{}\r\n0\r\n\r\n", 400);
        row("a body that is no JSON by its type", stop + "Content-Type: text/plain\r\nContent-Length: 2\r\n\r\n{}",
            415);
        row("a JSON body", stop + json + "Content-Length: 2\r\n\r\n{}", 200);
        row("no body", stop + "\r\n", 200);
        row("a JSON body in chunks", stop + json + "Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n1\r\n}\r\n0\r\n\r\n",
            200);
        row("a body that is not JSON", stop + json + "Content-Length: 2\r\n\r\n{]", 400);
        row("a JSON array", stop + json + "Content-Length: 2\r\n\r\n[]", 400);
        row("a body that is too long", stop + json + "Content-Length: 65537\r\n\r\n" + QByteArray(65537, ' '), 413);
        row("a body that says it is far too long", stop + json + "Content-Length: 99999999\r\n\r\n", 413);
        row("chunks that are too long together",
            stop + json + "Transfer-Encoding: chunked\r\n\r\n11170\r\n" + QByteArray(70000, ' ') + "\r\n0\r\n\r\n",
            413);
        row("no token", "GET /later HTTP/1.1\r\n$HOST\r\n", 401);
        row("a wrong token",
            "GET /api/daemon/status HTTP/1.1\r\n$HOST"
            "Authorization: Bearer x\r\n\r\n",
            401);
        row("the token twice", "GET /later HTTP/1.1\r\n$HOST$TOKEN$TOKEN\r\n", 401);
        row("no such route", "GET /other HTTP/1.1\r\n$HOST$TOKEN\r\n", 404);
        row("another method", "DELETE /api/daemon/status HTTP/1.1\r\n$HOST$TOKEN\r\n", 405);
        row("a whole address", "GET http://127.0.0.1:$PORT/healthz HTTP/1.1\r\n$HOST$TOKEN\r\n", 404);
    }

    void refused()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        Served served;
        request.replace("$HOST", served.host()).replace("$TOKEN", served.bearer());
        request.replace("$PORT", QByteArray::number(served.server->port()));
        const QByteArray answer = served.ask(request);
        QCOMPARE(statusOf(answer), status);
        if (status >= 400)
            QVERIFY(QJsonDocument::fromJson(tests::bodyOf(answer)).object().contains(u"error"_s));
        if (status == 405)
            QVERIFY(answer.contains("Allow: GET\r\n"));
    }

    void malformedHttpIsAnsweredByTheLibraryOrCut_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("another protocol") << QByteArray("SSH-2.0-x\r\n\r\n");
        QTest::newRow("a length that is no number")
            << QByteArray("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: x\r\n\r\n");
        QTest::newRow("a head without end") << "GET / HTTP/1.1\r\nX: " + QByteArray(100'000, 'x');
    }

    void malformedHttpIsAnsweredByTheLibraryOrCut()
    {
        QFETCH(QByteArray, bytes);
        Served served;
        const int status = statusOf(served.ask(bytes));
        QVERIFY2(status == 0 || status >= 400, QByteArray::number(status).constData());
        QCOMPARE(statusOf(served.ask(served.get("/healthz"))), 200);
    }

    void fault10BL_aHostWithHiddenBytesIsRefused()
    {
        Served served;
        const QByteArray port = QByteArray::number(served.server->port());
        const QByteArray hidden = "GET /healthz HTTP/1.1\r\nHost: 127.0.0.1:" + port + QByteArray("\0.evil", 6);
        QCOMPARE(statusOf(served.ask(hidden + "\r\n\r\n")), 400);
        QCOMPARE(statusOf(served.ask(
                     "GET /healthz HTTP/1.1\r\n" + served.host() + "X: a" + QByteArray("\0b", 2) + "\r\n\r\n")),
            400);
        QCOMPARE(statusOf(served.ask("GET /healthz HTTP/1.1\r\n" + served.host() + "X: a b\r\nY:\r\n\r\n")), 200);
    }

    void fault10BL_anUnknownTransferEncodingIsAnswered()
    {
        Served served;
        const QByteArray post = "POST /api/daemon/sessions/s-1/stop HTTP/1.1\r\n" + served.host() + served.bearer()
            + "Content-Type: application/json\r\n";
        for (const QByteArray coding : {"gzip", "identity", "chunked, gzip", "x"})
            QCOMPARE(statusOf(served.ask(post + "Transfer-Encoding: " + coding + "\r\n\r\n{}")), 400);
        QCOMPARE(served.bodies.size(), 0);
    }

    void fault10BL_aClientThatSendsNoMoreIsAnswered_data()
    {
        QTest::addColumn<bool>("hasBody");
        QTest::addColumn<bool>("inPieces");
        QTest::newRow("a request without a body") << false << false;
        QTest::newRow("a request with one") << true << false;
        QTest::newRow("a body that comes later") << true << true;
    }

    void fault10BL_aClientThatSendsNoMoreIsAnswered()
    {
        QFETCH(bool, hasBody);
        QFETCH(bool, inPieces);
        Served served;
        for (int i = 0; i < 20; ++i) {
            RawClient client(served.server->port());
            const QByteArray request = hasBody ? served.post("{}") : served.get("/api/daemon/status");
            client.send(inPieces ? request.chopped(2) : request);
            if (inPieces)
                client.send(request.last(2));
            QVERIFY(client.shutSending());
            QCOMPARE(statusOf(client.answer()), 200);
        }
    }

    void fault10BL_aClientThatSendsNoMoreGetsALateAnswer()
    {
        Served served;
        RawClient later(served.server->port());
        later.send(served.get("/later"));
        RawClient stream(served.server->port());
        stream.send(served.get("/api/daemon/events"));
        QVERIFY(tests::until([&] { return served.waiting.size() == 1 && served.streams.size() == 1; }));
        QVERIFY(stream.hears("\r\n\r\n")); // the library drops a client whose end comes while it makes the head
        QVERIFY(later.shutSending() && stream.shutSending());
        QCOMPARE(statusOf(served.ask(served.get("/healthz"))), 200); // by now the server has learned of it
        served.waiting.front()(Response::json(QJsonDocument(QJsonObject())));
        served.streams.front()->push("data: x\n\n");
        QCOMPARE(statusOf(later.answer()), 200);
        QVERIFY(stream.hears("data: x"));
    }

    void helloProvesTheToken()
    {
        Served served;
        const QByteArray answer = served.ask(
            "GET /api/daemon/hello?nonce=000102030405060708090a0b0c0d0e0f HTTP/1.1\r\n" + served.host() + "\r\n");
        const auto hello = parseHello(QJsonDocument::fromJson(tests::bodyOf(answer)).object());
        QCOMPARE(hello->proof, helloProof(*served.token, served.server->port(), "000102030405060708090a0b0c0d0e0f"));
        QCOMPARE(statusOf(served.ask("GET /api/daemon/hello?nonce=x HTTP/1.1\r\n" + served.host() + "\r\n")), 400);
    }

    void theBodyAndTheIdReachTheRoute()
    {
        Served served;
        const QByteArray answer = served.ask(served.post("{\"reason\":\"enough\"}"));
        QVERIFY(answer.contains("\"message\":\"s-1\""));
        QCOMPARE(served.bodies.value(0).value(u"reason"_s).toString(), u"enough"_s);
    }

    void untilItIsReadyOnlyTheOpenRoutesAnswer()
    {
        SystemClock clock;
        const SharedSecret token = share(Secret(QByteArray("t")));
        ControlServer server(clock, token, {});
        QVERIFY(server.start(0));
        const auto ask = [&server](const QByteArray &target) {
            RawClient client(server.port());
            client.send("GET " + target + " HTTP/1.1\r\nHost: localhost:" + QByteArray::number(server.port())
                + "\r\nAuthorization: Bearer t\r\n\r\n");
            return client.answer();
        };
        QCOMPARE(statusOf(ask("/healthz")), 200);
        const QByteArray answer = ask("/api/daemon/status");
        QCOMPARE(statusOf(answer), 503);
        QVERIFY(answer.contains("Retry-After: 1\r\n"));
        QVERIFY(answer.contains("\"status\":\"starting\""));
        server.setReady();
        QCOMPARE(statusOf(ask("/api/daemon/status")), 404);
    }

    void tokenGuessingIsLimited()
    {
        Served served;
        const QByteArray wrong
            = "GET /later HTTP/1.1\r\n" + served.host() + "Authorization: Bearer " + QByteArray(64, 'b') + "\r\n\r\n";
        for (int i = 0; i < 10; ++i)
            QCOMPARE(statusOf(served.ask(wrong)), 401);
        QCOMPARE(statusOf(served.ask(wrong)), 429);
        QCOMPARE(statusOf(served.ask(served.get("/api/daemon/status"))), 200);
    }

    void aSecondRequestOnTheSameConnectionIsNotRead()
    {
        Served served;
        const QByteArray answer = served.ask(served.post("{}") + served.post("{}"));
        QCOMPARE(answer.count("HTTP/1.1"), 1);
        QCOMPARE(served.bodies.size(), 1);
    }
};

RENSEI_TEST(ControlServerRequestsTest)

} // namespace rensei::control

#include "tst_control_server_requests.moc"
