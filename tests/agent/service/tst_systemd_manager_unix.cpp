#include "agent/service/systemd_manager.h"

#include "tests/agent/service/scripted_programs.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace service;

static const auto systemctlCall = u"--user --no-pager --no-ask-password "_s;

/// A manager whose programs are played, in a home of its own.
struct SystemdScene {
    QTemporaryDir home;
    ScriptedPrograms programs;
    SystemdManager manager{
        programs.parts(), {home.filePath(u"config"_s), u"/usr/bin/systemctl"_s, u"/usr/bin/loginctl"_s, u"1000"_s}};
    ServiceDefinition definition{u"rensei-test"_s, u"/usr/bin/rensei-agent"_s, {u"run"_s, u"--service"_s}, {}, 600s};
    QString unit = home.filePath(u"config/systemd/user/rensei-test.service"_s);

    QByteArray unitText() const
    {
        QFile file(unit);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void answer(const QString &arguments, const ScriptedPrograms::Answer &answer)
    {
        programs.answer(systemctlCall + arguments, answer);
    }
    QStringList calls() const
    {
        QStringList calls = programs.calls;
        for (QString &call : calls)
            call.remove(systemctlCall);
        return calls;
    }
};

class SystemdManagerTest : public QObject {
    Q_OBJECT

    static void install(SystemdScene &scene)
    {
        Told<void> told;
        scene.manager.install(scene.definition, told.then());
        scene.programs.settle();
        QVERIFY2(told.isGood(), qPrintable(told.problem()));
    }

private Q_SLOTS:
    void writesReadsAndEnablesAndDoesNotStart()
    {
        SystemdScene scene;
        install(scene);
        QCOMPARE(scene.unitText(), scene.manager.text(scene.definition).toUtf8());
        QCOMPARE(scene.calls(), (QStringList{u"daemon-reload"_s, u"enable rensei-test.service"_s}));
        QVERIFY(scene.manager.files(scene.definition.name).contains(scene.unit));
    }

    void tellsWhatSystemdRefuses()
    {
        SystemdScene scene;
        scene.answer(u"enable"_s, {.code = 1, .errorOutput = "Failed to enable unit: Access denied\n"});
        Told<void> told;
        scene.manager.install(scene.definition, told.then());
        scene.programs.settle();
        QVERIFY2(told.problem().endsWith("Failed to enable unit: Access denied"_L1), qPrintable(told.problem()));
    }

    void respectsAMask()
    {
        SystemdScene scene;
        QVERIFY(QDir().mkpath(QFileInfo(scene.unit).path()));
        QVERIFY(QFile::link(u"/dev/null"_s, scene.unit));
        Told<void> told;
        scene.manager.install(scene.definition, told.then());
        scene.programs.settle();
        QVERIFY2(told.problem().contains("systemctl --user unmask"_L1), qPrintable(told.problem()));
        QVERIFY(QFileInfo(scene.unit).isSymLink());
    }

    void tellsItsState_data()
    {
        QTest::addColumn<QByteArray>("shown");
        QTest::addColumn<bool>("isEnabled");
        QTest::addColumn<bool>("isRunning");
        QTest::newRow("running") << QByteArray("ActiveState=active\nUnitFileState=enabled\n") << true << true;
        QTest::newRow("starting") << QByteArray("ActiveState=activating\nUnitFileState=enabled\n") << true << true;
        QTest::newRow("stopped") << QByteArray("ActiveState=inactive\nUnitFileState=disabled\n") << false << false;
        QTest::newRow("failed") << QByteArray("ActiveState=failed\nUnitFileState=enabled\n") << true << false;
        QTest::newRow("unknown") << QByteArray("ActiveState=inactive\nUnitFileState=\n") << false << false;
    }

    void tellsItsState()
    {
        QFETCH(QByteArray, shown);
        SystemdScene scene;
        install(scene);
        scene.answer(u"show"_s, {.output = shown});
        scene.programs.answer(u"--no-pager show-user"_s, {.output = "Linger=yes\n"});
        Told<ServiceState> told;
        scene.manager.query(scene.definition, told.then());
        scene.programs.settle();
        QVERIFY2(told.isGood(), qPrintable(told.problem()));
        const ServiceState state = **told.result;
        QVERIFY(state.isInstalled && state.isCurrent);
        QTEST(state.isEnabled, "isEnabled");
        QTEST(state.isRunning, "isRunning");
        QCOMPARE(state.program, u"/usr/bin/rensei-agent"_s);
        QCOMPARE(state.startsBeforeLogin, std::optional(true));
        QVERIFY(scene.programs.calls.last().endsWith(" 1000"_L1));
    }

    void isNotCurrentForAnotherDefinition()
    {
        SystemdScene scene;
        install(scene);
        scene.definition.program = u"/opt/new/rensei-agent"_s;
        Told<ServiceState> told;
        scene.programs.answer(u"--no-pager show-user"_s, {.code = 1, .errorOutput = "not logged in"});
        scene.manager.query(scene.definition, told.then());
        scene.programs.settle();
        QVERIFY(told.isGood());
        QVERIFY(!(*told.result)->isCurrent);
        QCOMPARE((*told.result)->program, u"/usr/bin/rensei-agent"_s);
        QCOMPARE((*told.result)->startsBeforeLogin, std::optional<bool>());
    }

    void startsEvenAfterACrashLoop()
    {
        SystemdScene scene;
        scene.answer(u"reset-failed"_s, {.code = 1, .errorOutput = "not loaded"});
        Told<void> told;
        scene.manager.start(u"rensei-test"_s, told.then());
        scene.programs.settle();
        QVERIFY(told.isGood());
        QCOMPARE(scene.calls(), (QStringList{u"reset-failed rensei-test.service"_s, u"start rensei-test.service"_s}));
    }

    // systemctl returns only when the agent has drained.
    void waitsAsLongAsTheUnitSays()
    {
        SystemdScene scene;
        scene.definition.drainTimeout = 1000s;
        install(scene);
        scene.programs.neverAnswer(systemctlCall + u"stop"_s);
        Told<void> told;
        scene.manager.stop(u"rensei-test"_s, told.then());
        scene.programs.clock.advance(1059s);
        QCOMPARE(told.times, 0);
        scene.programs.clock.advance(2s);
        QVERIFY(!told.problem().isEmpty());
    }

    // A unit that does not say how long it takes has the usual drain time and its margin.
    void waitsForAUnitThatDoesNotTellAsLongAsUsual()
    {
        SystemdScene scene;
        scene.programs.neverAnswer(systemctlCall + u"stop"_s);
        Told<void> told;
        scene.manager.stop(u"rensei-test"_s, told.then());
        scene.programs.clock.advance(659s);
        QCOMPARE(told.times, 0);
        scene.programs.clock.advance(2s);
        QVERIFY(!told.problem().isEmpty());
    }

    // The start has succeeded once the agent says that it is ready, which may take longer than other calls.
    void waitsForAStartLongerThanForOtherCalls()
    {
        SystemdScene scene;
        scene.programs.neverAnswer(systemctlCall + u"start"_s);
        Told<void> told;
        scene.manager.start(u"rensei-test"_s, told.then());
        scene.programs.settle();
        scene.programs.clock.advance(27s);
        QCOMPARE(told.times, 0);
        scene.programs.clock.advance(2s);
        QVERIFY(!told.problem().isEmpty());
    }

    void aLinkToTheSameProgramIsCurrent()
    {
        SystemdScene scene;
        const QString program = scene.home.filePath(u"rensei-agent"_s);
        QFile file(program);
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (const QString &name : {u"one"_s, u"two"_s})
            QVERIFY(QFile::link(program, scene.home.filePath(name)));
        scene.definition.program = scene.home.filePath(u"one"_s);
        install(scene);
        scene.definition.program = scene.home.filePath(u"two"_s);
        Told<ServiceState> told;
        scene.manager.query(scene.definition, told.then());
        scene.programs.settle();
        QVERIFY(told.isGood());
        QVERIFY((*told.result)->isCurrent);
        QCOMPARE((*told.result)->program, scene.home.filePath(u"one"_s));
        QVERIFY(file.remove()); // now the links lead nowhere
        Told<ServiceState> later;
        scene.manager.query(scene.definition, later.then());
        scene.programs.settle();
        QVERIFY(later.isGood());
        QVERIFY(!(*later.result)->isCurrent);
    }

    void stoppingWhatIsNotThereIsGood()
    {
        SystemdScene scene;
        scene.answer(u"stop"_s, {.code = 5, .errorOutput = "Unit rensei-test.service not loaded."});
        Told<void> told;
        scene.manager.stop(u"rensei-test"_s, told.then());
        scene.programs.settle();
        QVERIFY(told.isGood());
    }

    void leavesNothingBehind()
    {
        SystemdScene scene;
        install(scene);
        const QString wants = QFileInfo(scene.unit).path() + u"/default.target.wants"_s;
        QVERIFY(QDir().mkpath(wants)); // as `enable` leaves it
        QVERIFY(QFile::link(scene.unit, wants + u"/rensei-test.service"_s));
        scene.answer(u"disable"_s, {.code = 1});
        Told<void> told;
        scene.manager.remove(u"rensei-test"_s, told.then());
        scene.programs.settle();
        QVERIFY2(told.isGood(), qPrintable(told.problem()));
        QCOMPARE(
            QDir(scene.home.filePath(u"config"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
        QCOMPARE(scene.calls().sliced(2, 3),
            (QStringList{u"stop rensei-test.service"_s, u"disable rensei-test.service"_s, u"daemon-reload"_s}));
    }

    void keepsWhatDoesNotStop()
    {
        SystemdScene scene;
        install(scene);
        scene.answer(u"stop"_s, {.code = 1, .errorOutput = "Failed to connect to bus"});
        Told<void> told;
        scene.manager.remove(u"rensei-test"_s, told.then());
        scene.programs.settle();
        QVERIFY(!told.problem().isEmpty());
        QVERIFY(QFile::exists(scene.unit));
    }

    void lingersOnlyWhenAsked()
    {
        SystemdScene scene;
        Told<void> told;
        scene.manager.setStartsBeforeLogin(true, told.then());
        scene.programs.settle();
        QVERIFY(told.isGood());
        QCOMPARE(scene.programs.calls, QStringList{u"--no-ask-password enable-linger 1000"_s});
    }

    void saysThatThereIsNoHome()
    {
        ScriptedPrograms programs;
        SystemdManager manager(programs.parts(), {QString(), u"/usr/bin/systemctl"_s, {}, u"1000"_s});
        Told<void> told;
        manager.install({u"rensei-test"_s, u"/a"_s, {}}, told.then());
        programs.settle();
        QCOMPARE(told.problem(), u"HOME is not set"_s);
    }
};

RENSEI_TEST(SystemdManagerTest)

} // namespace rensei::tests

#include "tst_systemd_manager_unix.moc"
