#include "app/ui/tray/icon_updates.h"

#include "tests/fakes/fake_clock.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace std::chrono_literals;

class IconUpdatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fault11_41_changesThatComeTogetherAreGivenTogetherAndOnceMore()
    {
        FakeClock clock;
        int given = 0;
        app::IconUpdates updates(clock, [&given] { ++given; });
        for (int i = 0; i < 3; ++i) {
            updates.changed();
            QCOMPARE(given, 1);
            clock.advance(60ms);
        }
        clock.advance(20ms);
        QCOMPARE(given, 2);
        clock.advance(999ms);
        QCOMPARE(given, 2);
        clock.advance(1ms);
        QCOMPARE(given, 3);
        clock.advance(1h);
        QCOMPARE(given, 3);
    }

    void aChangeMeanwhileCountsAnew()
    {
        FakeClock clock;
        int given = 0;
        app::IconUpdates updates(clock, [&given] { ++given; });
        updates.given();
        clock.advance(900ms);
        updates.changed();
        QCOMPARE(given, 1);
        clock.advance(999ms);
        QCOMPARE(given, 1);
        clock.advance(1ms);
        QCOMPARE(given, 2);
        QCOMPARE(clock.waiting(), 0);
    }
};

RENSEI_TEST(IconUpdatesTest)

} // namespace rensei::tests
#include "tst_icon_updates.moc"
