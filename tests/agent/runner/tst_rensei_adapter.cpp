#include "agent/runner/rensei_adapter.h"
#include "tests/support/test_case.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <utility>
#include <variant>

using namespace rensei::runner;
using namespace Qt::StringLiterals;

using Events = QList<RunnerEvent>;

class RenseiAdapterTest : public QObject {
    Q_OBJECT

private:
    // Single quotes stand for double quotes, for readability.
    static QByteArray json(const char *line) { return QByteArray(line).replace('\'', '"'); }
    static QJsonObject parsed(const QByteArray &line) { return QJsonDocument::fromJson(line).object(); }
    static QByteArray bytes(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

    static QList<QJsonObject> everyEvent()
    {
        const char *lines[] = {"{'type':'started','providerSessionId':'c1'}", "{'type':'thought','text':'hm'}",
            "{'type':'action','tool':'Read','input':{'path':'a'},'output':'b','isError':true,'toolUseId':'u1',"
            "'durationMs':12}",
            "{'type':'note','text':'n'}", "{'type':'link','label':'PR','url':'https://example.com/1'}",
            "{'type':'usage','costUsd':0.5,'inputTokens':10,'outputTokens':20}",
            "{'type':'finished','ok':true,'summary':'s','error':''}", "{'type':'ack','id':'p1'}"};
        QList<QJsonObject> events;
        for (const char *line : lines)
            events.append(parsed(json(line)));
        return events;
    }

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<Events>("expected");
        const auto row = [](const char *name, const char *line, RunnerEvent event) {
            QTest::newRow(name) << json(line) << Events{std::move(event)};
        };
        const auto keptAsNote
            = [&row](const char *name, const char *line) { row(name, line, Note{QString::fromUtf8(json(line))}); };

        row("started", "{'type':'started','providerSessionId':'c1'}", Started{u"c1"_s});
        row("started, without a conversation", "{'type':'started'}", Started{});
        row("started, its conversation a number", "{'type':'started','providerSessionId':7}", Started{u"7"_s});
        row("thought", "{'type':'thought','text':'hm','more':[1]}", Thought{u"hm"_s});
        row("action",
            "{'type':'action','tool':'Read','input':{'a':1},'output':'o','isError':true,'toolUseId':'u','durationMs':"
            "12}",
            Action{u"Read"_s, {{u"a"_s, 1}}, u"o"_s, true, u"u"_s, std::chrono::milliseconds(12)});
        row("action, the tool alone", "{'type':'action','tool':'Read'}", Action{.tool = u"Read"_s});
        row("action, everything mistyped",
            "{'type':'action','tool':[],'input':'x','output':{},'isError':'yes','toolUseId':{},'durationMs':'soon'}",
            Action{.tool = u"unknown"_s});
        row("action, a duration before its start", "{'type':'action','tool':'t','durationMs':-1}",
            Action{.tool = u"t"_s});
        row("note", "{'type':'note','text':'n'}", Note{u"n"_s});
        row("link", "{'type':'link','label':'PR','url':'https://example.com/1'}",
            LinkFound{{.label = u"PR"_s, .url = u"https://example.com/1"_s}});
        row("link without a label", "{'type':'link','url':'https://example.com/1'}",
            LinkFound{{.label = u"example.com"_s, .url = u"https://example.com/1"_s}});
        row("usage is a total", "{'type':'usage','costUsd':0.5,'inputTokens':10,'outputTokens':20}",
            UsageReport{.usage = {0.5, 10, 20}, .isDelta = false});
        row("usage, the cost alone", "{'type':'usage','costUsd':0,'inputTokens':-5,'outputTokens':null}",
            UsageReport{.usage = {.costUsd = 0.0}});
        row("resumed", "{'type':'resumed','providerSessionId':'c1'}", Resumed{u"c1"_s});
        row("plan", "{'type':'plan','entries':[{'text':'a','status':'completed'},{'text':'b'},{'status':'pending'},7]}",
            PlanChanged{{{u"a"_s, PlanEntry::Status::Completed}, {u"b"_s, PlanEntry::Status::Pending}}});
        row("diff of a new file", "{'type':'diff','path':'a','after':'x'}", FileDiff{.path = u"a"_s, .after = u"x"_s});
        row("diff", "{'type':'diff','path':'a','before':'','after':'x','toolUseId':'u'}",
            FileDiff{u"a"_s, u""_s, u"x"_s, u"u"_s});
        row("waiting", "{'type':'waiting','why':'limit','detail':'14:30'}",
            Waiting{.why = Waiting::Why::Limit, .detail = u"14:30"_s});
        row("request",
            "{'type':'request','id':'r1','operation':'execute','title':'t','command':'ls','folder':'f','paths':['p']}",
            PermissionRequested{u"r1"_s,
                {.operation = rensei::permissions::Operation::Execute,
                    .title = u"t"_s,
                    .command = u"ls"_s,
                    .folder = u"f"_s,
                    .paths = {u"p"_s}}});
        row("request for something unknown", "{'type':'request','id':'r1','operation':'levitate'}",
            PermissionRequested{u"r1"_s, {}});
        row("ack", "{'type':'ack','id':'p1'}", PromptTaken{u"p1"_s});
        row("finished successfully", "{'type':'finished','ok':true,'summary':'s'}",
            Finished{.ok = true, .summary = u"s"_s});
        row("finished with an error", "{'type':'finished','ok':false,'error':'e'}",
            Finished{.ok = false, .error = u"e"_s});
        row("finished, without a result", "{'type':'finished'}",
            Finished{.ok = false, .error = u"the runner did not say what went wrong"_s});
        row("finished, ok mistyped", "{'type':'finished','ok':'true','error':'e'}",
            Finished{.ok = false, .error = u"e"_s});

        keptAsNote("a line of text is kept", "compiling...");
        keptAsNote("an unknown type is kept", "{'type':'telemetry','x':1}");
        keptAsNote("a type in capitals is unknown", "{'type':'Thought','text':'x'}");
        keptAsNote("a type that is not a string is kept", "{'type':1}");
        keptAsNote("an object without a type is kept", "{'text':'x'}");
        keptAsNote("an array is kept", "[{'type':'thought','text':'x'}]");
        keptAsNote("an incomplete object is kept", "{'type':'thought','text':'x");
        keptAsNote("two objects are kept", "{'type':'note','text':'x'}{'type':'note','text':'y'}");
        keptAsNote("an empty thought is kept", "{'type':'thought','text':' '}");
        keptAsNote("a link without a URL is kept", "{'type':'link','label':'PR'}");
        keptAsNote("a link to a script is kept", "{'type':'link','url':'javascript:open'}");
        keptAsNote("a link to a file is kept", "{'type':'link','url':'file:///etc/passwd'}");
        keptAsNote("a link without a host is kept", "{'type':'link','url':'https://'}");
        keptAsNote("empty usage is kept", "{'type':'usage','costUsd':-1}");
        keptAsNote("a request without an id is kept", "{'type':'request','operation':'read'}");
        keptAsNote("a diff without a path is kept", "{'type':'diff','after':'x'}");
        keptAsNote("a wait for an approval is said by the request", "{'type':'waiting','why':'approval'}");
        keptAsNote("an ack without an id is kept", "{'type':'ack'}");
        QTest::newRow("invalid UTF-8") << QByteArray("\xff\xfe") << Events{Note{u"\ufffd\ufffd"_s}};
        QTest::newRow("a blank line gives no event") << QByteArray("  ") << Events{};
        QTest::newRow("an empty line gives no event") << QByteArray() << Events{};
    }

    void reads()
    {
        QFETCH(QByteArray, line);
        QFETCH(Events, expected);
        QVERIFY(RenseiAdapter().read(line) == expected);
    }

    // With any one member wrong, the line still gives one event: of its type, or a note.
    void acceptsAWrongValueInAnyMember()
    {
        const QJsonValue wrong[] = {QJsonValue::Undefined, QJsonValue::Null, true, -1.5, 1e300, u"word"_s, QString(),
            QJsonArray{1, 2}, QJsonObject{{u"a"_s, 1}}};
        int tried = 0;
        for (const QJsonObject &event : everyEvent()) {
            const auto whole = RenseiAdapter().read(bytes(event));
            QCOMPARE(whole.size(), 1);
            for (const QString &member : event.keys()) {
                for (const QJsonValue &value : wrong) {
                    QJsonObject modified = event;
                    modified.insert(member, value); // undefined removes it
                    const auto events = RenseiAdapter().read(bytes(modified));
                    QCOMPARE(events.size(), 1);
                    const bool isNote = std::holds_alternative<Note>(events.first());
                    QVERIFY2(isNote || events.first().index() == whole.first().index(), bytes(modified).constData());
                    QVERIFY2(isNote || member != "type"_L1, bytes(modified).constData());
                    ++tried;
                }
            }
        }
        QVERIFY(tried > 200);
    }

    void answersARequestOnce()
    {
        RenseiAdapter adapter;
        QVERIFY(!adapter.answer(u"r1"_s, true));
        adapter.read(json("{'type':'request','id':'r1','operation':'read'}"));
        QVERIFY(adapter.takeInput().isEmpty());
        QVERIFY(adapter.answer(u"r1"_s, true));
        QCOMPARE(adapter.takeInput(), json("{'allowed':true,'id':'r1','type':'decision'}\n"));
        QVERIFY(!adapter.answer(u"r1"_s, false));
        QVERIFY(adapter.takeInput().isEmpty());
    }

    void keepsEveryTruncatedLineAsANote()
    {
        for (const QJsonObject &event : everyEvent()) {
            const QByteArray line = bytes(event);
            for (qsizetype length = 1; length < line.size(); ++length) {
                const Events events = RenseiAdapter().read(line.left(length));
                QCOMPARE(events.first(), RunnerEvent(Note{QString::fromUtf8(line.left(length))}));
                QCOMPARE(events.size(), line.left(length).contains(R"("type":"finished")") ? 2 : 1);
            }
        }
    }

    void fault10A3_aTerminalMessageThatCannotBeReadIsAFailure()
    {
        const Events events = RenseiAdapter().read(json("{'ok':true,'type':'finished','summary':'almost"));
        QCOMPARE(events.size(), 2);
        QCOMPARE(std::get<Finished>(events.last()).ok, false);
        QCOMPARE(RenseiAdapter().read("the type \"finished\" is mentioned").size(), 1);
    }

    void tellsTextFromMessages()
    {
        QVERIFY(RenseiAdapter().isText("compiling..."));
        QVERIFY(!RenseiAdapter().isText("  {\"type\""));
    }

    void startsWithTheItemAsReceived()
    {
        rensei::platform::WorkItem item;
        item.raw = {{u"sessionId"_s, u"s1"_s}, {u"unknown"_s, QJsonArray{1, u"two\nlines"_s}}};
        const QByteArray initialInput = RenseiAdapter().initialInput({.work = item, .workspace = u"/w/s1"_s});
        QCOMPARE(initialInput.count('\n'), 1);
        QVERIFY(initialInput.endsWith('\n'));
        const QJsonObject expected{{u"type"_s, u"session"_s}, {u"work"_s, item.raw}, {u"workspace"_s, u"/w/s1"_s}};
        QCOMPARE(parsed(initialInput), expected);
    }

    void resumesTheGivenConversation()
    {
        const QByteArray initialInput
            = RenseiAdapter().initialInput({.work = {}, .workspace = u"/w"_s, .resume = u"c1"_s});
        QCOMPARE(parsed(initialInput).value(u"resume"_s).toString(), u"c1"_s);
    }

    void eachMessageIsOneLine()
    {
        RenseiAdapter adapter;
        QVERIFY(!adapter.closesInput());
        const QByteArray prompt = adapter.prompt(u"p1"_s, u"two\nlines \"quoted\""_s).value_or(QByteArray());
        QCOMPARE(prompt.count('\n'), 1);
        const QJsonObject expected{
            {u"type"_s, u"prompt"_s}, {u"id"_s, u"p1"_s}, {u"text"_s, u"two\nlines \"quoted\""_s}};
        QCOMPARE(parsed(prompt), expected);
        QCOMPARE(adapter.stop(std::chrono::seconds(10)), QByteArray("{\"graceSeconds\":10,\"type\":\"stop\"}\n"));
    }
};

RENSEI_TEST(RenseiAdapterTest)
#include "tst_rensei_adapter.moc"
