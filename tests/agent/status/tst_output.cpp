#include "agent/status/json_output.h"
#include "agent/status/text_output.h"
#include "tests/agent/status/answer_builders.h"
#include "tests/support/test_case.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace rensei;
using namespace rensei::tests;
using namespace std::chrono_literals;

class TestOutput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textOfAHealthyStatus()
    {
        QCOMPARE(textOutput(evaluate(healthyAnswers()), noon),
            u"Auth          ✓  mark@acme.com (user context, acme-corp)\n"
            u"Daemon        ✓  127.0.0.1:7734  v0.8.3  idle  2 sessions available\n"
            u"Platform      ✓  host visible  pool: local-acme-corp\n"
            u"Capacity      ✓  4 hosts  ·  12 total slots  ·  on-demand: e2b (available)\n"
            u"\n"
            u"No issues found.\n"_s);
    }

    void saysWhatSessionsMayTakeHere()
    {
        auto answers = healthyAnswers();
        control::StatsPayload::Capacity &capacity = answers.stats->value->capacity;
        capacity = {.maxConcurrentSessions = 2,
            .reason = u"as configured"_s,
            .maxMemoryMbPerSession = 512,
            .maxMemoryMb = 6144,
            .maxProcesses = 2048};
        QVERIFY(textOutput(evaluate(answers), noon)
                    .contains(u"\nSessions here: up to 2 (as configured); each at most 512 MiB; "
                              "all together at most 6.0 GiB and 2048 processes\n"_s));
        capacity = {.maxConcurrentSessions = 2, .reason = u"as configured"_s};
        QVERIFY(textOutput(evaluate(answers), noon).contains(u"\nSessions here: up to 2 (as configured)\n"_s));
    }

    void textWithoutAgent()
    {
        QCOMPARE(textOutput(evaluate(answersWithoutAgent()), noon),
            u"Auth          ✓  mark@acme.com (user context, acme-corp)\n"
            u"Daemon        ✗  connection refused on 127.0.0.1:7734\n"
            u"Platform      ✗  host not visible (last seen: 4h ago)\n"
            u"Capacity      ✓  2 other hosts  ·  8 total slots\n"
            u"\n"
            u"Issues:\n"
            u"  • Daemon is not running. Run it with: rensei-agent run\n"
            u"  • This host is not visible to the platform. Run: rensei-agent run\n"_s);
    }

    void textOfARefusedKey()
    {
        QCOMPARE(textOutput(evaluate(answersWithRefusedKey()), noon),
            u"Auth          ✗  token expired or invalid\n"
            u"Daemon        -  (skipped - auth required)\n"
            u"Platform      -  (skipped - auth required)\n"
            u"Capacity      -  (skipped - auth required)\n"
            u"\n"
            u"Issues:\n"
            u"  • Re-authenticate: rensei-agent auth add --kind user --token-stdin\n"_s);
    }

    void unknownValuesAreDashes()
    {
        status::Answers answers = healthyAnswers();
        answers.whoami = answerOf(QJsonObject());
        answers.capacity = answerOf(QJsonObject{{u"hostVisible"_s, true}, {u"hosts"_s, 1}});
        const QString text = textOutput(evaluate(answers), noon);
        QVERIFY2(text.contains(u"✓  – (user context)\n"_s), qPrintable(text));
        QVERIFY2(text.contains(u"pool: –\n"_s), qPrintable(text));
        QVERIFY2(text.contains(u"✓  1 host  ·  – total slots\n"_s), qPrintable(text));
    }

    void escapeSequencesAreRemoved()
    {
        status::Answers answers = healthyAnswers();
        answers.whoami = answerOf(QJsonObject{{u"email"_s, u"a\x1b[2Jb\nc\u202ed"_s}});
        const QString text = textOutput(evaluate(answers), noon);
        QVERIFY2(text.startsWith(u"Auth          ✓  a [2Jb c d (user context)\n"_s), qPrintable(text));
    }

    // Source: agent/status/STATUS.md, "JSON output".
    void jsonOfAHealthyStatus()
    {
        QCOMPARE(QString::fromUtf8(jsonOutput(evaluate(healthyAnswers()))),
            QString::fromUtf8(R"({
  "auth": {
    "ok": true,
    "email": "mark@acme.com",
    "kind": "user",
    "org": "acme-corp"
  },
  "daemon": {
    "ok": true,
    "addr": "127.0.0.1:7734",
    "version": "0.8.3",
    "sessions": {
      "active": 0,
      "available": 2,
      "max": 2
    }
  },
  "platform": {
    "ok": true,
    "url": "%1",
    "hostVisible": true,
    "pool": "local-acme-corp"
  },
  "capacity": {
    "ok": true,
    "hosts": 4,
    "totalSlots": 12,
    "onDemandProviders": ["e2b"]
  },
  "issues": []
}
)")
                .arg(healthyAnswers().platformUrl));
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
        QJsonObject skipped{{u"ok"_s, false}, {u"skipped"_s, true}, {u"reason"_s, u"auth required"_s}};
        for (const QString &check : {u"daemon"_s, u"capacity"_s})
            QCOMPARE(body.value(check).toObject(), skipped);
        skipped.insert(u"url"_s, healthyAnswers().platformUrl); // which one it was is known all the same
        QCOMPARE(body.value("platform"_L1).toObject(), skipped);
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
