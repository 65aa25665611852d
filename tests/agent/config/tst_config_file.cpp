#include "agent/config/config_file.h"

#include "agent/config/built_in_profiles.h"
#include "tests/support/marking_translator.h"
#include "tests/support/test_case.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace rensei::config;

static QProcessEnvironment environment()
{
    QProcessEnvironment made;
    made.insert(u"PLANTED"_s, u"from-outside"_s);
    made.insert(u"NESTED"_s, u"${PLANTED}"_s);
    return made;
}

static const QByteArray whole = R"(apiVersion: rensei.dev/v1
kind: LocalDaemon
machine: {id: some-host, region: eu}
capacity:
  maxConcurrentSessions: 3
  poolMaxDiskGb: 10
orchestrator:
  url: https://rensei.example/base
  authToken: ${PLANTED}
projectAdmissionMode: enumerated
enabledProjectIds: [prj-1, prj-2]
autoUpdate: {channel: beta, drainTimeoutSeconds: 30}
host:
  protocol: af
  port: 0
runners:
  - name: mine
    adapter: command
    program: /usr/bin/mine
    args: [--fast, "two words"]
    env: {MODE: quiet}
    maxDurationSeconds: 60
    needsRepository: true
  - {name: other, adapter: rensei, program: other}
defaultRunner: other
)";

class TestConfigFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEverySetting()
    {
        const auto config = parseConfig(whole, environment());
        QVERIFY2(config, qPrintable(config ? QString() : config.error().detail));
        Config expected;
        expected.platformUrl = u"https://rensei.example/base"_s;
        expected.region = u"eu"_s;
        expected.authToken = u"from-outside"_s;
        expected.maxSessions = 3;
        expected.capacity.maxSessions = 3;
        expected.diskBudget = 10LL << 30;
        expected.admission = Admission::Enumerated;
        expected.projectIds = {u"prj-1"_s, u"prj-2"_s};
        expected.protocol = Protocol::Af;
        expected.port = 0;
        expected.drainTimeout = 30s;
        expected.runners = {RunnerProfile{.name = u"mine"_s,
                                .adapter = Adapter::Command,
                                .program = u"/usr/bin/mine"_s,
                                .args = {u"--fast"_s, u"two words"_s},
                                .env = {{u"MODE"_s, u"quiet"_s}},
                                .maxDuration = 60s,
                                .needsRepository = true},
            RunnerProfile{u"other"_s, Adapter::Rensei, u"other"_s, {}, {}, 7200s}};
        expected.defaultRunner = u"other"_s;
        QVERIFY(*config == expected);
    }

    void anAbsentSettingHasItsDefault_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::newRow("only the head") << QByteArray("apiVersion: donmai.dev/v1\nkind: LocalDaemon\n");
        QTest::newRow("groups without content") << QByteArray("kind: LocalDaemon\ncapacity:\nhost: {}\nrunners: []\n");
        QTest::newRow("values that are null")
            << QByteArray("capacity: {maxConcurrentSessions: ~}\norchestrator: {url: null, authToken: }\n");
    }

    void anAbsentSettingHasItsDefault()
    {
        QFETCH(QByteArray, yaml);
        const auto config = parseConfig(yaml, environment());
        QVERIFY(config);
        QVERIFY(*config == Config());
    }

    void zeroIsNotAbsent()
    {
        QCOMPARE(parseConfig("capacity: {maxConcurrentSessions: 0}")->maxSessions, 0);
        QCOMPARE(parseConfig("autoUpdate: {drainTimeoutSeconds: 0}")->drainTimeout, 0s);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QStringList>("says");
        const auto row = [](const char *name, const char *yaml, const QString &where, const QStringList &says) {
            QTest::newRow(name) << QByteArray(yaml) << where << says;
        };
        row("an empty file", "", u""_s, {u"empty"_s});
        row("a file of remarks", "# nothing\n", u""_s, {u"empty"_s});
        row("a file that is one word", "hello\n", u""_s, {u"keys and values"_s});
        row("another program's kind", "kind: Other\n", u"kind"_s, {u"line 1"_s, u"Other"_s, u"LocalDaemon"_s});
        row("a version of the future", "apiVersion: donmai.dev/v2\n", u"apiVersion"_s, {u"donmai.dev/v2"_s});
        row("a word for a number", "capacity:\n  maxConcurrentSessions: eight\n", u"capacity.maxConcurrentSessions"_s,
            {u"line 2"_s, u"eight"_s, u"whole number"_s});
        row("a number below nothing", "capacity: {maxConcurrentSessions: -1}\n", u"capacity.maxConcurrentSessions"_s,
            {u"-1"_s});
        row("half a session", "capacity: {maxConcurrentSessions: 1.5}\n", u"capacity.maxConcurrentSessions"_s,
            {u"1.5"_s});
        row("a number for a group", "\ncapacity: 8\n", u"capacity"_s, {u"line 2"_s, u"8"_s, u"group of keys"_s});
        row("a group for a text", "orchestrator: {url: {a: b}}\n", u"orchestrator.url"_s, {u"a text"_s});
        row("a port that does not exist", "host: {port: 70000}\n", u"host.port"_s, {u"70000"_s});
        row("a protocol that does not exist", "host: {protocol: v2}\n", u"host.protocol"_s, {u"v2"_s, u"auto"_s});
        row("a text for a list", "enabledProjectIds: prj-1\n", u"enabledProjectIds"_s, {u"prj-1"_s, u"list"_s});
        row("a project without id", "projects:\n  - repository: x\n", u"projects"_s, {u"line 2"_s, u"without an id"_s});
        row("an adapter of another build", "runners:\n  - name: a\n    adapter: robot\n    program: a\n",
            u"runners.adapter"_s, {u"line 3"_s, u"robot"_s, u"rensei, command"_s});
        row("a runner without adapter", "runners:\n  - {name: a, program: a}\n", u"runners"_s,
            {u"line 2"_s, u"without an adapter"_s, u"rensei, command"_s});
        row("a runner without program", "runners: [{name: a, adapter: command}]\n", u"runners"_s,
            {u"without a program"_s});
        row("a runner without name", "runners: [{program: a, adapter: command}]\n", u"runners"_s,
            {u"without a name"_s});
        row("arguments as a shell line", "runners: [{name: a, adapter: command, program: a, args: -a -b}]\n",
            u"runners.args"_s, {u"list of texts"_s});
        row("two runners of one name",
            "runners: [{name: a, adapter: command, program: a}, {name: a, adapter: rensei, program: a}]\n",
            u"runners"_s, {u"two runners"_s});
        row("a default that is no runner", "defaultRunner: nobody\n", u"defaultRunner"_s, {u"line 1"_s, u"nobody"_s});
    }

    void refuses()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QString, where);
        QFETCH(QStringList, says);
        const auto config = parseConfig(yaml, environment());
        QVERIFY(!config);
        QCOMPARE(config.error().where, where);
        for (const QString &part : says)
            QVERIFY2(config.error().detail.contains(part), qPrintable(config.error().detail));
        const rensei::tests::MarkingTranslator marks;
        const QString translated = parseConfig(yaml, environment()).error().detail;
        QVERIFY2(rensei::tests::isMarked(translated), qPrintable(translated));
    }

    void theFirstWrongValueIsReported()
    {
        const auto config = parseConfig("kind: A\nhost: {port: x}\n");
        QCOMPARE(config.error().where, u"kind"_s);
    }

    void unknownKeysGiveWarnings()
    {
        const auto config = parseConfig("kind: LocalDaemon\ncapacity:\n  maxSesions: 3\nshoe: 43\n");
        QVERIFY(config);
        QCOMPARE(config->warnings.size(), 2);
        QCOMPARE(config->warnings.at(0), u"line 3: capacity.maxSesions is not a known key"_s);
        QCOMPARE(config->warnings.at(1), u"line 4: shoe is not a known key"_s);
    }

    void token_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<std::optional<QString>>("token");
        QTest::addColumn<int>("warnings");
        using Token = std::optional<QString>;
        QTest::newRow("as it is") << QByteArray("plain") << Token(u"plain"_s) << 0;
        QTest::newRow("from the environment") << QByteArray("${PLANTED}") << Token(u"from-outside"_s) << 0;
        QTest::newRow("inside a text") << QByteArray("a-${PLANTED}-z") << Token(u"a-from-outside-z"_s) << 0;
        QTest::newRow("what a variable holds is not expanded")
            << QByteArray("${NESTED}") << Token(u"${PLANTED}"_s) << 0;
        QTest::newRow("a variable that is not set") << QByteArray("${NOWHERE}") << Token() << 1;
        QTest::newRow("a keychain reference") << QByteArray("keychain:dev.rensei.desktop/x") << Token() << 0;
        QTest::newRow("empty") << QByteArray("\"\"") << Token() << 0;
    }

    void token()
    {
        QFETCH(QByteArray, written);
        const auto config
            = parseConfig("orchestrator: {authToken: \"" + written.replace('"', "") + "\"}", environment());
        QVERIFY(config);
        QTEST(config->authToken, "token");
        QTEST(int(config->warnings.size()), "warnings");
    }

    void fault10D17_aTokenHasNoLineBreak()
    {
        const auto trimmed = parseConfig("orchestrator: {authToken: \"plain\\n\"}", environment());
        QCOMPARE(trimmed->authToken, u"plain"_s);
        for (const QByteArray token : {"a\\r\\nX-Planted: 1", "a b", "\\u00e4", "a\\0b"}) {
            const auto config = parseConfig("orchestrator:\n  authToken: \"" + token + "\"", environment());
            QVERIFY(!config);
            QCOMPARE(config.error().where, u"orchestrator.authToken"_s);
            QVERIFY(config.error().detail.startsWith("line 2:"_L1));
            QVERIFY(!config.error().detail.contains("Planted"_L1));
        }
    }

    void projectsNameTheirRepositories()
    {
        const auto config
            = parseConfig("projects:\n  web: {repository: /srv/web.git, ref: trunk, cloneStrategy: full}\n"
                          "  default: {repository: 'https://git.example/r', submodules: true}\n");
        QVERIFY(config);
        QCOMPARE(config->projects.size(), 2);
        QCOMPARE(config->projects.value(u"web"_s).address, u"/srv/web.git"_s);
        QCOMPARE(config->projects.value(u"web"_s).ref, u"trunk"_s);
        QVERIFY(config->projects.value(u"web"_s).full);
        QVERIFY(config->projects.value(u"default"_s).submodules);
        QVERIFY2(config->admission == Admission::AllRouted, "names restrict nothing");
        QCOMPARE(config->warnings, QStringList());
        const auto listed
            = parseConfig("projects: [{id: a, repository: x, cloneStrategy: shallow}, {id: b, repoUrl: y}]\n");
        QCOMPARE(listed->projects.value(u"a"_s).address, u"x"_s);
        QCOMPARE(listed->projects.value(u"b"_s).address, u"y"_s);
        const auto wrong = parseConfig("projects:\n  web: {ref: trunk}\n");
        QVERIFY(!wrong && wrong.error().detail.contains(u"names no repository"_s));
    }

    void theRoomForWorkingCopies()
    {
        QCOMPARE(Config().diskBudget.value(), 20LL << 30);
        QCOMPARE(parseConfig("capacity: {poolMaxDiskGb: 5}\n")->diskBudget.value(), 5LL << 30);
        QVERIFY(!parseConfig("capacity: {poolMaxDiskGb: 0}\n")->diskBudget.has_value());
    }

    void admission_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<bool>("isEnumerated");
        QTest::addColumn<QStringList>("ids");
        const QStringList ab{u"a"_s, u"b"_s};
        QTest::newRow("not set") << QByteArray("kind: LocalDaemon\n") << false << QStringList();
        QTest::newRow("an allowlist is set")
            << QByteArray("projectAdmissionMode: enumerated\nenabledProjectIds: [a, b]\n") << true << ab;
        QTest::newRow("an allowlist of nothing")
            << QByteArray("projectAdmissionMode: enumerated\n") << true << QStringList();
        QTest::newRow("all that is routed, whatever is listed")
            << QByteArray("projectAdmissionMode: all-routed\nenabledProjectIds: [a]\n") << false << QStringList();
        QTest::newRow("projects of the older format, with their older key")
            << QByteArray("projects:\n  - {id: a, repoUrl: x}\n  - {id: b, repository: y}\n") << true << ab;
        QTest::newRow("the newer list takes precedence")
            << QByteArray("projects: [{id: c}]\nenabledProjectIds: [a, b]\n") << true << ab;
    }

    void admission()
    {
        QFETCH(QByteArray, yaml);
        const auto config = parseConfig(yaml);
        QVERIFY(config);
        QTEST(config->admission == Admission::Enumerated, "isEnumerated");
        QTEST(config->projectIds, "ids");
    }

    void ownAdmission_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<Admission>("expected");
        QTest::addColumn<QStringList>("ids");
        const QByteArray list = "enabledProjectIds: [a]\nprojectAdmissionMode: ";
        QTest::newRow("ask") << QByteArray("host: {admission: ask}\n") << Admission::Ask << QStringList();
        QTest::newRow("over the older name") << list + "enumerated\nhost: {admission: ask}\n"
                                             << Admission::Ask << QStringList();
        QTest::newRow("listed") << list + "all-routed\nhost: {admission: listed}\n"
                                << Admission::Enumerated << QStringList{u"a"_s};
        QTest::newRow("all") << list + "enumerated\nhost: {admission: all-routed}\n"
                             << Admission::AllRouted << QStringList();
    }

    void ownAdmission()
    {
        QFETCH(QByteArray, yaml);
        const auto config = parseConfig(yaml);
        QVERIFY(config);
        QTEST(config->admission, "expected");
        QTEST(config->projectIds, "ids");
        QVERIFY(!parseConfig("host: {admission: sometimes}\n"));
    }

    void howLongARunnerMayBeSilent()
    {
        QCOMPARE(Config().stalledAfter, 600s);
        QCOMPARE(Config().noProgressTimeout, 0s);
        const auto config = parseConfig("host: {stalledAfterSeconds: 60, noProgressTimeoutSeconds: 1800}\n");
        QCOMPARE(config->stalledAfter, 60s);
        QCOMPARE(config->noProgressTimeout, 1800s);
    }

    void aMissingFileGivesTheDefaults()
    {
        const QTemporaryDir folder;
        const auto config = loadConfig(folder.filePath(u"daemon.yaml"_s));
        QVERIFY(config && *config == Config());
    }

    void aFileIsRead()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"daemon.yaml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("capacity: {maxConcurrentSessions: 2}\n");
        file.close();
        QCOMPARE(loadConfig(file.fileName())->maxSessions, 2);
    }

    // An entry says only what is different.
    void anEntryOfABuiltInAgentKeepsTheRestOfIt()
    {
        const auto config = parseConfig(
            "installedRunner: gemini\nrunners:\n  - {name: goose, acceptUnguarded: true, env: {A: b}}\n"
            "  - {name: claude, program: /my/claude}\n  - {name: own, adapter: codex, program: codex, needsRepository: "
            "false}\n");
        QVERIFY2(config, qPrintable(config ? QString() : config.error().detail));
        QCOMPARE(config->warnings, QStringList());
        QCOMPARE(config->installedRunner, u"gemini"_s);
        RunnerProfile goose = findBuiltIn(u"goose"_s)->profile;
        QVERIFY(isUnguarded(goose));
        goose.acceptUnguarded = true;
        goose.env.insert(u"A"_s, u"b"_s);
        QCOMPARE(config->runners.at(0), goose);
        QVERIFY(!isUnguarded(goose));
        QCOMPARE(config->runners.at(1).adapter, Adapter::Claude);
        QCOMPARE(config->runners.at(1).program, u"/my/claude"_s);
        QVERIFY(config->runners.at(1).needsRepository);
        QVERIFY(!config->runners.at(2).needsRepository);
    }

    void anUnknownInstalledRunnerIsAnError()
    {
        const auto config = parseConfig("installedRunner: nobody\n");
        QVERIFY(!config && config.error().detail.contains(u"line 1: installedRunner is \"nobody\""_s));
    }

    void anEmptyFileIsAnError()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"daemon.yaml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QVERIFY(!loadConfig(file.fileName()));
    }

    void aFolderInItsPlaceIsAnError()
    {
        const QTemporaryDir folder;
        QVERIFY(!loadConfig(folder.path()));
    }
};

RENSEI_TEST(TestConfigFile)
#include "tst_config_file.moc"
