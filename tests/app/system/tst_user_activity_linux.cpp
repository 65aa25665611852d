#include "app/system/user_activity.h"

#include "tests/app/system/service_bus.h"
#include "tests/support/test_case.h"

namespace rensei::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using tests::soon;

/// A desktop that tells how long nobody has touched it, as KDE's does.
class FakeScreenSaver : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public:
    bool isActive = false;
    uint idleSeconds = 0;

public Q_SLOTS:
    bool GetActive() const { return isActive; }
    uint GetSessionIdleTime() const { return idleSeconds; }
};

class UserActivityServicesTest : public QObject {
    Q_OBJECT

    static std::optional<UserActivity> read()
    {
        QObject context;
        std::optional<UserActivity> activity;
        readUserActivity(&context, [&activity](const UserActivity &now) { activity = now; });
        if (!soon([&activity] { return activity.has_value(); }))
            return std::nullopt;
        return activity;
    }

private Q_SLOTS:
    void whatTheDesktopTellsIsUsed()
    {
        FakeScreenSaver saver;
        const tests::Service service(u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s, &saver);
        saver.isActive = true;
        saver.idleSeconds = 1;
        const auto locked = read();
        QVERIFY(locked);
        QCOMPARE(locked->isLocked, true);
        QVERIFY(locked->idle && *locked->idle <= 1s);
        saver.isActive = false;
        QCOMPARE(read()->isLocked, false);
    }

    void withoutADesktopTheDisplayTells()
    {
        // with_desktop.sh has an X server, which nobody touches.
        const auto activity = read();
        QVERIFY(activity);
        QCOMPARE(activity->isLocked, std::nullopt);
        QVERIFY(activity->idle);
    }

    void whoIsGoneIsNotCalled()
    {
        bool isCalled = false;
        {
            QObject context;
            readUserActivity(&context, [&isCalled](const UserActivity &) { isCalled = true; });
        }
        QVERIFY(read());
        QVERIFY(!isCalled);
    }
};

RENSEI_TEST(UserActivityServicesTest)

} // namespace rensei::app

#include "tst_user_activity_linux.moc"
