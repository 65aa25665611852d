#include "tests/agent/session/session_case.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <chrono>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace rensei::session;

/// What a runner writes, followed to the session's log and to the platform.
class RunnerOutputTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<SessionCase>(); }
    void cleanup() { m.reset(); }

    void fault10A3_aLongErrorIsNoSuccess()
    {
        m->run();
        m->writeLine(R"({"type":"thought","text":"almost"})");
        writeEvent(
            {{u"type"_s, u"finished"_s}, {u"ok"_s, false}, {u"error"_s, u"it broke "_s + QString(20'000, u'x')}});
        end(0);
        QCOMPARE(m->platform.terminals, QStringList{u"failed"_s});
        QVERIFY(m->lastMessage().startsWith(u"it broke xxx"_s));
        QVERIFY(m->lastMessage().size() <= 16 * 1024);
    }

    void fault10A3_aLongSummaryCompletesAtOnce()
    {
        m->run();
        writeEvent({{u"type"_s, u"finished"_s}, {u"ok"_s, true}, {u"summary"_s, u"Done: "_s + QString(21'000, u'y')}});
        QVERIFY(m->runner().inputClosed);
        end(0);
        QCOMPARE(m->platform.terminals, QStringList{u"completed"_s});
        QVERIFY(m->session->logState().outcome->summary.startsWith(u"Done: yyy"_s));
    }

    void fault10A3_aLongActionIsAnAction()
    {
        m->run();
        writeEvent({{u"type"_s, u"action"_s}, {u"tool"_s, u"Write"_s},
            {u"input"_s, QJsonObject{{u"path"_s, u"a.txt"_s}, {u"content"_s, QString(40'000, u'z')}}}});
        m->time.advance(1s);
        QCOMPARE(activities().size(), 1);
        QCOMPARE(activities().first().value("toolName"_L1), u"Write"_s);
        QVERIFY(logText().size() < 40'000); // the text is cut
    }

    void fault10A3_aLineOverTheCapFailsTheSessionAndSaysSo()
    {
        m->run();
        m->writeLine(R"({"type":"thought","text":"almost"})");
        const QByteArray part(1024 * 1024, 'x');
        Q_EMIT m->runner().process->output("{\"type\":\"finished\",\"summary\":\"");
        for (int i = 0; i < 9; ++i)
            Q_EMIT m->runner().process->output(part);
        end(0);
        QCOMPARE(m->platform.terminals, QStringList{u"failed"_s});
        QVERIFY(m->lastMessage().contains(u"8 MiB"_s));
    }

    void fault10A3_aTerminalEventThatCannotBeReadIsNoSuccess()
    {
        m->run();
        m->writeLine(R"({"type":"thought","text":"almost"})");
        m->writeLine(R"({"type":"finished","ok":false,"error":"it broke)");
        end(0);
        QCOMPARE(m->platform.terminals, QStringList{u"failed"_s});
    }

    void fault10A4_aSummaryAboutAuthorizationCompletes()
    {
        m->run();
        const QString summary = u"Fixed authorization: the \"admin\" role was never checked."_s;
        writeEvent({{u"type"_s, u"finished"_s}, {u"ok"_s, true}, {u"summary"_s, summary}});
        end(0);
        QCOMPARE(m->session->logState().outcome->summary, summary);
    }

    void fault10A4_actionsWithAnAuthorizationMemberAreActions_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::newRow("a number") << QByteArray(R"({"authorization":12345})");
        QTest::newRow("an object") << QByteArray(R"({"Authorization":{"user":"planted"}})");
        QTest::newRow("a list") << QByteArray(R"({"headers":{"Authorization":["Basic","planted"]}})");
    }
    void fault10A4_actionsWithAnAuthorizationMemberAreActions()
    {
        QFETCH(QByteArray, input);
        m->run();
        m->writeLine("{\"type\":\"action\",\"tool\":\"fetch\",\"input\":" + input + "}");
        m->time.advance(1s);
        QCOMPARE(activities().size(), 1);
        QCOMPARE(activities().first().value("toolName"_L1), u"fetch"_s);
        QVERIFY(!logText().contains("planted"));
        QVERIFY(!logText().contains("12345"));
    }

    void fault10A4_secretsInsideJsonStringsAreRedacted_data()
    {
        QTest::addColumn<QByteArray>("line");
        const auto thought = [](const char *name, const QString &text) {
            QTest::newRow(name) << QJsonDocument(
                QJsonObject{{u"type"_s, u"thought"_s},
                    {u"text"_s, text}}).toJson(QJsonDocument::Compact);
        };
        thought("a header in JSON in a string", u"{\"Authorization\": \"Basic dXNlcjpwbGFudGVk\"}"_s);
        thought("the same, one level deeper", u"\"{\\\"Authorization\\\": \\\"Basic dXNlcjpwbGFudGVk\\\"}\""_s);
        thought("an address in JSON in a string", u"{\"url\":\"https:\\/\\/bob:dXNlcjpwbGFudGVk@host\"}"_s);
        QTest::newRow("an address with escaped slashes")
            << QByteArray("{\"type\":\"thought\",\"text\":\"https:\\/\\/bob:dXNlcjpwbGFudGVk@host/x\"}");
        QTest::newRow("a key written with escapes")
            << QByteArray("{\"type\":\"thought\",\"text\":\"\\u0072sk_live_dXNlcjpwbGFudGVk\"}");
    }
    void fault10A4_secretsInsideJsonStringsAreRedacted()
    {
        QFETCH(QByteArray, line);
        m->run();
        m->writeLine(line);
        m->time.advance(1s);
        QCOMPARE(activities().size(), 1);
        QVERIFY2(!logText().contains("dXNlcjpwbGFudGVk"), logText().constData());
        QVERIFY(!sentText().contains("dXNlcjpwbGFudGVk"));
    }

    void fault10A5_secretsOfTheItemAreMaskedInAllOutput_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::newRow("plain") << QByteArray("DEPLOY_TOKEN=Zq8-very-secret-deploy-77");
        QTest::newRow("traced") << QByteArray("+ curl -H 'X: Zq8-very-secret-deploy-77' host");
        QTest::newRow("base64") << QByteArray("Zq8-very-secret-deploy-77").toBase64();
        QTest::newRow("base64 with a line end") << QByteArray("Zq8-very-secret-deploy-77\n").toBase64();
        QTest::newRow("base64 within more") << QByteArray("u:Zq8-very-secret-deploy-77;").toBase64();
        QTest::newRow("base64 within even more") << QByteArray("us:Zq8-very-secret-deploy-77;").toBase64();
        QTest::newRow("URL-encoded") << QByteArray("q=Zq8%2Dvery%2dsecret-deploy-77&x=1");
        QTest::newRow("a line of several") << QByteArray("  second \"line\" 4711  ");
        QTest::newRow("JSON-escaped") << QByteArray("{\"KEY\":\"first line 4711\\nsecond \\\"line\\\" 4711\\n\"}");
        QTest::newRow("JSON-escaped by number") << QByteArray(R"(\u005aq8-very-secret-deploy-77)");
        QTest::newRow("a tool server's header") << QByteArray("Header-planted-99");
        QTest::newRow("a tool server's argument") << QByteArray("Argument-planted-99");
        QTest::newRow("a tool server's address") << QByteArray("Address-planted-99");
        QTest::newRow("a clone token") << QByteArray("Clone-planted-99");
    }
    void fault10A5_secretsOfTheItemAreMaskedInAllOutput()
    {
        QFETCH(QByteArray, output);
        m->profile.adapter = config::Adapter::Command;
        m->run(workWithSecrets());
        const qsizetype half = output.size() / 2;
        Q_EMIT m->runner().process->output(output.left(half));
        Q_EMIT m->runner().process->output(output.mid(half) + '\n');
        Q_EMIT m->runner().process->errorOutput(output.left(half));
        Q_EMIT m->runner().process->errorOutput(output.mid(half) + '\n');
        m->time.advance(1s);
        QCOMPARE(activities().size(), 1);
        end(1);
        verifyNothingLeaked();
        QVERIFY(logText().contains("[redacted]"));
    }

    void fault10A5_structuredOutputIsMaskedToo()
    {
        m->run(workWithSecrets());
        const QString secret = u"Zq8-very-secret-deploy-77"_s;
        writeEvent({{u"type"_s, u"started"_s}, {u"providerSessionId"_s, secret}});
        writeEvent({{u"type"_s, u"action"_s}, {u"tool"_s, secret}, {u"toolUseId"_s, secret}, {u"output"_s, secret},
            {u"input"_s, QJsonObject{{secret, QJsonArray{secret, QJsonObject{{u"a"_s, secret}}}}}}});
        writeEvent({{u"type"_s, u"note"_s}, {u"text"_s, secret}});
        writeEvent({{u"type"_s, u"link"_s}, {u"label"_s, secret}, {u"url"_s, u"https://host/"_s + secret}});
        writeEvent({{u"type"_s, u"ack"_s}, {u"id"_s, secret}});
        writeEvent({{u"type"_s, u"finished"_s}, {u"ok"_s, false}, {u"summary"_s, secret}, {u"error"_s, secret}});
        end(1);
        verifyNothingLeaked();
    }

    void fault10A5_base64OverSeveralLinesIsMasked()
    {
        m->profile.adapter = config::Adapter::Command;
        m->run(workWithSecrets());
        const QByteArray encoded
            = ("PATH=/bin\nDEPLOY_TOKEN=Zq8-very-secret-deploy-77\nHOME=/h\n" + QByteArray(90, 'x')).toBase64();
        for (qsizetype from = 0; from < encoded.size(); from += 40)
            m->writeLine(encoded.mid(from, 40));
        end(0);
        QByteArray decoded;
        for (const QJsonObject &activity : activities())
            decoded += QByteArray::fromBase64(activity.value("content"_L1).toString().toLatin1());
        QVERIFY2(!decoded.contains("secret") && !decoded.contains("deploy-77"), decoded.constData());
    }

    void fault10A7_controlCharactersAreRemovedAfterDecoding()
    {
        m->run();
        m->writeLine("{\"type\":\"thought\",\"text\":\"a\\u001b[2Jb\\u202ec\\u0000d\\u009be\\nf\\tg\\r\\nh\"}");
        m->writeLine("{\"type\":\"action\",\"tool\":\"t\\u0000\",\"output\":\"o\\u0007\",\"input\":{\"k\\u0000\":"
                     "\"v\\u2066\"}}");
        m->writeLine("{\"type\":\"finished\",\"ok\":false,\"error\":\"a\\u0000b\"}");
        end(1);
        QCOMPARE(activities().first().value("content"_L1), u"abcde\nf\tg\nh"_s);
        QCOMPARE(activities().last().value("toolName"_L1), u"t"_s);
        QCOMPARE(activities().last().value("toolOutput"_L1), u"o"_s);
        QCOMPARE(activities().last().value("toolInput"_L1), (QJsonObject{{u"k"_s, u"v"_s}}));
        QCOMPARE(m->lastMessage(), u"ab"_s);
        for (const char *bad : {"\\u0000", "\\u001b", "\xe2\x80\xae", "\xe2\x81\xa6", "\xc2\x9b"})
            QVERIFY2(!logText().contains(bad) && !sentText().contains(bad), bad);
    }

    void fault10A8_aLineWithoutItsEndShowsAfterTwoSeconds()
    {
        m->profile.adapter = config::Adapter::Command;
        m->run();
        Q_EMIT m->runner().process->output("Continue? [y/N] ");
        Q_EMIT m->runner().process->errorOutput("Password: ");
        m->time.advance(1'900ms);
        QVERIFY(!logText().contains("Continue?"));
        m->time.advance(200ms);
        QVERIFY(logText().contains("Continue?"));
        QVERIFY(logText().contains("Password:"));
        Q_EMIT m->runner().process->output("yes\nnext\n");
        end(0);
        QCOMPARE(thoughts(), (QStringList{u"Continue? [y/N] "_s, u"yes"_s, u"next"_s}));
        QCOMPARE(m->session->logState().outcome->summary, u"next"_s);
    }

    void fault10A8_theBeginningOfASecretIsHeldBack()
    {
        m->profile.adapter = config::Adapter::Command;
        m->run(workWithSecrets());
        Q_EMIT m->runner().process->output("token Zq8-very");
        m->time.advance(3s);
        QCOMPARE(thoughts(), QStringList{u"token "_s});
        Q_EMIT m->runner().process->output("-secret-deploy-77 used\n");
        m->time.advance(3s);
        QCOMPARE(thoughts(), (QStringList{u"token "_s, u"[redacted] used"_s}));
        Q_EMIT m->runner().process->output("clone https://bob:hunter");
        m->time.advance(3s);
        Q_EMIT m->runner().process->output("2@host\n");
        end(0);
        QVERIFY(!logText().contains("hunter"));
    }

    void fault10A8_linesThatAreLeftOutAreCounted()
    {
        m->profile.adapter = config::Adapter::Command;
        m->run(wire::work(), {.segmentBytes = 2'000, .totalBytes = 4'000});
        m->platform.isReachable = false;
        for (int i = 0; i < 400; ++i)
            m->writeLine("line " + QByteArray::number(i) + QByteArray(40, '.'));
        const qsizetype kept = thoughts().size();
        QVERIFY(kept < 400);
        m->platform.isReachable = true;
        m->time.advance(10min);
        m->writeLine("after the flood");
        m->time.advance(10s);
        const QStringList texts = thoughts();
        QVERIFY2(texts.contains(u"%1 lines left out"_s.arg(400 - kept)), qPrintable(texts.join(u'\n')));
        QCOMPARE(texts.last(), u"after the flood"_s);
    }

    void fault10A8_linesLeftOutAtTheEndAreCounted()
    {
        m->profile.adapter = config::Adapter::Command;
        m->run(wire::work(), {.segmentBytes = 2'000, .totalBytes = 4'000});
        m->platform.isReachable = false;
        for (int i = 0; i < 400; ++i)
            m->writeLine("line " + QByteArray::number(i) + QByteArray(40, '.'));
        const qsizetype kept = thoughts().size();
        end(1);
        QCOMPARE(thoughts().last(), u"%1 lines left out"_s.arg(400 - kept));
    }

private:
    static QJsonObject workWithSecrets()
    {
        QJsonObject work = wire::with(wire::work(), "env",
            QJsonObject{{u"DEPLOY_TOKEN"_s, u"Zq8-very-secret-deploy-77"_s},
                {u"PRIVATE_KEY"_s, u"first line 4711\nsecond \"line\" 4711\n"_s}, {u"SHORT"_s, u"ab"_s}});
        const QJsonObject local{{u"name"_s, u"n"_s}, {u"command"_s, u"npx"_s},
            {u"args"_s, QJsonArray{u"--verbose"_s, u"--key"_s, u"Argument-planted-99"_s}}};
        const QJsonObject remote{{u"name"_s, u"r"_s}, {u"url"_s, u"https://tools.example/mcp?k=Address-planted-99"_s},
            {u"headers"_s, QJsonObject{{u"X"_s, u"Header-planted-99"_s}}}};
        work = wire::with(work, "mcpServers", QJsonArray{local, remote});
        return wire::with(work, "gitCredentials", QJsonArray{QJsonObject{{u"token"_s, u"Clone-planted-99"_s}}});
    }

    void verifyNothingLeaked() const
    {
        for (const QByteArray &text : {logText(), sentText()}) {
            for (const char *secret : {"very-secret", "dmVyeS1zZWNyZX", "cy1zZWNyZX", "ktc2VjcmV0", "very%2dsecret",
                     "line 4711", "4711", "planted-99"})
                QVERIFY2(!text.contains(secret), (secret + (": " + text)).constData());
        }
    }

    void writeEvent(const QJsonObject &event) { m->writeLine(QJsonDocument(event).toJson(QJsonDocument::Compact)); }

    void end(int code)
    {
        m->runner().process->end(code);
        m->time.advance(60s);
    }

    QByteArray logText() const
    {
        QByteArray text;
        const QDir folder(m->folder());
        for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                text += file.readAll();
        }
        return text;
    }

    /// The texts of the thoughts in the log.
    QStringList thoughts() const
    {
        QStringList texts;
        for (const QByteArray &line : logText().split('\n')) {
            const auto record = parseLogRecord(line);
            if (record && record->type == LogRecordType::Thought)
                texts.append(record->data.value("text"_L1).toString());
        }
        return texts;
    }

    QByteArray sentText() const
    {
        QByteArray text;
        for (const http::Request &request : m->platform.requests)
            text += QJsonDocument(request.body.value_or(QJsonObject())).toJson();
        return text;
    }

    QList<QJsonObject> activities() const
    {
        QList<QJsonObject> found;
        for (const http::Request &request : m->platform.requests) {
            if (wire::postedStatus(request) == "activity"_L1)
                found.append(request.body->value("activity"_L1).toObject());
        }
        return found;
    }

    std::unique_ptr<SessionCase> m;
};

RENSEI_TEST(RunnerOutputTest)

} // namespace rensei::tests
#include "tst_runner_output.moc"
