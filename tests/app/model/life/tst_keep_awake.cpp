#include "app/model/life/keep_awake.h"

#include "app/model/life/resting.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;
using control::SessionPayload;

static const Instant awakeNow{24h};

/// One that was heard of so long ago.
static SessionPayload heard(std::chrono::minutes ago)
{
    return {.sessionId = u"raw-1"_s,
        .issueIdentifier = u"ENG-124"_s,
        .acceptedAt = awakeNow - 5h,
        .lastActivityAt = awakeNow - ago};
}

static SessionPayload waiting(const QString &why, std::chrono::minutes since)
{
    SessionPayload session = heard(since);
    session.waiting = SessionPayload::Waiting{.why = why, .since = awakeNow - since};
    return session;
}

class WakefulnessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsKeptAwakeOnlyForProgress_data()
    {
        QTest::addColumn<QList<SessionPayload>>("sessions");
        QTest::addColumn<Wakefulness>("state");
        using List = QList<SessionPayload>;
        const auto row = [](const char *name, const List &sessions, Wakefulness state) {
            QTest::newRow(name) << sessions << state;
        };
        SessionPayload ended = heard(1min);
        ended.endedAt = awakeNow - 1min;
        SessionPayload begun = heard(1min);
        begun.lastActivityAt.reset();
        begun.startedAt = awakeNow - 2min;
        SessionPayload silent = begun;
        silent.startedAt = awakeNow - 10min;
        SessionPayload accepted{.sessionId = u"raw-2"_s, .acceptedAt = awakeNow - 1min};
        row("no session", {}, Wakefulness::NoSession);
        row("one that has ended", {ended}, Wakefulness::NoSession);
        row("heard of just now", {heard(0min)}, Wakefulness::KeptAwake);
        row("heard of 9 min ago", {heard(9min)}, Wakefulness::KeptAwake);
        row("heard of 10 min ago", {heard(10min)}, Wakefulness::NoProgress);
        row("it has just begun", {begun}, Wakefulness::KeptAwake);
        row("it began and said nothing", {silent}, Wakefulness::NoProgress);
        row("it is being prepared", {accepted}, Wakefulness::KeptAwake);
        row("the model thinks", {waiting(u"thinking"_s, 5min)}, Wakefulness::KeptAwake);
        row("the model thinks for long", {waiting(u"thinking"_s, 10min)}, Wakefulness::NoProgress);
        row("a tool runs", {waiting(u"tool"_s, 59min)}, Wakefulness::KeptAwake);
        row("a tool hangs", {waiting(u"tool"_s, 60min)}, Wakefulness::NoProgress);
        row("it stalled", {waiting(u"stalled"_s, 1min)}, Wakefulness::NoProgress);
        row("it asks", {waiting(u"approval"_s, 0min)}, Wakefulness::WaitingForPerson);
        row("it wants a message", {waiting(u"message"_s, 0min)}, Wakefulness::WaitingForPerson);
        row("it is paused", {waiting(u"paused"_s, 0min)}, Wakefulness::WaitingForPerson);
        row("a limit", {waiting(u"limit"_s, 0min)}, Wakefulness::WaitingForPerson);
        row("one asks, one hangs", {waiting(u"approval"_s, 0min), heard(20min)}, Wakefulness::WaitingForPerson);
        row("one hangs, one asks", {heard(20min), waiting(u"approval"_s, 0min)}, Wakefulness::WaitingForPerson);
        row("one asks, one works", {waiting(u"approval"_s, 0min), heard(1min)}, Wakefulness::KeptAwake);
    }

    void itIsKeptAwakeOnlyForProgress()
    {
        QFETCH(QList<SessionPayload>, sessions);
        WakefulnessInputs inputs{.isChosen = true, .sessions = sessions, .now = awakeNow};
        QTEST(decideWakefulness(inputs).state, "state");
        inputs.isChosen = false;
        QCOMPARE(decideWakefulness(inputs), WakefulnessDecision());
    }

    void theOneThatMakesProgressIsNamed()
    {
        WakefulnessInputs inputs{
            .isChosen = true, .sessions = {waiting(u"approval"_s, 0min), heard(1min)}, .now = awakeNow};
        QCOMPARE(decideWakefulness(inputs).session, u"ENG-124"_s);
        inputs.sessions[1].issueIdentifier.clear();
        QCOMPARE(decideWakefulness(inputs).session, u"raw-1"_s);
    }

    void aLowBatteryComesFirst_data()
    {
        QTest::addColumn<bool>("isOnBattery");
        QTest::addColumn<std::optional<int>>("percent");
        QTest::addColumn<bool>("wasLow");
        QTest::addColumn<bool>("isKept");
        using Percent = std::optional<int>;
        QTest::newRow("mains") << false << Percent(3) << true << true;
        QTest::newRow("on battery, full") << true << Percent(100) << false << true;
        QTest::newRow("at the floor") << true << Percent(30) << false << true;
        QTest::newRow("below it") << true << Percent(29) << false << false;
        QTest::newRow("not known") << true << Percent() << false << true;
        QTest::newRow("hardly charged again") << true << Percent(34) << true << false;
        QTest::newRow("charged again") << true << Percent(35) << true << true;
    }

    void aLowBatteryComesFirst()
    {
        QFETCH(bool, isOnBattery);
        QFETCH(std::optional<int>, percent);
        QFETCH(bool, wasLow);
        QFETCH(bool, isKept);
        const WakefulnessInputs inputs{.isChosen = true,
            .sessions = {heard(1min)},
            .isOnBattery = isOnBattery,
            .batteryPercent = percent,
            .batteryFloor = 30,
            .wasLow = wasLow,
            .now = awakeNow};
        QCOMPARE(decideWakefulness(inputs).state, isKept ? Wakefulness::KeptAwake : Wakefulness::LowBattery);
    }

    void whatRestsIsCounted()
    {
        SessionPayload ended = waiting(u"paused"_s, 1min);
        ended.endedAt = awakeNow;
        QCOMPARE(countResting({heard(1min), waiting(u"paused"_s, 1min), waiting(u"limit"_s, 1min),
                     waiting(u"approval"_s, 1min), waiting(u"tool"_s, 1min), ended}),
            2);
    }
};

RENSEI_TEST(WakefulnessTest)

} // namespace rensei::tests

#include "tst_keep_awake.moc"
