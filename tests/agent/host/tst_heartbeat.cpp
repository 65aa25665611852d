#include "agent/host/heartbeat.h"

#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_transport.h"
#include "tests/fakes/wire.h"
#include "tests/support/test_case.h"

#include <QSignalSpy>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using host::ApiVariant;
using host::Heartbeat;

class HeartbeatTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_active = 0;
        m_clock = std::make_unique<FakeClock>();
        m_transport = std::make_unique<FakeTransport>();
        m_api = std::make_unique<platform::WorkerApi>(*m_transport, *m_clock);
        m_api->setIdentity(wire::identity());
        m_heartbeat = std::make_unique<Heartbeat>(*m_api, *m_clock, [this] {
            platform::HeartbeatRequest heartbeat;
            heartbeat.hostname = u"h"_s;
            heartbeat.activeSessions = m_active;
            return heartbeat;
        });
    }

    void sendsAHeartbeatAtOnceAndThenAtTheInterval()
    {
        m_heartbeat->start(ApiVariant::V1, 30s);
        QCOMPARE(paths(), QStringList{u"/v1/daemon/heartbeat"_s});
        QCOMPARE(m_transport->sent.first().body->value("workerId"_L1), u"wkr_1"_s);
        acknowledge();
        m_clock->advance(26'999ms);
        QCOMPARE(heartbeats(), 1);
        m_clock->advance(6'001ms); // 30 s give or take a tenth
        QCOMPARE(heartbeats(), 2);
    }

    void aPlatformWithoutTheRouteGetsTheOtherVariant()
    {
        const QSignalSpy changed(m_heartbeat.get(), &Heartbeat::apiVariantChanged);
        const QSignalSpy missed(m_heartbeat.get(), &Heartbeat::missed);
        m_heartbeat->start(ApiVariant::V1, 30s);
        m_transport->answer(wire::routeMissing());
        QCOMPARE(paths().last(), u"/api/workers/wkr_1/heartbeat"_s);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(missed.size(), 0);
        acknowledge();
        m_clock->advance(33s);
        QCOMPARE(paths().last(), u"/api/workers/wkr_1/heartbeat"_s);
        QCOMPARE(heartbeats(), 3);
    }

    void manyChangesCauseOneHeartbeat()
    {
        start();
        m_heartbeat->sendSoon();
        m_clock->advance(500ms);
        m_active = 1;
        m_heartbeat->sendSoon();
        QCOMPARE(heartbeats(), 1);
        m_clock->advance(500ms);
        QCOMPARE(heartbeats(), 2);
        QCOMPARE(m_transport->sent.last().body->value("activeSessions"_L1), 1);
    }

    void aChangeDuringAHeartbeatCausesAnother()
    {
        m_heartbeat->start(ApiVariant::Af, 30s);
        m_active = 1;
        m_heartbeat->sendNow();
        QCOMPARE(heartbeats(), 1);
        acknowledge();
        m_clock->advance(1s);
        QCOMPARE(heartbeats(), 2);
        acknowledge();
        m_clock->advance(10s);
        QCOMPARE(heartbeats(), 2);
    }

    void fault10D14_agesComeFromTheMonotonicClock_data()
    {
        QTest::addColumn<std::chrono::milliseconds>("set");
        QTest::newRow("the clock is right") << std::chrono::milliseconds(0);
        QTest::newRow("it is set back") << std::chrono::milliseconds(-2h);
    }

    void fault10D14_agesComeFromTheMonotonicClock()
    {
        QFETCH(std::chrono::milliseconds, set);
        m_heartbeat->start(ApiVariant::Af, 30s);
        acknowledge();
        m_clock->advance(10s);
        m_clock->sleep(set);
        QCOMPARE(m_clock->utcNow() - *m_heartbeat->lastSentAt(), 10s);
        QCOMPARE(m_clock->utcNow() - *m_heartbeat->lastAcknowledgedAt(), 10s);
    }

    void aSleepCountsForAnAge()
    {
        m_heartbeat->start(ApiVariant::Af, 30s);
        acknowledge();
        m_clock->advance(10s);
        m_clock->sleep(2h);
        QCOMPARE(m_clock->utcNow() - *m_heartbeat->lastAcknowledgedAt(), 2h + 10s);
    }

    void aReplyWithoutAcknowledgementIsAMiss()
    {
        const QSignalSpy acknowledged(m_heartbeat.get(), &Heartbeat::acknowledged);
        const QSignalSpy missed(m_heartbeat.get(), &Heartbeat::missed);
        m_heartbeat->start(ApiVariant::Af, 30s);
        m_transport->answer(200, {{u"acknowledged"_s, false}});
        QCOMPARE(missed.size(), 1);
        QVERIFY(!m_heartbeat->lastAcknowledgedAt());
        QVERIFY(m_heartbeat->lastSentAt());
        m_clock->advance(33s);
        acknowledge();
        QCOMPARE(acknowledged.size(), 1);
        QCOMPARE(m_heartbeat->consecutiveMisses(), 0);
        QVERIFY(m_heartbeat->lastAcknowledgedAt());
    }

    void sendsLessOftenAfterThreeMisses()
    {
        m_heartbeat->start(ApiVariant::Af, 10s);
        for (int i = 0; i < 2; ++i) {
            m_transport->answer(wire::offline());
            m_clock->advance(11s);
        }
        QCOMPARE(heartbeats(), 3);
        m_transport->answer(wire::offline());
        m_clock->advance(17s);
        QCOMPARE(heartbeats(), 3);
        for (int i = 0; i < 5; ++i) {
            m_clock->advance(60s);
            m_transport->answer(wire::offline());
        }
        QCOMPARE(heartbeats(), 8); // and never less than once a minute
        QCOMPARE(m_heartbeat->consecutiveMisses(), 8);
    }

    void reportsAnUnknownWorker_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<bool>("isUnknown");
        QTest::newRow("unknown") << wire::workerMissing() << true;
        QTest::newRow("of another worker") << wire::refusal(ErrorKind::Forbidden, 403) << true;
        QTest::newRow("a fault") << wire::busy() << false;
        QTest::newRow("no answer") << wire::offline(true) << false;
    }

    void reportsAnUnknownWorker()
    {
        QFETCH(Error, error);
        QFETCH(bool, isUnknown);
        const QSignalSpy missing(m_heartbeat.get(), &Heartbeat::workerMissing);
        m_heartbeat->start(ApiVariant::Af, 30s);
        m_transport->answer(error);
        QCOMPARE(missing.size(), isUnknown ? 1 : 0);
    }

    void detectsSleepBeforeItSendsAHeartbeat()
    {
        int heartbeatsBefore = 0;
        std::chrono::milliseconds slept{};
        connect(m_heartbeat.get(), &Heartbeat::wokeFromSleep, this, [&](std::chrono::milliseconds time) {
            heartbeatsBefore = heartbeats();
            slept = time;
        });
        start();
        m_clock->sleep(10min);
        m_clock->advance(33s);
        QCOMPARE(heartbeatsBefore, 1);
        QCOMPARE(heartbeats(), 2);
        QVERIFY(slept > 9min && slept <= 10min);
    }

    void checksForSleepOnRequestAndSendsAtOnce()
    {
        const QSignalSpy wokeFromSleep(m_heartbeat.get(), &Heartbeat::wokeFromSleep);
        start();
        m_heartbeat->checkForSleep();
        QCOMPARE(wokeFromSleep.size(), 0);
        m_clock->sleep(10min);
        m_heartbeat->checkForSleep();
        m_heartbeat->checkForSleep();
        QCOMPARE(wokeFromSleep.size(), 1);
        QCOMPARE(heartbeats(), 2);
        acknowledge();
        m_clock->advance(33s);
        QCOMPARE(wokeFromSleep.size(), 1);
    }

    void aLateTickIsNoSleep()
    {
        const QSignalSpy wokeFromSleep(m_heartbeat.get(), &Heartbeat::wokeFromSleep);
        start();
        m_clock->sleep(50s);
        m_clock->advance(33s);
        QCOMPARE(wokeFromSleep.size(), 0);
    }

    void sendsNothingAfterStop()
    {
        const QSignalSpy acknowledged(m_heartbeat.get(), &Heartbeat::acknowledged);
        m_heartbeat->start(ApiVariant::Af, 30s);
        m_heartbeat->sendSoon();
        m_heartbeat->stop();
        acknowledge();
        m_heartbeat->sendNow();
        m_heartbeat->sendSoon();
        m_clock->advance(5min);
        QCOMPARE(heartbeats(), 1);
        QCOMPARE(acknowledged.size(), 0);
    }

private:
    void start()
    {
        m_heartbeat->start(ApiVariant::Af, 30s);
        acknowledge();
    }

    void acknowledge() { m_transport->answer(200, {{u"acknowledged"_s, true}}); }
    int heartbeats() const { return static_cast<int>(m_transport->sent.size()); }

    QStringList paths() const
    {
        QStringList paths;
        for (const http::Request &request : m_transport->sent)
            paths.append(request.path);
        return paths;
    }

    int m_active = 0;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<FakeTransport> m_transport;
    std::unique_ptr<platform::WorkerApi> m_api;
    std::unique_ptr<Heartbeat> m_heartbeat;
};

RENSEI_TEST(HeartbeatTest)

} // namespace rensei::tests
#include "tst_heartbeat.moc"
