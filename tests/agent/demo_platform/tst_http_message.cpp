#include "agent/demo_platform/http/http_message.h"
#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace rensei::demo;
using State = ParsedRequest::State;

Q_DECLARE_METATYPE(ParsedRequest::State)

class HttpMessageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parse_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<State>("state");
        QTest::addColumn<int>("errorStatus");

        const QByteArray head = "POST /a HTTP/1.1\r\nHost: h\r\n";
        QTest::newRow("nothing yet") << QByteArray() << State::Incomplete << 0;
        QTest::newRow("half a head") << head << State::Incomplete << 0;
        QTest::newRow("a request without a body") << head + "\r\n" << State::Complete << 0;
        QTest::newRow("an incomplete body") << head + "Content-Length: 4\r\n\r\nabc" << State::Incomplete << 0;
        QTest::newRow("a complete body") << head + "Content-Length: 4\r\n\r\nabcd" << State::Complete << 0;
        QTest::newRow("the same length twice")
            << head + "Content-Length: 1\r\nContent-Length: 1\r\n\r\na" << State::Complete << 0;
        QTest::newRow("two lengths that differ")
            << head + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab" << State::Bad << 400;
        QTest::newRow("a length that is no number") << head + "Content-Length: +1\r\n\r\na" << State::Bad << 400;
        QTest::newRow("a chunked body") << head + "Transfer-Encoding: chunked\r\n\r\n" << State::Bad << 411;
        QTest::newRow("a body too large") << head + "Content-Length: 99999999\r\n\r\n" << State::Bad << 413;
        QTest::newRow("a head too large") << head + "X: " + QByteArray(40000, 'x') << State::Bad << 431;
        QTest::newRow("no target") << QByteArray("GET HTTP/1.1\r\n\r\n") << State::Bad << 400;
        QTest::newRow("a target that is no path") << QByteArray("GET a HTTP/1.1\r\n\r\n") << State::Bad << 400;
        QTest::newRow("another protocol version") << QByteArray("GET / HTTP/2.0\r\n\r\n") << State::Bad << 505;
        QTest::newRow("no protocol at all") << QByteArray("GET / SPDY\r\n\r\n") << State::Bad << 400;
        QTest::newRow("a header without a colon") << head + "Broken\r\n\r\n" << State::Bad << 400;
        QTest::newRow("a header name with a space") << head + "Bro ken: x\r\n\r\n" << State::Bad << 400;
        QTest::newRow("an empty first line") << QByteArray("\r\n\r\n") << State::Bad << 400;
    }

    void parse()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(State, state);
        QFETCH(int, errorStatus);
        const ParsedRequest parsed = parseRequest(bytes);
        QCOMPARE(parsed.state, state);
        QCOMPARE(parsed.errorStatus, errorStatus);
    }

    void everyPrefixOfARequestIsIncomplete()
    {
        const QByteArray whole = "POST /a?b=c HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\n\r\nabc";
        for (qsizetype size = 0; size < whole.size(); ++size)
            QCOMPARE(parseRequest(whole.left(size)).state, State::Incomplete);
        QCOMPARE(parseRequest(whole).state, State::Complete);
    }

    void theNextRequestIsNotConsumed()
    {
        const QByteArray first = "POST /a%20b?c=d%26 HTTP/1.1\r\nX-One:  two \r\nContent-Length: 3\r\n\r\nabc";
        const ParsedRequest parsed = parseRequest(first + "GET / HTTP/1.1\r\n\r\n");
        QCOMPARE(parsed.frameSize, first.size());
        QCOMPARE(parsed.request.method, "POST");
        QCOMPARE(parsed.request.path, u"/a%20b"_s);
        QCOMPARE(parsed.request.query, u"c=d%26"_s);
        QCOMPARE(parsed.request.header("x-one"), "two");
        QCOMPARE(parsed.request.body, "abc");
    }

    void keepAlive_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("kept");
        QTest::newRow("1.1 is kept") << QByteArray("GET / HTTP/1.1\r\n\r\n") << true;
        QTest::newRow("1.1 may close") << QByteArray("GET / HTTP/1.1\r\nConnection: Close\r\n\r\n") << false;
        QTest::newRow("1.0 closes") << QByteArray("GET / HTTP/1.0\r\n\r\n") << false;
        QTest::newRow("1.0 may be kept") << QByteArray("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n") << true;
    }

    void keepAlive()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, kept);
        QCOMPARE(parseRequest(bytes).request.keepAlive, kept);
    }

    void aResponseHasItsContentLength()
    {
        QCOMPARE(serialise({201, {{"X", "y"}}, "ab"}, true),
            "HTTP/1.1 201 Created\r\nX: y\r\nContent-Length: 2\r\nConnection: keep-alive\r\n\r\nab");
        QCOMPARE(serialise({204, {}, {}}, false), "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n");
    }
};

RENSEI_TEST(HttpMessageTest)

#include "tst_http_message.moc"
