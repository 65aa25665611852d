#include "agent/runner/codex_adapter.h"

#include "agent/runner/codex_session.h"
#include "tests/agent/runner/adapter_play.h"
#include "tests/agent/runner/described_event.h"
#include "tests/support/test_case.h"

#include <QJsonArray>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace rensei::runner;

/// Plays the conversations in tests/data/codex against the adapter.
class CodexAdapterTest : public QObject {
    Q_OBJECT

private:
    static std::unique_ptr<RunnerAdapter> make(const config::RunnerProfile &profile)
    {
        return std::make_unique<CodexAdapter>(profile);
    }

    static QString opened(CodexAdapter &adapter, const QByteArray &thread)
    {
        adapter.initialInput({});
        adapter.read(R"({"id":1,"result":{}})");
        adapter.read(R"({"id":2,"result":{}})");
        const auto events = adapter.read(thread);
        adapter.takeInput();
        return described(events.last());
    }

private Q_SLOTS:
    void plays_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : playNames(u"codex"_s))
            QTest::newRow(qPrintable(name)) << name;
    }

    void plays()
    {
        QFETCH(QString, name);
        const QStringList lines = playLines(u"codex"_s, name);
        QCOMPARE(performed(make, lines), lines);
    }

    void anEndInMidTurnIsAFailure_data() { plays_data(); }
    void anEndInMidTurnIsAFailure()
    {
        QFETCH(QString, name);
        checkEveryEnd(make, playLines(u"codex"_s, name));
    }

    void survivesEveryTruncatedLine_data() { plays_data(); }
    void survivesEveryTruncatedLine()
    {
        QFETCH(QString, name);
        checkEveryTruncatedLine(make, playLines(u"codex"_s, name));
    }

    // An accepted setting is no proof that it holds.
    void aThreadThatDoesNotAskEndsTheSession_data()
    {
        QTest::addColumn<QByteArray>("settings");
        QTest::newRow("nothing is said") << QByteArray();
        QTest::newRow("another policy") << QByteArray(R"(,"approvalPolicy":"never","approvalsReviewer":"user")");
        QTest::newRow("a program decides")
            << QByteArray(R"(,"approvalPolicy":"untrusted","approvalsReviewer":"auto_review")");
    }

    void aThreadThatDoesNotAskEndsTheSession()
    {
        QFETCH(QByteArray, settings);
        CodexAdapter adapter({});
        QVERIFY(opened(adapter, R"({"id":3,"result":{"thread":{"id":"t"})" + settings + "}}")
                    .contains(u"does not ask for permissions as demanded"_s));
        QVERIFY(!adapter.prompt(u"p"_s, u"x"_s));
    }

    void anAnswerCountsOnce()
    {
        CodexAdapter adapter({});
        opened(adapter, R"({"id":3,"result":{"thread":{"id":"t"},"approvalPolicy":"untrusted"}})");
        adapter.read(R"({"id":0,"method":"item/commandExecution/requestApproval","params":{"command":"ls"}})");
        QVERIFY(!adapter.answer(u"\"0\""_s, true));
        QVERIFY(adapter.answer(u"0"_s, true));
        QCOMPARE(adapter.takeInput(), QByteArray("{\"id\":0,\"result\":{\"decision\":\"accept\"}}\n"));
        QVERIFY(!adapter.answer(u"0"_s, false));
        QVERIFY(adapter.takeInput().isEmpty());
    }

    void aTurnThatIsNotKnownYetIsInterruptedWhenItIs()
    {
        CodexAdapter adapter({});
        opened(adapter, R"({"id":3,"result":{"thread":{"id":"t"},"approvalPolicy":"untrusted"}})");
        QCOMPARE(adapter.stop(10s), QByteArray());
        QCOMPARE(adapter.stopTimes().request, 2'000ms);
        adapter.read(R"({"id":4,"result":{"turn":{"id":"u"}}})");
        QVERIFY(adapter.takeInput().contains(R"("method":"turn/interrupt","params":{"threadId":"t","turnId":"u"})"));
    }

    void hugeAndJunkLines()
    {
        CodexAdapter adapter({});
        opened(adapter, R"({"id":3,"result":{"thread":{"id":"t"},"approvalPolicy":"untrusted"}})");
        QCOMPARE(described(adapter.read("\xff\xfe{\"id\":1}").last()).left(5), u"note "_s);
        const QByteArray huge(3'000'000, 'x');
        const auto events = adapter.read(
            R"({"method":"item/completed","params":{"threadId":"t","item":{"type":"agentMessage","id":"m","text":")"
            + huge + R"("}}})");
        QVERIFY(std::get<Thought>(events.first()).text.size() <= 64 * 1024);
        const auto ended = adapter.read(
            R"({"method":"item/completed","params":{"threadId":"t","item":{"type":"commandExecution","id":"c","command":"x","aggregatedOutput":")"
            + huge + R"("}}})");
        QVERIFY(std::get<Action>(ended.first()).output.size() <= 32 * 1024);
    }

    // Items without an end must not fill the memory.
    void forgetsTheOldestOfVeryManyItems()
    {
        CodexAdapter adapter({});
        opened(adapter, R"({"id":3,"result":{"thread":{"id":"t"},"approvalPolicy":"untrusted"}})");
        for (int i = 0; i < 1'000; ++i) {
            adapter.read(R"({"method":"item/started","params":{"threadId":"t","item":{"type":"webSearch","id":"i)"
                + QByteArray::number(i) + R"("}}})");
        }
        const auto events = adapter.read(
            R"({"method":"turn/completed","params":{"threadId":"t","turn":{"id":"u","status":"completed"}}})");
        QCOMPARE(std::ranges::count_if(
                     events, [](const RunnerEvent &event) { return std::holds_alternative<Action>(event); }),
            256);
    }
};

RENSEI_TEST(CodexAdapterTest)

} // namespace rensei::tests
#include "tst_codex_adapter.moc"
