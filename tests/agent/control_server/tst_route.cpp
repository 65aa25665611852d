#include "agent/control_server/route.h"

#include "tests/support/test_case.h"

namespace rensei::control {

using namespace Qt::StringLiterals;

class RouteTest : public QObject {
    Q_OBJECT

    static QList<Route> routes()
    {
        const auto route = [](const char *method, const QString &pattern) {
            return Route{.method = method, .pattern = pattern, .answer = {}};
        };
        return {route("GET", u"/api/sessions"_s), route("POST", u"/api/sessions"_s),
            route("POST", u"/api/sessions/{id}/stop"_s)};
    }

private Q_SLOTS:
    void found_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("index"); // or the status
        QTest::addColumn<QString>("id"); // or what is allowed
        QTest::newRow("by its path") << "GET"_ba << u"/api/sessions"_s << 0 << QString();
        QTest::newRow("by its method") << "POST"_ba << u"/api/sessions"_s << 1 << QString();
        QTest::newRow("with an id") << "POST"_ba << u"/api/sessions/s-1/stop"_s << 2 << u"s-1"_s;
        QTest::newRow("with an escaped id") << "POST"_ba << u"/api/sessions/a%2Fb%20c/stop"_s << 2 << u"a/b c"_s;
        QTest::newRow("without its id") << "POST"_ba << u"/api/sessions//stop"_s << 404 << QString();
        QTest::newRow("an id of two segments") << "POST"_ba << u"/api/sessions/a/b/stop"_s << 404 << QString();
        QTest::newRow("nothing there") << "GET"_ba << u"/api/other"_s << 404 << QString();
        QTest::newRow("a slash too many") << "GET"_ba << u"/api/sessions/"_s << 404 << QString();
        QTest::newRow("a whole address") << "GET"_ba << u"http://127.0.0.1:1/api/sessions"_s << 404 << QString();
        QTest::newRow("another method") << "DELETE"_ba << u"/api/sessions"_s << 405 << u"GET, POST"_s;
        QTest::newRow("a method in small letters") << "get"_ba << u"/api/sessions"_s << 405 << u"GET, POST"_s;
        QTest::newRow("another method with an id") << "GET"_ba << u"/api/sessions/x/stop"_s << 405 << u"POST"_s;
    }

    void found()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        QFETCH(int, index);
        QFETCH(QString, id);
        const QList<Route> all = routes();
        const auto looked = find(all, method, path);
        if (const auto *found = std::get_if<Found>(&looked)) {
            QCOMPARE(int(found->route - all.constData()), index);
            QCOMPARE(found->id, id);
            return;
        }
        const auto &refused = std::get<Response>(looked);
        QCOMPARE(refused.status, index);
        QCOMPARE(QString::fromLatin1(refused.headers.value(0).second), id);
    }

    void aQueryIsDecoded()
    {
        const auto values = parseQuery(u"include=ended&x=a%26b&empty=&x=last%3D"_s);
        QCOMPARE(values.value(u"include"_s), u"ended"_s);
        QCOMPARE(values.value(u"x"_s), u"last="_s);
        QVERIFY(values.contains(u"empty"_s));
        QVERIFY(parseQuery({}).isEmpty());
    }

    void anErrorIsJson()
    {
        const Response error = Response::error(404, say("session not found"), {{"sessionId"_L1, u"s1"_s}});
        QCOMPARE(error.status, 404);
        QCOMPARE(error.body, "{\"error\":\"session not found\",\"sessionId\":\"s1\"}"_ba);
        QCOMPARE(error.type, "application/json"_ba);
    }
};

RENSEI_TEST(RouteTest)

} // namespace rensei::control

#include "tst_route.moc"
