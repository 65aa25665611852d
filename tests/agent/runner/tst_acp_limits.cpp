#include "tests/agent/runner/acp_play.h"
#include "tests/agent/runner/described_event.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

/// An agent that says too much, or what nobody can read.
class AcpLimitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // 20,000 chunks make few thoughts, and the summary is bounded.
    void aFloodOfChunksStaysSmall()
    {
        AcpPlay play({});
        play.begin();
        qsizetype thoughts = 0;
        qsizetype length = 0;
        for (int i = 0; i < 20'000; ++i) {
            for (const RunnerEvent &event :
                play.adapter->read(
                    R"({"method":"session/update","params":{"sessionId":"s1","update":{"sessionUpdate":"agent_message_chunk","content":{"text":"word word word "}}}})")) {
                ++thoughts;
                length += std::get<Thought>(event).text.size();
            }
        }
        const auto end = play.adapter->read(R"({"id":3,"result":{"stopReason":"end_turn"}})");
        QVERIFY(thoughts > 10 && thoughts < 100);
        QVERIFY(length > 250'000);
        QVERIFY(std::get<Finished>(end.last()).summary.size() <= 80'000);
        // One word without end is cut instead.
        AcpPlay other({});
        other.begin();
        for (int i = 0; i < 200; ++i)
            QCOMPARE(
                other.adapter
                    ->read(
                        R"({"method":"session/update","params":{"sessionId":"s1","update":{"sessionUpdate":"agent_message_chunk","content":{"text":")"
                        + QByteArray(1'000, 'x') + R"("}}}})")
                    .size(),
                0);
    }

    void manyToolCallsStaySmall()
    {
        AcpPlay play({});
        play.begin();
        for (int i = 0; i < 2'000; ++i)
            play.adapter->read(
                R"({"method":"session/update","params":{"sessionId":"s1","update":{"sessionUpdate":"tool_call","title":"t","toolCallId":"t)"
                + QByteArray::number(i) + R"("}}})");
        const auto events = play.adapter->read(R"({"id":3,"result":{"stopReason":"end_turn"}})");
        QVERIFY(events.size() > 200 && events.size() < 300);
    }

    void aLineWithInvalidTextIsANote()
    {
        AcpPlay play({});
        play.begin();
        const auto junk = play.adapter->read("\xff\xfe junk");
        QVERIFY(std::holds_alternative<Note>(junk.first()));
        QCOMPARE(play.adapter->read("  ").size(), 0);
        // Within a message, only the broken characters are lost.
        const auto events
            = play.adapter->read("{\"method\":\"session/"
                                 "update\",\"params\":{\"sessionId\":\"s1\",\"update\":{\"sessionUpdate\":\"tool_"
                                 "call\",\"toolCallId\":\"x\",\"title\":\"a\xef\xbf\xbd\"}}}");
        QCOMPARE(described(events.last()), u"waiting tool a\ufffd"_s);
    }
};

RENSEI_TEST(AcpLimitsTest)

} // namespace rensei::tests
#include "tst_acp_limits.moc"
