#include "agent/platform/endpoint.h"

#include "agent/platform/activity.h"
#include "agent/platform/heartbeat.h"
#include "agent/platform/poll.h"
#include "agent/platform/public_sessions.h"
#include "agent/platform/registration.h"
#include "agent/platform/session_report.h"
#include "agent/platform/session_status.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace platform;

class EndpointTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anIdStaysOneSegment_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("path");
        QTest::newRow("plain") << u"wkr_7f-3.a~"_s << u"/api/sessions/wkr_7f-3.a~/claim"_s;
        QTest::newRow("slash and query") << u"a/b?c#d"_s << u"/api/sessions/a%2Fb%3Fc%23d/claim"_s;
        QTest::newRow("percent") << u"100%"_s << u"/api/sessions/100%25/claim"_s;
        QTest::newRow("umlaut") << u"ä b"_s << u"/api/sessions/%C3%A4%20b/claim"_s;
    }

    void anIdStaysOneSegment()
    {
        QFETCH(QString, id);
        QTEST(sessionPath(id, u"/claim"_s), "path");
    }

    void fault10D17_anIdThatIsNoSingleSegmentIsRefused_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("up") << u".."_s;
        QTest::newRow("here") << u"."_s;
        QTest::newRow("a slash") << u"a/b"_s;
        QTest::newRow("a backslash") << u"..\\a"_s;
        QTest::newRow("a line break") << u"a\nb"_s;
        QTest::newRow("a NUL") << u"a\0b"_s;
    }

    void fault10D17_anIdThatIsNoSingleSegmentIsRefused()
    {
        QFETCH(QString, id);
        const QJsonObject item{{u"sessionId"_s, id}};
        const Poll poll = parsePoll({{u"work"_s, QJsonArray{item}},
            {u"inboxMessages"_s, QJsonObject{{id, QJsonArray{QJsonObject{{u"id"_s, u"m1"_s}}}}}}});
        QCOMPARE(poll.work.size(), 0);
        QCOMPARE(poll.unreadable, 1);
        QCOMPARE(poll.inbox.size(), 0);
        QCOMPARE(parseLockReply({{u"inject"_s, QJsonObject{{u"id"_s, u"m1"_s}, {u"sessionId"_s, id}}}}, u"s1"_s)
                     .inject->sessionId,
            u"s1"_s);
        QCOMPARE(parseWorkerInfo({{u"id"_s, u"w"_s}, {u"activeSessions"_s, QJsonArray{id, u"s1"_s}}})->activeSessions,
            QStringList{u"s1"_s});
        QCOMPARE(parseRegistration({{u"workerId"_s, id}}).error().kind, ErrorKind::BadReply);
        const auto page = parseSessionPage({{u"sessions"_s, QJsonArray{QJsonObject{{u"id"_s, id}}}}});
        QCOMPARE(page->sessions.size(), 0);
        QCOMPARE(page->unreadable, 1);
    }

    void fault10D13_eachKindOfRequestHasItsLane()
    {
        using http::Lane;
        QCOMPARE(poll(u"w"_s, nullptr).lane, Lane::Host);
        QCOMPARE(heartbeatAf({}, nullptr).lane, Lane::Host);
        QCOMPARE(heartbeatV1({}, nullptr).lane, Lane::Host);
        QCOMPARE(refreshToken(u"w"_s, nullptr).lane, Lane::Host);
        QCOMPARE(postStatus(u"s"_s, u"w"_s, {}, nullptr).lane, Lane::Session);
        QCOMPARE(readStatus(u"s"_s, nullptr).lane, Lane::Session);
        QCOMPARE(postActivity(u"s"_s, u"w"_s, {}, nullptr).lane, Lane::Activity);
        QCOMPARE(postProgress(u"s"_s, u"w"_s, {}, {}, nullptr).lane, Lane::Activity);
    }

    void theServersTextShowsWhatIsMissing_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("worker") << ErrorKind::NotFound << u"Worker not found"_s << u"worker"_s;
        QTest::newRow("case does not matter") << ErrorKind::NotFound << u"the WORKER NOT FOUND here"_s << u"worker"_s;
        QTest::newRow("session") << ErrorKind::NotFound << u"session not found"_s << u"session"_s;
        QTest::newRow("other text") << ErrorKind::NotFound << u"Not Found"_s << u"route"_s;
        QTest::newRow("no JSON") << ErrorKind::RouteMissing << QString() << u"route"_s;
        QTest::newRow("that text with another status") << ErrorKind::Rejected << u"Worker not found"_s << QString();
    }

    void theServersTextShowsWhatIsMissing()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(QString, text);
        const Error error{.kind = kind, .serverText = text};
        QStringList all;
        if (isWorkerMissing(error))
            all.append(u"worker"_s);
        if (isSessionMissing(error))
            all.append(u"session"_s);
        if (isRouteMissing(error))
            all.append(u"route"_s);
        QTEST(all.join(u' '), "expected");
    }
};

RENSEI_TEST(EndpointTest)

} // namespace rensei::tests

#include "tst_endpoint.moc"
