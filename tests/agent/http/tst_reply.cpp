#include "agent/http/reply.h"

#include "tests/support/test_case.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using rensei::ErrorKind;
using rensei::Instant;
using rensei::http::judge;
using rensei::http::RawReply;
using std::chrono::milliseconds;

class TestReply : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void errors_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        const QByteArray json = "{\"error\":\"x\"}";
        const QByteArray page = "<html></html>";
        QTest::newRow("a redirect is a login page") << 307 << page << ErrorKind::Unauthorized;
        QTest::newRow("not modified, which nobody asked for") << 304 << QByteArray() << ErrorKind::Unauthorized;
        QTest::newRow("a wrong request") << 400 << json << ErrorKind::Rejected;
        QTest::newRow("no credential") << 401 << json << ErrorKind::Unauthorized;
        QTest::newRow("not allowed") << 403 << json << ErrorKind::Forbidden;
        QTest::newRow("a 404 with JSON is about the thing") << 404 << json << ErrorKind::NotFound;
        QTest::newRow("a 404 with a page is about the route") << 404 << page << ErrorKind::RouteMissing;
        QTest::newRow("an empty 404 is about the route") << 404 << QByteArray() << ErrorKind::RouteMissing;
        QTest::newRow("a 404 with a bare list is about the route")
            << 404 << QByteArray("[]") << ErrorKind::RouteMissing;
        QTest::newRow("a method that is not there") << 405 << json << ErrorKind::RouteMissing;
        QTest::newRow("too slow a request") << 408 << json << ErrorKind::Overloaded;
        QTest::newRow("another state") << 409 << json << ErrorKind::Conflict;
        QTest::newRow("a removed route") << 410 << json << ErrorKind::Rejected;
        QTest::newRow("invalid fields") << 422 << json << ErrorKind::Rejected;
        QTest::newRow("too many requests") << 429 << json << ErrorKind::Overloaded;
        QTest::newRow("a fault") << 500 << page << ErrorKind::Overloaded;
        QTest::newRow("not implemented") << 501 << json << ErrorKind::RouteMissing;
        QTest::newRow("a proxy's fault") << 502 << page << ErrorKind::Overloaded;
        QTest::newRow("down for now") << 503 << json << ErrorKind::Overloaded;
        QTest::newRow("a page instead of JSON") << 200 << page << ErrorKind::BadReply;
        QTest::newRow("half of a JSON body") << 201 << QByteArray("{\"a\":") << ErrorKind::BadReply;
    }

    void errors()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const auto response = judge({status, body, {}}, u"GET /x"_s);
        QVERIFY(!response);
        QTEST(response.error().kind, "kind");
        QCOMPARE(response.error().httpStatus, status);
        QCOMPARE(response.error().where, u"GET /x"_s);
        QVERIFY(!response.error().unanswered);
    }

    void theServersWords_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("text");
        QTest::newRow("the message") << QByteArray("{\"error\":\"Not Found\",\"message\":\"Worker not found\"}")
                                     << u"Worker not found"_s;
        QTest::newRow("else the error") << QByteArray("{\"error\":\"Not Found\"}") << u"Not Found"_s;
        QTest::newRow("an empty message") << QByteArray("{\"error\":\"Not Found\",\"message\":\"\"}") << u"Not Found"_s;
        QTest::newRow("mistyped words") << QByteArray("{\"error\":5,\"message\":{}}") << QString();
        QTest::newRow("a page") << QByteArray("<html>words</html>") << QString();
        QTest::newRow("very many words") << "{\"error\":\"" + QByteArray(5'000, 'x') + "\"}" << QString(300, u'x');
    }

    void theServersWords()
    {
        QFETCH(QByteArray, body);
        QTEST(judge({404, body, {}}, {}).error().serverText, "text");
    }

    void aHugeErrorBodyIsNotParsed()
    {
        const QByteArray body = "{\"pad\":\"" + QByteArray(100'000, 'x') + "\",\"error\":\"words\"}";
        QCOMPARE(judge({500, body, {}}, {}).error().serverText, QString());
    }

    void answers()
    {
        const auto object = judge({201, "{\"a\":1}", {{"Date", "Tue, 02 Jun 2026 14:00:00 GMT"}}}, {});
        QCOMPARE(object->status, 201);
        QCOMPARE(object->body.value("a"_L1).toInt(), 1);
        QCOMPARE(rensei::toIso(*object->date), u"2026-06-02T14:00:00.000Z"_s);
        const auto list = judge({200, "[1,2]", {}}, {});
        QVERIFY(list->body.isEmpty());
        QCOMPARE(list->root.toArray().size(), 2);
        QVERIFY(!list->date);
        const auto nothing = judge({204, {}, {}}, {});
        QVERIFY(nothing && nothing->body.isEmpty());
        QVERIFY(judge({202, " \n", {}}, {}));
    }

    void retryAfter_data()
    {
        using Headers = QList<QPair<QByteArray, QByteArray>>;
        using OneShotTimer = std::optional<milliseconds>;
        QTest::addColumn<Headers>("headers");
        QTest::addColumn<OneShotTimer>("wait");
        QTest::newRow("nothing is said") << Headers{} << OneShotTimer();
        QTest::newRow("seconds") << Headers{{"Retry-After", "30"}} << OneShotTimer(30s);
        QTest::newRow("in another case") << Headers{{"retry-after", " 30 "}} << OneShotTimer(30s);
        QTest::newRow("zero is held at the least") << Headers{{"Retry-After", "0"}} << OneShotTimer(1s);
        QTest::newRow("below zero") << Headers{{"Retry-After", "-5"}} << OneShotTimer(1s);
        QTest::newRow("an hour is held at the most") << Headers{{"Retry-After", "3600"}} << OneShotTimer(300s);
        QTest::newRow("a number without end") << Headers{{"Retry-After", "999999999999999999"}} << OneShotTimer(300s);
        QTest::newRow("a date") << Headers{{"Retry-After", "Tue, 02 Jun 2026 14:01:00 GMT"}} << OneShotTimer(60s);
        QTest::newRow("a date that is past")
            << Headers{{"Retry-After", "Tue, 02 Jun 2026 13:00:00 GMT"}} << OneShotTimer(1s);
        QTest::newRow("another word") << Headers{{"Retry-After", "soon"}} << OneShotTimer();
        QTest::newRow("a reset as a delta") << Headers{{"X-RateLimit-Reset", "42"}} << OneShotTimer(42s);
        QTest::newRow("a reset as an epoch") << Headers{{"X-RateLimit-Reset", "1780408820"}} << OneShotTimer(20s);
        QTest::newRow("an epoch without end")
            << Headers{{"X-RateLimit-Reset", "9223372036854775807"}} << OneShotTimer(300s);
        QTest::newRow("a reset that is past") << Headers{{"X-RateLimit-Reset", "1780400000"}} << OneShotTimer(1s);
        QTest::newRow("both") << Headers{{"X-RateLimit-Reset", "42"}, {"Retry-After", "7"}} << OneShotTimer(7s);
        QTest::newRow("an unreadable one and a reset")
            << Headers{{"X-RateLimit-Reset", "42"}, {"Retry-After", "soon"}} << OneShotTimer(42s);
    }

    void retryAfter()
    {
        using Headers = QList<QPair<QByteArray, QByteArray>>;
        QFETCH(Headers, headers);
        const Instant now{milliseconds(1'780'408'800'000)};
        QTEST(rensei::http::retryAfter({429, {}, headers}, now), "wait");
    }

    void howManyRequestsAreLeft_data()
    {
        using Headers = QList<QPair<QByteArray, QByteArray>>;
        using Remaining = std::optional<int>;
        using OneShotTimer = std::optional<milliseconds>;
        QTest::addColumn<Headers>("headers");
        QTest::addColumn<Remaining>("remaining");
        QTest::addColumn<OneShotTimer>("reset");
        // Source: platform protocol, "Rate limiting": the reference server's three headers.
        QTest::newRow("as the reference server says it")
            << Headers{{"X-RateLimit-Limit", "60"}, {"X-RateLimit-Remaining", "12"}, {"X-RateLimit-Reset", "42"}}
            << Remaining(12) << OneShotTimer(42s);
        QTest::newRow("nothing is said") << Headers{} << Remaining() << OneShotTimer();
        QTest::newRow("in another case") << Headers{{"x-ratelimit-remaining", " 0 "}} << Remaining(0) << OneShotTimer();
        QTest::newRow("below zero") << Headers{{"X-RateLimit-Remaining", "-3"}} << Remaining(0) << OneShotTimer();
        QTest::newRow("another word") << Headers{{"X-RateLimit-Remaining", "many"}, {"X-RateLimit-Reset", "soon"}}
                                      << Remaining() << OneShotTimer();
        QTest::newRow("a reset right now") << Headers{{"X-RateLimit-Reset", "0"}} << Remaining() << OneShotTimer(1s);
    }

    void howManyRequestsAreLeft()
    {
        using Headers = QList<QPair<QByteArray, QByteArray>>;
        QFETCH(Headers, headers);
        const auto answered = judge({200, "{}", headers}, {});
        QTEST(answered->rateRemaining, "remaining");
        QTEST(answered->rateReset, "reset");
        for (const RawReply &raw : {RawReply{429, "{}", headers}, RawReply{200, "<html>", headers}}) {
            const auto refused = judge(raw, {});
            QTEST(refused.error().rateRemaining, "remaining");
            QTEST(refused.error().rateReset, "reset");
        }
    }

    void onlyABusyServerIsAskedHowLong_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("asked");
        QTest::newRow("too many requests") << 429 << true;
        QTest::newRow("down for now") << 503 << true;
        QTest::newRow("a fault") << 500 << false;
        QTest::newRow("no credential") << 401 << false;
    }

    void onlyABusyServerIsAskedHowLong()
    {
        QFETCH(int, status);
        const auto response = judge({status, "{}", {{"Retry-After", "30"}}}, {});
        QTEST(response.error().retryAfter.has_value(), "asked");
    }
};

RENSEI_TEST(TestReply)
#include "tst_reply.moc"
