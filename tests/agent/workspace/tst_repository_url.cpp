#include "agent/workspace/repository_url.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace workspace;

class RepositoryUrlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accepted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ChosenBy>("by");
        QTest::addColumn<QString>("identity");
        const auto row = [](const char *name, const QString &text, const QString &identity,
                             ChosenBy by = ChosenBy::Platform) { QTest::newRow(name) << text << by << identity; };
        row("https", u"https://git.example/o/r.git"_s, u"git.example/o/r"_s);
        row("upper case of the host", u"https://Git.Example/o/R"_s, u"git.example/o/R"_s);
        row("a slash at the end", u"https://git.example/o/r/"_s, u"git.example/o/r"_s);
        row("the usual port", u"https://git.example:443/o/r"_s, u"git.example/o/r"_s);
        row("another port", u"https://git.example:8443/o/r"_s, u"git.example:8443/o/r"_s);
        row("ssh", u"ssh://git@git.example/o/r.git"_s, u"git.example/o/r"_s);
        row("ssh as scp has it", u"git@git.example:o/r.git"_s, u"git.example/o/r"_s);
        row("the same without a user", u"git.example:o/r"_s, u"git.example/o/r"_s);
        row("http on this machine", u"http://127.0.0.1:8080/r"_s, u"127.0.0.1:8080/r"_s);
        row("a folder of its owner", u"/srv/git/r.git"_s, u"file:/srv/git/r"_s, ChosenBy::Owner);
        row("the same as a URL", u"file:///srv/git/r"_s, u"file:/srv/git/r"_s, ChosenBy::Owner);
    }

    void accepted()
    {
        QFETCH(QString, text);
        QFETCH(ChosenBy, by);
        QFETCH(QString, identity);
        const auto url = parseRepositoryUrl(text, by);
        QVERIFY2(url.has_value(), url ? "" : qPrintable(url.error().detail));
        QCOMPARE(url->identity, identity);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ChosenBy>("by");
        const auto row = [](const char *name, const QString &text, ChosenBy by = ChosenBy::Platform) {
            QTest::newRow(name) << text << by;
        };
        row("nothing", {});
        row("an option", u"--upload-pack=touch /tmp/x"_s, ChosenBy::Owner);
        row("an option as a host", u"ssh://-oProxyCommand=touch/x"_s, ChosenBy::Owner);
        row("an option as a host of scp", u"-oProxyCommand=x:y"_s, ChosenBy::Owner);
        row("an option as a path", u"git@git.example:-x"_s);
        row("a helper that runs a command", u"ext::sh -c touch% /tmp/x"_s, ChosenBy::Owner);
        row("a helper with a URL", u"fd::https://git.example/r"_s, ChosenBy::Owner);
        row("another helper", u"transport::https://git.example/r"_s, ChosenBy::Owner);
        row("a folder that the platform names", u"/etc"_s);
        row("the same as a URL", u"file:///etc"_s);
        row("a folder from here", u"../other"_s, ChosenBy::Owner);
        row("plain http elsewhere", u"http://git.example/o/r"_s);
        row("git without encryption", u"git://git.example/o/r"_s);
        row("ftp", u"ftp://git.example/o/r"_s);
        row("a name", u"owner/repo"_s);
        row("a way up", u"https://git.example/../../r"_s);
        row("a hidden way up", u"https://git.example/o/%2E%2E%2Fx"_s);
        row("no path", u"https://git.example/"_s);
        row("a query", u"https://git.example/o/r?x=1"_s);
        row("a line break", u"https://git.example/o/r\n[core]"_s);
        row("a space", u"https://git.example/o/r x"_s);
        row("a password", u"https://user:s3cret@git.example/o/r"_s, ChosenBy::Owner);
        row("a token", u"https://s3cret@git.example/o/r"_s, ChosenBy::Owner);
    }

    void refused()
    {
        QFETCH(QString, text);
        QFETCH(ChosenBy, by);
        const auto url = parseRepositoryUrl(text, by);
        QVERIFY(!url.has_value());
        QVERIFY2(url.error().detail.endsWith(u'.'), "a sentence");
        QVERIFY2(!describe(url.error()).contains("s3cret"_L1), "a password is not repeated");
    }

    void fileNamesAreHarmlessAndDifferent()
    {
        const auto name = [](const QString &url) {
            return fileNameFor(parseRepositoryUrl(url, ChosenBy::Owner).value_or(RepositoryUrl()));
        };
        QVERIFY(name(u"https://git.example/o/r.git"_s).startsWith("r-r-"_L1));
        QCOMPARE(name(u"https://git.example/o/r.git"_s), name(u"git@git.example:o/r"_s));
        QVERIFY(name(u"https://git.example/o/r"_s) != name(u"https://git.example/o/R"_s));
        QVERIFY(name(u"https://git.example/a/r"_s) != name(u"https://git.example/b/r"_s));
        for (const QString &url : {u"https://git.example/o/CON"_s, u"https://git.example/o/a%3Ab"_s,
                 u"git@git.example:o/größe"_s, u"https://git.example/"_s + QString(1000, u'x')}) {
            const QString made = name(url);
            QVERIFY2(parseRepositoryUrl(url, ChosenBy::Owner).has_value(), qPrintable(url));
            QVERIFY2(made.size() < 80, qPrintable(made));
            QVERIFY2(!made.contains(u'/') && !made.contains(u'.') && !made.contains(u'%'), qPrintable(made));
        }
    }
};

RENSEI_TEST(RepositoryUrlTest)

} // namespace rensei::tests
#include "tst_repository_url.moc"
