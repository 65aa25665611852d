#include "app/model/history/state_history.h"

#include "tests/support/test_case.h"

#include <algorithm>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;

static const Instant historyStart = toInstant(QDateTime::fromString(u"2026-06-02T14:00:00Z"_s, Qt::ISODate));

static StatusSummary historyStep(std::chrono::seconds after, status::Reason agentReason = status::Reason::None)
{
    const bool isGood = agentReason == status::Reason::None;
    StatusInputs inputs;
    inputs.now = historyStart + after;
    inputs.supervision = Supervision::Running;
    inputs.status.auth.outcome = status::Outcome::Ok;
    inputs.status.daemon.outcome = isGood ? status::Outcome::Ok : status::Outcome::Failed;
    inputs.status.daemon.reason = agentReason;
    inputs.status.daemon.cause = isGood ? QString() : u"no agent is running"_s;
    return makeStatusSummary(inputs);
}

class StateHistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatBecameAnotherIsNoted()
    {
        StateHistory history;
        history.apply(historyStep(0s));
        QCOMPARE(history.changes().size(), 6U); // what it was at first
        history.apply(historyStep(5s));
        QCOMPARE(history.changes().size(), 6U);
        history.apply(historyStep(10s, status::Reason::NotRunning));
        const StateChange agent{historyStart + 10s, u"agent"_s, u"good"_s, u"bad: no agent is running"_s};
        QCOMPARE(std::ranges::count(history.changes(), agent), 1);
        QVERIFY(std::ranges::none_of(history.changes(),
            [](const StateChange &change) { return change.subject == u"account"_s && change.at != historyStart; }));
    }

    void anotherReasonIsAChange()
    {
        StateHistory history;
        history.apply(historyStep(0s, status::Reason::NotRunning));
        const std::size_t before = history.changes().size();
        history.apply(historyStep(1s, status::Reason::NotResponding));
        QCOMPARE(history.changes().size(), before + 1);
    }

    void theLastTwoHundredAreKept()
    {
        using status::Reason;
        StateHistory history;
        for (int i = 0; i < 300; ++i)
            history.apply(
                historyStep(std::chrono::seconds(i), i % 2 == 0 ? Reason::NotRunning : Reason::NotResponding));
        QCOMPARE(history.changes().size(), StateHistory::maxChanges);
        QCOMPARE(history.changes().back().at, historyStart + 299s);
    }

    void eachIsALine()
    {
        StateHistory history;
        history.apply(historyStep(0s));
        history.apply(historyStep(1s, status::Reason::NotRunning));
        const QString text = history.text();
        QVERIFY2(text.contains(u"2026-06-02T14:00:00.000Z  account   good\n"_s), qPrintable(text));
        QVERIFY2(text.contains(u"2026-06-02T14:00:01.000Z  agent     good → bad: no agent is running\n"_s),
            qPrintable(text));
    }
};

RENSEI_TEST(StateHistoryTest)

} // namespace rensei::tests

#include "tst_state_history.moc"
