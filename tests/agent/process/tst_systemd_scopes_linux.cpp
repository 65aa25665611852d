#include "agent/process/systemd_scopes_linux.h"

#include "tests/agent/process/played_systemd_linux.h"
#include "tests/agent/process/watched_process.h"
#include "tests/fakes/fake_clock.h"
#include "tests/support/test_case.h"

#include <memory>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static const ProcessShare share{.isBackground = true,
    .cpuWeight = 20,
    .own = {.memory = 1000, .processes = 10},
    .all = {.memory = 5000, .processes = 0}};

/// A manager of units on a bus of its own, and somebody who asks it for scopes.
struct Scopes {
    PrivateBus privateBus;
    QDBusConnection managers = QDBusConnection::connectToBus(privateBus.address(), u"managers"_s);
    QDBusConnection agents = QDBusConnection::connectToBus(privateBus.address(), u"agents"_s);
    std::unique_ptr<PlayedSystemd> systemd;
    FakeClock clock;
    std::unique_ptr<SystemdScopes> scopes;
    QObject context;
    int puts = 0;

    explicit Scopes(bool hasManager = true)
    {
        if (hasManager)
            systemd = std::make_unique<PlayedSystemd>(managers);
        scopes = std::make_unique<SystemdScopes>(clock, agents);
    }
    ~Scopes()
    {
        scopes.reset();
        systemd.reset();
        QDBusConnection::disconnectFromBus(u"managers"_s);
        QDBusConnection::disconnectFromBus(u"agents"_s);
    }

    void put(qint64 pid, const ProcessShare &what = share)
    {
        scopes->put(pid, what, &context, [this] { ++puts; });
    }
    bool isPut(int count = 1)
    {
        return QTest::qWaitFor([this, count] { return puts >= count; }, 5'000);
    }
};

class SystemdScopesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (PrivateBus().address().isEmpty())
            QSKIP("there is no dbus-daemon");
    }

    void aProcessGetsAScopeInTheSlice()
    {
        Scopes test;
        QVERIFY(test.scopes->isThere());
        test.put(4711);
        QVERIFY(test.isPut());
        QCOMPARE(test.systemd->started.size(), 2);
        const PlayedSystemd::Unit slice = test.systemd->started.at(0);
        QCOMPARE(slice.name, u"rensei-sessions.slice"_s);
        QCOMPARE(slice.properties.value(u"MemoryMax"_s).toULongLong(), 5000U);
        QCOMPARE(slice.properties.value(u"TasksMax"_s).toULongLong(), std::numeric_limits<qulonglong>::max());
        const PlayedSystemd::Unit scope = test.systemd->started.at(1);
        QVERIFY(scope.name.startsWith("rensei-session-"_L1) && scope.name.endsWith(".scope"_L1));
        QCOMPARE(qdbus_cast<QList<uint>>(scope.properties.value(u"PIDs"_s)), QList<uint>{4711});
        QCOMPARE(scope.properties.value(u"Slice"_s).toString(), slice.name);
        QCOMPARE(scope.properties.value(u"MemoryHigh"_s).toULongLong(), 800U);
        QCOMPARE(scope.properties.value(u"MemoryMax"_s).toULongLong(), 1000U);
        QCOMPARE(scope.properties.value(u"TasksMax"_s).toULongLong(), 40U);
        QCOMPARE(scope.properties.value(u"CPUWeight"_s).toULongLong(), 20U);
        QVERIFY(!scope.properties.contains(u"BindsTo"_s));
        QVERIFY(QTest::qWaitFor([&] { return test.systemd->subscriptions == 0; }));
    }

    void aScopeEndsWithTheServiceOfTheAgent_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<bool>("binds");
        QTest::newRow("a service") << u"rensei-agent.service"_s << true;
        QTest::newRow("a terminal's scope") << u"vte-1.scope"_s << false;
    }

    void aScopeEndsWithTheServiceOfTheAgent()
    {
        QFETCH(QString, unit);
        Scopes test;
        test.systemd->ownUnit = unit;
        test.put(4711);
        QVERIFY(test.isPut());
        const QVariantMap properties = test.systemd->started.last().properties;
        QTEST(properties.value(u"BindsTo"_s).toStringList() == QStringList{unit}, "binds");
        QTEST(properties.value(u"After"_s).toStringList() == QStringList{unit}, "binds");
    }

    void theSliceFollowsTheLimits()
    {
        Scopes test;
        test.put(1);
        QVERIFY(test.isPut(1));
        test.put(2);
        QVERIFY(test.isPut(2));
        QCOMPARE(test.systemd->changed.size(), 0);
        QCOMPARE(test.systemd->started.size(), 3);
        ProcessShare more = share;
        more.all.memory = 7000;
        test.put(3, more);
        QVERIFY(test.isPut(3));
        QCOMPARE(test.systemd->changed.size(), 1);
        QCOMPARE(test.systemd->changed.first().properties.value(u"MemoryMax"_s).toULongLong(), 7000U);
        QVERIFY(test.systemd->started.at(1).name != test.systemd->started.at(2).name);
    }

    void withoutAManagerAProgramBeginsAtOnce()
    {
        Scopes test(false);
        test.put(4711);
        QVERIFY(test.isPut());
    }

    void aManagerThatRefusesHoldsNothingUp_data()
    {
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("result");
        QTest::newRow("the scope") << u"org.freedesktop.DBus.Error.InvalidArgs"_s << u"done"_s;
        QTest::newRow("the job") << QString() << u"failed"_s;
    }

    void aManagerThatRefusesHoldsNothingUp()
    {
        Scopes test;
        QFETCH(QString, error);
        QFETCH(QString, result);
        test.systemd->refusedWith = error;
        test.systemd->jobResult = result;
        test.put(4711);
        QVERIFY(test.isPut());
        QTest::qWait(0);
        QCOMPARE(test.puts, 1);
    }

    void aManagerThatIsSilentHoldsNothingUp()
    {
        Scopes test;
        test.systemd->jobResult.clear();
        test.put(4711);
        QVERIFY(QTest::qWaitFor([&] { return test.systemd->started.size() == 2; }));
        QCOMPARE(test.puts, 0);
        test.clock.advance(2s);
        QCOMPARE(test.puts, 1);
    }

    void nobodyIsToldWhoIsGone()
    {
        Scopes test;
        test.systemd->jobResult.clear();
        auto context = std::make_unique<QObject>();
        test.scopes->put(4711, share, context.get(), [&] { ++test.puts; });
        context.reset();
        QTest::qWait(50);
        test.clock.advance(3s);
        QCOMPARE(test.puts, 0);
    }

    // The whole way: a real program waits at the gate until it is in its scope.
    void aProgramBeginsInItsScope()
    {
        Scopes test;
        test.systemd->jobResult.clear();
        Watched watched(makeTreeProcess(QStringLiteral(REAPER_PROGRAM), test.scopes.get()));
        ProcessStart start{u"/bin/sh"_s, {u"-c"_s, u"echo $$; exit 3"_s}, {u"PATH=/usr/bin:/bin"_s}, u"/"_s};
        start.share = share;
        watched.process->start(start);
        QVERIFY(QTest::qWaitFor([&] { return test.systemd->started.size() == 2; }));
        QTest::qWait(100);
        QCOMPARE(watched.order, QStringList());
        test.clock.advance(2s);
        QVERIFY(watched.hasEnded());
        QCOMPARE(watched.exit->code, 3);
        const auto pids = qdbus_cast<QList<uint>>(test.systemd->started.last().properties.value(u"PIDs"_s));
        QCOMPARE(QByteArray::number(pids.value(0)) + '\n', watched.output);
    }

    void aProgramThatIsKilledAtTheGateNeverBegins()
    {
        Scopes test;
        test.systemd->jobResult.clear();
        Watched watched(makeTreeProcess(QStringLiteral(REAPER_PROGRAM), test.scopes.get()));
        ProcessStart start{u"/bin/sh"_s, {u"-c"_s, u"echo begun"_s}, {u"PATH=/usr/bin:/bin"_s}, u"/"_s};
        start.share = share;
        watched.process->start(start);
        QVERIFY(QTest::qWaitFor([&] { return test.systemd->started.size() == 2; }));
        watched.process->killGroup();
        QVERIFY(QTest::qWaitFor([&] { return !watched.failure.isEmpty(); }));
        QVERIFY(watched.isGone());
        QCOMPARE(watched.order, QStringList{u"failed"_s});
    }
};

RENSEI_TEST(SystemdScopesTest)

} // namespace rensei::tests

#include "tst_systemd_scopes_linux.moc"
