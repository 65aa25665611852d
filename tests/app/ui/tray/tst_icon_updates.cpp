#include "app/ui/tray/icon_updates.h"

#include "tests/fakes/fake_clock.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace std::chrono_literals;

class IconUpdatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fault11_41_changesThatComeTogetherAreAppliedTogetherAndOnceMore()
    {
        FakeClock clock;
        int applied = 0;
        app::IconUpdates updates(clock, [&applied] { ++applied; });
        for (int i = 0; i < 3; ++i) {
            updates.changed();
            QCOMPARE(applied, 1);
            clock.advance(60ms);
        }
        clock.advance(20ms);
        QCOMPARE(applied, 2);
        clock.advance(999ms);
        QCOMPARE(applied, 2);
        clock.advance(1ms);
        QCOMPARE(applied, 3);
        clock.advance(1h);
        QCOMPARE(applied, 3);
    }

    void aChangeMeanwhileCountsAnew()
    {
        FakeClock clock;
        int applied = 0;
        app::IconUpdates updates(clock, [&applied] { ++applied; });
        updates.applied();
        clock.advance(900ms);
        updates.changed();
        QCOMPARE(applied, 1);
        clock.advance(999ms);
        QCOMPARE(applied, 1);
        clock.advance(1ms);
        QCOMPARE(applied, 2);
        QCOMPARE(clock.waiting(), 0);
    }
};

RENSEI_TEST(IconUpdatesTest)

} // namespace rensei::tests
#include "tst_icon_updates.moc"
