#include "agent/service/launchd_manager.h"

#include "tests/agent/service/scripted_programs.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace service;

static const auto loadCall = u"bootstrap gui/501 "_s;
static const auto printCall = u"print gui/501/rensei-test"_s;
static const auto kickCall = u"kickstart gui/501/rensei-test"_s;
static const auto unloadCall = u"bootout gui/501/rensei-test"_s;

struct LaunchdScene {
    QTemporaryDir home;
    ScriptedPrograms programs;
    LaunchdManager manager{programs.parts(), {.home = home.path(), .userId = u"501"_s}};
    ServiceDefinition definition{u"rensei-test"_s, u"/Applications/R.app/rensei-agent"_s, {u"run"_s}, {}, 600s};
    QString plist = home.filePath(u"Library/LaunchAgents/rensei-test.plist"_s);
    ScriptedPrograms::Answer notLoaded{.code = 113, .errorOutput = "Could not find service"};
};

class LaunchdManagerTest : public QObject {
    Q_OBJECT

    static void install(LaunchdScene &scene)
    {
        Told<void> told;
        scene.manager.install(scene.definition, told.then());
        scene.programs.settle();
        QVERIFY2(told.isGood(), qPrintable(told.problem()));
        scene.programs.calls.clear();
    }

private Q_SLOTS:
    void loadsWhatIsNotLoadedBeforeItStartsIt()
    {
        LaunchdScene scene;
        install(scene);
        scene.programs.answer(u"print"_s, scene.notLoaded);
        Told<void> told;
        scene.manager.start(u"rensei-test"_s, told.then());
        scene.programs.settle();
        QVERIFY2(told.isGood(), qPrintable(told.problem()));
        QCOMPARE(scene.programs.calls, (QStringList{printCall, loadCall + scene.plist, kickCall}));
    }

    void triesOnceMoreWhereLaunchdIsNotDoneWithTheLast_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<int>("attempts");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("io") << QByteArray("Bootstrap failed: 5: Input/output error") << 2 << false;
        QTest::newRow("busy") << QByteArray("Bootstrap failed: 37: Operation already in progress") << 2 << false;
        QTest::newRow("there") << QByteArray("service already bootstrapped") << 1 << true;
        QTest::newRow("other") << QByteArray("Bootstrap failed: 125: Domain does not support specified action") << 1
                               << false;
    }

    void triesOnceMoreWhereLaunchdIsNotDoneWithTheLast()
    {
        QFETCH(QByteArray, said);
        LaunchdScene scene;
        install(scene);
        scene.programs.answer(u"print"_s, scene.notLoaded);
        scene.programs.answer(u"bootstrap"_s, {.code = 5, .errorOutput = said});
        Told<void> told;
        scene.manager.start(u"rensei-test"_s, told.then());
        scene.programs.settle(100ms);
        QTEST(int(scene.programs.calls.count(loadCall + scene.plist)), "attempts");
        QTEST(told.isGood(), "isGood");
    }

    void waitsAtAStopUntilTheAgentHasEnded()
    {
        LaunchdScene scene;
        install(scene);
        scene.programs.answer(u"bootout"_s, {.code = 36, .errorOutput = "Operation now in progress"});
        Told<void> told;
        scene.manager.stop(u"rensei-test"_s, told.then());
        scene.programs.settle(100ms);
        QCOMPARE(told.times, 0);
        scene.programs.answer(u"print"_s, scene.notLoaded);
        scene.programs.settle(100ms);
        QVERIFY2(told.isGood(), qPrintable(told.problem()));
    }

    void givesUpAnAgentThatDoesNotEnd()
    {
        LaunchdScene scene;
        install(scene);
        Told<void> told;
        scene.manager.stop(u"rensei-test"_s, told.then());
        for (int i = 0; i < 3; ++i)
            scene.programs.settle(5s);
        QCOMPARE(told.times, 0); // the drain is not over
        scene.programs.settle(5s);
        QCOMPARE(told.problem(), u"the agent has not ended"_s);
    }

    void stoppingWhatIsNotLoadedIsGood()
    {
        LaunchdScene scene;
        scene.programs.answer(u"bootout"_s, {.code = 3, .errorOutput = "No such process"});
        Told<void> told;
        scene.manager.stop(u"rensei-test"_s, told.then());
        scene.programs.settle();
        QVERIFY(told.isGood());
        QCOMPARE(scene.programs.calls, QStringList{unloadCall});
    }

    void tellsItsState_data()
    {
        QTest::addColumn<QByteArray>("printed");
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("isRunning");
        QTest::newRow("running") << QByteArray("x = {\n\tstate = running\n}\n") << 0 << true;
        QTest::newRow("waiting") << QByteArray("x = {\n\tstate = not running\n}\n") << 0 << false;
        QTest::newRow("not loaded") << QByteArray() << 113 << false;
    }

    void tellsItsState()
    {
        QFETCH(QByteArray, printed);
        QFETCH(int, code);
        LaunchdScene scene;
        install(scene);
        scene.programs.answer(u"print"_s, {.code = code, .output = printed});
        Told<ServiceState> told;
        scene.manager.query(scene.definition, told.then());
        scene.programs.settle();
        QVERIFY2(told.isGood(), qPrintable(told.problem()));
        QVERIFY((*told.result)->isInstalled && (*told.result)->isCurrent && (*told.result)->isEnabled);
        QCOMPARE((*told.result)->program, scene.definition.program);
        QTEST((*told.result)->isRunning, "isRunning");
    }

    void leavesNothingBehind()
    {
        LaunchdScene scene;
        install(scene);
        QFile errors(scene.manager.files(u"rensei-test"_s).last());
        QVERIFY(QDir().mkpath(QFileInfo(errors).path()));
        QVERIFY(errors.open(QIODevice::WriteOnly)); // as launchd makes it
        scene.programs.answer(u"print"_s, scene.notLoaded);
        Told<void> told;
        scene.manager.remove(u"rensei-test"_s, told.then());
        scene.programs.settle();
        QVERIFY2(told.isGood(), qPrintable(told.problem()));
        QVERIFY(!QFile::exists(scene.plist));
        QVERIFY(!errors.exists());
    }
};

RENSEI_TEST(LaunchdManagerTest)

} // namespace rensei::tests

#include "tst_launchd_manager_unix.moc"
