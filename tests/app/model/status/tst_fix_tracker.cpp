#include "app/model/status/fix_tracker.h"

#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace std::chrono_literals;
using namespace app;
using Subject = StatusSummary::Subject;

static const Instant clicked{std::chrono::hours(1)};

static StatusSummary agentThatIs(CheckLevel level, Instant asOf)
{
    StatusSummary summary;
    summary.agent = {.level = level, .asOf = asOf};
    return summary;
}

class FixTrackerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyAnAnswerAfterTheClickIsAProof()
    {
        FixTracker tracker;
        tracker.started(Subject::Agent, clicked);
        tracker.apply(agentThatIs(CheckLevel::Good, clicked - 1ms), clicked);
        QVERIFY(tracker.proofs().isEmpty());
        tracker.apply(agentThatIs(CheckLevel::Checking, clicked + 1s), clicked + 1s);
        QVERIFY(tracker.proofs().isEmpty());
        tracker.apply(agentThatIs(CheckLevel::Good, clicked + 3s), clicked + 4s);
        QCOMPARE(tracker.proofs(), QList{(FixProof{Subject::Agent, clicked + 3s})});
    }

    void whatNobodyMendedHasNoProof()
    {
        FixTracker tracker;
        tracker.started(Subject::Account, clicked);
        tracker.apply(agentThatIs(CheckLevel::Good, clicked + 3s), clicked + 4s);
        QVERIFY(tracker.proofs().isEmpty());
        tracker.started(Subject::Agent, clicked);
        tracker.apply(agentThatIs(CheckLevel::Bad, clicked + 30min), clicked + 30min + 1ms);
        tracker.apply(agentThatIs(CheckLevel::Good, clicked + 31min), clicked + 31min);
        QVERIFY(tracker.proofs().isEmpty()); // too long ago
    }

    void aProofEndsWithWhatItProved()
    {
        FixTracker tracker;
        tracker.started(Subject::Agent, clicked);
        tracker.apply(agentThatIs(CheckLevel::Good, clicked), clicked);
        tracker.apply(agentThatIs(CheckLevel::Good, clicked + 1h), clicked + 1h);
        QCOMPARE(tracker.proofs().size(), 1);
        tracker.apply(agentThatIs(CheckLevel::Good, clicked + 1h), clicked + 1h + 1ms);
        QVERIFY(tracker.proofs().isEmpty());
        tracker.started(Subject::Agent, clicked);
        tracker.apply(agentThatIs(CheckLevel::Good, clicked), clicked);
        tracker.apply(agentThatIs(CheckLevel::Bad, clicked + 1min), clicked + 1min);
        QVERIFY(tracker.proofs().isEmpty());
    }
};

RENSEI_TEST(FixTrackerTest)

} // namespace rensei::tests

#include "tst_fix_tracker.moc"
