#include "app/model/sessions/signal_times.h"

#include "tests/fakes/noon.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;
using platform::Health;
using platform::PublicStatus;
using platform::StuckSignal;

static SessionRow listedWith(const QList<StuckSignal> &stuck, Instant seenAt)
{
    SessionRow row{.session = {.id = u"1"_s, .status = PublicStatus::Working}, .seenAt = seenAt};
    row.session.health.stuck = stuck;
    return row;
}

class SignalTimesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachSignalHasATimeOfItsOwn()
    {
        SignalTimes times;
        times.note(listedWith({StuckSignal::LongRunning}, noon));
        times.note(listedWith({StuckSignal::LongRunning, StuckSignal::ToolLoopStuck}, noon + 5min));
        QCOMPARE(times.since(u"1"_s, StuckSignal::LongRunning), std::optional(noon));
        QCOMPARE(times.since(u"1"_s, StuckSignal::ToolLoopStuck), std::optional(noon + 5min));
        QCOMPARE(times.since(u"1"_s, StuckSignal::ClaimStuck), std::optional<Instant>());
        QCOMPARE(times.since(u"2"_s, StuckSignal::LongRunning), std::optional<Instant>());
    }

    void oneThatWasGoneBeginsAnew()
    {
        SignalTimes times;
        times.note(listedWith({StuckSignal::ToolLoopStuck}, noon));
        times.note(listedWith({}, noon + 1min));
        QVERIFY(!times.since(u"1"_s, StuckSignal::ToolLoopStuck));
        times.note(listedWith({StuckSignal::ToolLoopStuck}, noon + 2min));
        QCOMPARE(times.since(u"1"_s, StuckSignal::ToolLoopStuck), std::optional(noon + 2min));
    }

    void whatIsNotListedChangesNothing()
    {
        SignalTimes times;
        times.note(listedWith({StuckSignal::ToolLoopStuck}, noon));
        SessionRow unseen = listedWith({}, noon);
        unseen.isUnseen = true;
        times.note(unseen);
        QCOMPARE(times.since(u"1"_s, StuckSignal::ToolLoopStuck), std::optional(noon));
    }

    void whatHasEndedIsForgotten()
    {
        SignalTimes times;
        times.note(listedWith({StuckSignal::ToolLoopStuck}, noon));
        SessionRow ended = listedWith({StuckSignal::ToolLoopStuck}, noon + 1min);
        ended.session.status = PublicStatus::Failed;
        times.note(ended);
        QVERIFY(!times.since(u"1"_s, StuckSignal::ToolLoopStuck));
    }
};

RENSEI_TEST(SignalTimesTest)

} // namespace rensei::tests

#include "tst_signal_times.moc"
