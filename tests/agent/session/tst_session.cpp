#include "agent/session/session.h"

#include "tests/agent/session/session_case.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QJsonArray>
#include <QSignalSpy>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace rensei::session;
using State = Session::State;

class SessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<SessionCase>(); }
    void cleanup() { m.reset(); }

    void runsToCompletion()
    {
        m->run();
        const QSignalSpy closed(m->session.get(), &Session::closed);
        QCOMPARE(m->session->state(), State::Running);
        m->writeLine(R"({"type":"started","providerSessionId":"c1"})");
        m->writeLine(R"({"type":"thought","text":"hm"})");
        m->writeLine(R"({"type":"usage","costUsd":0.5})");
        m->time.advance(1s);
        QCOMPARE(m->session->lastActivity(), u"hm"_s);
        m->finish();
        QCOMPARE(m->session->state(), State::Reporting);
        QVERIFY(m->session->holdsSlot());
        m->time.advance(5s);
        QCOMPARE(m->platform.posted.count(u"activity"_s), 1);
        QVERIFY(m->platform.posted.indexOf(u"activity"_s) < m->platform.posted.indexOf(u"finalizing"_s));
        m->platform.posted.removeAll(u"activity"_s);
        QCOMPARE(m->platform.posted,
            (QStringList{u"running"_s, u"progress"_s, u"running"_s, u"finalizing"_s, u"completion"_s, u"completed"_s}));
        QCOMPARE(m->session->state(), State::Closed);
        QVERIFY(!m->session->holdsSlot());
        QCOMPARE(closed.size(), 1);
        QCOMPARE(m->time.waiting(), 0);
    }

    void passesWorkAndEnvironmentToTheRunner()
    {
        m->run(wire::with(wire::work(), "env", QJsonObject{{u"SERVICE_KEY"_s, u"sesame"_s}}));
        QVERIFY(m->runner().start.environment.contains(u"SERVICE_KEY=sesame"_s));
        QVERIFY(m->runner().written.contains("sesame")); // the item as received
        QCOMPARE(m->runner().start.program, u"/runner"_s);
        QVERIFY(QDir(m->runner().start.folder).exists());
    }

    void secretsNeverReachTheLog()
    {
        QJsonObject work = wire::with(wire::work(), "env", QJsonObject{{u"SERVICE_KEY"_s, u"sesame"_s}});
        work = wire::with(work, "mcpAuthToken", u"sesame"_s);
        work = wire::with(work, "tenantEnvelope", QJsonObject{{u"jwt"_s, u"sesame"_s}, {u"org"_s, u"org_1"_s}});
        m->run(work);
        m->finish();
        m->time.advance(5s);
        QVERIFY(m->session->logState().hadSecrets);
        for (const QString &name : QDir(m->folder()).entryList(QDir::Files)) {
            QFile file(m->folder() + u'/' + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains("sesame"));
        }
    }

    void aStopByAPersonIsNotAFailure_data()
    {
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<StopReason>("reason");
        QTest::newRow("locally, and the runner succeeds") << 0 << StopReason::LocalUser;
        QTest::newRow("locally, and the runner fails") << 1 << StopReason::LocalUser;
        QTest::newRow("on the platform, and the runner fails") << 1 << StopReason::Platform;
    }

    void aStopByAPersonIsNotAFailure()
    {
        QFETCH(int, exitCode);
        QFETCH(StopReason, reason);
        m->run();
        m->time.advance(1s);
        m->session->stop(reason);
        m->session->stop(StopReason::TimeLimit);
        QCOMPARE(m->session->state(), State::Stopping);
        m->runner().process->end(exitCode);
        m->time.advance(5s);
        QCOMPARE(m->platform.terminals, QStringList{u"stopped"_s});
        QCOMPARE(m->lastMessage(), toText(reason));
    }

    void postsStoppedEvenIfThePlatformHasStoppedIt()
    {
        m->run();
        m->time.advance(1s);
        m->platform.status = u"stopped"_s;
        m->time.advance(5s);
        QCOMPARE(m->session->state(), State::Stopping);
        m->runner().process->end(0);
        m->time.advance(5s);
        QCOMPARE(m->platform.posted.last(), u"stopped"_s);
        QCOMPARE(m->session->state(), State::Closed);
    }

    void exceedingTheTimeLimitIsAFailure()
    {
        m->profile.maxDuration = 60s;
        m->run(wire::with(wire::work(), "maxDurationSeconds", 30));
        m->time.advance(29s);
        QCOMPARE(m->session->state(), State::Running);
        m->time.advance(1s);
        QCOMPARE(m->session->state(), State::Stopping);
        m->time.advance(15s);
        QCOMPARE(m->runner().signalsSent, (QStringList{u"terminate"_s, u"kill"_s}));
        m->runner().process->end(9);
        m->time.advance(5s);
        QCOMPARE(m->platform.terminals, QStringList{u"failed"_s});
        QCOMPARE(m->lastMessage(), u"time limit"_s);
    }

    void reportsNothingOnceTheSessionIsLost_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("owner");
        QTest::newRow("owned by another worker") << u"running"_s << u"wkr_9"_s;
        QTest::newRow("queued again") << u"pending"_s << QString();
        QTest::newRow("completed on the platform") << u"completed"_s << u"wkr_1"_s;
    }

    void reportsNothingOnceTheSessionIsLost()
    {
        QFETCH(QString, status);
        QFETCH(QString, owner);
        m->run();
        m->time.advance(1s);
        const QStringList before = m->platform.posted;
        m->platform.status = status;
        m->platform.workerId = owner;
        m->time.advance(5s);
        QCOMPARE(m->session->state(), State::Stopping);
        m->writeLine(R"({"type":"thought","text":"still here"})");
        m->time.advance(5s);
        m->finish();
        m->time.advance(60s);
        QCOMPARE(m->platform.posted, before);
        QCOMPARE(m->session->state(), State::Closed);
        QCOMPARE(m->time.waiting(), 0);
    }

    void aRefusalRightAfterATransferReclaimsOnce()
    {
        m->reclaimSucceeds = true;
        m->run();
        m->platform.workerId = u"wkr_old"_s;
        m->time.advance(1s);
        QCOMPARE(m->reclaims, 1);
        QCOMPARE(m->platform.status, u"running"_s);
        QCOMPARE(m->session->state(), State::Running);
    }

    void stopsWhenReclaimingFails()
    {
        m->run();
        m->platform.workerId = u"wkr_old"_s;
        m->time.advance(1s);
        QCOMPARE(m->session->state(), State::Stopping);
        m->runner().process->end(0);
        QCOMPARE(m->session->state(), State::Closed);
        QCOMPARE(m->session->logState().outcome->kind, Outcome::Kind::Abandoned);
    }

    void deliversEachMessageOnce()
    {
        m->accept();
        QVERIFY(!m->session->deliver(u"m0"_s, u"nobody is there"_s));
        m->begin();
        QVERIFY(m->session->deliver(u"m1"_s, u"early"_s));
        m->launch();
        QVERIFY(m->session->deliver(u"m1"_s, u"early"_s));
        QVERIFY(m->session->deliver(u"m2"_s, u"later"_s));
        QCOMPARE(m->runner().written.count("early"), 1);
        QCOMPARE(m->runner().written.count("later"), 1);
        QVERIFY(m->runner().written.indexOf("session") < m->runner().written.indexOf("early"));
        QCOMPARE(m->session->logState().prompts.size(), 2);
        m->writeLine(R"({"type":"ack","id":"m1"})");
        QCOMPARE(m->session->logState().prompts.size(), 1);
        m->finish();
        QVERIFY(!m->session->deliver(u"m3"_s, u"too late"_s));
    }

    void messagesWithoutAnIdAreDistinct()
    {
        m->run();
        QVERIFY(m->session->deliver({}, u"first"_s));
        QVERIFY(m->session->deliver({}, u"second"_s));
        QVERIFY(m->runner().written.contains("second"));
    }

    void rejectsTheItemWhenTheRunnerDoesNotStart()
    {
        const QJsonObject work = wire::with(wire::work(), "env", QJsonObject{{u"K"_s, u"v"_s}});
        m->accept(work);
        m->begin();
        Q_EMIT m->runner().process->failedToStart(Error{.detail = u"no such file"_s});
        m->time.advance(1s);
        QCOMPARE(m->platform.terminals, QStringList{u"nack"_s});
        QCOMPARE(m->session->state(), State::Closed);
        QCOMPARE(m->time.waiting(), 0);
    }

    void failsWhereNackIsNotSupported()
    {
        m->platform.hasNack = false;
        m->accept();
        m->session->reject(u"capacity"_s, m->item.raw);
        m->time.advance(1s);
        QCOMPARE(m->platform.posted, (QStringList{u"nack"_s, u"running"_s, u"failed"_s}));
        QCOMPARE(m->lastMessage(), u"declined: capacity"_s);
    }

    void aStopDuringLaunchEndsAsStopped()
    {
        m->accept();
        m->begin();
        m->session->stop(StopReason::LocalUser);
        Q_EMIT m->runner().process->failedToStart(Error{.detail = u"no such file"_s});
        m->time.advance(1s);
        QCOMPARE(m->platform.posted, (QStringList{u"running"_s, u"stopped"_s}));
        QCOMPARE(m->session->state(), State::Closed);
    }

    void confirmsRunningAfterARequeue()
    {
        m->run();
        m->time.advance(1s);
        m->session->assertRunning();
        m->time.advance(1s);
        QCOMPARE(m->platform.posted.count(u"running"_s), 1); // the platform has it as running already
        m->platform.status = u"claimed"_s;
        m->session->assertRunning();
        m->time.advance(1s);
        QCOMPARE(m->platform.posted, (QStringList{u"running"_s, u"progress"_s, u"running"_s}));
    }

    void sendsNoConversationToASelfHostedServer()
    {
        m->isSelfHosted = true;
        m->run();
        m->writeLine(R"({"type":"started","providerSessionId":"c1"})");
        m->time.advance(1s);
        QCOMPARE(m->platform.posted.count(u"running"_s), 1);
    }

private:
    std::unique_ptr<SessionCase> m;
};

RENSEI_TEST(SessionTest)

} // namespace rensei::tests
#include "tst_session.moc"
