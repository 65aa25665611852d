#include "agent/session/event_record.h"

#include "tests/support/test_case.h"

#include <QJsonArray>

#include <chrono>

using namespace rensei;
using namespace rensei::runner;
using namespace rensei::session;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using MaybeType = std::optional<LogRecordType>;

class EventRecordTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recordsEachEvent_data()
    {
        QTest::addColumn<RunnerEvent>("event");
        QTest::addColumn<MaybeType>("type");
        const auto row = [](const char *name, const RunnerEvent &event, MaybeType type = {}) {
            QTest::newRow(name) << event << type;
        };
        row("a conversation", Started{u"c2"_s}, LogRecordType::Conversation);
        row("the same conversation again", Started{u"c1"_s});
        row("a start without a conversation", Started{});
        row("a thought", Thought{u"hm"_s}, LogRecordType::Thought);
        row("an empty thought", Thought{u" \n"_s});
        row("an action", Action{.tool = u"bash"_s}, LogRecordType::Action);
        row("an action without a tool", Action{});
        row("a note", Note{u"x"_s}, LogRecordType::Note);
        row("a new link", LinkFound{{u"PR"_s, u"https://new.example"_s}}, LogRecordType::Links);
        row("a known link", LinkFound{{u"Docs"_s, u"https://docs.example"_s}});
        row("a link without a label", LinkFound{{u""_s, u"https://new.example"_s}});
        row("a link without a URL", LinkFound{{u"PR"_s, u""_s}});
        row("more usage", UsageReport{.usage = {.costUsd = 2}}, LogRecordType::Usage);
        row("the same usage", UsageReport{.usage = {.costUsd = 1}});
        row("a delta of nothing", UsageReport{.usage = {.costUsd = 0}, .isDelta = true});
        row("an acknowledged prompt", PromptTaken{u"m1"_s}, LogRecordType::PromptTaken);
        row("a resumed conversation", Resumed{u"c1"_s}, LogRecordType::Resumed);
        row("a plan", PlanChanged{{{u"Look"_s}}}, LogRecordType::Plan);
        row("the same plan", PlanChanged{{{u"Known"_s, PlanEntry::Status::Completed}}});
        row("a diff", FileDiff{.path = u"a"_s}, LogRecordType::Diff);
        row("a wait", Waiting{.why = Waiting::Why::Tool, .detail = u"make"_s}, LogRecordType::Waiting);
        row("a request, which is recorded with its answer", PermissionRequested{});
        row("finished, which becomes the outcome later", Finished{.ok = true});
    }

    void recordsEachEvent()
    {
        QFETCH(RunnerEvent, event);
        QFETCH(MaybeType, type);
        const auto record = recordFor(event, known());
        QCOMPARE(record ? MaybeType(record->type) : MaybeType(), type);
    }

    void linksAreAlwaysTheCompleteSet()
    {
        const auto record = recordFor(LinkFound{{u"PR"_s, u"https://new.example"_s}}, known());
        QCOMPARE(record->data.value("links"_L1).toArray().size(), 2);
    }

    void anActionKeepsAllItsData()
    {
        const auto record = recordFor(
            Action{.tool = u"bash"_s, .input = {{u"c"_s, u"ls"_s}}, .output = u"a"_s, .isError = true, .duration = 9ms},
            known());
        QCOMPARE(record->data.value("tool"_L1), u"bash"_s);
        QCOMPARE(record->data.value("input"_L1)["c"_L1], u"ls"_s);
        QCOMPARE(record->data.value("output"_L1), u"a"_s);
        QCOMPARE(record->data.value("isError"_L1), true);
        QCOMPARE(record->data.value("durationMs"_L1), 9);
    }

    void addsDeltasAndReplacesTotals()
    {
        const platform::Usage now{.costUsd = 1, .inputTokens = 10};
        const UsageReport report{.usage = {.costUsd = 0.5, .outputTokens = 3}};
        QCOMPARE(addUsage(now, report), (platform::Usage{.costUsd = 0.5, .inputTokens = 10, .outputTokens = 3}));
        const UsageReport delta{.usage = report.usage, .isDelta = true};
        QCOMPARE(addUsage(now, delta), (platform::Usage{.costUsd = 1.5, .inputTokens = 10, .outputTokens = 3}));
    }

    void activityTextIsOneLine()
    {
        QCOMPARE(activityText(Thought{u"a\n  b"_s}), u"a b"_s);
        QCOMPARE(activityText(Action{.tool = u"bash"_s}), u"bash"_s);
        QCOMPARE(activityText(Note{u"x"_s}), QString());
    }

private:
    static SessionLogState known()
    {
        SessionLogState state;
        state.providerSessionId = u"c1"_s;
        state.links = {{u"Docs"_s, u"https://docs.example"_s}};
        state.usage.costUsd = 1;
        state.plan = {QJsonObject{{u"text"_s, u"Known"_s}, {u"status"_s, u"completed"_s}}};
        return state;
    }
};

RENSEI_TEST(EventRecordTest)
#include "tst_event_record.moc"
