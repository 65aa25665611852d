#include "agent/config/machine_defaults.h"

#include "agent/config/config_file.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace rensei::config;

static constexpr qint64 mebibyte = 1024 * 1024;
static constexpr qint64 gibibyte = 1024 * mebibyte;

class MachineDefaultsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMachineSaysHowManySessions_data()
    {
        QTest::addColumn<double>("memory");
        QTest::addColumn<int>("cores");
        QTest::addColumn<int>("sessions");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, double memory, int cores, int sessions, const QString &reason) {
            QTest::newRow(name) << memory << cores << sessions << reason;
        };
        row("few cores", 16, 2, 2, u"one for each processor core"_s);
        row("little memory", 8, 16, 4, u"1.5 GiB each of the 6.0 GiB of memory for sessions"_s);
        row("hardly any memory", 1, 4, 1, u"1.5 GiB each of the 512 MiB of memory for sessions"_s);
        row("much of all", 128, 64, 8, u"the most without a setting"_s);
        row("memory unknown", 0, 4, 4, u"one for each processor core"_s);
    }

    void theMachineSaysHowManySessions()
    {
        QFETCH(double, memory);
        QFETCH(int, cores);
        QFETCH(int, sessions);
        QFETCH(QString, reason);
        const Config config
            = withMachineDefaults({}, {.memory = static_cast<qint64>(memory * double(gibibyte)), .cores = cores});
        QCOMPARE(config.maxSessions, sessions);
        QCOMPARE(config.maxSessionsReason, reason);
    }

    void aConfiguredNumberWins()
    {
        const auto parsed = parseConfig("capacity: {maxConcurrentSessions: 7}\n");
        const Config config = withMachineDefaults(*parsed, {.memory = 2 * gibibyte, .cores = 1});
        QCOMPARE(config.maxSessions, 7);
        QCOMPARE(config.maxSessionsReason, u"as configured"_s);
        QCOMPARE(withMachineDefaults(*parseConfig("capacity: {maxConcurrentSessions: 0}"), {}).maxSessions, 0);
    }

    void sessionsLeaveMemoryToTheOwner_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<qint64>("total");
        QTest::addColumn<qint64>("all");
        QTest::addColumn<qint64>("each");
        const auto row = [](const char *name, const QByteArray &yaml, qint64 total, qint64 all, qint64 each) {
            QTest::newRow(name) << "kind: LocalDaemon\n" + yaml << total << all << each;
        };
        row("a quarter", "", 16 * gibibyte, 12 * gibibyte, 9 * gibibyte);
        row("at least 2 GiB", "", 4 * gibibyte, 2 * gibibyte, 1536 * mebibyte);
        row("at most a half", "", 1 * gibibyte, 512 * mebibyte, 384 * mebibyte);
        row("what is reserved", "capacity: {reservedForSystem: {vCpu: 4, memoryMb: 1024}}", 16 * gibibyte,
            15 * gibibyte, 15 * gibibyte / 4 * 3);
        row("more is reserved than there is", "capacity: {reservedForSystem: {memoryMb: 99999}}", 16 * gibibyte,
            2 * gibibyte, 1536 * mebibyte);
        row("as configured", "capacity: {maxMemoryMb: 3000, maxMemoryMbPerSession: 2000}", 16 * gibibyte,
            3000 * mebibyte, 2000 * mebibyte);
        row("no limit", "capacity: {maxMemoryMb: 0, maxMemoryMbPerSession: 0}", 16 * gibibyte, 0, 0);
        row("nothing is known", "", 0, 0, 0);
    }

    void sessionsLeaveMemoryToTheOwner()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(qint64, total);
        const auto parsed = parseConfig(yaml);
        QVERIFY(parsed);
        QCOMPARE(parsed->warnings, QStringList());
        const Config config = withMachineDefaults(*parsed, {.memory = total, .cores = 4});
        QTEST(config.limits.memory, "all");
        QTEST(config.limits.memoryPerSession, "each");
    }

    void otherLimitsAreReadFromTheFile()
    {
        const Config usual = withMachineDefaults({}, {.memory = gibibyte, .cores = 1});
        QCOMPARE(usual.limits.processesPerSession, 512);
        QCOMPARE(usual.limits.processes, 2048);
        QCOMPARE(usual.limits.cpuWeight, 20);
        QVERIFY(usual.limits.isBackground);
        const auto parsed = parseConfig(
            "capacity: {maxProcessesPerSession: 12, maxProcesses: 0, cpuWeight: 100, priority: normal}\n");
        const Config set = withMachineDefaults(*parsed, {});
        QCOMPARE(set.limits.processesPerSession, 12);
        QCOMPARE(set.limits.processes, 0);
        QCOMPARE(set.limits.cpuWeight, 100);
        QVERIFY(!set.limits.isBackground);
        QVERIFY(!parseConfig("capacity: {priority: high}\n"));
        QVERIFY(!parseConfig("capacity: {cpuWeight: 0}\n"));
    }

    void thisMachineHasMemoryAndCores()
    {
        const Hardware hardware = readHardware();
        QVERIFY(hardware.memory > 128 * mebibyte);
        QVERIFY(hardware.cores >= 1);
    }
};

RENSEI_TEST(MachineDefaultsTest)

} // namespace rensei::tests

#include "tst_machine_defaults.moc"
