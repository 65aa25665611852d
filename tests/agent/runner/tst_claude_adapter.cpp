#include "agent/runner/claude_adapter.h"

#include "agent/runner/claude_session.h"
#include "tests/agent/runner/adapter_play.h"
#include "tests/agent/runner/described_event.h"
#include "tests/support/test_case.h"

#include <QJsonArray>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace rensei::runner;

/// Plays the conversations in tests/data/claude against the adapter.
class ClaudeAdapterTest : public QObject {
    Q_OBJECT

private:
    static std::unique_ptr<RunnerAdapter> make(const config::RunnerProfile &)
    {
        return std::make_unique<ClaudeAdapter>();
    }

    static Assignment working(const QJsonObject &work, const QString &resume = {})
    {
        Assignment assignment{.work = {}, .workspace = u"/w/s1"_s, .resume = resume};
        assignment.work.raw = work;
        return assignment;
    }

    static QStringList ownArguments(const QJsonObject &work, const QString &resume = {})
    {
        return claudeArguments(working(work, resume)).mid(claudeArguments(working({})).size());
    }

    static QString opened(ClaudeAdapter &adapter, const QByteArray &init)
    {
        adapter.initialInput(working({}));
        adapter.read(
            R"({"type":"control_response","response":{"subtype":"success","request_id":"rensei-1","response":{}}})");
        return described(adapter.read(init).last());
    }

private Q_SLOTS:
    void plays_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : playNames(u"claude"_s))
            QTest::newRow(qPrintable(name)) << name;
    }

    void plays()
    {
        QFETCH(QString, name);
        const QStringList lines = playLines(u"claude"_s, name);
        QCOMPARE(performed(make, lines), lines);
    }

    void anEndInMidTurnIsAFailure_data() { plays_data(); }
    void anEndInMidTurnIsAFailure()
    {
        QFETCH(QString, name);
        checkEveryEnd(make, playLines(u"claude"_s, name));
    }

    void survivesEveryTruncatedLine_data() { plays_data(); }
    void survivesEveryTruncatedLine()
    {
        QFETCH(QString, name);
        checkEveryTruncatedLine(make, playLines(u"claude"_s, name));
    }

    // Only what asks before it acts may work.
    void withoutTheHookNothingBegins()
    {
        ClaudeAdapter adapter;
        QVERIFY(adapter.initialInput(working({})).contains(R"("hooks":{"PreToolUse":[{"hookCallbackIds":["ask"]}]})"));
        const auto events = adapter.read(
            R"({"type":"control_response","response":{"subtype":"error","request_id":"rensei-1","error":"unknown"}})");
        QCOMPARE(described(events.last()), u"finished not ok: Claude Code did not begin a session: unknown"_s);
        QVERIFY(adapter.takeInput().isEmpty());
        QVERIFY(!adapter.prompt(u"p"_s, u"x"_s));
    }

    void aModeInWhichItDoesNotAskEndsTheSession()
    {
        ClaudeAdapter bypassing;
        QVERIFY(opened(
            bypassing, R"({"type":"system","subtype":"init","session_id":"s","permissionMode":"bypassPermissions"})")
                    .contains(u"“bypassPermissions”, in which it may not ask"_s));
        ClaudeAdapter nameless;
        QVERIFY(opened(nameless, R"({"type":"system","subtype":"init","permissionMode":"default"})")
                    .contains(u"without an id"_s));
    }

    void anAnswerCountsOnce()
    {
        ClaudeAdapter adapter;
        opened(adapter, R"({"type":"system","subtype":"init","session_id":"s","permissionMode":"default"})");
        adapter.read(
            R"({"type":"control_request","request_id":"q","request":{"subtype":"can_use_tool","tool_name":"Bash","input":{"command":"ls"}}})");
        adapter.takeInput();
        QVERIFY(adapter.answer(u"q"_s, true));
        QVERIFY(adapter.takeInput().contains(R"("behavior":"allow","updatedInput":{"command":"ls"})"));
        QVERIFY(!adapter.answer(u"q"_s, false));
        QVERIFY(!adapter.answer(u"never"_s, true));
        QVERIFY(adapter.takeInput().isEmpty());
    }

    void whatTheWorkWantsBecomesArguments()
    {
        const QJsonObject work{{u"resolvedProfile"_s, QJsonObject{{u"model"_s, u"claude-opus-4-8[1m]"_s}}},
            {u"disallowedTools"_s, QJsonArray{u"WebFetch"_s, u"Bash(git push:*)"_s}},
            {u"stageBudget"_s, QJsonObject{{u"maxSubAgents"_s, 0}}}};
        QCOMPARE(ownArguments(work, u"0f-1"_s),
            (QStringList{u"--model=claude-opus-4-8[1m]"_s, u"--disallowedTools=WebFetch,Bash(git push:*),Task,Agent"_s,
                u"--resume=0f-1"_s}));
        QVERIFY(claudeUnsupported(working(work, u"0f-1"_s)).isEmpty());
    }

    // On Windows an argument may pass through a batch file.
    void whatIsNoNameStaysOutOfTheArguments()
    {
        for (const QString &bad : {u"--dangerously-skip-permissions"_s, u"a b"_s, u"x&calc"_s, u"x\ny"_s, u"x\""_s,
                 u"%PATH%"_s, u"ü"_s, QString(500, u'a')}) {
            const QJsonObject work{{u"resolvedProfile"_s, QJsonObject{{u"model"_s, bad}}},
                {u"disallowedTools"_s, QJsonArray{bad + u"("_s}}};
            QVERIFY2(ownArguments(work, bad).isEmpty(), qPrintable(bad));
            QCOMPARE(claudeUnsupported(working(work, bad)).size(), 3);
        }
    }

    // Nothing that the platform sends may open what the owner of the computer did not allow.
    void toolsThatTheWorkAllowsStillAsk()
    {
        const QJsonObject work{{u"allowedTools"_s, QJsonArray{u"Bash"_s}}};
        QVERIFY(ownArguments(work).isEmpty());
        QVERIFY(claudeUnsupported(working(work)).first().contains(u"the permissions of this computer hold"_s));
    }

    void noSecretIsInTheArguments()
    {
        const QJsonObject work{{u"mcpServers"_s,
            QJsonArray{QJsonObject{{u"name"_s, u"web"_s}, {u"url"_s, u"https://w.example"_s},
                {u"headers"_s, QJsonObject{{u"Authorization"_s, u"Bearer hidden"_s}}}}}}};
        QVERIFY(ownArguments(work).isEmpty());
        QCOMPARE(claudeServers(work).value(u"web"_s).toObject().value(u"headers"_s).toObject().size(), 1);
    }

    void hugeAndJunkLines()
    {
        ClaudeAdapter adapter;
        opened(adapter, R"({"type":"system","subtype":"init","session_id":"s","permissionMode":"default"})");
        QCOMPARE(described(adapter.read("\xff\xfe{\"type\":1}").last()).left(5), u"note "_s);
        const QByteArray huge(3'000'000, 'x');
        const auto events = adapter.read(R"({"type":"assistant","message":{"content":[{"type":"text","text":")" + huge
            + R"("},{"type":"tool_use","id":"t","name":"Bash","input":{"command":")" + huge + R"("}}]}})");
        QVERIFY(std::get<Thought>(events.first()).text.size() <= 64 * 1024);
        QVERIFY(std::get<Waiting>(events.last()).detail.size() <= 120);
        const auto ended
            = adapter.read(R"({"type":"user","message":{"content":[{"type":"tool_result","tool_use_id":"t","content":")"
                + huge + R"("}]}})");
        QVERIFY(std::get<Action>(ended.first()).output.size() <= 32 * 1024);
    }

    // Tools without a result must not fill the memory.
    void forgetsTheOldestOfVeryManyTools()
    {
        ClaudeAdapter adapter;
        opened(adapter, R"({"type":"system","subtype":"init","session_id":"s","permissionMode":"default"})");
        for (int i = 0; i < 1'000; ++i) {
            adapter.read(R"({"type":"assistant","message":{"content":[{"type":"tool_use","id":"t)"
                + QByteArray::number(i) + R"(","name":"Bash","input":{}}]}})");
        }
        const auto events = adapter.read(R"({"type":"result","subtype":"success","result":"Done."})");
        QCOMPARE(std::ranges::count_if(
                     events, [](const RunnerEvent &event) { return std::holds_alternative<Action>(event); }),
            256);
    }

    // It has no limit of tokens of its own, so what it tells is added up.
    void theWorksLimitOfTokensIsKept()
    {
        ClaudeAdapter adapter;
        adapter.initialInput(working({{u"stageBudget"_s, QJsonObject{{u"maxTokens"_s, 1'000}}}}));
        adapter.read(
            R"({"type":"control_response","response":{"subtype":"success","request_id":"rensei-1","response":{}}})");
        adapter.read(R"({"type":"system","subtype":"init","session_id":"s","permissionMode":"default"})");
        adapter.takeInput();
        const auto answer = [&adapter](const QByteArray &id, int tokens) {
            adapter.read(R"({"type":"assistant","message":{"id":")" + id + R"(","content":[],"usage":{"input_tokens":)"
                + QByteArray::number(tokens) + R"(,"cache_read_input_tokens":100,"output_tokens":1}}})");
            return adapter.takeInput();
        };
        QVERIFY(answer("a", 400).isEmpty());
        QVERIFY(answer("a", 400).isEmpty()); // the same answer goes on
        QVERIFY(answer("b", 398).isEmpty()); // 1000 together
        QVERIFY(answer("b", 399).contains(R"("subtype":"interrupt")"));
        QVERIFY(answer("c", 400).isEmpty()); // once
        const auto events = adapter.read(R"({"type":"result","subtype":"success","is_error":false,"result":"Done."})");
        QCOMPARE(described(events.last()), u"finished not ok: the work's limit of tokens was reached"_s);
    }

    void itsOwnTotalsCountForTheLimit()
    {
        ClaudeAdapter adapter;
        adapter.initialInput(working({{u"stageBudget"_s, QJsonObject{{u"maxTokens"_s, 1'000}}}}));
        adapter.read(
            R"({"type":"control_response","response":{"subtype":"success","request_id":"rensei-1","response":{}}})");
        adapter.read(R"({"type":"system","subtype":"init","session_id":"s","permissionMode":"default"})");
        const auto events = adapter.read(
            R"({"type":"result","subtype":"success","result":"Done.","modelUsage":{"m":{"inputTokens":900,"outputTokens":101}}})");
        QCOMPARE(described(events.last()), u"finished not ok: the work's limit of tokens was reached"_s);
    }

    // Some versions end without a result.
    void aConversationThatIsGoneMayBeToldByItsErrorOutput()
    {
        const ProgramEnd end{false, 1, {}, {u"No conversation found with session ID: s"_s}};
        ClaudeAdapter resuming;
        resuming.initialInput(working({}, u"s"_s));
        QVERIFY(resuming.conclusion(end).isConversationGone);
        ClaudeAdapter fresh;
        fresh.initialInput(working({}));
        QVERIFY(!fresh.conclusion(end).isConversationGone);
    }

    void stopsBeforeItHasBegun()
    {
        ClaudeAdapter adapter;
        adapter.initialInput(working({}));
        QCOMPARE(adapter.stopTimes().request, 0ms);
        QCOMPARE(adapter.stop(10s), QByteArray());
        QVERIFY(!adapter.prompt(u"p"_s, u"x"_s));
    }
};

RENSEI_TEST(ClaudeAdapterTest)

} // namespace rensei::tests
#include "tst_claude_adapter.moc"
