#include "agent/base/redact.h"

#include "tests/support/test_case.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

// Everything that must not be seen holds the word "planted".
class TestRedact : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hides_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *text) { QTest::newRow(name) << QString::fromLatin1(text); };
        row("an API key", "the key rsk_live_planted1 was used");
        row("a legacy key", "rsp_live_planted1");
        row("a third kind of key", "dmk_planted1");
        row("a key at the end of a word", "name_rsk_live_planted1");
        row("a key within quotes", R"({"registrationToken":"rsk_live_planted-1_x"})");
        row("two keys", "rsk_live_planted1,rsk_live_planted2");
        row("a web token", "got eyJhbGciOiJub25lIn0.eyJzdWIiOiJwbGFudGVkIn0planted.c2lnbmF0dXJlplanted");
        row("a web token after an underscore", "jwt_eyJhbGciOiJub25lIn0.planted.planted");
        row("an Authorization header", "Authorization: Basic planted");
        row("an Authorization field", R"("authorization": "Token planted")");
        row("a bearer token", "used bearer planted-abc/def+x=");
        row("a user and password in an address", "cloning https://user:planted@git.example/x.git");
        row("a token as user", "https://planted@git.example/x.git");
        row("a password with signs", "ssh://user:pla%20planted!@git.example");
        row("a number or sign makes a token of a word", "authorization: x9planted-7");
        row("a member of JSON", "{\"Authorization\": \"Basic planted\"}");
        row("a member of JSON in JSON", "{\\\"Authorization\\\": \\\"Basic planted\\\"}");
        row("a member with quotes in its value", "{\"Authorization\": \"Digest username=\\\"planted\\\", r=1\"}");
        row("any member with a secret name", "{\"db_password\":\"planted words\"}");
        row("a digest", "Authorization: Digest username=\"planted\", response=\"planted\"");
        row("a traced header", "> Proxy-Authorization: Basic planted");
        row("a header as an argument", "curl -H 'Authorization: Bearer planted' x");
        row("an address with escaped slashes", "https:\\/\\/bob:planted@host");
        row("a password with an at sign", "https://bob:x@planted@host/");
        row("a key in an address", "GET https://host/mcp?x=1&api_key=planted&y=2");
        row("a bearer token without a digit", "Bearer dXNlcjpwbGFudGVkplantedXyZabCd");
        row("over several lines", "one\nAuthorization: Bearer planted\ntwo");
    }

    void hides()
    {
        QFETCH(QString, text);
        const QString clean = rensei::redacted(text);
        QVERIFY2(!clean.contains(u"planted"_s), qPrintable(clean));
        QVERIFY2(clean.contains(u"[redacted]"_s), qPrintable(clean));
        QCOMPARE(rensei::redacted(clean), clean);
    }

    void keepsOrdinaryText_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *text) { QTest::newRow(name) << QString::fromLatin1(text); };
        row("a sentence", "The platform cannot be reached.");
        row("an address", "https://app.rensei.ai/api/workers/wkr_1/poll?x=1");
        row("an address with a port", "http://127.0.0.1:7734/api");
        row("a mail address", "write to someone@example.org");
        row("the prefix alone", "keys begin with rsk_");
        row("a word in bearer", "the bearer of news");
        row("bearer in prose", "Uses bearer authentication, and a bearer token-based login.");
        row("authorization in prose", "Fixed authorization: the \"admin\" role was never checked.");
        row("authorization as a heading", "Authorization: every route checks it now.");
        row("a scheme in prose", "authorization: basic checks were added");
        row("a class name", "added BearerAuthenticationHandler and Bearer AuthHandler");
        row("a mention of a member", "the field \"password\" is required");
        row("an ordinary query", "https://host/a?page=2&sort=token");
    }

    void keepsOrdinaryText()
    {
        QFETCH(QString, text);
        QCOMPARE(rensei::redacted(text), text);
    }

    void fault10A4_membersAreJudgedByTheirName()
    {
        const QJsonObject object{{u"authorization"_s, 12345}, {u"Set-Cookie"_s, QJsonArray{u"planted"_s}},
            {u"maxTokens"_s, 5}, {u"useToken"_s, true}, {u"list"_s, QJsonArray{u"rsk_live_planted"_s, u"text"_s}},
            {u"DEPLOY_TOKEN"_s, QJsonObject{{u"a"_s, u"planted"_s}}}};
        const QJsonObject expected{{u"authorization"_s, u"[redacted]"_s}, {u"Set-Cookie"_s, u"[redacted]"_s},
            {u"maxTokens"_s, 5}, {u"useToken"_s, true}, {u"list"_s, QJsonArray{u"[redacted]"_s, u"text"_s}},
            {u"DEPLOY_TOKEN"_s, u"[redacted]"_s}};
        QCOMPARE(rensei::redacted(QJsonValue(object)).toObject(), expected);
    }

    // A pattern that gives up on a long text would show what it holds.
    void fault10A4_longTextsAreRedactedToo()
    {
        const QString filler(200'000, u'a');
        for (const QString &text : {u"{\"password\":\"planted "_s + filler + u"\"}"_s, filler + u"://x:planted@host"_s,
                 QString(u"a.b-"_s).repeated(50'000) + u" rsk_live_planted"_s,
                 u"Authorization: Digest a="_s + filler + u"planted"_s, u"Bearer "_s + filler + u"1planted"_s,
                 u"\"a\":\""_s.repeated(30'000) + u"\n\"token\":\"planted\""_s}) {
            QVERIFY(!rensei::redacted(text).contains(u"planted"_s));
        }
    }

    void fault10A8_tellsTheEndThatMayBeginACredential()
    {
        QCOMPARE(rensei::openCredential(u"Continue? [y/N] "_s), 0);
        QCOMPARE(rensei::openCredential(u"see https://host/x"_s), 0);
        QCOMPARE(rensei::openCredential(u"see https://bob:pl"_s), 14);
        QCOMPARE(rensei::openCredential(u"Enter authorization: "_s), 0);
        QCOMPARE(rensei::openCredential(u"x authorization: Bas"_s), 18);
        QCOMPARE(rensei::openCredential(u"bearer pla"_s), 10);
    }

    void keepsTheTextAroundASecret()
    {
        QCOMPARE(rensei::redacted(u"before rsk_live_planted after"_s), u"before [redacted] after"_s);
        QCOMPARE(rensei::redacted(u"at https://u:planted@git.example/x now"_s),
            u"at https://[redacted]@git.example/x now"_s);
    }
};

RENSEI_TEST(TestRedact)
#include "tst_redact.moc"
