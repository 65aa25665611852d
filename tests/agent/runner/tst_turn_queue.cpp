#include "agent/runner/turn_queue.h"

#include "tests/agent/runner/described_event.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace rensei::runner;

/// What waits for the next turn of an agent, and when that may begin.
class TurnQueueTest : public QObject {
    Q_OBJECT

private:
    static QString nameOf(TurnQueue::State state)
    {
        switch (state) {
        case TurnQueue::State::Free:
            return u"free"_s;
        case TurnQueue::State::Held:
            return u"held"_s;
        case TurnQueue::State::Paused:
            return u"paused"_s;
        case TurnQueue::State::Limited:
            return u"limited"_s;
        case TurnQueue::State::LimitedAndHeld:
            return u"limited and held"_s;
        }
        Q_UNREACHABLE();
    }

    // The text of the turn that begins, "-" where none does; else what the queue says.
    static QString done(TurnQueue &queue, const QString &step)
    {
        const auto textOf = [](const std::optional<TurnQueue::Turn> &turn) { return turn ? turn->text : u"-"_s; };
        if (step == "hold"_L1 || step == "release"_L1)
            queue.hold(step == "hold"_L1);
        else if (step == "next"_L1)
            return textOf(queue.next());
        else if (step == "go on"_L1)
            return textOf(queue.goOn(u"Go on."_s));
        else if (step == "limit"_L1)
            return std::holds_alternative<Waiting>(queue.limited(u"Full."_s, Instant())) ? u"waits"_s : u"fails"_s;
        else
            queue.add(step, step);
        return {};
    }

private Q_SLOTS:
    void everyStateAndEveryStep_data()
    {
        QTest::addColumn<QString>("steps"); // that lead to a state, then the one that is tested
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("state");
        const auto row = [](const char *steps, const char *text, const char *state) {
            QTest::newRow(steps) << steps << text << state;
        };
        row("next", "Task.", "free");
        row("m1,next", "Task.\n\nm1", "free");
        row("next,m1,m2,next", "m1\n\nm2", "free");
        row("next,hold", "", "held");
        row("next,release", "", "free");
        row("next,go on", "-", "free");
        row("next,limit", "waits", "limited");
        row("next,hold,release", "", "free");
        row("next,hold,go on", "-", "held");
        row("next,hold,next", "-", "paused");
        row("next,hold,limit", "waits", "limited and held");
        row("hold,next,go on", "Task.", "free");
        row("next,m1,hold,next,go on", "m1", "free");
        row("next,hold,next,go on", "Go on.", "free");
        row("next,hold,next,hold", "", "paused");
        row("next,hold,next,release", "", "paused");
        row("next,hold,next,next", "-", "paused");
        row("next,limit,next", "-", "limited");
        row("next,limit,hold", "", "limited and held");
        row("next,limit,release", "", "limited");
        row("next,limit,go on", "Go on.", "free");
        row("next,m1,limit,m2,go on", "Go on.\n\nm1\n\nm2", "free");
        row("next,limit,hold,release", "", "limited");
        row("next,limit,hold,go on", "Go on.", "held");
    }

    void everyStateAndEveryStep()
    {
        QFETCH(QString, steps);
        TurnQueue queue;
        queue.setTask(u"Task."_s);
        QString text;
        for (const QString &step : steps.split(u','))
            text = done(queue, step);
        QTEST(text, "text");
        QTEST(nameOf(queue.state()), "state");
    }

    void whoSentAMessageLearnsThatItIsTaken()
    {
        TurnQueue queue;
        queue.setTask(u"Task."_s);
        queue.add(u"p1"_s, u"And this."_s);
        QVERIFY(!queue.isEmpty());
        const auto turn = queue.next();
        QVERIFY(queue.isEmpty());
        QCOMPARE(described(turn->events.at(0)), u"taken p1"_s);
        QCOMPARE(described(turn->events.at(1)), u"waiting thinking"_s);
        QCOMPARE(turn->events.size(), 2);
    }

    // Later and later, and not for ever.
    void aLimitWithoutAnEndIsTriedAFewTimes()
    {
        TurnQueue queue;
        const auto limited = [&queue] {
            const RunnerEvent event = queue.limited(u"Too many requests."_s, {});
            queue.goOn(u"Go on."_s);
            return described(event);
        };
        for (const int minutes : {5, 10, 20, 40})
            QCOMPARE(limited(), u"waiting limit Too many requests. (again in %1 min)"_s.arg(minutes));
        QCOMPARE(limited(), u"finished not ok: rate limit: Too many requests."_s);
        queue.succeeded();
        QCOMPARE(limited(), u"waiting limit Too many requests. (again in 5 min)"_s);
    }

    void aLimitWithAnEndIsWaitedForTwentyTimes()
    {
        TurnQueue queue;
        for (int i = 0; i < 20; ++i)
            QVERIFY(std::holds_alternative<Waiting>(queue.limited(u"Full."_s, Instant())));
        QVERIFY(std::holds_alternative<Finished>(queue.limited(u"Full."_s, Instant())));
    }
};

RENSEI_TEST(TurnQueueTest)

} // namespace rensei::tests
#include "tst_turn_queue.moc"
