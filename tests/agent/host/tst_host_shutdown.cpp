#include "agent/host/host_shutdown.h"

#include "tests/agent/host/host_case.h"
#include "tests/support/test_case.h"

#include <QSignalSpy>

#include <algorithm>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using host::HostShutdown;
using host::RegistrationState;
using session::Session;
using session::StopReason;

/// The parts of a host that a shutdown works on, without the host.
class ShutdownFixture : public RegistryFixture {
public:
    host::Connection connection{transport, api, clock,
        {u"https://platform.example"_s, dir.filePath(u"identity.json"_s), config::Protocol::Auto,
            [] { return platform::HostDescription(); }}};
    host::Heartbeat heartbeat{api, clock, [] { return platform::HeartbeatRequest(); }};
    host::Poller poller{api, clock, [] { return true; }};
    http::GatedTransport gatedTransport{transport, clock};
    HostShutdown shutdown{{transport, gatedTransport, clock, api, connection, registry, heartbeat, poller}};
    QSignalSpy finished{&shutdown, &HostShutdown::finished};

    void goOnline()
    {
        connection.setToken(wire::token("made-up one"));
        transport.answer(201, {{u"workerId"_s, u"wkr_1"_s}, {u"runtimeJwt"_s, u"a.b.c"_s}});
        heartbeat.start(host::ApiVariant::V1, 30s);
        poller.start(5s);
        answerAll();
    }

    /// With a session that runs.
    Session &goOnlineAndRun()
    {
        goOnline();
        return run(one);
    }

    ProcessRecord &runner(int number = 0) { return *processes.made.at(number); }
    void endRunner(int number = 0) { runner(number).process->end(0); }

    int deletes() const
    {
        return static_cast<int>(std::count_if(
            transport.sent.begin(), transport.sent.end(), [](const http::Request &r) { return r.method == "DELETE"; }));
    }
};

class HostShutdownTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutSessionsItDeregistersAtOnce()
    {
        ShutdownFixture fixture;
        fixture.goOnline();
        fixture.shutdown.start(10min);
        QCOMPARE(fixture.deletes(), 1);
        QCOMPARE(fixture.transport.sent.last().path, u"/api/workers/wkr_1"_s);
        QVERIFY(!fixture.heartbeat.isRunning());
        QVERIFY(!fixture.poller.isRunning());
        QCOMPARE(fixture.finished.size(), 0);
        QCOMPARE(fixture.connection.state(), RegistrationState::Online);
        fixture.answerAll();
        QCOMPARE(fixture.finished.size(), 1);
        QCOMPARE(fixture.connection.state(), RegistrationState::ShutDown);
    }

    void whatNeverRegisteredHasNothingToDeregister()
    {
        ShutdownFixture fixture;
        fixture.shutdown.start(10min);
        QCOMPARE(fixture.finished.size(), 1);
        QCOMPARE(fixture.connection.state(), RegistrationState::ShutDown);
        QVERIFY(fixture.transport.sent.isEmpty());
    }

    void finishesWhateverThePlatformReplies_data()
    {
        QTest::addColumn<Error>("error");
        QTest::newRow("nothing") << wire::offline(true);
        QTest::newRow("it does not know this host") << wire::workerMissing();
        QTest::newRow("it refuses") << wire::refusal(ErrorKind::Forbidden, 403);
    }

    void finishesWhateverThePlatformReplies()
    {
        QFETCH(Error, error);
        ShutdownFixture fixture;
        fixture.goOnline();
        fixture.shutdown.start(0s);
        fixture.transport.answer(error);
        QCOMPARE(fixture.finished.size(), 1);
        QCOMPARE(fixture.connection.state(), RegistrationState::ShutDown);
    }

    void doesNothingBeforeItIsStarted()
    {
        ShutdownFixture fixture;
        fixture.goOnlineAndRun();
        fixture.endRunner();
        fixture.answerAll();
        QVERIFY(fixture.registry.isEmpty());
        QCOMPARE(fixture.deletes(), 0);
        QVERIFY(fixture.poller.isRunning());
    }

    void aHostThatWaitsRequestsNoWorkAndStaysAlive()
    {
        ShutdownFixture fixture;
        const Session &session = fixture.goOnlineAndRun();
        fixture.shutdown.start(10min);
        QVERIFY(!fixture.poller.isRunning());
        QVERIFY(fixture.heartbeat.isRunning());
        fixture.clock.advance(10min - 1ms);
        QCOMPARE(session.state(), Session::State::Running);
        QCOMPARE(fixture.deletes(), 0);
    }

    void theLastFinalReportEndsTheWait()
    {
        ShutdownFixture fixture;
        fixture.goOnlineAndRun();
        fixture.run(u"unit-test-2"_s);
        fixture.shutdown.start(10min);
        fixture.endRunner(0);
        fixture.answerAll();
        QCOMPARE(fixture.registry.all().size(), 1);
        QCOMPARE(fixture.deletes(), 0);
        fixture.endRunner(1);
        QCOMPARE(fixture.deletes(), 0);
        fixture.answerAll();
        QVERIFY(fixture.registry.isEmpty());
        QCOMPARE(fixture.deletes(), 1);
        QCOMPARE(fixture.finished.size(), 1);
        QVERIFY(!fixture.heartbeat.isRunning());
    }

    void atTheDeadlineEverySessionIsStopped()
    {
        ShutdownFixture fixture;
        const Session &first = fixture.goOnlineAndRun();
        const Session &second = fixture.run(u"unit-test-2"_s);
        fixture.shutdown.start(60s);
        fixture.clock.advance(60s - 1ms);
        QCOMPARE(first.state(), Session::State::Running);
        fixture.clock.advance(1ms);
        QCOMPARE(first.state(), Session::State::Stopping);
        QCOMPARE(second.state(), Session::State::Stopping);
        QCOMPARE(first.logState().stopReason, session::toText(StopReason::HostStopping));
    }

    void whatHasNotBegunIsNotWaitedFor()
    {
        ShutdownFixture fixture;
        fixture.goOnline();
        fixture.accept(one);
        fixture.shutdown.start(60s);
        QCOMPARE(fixture.deletes(), 0);
        fixture.clock.advance(7s);
        QCOMPARE(fixture.deletes(), 1);
        QVERIFY(fixture.registry.find(one)); // the next run goes on with it
    }

    void aDeadlineIsShortened()
    {
        ShutdownFixture fixture;
        const Session &session = fixture.goOnlineAndRun();
        fixture.shutdown.start(10min);
        fixture.clock.advance(10s);
        fixture.shutdown.start(30s);
        fixture.clock.advance(30s - 1ms);
        QCOMPARE(session.state(), Session::State::Running);
        fixture.clock.advance(1ms);
        QCOMPARE(session.state(), Session::State::Stopping);
    }

    void aDeadlineIsNotExtended()
    {
        ShutdownFixture fixture;
        const Session &session = fixture.goOnlineAndRun();
        fixture.shutdown.start(30s);
        fixture.clock.advance(20s);
        fixture.shutdown.start(10s + 1ms);
        fixture.shutdown.start(10min);
        fixture.clock.advance(10s);
        QCOMPARE(session.state(), Session::State::Stopping);
    }

    void noRunnerIsAliveWhenItDeregisters()
    {
        ShutdownFixture fixture;
        fixture.goOnlineAndRun().stop(StopReason::LocalUser);
        fixture.run(u"unit-test-2"_s).stop(StopReason::LocalUser);
        fixture.shutdown.start(0s);
        fixture.endRunner(0);
        fixture.clock.advance(30s); // the second runner does not end, and the first report is not answered
        QVERIFY(fixture.runner(1).signalsSent.contains(u"kill"_s));
        QCOMPARE(fixture.deletes(), 0);
        fixture.endRunner(1);
        fixture.answerAll();
        QCOMPARE(fixture.deletes(), 1);
    }

    // The platform would queue it again, and finished work would be done twice.
    void whatIsNotReportedInTimeIsNotDeregistered()
    {
        ShutdownFixture fixture;
        fixture.goOnlineAndRun().stop(StopReason::LocalUser);
        fixture.shutdown.start(0s);
        fixture.clock.advance(1s);
        fixture.endRunner();
        QCOMPARE(fixture.registry.find(one)->state(), Session::State::Reporting);
        fixture.clock.advance(7s - 1ms);
        QCOMPARE(fixture.finished.size(), 0);
        fixture.clock.advance(1ms);
        QCOMPARE(fixture.finished.size(), 1);
        QCOMPARE(fixture.deletes(), 0);
        QVERIFY(fixture.registry.find(one)); // the next run sends it
    }

    void whatIsGivenBackIsDeregistered()
    {
        ShutdownFixture fixture;
        fixture.goOnline();
        fixture.registry.accept(wire::work(), u"wkr_1"_s).value()->reject(u"unsupported"_s);
        fixture.shutdown.start(0s);
        fixture.clock.advance(7s);
        QCOMPARE(fixture.deletes(), 1); // queues it again, as the nack would
    }

    void aFinalReportThatArrivesEndsTheWait()
    {
        ShutdownFixture fixture;
        fixture.goOnlineAndRun().stop(StopReason::LocalUser);
        fixture.shutdown.start(0s);
        fixture.clock.advance(1s);
        fixture.endRunner();
        QCOMPARE(fixture.deletes(), 0);
        fixture.answerAll();
        QVERIFY(fixture.reported().contains(u"stopped"_s));
        QCOMPARE(fixture.deletes(), 1);
        QCOMPARE(fixture.finished.size(), 1);
    }

    void withoutARunnerTheDeadlineIsNotWaitedFor()
    {
        ShutdownFixture fixture;
        fixture.goOnlineAndRun();
        fixture.endRunner();
        fixture.shutdown.start(10min);
        fixture.clock.advance(7s - 1ms);
        QCOMPARE(fixture.finished.size(), 0);
        fixture.clock.advance(1ms);
        QCOMPARE(fixture.finished.size(), 1); // although nothing was answered
    }

    void finishesOnceHoweverOftenItIsStarted()
    {
        ShutdownFixture fixture;
        fixture.goOnline();
        fixture.shutdown.start(10min);
        fixture.shutdown.start(0s);
        QCOMPARE(fixture.deletes(), 1);
        fixture.answerAll();
        fixture.shutdown.start(0s);
        fixture.clock.advance(10min);
        QCOMPARE(fixture.deletes(), 1);
        QCOMPARE(fixture.finished.size(), 1);
    }

    void sessionsThatAreReportedAfterItsEndDoNotFinishItAgain()
    {
        ShutdownFixture fixture;
        fixture.goOnlineAndRun().stop(StopReason::LocalUser);
        fixture.shutdown.start(0s);
        fixture.clock.advance(1s);
        fixture.endRunner();
        fixture.clock.advance(10s);
        fixture.answerAll();
        QVERIFY(fixture.registry.isEmpty());
        QCOMPARE(fixture.finished.size(), 1);
    }
};

RENSEI_TEST(HostShutdownTest)

} // namespace rensei::tests

#include "tst_host_shutdown.moc"
