#include "app/model/setup/setup_event.h"

#include "tests/support/test_case.h"

#include <QTest>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace app;

class SetupEventTest : public QObject {
    Q_OBJECT

    template <typename T>
    static T parsed(const QByteArray &line)
    {
        const auto event = parseSetupEvent(line);
        if (!event || !std::holds_alternative<T>(*event))
            qFatal("not what was expected: %s", line.constData());
        return std::get<T>(*event);
    }

private Q_SLOTS:
    void aPlanNamesStepsWritesAndChoices()
    {
        const auto plan = parsed<SetupPlan>(R"({"type":"plan","new":1,
            "steps":[{"id":"account","title":"Account"},{"title":"no id"},7],
            "writes":[{"path":"/home/m/.config/x","what":"configuration"},{}],
            "service":"systemd user service",
            "foreign":[{"path":"/home/m/.donmai","what":"another host program"}],
            "choices":{"projects":[{"slug":"a","name":"A","isDefault":true},{"slug":"b"},{"name":"no slug"}],
                "runners":[{"name":"claude","title":"Claude Code","version":"2.1","recommended":true},
                    {"name":"codex","problem":"not signed in"}],
                "permissions":"careful"}})");
        QCOMPARE(plan.steps, (QList<SetupStep>{{.id = u"account"_s, .title = u"Account"_s}}));
        QCOMPARE(plan.writes, (QList<SetupPlan::Write>{{u"/home/m/.config/x"_s, u"configuration"_s}}));
        QCOMPARE(plan.service, u"systemd user service"_s);
        QCOMPARE(plan.projects, (QList<SetupPlan::Project>{{u"a"_s, u"A"_s, true}, {u"b"_s, u"b"_s, false}}));
        QCOMPARE(plan.runners,
            (QList<SetupPlan::Runner>{{u"claude"_s, u"Claude Code"_s, u"2.1"_s, true, {}},
                {u"codex"_s, u"codex"_s, {}, false, u"not signed in"_s}}));
        QCOMPARE(plan.permissions, u"careful"_s);
        QCOMPARE(plan.foreign, QList<SetupPlan::Foreign>{{.path = u"/home/m/.donmai"_s}});
    }

    void aSetUpOfAnotherProgramTellsWhatIsToBeHad()
    {
        const auto plan = parsed<SetupPlan>(
            R"({"type":"plan","foreign":[{"path":"/a","canImport":true,"platform":"https://a.example","hasKey":true,)"
            R"("running":"donmai, process 7","port":7740,"takes":["the registration key"]},)"
            R"({"path":"/b","problem":"It is a mess.","port":70000},{}]})");
        QCOMPARE(plan.foreign,
            (QList<SetupPlan::Foreign>{{.path = u"/a"_s,
                                           .canImport = true,
                                           .platform = u"https://a.example"_s,
                                           .hasKey = true,
                                           .running = u"donmai, process 7"_s,
                                           .port = 7740,
                                           .takes = {u"the registration key"_s}},
                {.path = u"/b"_s, .problem = u"It is a mess."_s}}));
        QCOMPARE(parsed<SetupFinished>(R"({"type":"finished","ok":true,"note":"The key stays."})").note,
            u"The key stays."_s);
    }

    void aPlanToRemoveNamesWhatGoes()
    {
        const auto plan = parsed<SetupPlan>(R"({"type":"plan","removes":["/home/m/unit",7,"/home/m/x"]})");
        QCOMPARE(plan.removes, (QStringList{u"/home/m/unit"_s, u"/home/m/x"_s}));
    }

    void aStepTellsHowItIs_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<SetupStep::State>("state");
        using State = SetupStep::State;
        QTest::newRow("running") << "running"_ba << State::Running;
        QTest::newRow("done") << "done"_ba << State::Done;
        QTest::newRow("satisfied") << "satisfied"_ba << State::Satisfied;
        QTest::newRow("failed") << "failed"_ba << State::Failed;
        QTest::newRow("skipped") << "skipped"_ba << State::Skipped;
        QTest::newRow("undone") << "undone"_ba << State::Undone;
    }

    void aStepTellsHowItIs()
    {
        QFETCH(QByteArray, name);
        const auto step = parsed<SetupStep>(R"({"type":"step","id":"worker","state":")" + name
            + R"(","evidence":"wkr_91","at":"2026-06-02T14:00:00Z"})");
        QCOMPARE(step.id, u"worker"_s);
        QTEST(step.state, "state");
        QCOMPARE(step.evidence, u"wkr_91"_s);
        QVERIFY(step.at);
    }

    void aProblemSaysWhatToDoAndWhere()
    {
        const auto step = parsed<SetupStep>(
            "{\"type\":\"step\",\"id\":\"registration-key\",\"state\":\"failed\",\"problem\":{\"code\":\"forbidden\","
            "\"text\":\"Your key may not make keys.\",\"todo\":\"Ask an administrator.\","
            "\"page\":\"https://app.rensei.ai/settings\"}}");
        QVERIFY(step.problem);
        QCOMPARE(step.problem->code, u"forbidden"_s);
        QCOMPARE(step.problem->text, u"Your key may not make keys."_s);
        QCOMPARE(step.problem->todo, u"Ask an administrator."_s);
        QCOMPARE(step.problem->page, QUrl(u"https://app.rensei.ai/settings"_s));
    }

    void onlyPagesOfTheWebAreKept_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::newRow("a file") << "file:///etc/passwd"_ba;
        QTest::newRow("a program") << "javascript:alert(1)"_ba;
        QTest::newRow("nowhere") << "https://"_ba;
        QTest::newRow("no address") << "settings"_ba;
    }

    void onlyPagesOfTheWebAreKept()
    {
        QFETCH(QByteArray, page);
        const auto step = parsed<SetupStep>(
            R"({"type":"step","id":"a","state":"failed","problem":{"text":"x","page":")" + page + R"("}})");
        QVERIFY(step.problem && step.problem->page.isEmpty());
    }

    void theEndTellsHowItWent()
    {
        const auto end = parsed<SetupFinished>(
            R"({"type":"finished","ok":true,"cancelled":false,"receipt":"/s/receipt.json","removed":["/a",3,"/b"],"text":"Done."})");
        QCOMPARE(end, (SetupFinished{true, false, u"/s/receipt.json"_s, {u"/a"_s, u"/b"_s}, u"Done."_s}));
        const auto cancelled = parsed<SetupFinished>(R"({"type":"finished","ok":false,"cancelled":true})");
        QVERIFY(!cancelled.isOk && cancelled.isCancelled);
    }

    void anEndThatSaysNothingIsNoGoodOne() { QVERIFY(!parsed<SetupFinished>(R"({"type":"finished"})").isOk); }

    void whatIsNotKnownIsIgnored_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("nothing") << ""_ba;
        QTest::newRow("no JSON") << "warning: something"_ba;
        QTest::newRow("half a line") << R"({"type":"step","id":)"_ba;
        QTest::newRow("an array") << "[1]"_ba;
        QTest::newRow("another type") << R"({"type":"weather"})"_ba;
        QTest::newRow("no type") << R"({"id":"worker","state":"done"})"_ba;
        QTest::newRow("a step without an id") << R"({"type":"step","state":"done"})"_ba;
        QTest::newRow("a state of another version") << R"({"type":"step","id":"a","state":"dreaming"})"_ba;
        QTest::newRow("bytes") << QByteArray("\xff\xfe\x00{}", 5);
    }

    void whatIsNotKnownIsIgnored()
    {
        QFETCH(QByteArray, line);
        QVERIFY(!parseSetupEvent(line));
    }

    void longTextsAndListsAreCut()
    {
        QByteArray steps = "{\"id\":\"first\"}";
        for (int i = 0; i < 1000; ++i)
            steps += ",{\"id\":\"s" + QByteArray::number(i) + "\"}";
        const auto plan = parsed<SetupPlan>(
            "{\"type\":\"plan\",\"service\":\"" + QByteArray(5000, 'x') + "\",\"steps\":[" + steps + "]}");
        QCOMPARE(plan.steps.size(), 200);
        QVERIFY(plan.service.size() <= 256);
    }
};

RENSEI_TEST(SetupEventTest)

} // namespace rensei::tests

#include "tst_setup_event.moc"
