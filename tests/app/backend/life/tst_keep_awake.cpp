#include "app/backend/life/keep_awake.h"

#include "tests/fakes/fake_clock.h"
#include "tests/support/test_case.h"

#include <QSignalSpy>
#include <QTemporaryDir>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;

class FakeInhibitor final : public SleepInhibitor {
public:
    QString reason;
    void hold(const QString &why) override
    {
        if (state() == State::Held)
            return;
        reason = why;
        setState(State::Requested);
    }
    void release() override { setState(State::Released); }
    void answer(State state) { setState(state); }
};

struct AwakeFixture {
    QTemporaryDir folder;
    FakeClock clock;
    Settings settings{folder.filePath(u"desktop.ini"_s)};
    FakeInhibitor *inhibitor = new FakeInhibitor;
    PowerSupply power{.isOnBattery = true, .percent = 80};
    int reads = 0;
    std::function<void(const PowerSupply &)> answerPower;
    KeepAwake awake{{settings, clock, std::unique_ptr<SleepInhibitor>(inhibitor),
        [this](QObject *, std::function<void(const PowerSupply &)> then) {
            ++reads;
            answerPower = std::move(then);
        }}};

    AwakeFixture()
    {
        awake.setReason(u"A session"_s);
        settings.setKeepsAwake(true);
    }
    void work(const QString &waitsFor = {})
    {
        control::SessionPayload session{.sessionId = u"s"_s, .lastActivityAt = clock.utcNow()};
        if (!waitsFor.isEmpty())
            session.waiting = control::SessionPayload::Waiting{.why = waitsFor, .since = clock.utcNow()};
        awake.setSessions({session});
    }
    void hold()
    {
        work();
        answerPower(power);
        inhibitor->answer(SleepInhibitor::State::Held);
    }
    bool isReleased() const { return inhibitor->state() == SleepInhibitor::State::Released; }
};

class KeepAwakeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsOffUnlessSomebodyChoseIt()
    {
        AwakeFixture a;
        a.settings.setKeepsAwake(false);
        a.work();
        QCOMPARE(a.reads, 0);
        QVERIFY(a.isReleased());
        QCOMPARE(a.awake.decision().state, Wakefulness::Off);
        a.settings.setKeepsAwake(true);
        a.awake.update();
        a.answerPower(a.power);
        QCOMPARE(a.inhibitor->state(), SleepInhibitor::State::Requested);
        a.settings.setKeepsAwake(false);
        a.awake.update();
        QVERIFY(a.isReleased());
    }

    void nothingIsHeldBeforeTheBatteryIsKnown()
    {
        AwakeFixture a;
        a.work();
        QVERIFY(a.isReleased());
        a.answerPower(a.power);
        QCOMPARE(a.inhibitor->state(), SleepInhibitor::State::Requested);
        QCOMPARE(a.inhibitor->reason, u"A session"_s);
        QVERIFY(!a.awake.isHeld());
        a.inhibitor->answer(SleepInhibitor::State::Held);
        QVERIFY(a.awake.isHeld());
    }

    void itIsLetGoWhenASessionWaitsOrTheAgentIsGone()
    {
        AwakeFixture a;
        a.hold();
        QSignalSpy changed(&a.awake, &KeepAwake::changed);
        a.work(u"approval"_s);
        QVERIFY(a.isReleased());
        QCOMPARE(a.awake.decision().state, Wakefulness::WaitingForPerson);
        QVERIFY(!changed.isEmpty());
        a.hold();
        QVERIFY(a.awake.isHeld());
        a.awake.setSessions({});
        QVERIFY(a.isReleased());
        a.clock.advance(10min);
        QCOMPARE(a.reads, 2); // and nobody reads the battery any more
    }

    void aBatteryIsReadAgainForTheNextSession()
    {
        AwakeFixture a;
        a.hold();
        a.awake.setSessions({});
        a.work();
        QVERIFY(a.isReleased()); // what was read for the session before may be hours old
        QCOMPARE(a.reads, 2);
        a.answerPower(a.power);
        QCOMPARE(a.inhibitor->state(), SleepInhibitor::State::Requested);
    }

    void itIsLetGoWhenNothingIsHeardForLong()
    {
        AwakeFixture a;
        a.hold();
        for (int minute = 1; minute < 10; ++minute) {
            a.clock.advance(1min);
            a.answerPower(a.power);
            QVERIFY(a.awake.isHeld());
        }
        a.clock.advance(1min);
        QVERIFY(a.isReleased());
        QCOMPARE(a.awake.decision().state, Wakefulness::NoProgress);
        QCOMPARE(a.clock.waiting(), 0);
    }

    void itIsLetGoOnALowBatteryUntilItIsCharged()
    {
        AwakeFixture a;
        a.hold();
        const auto pass = [&a](int percent, bool isOnBattery) {
            a.clock.advance(1min);
            a.work();
            a.answerPower({.isOnBattery = isOnBattery, .percent = percent});
        };
        pass(29, true);
        QVERIFY(a.isReleased());
        QCOMPARE(a.awake.decision().state, Wakefulness::LowBattery);
        QCOMPARE(a.awake.batteryPercent(), 29);
        pass(33, true);
        QVERIFY(a.isReleased());
        pass(33, false);
        QCOMPARE(a.inhibitor->state(), SleepInhibitor::State::Requested);
    }

    void theFloorIsThatOfTheSettings()
    {
        AwakeFixture a;
        a.settings.setBatteryFloor(85);
        a.work();
        a.answerPower(a.power);
        QVERIFY(a.isReleased());
        QCOMPARE(a.awake.decision().state, Wakefulness::LowBattery);
    }

    void whatTheSystemEndedIsHeldAgain()
    {
        AwakeFixture a;
        a.hold();
        a.inhibitor->answer(SleepInhibitor::State::Released); // its service has ended
        QVERIFY(!a.awake.isHeld());
        a.clock.advance(1min);
        QCOMPARE(a.inhibitor->state(), SleepInhibitor::State::Requested);
    }

    void aLateReadingIsIgnored()
    {
        AwakeFixture a;
        a.work();
        const auto late = a.answerPower;
        a.awake.setSessions({});
        late(a.power);
        QVERIFY(a.isReleased());
        QCOMPARE(a.awake.batteryPercent(), std::nullopt);
    }
};

RENSEI_TEST(KeepAwakeTest)

} // namespace rensei::tests

#include "tst_keep_awake.moc"
