#include "agent/http/network_transport.h"

#include "tests/agent/http/transport_setup.h"
#include "tests/support/test_case.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using rensei::Error;
using rensei::ErrorKind;
using rensei::Result;
using rensei::Secret;
using rensei::http::NetworkTransport;
using rensei::http::Request;
using rensei::http::Response;
using rensei::tests::TinyServer;
using Setup = rensei::tests::TransportSetup;

class TestNetworkTransport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sendsExactlyTheseHeaders()
    {
        Setup setup;
        setup.server.answer = TinyServer::json("{\"a\":1}");
        setup.send({.method = "POST",
            .path = u"/api/x?y=a%2Fb"_s,
            .body = QJsonObject{{u"b"_s, 2}},
            .bearer = rensei::share(Secret(QByteArray("made-up")))});
        QVERIFY(setup.isAnswered());
        QCOMPARE(setup.answers.first()->body.value("a"_L1).toInt(), 1);

        QByteArrayList lines = setup.server.requests.first().split('\n');
        for (QByteArray &line : lines)
            line = line.trimmed();
        QCOMPARE(lines.takeFirst(), QByteArray("POST /api/x?y=a%2Fb HTTP/1.1"));
        QCOMPARE(lines.takeLast(), QByteArray("{\"b\":2}"));
        std::sort(lines.begin(), lines.end());
        const QByteArray host = "Host: 127.0.0.1:" + QByteArray::number(setup.server.serverPort());
        QCOMPARE(lines.mid(1),
            (QByteArrayList{"Accept-Encoding: identity", "Accept-Language: *", "Accept: application/json",
                "Authorization: Bearer made-up", "Connection: Keep-Alive", "Content-Length: 7",
                "Content-Type: application/json", host, "User-Agent: rensei-test/1"}));
    }

    void aPostWithoutABodySendsAnEmptyObject()
    {
        Setup setup;
        setup.server.answer = TinyServer::json();
        setup.send({.method = "POST", .path = u"/x"_s});
        QVERIFY(setup.isAnswered());
        QVERIFY(setup.server.requests.first().endsWith("\r\n\r\n{}"));
        QCOMPARE(setup.server.header(0, "Content-Type"), QByteArray("application/json"));
    }

    void aGetHasNoBodyAndNoCredentialUnlessGiven()
    {
        Setup setup;
        setup.server.answer = TinyServer::json();
        setup.send({.method = "GET", .path = u"/x"_s});
        QVERIFY(setup.isAnswered());
        QVERIFY(setup.server.requests.first().endsWith("\r\n\r\n"));
        QCOMPARE(setup.server.header(0, "Authorization"), QByteArray());
        QCOMPARE(setup.server.header(0, "Content-Type"), QByteArray());
    }

    void aRequestWithoutAResponseIsSentOnce_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<bool>("reused");
        for (const char *method : {"POST", "GET", "DELETE"}) {
            QTest::addRow("%s on a new connection", method) << QByteArray(method) << false;
            QTest::addRow("%s on a connection that was kept", method) << QByteArray(method) << true;
        }
    }

    void aRequestWithoutAResponseIsSentOnce()
    {
        QFETCH(QByteArray, method);
        QFETCH(bool, reused);
        Setup setup;
        if (reused)
            QVERIFY(setup.settles());
        setup.answers.clear();
        setup.server.answer = TinyServer::close();
        setup.send({.method = method, .path = u"/x"_s});
        QVERIFY(setup.isAnswered());
        QCOMPARE(setup.error().kind, ErrorKind::Offline);
        QVERIFY(setup.error().unanswered);
        QVERIFY(setup.settles());
        QCOMPARE(setup.server.requests.size(), 1);
    }

    void aRepeatableRequestIsSentAgainOnce()
    {
        Setup setup;
        setup.server.answer = TinyServer::close();
        setup.send({.method = "GET", .path = u"/x"_s, .repeatable = true});
        QVERIFY(setup.isAnswered());
        QCOMPARE(setup.error().kind, ErrorKind::Offline);
        QVERIFY(setup.settles());
        QCOMPARE(setup.server.requests.size(), 2);
    }

    void aRetryMaySucceed()
    {
        Setup setup;
        setup.server.answer = [&setup](QTcpSocket &socket) {
            setup.server.answer = TinyServer::json("{\"second\":true}");
            socket.disconnectFromHost();
        };
        setup.send({.method = "GET", .path = u"/x"_s, .repeatable = true});
        QVERIFY(setup.isAnswered());
        QVERIFY(setup.answers.first());
        QVERIFY(setup.answers.first()->body.contains("second"_L1));
    }

    void aConnectionThatIsRefusedNeverReachedTheServer_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::newRow("a request with a body") << QByteArray("POST");
        QTest::newRow("a request without one") << QByteArray("GET");
    }

    void aConnectionThatIsRefusedNeverReachedTheServer()
    {
        QFETCH(QByteArray, method);
        Setup setup;
        setup.server.QTcpServer::close();
        setup.send({.method = method, .path = u"/x"_s});
        QVERIFY(setup.isAnswered());
        QCOMPARE(setup.error().kind, ErrorKind::Offline);
        QVERIFY(!setup.error().unanswered);
    }

    void brokenAnswers_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char *name, const QByteArray &bytes) {
            QTest::addRow("%s to a POST", name) << QByteArray("POST") << bytes;
            QTest::addRow("%s to a GET", name) << QByteArray("GET") << bytes;
        };
        row("half a body", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"a\":1}");
        row("half a head", "HTTP/1.1 200 O");
        row("a chunk that is missing", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7\r\n{\"a\":1}\r\n");
        row("no HTTP at all", "hello\r\n\r\n");
    }

    void brokenAnswers()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, bytes);
        Setup setup;
        setup.server.answer = [bytes](QTcpSocket &socket) {
            socket.write(bytes);
            socket.disconnectFromHost();
        };
        setup.send({.method = method, .path = u"/x"_s});
        QVERIFY(setup.isAnswered());
        QVERIFY(!setup.answers.first());
        QCOMPARE(setup.error().kind, ErrorKind::Offline);
        QVERIFY(setup.error().unanswered);
        QVERIFY(setup.settles());
        QCOMPARE(setup.server.requests.size(), 1);
    }

    void aSlowResponseEndsAtTheDeadline_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::newRow("to a request with a body") << QByteArray("POST");
        QTest::newRow("to a request without one") << QByteArray("GET");
    }

    void aSlowResponseEndsAtTheDeadline()
    {
        QFETCH(QByteArray, method);
        Setup setup;
        setup.server.answer
            = [](QTcpSocket &socket) { socket.write("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"); };
        setup.send({.method = method, .path = u"/x"_s, .deadline = 30s});
        QVERIFY(setup.hasRead(1));
        QVERIFY(setup.settles());
        setup.answers.clear();
        setup.clock.advance(29'999ms);
        QCOMPARE(setup.answers.size(), 0);
        setup.clock.advance(1ms);
        QCOMPARE(setup.answers.size(), 1);
        QCOMPARE(setup.error().kind, ErrorKind::Offline);
        QVERIFY(setup.error().unanswered);
    }

    void aConnectionForABodyHasTenSeconds()
    {
        Setup setup;
        setup.send({.method = "POST", .path = u"/x"_s, .deadline = 30s});
        // The event loop does not run, so that no connection is made.
        setup.clock.advance(9'999ms);
        QCOMPARE(setup.answers.size(), 0);
        setup.clock.advance(1ms);
        QCOMPARE(setup.answers.size(), 1);
        QVERIFY(!setup.error().unanswered);
    }

    void aRequestThatMayHaveBeenSentCountsAsSent()
    {
        Setup setup;
        setup.send({.method = "GET", .path = u"/x"_s, .deadline = 30s});
        setup.clock.advance(30s);
        QCOMPARE(setup.answers.size(), 1);
        QVERIFY(setup.error().unanswered);
    }

    void classifiesResponses_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<ErrorKind>("kind");
        const QByteArray page = "<html></html>";
        QTest::newRow("a redirect to a login page")
            << 307 << page << QByteArray("Location: /login\r\n") << ErrorKind::Unauthorized;
        QTest::newRow("a page that claims to be an answer") << 200 << page << QByteArray() << ErrorKind::BadReply;
        QTest::newRow("a route that is not there") << 404 << page << QByteArray() << ErrorKind::RouteMissing;
        QTest::newRow("a thing that is not there")
            << 404 << QByteArray("{\"error\":\"x\"}") << QByteArray() << ErrorKind::NotFound;
        QTest::newRow("a credential is requested")
            << 401 << QByteArray("{}") << QByteArray("WWW-Authenticate: Basic realm=\"x\"\r\n")
            << ErrorKind::Unauthorized;
        QTest::newRow("a busy server") << 429 << QByteArray("{}") << QByteArray("Retry-After: 7\r\n")
                                       << ErrorKind::Overloaded;
    }

    void classifiesResponses()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, headers);
        Setup setup;
        setup.server.answer = TinyServer::reply(status, body, headers);
        setup.send({.method = "GET", .path = u"/x"_s});
        QVERIFY(setup.isAnswered());
        QTEST(setup.error().kind, "kind");
        QCOMPARE(setup.error().httpStatus, status);
        QCOMPARE(setup.error().retryAfter.has_value(), status == 429);
        QVERIFY(setup.settles());
        QCOMPARE(setup.server.requests.size(), 1); // nothing was followed or tried with other credentials
    }

    void cookiesAreNotSentBack()
    {
        Setup setup;
        setup.server.answer = TinyServer::reply(200, "{}", "Set-Cookie: a=planted; Path=/\r\n");
        setup.send({.method = "GET", .path = u"/x"_s});
        QVERIFY(setup.isAnswered());
        setup.send({.method = "GET", .path = u"/x"_s});
        QVERIFY(setup.isAnswered(2));
        QVERIFY(!setup.server.requests.last().contains("planted"));
    }

    void nothingIsCalledOnceTheContextIsGone()
    {
        Setup setup;
        setup.server.answer = [](QTcpSocket &) {};
        int calls = 0;
        {
            QObject gone;
            setup.transport.send(
                {.method = "GET", .path = u"/x"_s}, &gone, [&calls](const Result<Response> &) { ++calls; });
            QVERIFY(setup.hasRead(1));
        }
        setup.clock.advance(1min);
        QVERIFY(setup.settles());
        QCOMPARE(calls, 0);
    }

    void theCallbackMayDeleteItsContext()
    {
        Setup setup;
        setup.server.answer = TinyServer::json();
        auto *asker = new QObject;
        int calls = 0;
        setup.transport.send({.method = "GET", .path = u"/x"_s}, asker, [&](const Result<Response> &) {
            ++calls;
            delete asker;
        });
        QVERIFY(QTest::qWaitFor([&] { return calls > 0; }, 10'000));
        QVERIFY(setup.settles());
        QCOMPARE(calls, 1);
    }

    void aServerUrlKeepsItsPath()
    {
        Setup setup;
        setup.server.answer = TinyServer::json();
        QUrl serverUrl = setup.server.serverUrl();
        serverUrl.setPath(u"/own"_s);
        NetworkTransport transport(serverUrl, "t/1", setup.clock);
        transport.send({.method = "GET", .path = u"/api/x"_s}, &setup.context,
            [&](const Result<Response> &answer) { setup.answers.append(answer); });
        QVERIFY(setup.isAnswered());
        QVERIFY(setup.server.requests.first().startsWith("GET /own/api/x HTTP/1.1\r\n"));
    }
};

RENSEI_TEST(TestNetworkTransport)
#include "tst_network_transport.moc"
