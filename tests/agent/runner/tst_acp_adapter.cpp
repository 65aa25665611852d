#include "agent/runner/acp_adapter.h"

#include "tests/agent/runner/acp_play.h"
#include "tests/agent/runner/described_event.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QJsonDocument>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace rensei::runner;

/// Plays the conversations in tests/data/acp against the adapter.
class AcpAdapterTest : public QObject {
    Q_OBJECT

private:
    static QString expectedLine(const QString &line)
    {
        if (!line.startsWith("> {"_L1))
            return line.trimmed();
        QByteArray json = line.sliced(2).toUtf8();
        return u"> "_s + normalizedJson(json.replace("\"VERSION\"", "\"" RENSEI_VERSION "\""));
    }

private Q_SLOTS:
    void plays_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : QDir(acpFolder()).entryList({u"*.acp"_s}))
            QTest::newRow(qPrintable(name)) << name;
    }

    // What comes of a line: first its events, which are recorded, then what is written.
    void plays()
    {
        QFETCH(QString, name);
        const QStringList lines = acpLines(name);
        AcpPlay play(lines);
        QStringList happened = play.takeWritten();
        QStringList expected;
        for (const QString &line : lines + QStringList{u"! end"_s}) {
            if (line.startsWith(u'#'))
                continue;
            if (line.startsWith("= "_L1) || line.startsWith("> "_L1)) {
                expected.append(expectedLine(line));
                continue;
            }
            // A star stands for one line that other conversations are about.
            for (qsizetype i = 0; i < expected.size() && i < happened.size(); ++i) {
                if (expected.at(i) == "> *"_L1 && happened.at(i).startsWith(u'>'))
                    happened[i] = expected.at(i);
            }
            QCOMPARE(happened, expected);
            happened.clear();
            expected.clear();
            if (line == "! end"_L1)
                return;
            if (line.startsWith("! "_L1)) {
                play.act(line.sliced(2));
            } else {
                for (const RunnerEvent &event : play.adapter->read(line.sliced(2).toUtf8()))
                    happened.append(u"= "_s + described(event));
            }
            happened += play.takeWritten();
        }
    }

    // Wherever the program ends or a line is cut, there is one outcome, and it is no success unless it was one.
    void anEndInMidTurnIsAFailure_data() { plays_data(); }
    void anEndInMidTurnIsAFailure()
    {
        QFETCH(QString, name);
        const QStringList lines = acpLines(name);
        for (qsizetype end = 0; end < lines.size(); ++end) {
            AcpPlay play(lines);
            int finished = 0;
            for (const QString &line : lines.first(end)) {
                if (line.startsWith("! "_L1))
                    play.act(line.sliced(2));
                for (const RunnerEvent &event :
                    line.startsWith("< "_L1) ? play.adapter->read(line.sliced(2).toUtf8()) : QList<RunnerEvent>())
                    finished += std::holds_alternative<Finished>(event) ? 1 : 0;
            }
            QVERIFY(finished <= 1);
            QCOMPARE(play.adapter->takesPrompts(), finished == 0 && !lines.first(end).contains(u"! stop"_s));
            const Finished conclusion = play.adapter->conclusion({false, 0, u"All done."_s, {u"line"_s}});
            QVERIFY(!conclusion.ok);
            QVERIFY(conclusion.error.contains(u"ended with exit code 0"_s));
        }
    }

    void survivesEveryTruncatedLine_data() { plays_data(); }
    void survivesEveryTruncatedLine()
    {
        QFETCH(QString, name);
        for (const QString &line : acpLines(name)) {
            if (!line.startsWith("< "_L1))
                continue;
            AcpPlay play({});
            play.adapter->read(R"({"id":1,"result":{"protocolVersion":1}})");
            play.adapter->read(R"({"id":2,"result":{"sessionId":"ses_1"}})");
            const QByteArray bytes = line.sliced(2).toUtf8();
            for (qsizetype length = 0; length < bytes.size(); length += 7) {
                for (const RunnerEvent &event : play.adapter->read(bytes.first(length)))
                    QVERIFY(std::holds_alternative<Note>(event));
            }
        }
    }

    void theEndSaysWhetherTheSessionHadBegun()
    {
        AcpPlay play({});
        QCOMPARE(play.adapter->conclusion({true, 0, {}, {u"no key"_s}}).error,
            u"the agent crashed before its session began:\nno key"_s);
        play.begin();
        QCOMPARE(play.adapter->conclusion({false, 3, {}, {}}).error,
            u"the agent ended with exit code 3 in the middle of a turn"_s);
    }

    void anotherVersionOfTheProtocolIsRefused()
    {
        AcpPlay play({});
        const auto events = play.adapter->read(R"({"id":1,"result":{"protocolVersion":2,"info":{"name":"x"}}})");
        QCOMPARE(described(events.last()),
            u"finished not ok: the agent speaks version 2 of the Agent Client Protocol, this host speaks version 1"_s);
    }

    void anAgentThatIsNotSignedInSaysSo_data()
    {
        QTest::addColumn<QString>("signIn");
        QTest::addColumn<bool>("tries");
        QTest::newRow("no method configured") << u""_s << false;
        QTest::newRow("a method that is not offered") << u"other"_s << false;
        QTest::newRow("a method for a terminal") << u"tui"_s << false;
        QTest::newRow("a method that does not work") << u"key"_s << true;
    }

    void anAgentThatIsNotSignedInSaysSo()
    {
        QFETCH(QString, signIn);
        QFETCH(bool, tries);
        AcpAdapter adapter(acpProfile({}, signIn));
        adapter.initialInput(acpAssignment());
        adapter.read(
            R"({"id":1,"result":{"protocolVersion":1,"agentInfo":{"title":"Agent A"},"authMethods":[{"id":"tui","type":"terminal"},{"id":"key"}]}})");
        auto events = adapter.read(R"({"id":2,"error":{"code":-32000,"message":"Authentication required"}})");
        QCOMPARE(events.isEmpty(), tries);
        if (tries) {
            QCOMPARE(adapter.read(R"({"id":3,"result":{}})").size(), 0);
            events = adapter.read(R"({"id":4,"error":{"code":-32000,"message":"Authentication required"}})");
        }
        QCOMPARE(described(events.last()), u"finished not ok: sign in to Agent A on this computer"_s);
    }

    // An agent that never asks must not be taken for one that has nothing to ask.
    void aModeThatTheAgentDoesNotTakeEndsTheSession()
    {
        const auto opened = [](AcpAdapter &adapter, const QByteArray &session) {
            adapter.initialInput(acpAssignment());
            adapter.read(R"({"id":1,"result":{"protocolVersion":1}})");
            return adapter.read(session);
        };
        AcpAdapter missing(acpProfile(u"ask"_s));
        QVERIFY(described(opened(missing, R"({"id":2,"result":{"sessionId":"s"}})").last())
                    .contains(u"does not offer the mode ask"_s));
        AcpAdapter refused(acpProfile(u"ask"_s));
        opened(refused, R"({"id":2,"result":{"sessionId":"s","modes":{"availableModes":[{"id":"ask"}]}}})");
        QVERIFY(refused.takeInput().contains(R"("method":"session/set_mode")"));
        QVERIFY(described(refused.read(R"({"id":3,"error":{"code":-32602,"message":"no"}})").last())
                    .contains(u"does not take the mode (no), without which it may not ask"_s));
        QVERIFY(refused.takeInput().isEmpty());
    }

    void theModelIsSetWhereItIsOffered()
    {
        const QJsonObject work{{u"resolvedProfile"_s, QJsonObject{{u"model"_s, u"big"_s}}}};
        AcpAdapter adapter(acpProfile());
        adapter.initialInput(acpAssignment({}, work));
        adapter.read(R"({"id":1,"result":{"protocolVersion":1}})");
        adapter.read(
            R"({"id":2,"result":{"sessionId":"s","configOptions":[{"id":"m","category":"model","options":[{"group":"g","options":[{"value":"big"}]}]}]}})");
        QVERIFY(adapter.takeInput().contains(R"("configId":"m","sessionId":"s","value":"big")"));
        // A model is a wish.
        const auto events = adapter.read(R"({"id":3,"error":{"code":-1,"message":"no"}})");
        QCOMPARE(described(events.first()), u"note the agent does not take the model (no)"_s);
        QVERIFY(adapter.takeInput().contains(R"("method":"session/prompt")"));
    }

    void whatTheWorkBringsReachesTheAgent()
    {
        const QJsonObject work{{u"systemPromptOverride"_s, u"Be brief."_s}, {u"allowedTools"_s, QJsonArray{u"Read"_s}},
            {u"mcpServers"_s,
                QJsonArray{QJsonObject{{u"name"_s, u"a"_s}, {u"command"_s, u"/bin/a"_s},
                               {u"args"_s, QJsonArray{u"x"_s}}, {u"env"_s, QJsonObject{{u"K"_s, u"v"_s}}}},
                    QJsonObject{{u"name"_s, u"b"_s}, {u"command"_s, u"b"_s}},
                    QJsonObject{{u"name"_s, u"c"_s}, {u"type"_s, u"http"_s}, {u"url"_s, u"https://c.example"_s}}}}};
        AcpAdapter adapter(acpProfile());
        adapter.initialInput(acpAssignment({}, work));
        const auto events = adapter.read(R"({"id":1,"result":{"protocolVersion":1}})");
        QStringList notes;
        for (const RunnerEvent &event : events)
            notes.append(described(event));
        QVERIFY(notes.at(1).contains(u"names tools to allow or not"_s));
        QCOMPARE(notes.mid(2),
            (QStringList{
                u"note the agent cannot use the tool server b."_s, u"note the agent cannot use the tool server c."_s}));
        QVERIFY(adapter.takeInput().contains(
            R"("mcpServers":[{"args":["x"],"command":"/bin/a","env":[{"name":"K","value":"v"}],"name":"a"}])"));
        adapter.read(R"({"id":2,"result":{"sessionId":"s"}})");
        QVERIFY(adapter.takeInput().contains(R"("text":"Be brief.\n\nDo it.")"));
    }

    void neverChoosesAnAnswerForLater()
    {
        AcpPlay play({});
        play.begin();
        for (const char *allow : {"true", "false"}) {
            play.adapter->read(
                R"({"id":7,"method":"session/request_permission","params":{"sessionId":"s1","toolCall":{"toolCallId":"t"},"options":[{"optionId":"a","kind":"allow_always"},{"optionId":"b","kind":"reject_always"},{"optionId":"c","kind":"surprise"}]}})");
            play.takeWritten();
            QVERIFY(play.adapter->answer(u"7"_s, QByteArray(allow) == "true"));
            QCOMPARE(play.takeWritten(),
                QStringList{
                    u"> {\"id\":7,\"jsonrpc\":\"2.0\",\"result\":{\"outcome\":{\"outcome\":\"cancelled\"}}}"_s});
        }
        QVERIFY(!play.adapter->answer(u"7"_s, true)); // answered
        QVERIFY(!play.adapter->answer(u"8"_s, true)); // never asked
    }

    void idsThatLookAlikeAreDifferent()
    {
        AcpPlay play({});
        play.begin();
        const QByteArray ask
            = R"(,"method":"session/request_permission","params":{"toolCall":{},"options":[{"optionId":"a","kind":"allow_once"}]}})";
        QCOMPARE(described(play.adapter->read(R"({"id":0)" + ask).last()), u"asks 0 other"_s);
        QCOMPARE(described(play.adapter->read(R"({"id":"0")" + ask).last()), u"asks \"0\" other"_s);
        play.takeWritten();
        play.adapter->answer(u"\"0\""_s, true);
        QVERIFY(play.takeWritten().first().startsWith(u"> {\"id\":\"0\""_s));
        play.adapter->answer(u"0"_s, true);
        QVERIFY(play.takeWritten().first().startsWith(u"> {\"id\":0"_s));
    }

    void stopsBeforeItHasBegun()
    {
        AcpPlay play({});
        play.takeWritten();
        QCOMPARE(play.adapter->stopTimes().request, 0ms);
        QCOMPARE(play.adapter->stop(10s), QByteArray());
        QVERIFY(!play.adapter->prompt(u"p"_s, u"x"_s));
    }
};

RENSEI_TEST(AcpAdapterTest)

} // namespace rensei::tests
#include "tst_acp_adapter.moc"
