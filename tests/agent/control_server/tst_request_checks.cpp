#include "agent/control_server/request_checks.h"

#include "tests/support/test_case.h"

namespace rensei::control {

class RequestChecksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void host_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<bool>("isOwn");
        QTest::newRow("the address") << QByteArray("127.0.0.1:7734") << true;
        QTest::newRow("the name") << QByteArray("localhost:7734") << true;
        QTest::newRow("the name in capitals") << QByteArray("LocalHost:7734") << true;
        QTest::newRow("the address of IPv6") << QByteArray("[::1]:7734") << true;
        QTest::newRow("a name that begins like the address") << QByteArray("127.0.0.1.evil.example:7734") << false;
        QTest::newRow("a name that begins like the name") << QByteArray("localhost.evil.example:7734") << false;
        QTest::newRow("another address of this machine") << QByteArray("127.0.0.2:7734") << false;
        QTest::newRow("the address written as one number") << QByteArray("2130706433:7734") << false;
        QTest::newRow("another port") << QByteArray("127.0.0.1:7735") << false;
        QTest::newRow("a longer port") << QByteArray("127.0.0.1:77340") << false;
        QTest::newRow("no port") << QByteArray("127.0.0.1") << false;
        QTest::newRow("a user before it") << QByteArray("x@127.0.0.1:7734") << false;
        QTest::newRow("a web name") << QByteArray("evil.example:7734") << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }

    void host()
    {
        QFETCH(QByteArray, host);
        QFETCH(bool, isOwn);
        QCOMPARE(isOwnHost(host, 7734), isOwn);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArrayList>("headers");
        QTest::addColumn<int>("status");
        const QByteArray host = "Host: 127.0.0.1:7734";
        const QByteArray json = "Content-Type: application/json";
        const auto row = [](const char *name, const char *method, const QByteArrayList &headers, int status) {
            QTest::newRow(name) << QByteArray(method) << headers << status;
        };
        row("a plain request passes", "GET", {host}, 0);
        row("no Host", "GET", {}, 403);
        row("two Hosts, though both are ours", "GET", {host, host}, 403);
        row("a foreign Host", "GET", {"Host: evil.example"}, 403);
        row("any Origin", "GET", {host, "Origin: http://127.0.0.1:7734"}, 403);
        row("the Origin null", "POST", {host, "origin: null"}, 403);
        row("a page of another site", "GET", {host, "Sec-Fetch-Site: cross-site"}, 403);
        row("a page of the same origin", "GET", {host, "Sec-Fetch-Site: same-origin"}, 403);
        row("an address that a person typed passes", "GET", {host, "Sec-Fetch-Site: none"}, 0);
        row("two sites of which one is foreign", "GET", {host, "Sec-Fetch-Site: none", "Sec-Fetch-Site: x"}, 403);
        row("OPTIONS", "OPTIONS", {host}, 403);
        row("a chunked body with a length", "POST", {host, json, "Transfer-Encoding: chunked", "Content-Length: 2"},
            400);
        row("two lengths", "POST", {host, json, "Content-Length: 2", "Content-Length: 2"}, 400);
        row("a length that is no number", "POST", {host, json, "Content-Length: 2, 2"}, 400);
        row("an unknown coding", "POST", {host, json, "Transfer-Encoding: gzip, chunked"}, 400);
        row("two codings", "POST", {host, json, "Transfer-Encoding: chunked", "Transfer-Encoding: chunked"}, 400);
        row("a JSON body passes", "POST", {host, json, "Content-Length: 2"}, 0);
        row("a chunked JSON body passes", "POST", {host, json, "Transfer-Encoding: chunked"}, 0);
        row("JSON with a charset passes", "POST", {host, json + "; charset=utf-8", "Content-Length: 2"}, 0);
        row("no body needs no type", "POST", {host, "Content-Length: 0"}, 0);
        row("a body without a type", "POST", {host, "Content-Length: 2"}, 415);
        row("a chunked body without a type", "POST", {host, "Transfer-Encoding: chunked"}, 415);
        row("a form", "POST", {host, "Content-Type: text/plain", "Content-Length: 2"}, 415);
        row("a type that only begins so", "POST", {host, json + "x", "Content-Length: 2"}, 415);
        row("two types", "POST", {host, json, "Content-Type: text/plain", "Content-Length: 2"}, 415);
        row("the longest body passes", "POST", {host, json, "Content-Length: 65536"}, 0);
        row("a byte more", "POST", {host, json, "Content-Length: 65537"}, 413);
        row("a body on a GET is held to the same", "GET", {host, "Content-Length: 2"}, 415);
        row("the Host comes before the rest", "OPTIONS", {"Origin: x", "Content-Length: x"}, 403);
    }

    void refused()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArrayList, headers);
        QFETCH(int, status);
        Head head{method, "/", {}};
        for (const QByteArray &line : headers)
            head.headers.append({line.first(line.indexOf(':')), line.sliced(line.indexOf(':') + 2)});
        const auto refused = refusal(head, 7734, 64 * 1024);
        QCOMPARE(refused ? refused->status : 0, status);
        if (refused)
            QVERIFY(refused->body.startsWith("{\"error\":\""));
    }

    void token_data()
    {
        QTest::addColumn<QByteArrayList>("given");
        QTest::addColumn<int>("expected");
        const auto row = [](const char *name, const QByteArrayList &given, Credential expected) {
            QTest::newRow(name) << given << int(expected);
        };
        row("none", {}, Credential::None);
        row("the right one", {"Bearer abc123"}, Credential::Right);
        row("the right one, the scheme in small letters", {"bearer abc123"}, Credential::Right);
        row("the right one twice", {"Bearer abc123", "Bearer abc123"}, Credential::Wrong);
        row("the right one after a wrong one", {"Bearer x", "Bearer abc123"}, Credential::Wrong);
        row("a part of it", {"Bearer abc12"}, Credential::Wrong);
        row("more than it", {"Bearer abc1234"}, Credential::Wrong);
        row("with two blanks", {"Bearer  abc123"}, Credential::Wrong);
        row("without a scheme", {"abc123"}, Credential::Wrong);
        row("another scheme", {"Basic abc123"}, Credential::Wrong);
        row("only the scheme", {"Bearer"}, Credential::Wrong);
        row("the scheme and a blank", {"Bearer "}, Credential::Wrong);
        row("an empty header", {""}, Credential::Wrong);
    }

    void token()
    {
        QFETCH(QByteArrayList, given);
        QFETCH(int, expected);
        const Secret right(QByteArray("abc123"));
        Head head{"GET", "/", {}};
        for (const QByteArray &value : given)
            head.headers.append({"authorization", value});
        QCOMPARE(int(credential(head, right)), expected);
    }
};

RENSEI_TEST(RequestChecksTest)

} // namespace rensei::control

#include "tst_request_checks.moc"
