#include "agent/http/server_url.h"

#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using rensei::http::parseServerUrl;

class TestServerUrl : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accepts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical");
        const auto row = [](const char *name, const char *text, const char *canonical) {
            QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(canonical);
        };
        row("the hosted platform", "https://app.rensei.ai", "https://app.rensei.ai");
        row("a slash at the end", "https://app.rensei.ai/", "https://app.rensei.ai");
        row("blanks around it", "  https://app.rensei.ai \n", "https://app.rensei.ai");
        row("a path of its own", "https://rensei.example/a/b//", "https://rensei.example/a/b");
        row("a port", "https://rensei.example:8443", "https://rensei.example:8443");
        row("capital letters in scheme and host", "HTTPS://Rensei.Example/Path", "https://rensei.example/Path");
        row("this machine by name", "http://localhost:3000", "http://localhost:3000");
        row("this machine by number", "http://127.0.0.1:3000", "http://127.0.0.1:3000");
        row("this machine by another number", "http://127.1.2.3", "http://127.1.2.3");
        row("this machine by its longer number", "http://[::1]:3000/", "http://[::1]:3000");
    }

    void accepts()
    {
        QFETCH(QString, text);
        const auto url = parseServerUrl(text);
        QVERIFY2(url, qPrintable(url ? QString() : url.error().detail));
        QTEST(url->toString(), "canonical");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *text, const char *says) {
            QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(says);
        };
        row("nothing", "", "not a web address");
        row("a word", "rensei", "not a web address");
        row("a host without scheme", "app.rensei.ai", "not a web address");
        row("a path of this machine", "file:///etc/passwd", "not a web address");
        row("another scheme", "ftp://rensei.example", "https://");
        row("no encryption", "http://rensei.example", "https://");
        row("a host that only begins like this machine", "http://127.0.0.1.evil.example", "https://");
        row("a host that only ends like this machine", "http://evil.localhost.example", "https://");
        row("every address of this machine", "http://0.0.0.0:3000", "https://");
        row("a user", "https://someone@rensei.example", "user name");
        row("a user and password", "https://someone:planted@rensei.example", "user name");
        row("a query", "https://rensei.example/?a=b", "end after its path");
        row("a fragment", "https://rensei.example/#a", "end after its path");
    }

    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(QString, says);
        const auto url = parseServerUrl(text);
        QVERIFY(!url);
        QVERIFY2(url.error().detail.contains(says), qPrintable(url.error().detail));
        QVERIFY(!rensei::describe(url.error()).contains(u"planted"_s));
    }

    void pathsAreAppendedAsText_data()
    {
        QTest::addColumn<QString>("serverUrl");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("whole");
        QTest::newRow("to a host") << u"https://a.example"_s << u"/api/x"_s << u"https://a.example/api/x"_s;
        QTest::newRow("to a path") << u"https://a.example/p/"_s << u"/api/x"_s << u"https://a.example/p/api/x"_s;
        QTest::newRow("with a query") << u"https://a.example"_s << u"/x?a=b%26c"_s << u"https://a.example/x?a=b%26c"_s;
        QTest::newRow("with an escaped slash")
            << u"https://a.example"_s << u"/x/a%2Fb"_s << u"https://a.example/x/a%2Fb"_s;
    }

    void pathsAreAppendedAsText()
    {
        QFETCH(QString, serverUrl);
        QFETCH(QString, path);
        QTEST(rensei::http::join(*parseServerUrl(serverUrl), path).toString(QUrl::FullyEncoded), "whole");
    }
};

RENSEI_TEST(TestServerUrl)
#include "tst_server_url.moc"
