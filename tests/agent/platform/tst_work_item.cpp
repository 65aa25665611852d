#include "agent/platform/work_item.h"

#include "agent/platform/work_item_secrets.h"
#include "tests/agent/platform/fixture_case.h"
#include "tests/support/test_case.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace platform;

static QJsonObject with(const QJsonObject &more)
{
    QJsonObject item{{u"sessionId"_s, u"s"_s}};
    for (auto it = more.begin(); it != more.end(); ++it)
        item.insert(it.key(), it.value());
    return item;
}

class WorkItemTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheSmallestItem()
    {
        const auto got = parseWorkItem({{u"sessionId"_s, u"s"_s}});
        QCOMPARE(got->workType, u"development"_s);
        QCOMPARE(got->priority, 0);
        QVERIFY(!got->queuedAt && !got->maxDuration && got->issueId.isEmpty() && got->runnerHints.isEmpty());
        QCOMPARE(got->raw, (QJsonObject{{u"sessionId"_s, u"s"_s}}));
    }

    void onlyTheSessionIdIsRequired()
    {
        QCOMPARE(parseWorkItem({{u"sessionId"_s, u""_s}}).error().where, u"$.sessionId"_s);
        QCOMPARE(parseWorkItem({}).error().kind, ErrorKind::BadReply);
    }

    void readsAllMembersOfHostedItems()
    {
        const auto got = parseWorkItem(with({{u"mode"_s, u"interview"_s}, {u"requiresRepository"_s, true},
            {u"maxDurationSeconds"_s, u"90"_s}, {u"sessionPublicId"_s, u"555b2fe613130f76"_s},
            {u"env"_s, QJsonObject{{u"A"_s, u"1"_s}, {u"B"_s, 2}, {u"C"_s, u""_s}, {u"D"_s, QJsonArray()}}}}));
        QCOMPARE(got->mode, u"interview"_s);
        QVERIFY(got->requiresRepository);
        QCOMPARE(got->maxDuration, 90s);
        QCOMPARE(got->sessionPublicId, u"555b2fe613130f76"_s);
        QCOMPARE(got->env, (QMap<QString, QString>{{u"A"_s, u"1"_s}, {u"B"_s, u"2"_s}, {u"C"_s, u""_s}}));
        QVERIFY(!parseWorkItem(with({{u"maxDurationSeconds"_s, 0}}))->maxDuration);
    }

    void runnerHintsKeepTheirOrder()
    {
        const QJsonObject profile{{u"provider"_s, u"p"_s}, {u"harness"_s, u"h"_s}};
        QCOMPARE(parseWorkItem(with({{u"resolvedProfile"_s, profile}, {u"harness"_s, u"x"_s}}))->runnerHints,
            (QStringList{u"h"_s, u"p"_s, u"x"_s}));
        QCOMPARE(parseWorkItem(with({{u"resolvedProfile"_s, profile}, {u"harness"_s, u"h"_s}}))->runnerHints,
            (QStringList{u"h"_s, u"p"_s}));
        QCOMPARE(parseWorkItem(with({{u"harness"_s, u"x"_s}}))->runnerHints, QStringList{u"x"_s});
    }

    void theInstructionIsBuiltFromTheMembersPresent_data()
    {
        QTest::addColumn<QJsonObject>("item");
        QTest::addColumn<QString>("expected");
        const QJsonObject issue{
            {u"issueIdentifier"_s, u"ENG-1"_s}, {u"title"_s, u"Login"_s}, {u"body"_s, u"Fails.\n"_s}};
        QJsonObject prompted = issue;
        prompted.insert(u"prompt"_s, u"Do it."_s);
        QJsonObject inContext = issue;
        inContext.insert(u"prompt"_s, u" \n"_s);
        inContext.insert(u"promptContext"_s, u"All of it."_s);
        QTest::newRow("the prompt") << prompted << u"Do it."_s;
        QTest::newRow("a blank prompt is none") << inContext << u"All of it."_s;
        QTest::newRow("the issue") << issue << u"ENG-1: Login\n\nFails."_s;
        QTest::newRow("a title alone") << QJsonObject{{u"title"_s, u"Login"_s}} << u"Login"_s;
        QTest::newRow("an identifier alone") << QJsonObject{{u"issueIdentifier"_s, u"ENG-1"_s}} << u"ENG-1"_s;
        QTest::newRow("a body alone") << QJsonObject{{u"body"_s, u"Fails."_s}} << u"Fails."_s;
        QTest::newRow("nothing") << QJsonObject() << QString();
    }

    void theInstructionIsBuiltFromTheMembersPresent()
    {
        QFETCH(QJsonObject, item);
        QTEST(instruction(*parseWorkItem(with(item))), "expected");
    }

    void rejectingNeedsFiveMembers()
    {
        const QJsonObject whole = fixture(u"poll-work-minimal-odd-units"_s).responseBody["work"_L1][0].toObject();
        QVERIFY(canBeRejected(whole));
        for (const QLatin1StringView key :
            {"sessionId"_L1, "issueId"_L1, "issueIdentifier"_L1, "priority"_L1, "queuedAt"_L1}) {
            QJsonObject less = whole;
            less.remove(key);
            QVERIFY2(!canBeRejected(less), key.data());
            less.insert(key, QJsonValue());
            QVERIFY2(!canBeRejected(less), key.data());
        }
    }

    void secretsAreRemoved_data()
    {
        QTest::addColumn<QJsonObject>("raw");
        QTest::addColumn<QJsonObject>("kept");
        const auto row = [](const char *name, const QJsonObject &raw, const QJsonObject &kept) {
            QTest::newRow(name) << raw << kept;
        };
        const QJsonObject harmless{{u"prompt"_s, u"Say password: x to rsk_live_abcdefgh."_s},
            {u"stageBudget"_s, QJsonObject{{u"maxTokens"_s, 5}}}, {u"credentialRequirements"_s, QJsonArray{u"git"_s}},
            {u"mcpAuthTokenExpiresAt"_s, 1}, {u"repository"_s, u"https://git.example.com/a.git"_s}};
        row("nothing secret stays as it is", harmless, harmless);
        row("env", {{u"a"_s, 1}, {u"env"_s, QJsonObject{{u"KEY"_s, u"x"_s}}}}, {{u"a"_s, 1}});
        row("the tool server's token", {{u"mcpAuthToken"_s, u"x"_s}}, {});
        row("the tenant's token", {{u"tenantEnvelope"_s, QJsonObject{{u"jwt"_s, u"x"_s}, {u"org"_s, u"o"_s}}}},
            {{u"tenantEnvelope"_s, QJsonObject{{u"org"_s, u"o"_s}}}});
        row("clone tokens", {{u"gitCredentials"_s, QJsonArray{u"x"_s}}}, {});
        row("env and headers of tool servers",
            {{u"mcpServers"_s,
                QJsonArray{QJsonObject{{u"name"_s, u"n"_s}, {u"env"_s, QJsonObject{{u"K"_s, u"x"_s}}},
                    {u"headers"_s, QJsonObject{{u"H"_s, u"x"_s}}}}}}},
            {{u"mcpServers"_s, QJsonArray{QJsonObject{{u"name"_s, u"n"_s}}}}});
        row("a password, wherever it is", {{u"future"_s, QJsonArray{QJsonObject{{u"dbPassword"_s, u"x"_s}}}}},
            {{u"future"_s, QJsonArray{QJsonObject()}}});
    }

    void secretsAreRemoved()
    {
        QFETCH(QJsonObject, raw);
        QFETCH(QJsonObject, kept);
        QCOMPARE(withoutSecrets(raw), kept);
        QCOMPARE(hasSecrets(raw), raw != kept);
    }

    void keysInUrlsAndArgumentsAreRedacted()
    {
        const QJsonObject server{{u"url"_s, u"https://user:hunter2@tools.example.com/mcp"_s},
            {u"args"_s, QJsonArray{u"--key"_s, u"rsk_live_EXAMPLE000000000000"_s}}};
        const QJsonObject raw{
            {u"repository"_s, u"https://user:hunter2@git.example.com/a.git"_s}, {u"mcpServers"_s, QJsonArray{server}}};
        const QByteArray kept = QJsonDocument(withoutSecrets(raw)).toJson();
        QVERIFY(!kept.contains("hunter2"));
        QVERIFY(!kept.contains("rsk_live_EXAMPLE"));
        QVERIFY(kept.contains("git.example.com"));
        QVERIFY(hasSecrets(raw));
    }

    void fault10BJ_argumentsAndAddressesOfToolServersAreNotKept()
    {
        const QJsonArray servers{
            QJsonObject{{u"name"_s, u"local"_s}, {u"type"_s, u"stdio"_s}, {u"command"_s, u"TOKEN=planted npx"_s},
                {u"args"_s, QJsonArray{u"--api-key"_s, u"planted"_s, u"--token=planted"_s, u"planted"_s}}},
            QJsonObject{{u"name"_s, u"remote"_s}, {u"url"_s, u"https://tools.example/planted/mcp?x=planted"_s}}};
        for (const QJsonObject &raw : {QJsonObject{{u"mcpServers"_s, servers}},
                 QJsonObject{{u"resolvedProfile"_s, QJsonObject{{u"mcpServers"_s, servers}}}},
                 QJsonObject{{u"mcp"_s, QJsonObject{{u"servers"_s, QJsonObject{{u"local"_s, servers.first()}}}}}}}) {
            const QByteArray kept = QJsonDocument(withoutSecrets(raw)).toJson();
            QVERIFY2(!kept.contains("planted"), kept.constData());
            QVERIFY(kept.contains("local"));
            QVERIFY(hasSecrets(raw));
        }
    }

    void fault10BJ_keysInOtherAddressesAreNotKept()
    {
        const QJsonObject raw{{u"repository"_s, u"https://git.example/a.git?private_token=planted"_s}};
        QCOMPARE(withoutSecrets(raw).value("repository"_L1), u"https://git.example/a.git?private_token=[redacted]"_s);
    }

    void fault10A5_findsTheSecretValues()
    {
        const QJsonObject raw{{u"prompt"_s, u"Mend https://host/a?x=ordinary-2024-text."_s},
            {u"env"_s, QJsonObject{{u"KEY"_s, u"env-1"_s}}}, {u"mcpAuthToken"_s, u"token-2"_s},
            {u"tenantEnvelope"_s, QJsonObject{{u"jwt"_s, u"jwt-3"_s}}},
            {u"gitCredentials"_s, QJsonArray{QJsonObject{{u"token"_s, u"git-4"_s}}}},
            {u"repository"_s, u"https://bob:pass%2D5@git.example/a.git"_s},
            {u"mcpServers"_s,
                QJsonArray{QJsonObject{{u"args"_s,
                                           QJsonArray{u"-y"_s, u"@scope/server-tools"_s, u"--api-key"_s, u"arg-6"_s,
                                               u"--pass=arg-7"_s, u"key-of-args-00008"_s, u"--verbose"_s, u"plain"_s,
                                               u"--header"_s, u"X-Key: key-of-header-9"_s}},
                               {u"headers"_s, QJsonObject{{u"Authorization"_s, u"Bearer key-of-headers-10"_s}}}},
                    QJsonObject{{u"url"_s, u"https://tools.example/key-of-path-0011/mcp?k=query-12"_s}}}}};
        QStringList values = secretValues(raw);
        values.sort();
        QStringList expected{u"env-1"_s, u"token-2"_s, u"jwt-3"_s, u"git-4"_s, u"pass-5"_s, u"arg-6"_s, u"arg-7"_s,
            u"key-of-args-00008"_s, u"X-Key: key-of-header-9"_s, u"key-of-header-9"_s, u"Bearer key-of-headers-10"_s,
            u"key-of-headers-10"_s, u"key-of-path-0011"_s, u"query-12"_s};
        expected.sort();
        QCOMPARE(values, expected);
    }
};

RENSEI_TEST(WorkItemTest)

} // namespace rensei::tests

#include "tst_work_item.moc"
