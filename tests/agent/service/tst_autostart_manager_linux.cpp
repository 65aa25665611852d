#include "agent/service/autostart_manager_linux.h"

#include "agent/base/lock_file.h"
#include "agent/service/autostart_entry.h"
#include "tests/agent/service/scripted_programs.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace service;

struct AutostartScene {
    QTemporaryDir home;
    ScriptedPrograms programs;
    FakeProcesses agents;
    QString errorFile;
    AutostartManager manager{programs.parts(), home.filePath(u"config"_s), [this](const QString &file) {
                                 errorFile = file;
                                 return agents.factory()();
                             }};
    QString state = home.filePath(u"state"_s);
    ServiceDefinition definition{
        u"rensei-test"_s, u"/opt/rensei-agent"_s, {u"run"_s, u"--service"_s, u"--state-dir"_s, state}, {}, 600s};
    QString entry = home.filePath(u"config/autostart/rensei-test.desktop"_s);

    QString install()
    {
        Told<void> told;
        manager.install(definition, told.then());
        programs.settle();
        return told.isGood() ? QString() : u"not installed: "_s + told.problem();
    }
    ServiceState query()
    {
        Told<ServiceState> told;
        manager.query(definition, told.then());
        programs.settle();
        return told.isGood() ? **told.result : ServiceState();
    }
};

class AutostartManagerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isWhatASystemWithoutSystemdGets()
    {
        ScriptedPrograms programs;
        const QTemporaryDir home;
        programs.environment.insert(u"HOME"_s, home.path());
        programs.environment.insert(u"XDG_RUNTIME_DIR"_s, home.path());
        const auto manager = makeServiceManager(programs.parts());
        QCOMPARE(manager->title(), u"autostart of the desktop"_s);
        QCOMPARE(manager->files(u"a"_s), QStringList{home.filePath(u".config/autostart/a.desktop"_s)});
    }

    void startsTheTrayThatLooksAfterTheAgent()
    {
        AutostartScene scene;
        QCOMPARE(scene.install(), QString());
        QFile file(scene.entry);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const AutostartFacts facts = autostartFacts(QString::fromUtf8(file.readAll()));
        QCOMPARE(facts.command, (QStringList{u"/opt/rensei-desktop"_s, u"--background"_s}));
        const ServiceState state = scene.query();
        QVERIFY(state.isInstalled && state.isCurrent && state.isEnabled && !state.isRunning);
        QCOMPARE(state.program, u"/opt/rensei-agent"_s);
    }

    // A person is here now, not at the next login.
    void startsTheAgentAtOnce()
    {
        AutostartScene scene;
        QCOMPARE(scene.install(), QString());
        Told<void> told;
        scene.manager.start(u"rensei-test"_s, told.then());
        QCOMPARE(scene.agents.made.size(), 1);
        QCOMPARE(scene.agents.made.first()->start.environment, QStringList{u"LANG=C"_s});
        QCOMPARE(scene.agents.made.first()->start.program, u"/opt/rensei-agent"_s);
        QCOMPARE(scene.agents.made.first()->start.arguments, scene.definition.arguments);
        QVERIFY(scene.errorFile.startsWith(scene.state));
        scene.programs.clock.advance(1s);
        QCOMPARE(told.times, 0);
        LockFile lock(scene.state + u"/host-agent.lock"_s);
        QVERIFY(lock.tryLock().value_or(false));
        scene.programs.clock.advance(1s);
        QVERIFY2(told.isGood(), qPrintable(told.problem()));
        QVERIFY(scene.query().isRunning);
    }

    void startsNoSecondAgent()
    {
        AutostartScene scene;
        QCOMPARE(scene.install(), QString());
        QVERIFY(QDir().mkpath(scene.state));
        LockFile lock(scene.state + u"/host-agent.lock"_s);
        QVERIFY(lock.tryLock().value_or(false));
        Told<void> told;
        scene.manager.start(u"rensei-test"_s, told.then());
        scene.programs.clock.advance(1s);
        QVERIFY(told.isGood());
        QCOMPARE(scene.agents.made.size(), 0);
    }

    void saysThatTheAgentDidNotStart()
    {
        AutostartScene scene;
        QCOMPARE(scene.install(), QString());
        Told<void> told;
        scene.manager.start(u"rensei-test"_s, told.then());
        scene.programs.clock.advance(21s);
        QVERIFY2(told.problem().startsWith("the agent has not started"_L1), qPrintable(told.problem()));
    }

    void removesItsEntryOnceTheAgentHasEnded()
    {
        if (QStandardPaths::findExecutable(u"flock"_s).isEmpty())
            QSKIP("there is no flock");
        AutostartScene scene;
        QCOMPARE(scene.install(), QString());
        QVERIFY(QDir().mkpath(scene.state));
        QProcess agent; // holds the lock until SIGTERM
        agent.start(u"/bin/sh"_s,
            {u"-c"_s, u"echo $$ >\"$1\"; exec flock -F \"$1\" sleep 60"_s, u"sh"_s,
                scene.state + u"/host-agent.lock"_s});
        QVERIFY(QTest::qWaitFor([&] { return scene.query().isRunning; }, 10'000));
        Told<void> told;
        scene.manager.remove(u"rensei-test"_s, told.then());
        QVERIFY(agent.waitForFinished(10'000));
        scene.programs.settle(100ms);
        QVERIFY2(told.isGood(), qPrintable(told.problem()));
        QVERIFY(!QFile::exists(scene.entry));
    }
};

RENSEI_TEST(AutostartManagerTest)

} // namespace rensei::tests

#include "tst_autostart_manager_linux.moc"
