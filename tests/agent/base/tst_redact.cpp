#include "agent/base/redact.h"

#include "tests/support/test_case.h"

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
        row("over several lines", "one\nAuthorization: Bearer planted\ntwo");
    }

    void hides()
    {
        QFETCH(QString, text);
        const QString clean = rensei::redacted(text);
        QVERIFY2(!clean.contains(u"planted"_s), qPrintable(clean));
        QVERIFY2(clean.contains(u"[redacted]"_s), qPrintable(clean));
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
    }

    void keepsOrdinaryText()
    {
        QFETCH(QString, text);
        QCOMPARE(rensei::redacted(text), text);
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
