#include "app/system/user_activity.h"

#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace std::chrono_literals;
using namespace app;

class UserActivityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void somebodyIsThereWhoUsedAnUnlockedScreenLately_data()
    {
        QTest::addColumn<UserActivity>("activity");
        QTest::addColumn<bool>("isThere");
        QTest::newRow("at work") << UserActivity{.isLocked = false, .idle = 0ms} << true;
        QTest::newRow("reads") << UserActivity{.isLocked = false, .idle = 10min - 1ms} << true;
        QTest::newRow("went for a walk") << UserActivity{.isLocked = false, .idle = 10min} << false;
        QTest::newRow("locked") << UserActivity{.isLocked = true, .idle = 0ms} << false;
        QTest::newRow("nobody tells of locks") << UserActivity{.isLocked = {}, .idle = 0ms} << true;
        QTest::newRow("nobody tells of use") << UserActivity{.isLocked = false, .idle = {}} << false;
    }

    void somebodyIsThereWhoUsedAnUnlockedScreenLately()
    {
        QFETCH(UserActivity, activity);
        QTEST(isSomebodyThere(activity), "isThere");
    }

    void ofSeveralWhoTellTheShortestTimeAndAnyLockCount()
    {
        QCOMPARE(merged({.isLocked = false, .idle = 3s}, {.isLocked = true, .idle = 5s}),
            (UserActivity{.isLocked = true, .idle = 3s}));
        QCOMPARE(merged({.isLocked = {}, .idle = 3s}, {.isLocked = false, .idle = {}}),
            (UserActivity{.isLocked = false, .idle = 3s}));
        QCOMPARE(merged({}, {}), UserActivity());
    }
};

RENSEI_TEST(UserActivityTest)

} // namespace rensei::tests

#include "tst_user_activity.moc"
