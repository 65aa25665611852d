#include "app/ui/tray/quit_controller.h"

#include "tests/app/backend/supervisor_fixture.h"
#include "tests/app/ui/widget_probe.h"
#include "tests/support/test_case.h"

#include <QMessageBox>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace app;

/// A desktop with an agent of its own, and what quitting it does.
struct QuitFixture : SupervisorFixture {
    FakeTransport platform;
    platform::UserApi api{platform, agent.clock};
    SessionSource source{api, agent.clock};
    int running = 0;
    QuitController quitting;
    QStringList told; ///< "started", "finished"

    explicit QuitFixture(bool isDemo = false)
        : quitting({supervisor, source, [this] { return running; }, isDemo})
    {
        QObject::connect(&quitting, &QuitController::started, &quitting, [this] { told.append(u"started"_s); });
        QObject::connect(&quitting, &QuitController::finished, &quitting, [this] { told.append(u"finished"_s); });
        source.use({});
        run();
    }
    ~QuitFixture() { qDeleteAll(questions()); }
    Q_DISABLE_COPY_MOVE(QuitFixture)

    static QList<QMessageBox *> questions()
    {
        QList<QMessageBox *> open;
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (auto *box = qobject_cast<QMessageBox *>(window); box && box->isVisible())
                open.append(box);
        }
        return open;
    }
    void choose(const QString &button) const { buttonNamed(*questions().first(), button)->click(); }

    bool isListing() const { return source.phase() != SessionSource::Phase::Off; }
    bool agentRunsOn() { return !process().process && process().alive && process().signalsSent.isEmpty(); }

    /// Whether the agent was told to end; it then has its answer.
    bool agentIsTold()
    {
        agent.turn();
        if (agent.transport.waiting() == 0 || agent.transport.oldestWaiting().path != u"/api/daemon/stop"_s)
            return false;
        agent.transport.answer(200, {});
        return true;
    }
};

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
        QCOMPARE(fixture.told, (QStringList{u"started"_s, u"finished"_s}));
    }

    void sessionsThatWouldBeHurtAreAskedAbout()
    {
        QuitFixture fixture;
        fixture.running = 2;
        fixture.quitting.quit();
        QCOMPARE(fixture.questions().size(), 1);
        QCOMPARE(fixture.questions().first()->text(), u"2 session(s) run on this computer."_s);
        QVERIFY(!fixture.quitting.isQuitting());
        QVERIFY(fixture.isListing());
        QVERIFY(!fixture.agentIsTold());
        QVERIFY(fixture.told.isEmpty());
    }

    void quittingAgainAsksOnce()
    {
        QuitFixture fixture;
        fixture.running = 1;
        fixture.quitting.quit();
        fixture.quitting.quit();
        QCOMPARE(fixture.questions().size(), 1);
    }

    void sessionsCanBeLeftRunning()
    {
        QuitFixture fixture;
        fixture.running = 1;
        fixture.quitting.quit();
        fixture.choose(u"Leave them running"_s);
        QVERIFY(fixture.quitting.isQuitting());
        QVERIFY(!fixture.isListing());
        QVERIFY(fixture.agentRunsOn());
        QCOMPARE(fixture.told, (QStringList{u"started"_s, u"finished"_s}));
    }

    void sessionsCanBeStopped()
    {
        QuitFixture fixture;
        fixture.running = 1;
        fixture.quitting.quit();
        fixture.choose(u"Stop them and quit"_s);
        QVERIFY(fixture.quitting.isQuitting());
        QVERIFY(fixture.agentIsTold());
        fixture.end(0);
        QCOMPARE(fixture.told, (QStringList{u"started"_s, u"finished"_s}));
    }

    void theReturnKeyHurtsNoSession()
    {
        QuitFixture fixture;
        fixture.running = 1;
        fixture.quitting.quit();
        QTest::keyClick(fixture.questions().first(), Qt::Key_Return);
        QVERIFY(fixture.quitting.isQuitting());
        QVERIFY(fixture.agentRunsOn());
    }

    void whatIsCanceledGoesOn_data()
    {
        using Cancel = std::function<void(QMessageBox &)>;
        QTest::addColumn<Cancel>("cancel");
        QTest::newRow("by its button") << Cancel([](QMessageBox &box) { buttonNamed(box, u"Cancel"_s)->click(); });
        QTest::newRow("by the Escape key") << Cancel([](QMessageBox &box) { QTest::keyClick(&box, Qt::Key_Escape); });
        QTest::newRow("by closing it") << Cancel([](QMessageBox &box) { box.close(); });
    }

    void whatIsCanceledGoesOn()
    {
        QFETCH(std::function<void(QMessageBox &)>, cancel);
        QuitFixture fixture;
        fixture.running = 1;
        fixture.quitting.quit();
        cancel(*fixture.questions().first());
        QVERIFY(!fixture.quitting.isQuitting());
        QVERIFY(fixture.isListing());
        QVERIFY(!fixture.agentIsTold());
        QVERIFY(fixture.told.isEmpty());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // no event loop removes the old question
        fixture.quitting.quit();
        QCOMPARE(fixture.questions().size(), 1);
    }

    void somebodyElsesAgentIsLeftUnasked()
    {
        QuitFixture fixture;
        fixture.end(75); // it found another agent in its place
        fixture.answer();
        QCOMPARE(fixture.state(), Supervision::Attached);
        fixture.running = 1;
        fixture.quitting.quit();
        QVERIFY(fixture.questions().isEmpty());
        QVERIFY(!fixture.agentIsTold());
        QCOMPARE(fixture.told, (QStringList{u"started"_s, u"finished"_s}));
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
        fixture.running = 1;
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
        fixture.running = 1;
        fixture.quitting.quitSilently();
        QVERIFY(fixture.questions().isEmpty());
        QVERIFY(fixture.quitting.isQuitting());
        QVERIFY(!fixture.isListing());
        QVERIFY(fixture.agentRunsOn());
        QCOMPARE(fixture.told, (QStringList{u"started"_s, u"finished"_s}));
    }

    void silentlyAnIdleAgentIsStopped()
    {
        QuitFixture fixture;
        fixture.quitting.quitSilently();
        QVERIFY(fixture.agentIsTold());
        QCOMPARE(fixture.told, QStringList{u"started"_s});
        fixture.end(0);
        QCOMPARE(fixture.told, (QStringList{u"started"_s, u"finished"_s}));
    }

    void anAnswerAfterTheDecisionChangesNothing()
    {
        QuitFixture fixture;
        fixture.running = 1;
        fixture.quitting.quit();
        fixture.running = 0;
        fixture.quitting.quitSilently();
        QVERIFY(fixture.agentIsTold());
        fixture.choose(u"Leave them running"_s);
        QCOMPARE(fixture.told, QStringList{u"started"_s}); // the agent is still being waited for
    }

    void whatIsDecidedIsDecidedOnce()
    {
        QuitFixture fixture;
        fixture.quitting.quit();
        QVERIFY(fixture.agentIsTold());
        fixture.running = 1; // as a last status says that arrives late
        fixture.quitting.quit();
        fixture.quitting.quitSilently();
        QVERIFY(fixture.questions().isEmpty());
        QVERIFY(!fixture.agentIsTold());
        fixture.end(0);
        QCOMPARE(fixture.told, (QStringList{u"started"_s, u"finished"_s}));
    }
};

RENSEI_TEST(QuitControllerTest)

} // namespace rensei::tests

#include "tst_quit_controller.moc"
