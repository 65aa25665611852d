// What is read of the set-up of another program.
#include "agent/install/foreign_setup.h"
#include "agent/install/import.h"
#include "agent/install/texts.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace install;

namespace {

struct OtherHome {
    QTemporaryDir home;
    QProcessEnvironment environment;

    QString path(const QString &name) const { return home.filePath(name); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!QDir().mkpath(QFileInfo(path(name)).path()) || !file.open(QIODevice::WriteOnly) || file.write(bytes) < 0)
            qFatal("cannot write the files of a test");
    }

    ForeignSetUp read(const QByteArray &yaml) const
    {
        write(u".donmai/daemon.yaml"_s, yaml);
        return readForeignSetUp(path(u".donmai"_s), environment);
    }
};

} // namespace

static const QByteArray usualYaml = R"(apiVersion: rensei.dev/v1
kind: LocalDaemon
machine:
  id: mac-1
  region: home
capacity:
  maxConcurrentSessions: 3
  maxVCpuPerSession: 4
  poolMaxDiskGb: 40
orchestrator:
  url: https://platform.example/
  authToken: rsk_live_made_up
projects:
  - id: proj_1
    repository: github.com/acme/web
    cloneStrategy: full
    git: {sshKey: ~/.ssh/work}
  - id: proj_2
    repoUrl: https://git.example/api.git
autoUpdate:
  channel: beta
  drainTimeoutSeconds: 300
kit: {scanPaths: [/kits]}
)";

class ForeignSetUpTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatHasAPlaceHereIsTaken()
    {
        const ForeignSetUp setUp = OtherHome().read(usualYaml);
        QCOMPARE(setUp.problem, QString());
        QCOMPARE(setUp.platform, u"https://platform.example"_s);
        QVERIFY(setUp.token && setUp.token->equals("rsk_live_made_up"));
        QCOMPARE(setUp.projectIds, (QStringList{u"proj_1"_s, u"proj_2"_s}));
        QVERIFY(!setUp.takesAll);
        QCOMPARE(setUp.repositories.value(u"proj_1"_s),
            (config::ProjectRepository{.address = u"github.com/acme/web"_s, .full = true}));
        QCOMPARE(setUp.repositories.value(u"proj_2"_s).address, u"https://git.example/api.git"_s);
        QCOMPARE(setUp.takes,
            (QStringList{u"the platform https://platform.example"_s, u"the registration key"_s,
                u"the projects proj_1, proj_2"_s, u"the repositories of proj_1, proj_2"_s,
                install::InstallText::tr("%n session(s) at a time", nullptr, 3), u"40 GiB of disk for working copies"_s,
                u"300 s for running sessions to end"_s, u"the region home"_s}));
        QCOMPARE(setUp.leaves,
            (QStringList{u"projects.git"_s, u"machine.id"_s, u"capacity.maxVCpuPerSession"_s, u"autoUpdate.channel"_s,
                u"kit"_s}));
    }

    void whatIsNotUnderstoodIsNamedAndKeepsNothingElseBack()
    {
        const ForeignSetUp setUp = OtherHome().read(
            "apiVersion: donmai.dev/v9\nkind: Other\norchestrator: {url: 'http://far.example', authToken: \"a\\nb\"}\n"
            "capacity: {maxConcurrentSessions: many, poolMaxDiskGb: [1]}\nmachine: {region: \"a\\nb\"}\n"
            "enabledProjectIds: [proj_1, \"a\\nb\"]\ninstalledRunner: rm\n");
        QVERIFY(setUp.canImport());
        QVERIFY(!setUp.token && setUp.platform.isEmpty() && setUp.settings.isEmpty());
        QCOMPARE(setUp.projectIds, QStringList{u"proj_1"_s});
        QCOMPARE(setUp.takes, QStringList{u"the projects proj_1"_s});
        QCOMPARE(setUp.leaves.size(), 6);
        for (const QString &key :
            {u"orchestrator.url ("_s, u"orchestrator.authToken ("_s, u"capacity.maxConcurrentSessions ("_s,
                u"capacity.poolMaxDiskGb ("_s, u"machine.region ("_s, u"installedRunner ("_s})
            QVERIFY2(setUp.leaves.filter(key).size() == 1, qPrintable(key + setUp.leaves.join(u'|')));
    }

    void everyProjectIsTakenOnlyWhereThatIsSaid()
    {
        QVERIFY(OtherHome().read("projectAdmissionMode: all-routed\n").takesAll);
        QVERIFY(!OtherHome().read("machine: {region: home}\n").takesAll);
        QVERIFY(!OtherHome().read("projects: {web: {repository: a}}\n").takesAll);
        const ForeignSetUp listed = OtherHome().read("projectAdmissionMode: enumerated\nenabledProjectIds: [p]\n");
        QVERIFY(!listed.takesAll);
        QCOMPARE(listed.projectIds, QStringList{u"p"_s});
    }

    void theTokenIsWhereItsProgramLooksForIt_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("plain") << QByteArray("rsk_1") << QByteArray("rsk_1");
        QTest::newRow("a variable") << QByteArray("${MY_TOKEN}") << QByteArray("rsk_2");
        QTest::newRow("a variable that is not set") << QByteArray("${OTHER}") << QByteArray();
        QTest::newRow("the keychain") << QByteArray("keychain:donmai/mac") << QByteArray();
        QTest::newRow("none") << QByteArray("''") << QByteArray();
    }

    void theTokenIsWhereItsProgramLooksForIt()
    {
        QFETCH(QByteArray, written);
        QFETCH(QByteArray, token);
        OtherHome home;
        home.environment.insert(u"MY_TOKEN"_s, u"rsk_2"_s);
        const QByteArray yaml = "machine: {region: home}\norchestrator: {authToken: \"" + written + "\"}\n";
        const ForeignSetUp setUp = home.read(written == "''" ? "machine: {region: home}\n" : yaml);
        QCOMPARE(setUp.token ? setUp.token->view().toByteArray() : QByteArray(), token);
        QVERIFY(!(setUp.takes + setUp.leaves).join(u' ').contains("rsk_"_L1));
        QCOMPARE(setUp.leaves.join(u' ').contains("that program's entry of the keychain"_L1),
            written.startsWith("keychain:"));
        home.environment.insert(u"DONMAI_DAEMON_TOKEN"_s, u"rsk_3"_s);
        QVERIFY(home.read(yaml).token->equals("rsk_3"));
    }

    void itsPortIsTheUsualOneUnlessItSaysAnother()
    {
        QCOMPARE(OtherHome().read("machine: {region: home}\n").port, quint16(7734));
        QCOMPARE(OtherHome().read("machine: {region: home}\nhost: {port: 7740}\n").port, quint16(7740));
        QCOMPARE(OtherHome().read("machine: {region: home}\nhost: {port: 99999}\n").port, quint16(7734));
    }

    void whatIsNoConfigurationIsAProblem_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("said");
        QTest::newRow("garbage") << QByteArray("kind: [{{") << u"cannot be understood: line 1"_s;
        QTest::newRow("a list") << QByteArray("- a\n") << u"holds no configuration"_s;
        QTest::newRow("empty") << QByteArray() << u"holds no configuration"_s;
        QTest::newRow("nothing of use") << QByteArray("kit: {}\n") << u"nothing that can be taken over"_s;
        QTest::newRow("huge") << QByteArray(1024 * 1024 + 1, '#') << u"is too big"_s;
        QTest::newRow("two documents") << QByteArray("a: 1\n---\nb: 1\n") << u"more than one document"_s;
        QTest::newRow("deep") << QByteArray(4000, '[') << u"cannot be understood"_s;
    }

    void whatIsNoConfigurationIsAProblem()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QString, said);
        const ForeignSetUp setUp = OtherHome().read(yaml);
        QVERIFY(!setUp.canImport());
        QVERIFY2(setUp.problem.contains(said) && setUp.problem.endsWith(u'.'), qPrintable(setUp.problem));
    }

    void onlyAPlainFileIsRead()
    {
        OtherHome home;
        QVERIFY(readForeignSetUp(home.path(u"nowhere"_s)).problem.startsWith("There is no "_L1));
        QVERIFY(QDir(home.home.path()).mkpath(u".donmai/daemon.yaml"_s));
        QVERIFY(readForeignSetUp(home.path(u".donmai"_s)).problem.contains("is no file"_L1));
    }

    void linksAreFollowedToAPlainFileOnly()
    {
#ifdef Q_OS_WIN
        QSKIP("links need a right here");
#else
        OtherHome home;
        home.write(u"dotfiles/daemon.yaml"_s, usualYaml);
        QVERIFY(QFile::link(home.path(u"dotfiles"_s), home.path(u".rensei"_s)));
        QVERIFY(readForeignSetUp(home.path(u".rensei"_s), home.environment).canImport());
        QVERIFY(QDir(home.home.path()).mkpath(u".donmai"_s));
        const QString link = home.path(u".donmai/daemon.yaml"_s);
        QVERIFY(QFile::link(home.path(u"gone"_s), link));
        QVERIFY(readForeignSetUp(home.path(u".donmai"_s)).problem.contains("leads nowhere"_L1));
        QVERIFY(QFile::remove(link) && QFile::link(u"/dev/zero"_s, link));
        QVERIFY(readForeignSetUp(home.path(u".donmai"_s)).problem.contains("is no file"_L1));
#endif
    }

    void theFileMayBeNamedItself()
    {
        OtherHome home;
        home.write(u"backup/host.yaml"_s, usualYaml);
        const ForeignSetUp setUp = readForeignSetUp(home.path(u"backup/host.yaml"_s), home.environment);
        QVERIFY(setUp.canImport());
        QCOMPARE(setUp.folder, home.path(u"backup"_s));
    }

    void bothUsualFoldersAreFound()
    {
        OtherHome home;
        QVERIFY(findForeignSetUps(home.home.path()).isEmpty());
        home.read(usualYaml);
        QVERIFY(QDir(home.home.path()).mkpath(u".rensei"_s));
        const auto found = findForeignSetUps(home.home.path(), home.environment);
        QCOMPARE(found.size(), 2);
        QVERIFY(!found.first().canImport() && found.first().configFile.isEmpty() && found.last().canImport());
        QVERIFY(findForeignSetUps({}).isEmpty());
    }

    void aServiceIsAnothersUnlessItStartsOneOfOurs()
    {
        OtherHome home;
        const QString units = u".config/systemd/user/"_s;
        home.write(units + u"dev.rensei.daemon.service"_s, "ExecStart=\"/opt/rensei-agent\" \"run\"\n");
        QVERIFY(findForeignServices(home.home.path()).isEmpty());
        home.write(units + u"dev.rensei.daemon.service"_s, "ExecStart=/usr/local/bin/rensei host run\n");
        home.write(u"Library/LaunchAgents/dev.donmai.daemon.plist"_s, "<plist/>");
        auto found = findForeignServices(home.home.path());
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.first().name, u"dev.rensei.daemon.service"_s);
        QCOMPARE(found.first().isEnabled, std::optional(false));
        QVERIFY(!found.last().isEnabled);
#ifndef Q_OS_WIN
        QVERIFY(QDir(home.home.path()).mkpath(units + u"default.target.wants"_s));
        QVERIFY(QFile::link(home.path(units + u"dev.rensei.daemon.service"_s),
            home.path(units + u"default.target.wants/dev.rensei.daemon.service"_s)));
        QCOMPARE(findForeignServices(home.home.path()).first().isEnabled, std::optional(true));
#endif
    }

    void whoRunsIsToldFromWhoElseHasItsPort()
    {
        const PortOwner other{.pid = 7, .name = u"rensei"_s};
        QCOMPARE(foreignProgram(other, false, std::nullopt), u"rensei, process 7"_s);
        QCOMPARE(foreignProgram(other, true, 7), QString());
        QCOMPARE(foreignProgram(std::nullopt, true, std::nullopt), QString());
        QCOMPARE(foreignProgram(PortOwner{.pid = 7, .name = u"donmai-host"_s}, false, 8), u"donmai-host, process 7"_s);
        QCOMPARE(foreignProgram(PortOwner{.pid = 7, .name = u"node"_s}, true, 8), u"node, process 7"_s);
        QCOMPARE(foreignProgram(PortOwner{.pid = 7, .name = u"nginx"_s}, false, 8), QString());
        QCOMPARE(foreignProgram(PortOwner{.pid = 7, .name = u"rensei-agent"_s}, true, 8), QString());
        QCOMPARE(foreignProgram(PortOwner{.user = u"mona"_s}, true, 8), QString());
    }
};

RENSEI_TEST(ForeignSetUpTest)

} // namespace rensei::tests

#include "tst_foreign_setup.moc"
