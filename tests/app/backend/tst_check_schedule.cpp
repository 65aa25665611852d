#include "app/backend/check_schedule.h"

#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace std::chrono_literals;
using namespace app;

class CheckScheduleTest : public QObject {
    Q_OBJECT

    static CheckInputs healthy()
    {
        return {.now = 1h, .hasKey = true, .hasAccountAnswer = true, .accountRequestedAt = 1h - 1min};
    }

private Q_SLOTS:
    void onlyTheCapacityIsRequestedEveryMinute()
    {
        QCOMPARE(planCheck(healthy()), (CheckPlan{.capacity = true}));
        QCOMPARE(nextCheckDelay(healthy()), std::optional<std::chrono::milliseconds>(60s));
    }

    void theAccountIsDue_data()
    {
        QTest::addColumn<int>("minutesSince"); // -1: at once
        QTest::addColumn<bool>("hasAnswer");
        QTest::addColumn<bool>("isInDoubt");
        QTest::addColumn<bool>("isMissing");
        QTest::addColumn<bool>("isDue");
        QTest::newRow("fresh") << 14 << true << false << false << false;
        QTest::newRow("15 minutes old") << 15 << true << false << false << true;
        QTest::newRow("no answer yet") << 1 << false << false << false << true;
        QTest::newRow("in doubt") << 1 << true << true << false << true;
        QTest::newRow("asked for at once") << -1 << true << false << false << true;
        QTest::newRow("no such route, for 23 h") << 23 * 60 << true << false << true << false;
        QTest::newRow("no such route, for 24 h") << 24 * 60 << true << false << true << true;
    }

    void theAccountIsDue()
    {
        QFETCH(int, minutesSince);
        QFETCH(bool, hasAnswer);
        QFETCH(bool, isInDoubt);
        QFETCH(bool, isMissing);
        CheckInputs inputs = healthy();
        inputs.now = 48h;
        inputs.accountRequestedAt.reset();
        if (minutesSince >= 0)
            inputs.accountRequestedAt = inputs.now - std::chrono::minutes(minutesSince);
        inputs.hasAccountAnswer = hasAnswer;
        inputs.isAccountInDoubt = isInDoubt;
        inputs.isAccountServiceMissing = isMissing;
        QTEST(planCheck(inputs).account, "isDue");
    }

    void aServerWithoutAccountsHasNoCapacityEither()
    {
        CheckInputs inputs = healthy();
        inputs.isAccountServiceMissing = true;
        QCOMPARE(planCheck(inputs), (CheckPlan{.agentStats = true}));
    }

    void aMissingCapacityIsNotRequested()
    {
        CheckInputs inputs = healthy();
        inputs.isCapacityMissing = true;
        QCOMPARE(planCheck(inputs), CheckPlan());
    }

    void withoutAKeyThereIsNoNextCheck()
    {
        CheckInputs inputs = healthy();
        inputs.hasKey = false;
        QCOMPARE(planCheck(inputs), CheckPlan());
        QVERIFY(!nextCheckDelay(inputs));
        inputs.failures = 1; // whether there are accounts is not known yet
        QCOMPARE(nextCheckDelay(inputs), std::optional<std::chrono::milliseconds>(15s));
    }

    void retriesComeEarlyAndThenEveryMinute()
    {
        QList<int> seconds;
        for (int failures = 1; failures <= 1'000; failures *= 2)
            seconds.append(static_cast<int>(retryDelay(failures) / 1s));
        QCOMPARE(seconds.mid(0, 4), (QList<int>{15, 30, 60, 60}));
        QCOMPARE(seconds.last(), 60);
    }
};

RENSEI_TEST(CheckScheduleTest)

} // namespace rensei::tests

#include "tst_check_schedule.moc"
