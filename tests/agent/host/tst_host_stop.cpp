#include "tests/agent/host/host_case.h"
#include "tests/agent/host/host_fixture.h"
#include "tests/support/test_case.h"

#include <QSignalSpy>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using session::Session;

class HostStopTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<HostFixture>();
        m_finished = std::make_unique<QSignalSpy>(m->host.get(), &host::Host::finished);
    }

    void cleanup()
    {
        m_finished.reset();
        m.reset();
    }

    void deregistersAtOnceWithoutSessions()
    {
        m->goOnline();
        m->host->stop(10min);
        QCOMPARE(m_finished->size(), 0);
        m->settle();
        QCOMPARE(m->deletes(), 1);
        QCOMPARE(m_finished->size(), 1);
        QCOMPARE(m->lastHeartbeat().value("status"_L1), u"draining"_s);
        m->clock.advance(10min);
        QCOMPARE(m->transport.waiting(), 0);
        QCOMPARE(m_finished->size(), 1);
    }

    void fault10D18_nothingLeavesAfterTheDeregistration()
    {
        m->goOnline();
        m->host->stop(10min);
        QCOMPARE(m->transport.waiting(), 1); // the draining heartbeat
        QCOMPARE(m->deletes(), 0);
        m->settle();
        QCOMPARE(m->transport.sent.last().method, QByteArray("DELETE"));
        m->host->connection().retryNow();
        m->settle(1min);
        QCOMPARE(m->transport.sent.last().method, QByteArray("DELETE"));
    }

    void fault10D18_aHeartbeatWithoutAReplyHoldsTheDeregistrationForTwoSeconds()
    {
        m->goOnline();
        m->host->stop(10min);
        m->clock.advance(2s - 1ms);
        QCOMPARE(m->deletes(), 0);
        m->clock.advance(1ms);
        QCOMPARE(m->deletes(), 1);
        QCOMPARE(m->transport.waiting(), 1);
    }

    void sendsNothingWhenItNeverRegistered()
    {
        m->host->stop(10min);
        QCOMPARE(m_finished->size(), 1);
        QVERIFY(m->transport.sent.isEmpty());
    }

    void waitsForRunningSessions()
    {
        m->goOnline();
        m->run(one);
        m->host->stop(10min);
        const int before = m->count(u"poll"_s);
        m->settle(5min);
        QCOMPARE(m->count(u"poll"_s), before);
        QCOMPARE(m->deletes(), 0);
        QCOMPARE(m->host->sessions().find(one)->state(), Session::State::Running);
        Q_EMIT m->processes.made.last()->process->output("{\"type\":\"finished\",\"ok\":true,\"summary\":\"s\"}\n");
        m->processes.made.last()->process->end(0);
        m->settle(5s);
        QCOMPARE(m->count(u"completed"_s), 1);
        QCOMPARE(m_finished->size(), 1);
    }

    void stopsRunningSessionsAfterTheTimeout_data()
    {
        QTest::addColumn<bool>("selfHosted");
        QTest::newRow("hosted: what it held is queued again there") << false;
        QTest::newRow("self-hosted: it fails") << true;
    }

    void stopsRunningSessionsAfterTheTimeout()
    {
        QFETCH(bool, selfHosted);
        m->isSelfHosted = selfHosted;
        m->goOnline();
        m->run(one);
        m->host->stop(60s);
        m->settle(60s);
        QCOMPARE(m->host->sessions().find(one)->state(), Session::State::Stopping);
        QCOMPARE(m->deletes(), 0);
        m->settle(15s);
        QCOMPARE(m->processes.made.last()->signalsSent, (QStringList{u"terminate"_s, u"kill"_s}));
        QCOMPARE(m->deletes(), 0); // not while a runner is alive
        m->processes.made.last()->process->end(9);
        m->settle(1s);
        QCOMPARE(m->count(u"failed"_s), selfHosted ? 1 : 0);
        QCOMPARE(m->count(u"stopped"_s) + m->count(u"completed"_s), 0);
        QCOMPARE(m->deletes(), 1);
        QCOMPARE(m_finished->size(), 1);
    }

    void aStopByTheUserIsReportedAsStopped()
    {
        m->goOnline();
        m->run(one);
        m->host->sessions().find(one)->stop(session::StopReason::LocalUser);
        m->host->stop(0s);
        m->settle(1s);
        m->processes.made.last()->process->end(0);
        m->settle(1s);
        QCOMPARE(m->count(u"stopped"_s), 1);
        QCOMPARE(m_finished->size(), 1);
    }

    void aSecondStopShortensTheWait()
    {
        m->goOnline();
        m->run(one);
        m->host->stop(10min);
        m->settle(10s);
        m->host->stop(30s);
        m->settle(29s);
        QCOMPARE(m->host->sessions().find(one)->state(), Session::State::Running);
        m->settle(1s);
        QCOMPARE(m->host->sessions().find(one)->state(), Session::State::Stopping);
    }

    void theNextRunSendsThePendingReports()
    {
        m->goOnline();
        m->run(one);
        m->settle(1s);
        m->renew(); // killed
        QCOMPARE(m->host->sessions().all().size(), 1);
        m->transport.sent.clear();
        m->goOnline();
        m->settle(5s);
        QCOMPARE(m->count(u"failed"_s), 1);
        QVERIFY(m->host->sessions().isEmpty());
    }

    void fault10BJ_withThePlatformAwayAndOnlyReportsOwedItLeavesWithinTenSeconds_data()
    {
        QTest::addColumn<bool>("answers");
        QTest::newRow("nothing is sent") << true;
        QTest::newRow("nothing is answered") << false;
    }

    void fault10BJ_withThePlatformAwayAndOnlyReportsOwedItLeavesWithinTenSeconds()
    {
        QFETCH(bool, answers);
        m->goOnline();
        m->run(one);
        m->processes.made.last()->process->end(0);
        m->host->stop(10min);
        for (int i = 0; i < 10 && m_finished->isEmpty(); ++i) {
            m->clock.advance(1s);
            while (answers && m->transport.waiting() > 0)
                m->transport.answer(wire::offline());
        }
        QCOMPARE(m_finished->size(), 1);
        QVERIFY(!m->host->sessions().isEmpty()); // it is on the disk; the next run sends it
    }

    void fault10BJ_aRunnerThatStillWorksKeepsTheDrainTime()
    {
        m->goOnline();
        m->run(one);
        m->run(two);
        m->processes.made.last()->process->end(0);
        m->host->stop(10min);
        for (int i = 0; i < 60; ++i) {
            m->clock.advance(1s);
            while (m->transport.waiting() > 0)
                m->transport.answer(wire::offline());
        }
        QCOMPARE(m_finished->size(), 0);
        QCOMPARE(m->host->sessions().find(one)->state(), Session::State::Running);
    }

private:
    std::unique_ptr<HostFixture> m;
    std::unique_ptr<QSignalSpy> m_finished;
};

RENSEI_TEST(HostStopTest)

} // namespace rensei::tests
#include "tst_host_stop.moc"
