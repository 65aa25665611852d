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

static std::optional<UserActivity> readActivity()
{
    QObject context;
    std::optional<UserActivity> activity;
    readUserActivity(&context, [&activity](const UserActivity &now) { activity = now; });
    return soon([&activity] { return activity.has_value(); }) ? activity : std::nullopt;
}

class UserActivityServicesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTheDesktopTellsIsUsed()
    {
        FakeScreenSaver saver;
        const tests::Service service(u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s, &saver);
        saver.isActive = true;
        saver.idleSeconds = 1;
        const auto locked = readActivity();
        QVERIFY(locked);
        QCOMPARE(locked->isLocked, true);
        QVERIFY(locked->idle && *locked->idle <= 1s);
        saver.isActive = false;
        QCOMPARE(readActivity()->isLocked, false);
    }

    void withoutADesktopTheDisplayTells()
    {
        // with_desktop.sh has an X server, which nobody touches.
        const auto activity = readActivity();
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
        QVERIFY(readActivity());
        QVERIFY(!isCalled);
    }
};

RENSEI_TEST(UserActivityServicesTest)

/// A computer without any bus.
class UserActivityWithoutBusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDisplayTells()
    {
        const auto activity = readActivity();
        QVERIFY(activity && activity->idle);
    }
};

RENSEI_TEST(UserActivityWithoutBusTest)

} // namespace rensei::app

#include "tst_user_activity_linux.moc"
