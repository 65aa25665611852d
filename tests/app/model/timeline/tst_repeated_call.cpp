#include "app/model/timeline/repeated_call.h"

#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;
using Kind = TimelineEvent::Kind;

static TimelineEntry bash(const QString &command, const QString &output, std::chrono::seconds at, int repeats = 1)
{
    return {.event = {.kind = Kind::Tool, .at = Instant(at), .tool = u"Bash"_s, .text = command, .detail = output},
        .repeats = repeats,
        .lastAt = Instant(at + 10s * (repeats - 1))};
}

static TimelineEntry thinking()
{
    return {.event = {.kind = Kind::Thought, .at = Instant(1s), .text = u"npm test"_s}};
}

class RepeatedCallTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsDoneInBetweenHidesNoLoop()
    {
        const auto found = mostRepeatedCall({bash(u"ls"_s, u"a"_s, 5s), bash(u"npm test"_s, u"1 failed"_s, 10s, 3),
            thinking(), bash(u"ls"_s, u"a"_s, 50s), bash(u"npm test"_s, u"1 failed"_s, 60s, 2), thinking()});
        QVERIFY(found);
        QCOMPARE(*found,
            (RepeatedCall{.tool = u"Bash"_s,
                .text = u"npm test"_s,
                .times = 5,
                .first = Instant(10s),
                .last = Instant(70s),
                .isOutputSame = true}));
    }

    void anotherOutputIsTold()
    {
        const auto found = mostRepeatedCall(
            {bash(u"npm test"_s, u"1 failed"_s, 10s, 2), thinking(), bash(u"npm test"_s, u"2 failed"_s, 60s)});
        QVERIFY(found && !found->isOutputSame);
    }

    void noOutputIsNoSameOutput()
    {
        const auto found = mostRepeatedCall({bash(u"npm test"_s, {}, 10s, 3)});
        QVERIFY(found && !found->isOutputSame);
    }

    void twiceIsNoLoop()
    {
        QVERIFY(!mostRepeatedCall({bash(u"ls"_s, u"a"_s, 5s, 2), bash(u"make"_s, u"a"_s, 5s), thinking()}));
        QVERIFY(!mostRepeatedCall({}));
    }

    void onlyWhatIsNewCounts()
    {
        std::deque<TimelineEntry> entries{bash(u"old"_s, u"a"_s, 1s, 50)};
        for (int i = 0; i < 200; ++i)
            entries.push_back(bash(u"step %1"_s.arg(i / 3), u"a"_s, 10s + 1s * i));
        const auto found = mostRepeatedCall(entries);
        QVERIFY(found);
        QCOMPARE(found->times, 3);
        QCOMPARE(found->text, u"step 65"_s); // of equally frequent ones the last
    }
};

RENSEI_TEST(RepeatedCallTest)

} // namespace rensei::tests

#include "tst_repeated_call.moc"
