#include "app/backend/fleet_source.h"

#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_transport.h"
#include "tests/fakes/wire.h"
#include "tests/support/test_case.h"

#include <QSignalSpy>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;

struct FleetFixture {
    FakeClock clock;
    FakeTransport transport;
    platform::UserApi api{transport, clock};
    bool mayAsk = true;
    FleetSource fleet{api, clock, [this] { return mayAsk; }};
    QSignalSpy changed{&fleet, &FleetSource::changed};

    void answer(int working) { transport.answer(200, {{u"agentsWorking"_s, working}}); }
};

class FleetSourceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nobodyWhoLooksNoRequest()
    {
        FleetFixture fixture;
        fixture.clock.advance(24h);
        QCOMPARE(fixture.transport.waiting(), 0);
        fixture.fleet.lookedAt();
        QCOMPARE(fixture.transport.oldestWaiting().path, u"/api/public/stats"_s);
        fixture.answer(2);
        QCOMPARE(fixture.fleet.fleet()->working, 2);
        QCOMPARE(fixture.changed.size(), 1);
        fixture.clock.advance(24h);
        QCOMPARE(fixture.transport.waiting(), 0);
    }

    void aMenuThatIsOpenedOftenAsksSeldom()
    {
        FleetFixture fixture;
        fixture.fleet.lookedAt();
        fixture.answer(2);
        fixture.clock.advance(10s - 1ms);
        fixture.fleet.lookedAt();
        QCOMPARE(fixture.transport.waiting(), 0);
        fixture.clock.advance(1ms);
        fixture.fleet.lookedAt();
        QCOMPARE(fixture.transport.waiting(), 1);
    }

    void aWindowThatIsOpenIsKeptUpToDate()
    {
        FleetFixture fixture;
        fixture.fleet.setWatched(true);
        fixture.answer(2);
        fixture.clock.advance(30s);
        QCOMPARE(fixture.transport.waiting(), 1);
        fixture.answer(3);
        QCOMPARE(fixture.fleet.fleet()->working, 3);
        fixture.fleet.setWatched(false);
        fixture.clock.advance(24h);
        QCOMPARE(fixture.transport.waiting(), 0);
    }

    void aWindowThatOpensTooEarlyIsAnsweredAsSoonAsItMayAsk()
    {
        FleetFixture fixture;
        fixture.mayAsk = false;
        fixture.fleet.setWatched(true);
        fixture.fleet.phaseChanged();
        QCOMPARE(fixture.transport.waiting(), 0);
        fixture.mayAsk = true;
        fixture.fleet.phaseChanged();
        QCOMPARE(fixture.transport.waiting(), 1);
        fixture.answer(2);
        fixture.fleet.phaseChanged();
        QCOMPARE(fixture.transport.waiting(), 0);
        fixture.fleet.setWatched(false);
        fixture.fleet.forget();
        fixture.fleet.phaseChanged();
        QCOMPARE(fixture.transport.waiting(), 0);
    }

    void whatIsOldIsNotShown()
    {
        FleetFixture fixture;
        fixture.fleet.lookedAt();
        fixture.answer(2);
        fixture.clock.advance(2min);
        QVERIFY(fixture.fleet.fleet());
        fixture.changed.clear();
        fixture.clock.advance(1ms);
        QVERIFY(!fixture.fleet.fleet());
        QCOMPARE(fixture.changed.size(), 1);
    }

    void aFailureIsNoAnswer()
    {
        FleetFixture fixture;
        fixture.fleet.lookedAt();
        fixture.transport.answer(wire::refusal(ErrorKind::Overloaded, 500));
        QVERIFY(!fixture.fleet.fleet());
        QVERIFY(fixture.changed.isEmpty());
    }

    void aRefusalPutsTheAccountInDoubt()
    {
        FleetFixture fixture;
        QSignalSpy refused(&fixture.fleet, &FleetSource::refused);
        fixture.fleet.lookedAt();
        fixture.transport.answer(wire::refusal(ErrorKind::Overloaded, 500));
        QVERIFY(refused.isEmpty());
        fixture.clock.advance(10s);
        fixture.fleet.lookedAt();
        fixture.transport.answer(wire::refusal(ErrorKind::Unauthorized, 401));
        QCOMPARE(refused.size(), 1);
    }

    void anotherAccountIsAnotherFleet()
    {
        FleetFixture fixture;
        fixture.fleet.lookedAt();
        fixture.fleet.forget();
        fixture.answer(2); // to the former account
        QVERIFY(!fixture.fleet.fleet());
        fixture.fleet.lookedAt();
        fixture.answer(3);
        fixture.fleet.forget();
        QVERIFY(!fixture.fleet.fleet());
    }

    void whoIsSignedOutIsNotAsked()
    {
        FleetFixture fixture;
        fixture.mayAsk = false;
        fixture.fleet.setWatched(true);
        QCOMPARE(fixture.transport.waiting(), 0);
        fixture.mayAsk = true;
        fixture.clock.advance(30s);
        QCOMPARE(fixture.transport.waiting(), 1);
    }
};

RENSEI_TEST(FleetSourceTest)

} // namespace rensei::tests

#include "tst_fleet_source.moc"
