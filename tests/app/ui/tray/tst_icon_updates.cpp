#include "app/ui/tray/icon_updates.h"

#include "tests/fakes/fake_clock.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace std::chrono_literals;

class IconUpdatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fault11_41_changesThatComeTogetherAreGivenOnceAndOnceMore()
    {
        FakeClock clock;
        int given = 0;
        app::IconUpdates updates(clock, [&given] { ++given; });
        for (int i = 0; i < 3; ++i) {
            updates.changed();
            clock.advance(60ms);
        }
        QCOMPARE(given, 0);
        clock.advance(20ms);
        QCOMPARE(given, 1);
        clock.advance(999ms);
        QCOMPARE(given, 1);
        clock.advance(1ms);
        QCOMPARE(given, 2);
        clock.advance(1h);
        QCOMPARE(given, 2);
    }

    void aChangeMeanwhileCountsAnew()
    {
        FakeClock clock;
        int given = 0;
        app::IconUpdates updates(clock, [&given] { ++given; });
        updates.given();
        clock.advance(900ms);
        updates.changed();
        clock.advance(200ms);
        QCOMPARE(given, 2); // the second time of the first, and the change
        clock.advance(1s);
        QCOMPARE(given, 3);
        QCOMPARE(clock.waiting(), 0);
    }
};

RENSEI_TEST(IconUpdatesTest)

} // namespace rensei::tests
#include "tst_icon_updates.moc"
