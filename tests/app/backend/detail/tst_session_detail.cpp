#include "app/backend/session_detail.h"

#include "app/text/timeline_text.h"
#include "tests/fakes/fake_agent.h"
#include "tests/fakes/wire.h"
#include "tests/support/test_case.h"

#include <QJsonArray>
#include <QSignalSpy>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;
using State = SessionDetail::State;

/// SessionDetail with a fake platform and a fake agent.
struct SessionDetailFixture {
    FakeAgent agent;
    FakeClock &clock = agent.clock;
    FakeTransport platform;
    platform::UserApi api{platform, clock};
    control::ControlClient client{agent.paths(), agent.channels(), clock};
    SessionDetail detail{api, client, clock, TimelineText::texts()};

    SessionDetailFixture()
    {
        api.setKey(wire::token("made-up key"));
        detail.setWatched(true);
    }

    /// Answers the client's hello, so that its request is sent.
    void turnAgent()
    {
        agent.turn();
        while (agent.transport.waiting() > 0 && agent.transport.oldestWaiting().path.contains(u"hello"_s))
            agent.sayHello();
        agent.turn();
    }
    void answerLog(const QList<control::LogEvent> &events, bool hasEnded = false, bool hasMore = false)
    {
        turnAgent();
        const control::LogPayload log{
            .events = events, .cursor = events.isEmpty() ? 0 : events.last().seq, .more = hasMore, .ended = hasEnded};
        const QJsonObject body = toJson(log);
        agent.transport.answer(http::Response{.status = 200, .body = body, .root = body, .date = {}});
        agent.turn();
    }
    static control::LogEvent thought(qint64 seq)
    {
        return {.seq = seq, .at = Instant(1s), .type = u"thought"_s, .data = {{u"text"_s, u"thought %1"_s.arg(seq)}}};
    }
    void answerActivities(const QStringList &ids, const QString &cursor)
    {
        QJsonArray all;
        for (const QString &id : ids)
            all.append(QJsonObject{{u"id"_s, id}, {u"type"_s, u"thought"_s}, {u"content"_s, u"t"_s + id},
                {u"timestamp"_s, u"2026-06-02T14:22:0%1Z"_s.arg(id.right(1))}});
        answerPlatform(200, {{u"activities"_s, all}, {u"cursor"_s, cursor}});
    }
    void answerPlatform(int status, const QJsonObject &body)
    {
        while (!platform.oldestWaiting().path.contains(u"activities"_s))
            platform.answer(Error{.kind = ErrorKind::Offline});
        platform.answer(status, body);
    }
    /// Of what it does; what else is asked about it is another test's.
    QStringList paths() const
    {
        QStringList all;
        for (const http::Request &request : platform.sent) {
            if (request.path.contains(u"activities"_s))
                all.append(request.path);
        }
        return all;
    }
    QString lastPath() const { return paths().last(); }
};

class SessionDetailTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSessionOfThisComputerIsReadFromItsLog()
    {
        SessionDetailFixture s;
        s.detail.show({u"p1"_s, u"s1"_s, true});
        QCOMPARE(s.detail.state(), State::Loading);
        s.answerLog({s.thought(1), s.thought(2)}, false, true);
        QCOMPARE(s.detail.timeline().rowCount(), 2);
        s.turnAgent();
        QVERIFY(s.agent.transport.oldestWaiting().path.contains(u"cursor=2"_s));
        s.answerLog({s.thought(3)});
        QCOMPARE(s.detail.state(), State::Following);
        s.answerLog({s.thought(4)}, true);
        QCOMPARE(s.detail.state(), State::Complete);
        QCOMPARE(s.detail.timeline().rowCount(), 4);
        s.turnAgent();
        QCOMPARE(s.agent.transport.waiting(), 0);
        QVERIFY(s.paths().isEmpty());
        // It runs again.
        s.detail.show({u"p1"_s, u"s1"_s, false});
        s.detail.show({u"p1"_s, u"s1"_s, true});
        s.answerLog({s.thought(5)});
        QCOMPARE(s.detail.timeline().rowCount(), 5);
    }

    void anAgentThatDoesNotWaitIsNotAskedInACircle()
    {
        SessionDetailFixture s;
        s.detail.show({{}, u"s1"_s, true});
        s.answerLog({}); // at once, and without news
        s.turnAgent();
        QCOMPARE(s.agent.transport.waiting(), 0);
        s.clock.advance(5s);
        s.turnAgent();
        QCOMPARE(s.agent.transport.waiting(), 1);
        s.clock.advance(8s); // as long as it was asked to wait
        s.answerLog({});
        s.turnAgent();
        QCOMPARE(s.agent.transport.waiting(), 1);
    }

    void nobodyIsAskedWhileItIsNotWatched()
    {
        SessionDetailFixture s;
        s.detail.setWatched(false);
        s.detail.show({u"p1"_s, {}, true});
        s.clock.advance(10min);
        QVERIFY(s.paths().isEmpty());
        s.detail.setWatched(true);
        QCOMPARE(s.paths().size(), 1);
        s.answerActivities({u"1"_s}, u"1"_s);
        s.answerActivities({}, u"1"_s);
        s.detail.setWatched(false);
        s.clock.advance(10min);
        QCOMPARE(s.paths().size(), 2);
    }

    void anAgentThatFailsIsAskedAgain()
    {
        SessionDetailFixture s;
        s.detail.show({u"p1"_s, u"s1"_s, true});
        s.turnAgent();
        s.agent.transport.answer(FakeAgent::status(500));
        s.agent.turn();
        QCOMPARE(s.detail.state(), State::Failing);
        QVERIFY(s.detail.error());
        s.clock.advance(30s);
        s.answerLog({s.thought(1)});
        QCOMPARE(s.detail.state(), State::Following);
        QVERIFY(!s.detail.error());
    }

    void anAgentWithoutALogLeavesItToThePlatform()
    {
        SessionDetailFixture s;
        s.detail.show({u"p1"_s, u"s1"_s, true});
        s.turnAgent();
        s.agent.transport.answer(Error{.kind = ErrorKind::NotFound, .httpStatus = 404});
        s.agent.turn();
        QCOMPARE(s.paths().size(), 1);
        QVERIFY(!s.detail.isLocal());
    }

    void othersAreReadFromThePlatformByCursor()
    {
        SessionDetailFixture s;
        s.detail.show({u"a/1"_s, {}, true});
        QCOMPARE(s.lastPath(), u"/api/public/session-activities?sessionId=a%2F1"_s);
        s.answerActivities({u"1"_s, u"2"_s}, u"2"_s);
        QCOMPARE(s.lastPath(), u"/api/public/session-activities?sessionId=a%2F1&cursor=2"_s);
        s.answerActivities({}, {});
        QCOMPARE(s.detail.state(), State::Following);
        QCOMPARE(s.paths().size(), 2);
        s.clock.advance(5s);
        QCOMPARE(s.lastPath(), u"/api/public/session-activities?sessionId=a%2F1&cursor=2"_s);
        s.answerActivities({u"3"_s}, u"3"_s);
        s.detail.show({u"a/1"_s, {}, false}); // it has ended: a last time
        s.answerActivities({}, u"3"_s);
        QCOMPARE(s.detail.state(), State::Complete);
        s.clock.advance(10min);
        QCOMPARE(s.paths().size(), 4);
        QCOMPARE(s.detail.timeline().rowCount(), 3);
    }

    void aSelfHostedPlatformHasAnotherRoute()
    {
        SessionDetailFixture s;
        s.detail.show({u"p1"_s, {}, true});
        s.platform.answer(Error{.kind = ErrorKind::RouteMissing, .httpStatus = 404});
        QCOMPARE(s.lastPath(), u"/api/public/sessions/p1/activities"_s);
        s.answerActivities({u"1"_s}, u"1"_s);
        QCOMPARE(s.lastPath(), u"/api/public/sessions/p1/activities?after=1"_s);
        s.answerActivities({}, u"1"_s);
        // The next session is asked for there at once.
        s.detail.show({u"p2"_s, {}, true});
        QCOMPARE(s.lastPath(), u"/api/public/sessions/p2/activities"_s);
        QCOMPARE(s.detail.timeline().rowCount(), 0);
    }

    void aPlatformMayHaveNeither()
    {
        SessionDetailFixture s;
        s.detail.show({u"p1"_s, {}, true});
        s.platform.answer(Error{.kind = ErrorKind::RouteMissing, .httpStatus = 404});
        s.platform.answer(Error{.kind = ErrorKind::RouteMissing, .httpStatus = 404});
        QCOMPARE(s.detail.state(), State::Unsupported);
        s.clock.advance(10min);
        QCOMPARE(s.paths().size(), 2);
    }

    void aServerThatBeginsItsIdsAnewIsReadAgain()
    {
        SessionDetailFixture s;
        s.detail.show({u"p1"_s, {}, true});
        s.answerActivities({u"1"_s, u"2"_s}, u"2"_s);
        for (int i = 0; i < 13; ++i) {
            s.answerActivities({}, u"2"_s);
            s.clock.advance(5s);
        }
        QCOMPARE(s.lastPath(), u"/api/public/session-activities?sessionId=p1"_s);
        s.answerActivities({u"1"_s, u"2"_s, u"3"_s}, u"3"_s);
        QCOMPARE(s.detail.timeline().rowCount(), 3); // what is known is not shown twice
    }

    void whatThePlatformTellsOfItBesidesIsAFact()
    {
        SessionDetailFixture s;
        s.detail.show({u"p1"_s, {}, true});
        s.answerActivities({}, {});
        s.clock.advance(1s);
        QCOMPARE(s.platform.sent.last().path, u"/api/public/sessions/p1"_s);
        QSignalSpy changed(&s.detail, &SessionDetail::changed);
        s.platform.answer(
            200, {{u"issueTitle"_s, u"Login is flaky"_s}, {u"branch"_s, u"main"_s}, {u"inputTokens"_s, 7}});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(s.detail.facts().title, u"Login is flaky"_s);
        QCOMPARE(s.detail.facts().branch, u"main"_s);
        QCOMPARE(s.detail.facts().tokens, std::optional<qint64>(7));
        s.detail.setWatched(false);
        s.clock.advance(10min);
        QCOMPARE(s.platform.sent.size(), 2);
    }

    void aLateAnswerAboutAnotherSessionIsIgnored()
    {
        SessionDetailFixture s;
        s.detail.show({u"p1"_s, {}, true});
        const auto late = s.platform.takeOldest();
        s.detail.show({u"p2"_s, {}, true});
        const QJsonObject body{{u"activities"_s, QJsonArray{QJsonObject{{u"id"_s, u"1"_s}, {u"content"_s, u"x"_s}}}}};
        late(http::Response{.status = 200, .body = body, .root = body, .date = {}});
        QCOMPARE(s.detail.timeline().rowCount(), 0);
        s.detail.close();
        QCOMPARE(s.detail.state(), State::Off);
    }

    void garbageIsAFailureAndNotTheEnd()
    {
        SessionDetailFixture s;
        s.detail.show({u"p1"_s, {}, true});
        s.answerPlatform(200, {{u"activities"_s, u"none"_s}});
        QCOMPARE(s.detail.state(), State::Failing);
        s.clock.advance(1min);
        s.answerActivities({u"1"_s}, u"1"_s);
        QCOMPARE(s.detail.timeline().rowCount(), 1);
    }
};

RENSEI_TEST(SessionDetailTest)

} // namespace rensei::tests

#include "tst_session_detail.moc"
