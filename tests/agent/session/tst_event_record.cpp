#include "agent/session/event_record.h"

#include "tests/support/test_case.h"

#include <QJsonArray>

using namespace rensei;
using namespace rensei::session;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using MaybeFact = std::optional<LogRecordType>;

class EventEntryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void facts_data()
    {
        QTest::addColumn<RunnerEvent>("event");
        QTest::addColumn<MaybeFact>("fact");
        const auto row = [](const char *name, const RunnerEvent &event, MaybeFact fact = {}) {
            QTest::newRow(name) << event << fact;
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
        row("a link to nowhere", LinkFound{{u"PR"_s, u""_s}});
        row("more usage", UsageReport{.usage = {.costUsd = 2}}, LogRecordType::Usage);
        row("the same usage", UsageReport{.usage = {.costUsd = 1}});
        row("a delta of nothing", UsageReport{.usage = {.costUsd = 0}, .isDelta = true});
        row("a prompt that was taken", PromptTaken{u"m1"_s}, LogRecordType::PromptTaken);
        row("the end, which is told once the group is gone", Finished{.ok = true});
    }

    void facts()
    {
        QFETCH(RunnerEvent, event);
        QFETCH(MaybeFact, fact);
        const auto entry = entryFor(event, known());
        QCOMPARE(entry ? MaybeFact(entry->fact) : MaybeFact(), fact);
    }

    void linksAreAlwaysTheWholeSet()
    {
        const auto entry = entryFor(LinkFound{{u"PR"_s, u"https://new.example"_s}}, known());
        QCOMPARE(entry->data.value("links"_L1).toArray().size(), 2);
    }

    void anActionKeepsAllItSaid()
    {
        const auto entry = entryFor(
            Action{.tool = u"bash"_s, .input = {{u"c"_s, u"ls"_s}}, .output = u"a"_s, .isError = true, .duration = 9ms},
            known());
        QCOMPARE(entry->data.value("tool"_L1), u"bash"_s);
        QCOMPARE(entry->data.value("input"_L1)["c"_L1], u"ls"_s);
        QCOMPARE(entry->data.value("output"_L1), u"a"_s);
        QCOMPARE(entry->data.value("isError"_L1), true);
        QCOMPARE(entry->data.value("durationMs"_L1), 9);
    }

    void totals()
    {
        const platform::Usage now{.costUsd = 1, .inputTokens = 10};
        const UsageReport report{.usage = {.costUsd = 0.5, .outputTokens = 3}};
        QCOMPARE(totalled(now, report), (platform::Usage{.costUsd = 0.5, .inputTokens = 10, .outputTokens = 3}));
        const UsageReport delta{.usage = report.usage, .isDelta = true};
        QCOMPARE(totalled(now, delta), (platform::Usage{.costUsd = 1.5, .inputTokens = 10, .outputTokens = 3}));
    }

    void oneLineForPeople()
    {
        QCOMPARE(activityText(Thought{u"a\n  b"_s}), u"a b"_s);
        QCOMPARE(activityText(Action{.tool = u"bash"_s}), u"bash"_s);
        QCOMPARE(activityText(Note{u"x"_s}), QString());
    }

private:
    static SessionLogState known()
    {
        SessionLogState digest;
        digest.providerSessionId = u"c1"_s;
        digest.links = {{u"Docs"_s, u"https://docs.example"_s}};
        digest.usage.costUsd = 1;
        return digest;
    }
};

RENSEI_TEST(EventEntryTest)
#include "tst_event_record.moc"
