#include "app/ui/tray/quit_controller.h"

#include "tests/app/ui/tray/quit_fixture.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;

/// A quit that waits until sessions have ended.
class QuitFinishingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sessionsCanFinishFirst()
    {
        QuitFixture fixture;
        fixture.say(2);
        QSignalSpy changed(&fixture.quitting, &QuitController::changed);
        fixture.quitAnd(u"Finish, then quit"_s);
        QVERIFY(fixture.quitting.isFinishing());
        QVERIFY(!fixture.quitting.isQuitting());
        QVERIFY(fixture.isAsked(u"/api/daemon/drain"_s));
        QVERIFY(fixture.isListing()); // there is something to see until then
        fixture.sayDraining(1);
        QCOMPARE(fixture.quitting.left(), 1);
        QVERIFY(!changed.isEmpty());
        QVERIFY(fixture.told.isEmpty());
        fixture.sayDraining(0);
        QVERIFY(fixture.quitting.isQuitting());
        QVERIFY(!fixture.quitting.isFinishing());
        QVERIFY(fixture.agentIsTold());
        fixture.end(0);
        QCOMPARE(fixture.told, wholeQuit);
    }

    void aSecondQuitWhileFinishingAsksWhetherToWaitOn()
    {
        QuitFixture fixture;
        fixture.say(2);
        fixture.quitAnd(u"Finish, then quit"_s);
        QVERIFY(fixture.isAsked(u"/api/daemon/drain"_s));
        fixture.sayDraining(2);
        fixture.quitting.quit();
        QVERIFY(fixture.says(u"Rensei Desktop quits when 2 session(s) have ended."_s));
        QVERIFY(!buttonNamed(*fixture.questions().first(), u"Finish, then quit"_s));
        present(*fixture.questions().first());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(fixture.questions().isEmpty());
        QVERIFY(fixture.quitting.isFinishing());
        fixture.quitAnd(u"Stop now"_s);
        QVERIFY(fixture.agentIsTold());
        fixture.end(0);
        QCOMPARE(fixture.told, wholeQuit);
    }

    void aQuitThatWaitsCanBeCalledOff_data()
    {
        using CallOff = std::function<void(QuitFixture &)>;
        QTest::addColumn<CallOff>("callOff");
        QTest::newRow("by its question") << CallOff([](QuitFixture &fixture) { fixture.quitAnd(u"Do not quit"_s); });
        QTest::newRow("by the menu") << CallOff([](QuitFixture &fixture) { fixture.quitting.callOff(); });
    }

    void aQuitThatWaitsCanBeCalledOff()
    {
        QFETCH(std::function<void(QuitFixture &)>, callOff);
        QuitFixture fixture;
        fixture.say(2);
        fixture.quitAnd(u"Finish, then quit"_s);
        QVERIFY(fixture.isAsked(u"/api/daemon/drain"_s));
        fixture.sayDraining(2);
        callOff(fixture);
        QVERIFY(!fixture.quitting.isFinishing());
        QVERIFY(fixture.isAsked(u"/api/daemon/resume"_s));
        fixture.say(0);
        QVERIFY(fixture.told.isEmpty());
    }

    void finishingSessionsCanBeLeftRunning()
    {
        QuitFixture fixture;
        fixture.say(2);
        fixture.quitAnd(u"Finish, then quit"_s);
        QVERIFY(fixture.isAsked(u"/api/daemon/drain"_s));
        fixture.sayDraining(2);
        fixture.quitAnd(u"Leave running"_s);
        QVERIFY(fixture.told.isEmpty());
        QVERIFY(fixture.isAsked(u"/api/daemon/resume"_s)); // it would take no work for ever
        QCOMPARE(fixture.told, wholeQuit);
        QVERIFY(fixture.agentRunsOn());
    }

    void anAgentThatDoesNotHearOfItIsTold()
    {
        QuitFixture fixture;
        QSignalSpy failed(&fixture.quitting, &QuitController::failed);
        fixture.say(1);
        fixture.quitAnd(u"Finish, then quit"_s);
        fixture.agent.turn();
        while (fixture.agent.transport.waiting() > 0)
            fixture.agent.transport.answer(FakeAgent::refused());
        QCOMPARE(failed.size(), 1);
        QVERIFY(!fixture.quitting.isFinishing());
    }

    void anAgentThatEndedMeanwhileIsWaitedForNoMore()
    {
        QuitFixture fixture;
        fixture.say(1);
        fixture.quitAnd(u"Finish, then quit"_s);
        QVERIFY(fixture.isAsked(u"/api/daemon/drain"_s));
        fixture.sayDraining(1);
        fixture.end(0); // somebody stopped it
        QCOMPARE(fixture.told, wholeQuit);
    }

    void anAgentThatKeepsCrashingIsWaitedForNoMore()
    {
        QuitFixture fixture;
        fixture.say(1);
        fixture.quitAnd(u"Finish, then quit"_s);
        QVERIFY(fixture.isAsked(u"/api/daemon/drain"_s));
        fixture.sayDraining(1);
        for (int i = 0; i < 4; ++i) {
            fixture.crash();
            fixture.wait(60s);
            QVERIFY(fixture.told.isEmpty()); // it is started again
        }
        fixture.crash();
        QCOMPARE(fixture.state(), Supervision::CrashLoop);
        QCOMPARE(fixture.told, wholeQuit);
    }

    void somebodyElsesAgentTakesSessionsAgainAfterwards()
    {
        QuitFixture fixture;
        fixture.attach();
        fixture.say(1);
        fixture.quitting.quit();
        QVERIFY(!buttonNamed(*fixture.questions().first(), u"Stop now"_s)); // it is not ended from here
        fixture.choose(u"Finish, then quit"_s);
        QVERIFY(fixture.isAsked(u"/api/daemon/drain"_s));
        fixture.sayDraining(1);
        fixture.sayDraining(0);
        QVERIFY(fixture.told.isEmpty());
        QVERIFY(fixture.isAsked(u"/api/daemon/resume"_s));
        QCOMPARE(fixture.told, wholeQuit);
    }

    void silentlyAFinishingAgentEndsWithItsSessions()
    {
        QuitFixture fixture;
        fixture.say(1);
        fixture.quitAnd(u"Finish, then quit"_s);
        QVERIFY(fixture.isAsked(u"/api/daemon/drain"_s));
        fixture.sayDraining(1);
        fixture.quitting.quitSilently();
        QVERIFY(fixture.isAsked(u"/api/daemon/stop"_s)); // in its own time
        QCOMPARE(fixture.told, wholeQuit);
        QVERIFY(fixture.process().signalsSent.isEmpty());
    }
};

RENSEI_TEST(QuitFinishingTest)

} // namespace rensei::tests

#include "tst_quit_finishing.moc"
