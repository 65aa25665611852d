#include "agent/runner/runner_environment.h"
#include "tests/support/test_case.h"

#include <QDir>

using namespace rensei::runner;
using namespace Qt::StringLiterals;

using Variables = QMap<QString, QString>;

class RunnerEnvironmentTest : public QObject {
    Q_OBJECT

private:
    static RunnerEnvironment make(const Variables &inherited, const Variables &profile, const Variables &item)
    {
        return runnerEnvironment(inherited, profile, item,
            {.sessionId = u"ses_1"_s, .issueIdentifier = u"ENG-42"_s, .workspace = u"/w/ses_1"_s});
    }

    static QStringList valuesOf(const RunnerEnvironment &made, const QString &name)
    {
        QStringList values;
        for (const QString &entry : made.entries) {
            if (entry.startsWith(name + u'='))
                values.append(entry.section(u'=', 1));
        }
        return values;
    }

private Q_SLOTS:
    void inherits_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("passes");

        for (const char *name : {"HOME", "USERPROFILE", "LANG", "LC_ALL", "LC_TIME", "TMP", "TMPDIR", "TEMP", "TERM",
                 "SSH_AUTH_SOCK", "HTTPS_PROXY", "https_proxy", "NO_PROXY", "SSL_CERT_FILE", "NODE_EXTRA_CA_CERTS",
                 "SYSTEMROOT", "COMSPEC", "PATHEXT", "APPDATA", "PROGRAMFILES(X86)", "XDG_CONFIG_HOME"})
            QTest::addRow("%s is inherited", name) << QString::fromLatin1(name) << true;
        for (const char *name :
            {"ANTHROPIC_API_KEY", "ANTHROPIC_AUTH_TOKEN", "ANTHROPIC_BASE_URL", "OPENCLAW_GATEWAY_TOKEN", "AMP_API_KEY",
                "OPENAI_API_KEY", "RENSEI_REGISTRATION_TOKEN", "RENSEI_EXAMPLE_OUTCOME", "DONMAI_DAEMON_TOKEN",
                "LD_PRELOAD", "DYLD_INSERT_LIBRARIES", "NODE_OPTIONS", "BASH_ENV", "GIT_SSH_COMMAND",
                "GIT_CONFIG_COUNT", "AWS_SECRET_ACCESS_KEY", "GITHUB_TOKEN", "NOTIFY_SOCKET", "home", "Lc_all", ""})
            QTest::addRow("%s is not inherited", *name ? name : "an empty name") << QString::fromLatin1(name) << false;
    }

    void inherits()
    {
        QFETCH(QString, name);
        QFETCH(bool, passes);
        const auto made = make({{name, u"planted"_s}}, {}, {});
        QCOMPARE(made.entries.contains(name + u"=planted"_s), passes);
        QVERIFY2(made.refused.isEmpty(), "inherited variables are dropped without a notice");
    }

    void acceptsVariablesOfTheItem_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("accepted");

        QTest::newRow("an ordinary name") << u"DATABASE_URL"_s << u"x"_s << true;
        QTest::newRow("one that begins with an underscore") << u"_A1"_s << u"x"_s << true;
        QTest::newRow("a key that is stripped when inherited") << u"ANTHROPIC_API_KEY"_s << u"x"_s << true;
        QTest::newRow("the author of commits") << u"GIT_AUTHOR_NAME"_s << u"x"_s << true;
        QTest::newRow("128 characters") << QString(128, u'A') << u"x"_s << true;
        QTest::newRow("a value of several lines") << u"KEY"_s << u"a\nb=c"_s << true;
        QTest::newRow("an empty value") << u"KEY"_s << u""_s << true;

        QTest::newRow("129 characters") << QString(129, u'A') << u"x"_s << false;
        QTest::newRow("no name") << u""_s << u"x"_s << false;
        QTest::newRow("a lowercase letter") << u"Path"_s << u"x"_s << false;
        QTest::newRow("a digit in front") << u"1A"_s << u"x"_s << false;
        QTest::newRow("a non-ASCII letter") << u"\u00c4B"_s << u"x"_s << false;
        QTest::newRow("an equals sign smuggles a second variable") << u"A=LD_PRELOAD"_s << u"x"_s << false;
        QTest::newRow("a line end after the name") << u"A\n"_s << u"x"_s << false;
        QTest::newRow("a NUL in the name") << u"A"_s + QChar(u'\0') << u"x"_s << false;
        QTest::newRow("a NUL in the value") << u"A"_s << u"x"_s + QChar(u'\0') + u"y"_s << false;
        for (const char *name :
            {"PATH", "LD_PRELOAD", "LD_LIBRARY_PATH", "LD_", "DYLD_INSERT_LIBRARIES", "NODE_OPTIONS", "GIT_SSH_COMMAND",
                "GIT_SSH", "GIT_CONFIG_COUNT", "GIT_CONFIG_KEY_0", "GIT_ASKPASS", "GIT_EXEC_PATH",
                "GIT_TERMINAL_PROMPT", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "ANY_PROXY", "RENSEI_SESSION_ID",
                "RENSEI_EXAMPLE_OUTCOME", "RENSEI_ANYTHING", "BASH_ENV", "HOME", "SSL_CERT_FILE", "PYTHONSTARTUP"})
            QTest::addRow("%s cannot be set by the platform", name) << QString::fromLatin1(name) << u"evil"_s << false;
    }

    void acceptsVariablesOfTheItem()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(bool, accepted);
        const auto made = make({}, {}, {{name, value}});
        QCOMPARE(made.entries.contains(name + u'=' + value), accepted);
        QCOMPARE(made.refused, accepted ? QStringList() : QStringList{name});
    }

    void checksTheProfileLikeTheItem()
    {
        const auto made = make({}, {{u"LD_PRELOAD"_s, u"/evil.so"_s}, {u"MODEL"_s, u"small"_s}}, {});
        QVERIFY(made.entries.contains(u"MODEL=small"_s));
        QCOMPARE(made.refused, QStringList{u"LD_PRELOAD"_s});
        QVERIFY(valuesOf(made, u"LD_PRELOAD"_s).isEmpty());
    }

    void onlyTheProfileSetsTheExampleRunner()
    {
        const Variables set{{u"RENSEI_EXAMPLE_SECONDS"_s, u"2"_s}};
        QVERIFY(make({}, set, {}).entries.contains(u"RENSEI_EXAMPLE_SECONDS=2"_s));
        QVERIFY(!make({}, {}, set).entries.contains(u"RENSEI_EXAMPLE_SECONDS=2"_s));
        const auto made = make({}, {{u"RENSEI_SESSION_ID"_s, u"other"_s}}, {});
        QCOMPARE(made.refused, QStringList{u"RENSEI_SESSION_ID"_s});
    }

    void theItemOverridesTheProfileAndTheProfileTheInherited()
    {
        const auto made = make({{u"LANG"_s, u"agent"_s}, {u"TERM"_s, u"agent"_s}},
            {{u"LANG"_s, u"profile"_s}, {u"TERM"_s, u"profile"_s}}, {{u"LANG"_s, u"item"_s}});
        QCOMPARE(valuesOf(made, u"LANG"_s), QStringList{u"item"_s});
        QCOMPARE(valuesOf(made, u"TERM"_s), QStringList{u"profile"_s});
    }

    void passwordPromptsAreDisabled()
    {
        const auto made = make({{u"SSH_ASKPASS"_s, u"/usr/bin/ask"_s}, {u"GIT_TERMINAL_PROMPT"_s, u"1"_s}}, {}, {});
        QCOMPARE(valuesOf(made, u"GIT_TERMINAL_PROMPT"_s), QStringList{u"0"_s});
        QCOMPARE(valuesOf(made, u"GCM_INTERACTIVE"_s), QStringList{u"never"_s});
        QCOMPARE(valuesOf(made, u"GIT_ASKPASS"_s), QStringList{u""_s});
        QCOMPARE(valuesOf(made, u"SSH_ASKPASS"_s), QStringList{u""_s});
    }

    void ownVariablesComeLastAndOnce()
    {
        const auto made = make({{u"RENSEI_SESSION_ID"_s, u"outer"_s}}, {}, {{u"ZZZ"_s, u"1"_s}});
        QCOMPARE(made.entries.mid(made.entries.size() - 3),
            (QStringList{u"RENSEI_SESSION_ID=ses_1"_s, u"RENSEI_ISSUE=ENG-42"_s, u"RENSEI_WORKSPACE=/w/ses_1"_s}));
        QCOMPARE(valuesOf(made, u"RENSEI_SESSION_ID"_s), QStringList{u"ses_1"_s});
        QVERIFY(made.entries.contains(sessionMarker(u"ses_1"_s)));
    }

    void thePathExtendsTheAgentsPath()
    {
        const QString listed = QDir::rootPath() + u"listed"_s;
        const QStringList paths = valuesOf(make({{u"PATH"_s, listed}}, {}, {{u"PATH"_s, u"/evil"_s}}), u"PATH"_s);
        QCOMPARE(paths.size(), 1);
        QVERIFY(paths.first().split(QDir::listSeparator()).contains(listed));
        QVERIFY(!paths.first().contains(u"evil"_s));
    }

    void readsTheOwnEnvironment()
    {
        qputenv("RENSEI_TEST_MARK", "a=b");
        QCOMPARE(ownEnvironment().value(u"RENSEI_TEST_MARK"_s), u"a=b"_s);
        qunsetenv("RENSEI_TEST_MARK");
    }
};

RENSEI_TEST(RunnerEnvironmentTest)
#include "tst_runner_environment.moc"
