#include "agent/host/machine.h"

#include "tests/support/test_case.h"

#include <QTemporaryDir>

namespace rensei::tests {

using host::MachineState;

static constexpr qint64 gib = 1024LL * 1024 * 1024;

class MachineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fault10A6_bytesInodesAndDescriptorsCount_data()
    {
        QTest::addColumn<MachineState>("machine");
        QTest::addColumn<bool>("bytes");
        QTest::addColumn<bool>("files");
        QTest::addColumn<bool>("descriptors");
        const auto row = [](const char *name, host::Supply bytes, host::Supply files, std::optional<int> descriptors,
                             bool shortOfBytes, bool shortOfFiles, bool shortOfDescriptors) {
            QTest::newRow(name) << MachineState{bytes, files, descriptors} << shortOfBytes << shortOfFiles
                                << shortOfDescriptors;
        };
        row("nothing known", {}, {}, {}, false, false, false);
        row("plenty", {100 * gib, 200 * gib}, {1'000'000, 2'000'000}, host::enoughDescriptors, false, false, false);
        row("below 2 GiB", {2 * gib - 1, 20 * gib}, {}, {}, true, false, false);
        row("below 5 %", {4 * gib, 100 * gib}, {}, {}, true, false, false);
        row("1000 inodes of many", {}, {1'000, 2'000'000}, {}, false, false, false);
        row("999 inodes of many", {}, {999, 2'000'000}, {}, false, true, false);
        row("5 % of few inodes", {}, {50, 1'000}, {}, false, false, false);
        row("below 5 % of few inodes", {}, {49, 1'000}, {}, false, true, false);
        row("a tiny disk with room", {}, {16, 40}, {}, false, false, false);
        row("a tiny disk without", {}, {15, 40}, {}, false, true, false);
        row("hardly any descriptors", {}, {}, host::enoughDescriptors - 1, false, false, true);
    }

    void fault10A6_bytesInodesAndDescriptorsCount()
    {
        QFETCH(MachineState, machine);
        QTEST(host::isShortOfBytes(machine), "bytes");
        QTEST(host::isShortOfFiles(machine), "files");
        QTEST(host::isShortOfDescriptors(machine), "descriptors");
    }

    void thisComputerCanBeRead()
    {
        const QTemporaryDir dir;
        const MachineState machine = host::readMachine(dir.path());
        QVERIFY(machine.bytes.left && machine.bytes.total >= *machine.bytes.left);
        QVERIFY(!host::isShortOfDescriptors(machine));
    }

    void aFolderThatIsNotThereIsNoFullDisk()
    {
        const MachineState machine = host::readMachine(QStringLiteral("/nowhere/at/all"));
        QVERIFY(!host::isShortOfBytes(machine) && !host::isShortOfFiles(machine));
    }
};

RENSEI_TEST(MachineTest)

} // namespace rensei::tests
#include "tst_machine.moc"
