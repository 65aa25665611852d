#include "agent/example_runner/example_script.h"
#include "agent/runner/rensei_adapter.h"
#include "tests/support/test_case.h"

#include <QJsonDocument>

#include <variant>

using namespace rensei::example_runner;
using namespace rensei::runner;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Variables = QMap<QString, QString>;

class ExampleScriptTest : public QObject {
    Q_OBJECT

private:
    static QJsonObject session(const QJsonObject &work = {{u"title"_s, u"Fix the login redirect"_s}})
    {
        return {{u"type"_s, u"session"_s}, {u"work"_s, work}};
    }

    static QList<RunnerEvent> parsed(const QList<ExampleLine> &script)
    {
        QList<RunnerEvent> events;
        for (const ExampleLine &line : script)
            events += RenseiAdapter().read(QJsonDocument(line.event).toJson(QJsonDocument::Compact));
        return events;
    }

    template <typename T>
    static QList<T> only(const QList<RunnerEvent> &events)
    {
        QList<T> found;
        for (const RunnerEvent &event : events) {
            if (const T *one = std::get_if<T>(&event))
                found.append(*one);
        }
        return found;
    }

private Q_SLOTS:
    void plans_data()
    {
        QTest::addColumn<Variables>("environment");
        QTest::addColumn<std::chrono::milliseconds>("length");
        QTest::addColumn<int>("steps");
        QTest::addColumn<int>("outcome");
        const ExamplePlan random = examplePlan({}, 7);
        const auto row = [](const char *name, const Variables &environment) -> QTestData & {
            return QTest::newRow(name) << environment;
        };
        const int completed = static_cast<int>(ExampleOutcome::Completed);

        row("no variables", {}) << random.length << random.steps << completed;
        row("seconds", {{u"RENSEI_EXAMPLE_SECONDS"_s, u"3"_s}})
            << std::chrono::milliseconds(3s) << random.steps << completed;
        row("a fraction of a second", {{u"RENSEI_EXAMPLE_SECONDS"_s, u"0.25"_s}})
            << std::chrono::milliseconds(250) << random.steps << completed;
        row("zero seconds", {{u"RENSEI_EXAMPLE_SECONDS"_s, u"0"_s}})
            << std::chrono::milliseconds(0) << random.steps << completed;
        for (const char *wrong : {"-1", "soon", "nan", "inf", "1e9", ""}) {
            QTest::addRow("invalid seconds: %s", wrong)
                << Variables{{u"RENSEI_EXAMPLE_SECONDS"_s, QString::fromLatin1(wrong)}} << random.length << random.steps
                << completed;
        }
        row("steps", {{u"RENSEI_EXAMPLE_STEPS"_s, u"12"_s}}) << random.length << 12 << completed;
        row("too many steps", {{u"RENSEI_EXAMPLE_STEPS"_s, u"100000"_s}}) << random.length << random.steps << completed;
        const char *names[] = {"completed", "failed", "crash", "silent", "hang", "ignore-stop", "fork"};
        for (int i = 0; i < 7; ++i)
            QTest::addRow("outcome %s", names[i])
                << Variables{{u"RENSEI_EXAMPLE_OUTCOME"_s, QString::fromLatin1(names[i])}} << random.length
                << random.steps << i;
        row("an unknown outcome", {{u"RENSEI_EXAMPLE_OUTCOME"_s, u"explode"_s}})
            << random.length << random.steps << completed;
    }

    void plans()
    {
        QFETCH(Variables, environment);
        QFETCH(std::chrono::milliseconds, length);
        QFETCH(int, steps);
        QFETCH(int, outcome);
        const ExamplePlan plan = examplePlan(environment, 7);
        QCOMPARE(plan.length, length);
        QCOMPARE(plan.steps, steps);
        QCOMPARE(static_cast<int>(plan.outcome), outcome);
    }

    void randomPlansStayWithinTheirLimits()
    {
        QSet<qint64> lengths;
        for (quint32 seed = 0; seed < 500; ++seed) {
            const ExamplePlan plan = examplePlan({}, seed);
            QVERIFY(plan.length >= 5s && plan.length <= 20s);
            QVERIFY(plan.steps >= 4 && plan.steps <= 8);
            lengths.insert(plan.length.count());
        }
        QVERIFY(lengths.size() > 100);
    }

    void theSameSeedMakesTheSameSession()
    {
        QCOMPARE(exampleScript(session(), {.seed = 7}), exampleScript(session(), {.seed = 7}));
        // Without the line that names the seed.
        QVERIFY(exampleScript(session(), {.seed = 7}).mid(1) != exampleScript(session(), {.seed = 8}).mid(1));
    }

    void everyKindOfEventIsIncluded()
    {
        const auto events = parsed(exampleScript(session(), {.steps = 6}));
        QVERIFY(std::holds_alternative<Started>(events.first()));
        QVERIFY(only<Thought>(events).size() >= 6);
        QCOMPARE(only<Action>(events).size(), 6);
        QCOMPARE(only<LinkFound>(events).size(), 1);
        QCOMPARE(only<Note>(events).size(), 0);
        QVERIFY(std::get<Finished>(events.last()).ok);
        QVERIFY(!std::get<Finished>(events.last()).summary.isEmpty());
    }

    void withAPlanDiffsWaitsAndARequestWhereWanted()
    {
        const auto plain = parsed(exampleScript(session(), {.steps = 6}));
        QVERIFY(only<PlanChanged>(plain).isEmpty() && only<PermissionRequested>(plain).isEmpty());
        const auto events = parsed(exampleScript(session(), {.steps = 6, .asks = true, .needsPerson = true}));
        const auto plans = only<PlanChanged>(events);
        QCOMPARE(plans.size(), 4);
        QCOMPARE(plans.first().entries.first().status, PlanEntry::Status::InProgress);
        QCOMPARE(plans.last().entries.last().status, PlanEntry::Status::Completed);
        QCOMPARE(only<FileDiff>(events).size(), 1);
        QCOMPARE(only<Waiting>(events).size(), 6);
        QCOMPARE(only<PermissionRequested>(events).size(), 1);
        QCOMPARE(only<Note>(events).size(), 0);
        QVERIFY(examplePlan({{u"RENSEI_EXAMPLE_ASKS"_s, u"1"_s}}, 1).asks && !examplePlan({}, 1).asks);
    }

    void oneOfFourNeedsAPersonWhereWanted()
    {
        const QMap<QString, QString> asks{{u"RENSEI_EXAMPLE_ASKS"_s, u"1"_s}};
        int count = 0;
        for (quint32 seed = 0; seed < 40; ++seed)
            count += examplePlan(asks, seed).needsPerson ? 1 : 0;
        QCOMPARE(count, 10);
        QVERIFY(!examplePlan({}, 0).needsPerson);
    }

    // Each of the three kinds starts with its first step.
    void stepsExploreThenChangeThenCheck()
    {
        for (const int steps : {3, 4, 5, 8, 9}) {
            QStringList thoughts;
            for (const Thought &thought : only<Thought>(parsed(exampleScript(session(), {.steps = steps}))))
                thoughts.append(thought.text.section(u' ', 0, 0));
            const auto looking = thoughts.indexOf(u"Looking"_s);
            const auto changing = thoughts.indexOf(u"A"_s);
            const auto checking = thoughts.indexOf(u"Running"_s);
            QCOMPARE(looking, 1);
            QVERIFY2(changing > looking && checking > changing, qPrintable(thoughts.join(u' ')));
        }
    }

    void theCostOnlyIncreases()
    {
        double cost = 0;
        for (const UsageReport &report : only<UsageReport>(parsed(exampleScript(session(), {.steps = 20})))) {
            QVERIFY(!report.isDelta);
            QVERIFY(report.usage.costUsd.value_or(0) > cost);
            QVERIFY(report.usage.inputTokens.has_value() && report.usage.outputTokens.has_value());
            cost = *report.usage.costUsd;
        }
        QVERIFY(cost > 0);
    }

    void eventsAreOrderedInTime_data()
    {
        QTest::addColumn<int>("steps");
        for (const int steps : {0, 1, 2, 3, 5, 100, 1000})
            QTest::addRow("%d steps", steps) << steps;
    }

    void eventsAreOrderedInTime()
    {
        QFETCH(int, steps);
        for (const auto length : {0ms, 1ms, 200ms, 20'000ms}) {
            const auto script = exampleScript(session(), {.length = length, .steps = steps, .seed = 3});
            QCOMPARE(only<Action>(parsed(script)).size(), steps);
            auto before = 0ms;
            for (const ExampleLine &line : script) {
                QVERIFY(line.at >= before);
                before = line.at;
            }
            QCOMPARE(before, length);
        }
    }

    void eachOutcomeEndsAsExpected_data()
    {
        QTest::addColumn<int>("outcome");
        QTest::addColumn<bool>("finishes");
        QTest::addColumn<bool>("succeeds");
        const auto row = [](const char *name, ExampleOutcome outcome, bool finishes, bool succeeds) {
            QTest::newRow(name) << static_cast<int>(outcome) << finishes << succeeds;
        };
        row("completed", ExampleOutcome::Completed, true, true);
        row("failed", ExampleOutcome::Failed, true, false);
        row("a crash has no finished event", ExampleOutcome::Crash, false, false);
        row("silent has no finished event", ExampleOutcome::Silent, false, false);
        row("a hang has no finished event", ExampleOutcome::Hang, false, false);
        row("ignore-stop completes", ExampleOutcome::IgnoreStop, true, true);
        row("fork completes", ExampleOutcome::Fork, true, true);
    }

    void eachOutcomeEndsAsExpected()
    {
        QFETCH(int, outcome);
        QFETCH(bool, finishes);
        QFETCH(bool, succeeds);
        const auto events = parsed(exampleScript(session(), {.outcome = static_cast<ExampleOutcome>(outcome)}));
        const auto ends = only<Finished>(events);
        QCOMPARE(ends.size(), finishes ? 1 : 0);
        if (finishes)
            QCOMPARE(ends.first().ok, succeeds);
        const bool silent = static_cast<ExampleOutcome>(outcome) == ExampleOutcome::Silent;
        QCOMPARE(only<Thought>(events).isEmpty(), silent);
    }

    void mentionsTheWork_data()
    {
        QTest::addColumn<QJsonObject>("work");
        QTest::addColumn<QString>("topic");
        QTest::addColumn<QString>("file");

        QTest::newRow("the title") << QJsonObject{{u"title"_s, u"Fix the login redirect"_s}, {u"prompt"_s, u"no"_s}}
                                   << u"Fix the login redirect"_s << u"src/login_redirect.cpp"_s;
        QTest::newRow("the prompt's first line") << QJsonObject{{u"prompt"_s, u"Cache avatars\nall of them"_s}}
                                                 << u"Cache avatars"_s << u"src/cache_avatars.cpp"_s;
        QTest::newRow("one word") << QJsonObject{{u"title"_s, u"Typo"_s}} << u"Typo"_s << u"src/typo.cpp"_s;
        QTest::newRow("the identifier") << QJsonObject{{u"issueIdentifier"_s, u"ENG-42"_s}} << u"ENG-42"_s
                                        << u"src/eng_42.cpp"_s;
        QTest::newRow("a path cannot escape")
            << QJsonObject{{u"title"_s, u"../../etc/passwd"_s}} << u"../../etc/passwd"_s << u"src/etc_passwd.cpp"_s;
        QTest::newRow("no Latin letters") << QJsonObject{{u"title"_s, u"修正"_s}} << u"修正"_s << u"src/session.cpp"_s;
        QTest::newRow("no topic") << QJsonObject{{u"title"_s, u" \n "_s}, {u"prompt"_s, 1.5e300}}
                                  << u"the work at hand"_s << u".cpp"_s;
    }

    void mentionsTheWork()
    {
        QFETCH(QJsonObject, work);
        QFETCH(QString, topic);
        QFETCH(QString, file);
        const auto events = parsed(exampleScript(session(work), {}));
        QVERIFY(only<Thought>(events).first().text.contains(topic));
        QVERIFY(std::get<Finished>(events.last()).summary.contains(topic));
        QVERIFY2(std::get<Finished>(events.last()).summary.contains(file),
            qPrintable(std::get<Finished>(events.last()).summary));
    }

    void resumesTheConversation()
    {
        QJsonObject document = session();
        document.insert(u"resume"_s, u"example-1"_s);
        const auto events = parsed(exampleScript(document, {}));
        QCOMPARE(std::get<Started>(events.first()).providerSessionId, u"example-1"_s);
        QVERIFY(only<Thought>(events).first().text.startsWith(u"Going on"_s));
    }

    void acceptsAnyDocument()
    {
        QVERIFY(!exampleScript({}, {}).isEmpty());
        QVERIFY(!exampleScript({{u"work"_s, 7}, {u"resume"_s, QJsonObject()}}, {}).isEmpty());
    }

    void promptEventsAreShort()
    {
        const auto events = examplePromptEvents(u"p1"_s, QString(5000, u'x'));
        QCOMPARE(events.first().value(u"id"_s).toString(), u"p1"_s);
        QVERIFY(events.last().value(u"text"_s).toString().size() < 250);
    }
};

RENSEI_TEST(ExampleScriptTest)
#include "tst_example_script.moc"
