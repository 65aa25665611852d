// Taking over the set-up of another program, and leaving it as it is.
#include "agent/config/config_file.h"
#include "agent/install/import.h"
#include "tests/agent/install/played_world.h"
#include "tests/support/test_case.h"

#include <QFile>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace install;

static const QByteArray otherYaml = R"(machine: {region: home}
capacity: {maxConcurrentSessions: 3}
orchestrator: {url: https://platform.example, authToken: good_other}
projects:
  - {id: proj_1, repository: github.com/acme/web}
  - {id: proj_9, repository: github.com/acme/far}
)";

namespace {

struct ImportWorld : PlayedWorld {
    explicit ImportWorld(const QByteArray &yaml = otherYaml)
    {
        write(u".donmai/daemon.yaml"_s, yaml);
        write(u".donmai/daemon.jwt"_s, "{}");
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(home.filePath(name));
        if (!QDir().mkpath(QFileInfo(file).path()) || !file.open(QIODevice::WriteOnly) || file.write(bytes) < 0)
            qFatal("cannot write the files of a test");
    }

    Installer::Request request(const SharedSecret &userKey = nullptr) const
    {
        return {.userKey = userKey, .import = readForeignSetUp(home.filePath(u".donmai"_s), QProcessEnvironment())};
    }

    QMap<QString, QByteArray> othersFiles() const
    {
        QMap<QString, QByteArray> found = files();
        found.removeIf([](const auto &one) { return !one.key().contains("/.donmai"_L1); });
        return found;
    }
};

} // namespace

class ImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withItsKeyNobodySignsIn()
    {
        ImportWorld world;
        const auto before = world.othersFiles();
        const PlayedRun run = tests::install(world, world.request());
        QVERIFY2(run.outcome && run.outcome->ok, qPrintable(run.problem().value_or(Problem()).text));
        QCOMPARE(run.state(u"import"_s), u"satisfied"_s);
        QCOMPARE(run.state(u"account"_s), u"skipped"_s);
        QCOMPARE(world.token(), "good_other");
        QVERIFY(world.keys.isEmpty());
        const auto config = config::parseConfig(world.config());
        QVERIFY(config);
        QCOMPARE(config->projectIds, (QStringList{u"proj_1"_s, u"proj_9"_s}));
        QCOMPARE(config->projects.value(u"proj_9"_s).address, u"github.com/acme/far"_s);
        QCOMPARE(config->maxSessions, 3);
        QCOMPARE(config->region, u"home"_s);
        QVERIFY(!config->authToken);
        QCOMPARE(world.othersFiles(), before);
        auto files = world.files();
        files.remove(world.home.filePath(u".donmai/daemon.yaml"_s));
        for (const QByteArray &content : std::as_const(files))
            QVERIFY2(!content.contains("good_other"), "the key is in a file that was not there before");
        const auto receipt = loadReceipt(receiptPath(world.site().paths));
        QCOMPARE((*receipt)->importedFrom, world.home.filePath(u".donmai"_s));
        QVERIFY(!planLine(*run.plan)["steps"_L1].toArray().first()["id"_L1].toString().compare("import"_L1));
    }

    void doneAgainItChangesNothing()
    {
        ImportWorld world;
        QVERIFY(tests::install(world, world.request()).outcome->ok);
        const QByteArray config = world.config();
        const int changes = world.changes;
        const PlayedRun run = tests::install(world, world.request());
        QVERIFY(run.outcome->ok);
        QCOMPARE(run.state(u"config"_s), u"satisfied"_s);
        QCOMPARE(run.state(u"registration-key"_s), u"satisfied"_s);
        QCOMPARE(world.changes, changes);
        QCOMPARE(world.config(), config);
    }

    void takenBackItLeavesTheOthersFilesAndTheirKeyValid()
    {
        ImportWorld world;
        const auto before = world.files();
        QVERIFY(tests::install(world, world.request(secretOf("rsk_user"))).outcome->ok);
        QVERIFY(
            tests::undo(world, {.revokeKeys = true, .deleteData = true, .userKey = secretOf("rsk_user")}).outcome->ok);
        QCOMPARE(world.files(), before);
        QVERIFY(world.token().isEmpty());
        for (const QString &request : std::as_const(world.requests))
            QVERIFY2(!request.contains("/keys"_L1), qPrintable(request));
    }

    void aCancelledImportLeavesNothing()
    {
        ImportWorld world;
        const auto before = world.files();
        const PlayedRun run = tests::install(
            world, world.request(), [](const StepChange &change) { return change.id == "service"_L1; });
        QVERIFY(run.outcome && run.outcome->isCancelled);
        QCOMPARE(world.files(), before);
        QVERIFY(world.token().isEmpty());
    }

    void aSetUpWithoutAKeyHasOneMade()
    {
        ImportWorld world("orchestrator: {url: https://platform.example, authToken: 'keychain:donmai/mac'}\n"
                          "enabledProjectIds: [proj_1]\n");
        QCOMPARE(tests::install(world, world.request()).problem()->code, u"no-user-key"_s);
        QVERIFY(tests::install(world, world.request(secretOf("rsk_user"))).outcome->ok);
        QCOMPARE(world.token(), "rsk_1");
        QCOMPARE(world.keys.first().projects, QStringList{u"proj_1"_s});
    }

    void aKeyThatWorksIsKept()
    {
        ImportWorld world;
        QVERIFY(tests::install(world, {.userKey = secretOf("rsk_user")}).outcome->ok);
        QVERIFY(tests::install(world, world.request(secretOf("rsk_user"))).outcome->ok);
        QCOMPARE(world.token(), "rsk_1");
        QCOMPARE(config::parseConfig(world.config())->maxSessions, 3);
        world.keys.first().isRevoked = true; // now the other one is better, as only an agent that runs finds out
        world.services->state.isRunning = false;
        QVERIFY(tests::install(world, world.request(secretOf("rsk_user"))).outcome->ok);
        QCOMPARE(world.token(), "good_other");
    }

    void aKeyThatIsRefusedSaysHowToGetAnother()
    {
        ImportWorld world(QByteArray(otherYaml).replace("good_other", "bad"));
        const auto problem = tests::install(world, world.request()).problem();
        QCOMPARE(problem->code, u"token-refused"_s);
        QCOMPARE(problem->command, u"rensei-agent repair"_s);
    }

    void whatTheConfigurationSaysCounts()
    {
        ImportWorld world;
        world.writeConfig("# mine\ncapacity:\n  maxConcurrentSessions: 1\nenabledProjectIds: [proj_1]\n");
        QVERIFY(tests::install(world, world.request()).outcome->ok);
        const auto config = config::parseConfig(world.config());
        QVERIFY(config && world.config().contains("# mine"));
        QCOMPARE(config->maxSessions, 1);
        QCOMPARE(config->region, u"home"_s);
        QCOMPARE(config->projectIds, (QStringList{u"proj_9"_s, u"proj_1"_s}));
    }

    void aPartThatIsThereGetsWhatItLacks()
    {
        ForeignSetUp setUp{.configFile = u"/o/daemon.yaml"_s,
            .settings = {{u"capacity.maxConcurrentSessions"_s, u"3"_s, 3}, {u"capacity.poolMaxDiskGb"_s, u"9"_s, 9},
                {u"machine.region"_s, u"home"_s}, {u"installedRunner"_s, u"claude"_s}}};
        setUp.repositories.insert(
            u"p"_s, {.address = u"a"_s, .ref = u"dev"_s, .full = true, .submodules = true, .lfs = true});
        const auto text = withImported("capacity:\n  poolMaxDiskGb: 5 # mine", setUp);
        QVERIFY(text);
        QCOMPARE(*text,
            "capacity:\n  maxConcurrentSessions: 3\n  poolMaxDiskGb: 5 # mine\n# Taken over from /o/daemon.yaml\n"
            "machine:\n  region: \"home\"\nprojects:\n  \"p\":\n    repository: \"a\"\n    ref: \"dev\"\n"
            "    cloneStrategy: full\n    submodules: true\n    lfs: true\n");
        QCOMPARE(*withImported(*text, setUp), *text);
        QVERIFY(!withImported("{capacity: {}}", setUp));
    }

    void everyProjectStaysEvery()
    {
        ImportWorld world("projectAdmissionMode: all-routed\norchestrator: {authToken: good_other}\n");
        QVERIFY(tests::install(world, world.request(secretOf("rsk_user"))).outcome->ok);
        QVERIFY(config::parseConfig(world.config())->admission == config::Admission::AllRouted);
    }

    void itsRunnerIsTakenWhereItIsThere()
    {
        ImportWorld world("installedRunner: codex\norchestrator: {authToken: good_other}\n");
        QVERIFY(tests::install(world, world.request()).outcome->ok);
        QCOMPARE(config::parseConfig(world.config())->installedRunner, u"claude"_s); // codex is not there
        ImportWorld other("installedRunner: codex\norchestrator: {authToken: good_other}\n");
        runner::ListedRunner codex = other.runners.first();
        codex.profile.name = u"codex"_s;
        other.runners.append(codex);
        QVERIFY(tests::install(other, other.request()).outcome->ok);
        QCOMPARE(config::parseConfig(other.config())->installedRunner, u"codex"_s);
    }

    void nothingIsDoneWhileTheOtherRunsOrWillStart()
    {
        ImportWorld world;
        const auto before = world.files();
        world.listeners[7734] = {PortOwner{.pid = 7, .name = u"donmai"_s}, true};
        PlayedRun run = tests::install(world, world.request());
        QCOMPARE(run.problem()->code, u"import-runs"_s);
        QVERIFY(run.problem()->text.contains("donmai, process 7"_L1));
        QVERIFY(run.problem()->command.isEmpty());
        QVERIFY(run.outcome->isMissing);
        QCOMPARE(world.files(), before);
        QCOMPARE(planLine(*run.plan)["foreign"_L1][0]["running"_L1].toString(), u"donmai, process 7"_s);

        const QString units = u".config/systemd/user/"_s;
        world.write(units + u"rensei-daemon.service"_s, "ExecStart=/usr/bin/donmai host run\n");
        const QString stop = u"systemctl --user disable --now rensei-daemon.service"_s;
        QCOMPARE(tests::install(world, world.request()).problem()->command, stop);
#ifndef Q_OS_WIN
        world.listeners.clear();
        QVERIFY(QDir(world.home.path()).mkpath(units + u"default.target.wants"_s));
        const QString link = world.home.filePath(units + u"default.target.wants/rensei-daemon.service"_s);
        QVERIFY(QFile::link(world.home.filePath(units + u"rensei-daemon.service"_s), link));
        run = tests::install(world, world.request());
        QCOMPARE(run.problem()->code, u"import-starts"_s);
        QCOMPARE(run.problem()->command, stop);
        QVERIFY(QFile::remove(link));
        QVERIFY(tests::install(world, world.request()).outcome->ok);
#endif
    }

    void aSetUpForAnotherPlatformIsNotTakenOverHere()
    {
        ImportWorld world(QByteArray(otherYaml).replace("platform.example", "other.example"));
        const auto problem = tests::install(world, world.request()).problem();
        QCOMPARE(problem->code, u"import-other-platform"_s);
        QVERIFY(problem->command.endsWith("--platform https://other.example"_L1));
    }

    void whatCannotBeReadIsToldAndNothingDone()
    {
        ImportWorld world("[garbage");
        const auto before = world.files();
        QCOMPARE(tests::install(world, world.request()).problem()->code, u"import-unreadable"_s);
        QCOMPARE(world.files(), before);
    }

    void aDryRunTellsWhatItWouldTakeOver()
    {
        ImportWorld world;
        const auto before = world.files();
        Installer::Request request = world.request();
        request.isDryRun = true;
        const PlayedRun run = tests::install(world, request);
        QVERIFY(run.outcome->ok);
        QVERIFY(run.evidence(u"import"_s).contains("the projects proj_1, proj_9"_L1));
        QCOMPARE(world.files(), before);
        const QJsonObject foreign = planLine(*run.plan)["foreign"_L1][0].toObject();
        QVERIFY(foreign["canImport"_L1].toBool() && foreign["hasKey"_L1].toBool());
        QCOMPARE(foreign["platform"_L1].toString(), u"https://platform.example"_s);
        QVERIFY(!QJsonDocument(planLine(*run.plan)).toJson().contains("good_other"));
    }

    void aServiceOfAnotherProgramIsNotReplaced()
    {
        PlayedWorld world;
        const QString file = world.services->files(world.site().service.name).first();
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        QFile other(file);
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("ExecStart=/usr/local/bin/rensei host run\n") > 0);
        other.close();
        const auto problem = tests::install(world, {.userKey = secretOf("rsk_user")}).problem();
        QCOMPARE(problem->code, u"service-foreign"_s);
        QVERIFY(!world.services->installed);
    }
};

RENSEI_TEST(ImportTest)

} // namespace rensei::tests

#include "tst_import.moc"
