#include "agent/http/reply.h"

#include "tests/support/test_case.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using rensei::ErrorKind;
using rensei::Instant;
using rensei::http::RawReply;
using rensei::http::toResult;
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
        QTest::newRow("not modified, which was not requested") << 304 << QByteArray() << ErrorKind::Unauthorized;
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
        const auto response = toResult({status, body, {}}, u"GET /x"_s);
        QVERIFY(!response);
        QTEST(response.error().kind, "kind");
        QCOMPARE(response.error().httpStatus, status);
        QCOMPARE(response.error().where, u"GET /x"_s);
        QVERIFY(!response.error().unanswered);
    }

    void fault10D16_aPageIsNotThePlatformsWord_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {400, 401, 403, 409, 410, 422, 451})
            QTest::addRow("%d", status) << status;
    }

    void fault10D16_aPageIsNotThePlatformsWord()
    {
        QFETCH(int, status);
        for (const QByteArray &body : {QByteArray("<html>Access denied</html>"), QByteArray(), QByteArray("[]")}) {
            const auto answer = toResult({status, body, {}}, {});
            QCOMPARE(answer.error().kind, ErrorKind::BadReply);
            QCOMPARE(answer.error().httpStatus, status);
            QVERIFY(isRetryable(answer.error()));
        }
        QVERIFY(toResult({status, "{\"error\":\"x\"}", {}}, {}).error().kind != ErrorKind::BadReply);
    }

    void fault10D16_aRedirectToAnotherServerIsAPortals_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("a path") << QByteArray("/login") << ErrorKind::Unauthorized;
        QTest::newRow("the same server") << QByteArray("https://app.example/login") << ErrorKind::Unauthorized;
        QTest::newRow("no place") << QByteArray() << ErrorKind::Unauthorized;
        QTest::newRow("another server") << QByteArray("http://portal.example/?to=x") << ErrorKind::BadReply;
    }

    void fault10D16_aRedirectToAnotherServerIsAPortals()
    {
        QFETCH(QByteArray, location);
        const QUrl asked(u"https://app.example/api/x"_s);
        const auto answer = toResult({302, "", {{"Location", location}}, asked}, {});
        QTEST(answer.error().kind, "kind");
    }

    void fault10D16_theServersMessageIsCleaned()
    {
        const auto answer = toResult({403, "{\"error\":\"a\\u001b[2Jb\\u202e c\\n\\nd\"}", {}}, {});
        QCOMPARE(answer.error().serverText, u"a [2Jb c d"_s);
    }

    void fault10D17_aCompressedAnswerIsCalledThat_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {200, 401, 404})
            QTest::addRow("%d", status) << status;
    }

    void fault10D17_aCompressedAnswerIsCalledThat()
    {
        QFETCH(int, status);
        const auto answer = toResult({status, "\x1f\x8b\x08", {{"Content-Encoding", "gzip"}}}, {});
        QCOMPARE(answer.error().kind, ErrorKind::BadReply);
        QCOMPARE(answer.error().detail, u"the answer is compressed (gzip), which was not asked for"_s);
    }

    void theServersMessage_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("text");
        QTest::newRow("the message") << QByteArray("{\"error\":\"Not Found\",\"message\":\"Worker not found\"}")
                                     << u"Worker not found"_s;
        QTest::newRow("else the error") << QByteArray("{\"error\":\"Not Found\"}") << u"Not Found"_s;
        QTest::newRow("an empty message") << QByteArray("{\"error\":\"Not Found\",\"message\":\"\"}") << u"Not Found"_s;
        QTest::newRow("mistyped words") << QByteArray("{\"error\":5,\"message\":{}}") << QString();
        QTest::newRow("a page") << QByteArray("<html>words</html>") << QString();
        QTest::newRow("a very long message")
            << "{\"error\":\"" + QByteArray(5'000, 'x') + "\"}" << QString(299, u'x') + u'…';
    }

    void theServersMessage()
    {
        QFETCH(QByteArray, body);
        QTEST(toResult({404, body, {}}, {}).error().serverText, "text");
    }

    void aHugeErrorBodyIsNotParsed()
    {
        const QByteArray body = "{\"pad\":\"" + QByteArray(100'000, 'x') + "\",\"error\":\"words\"}";
        QCOMPARE(toResult({500, body, {}}, {}).error().serverText, QString());
    }

    void answers()
    {
        const auto object = toResult({201, "{\"a\":1}", {{"Date", "Tue, 02 Jun 2026 14:00:00 GMT"}}}, {});
        QCOMPARE(object->status, 201);
        QCOMPARE(object->body.value("a"_L1).toInt(), 1);
        QCOMPARE(rensei::toIso(*object->date), u"2026-06-02T14:00:00.000Z"_s);
        const auto list = toResult({200, "[1,2]", {}}, {});
        QVERIFY(list->body.isEmpty());
        QCOMPARE(list->root.toArray().size(), 2);
        QVERIFY(!list->date);
        const auto nothing = toResult({204, {}, {}}, {});
        QVERIFY(nothing && nothing->body.isEmpty());
        QVERIFY(toResult({202, " \n", {}}, {}));
    }

    void retryAfter_data()
    {
        using Headers = QList<QPair<QByteArray, QByteArray>>;
        using Delay = std::optional<milliseconds>;
        QTest::addColumn<Headers>("headers");
        QTest::addColumn<Delay>("wait");
        QTest::newRow("not set") << Headers{} << Delay();
        QTest::newRow("seconds") << Headers{{"Retry-After", "30"}} << Delay(30s);
        QTest::newRow("in another case") << Headers{{"retry-after", " 30 "}} << Delay(30s);
        QTest::newRow("zero is raised to the minimum") << Headers{{"Retry-After", "0"}} << Delay(1s);
        QTest::newRow("below zero") << Headers{{"Retry-After", "-5"}} << Delay(1s);
        QTest::newRow("an hour is limited to the maximum") << Headers{{"Retry-After", "3600"}} << Delay(300s);
        QTest::newRow("a number without end") << Headers{{"Retry-After", "999999999999999999"}} << Delay(300s);
        QTest::newRow("a date") << Headers{{"Retry-After", "Tue, 02 Jun 2026 14:01:00 GMT"}} << Delay(60s);
        QTest::newRow("a date that is past") << Headers{{"Retry-After", "Tue, 02 Jun 2026 13:00:00 GMT"}} << Delay(1s);
        QTest::newRow("another text") << Headers{{"Retry-After", "soon"}} << Delay();
        QTest::newRow("a reset as a delta") << Headers{{"X-RateLimit-Reset", "42"}} << Delay(42s);
        QTest::newRow("a reset as an epoch") << Headers{{"X-RateLimit-Reset", "1780408820"}} << Delay(20s);
        QTest::newRow("an epoch without end") << Headers{{"X-RateLimit-Reset", "9223372036854775807"}} << Delay(300s);
        QTest::newRow("a reset that is past") << Headers{{"X-RateLimit-Reset", "1780400000"}} << Delay(1s);
        QTest::newRow("both") << Headers{{"X-RateLimit-Reset", "42"}, {"Retry-After", "7"}} << Delay(7s);
        QTest::newRow("an unreadable one and a reset")
            << Headers{{"X-RateLimit-Reset", "42"}, {"Retry-After", "soon"}} << Delay(42s);
    }

    void retryAfter()
    {
        using Headers = QList<QPair<QByteArray, QByteArray>>;
        QFETCH(Headers, headers);
        const Instant now{milliseconds(1'780'408'800'000)};
        QTEST(rensei::http::retryAfter({429, {}, headers}, now), "wait");
    }

    void remainingRequests_data()
    {
        using Headers = QList<QPair<QByteArray, QByteArray>>;
        using Remaining = std::optional<int>;
        using Delay = std::optional<milliseconds>;
        QTest::addColumn<Headers>("headers");
        QTest::addColumn<Remaining>("remaining");
        QTest::addColumn<Delay>("reset");
        // Source: agent/platform/PROTOCOL.md, "Rate limiting": the reference server's three headers.
        QTest::newRow("as the reference server says it")
            << Headers{{"X-RateLimit-Limit", "60"}, {"X-RateLimit-Remaining", "12"}, {"X-RateLimit-Reset", "42"}}
            << Remaining(12) << Delay(42s);
        QTest::newRow("not set") << Headers{} << Remaining() << Delay();
        QTest::newRow("in another case") << Headers{{"x-ratelimit-remaining", " 0 "}} << Remaining(0) << Delay();
        QTest::newRow("below zero") << Headers{{"X-RateLimit-Remaining", "-3"}} << Remaining(0) << Delay();
        QTest::newRow("another text") << Headers{{"X-RateLimit-Remaining", "many"}, {"X-RateLimit-Reset", "soon"}}
                                      << Remaining() << Delay();
        QTest::newRow("a reset right now") << Headers{{"X-RateLimit-Reset", "0"}} << Remaining() << Delay(1s);
    }

    void remainingRequests()
    {
        using Headers = QList<QPair<QByteArray, QByteArray>>;
        QFETCH(Headers, headers);
        const auto answered = toResult({200, "{}", headers}, {});
        QTEST(answered->rateRemaining, "remaining");
        QTEST(answered->rateReset, "reset");
        for (const RawReply &raw : {RawReply{429, "{}", headers}, RawReply{200, "<html>", headers}}) {
            const auto refused = toResult(raw, {});
            QTEST(refused.error().rateRemaining, "remaining");
            QTEST(refused.error().rateReset, "reset");
        }
    }

    void onlyABusyServerHasRetryAfter_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("asked");
        QTest::newRow("too many requests") << 429 << true;
        QTest::newRow("down for now") << 503 << true;
        QTest::newRow("a fault") << 500 << false;
        QTest::newRow("no credential") << 401 << false;
    }

    void onlyABusyServerHasRetryAfter()
    {
        QFETCH(int, status);
        const auto response = toResult({status, "{}", {{"Retry-After", "30"}}}, {});
        QTEST(response.error().retryAfter.has_value(), "asked");
    }
};

RENSEI_TEST(TestReply)
#include "tst_reply.moc"
