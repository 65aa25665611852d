#include "app/backend/life/wake_watch.h"

#include "app/text/session_columns.h"
#include "tests/fakes/fake_agent.h"
#include "tests/support/test_case.h"

#include <QSignalSpy>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;
using control::SessionPayload;

struct WakeWatchFixture {
    FakeAgent agent;
    control::ControlClient client{agent.paths(), agent.channels(), agent.clock};
    SessionModel model{agent.clock, sessionColumns()};
    Wake wake{agent.clock};
    WakeWatch watch{{wake, client, model, agent.clock}};
    QSignalSpy reported{&watch, &WakeWatch::reported};
    SessionPayload session{.sessionId = u"raw"_s, .sessionPublicId = u"pub"_s, .issueIdentifier = u"ENG-1"_s};

    WakeWatchFixture() { watch.setSessions({session}); }

    void sleep(std::chrono::milliseconds span)
    {
        agent.clock.sleep(span);
        wake.check();
    }
    /// Whether it asks the agent, which answers that it has ended so; "" for: no answer.
    bool isAsked(const QString &exitKind)
    {
        agent.turn();
        if (agent.transport.waiting() == 0)
            return false;
        if (exitKind.isEmpty()) {
            while (agent.transport.waiting() > 0)
                agent.transport.answer(FakeAgent::refused());
            return true;
        }
        if (agent.transport.oldestWaiting().path.contains("hello"_L1))
            agent.sayHello();
        SessionPayload ended = session;
        ended.endedAt = agent.clock.utcNow();
        ended.exitKind = exitKind;
        const bool isIt = agent.transport.oldestWaiting().path == "/api/daemon/sessions?include=ended"_L1;
        agent.transport.answer(http::Response{.status = 200, .root = toJson(QList<SessionPayload>{ended})});
        return isIt;
    }
    WakeReport report() const { return reported.last().first().value<WakeReport>(); }
};

class WakeWatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatHappenedIsToldOnceItIsSettled()
    {
        WakeWatchFixture w;
        const Instant from = w.agent.clock.utcNow();
        w.sleep(8h);
        w.watch.setSessions({}); // as the agent tells as soon as it is awake
        w.agent.clock.advance(59s);
        QVERIFY(!w.isAsked(u"completed"_s));
        w.model.apply({{{.session = {.id = u"pub"_s, .status = platform::PublicStatus::Working}}}, {}});
        w.agent.clock.advance(1s);
        QVERIFY(w.isAsked(u"lost-ownership"_s));
        QCOMPARE(w.reported.size(), 1);
        QCOMPARE(w.report().from, from);
        QCOMPARE(w.report().to, from + 8h);
        QCOMPARE(w.report().lines, (QList<WakeReport::Line>{{u"ENG-1"_s, WakeReport::Outcome::RunsElsewhere}}));
    }

    void theFirstNewsAfterASleepMayBeTheAgents()
    {
        WakeWatchFixture w;
        w.agent.clock.sleep(8h);
        w.watch.setSessions({}); // nobody has noticed the sleep yet
        w.agent.clock.advance(60s);
        QVERIFY(w.isAsked(u"completed"_s));
        QCOMPARE(w.reported.size(), 1);
    }

    void whatIsNoNewsIsNotAskedFor()
    {
        WakeWatchFixture w;
        w.sleep(4min);
        w.agent.clock.advance(2min);
        QVERIFY(!w.isAsked(u"completed"_s));
        w.watch.setSessions({});
        w.sleep(8h);
        w.agent.clock.advance(2min);
        QVERIFY(!w.isAsked(u"completed"_s));
    }

    void aSecondSleepBelongsToTheFirst()
    {
        WakeWatchFixture w;
        const Instant from = w.agent.clock.utcNow();
        w.sleep(1h);
        w.agent.clock.advance(30s);
        w.sleep(2h);
        w.agent.clock.advance(59s);
        QVERIFY(!w.isAsked(u"completed"_s));
        w.agent.clock.advance(1s);
        QVERIFY(w.isAsked(u"completed"_s));
        QCOMPARE(w.report().from, from);
        QCOMPARE(w.report().to, from + 3h + 30s);
    }

    void anAgentThatDoesNotAnswerIsAskedAFewTimes()
    {
        WakeWatchFixture w;
        w.sleep(8h);
        for (int i = 0; i < 5; ++i) {
            w.agent.clock.advance(60s);
            QVERIFY(w.isAsked({}));
        }
        w.agent.clock.advance(10min);
        QVERIFY(!w.isAsked({}));
        QCOMPARE(w.reported.size(), 0);
        w.sleep(8h); // another night
        w.agent.clock.advance(60s);
        QVERIFY(w.isAsked(u"completed"_s));
        QCOMPARE(w.reported.size(), 1);
    }
};

RENSEI_TEST(WakeWatchTest)

} // namespace rensei::tests

#include "tst_wake_watch.moc"
