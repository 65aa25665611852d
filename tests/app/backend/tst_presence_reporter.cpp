#include "app/backend/presence_reporter.h"

#include "tests/fakes/fake_agent.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;

struct PresenceFixture {
    FakeAgent agent;
    control::ControlClient client{agent.paths(), agent.channels(), agent.clock};
    UserActivity activity{.isLocked = false, .idle = 5s};
    int reads = 0;
    PresenceReporter reporter{
        client, agent.clock, [this](QObject *, const std::function<void(const UserActivity &)> &then) {
            ++reads;
            then(activity);
        }};

    bool isReported()
    {
        agent.turn();
        if (agent.transport.waiting() > 0 && agent.transport.oldest().path.startsWith(u"/api/daemon/hello"_s))
            agent.sayHello();
        agent.turn();
        if (agent.transport.waiting() == 0)
            return false;
        const http::Request request = agent.transport.oldest();
        agent.transport.answer(200, {{u"ok"_s, true}, {u"message"_s, u"noted"_s}});
        return request.path == "/api/daemon/presence"_L1 && request.body->value("seconds"_L1).toInt() == 120;
    }
};

class PresenceReporterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void somebodyIsReportedAtOnceAndBeforeItLapses()
    {
        PresenceFixture fixture;
        fixture.reporter.setActive(true);
        QVERIFY(fixture.isReported());
        fixture.agent.clock.advance(60s);
        QVERIFY(fixture.isReported());
    }

    void nobodyIsNotReported_data()
    {
        QTest::addColumn<UserActivity>("activity");
        QTest::newRow("locked") << UserActivity{.isLocked = true, .idle = 1s};
        QTest::newRow("away") << UserActivity{.isLocked = false, .idle = 10min};
        QTest::newRow("not known") << UserActivity{};
    }

    void nobodyIsNotReported()
    {
        PresenceFixture fixture;
        QFETCH(UserActivity, activity);
        fixture.activity = activity;
        fixture.reporter.setActive(true);
        QCOMPARE(fixture.reads, 1);
        QVERIFY(!fixture.isReported());
    }

    void whoComesBackIsSeenWithinAMinute()
    {
        PresenceFixture fixture;
        fixture.activity.isLocked = true;
        fixture.reporter.setActive(true);
        fixture.activity.isLocked = false;
        QVERIFY(!fixture.isReported());
        fixture.agent.clock.advance(60s);
        QVERIFY(fixture.isReported());
    }

    void anIdleAgentCostsNothing()
    {
        PresenceFixture fixture;
        fixture.agent.clock.advance(10min);
        QCOMPARE(fixture.reads, 0);
        fixture.reporter.setActive(true);
        fixture.reporter.setActive(false);
        fixture.agent.clock.advance(10min);
        QCOMPARE(fixture.reads, 1);
    }
};

RENSEI_TEST(PresenceReporterTest)

} // namespace rensei::tests

#include "tst_presence_reporter.moc"
