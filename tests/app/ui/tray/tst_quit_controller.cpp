#include "app/ui/tray/quit_controller.h"

#include "tests/app/ui/tray/quit_fixture.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;

class QuitControllerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutSessionsTheAgentIsStoppedUnasked()
    {
        QuitFixture fixture;
        fixture.quitting.quit();
        QVERIFY(fixture.questions().isEmpty());
        QVERIFY(fixture.quitting.isQuitting());
        QVERIFY(!fixture.isListing());
        QVERIFY(fixture.agentIsTold());
        QCOMPARE(fixture.told, QStringList{u"started"_s});
        fixture.end(0);
        QCOMPARE(fixture.told, wholeQuit);
    }

    void sessionsThatRunAreAskedAbout()
    {
        QuitFixture fixture;
        fixture.say(2);
        fixture.quitting.quit();
        QCOMPARE(fixture.questions().size(), 1);
        QVERIFY(fixture.says(u"2 session(s) run on this computer."_s));
        QVERIFY(!fixture.quitting.isQuitting());
        QVERIFY(fixture.isListing());
        QVERIFY(!fixture.agentIsTold());
        QVERIFY(fixture.told.isEmpty());
        fixture.say(1); // while somebody reads it
        QVERIFY(fixture.says(u"1 session(s) run on this computer."_s));
    }

    void quittingAgainAsksOnce()
    {
        QuitFixture fixture;
        fixture.say(1);
        fixture.quitting.quit();
        fixture.quitting.quit();
        QCOMPARE(fixture.questions().size(), 1);
    }

    void sessionsCanBeLeftRunning()
    {
        QuitFixture fixture;
        fixture.say(1);
        fixture.quitAnd(u"Leave running"_s);
        QVERIFY(fixture.quitting.isQuitting());
        QVERIFY(!fixture.isListing());
        QVERIFY(fixture.agentRunsOn());
        QCOMPARE(fixture.told, wholeQuit);
    }

    void sessionsCanBeStopped()
    {
        QuitFixture fixture;
        fixture.say(1);
        fixture.quitAnd(u"Stop now"_s);
        QVERIFY(fixture.quitting.isQuitting());
        QVERIFY(fixture.agentIsTold());
        fixture.end(0);
        QCOMPARE(fixture.told, wholeQuit);
    }

    void theReturnKeyHurtsNoSession()
    {
        QuitFixture fixture;
        fixture.say(1);
        fixture.quitting.quit();
        present(*fixture.questions().first());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(fixture.quitting.isQuitting());
        QVERIFY(fixture.agentRunsOn());
    }

    void theQuestionSaysWhoLooksAfterTheAgent()
    {
        QuitFixture fixture;
        fixture.say(1);
        fixture.quitting.quit();
        QVERIFY(fixture.says(u"Nothing starts it again if it fails"_s));
        fixture.questions().first()->close();
        fixture.attach();
        fixture.say(1);
        fixture.quitting.quit();
        QVERIFY(fixture.says(u"Rensei Desktop did not start the agent"_s));
        fixture.questions().first()->close();
        fixture.isSetUp = true;
        fixture.quitting.quit();
        QVERIFY(fixture.says(u"The agent is a background service"_s));
    }

    void whatIsCanceledGoesOn_data()
    {
        using Cancel = std::function<void(QuitDialog &)>;
        QTest::addColumn<Cancel>("cancel");
        QTest::newRow("by its button") << Cancel([](QuitDialog &box) { buttonNamed(box, u"Cancel"_s)->click(); });
        QTest::newRow("by the Escape key") << Cancel([](QuitDialog &box) { QTest::keyClick(&box, Qt::Key_Escape); });
        QTest::newRow("by closing it") << Cancel([](QuitDialog &box) { box.close(); });
    }

    void whatIsCanceledGoesOn()
    {
        QFETCH(std::function<void(QuitDialog &)>, cancel);
        QuitFixture fixture;
        fixture.say(1);
        fixture.quitting.quit();
        cancel(*fixture.questions().first());
        QVERIFY(!fixture.quitting.isQuitting());
        QVERIFY(fixture.isListing());
        QVERIFY(!fixture.agentIsTold());
        QVERIFY(fixture.told.isEmpty());
        fixture.quitting.quit();
        QCOMPARE(fixture.questions().size(), 1);
    }

    void somebodyElsesAgentIsLeftUnaskedWithoutSessions()
    {
        QuitFixture fixture;
        fixture.attach();
        fixture.quitting.quit();
        QVERIFY(fixture.questions().isEmpty());
        QVERIFY(!fixture.agentIsTold());
        QCOMPARE(fixture.told, wholeQuit);
    }

    void sessionsOfTheDemoAreStoppedUnasked_data()
    {
        QTest::addColumn<bool>("isSilent");
        QTest::newRow("by a person") << false;
        QTest::newRow("by a signal") << true;
    }

    void sessionsOfTheDemoAreStoppedUnasked()
    {
        QFETCH(bool, isSilent);
        QuitFixture fixture(true);
        fixture.say(1);
        if (isSilent)
            fixture.quitting.quitSilently();
        else
            fixture.quitting.quit();
        QVERIFY(fixture.questions().isEmpty());
        QVERIFY(fixture.agentIsTold());
    }

    void silentlyRunningSessionsKeepTheirAgent()
    {
        QuitFixture fixture;
        fixture.say(1);
        fixture.quitting.quitSilently();
        QVERIFY(fixture.questions().isEmpty());
        QVERIFY(fixture.quitting.isQuitting());
        QVERIFY(!fixture.isListing());
        QVERIFY(fixture.agentRunsOn());
        QCOMPARE(fixture.told, wholeQuit);
    }

    void silentlyAnIdleAgentIsStopped()
    {
        QuitFixture fixture;
        fixture.quitting.quitSilently();
        QVERIFY(fixture.agentIsTold());
        QCOMPARE(fixture.told, QStringList{u"started"_s});
        fixture.end(0);
        QCOMPARE(fixture.told, wholeQuit);
    }

    void silentlyASlowAgentIsNotWaitedForLong()
    {
        QuitFixture fixture;
        fixture.quitting.quitSilently();
        QVERIFY(fixture.agentIsTold());
        fixture.agent.clock.advance(3s);
        QCOMPARE(fixture.told, QStringList{u"started"_s});
        fixture.agent.clock.advance(1s);
        QCOMPARE(fixture.told, wholeQuit);
        QVERIFY(fixture.process().signalsSent.isEmpty()); // it ends by itself
        fixture.end(0);
        QCOMPARE(fixture.told, wholeQuit);
    }

    void aQuestionIsGoneOnceItIsDecided()
    {
        QuitFixture fixture;
        fixture.say(1);
        fixture.quitting.quit();
        fixture.say(0);
        fixture.quitting.quitSilently();
        QVERIFY(fixture.questions().isEmpty());
        QVERIFY(fixture.agentIsTold());
        QCOMPARE(fixture.told, QStringList{u"started"_s}); // the agent is still being waited for
    }

    void whatIsDecidedIsDecidedOnce()
    {
        QuitFixture fixture;
        fixture.quitting.quit();
        QVERIFY(fixture.agentIsTold());
        fixture.say(1); // as a last status says that arrives late
        fixture.quitting.quit();
        fixture.quitting.quitSilently();
        QVERIFY(fixture.questions().isEmpty());
        QVERIFY(!fixture.agentIsTold());
        fixture.end(0);
        QCOMPARE(fixture.told, wholeQuit);
    }
};

RENSEI_TEST(QuitControllerTest)

} // namespace rensei::tests

#include "tst_quit_controller.moc"
