#include "agent/service/service_manager.h"

#include "tests/agent/process/played_systemd_linux.h"
#include "tests/agent/service/played_manager_linux.h"
#include "tests/agent/service/scripted_programs.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace service;

/// The real `systemctl`, a manager that is played on a bus of its own, and a home of its own.
struct SystemctlScene {
    PrivateBus bus;
    QDBusConnection connection = QDBusConnection::connectToBus(bus.address(), u"played-manager"_s);
    std::unique_ptr<PlayedManager> played = std::make_unique<PlayedManager>(connection);
    QTemporaryDir home;
    SystemClock clock;
    ServiceDefinition definition{u"rensei-test"_s, u"/usr/bin/true"_s, {u"run"_s, u"--service"_s}, {}, {}};
    std::unique_ptr<ServiceManager> manager;

    SystemctlScene()
    {
        QProcessEnvironment environment;
        environment.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
        environment.insert(u"HOME"_s, home.path());
        environment.insert(u"XDG_RUNTIME_DIR"_s, home.filePath(u"run"_s));
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, bus.address());
        // A file instead of the socket of a real one, so that systemctl asks the bus.
        QDir().mkpath(home.filePath(u"run/systemd"_s));
        QFile(home.filePath(u"run/systemd/private"_s)).open(QIODevice::WriteOnly);
        manager = makeServiceManager({.clock = clock, .environment = environment});
    }
    ~SystemctlScene()
    {
        manager.reset();
        played.reset();
        QDBusConnection::disconnectFromBus(u"played-manager"_s);
    }

    template <typename T>
    bool wait(const Told<T> &told) const
    {
        return QTest::qWaitFor([&] { return told.times > 0; }, 20'000);
    }
};

class SystemctlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (PrivateBus().address().isEmpty())
            QSKIP("there is no dbus-daemon");
        if (QStandardPaths::findExecutable(u"systemctl"_s).isEmpty())
            QSKIP("there is no systemctl");
    }

    void installsStartsStopsAndRemoves()
    {
        SystemctlScene scene;
        QCOMPARE(scene.manager->title(), u"systemd user service"_s);
        const QString unit = scene.home.filePath(u".config/systemd/user/rensei-test.service"_s);
        const auto done = [&](auto call) {
            Told<void> told;
            call(told.then());
            return scene.wait(told) ? told.problem() : u"no answer"_s;
        };
        QCOMPARE(done([&](auto then) { scene.manager->install(scene.definition, then); }), QString());
        QVERIFY(QFile::exists(unit));
        QVERIFY(scene.played->calls.contains(u"Reload"_s));
        QCOMPARE(done([&](auto then) { scene.manager->start(u"rensei-test"_s, then); }), QString());
        QCOMPARE(scene.played->calls.last(), u"StartUnit rensei-test.service"_s);
        scene.played->activeState = u"active"_s;
        Told<ServiceState> state;
        scene.manager->query(scene.definition, state.then());
        QVERIFY(scene.wait(state));
        QVERIFY2(state.isGood(), qPrintable(state.problem()));
        QVERIFY((*state.result)->isInstalled && (*state.result)->isCurrent && (*state.result)->isRunning);
        QVERIFY((*state.result)->isEnabled);
        QCOMPARE(done([&](auto then) { scene.manager->remove(u"rensei-test"_s, then); }), QString());
        QVERIFY(scene.played->calls.contains(u"StopUnit rensei-test.service"_s));
        QVERIFY(!QFile::exists(unit));
        QVERIFY(!QFile::exists(scene.home.filePath(u".config/systemd"_s)));
    }

    void tellsThatAUnitDoesNotStart()
    {
        SystemctlScene scene;
        scene.played->jobResult = u"failed"_s;
        Told<void> told;
        scene.manager->start(u"rensei-test"_s, told.then());
        QVERIFY(scene.wait(told));
        QVERIFY2(told.problem().contains("rensei-test.service"_L1), qPrintable(told.problem()));
    }
};

RENSEI_TEST(SystemctlTest)

} // namespace rensei::tests

#include "tst_systemctl_linux.moc"
