#include "app/system/power/power_supply.h"

#include "app/system/power/sleep_inhibitor.h"
#include "tests/app/system/service_bus.h"
#include "tests/support/test_case.h"

namespace rensei::app {

using namespace Qt::StringLiterals;
using tests::soon;

class FakeUPower : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.UPower")
    Q_PROPERTY(bool OnBattery MEMBER isOnBattery)

public:
    bool isOnBattery = true;
};

class FakeBattery : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.UPower.Device")
    Q_PROPERTY(double Percentage MEMBER percentage)

public:
    double percentage = 41.6;
};

static std::optional<PowerSupply> readPower()
{
    QObject context;
    std::optional<PowerSupply> read;
    readPowerSupply(&context, [&read](const PowerSupply &supply) { read = supply; });
    return soon([&read] { return read.has_value(); }) ? read : std::nullopt;
}

/// with_desktop.sh makes the system bus the same as the session bus.
class PowerSupplyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTheSystemTellsIsRead()
    {
        FakeUPower upower;
        FakeBattery battery;
        const tests::Service service(u"org.freedesktop.UPower"_s, u"/org/freedesktop/UPower"_s, &upower);
        QVERIFY(tests::serviceBus().registerObject(
            u"/org/freedesktop/UPower/devices/DisplayDevice"_s, &battery, QDBusConnection::ExportAllContents));
        QCOMPARE(readPower(), (PowerSupply{true, 42}));
        upower.isOnBattery = false;
        battery.percentage = 300; // nonsense
        QCOMPARE(readPower(), (PowerSupply{false, std::nullopt}));
        tests::serviceBus().unregisterObject(u"/org/freedesktop/UPower/devices/DisplayDevice"_s);
    }

    void withoutAServiceNothingIsKnown() { QCOMPARE(readPower(), PowerSupply()); }

    void whoIsGoneIsNotCalled()
    {
        bool isCalled = false;
        {
            QObject context;
            readPowerSupply(&context, [&isCalled](const PowerSupply &) { isCalled = true; });
        }
        QVERIFY(readPower());
        QVERIFY(!isCalled);
    }
};

RENSEI_TEST(PowerSupplyTest)

/// A computer without any bus.
class PowerWithoutBusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsKnown() { QCOMPARE(readPower(), PowerSupply()); }

    void nothingKeepsItAwake()
    {
        const auto inhibitor = makeSleepInhibitor();
        inhibitor->hold(u"work"_s);
        QVERIFY(soon([&] { return inhibitor->state() == SleepInhibitor::State::Refused; }));
        inhibitor->hold(u"work"_s);
        inhibitor->release();
        QCoreApplication::processEvents();
        QCOMPARE(inhibitor->state(), SleepInhibitor::State::Released);
    }
};

RENSEI_TEST(PowerWithoutBusTest)

} // namespace rensei::app

#include "tst_power_supply_linux.moc"
