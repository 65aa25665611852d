#include "agent/base/one_shot_timer.h"

#include "tests/fakes/fake_clock.h"
#include "tests/support/test_case.h"

#include <optional>

using namespace std::chrono_literals;
using rensei::OneShotTimer;
using rensei::SystemClock;
using rensei::tests::FakeClock;

class TestWait : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void callsOnceAfterTheDelay()
    {
        FakeClock clock;
        OneShotTimer wait(clock);
        int calls = 0;
        wait.start(2s, [&] { ++calls; });
        QVERIFY(wait.isActive());
        clock.advance(1'999ms);
        QCOMPARE(calls, 0);
        clock.advance(1ms);
        QCOMPARE(calls, 1);
        QVERIFY(!wait.isActive());
        clock.advance(1h);
        QCOMPARE(calls, 1);
    }

    void aNewStartReplacesThePreviousOne()
    {
        FakeClock clock;
        OneShotTimer wait(clock);
        QStringList calls;
        wait.start(1s, [&] { calls.append(QStringLiteral("first")); });
        wait.start(2s, [&] { calls.append(QStringLiteral("second")); });
        clock.advance(5s);
        QCOMPARE(calls, QStringList{QStringLiteral("second")});
    }

    void stopAndDestructionEndIt()
    {
        FakeClock clock;
        int calls = 0;
        OneShotTimer stopped(clock);
        stopped.start(1s, [&] { ++calls; });
        stopped.stop();
        QVERIFY(!stopped.isActive());
        {
            OneShotTimer gone(clock);
            gone.start(1s, [&] { ++calls; });
        }
        QCOMPARE(clock.waiting(), 0);
        clock.advance(5s);
        QCOMPARE(calls, 0);
    }

    void theCallbackMayRestartOrDestroyTheTimer()
    {
        FakeClock clock;
        int calls = 0;
        OneShotTimer again(clock);
        again.start(1s, [&] {
            ++calls;
            again.start(1s, [&] { ++calls; });
        });
        std::optional<OneShotTimer> ends(std::in_place, clock);
        ends->start(1s, [&] { ends.reset(); });
        clock.advance(2s);
        QCOMPARE(calls, 2);
        QVERIFY(!ends);
    }

    void theFakeClockSleepsWithoutMonotonicTime()
    {
        FakeClock clock;
        const auto utc = clock.utcNow();
        clock.advance(1s);
        clock.sleep(1h);
        QCOMPARE(clock.now(), 1s);
        QCOMPARE(clock.utcNow() - utc, 1h + 1s);
    }

    void theSystemCallsAfterADelayAndNotBefore()
    {
        SystemClock clock;
        QObject context;
        std::optional<std::chrono::milliseconds> called;
        const auto begun = clock.now();
        clock.callAfter(20ms, &context, [&] { called = clock.now(); });
        QVERIFY(!called);
        QVERIFY(QTest::qWaitFor([&] { return called.has_value(); }, 5'000));
        QVERIFY(*called - begun >= 18ms);
        QVERIFY(context.children().size() <= 1); // the timer, until the event loop deletes it
    }

    void theSystemForgetsAContextThatIsGone()
    {
        SystemClock clock;
        bool wrong = false;
        bool later = false;
        QObject kept;
        {
            QObject gone;
            clock.callAfter(0ms, &gone, [&] { wrong = true; });
        }
        clock.callAfter(5ms, &kept, [&] { later = true; });
        QVERIFY(QTest::qWaitFor([&] { return later; }, 5'000));
        QVERIFY(!wrong);
    }
};

RENSEI_TEST(TestWait)
#include "tst_one_shot_timer.moc"
