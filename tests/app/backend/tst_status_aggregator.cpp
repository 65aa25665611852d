#include "app/backend/status_aggregator.h"

#include "app/backend/agent_record.h"
#include "app/text/session_columns.h"
#include "tests/fakes/fake_agent.h"
#include "tests/fakes/fake_process.h"
#include "tests/fakes/wire.h"
#include "tests/support/test_case.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;
using control::StatusPayload;

/// All that the summary is made of.
struct StatusAggregatorFixture {
    FakeAgent agent;
    FakeProcesses processes;
    FakeTransport transport;
    platform::UserApi api{transport, agent.clock};
    control::ControlClient client{agent.paths(), agent.channels(), agent.clock};
    control::EventFollower events{client.link(), agent.clock};
    StatusMonitor monitor{{api, client, events, agent.clock}};
    Supervisor supervisor{{client, events, agent.clock, processes.factory(), agent.paths(), [] {
                               return AgentStart{{u"/opt/rensei-agent"_s, {}, {}, {}}};
                           }}};
    SessionSource source{api, agent.clock};
    SessionModel model{agent.clock, sessionColumns()};
    Approvals approvals{client};
    QTemporaryDir folder;
    Settings settings{folder.filePath(u"settings.ini"_s)};
    AttentionList attention{{monitor, model, approvals, settings, agent.clock}};
    StatusAggregator aggregator{{monitor, supervisor, source, attention, model}};
    QSignalSpy changed{&aggregator, &StatusAggregator::changed};
    QSignalSpy confirmed{&aggregator, &StatusAggregator::confirmed};

    const StatusInputs &inputs() const { return aggregator.summary().inputs; }

    void attach(const QString &platformUrl)
    {
        supervisor.start();
        agent.turn();
        agent.sayHello();
        Q_EMIT agent.streams.last->opened();
        report({.status = control::DaemonStatus::Ready,
            .activeSessions = 2,
            .maxSessions = 4,
            .platformUrl = platformUrl});
    }

    void report(const StatusPayload &status)
    {
        const QByteArray data = QJsonDocument(toJson(status)).toJson(QJsonDocument::Compact);
        Q_EMIT agent.streams.last->received("event: status\ndata: " + data + "\n\n");
    }
};

class StatusAggregatorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFourChecksAreShownAsTheyAreNow()
    {
        StatusAggregatorFixture s;
        s.monitor.use({.serverUrl = u"https://platform.example"_s, .hasKey = false});
        s.transport.answer(wire::refusal(ErrorKind::Unauthorized, 401, "Unauthorized"));
        QVERIFY(!s.changed.isEmpty());
        QCOMPARE(s.aggregator.summary().state, TrayState::SignedOut);
        QCOMPARE(s.inputs().now, s.agent.clock.utcNow());
        QCOMPARE(s.aggregator.summary().fix(StatusSummary::Subject::Account), Fix::SignIn);
    }

    void whatTheSupervisorDoesIsShown()
    {
        StatusAggregatorFixture s;
        s.supervisor.start();
        s.changed.clear();
        s.agent.transport.answer(FakeAgent::refused());
        QVERIFY(!s.changed.isEmpty());
        QCOMPARE(s.inputs().supervision, Supervision::Starting);
        QVERIFY(!s.inputs().agent);
    }

    void anAgentOfSomebodyElseIsUsedAndNotOwned()
    {
        StatusAggregatorFixture s;
        s.attach(u"https://platform.example"_s);
        QCOMPARE(s.inputs().supervision, Supervision::Attached);
        QVERIFY(!s.inputs().ownsAgent);
        QCOMPARE(s.aggregator.summary().running(), 2);
        QCOMPARE(s.aggregator.summary().slotCount(), 4);
    }

    void whatTheDesktopStartedItOwns()
    {
        StatusAggregatorFixture s;
        s.supervisor.start();
        s.agent.transport.answer(FakeAgent::refused());
        Q_EMIT s.processes.made.last()->process->started();
        Q_EMIT s.processes.made.last()->process->output("control API\n");
        s.agent.turn();
        s.agent.sayHello();
        Q_EMIT s.agent.streams.last->opened();
        QVERIFY(s.inputs().ownsAgent);
    }

    void anAgentThatWorksForAnotherPlatformIsNoticed_data()
    {
        QTest::addColumn<QString>("agents");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<bool>("isElsewhere");
        const QString here = u"https://platform.example"_s;
        QTest::newRow("the same") << here << here << false;
        QTest::newRow("another") << u"http://127.0.0.1:3000"_s << here << true;
        QTest::newRow("it does not say") << QString() << here << false;
        QTest::newRow("none is shown yet") << here << QString() << false;
    }

    void anAgentThatWorksForAnotherPlatformIsNoticed()
    {
        QFETCH(QString, agents);
        QFETCH(QString, shown);
        StatusAggregatorFixture s;
        if (!shown.isEmpty())
            s.monitor.use({.serverUrl = shown, .hasKey = true});
        s.attach(agents);
        const bool isElsewhere = s.aggregator.summary().agent.reason == status::Reason::Elsewhere;
        QTEST(isElsewhere, "isElsewhere");
    }

    void fault11_22_noRowIsGreenForAnotherPlatform()
    {
        StatusAggregatorFixture s;
        s.monitor.use({.serverUrl = u"https://platform.example"_s, .hasKey = true});
        s.transport.answer(200, {{u"email"_s, u"mark@acme.com"_s}});
        s.transport.answer(200, {{u"hosts"_s, QJsonArray{QJsonObject{{u"machineId"_s, u"another"_s}}}}});
        s.attach(u"http://127.0.0.1:3000"_s);
        s.report({.status = control::DaemonStatus::Ready,
            .machineId = u"ours"_s,
            .maxSessions = 4,
            .platformUrl = u"http://127.0.0.1:3000"_s,
            .registration = StatusPayload::Registration{control::RegistrationStatus::Idle, s.agent.clock.utcNow()}});
        const StatusSummary &summary = s.aggregator.summary();
        QVERIFY(summary.account.level == CheckLevel::Good);
        QVERIFY(summary.agent.level == CheckLevel::Warning);
        QVERIFY(summary.platform.level != CheckLevel::Good);
        QCOMPARE(summary.subject, StatusSummary::Subject::Agent); // which is the cause
    }

    void aLostListIsShown()
    {
        StatusAggregatorFixture s;
        s.source.use({});
        QVERIFY(!s.inputs().isListLost);
        s.transport.answer(wire::offline());
        QVERIFY(s.inputs().isListLost);
        s.source.refresh();
        s.transport.answer(wire::busy());
        QVERIFY(!s.inputs().isListLost); // the platform has answered
    }

    void newerTimesAloneAreNoChange()
    {
        StatusAggregatorFixture s;
        s.attach({});
        s.agent.clock.advance(5s);
        s.changed.clear();
        s.confirmed.clear();
        Q_EMIT s.agent.streams.last->received(": ping\n\n");
        StatusPayload status{
            .status = control::DaemonStatus::Ready, .uptime = 5s, .activeSessions = 2, .maxSessions = 4};
        status.timestamp = s.agent.clock.utcNow();
        s.report(status);
        QCOMPARE(s.changed.size(), 0);
        QVERIFY(s.confirmed.size() >= 2);
        QCOMPARE(s.aggregator.summary().agent.asOf, std::optional(s.agent.clock.utcNow()));
        status.activeSessions = 3;
        s.report(status);
        QCOMPARE(s.changed.size(), 1);
    }

    void aRefreshedPageIsOneChange()
    {
        StatusAggregatorFixture s;
        QObject::connect(&s.source, &SessionSource::updated, &s.model, &SessionModel::apply);
        s.source.use({});
        s.transport.answer(wire::refusal(ErrorKind::Unauthorized, 302)); // a login page
        s.source.refresh();
        s.changed.clear();
        s.transport.answer(200, {{u"sessions"_s, QJsonArray()}}); // the list is no longer lost
        QCOMPARE(s.changed.size(), 1);
        s.source.refresh();
        s.transport.answer(200, {{u"sessions"_s, QJsonArray()}});
        QCOMPARE(s.changed.size(), 1);
    }

    void anotherSessionThatNeedsSomebodyIsAChange()
    {
        StatusAggregatorFixture s;
        SessionRow stuck;
        stuck.session.id = u"a"_s;
        stuck.session.status = platform::PublicStatus::Working;
        stuck.session.health = {.level = platform::Health::Level::Red};
        s.model.apply({.changed = {stuck}, .removed = {}});
        s.changed.clear();
        stuck.session.id = u"b"_s;
        s.model.apply({.changed = {stuck}, .removed = {u"a"_s}});
        QCOMPARE(s.inputs().redSessions, 1);
        QCOMPARE(s.changed.size(), 1);
    }

    void sessionsThatNeedSomebodyAreCounted()
    {
        StatusAggregatorFixture s;
        SessionRow stuck;
        stuck.session.id = u"a"_s;
        stuck.session.status = platform::PublicStatus::Working;
        stuck.session.health = {.level = platform::Health::Level::Red};
        SessionRow well = stuck;
        well.session.id = u"b"_s;
        well.session.health = {.level = platform::Health::Level::Green};
        s.model.apply({.changed = {stuck, well}, .removed = {}});
        QCOMPARE(s.inputs().redSessions, 1);
        s.model.apply({.changed = {}, .removed = {u"a"_s}});
        QCOMPARE(s.inputs().redSessions, 0);
    }
};

RENSEI_TEST(StatusAggregatorTest)

} // namespace rensei::tests

#include "tst_status_aggregator.moc"
