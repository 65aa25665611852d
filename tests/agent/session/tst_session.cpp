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

    void runsToItsEnd()
    {
        m->run();
        const QSignalSpy closed(m->session.get(), &Session::closed);
        QCOMPARE(m->session->state(), State::Running);
        m->say(R"({"type":"started","providerSessionId":"c1"})");
        m->say(R"({"type":"thought","text":"hm"})");
        m->say(R"({"type":"usage","costUsd":0.5})");
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

    void givesTheRunnerItsWorkAndItsEnvironment()
    {
        m->run(wire::with(wire::work(), "env", QJsonObject{{u"SERVICE_KEY"_s, u"sesame"_s}}));
        QVERIFY(m->runner().start.environment.contains(u"SERVICE_KEY=sesame"_s));
        QVERIFY(m->runner().written.contains("sesame")); // the item as it came
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
        QVERIFY(m->session->digest().hadSecrets);
        for (const QString &name : QDir(m->folder()).entryList(QDir::Files)) {
            QFile file(m->folder() + u'/' + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains("sesame"));
        }
    }

    void aStopByAPersonIsNoFailure_data()
    {
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<StopReason>("reason");
        QTest::newRow("here, and the runner ends well") << 0 << StopReason::UserHere;
        QTest::newRow("here, and the runner fails at it") << 1 << StopReason::UserHere;
        QTest::newRow("on the platform, and the runner fails at it") << 1 << StopReason::Platform;
    }

    void aStopByAPersonIsNoFailure()
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
        QCOMPARE(m->lastMessage(), wordFor(reason));
    }

    void aStopIsToldEvenWhenThePlatformSaysStopped()
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

    void tooLongIsAFailure()
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

    void ofWhatIsLostNothingIsToldAnyMore_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("owner");
        QTest::newRow("another worker has it") << u"running"_s << u"wkr_9"_s;
        QTest::newRow("it is queued again") << u"pending"_s << QString();
        QTest::newRow("it was completed there") << u"completed"_s << u"wkr_1"_s;
    }

    void ofWhatIsLostNothingIsToldAnyMore()
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
        m->say(R"({"type":"thought","text":"still here"})");
        m->time.advance(5s);
        m->finish();
        m->time.advance(60s);
        QCOMPARE(m->platform.posted, before);
        QCOMPARE(m->session->state(), State::Closed);
        QCOMPARE(m->time.waiting(), 0);
    }

    void aRefusalRightAfterATransferIsAskedAboutOnce()
    {
        m->givesBack = true;
        m->run();
        m->platform.workerId = u"wkr_old"_s;
        m->time.advance(1s);
        QCOMPARE(m->reclaims, 1);
        QCOMPARE(m->platform.status, u"running"_s);
        QCOMPARE(m->session->state(), State::Running);
    }

    void whatIsLostForGoodIsStopped()
    {
        m->run();
        m->platform.workerId = u"wkr_old"_s;
        m->time.advance(1s);
        QCOMPARE(m->session->state(), State::Stopping);
        m->runner().process->end(0);
        QCOMPARE(m->session->state(), State::Closed);
        QCOMPARE(m->session->digest().outcome->kind, Outcome::Kind::Abandoned);
    }

    void messagesAreKeptAndGivenOnce()
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
        QCOMPARE(m->session->digest().prompts.size(), 2);
        m->say(R"({"type":"ack","id":"m1"})");
        QCOMPARE(m->session->digest().prompts.size(), 1);
        m->finish();
        QVERIFY(!m->session->deliver(u"m3"_s, u"too late"_s));
    }

    void messagesWithoutAnIdAreNotTakenForOne()
    {
        m->run();
        QVERIFY(m->session->deliver({}, u"first"_s));
        QVERIFY(m->session->deliver({}, u"second"_s));
        QVERIFY(m->runner().written.contains("second"));
    }

    void aRunnerThatDoesNotStartIsHandedBackWhole()
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

    void whereNothingIsTakenBackItFails()
    {
        m->platform.hasNack = false;
        m->accept();
        m->session->reject(u"capacity"_s, m->item.raw);
        m->time.advance(1s);
        QCOMPARE(m->platform.posted, (QStringList{u"nack"_s, u"running"_s, u"failed"_s}));
        QCOMPARE(m->lastMessage(), u"declined: capacity"_s);
    }

    void aStartThatWasStoppedIsStopped()
    {
        m->accept();
        m->begin();
        m->session->stop(StopReason::UserHere);
        Q_EMIT m->runner().process->failedToStart(Error{.detail = u"no such file"_s});
        m->time.advance(1s);
        QCOMPARE(m->platform.posted, (QStringList{u"running"_s, u"stopped"_s}));
        QCOMPARE(m->session->state(), State::Closed);
    }

    void aSessionThatWasQueuedAnewIsToldToRun()
    {
        m->run();
        m->time.advance(1s);
        m->session->assertRunning();
        m->time.advance(1s);
        QCOMPARE(m->platform.posted.count(u"running"_s), 1); // it says running there
        m->platform.status = u"claimed"_s;
        m->session->assertRunning();
        m->time.advance(1s);
        QCOMPARE(m->platform.posted, (QStringList{u"running"_s, u"progress"_s, u"running"_s}));
    }

    void conversationsOfASelfHostedBaseStayHere()
    {
        m->isSelfHosted = true;
        m->run();
        m->say(R"({"type":"started","providerSessionId":"c1"})");
        m->time.advance(1s);
        QCOMPARE(m->platform.posted.count(u"running"_s), 1);
    }

private:
    std::unique_ptr<SessionCase> m;
};

RENSEI_TEST(SessionTest)

} // namespace rensei::tests
#include "tst_session.moc"
