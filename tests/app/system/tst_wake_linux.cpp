#include "app/system/wake.h"

#include "tests/app/system/service_bus.h"
#include "tests/fakes/fake_clock.h"
#include "tests/support/test_case.h"

#include <QDBusMessage>
#include <QSignalSpy>

namespace rensei::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using tests::serviceBus;
using tests::soon;

/// with_desktop.sh makes the system bus the same as the session bus.
class WakeSignalTest : public QObject {
    Q_OBJECT

    static QDBusMessage signal(const QString &name, const QVariant &value)
    {
        QDBusMessage message
            = QDBusMessage::createSignal(u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, name);
        message << value;
        return message;
    }

    static void settle() { tests::settle(QDBusConnection::systemBus()); }

private Q_SLOTS:
    void aShortSleepReportedByTheSystemCounts()
    {
        tests::FakeClock clock;
        Wake wake(clock);
        wake.start();
        settle();
        QSignalSpy woke(&wake, &Wake::woke);
        clock.sleep(20s); // an earlier clock correction
        QVERIFY(serviceBus().send(signal(u"PrepareForSleep"_s, true)));
        QVERIFY(serviceBus().send(signal(u"PrepareForSleep"_s, false)));
        settle(); // awake again without a gap: nothing to report
        QCOMPARE(woke.size(), 0);
        clock.sleep(5s);
        QVERIFY(serviceBus().send(signal(u"PrepareForSleep"_s, false)));
        QVERIFY(soon([&] { return woke.size() == 1; }));
        QCOMPARE(woke.first().first().value<milliseconds>(), milliseconds(5s));
        wake.check();
        QCOMPARE(woke.size(), 1);
    }

    void aDetectedSleepIsNotReportedAgain()
    {
        tests::FakeClock clock;
        Wake wake(clock);
        wake.start();
        settle();
        QSignalSpy woke(&wake, &Wake::woke);
        clock.sleep(1h);
        wake.check();
        QCOMPARE(woke.size(), 1);
        QVERIFY(serviceBus().send(signal(u"PrepareForSleep"_s, false)));
        settle();
        QCOMPARE(woke.size(), 1);
    }
};

RENSEI_TEST(WakeSignalTest)

} // namespace rensei::app

#include "tst_wake_linux.moc"
