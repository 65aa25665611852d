#include "agent/status/details.h"
#include "agent/status/json_output.h"
#include "agent/status/text_output.h"
#include "tests/agent/status/answer_builders.h"
#include "tests/support/test_case.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace rensei;
using namespace rensei::tests;
using namespace std::chrono_literals;

static QString documented(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA "/status/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(name));
    return QString::fromUtf8(file.readAll());
}

class TestOutput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // The examples of the platform's documentation, word for word but for this program's name.
    void theDocumentedTexts_data()
    {
        QTest::addColumn<status::Answers>("answers");
        QTest::addColumn<QString>("file");
        status::Answers withoutAgent = answersWithoutAgent();
        QJsonObject capacity = *withoutAgent.capacity->value;
        QJsonArray hosts = capacity.value(u"hosts"_s).toArray();
        hosts.append(QJsonObject());
        capacity.insert(u"hosts"_s, hosts);
        withoutAgent.capacity = answerOf(capacity);
        QTest::newRow("healthy") << healthyAnswers() << u"healthy.txt"_s;
        QTest::newRow("the agent does not run") << withoutAgent << u"agent-down.txt"_s;
        QTest::newRow("the key is refused") << answersWithRefusedKey() << u"auth-failure.txt"_s;
    }

    void theDocumentedTexts()
    {
        QFETCH(status::Answers, answers);
        QFETCH(QString, file);
        QCOMPARE(textOutput(evaluate(answers), noon), documented(file));
    }

    // Source: agent/status/STATUS.md, "JSON output".
    void theDocumentedJson()
    {
        QCOMPARE(QString::fromUtf8(jsonOutput(evaluate(healthyAnswers()))), documented(u"healthy.json"_s));
    }

    void aVerboseStatusHasDetailsBetweenTheChecksAndTheIssues()
    {
        status::Answers answers = healthyAnswers();
        answers.agent->value->pid = 4711;
        answers.agent->value->uptime = 2h + 5min;
        control::StatsPayload &stats = *answers.stats->value;
        stats.workerId = u"wkr_1"_s;
        stats.registration.protocol = u"v1"_s;
        stats.registration.lastAcknowledgedAt = noon - 12s;
        stats.capacity = {.maxConcurrentSessions = 2,
            .reason = u"as configured"_s,
            .maxMemoryMbPerSession = 512,
            .maxMemoryMb = 6144,
            .maxProcesses = 2048};
        const status::Status status = evaluate(answers);
        const status::Details details = withAgent({.platform = answers.platformUrl,
                                                      .platformSource = u"the active context's"_s,
                                                      .context = u"acme"_s,
                                                      .contextKind = u"user"_s,
                                                      .project = u"web"_s,
                                                      .commandVersion = u"0.9.0"_s},
            answers, status);
        const QString healthy = documented(u"healthy.txt"_s);
        const QString expected = QString(healthy).replace(u"\nNo issues"_s,
            u"\nAsked           https://rensei.example (the active context's)\n"
            u"Context         acme (user)\n"
            u"Project         web\n"
            u"Versions        agent 0.8.3, this command 0.9.0\n"
            u"Uptime          2 h 5 min (process 4711)\n"
            u"Machine         mac_1\n"
            u"Worker          wkr_1, protocol v1\n"
            u"Last heartbeat  12s ago\n"
            u"Sessions here   up to 2 (as configured); each at most 512 MiB; all together at most 6.0 GiB and 2048 "
            "processes\n"
            u"\nNo issues"_s);
        QCOMPARE(textOutput(status, noon, detailLines(details, noon)), expected);
        const QJsonObject json = QJsonDocument::fromJson(jsonOutput(status, toJson(details))).object();
        QCOMPARE(json.value(u"details"_s).toObject().value(u"uptimeSeconds"_s).toInt(), 7500);
        QCOMPARE(json.value(u"issues"_s).toArray().size(), 0);
    }

    void aVerboseStatusWithoutAnAgentTellsWhatIsKnown()
    {
        const status::Answers answers = answersWithoutAgent();
        const status::Status status = evaluate(answers);
        const status::Details details = withAgent(
            {.platform = answers.platformUrl, .platformSource = u"the default"_s, .commandVersion = u"0.9.0"_s},
            answers, status);
        QCOMPARE(detailLines(details, noon),
            u"Asked           https://rensei.example (the default)\n"
            u"Context         none\n"
            u"Versions        this command 0.9.0\n"_s);
        QVERIFY(toJson(details).value(u"pid"_s).isNull());
    }

    void unknownValuesAreDashes()
    {
        status::Answers answers = healthyAnswers();
        answers.whoami = answerOf(QJsonObject());
        answers.capacity = answerOf(QJsonObject{{u"hostVisible"_s, true}, {u"hosts"_s, 2}});
        const QString text = textOutput(evaluate(answers), noon);
        QVERIFY2(text.contains(u"✓  – (user context)\n"_s), qPrintable(text));
        QVERIFY2(text.contains(u"pool: –\n"_s), qPrintable(text));
        QVERIFY2(text.contains(u"✓  2 hosts  ·  – total slots\n"_s), qPrintable(text));
    }

    void escapeSequencesAreRemoved()
    {
        status::Answers answers = healthyAnswers();
        answers.whoami = answerOf(QJsonObject{{u"email"_s, u"a\x1b[2Jb\nc\u202ed"_s}});
        const QString text = textOutput(evaluate(answers), noon);
        QVERIFY2(text.startsWith(u"Auth          ✓  a [2Jb c d (user context)\n"_s), qPrintable(text));
    }

    void jsonOfFailuresAddsMembers()
    {
        const QJsonObject body = QJsonDocument::fromJson(jsonOutput(evaluate(answersWithoutAgent()))).object();
        QCOMPARE(body.keys(), (QStringList{u"auth"_s, u"capacity"_s, u"daemon"_s, u"issues"_s, u"platform"_s}));
        QCOMPARE(body.value(u"daemon"_s).toObject(),
            (QJsonObject{{u"ok"_s, false}, {u"error"_s, u"connection refused on 127.0.0.1:7734"_s},
                {u"asOf"_s, toIso(noon)}, {u"addr"_s, u"127.0.0.1:7734"_s}}));
        const QJsonObject platform = body.value(u"platform"_s).toObject();
        QCOMPARE(platform.value(u"hostVisible"_s), QJsonValue(false));
        QCOMPARE(platform.value(u"lastSeen"_s), QJsonValue(toIso(noon - 4h)));
        QCOMPARE(body.value(u"issues"_s).toArray().size(), 2);
    }

    void jsonOfSkippedChecksHasAReason()
    {
        const QJsonObject body = QJsonDocument::fromJson(jsonOutput(evaluate(answersWithRefusedKey()))).object();
        QCOMPARE(body.value(u"auth"_s).toObject().value(u"error"_s), QJsonValue(u"token expired or invalid"_s));
        const QJsonObject skipped{{u"ok"_s, false}, {u"skipped"_s, true}, {u"reason"_s, u"auth required"_s}};
        for (const QString &check : {u"daemon"_s, u"platform"_s, u"capacity"_s})
            QCOMPARE(body.value(check).toObject(), skipped);
    }

    // Source: agent/status/STATUS.md, "JSON output".
    void jsonOfAPlatformWithoutAccountServiceIsOk()
    {
        status::Answers answers = healthyAnswers();
        answers.whoami = answerOf(errorOf(ErrorKind::RouteMissing, 404));
        const QJsonObject body = QJsonDocument::fromJson(jsonOutput(evaluate(answers))).object();
        QCOMPARE(body.value(u"auth"_s).toObject(), (QJsonObject{{u"ok"_s, true}, {u"applicable"_s, false}}));
        QCOMPARE(body.value(u"daemon"_s).toObject().value(u"ok"_s), QJsonValue(true));
    }

    void ages_data()
    {
        QTest::addColumn<std::chrono::milliseconds>("age");
        QTest::addColumn<QString>("text");
        QTest::newRow("the clock went back") << std::chrono::milliseconds(-5s) << u"0s ago"_s;
        QTest::newRow("seconds") << std::chrono::milliseconds(59'999ms) << u"59s ago"_s;
        QTest::newRow("minutes") << std::chrono::milliseconds(60s) << u"1m ago"_s;
        QTest::newRow("hours") << std::chrono::milliseconds(4h) << u"4h ago"_s;
        QTest::newRow("days") << std::chrono::milliseconds(50h) << u"2d ago"_s;
    }

    void ages()
    {
        QFETCH(std::chrono::milliseconds, age);
        QFETCH(QString, text);
        QCOMPARE(status::ageText(age), text);
    }
};

RENSEI_TEST(TestOutput)
#include "tst_output.moc"
