#include "agent/config/config_file.h"
#include "tests/agent/install/played_world.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace install;

static Installer::Request signedIn()
{
    return {.userKey = secretOf("rsk_user")};
}

static QStringList statesOf(const PlayedRun &run)
{
    QStringList states;
    for (const StepId step : allSteps())
        states.append(run.state(wireName(step)));
    return states;
}

class InstallerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewComputerTakesWorkAfterOneRun()
    {
        PlayedWorld world;
        const PlayedRun run = tests::install(world, signedIn());
        QVERIFY(run.outcome && run.outcome->ok);
        QCOMPARE(statesOf(run),
            (QStringList{u"satisfied"_s, u"satisfied"_s, u"satisfied"_s, u"satisfied"_s, u"done"_s, u"done"_s,
                u"done"_s, u"satisfied"_s, u"satisfied"_s, u"satisfied"_s, u"satisfied"_s}));
        QCOMPARE(run.evidence(u"account"_s), u"mara@acme.example, acme"_s);
        QCOMPARE(run.evidence(u"project"_s), u"Web App (web-app)"_s);
        QCOMPARE(run.evidence(u"worker"_s), u"wkr_1"_s);
        QCOMPARE(world.validKeys(), QStringList{u"key_1"_s});
        QVERIFY2(world.keys.first().name.startsWith(u"host: mac "_s), qPrintable(world.keys.first().name));
        QCOMPARE(world.token(), "rsk_1");
        QVERIFY(world.services->installed && world.services->state.isRunning);
        const auto config = config::parseConfig(world.config());
        QVERIFY(config);
        QCOMPARE(config->platformUrl, u"https://platform.example"_s);
        QCOMPARE(config->installedRunner, u"claude"_s);
        QCOMPARE(config->projectIds, QStringList{u"proj_1"_s});
        QCOMPARE(config->permissions.preset, permissions::Preset::Workspace);
        QCOMPARE(run.outcome->receipt, receiptPath(world.site().paths));
        for (const QByteArray &content : world.files())
            QVERIFY2(!content.contains("rsk_"), "a key is in a file");
    }

    void thePlanNamesWhatWillBeWritten()
    {
        PlayedWorld world;
        QVERIFY(QDir(world.home.path()).mkdir(u".donmai"_s));
        const auto before = world.files();
        Installer::Request request = signedIn();
        request.isDryRun = true;
        const PlayedRun run = tests::install(world, request);
        QVERIFY(run.outcome && run.outcome->ok);
        QCOMPARE(world.files(), before);
        QCOMPARE(world.changes, 0);
        QStringList paths;
        for (const Plan::Write &write : run.plan->writes)
            paths.append(write.path);
        QVERIFY(paths.contains(world.configFile()));
        QVERIFY(paths.contains(world.services->files(u"dev.rensei.test"_s).first()));
        QCOMPARE(run.plan->foreign.value(0).path, world.home.filePath(u".donmai"_s));
        QCOMPARE(run.plan->recommendedRunner, u"claude"_s);
        QCOMPARE(run.state(u"account"_s), u"satisfied"_s);
        QCOMPARE(run.state(u"registration-key"_s), u"skipped"_s);
        const QJsonObject line = planLine(*run.plan);
        QCOMPARE(line["steps"_L1].toArray().size(), 11);
        QCOMPARE(line["choices"_L1]["permissions"_L1].toString(), u"workspace"_s);
    }

    void aSecondRunDoesNothing()
    {
        PlayedWorld world;
        tests::install(world, signedIn());
        const auto files = world.files();
        const int changes = world.changes;
        const PlayedRun run = tests::install(world, signedIn());
        QVERIFY(run.outcome && run.outcome->ok);
        for (const QString &state : statesOf(run))
            QCOMPARE(state, u"satisfied"_s);
        QCOMPARE(world.changes, changes);
        QCOMPARE(world.validKeys().size(), 1);
        for (const QString &path : files.keys()) {
            if (!path.endsWith(u"install.json"_s)) // it says when it was looked at last
                QCOMPARE(world.files().value(path), files.value(path));
        }
    }

    void aFailedStepSaysWhatIsSoAndWhatToDo_data()
    {
        using Break = std::function<void(PlayedWorld &, Installer::Request &)>;
        QTest::addColumn<Break>("spoil");
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QString &step, const QString &code, const Break &spoil) {
            QTest::newRow(name) << spoil << step << code;
        };
        const auto answering = [](const QString &call, const Error &error) {
            return [call, error](PlayedWorld &world, Installer::Request &) { world.answers.insert(call, fail(error)); };
        };
        const QString whoami = u"GET /api/cli/whoami"_s;
        const QString mint = u"POST /api/org/org_1/keys"_s;
        row("nobody is signed in", u"account"_s, u"no-user-key"_s,
            [](PlayedWorld &, Installer::Request &request) { request.userKey = nullptr; });
        row("a locked keychain", u"account"_s, u"user-key-unreadable"_s,
            [](PlayedWorld &, Installer::Request &request) {
                request.userKey = nullptr;
                request.userKeyProblem = u"The keychain is locked. Unlock it."_s;
            });
        row("a refused user key", u"account"_s, u"key-refused"_s,
            answering(whoami, {.kind = ErrorKind::Unauthorized, .httpStatus = 401}));
        row("offline", u"account"_s, u"unreachable"_s, answering(whoami, {.kind = ErrorKind::Offline}));
        row("too many requests", u"account"_s, u"rate-limited"_s,
            answering(whoami, {.kind = ErrorKind::Overloaded, .httpStatus = 429}));
        row("no project", u"project"_s, u"no-project"_s,
            [](PlayedWorld &world, Installer::Request &) { world.projects = {}; });
        row("two projects", u"project"_s, u"several-projects"_s, [](PlayedWorld &world, Installer::Request &) {
            world.projects.append(QJsonObject{{u"id"_s, u"proj_2"_s}, {u"slug"_s, u"api"_s}});
        });
        row("a project that is not there", u"project"_s, u"unknown-project"_s,
            [](PlayedWorld &, Installer::Request &request) {
                request.wishes.projects = {u"web-app"_s, u"x"_s};
            });
        row("no agent", u"runner"_s, u"no-runner"_s,
            [](PlayedWorld &world, Installer::Request &) { world.runners.first().path.clear(); });
        row("an agent that is not installed", u"runner"_s, u"runner-not-installed"_s,
            [](PlayedWorld &world, Installer::Request &request) {
                world.runners.first().path.clear();
                request.wishes.runner = u"claude"_s;
            });
        row("an agent that nobody knows", u"runner"_s, u"unknown-runner"_s,
            [](PlayedWorld &, Installer::Request &request) { request.wishes.runner = u"x"_s; });
        row("no right to make keys", u"registration-key"_s, u"may-not-make-keys"_s,
            [](PlayedWorld &world, Installer::Request &) { world.mayMakeKeys = false; });
        row("no key in the reply", u"registration-key"_s, u"no-key-in-reply"_s,
            [mint](PlayedWorld &world, Installer::Request &) {
                world.answers.insert(mint, http::Response{.status = 201, .root = {}});
            });
        row("no route for keys", u"registration-key"_s, u"no-key-route"_s,
            answering(mint, {.kind = ErrorKind::RouteMissing, .httpStatus = 404}));
        row("too many keys", u"registration-key"_s, u"rate-limited"_s,
            answering(mint, {.kind = ErrorKind::Overloaded, .httpStatus = 429}));
        row("a keychain that takes nothing", u"registration-key"_s, u"keychain"_s,
            [](PlayedWorld &world, Installer::Request &) { world.writeProblem = secrets::StoreProblem::Absent; });
        row("a broken configuration", u"config"_s, u"config-invalid"_s,
            [](PlayedWorld &world, Installer::Request &) { world.writeConfig("capacity: {\n"); });
        row("a configuration that cannot be edited", u"config"_s, u"config-not-changed"_s,
            [](PlayedWorld &world, Installer::Request &) { world.writeConfig("orchestrator:\nkind: LocalDaemon\n"); });
        row("no service manager", u"service"_s, u"service-manager"_s,
            [](PlayedWorld &world, Installer::Request &) { world.services->failing = u"query"_s; });
        row("a service that cannot be installed", u"service"_s, u"service-not-installed"_s,
            [](PlayedWorld &world, Installer::Request &) { world.services->failing = u"install"_s; });
        row("a service that cannot be started", u"service"_s, u"service-not-started"_s,
            [](PlayedWorld &world, Installer::Request &) { world.services->failing = u"start"_s; });
        row("a service that ends at once", u"service"_s, u"service-not-running"_s,
            [](PlayedWorld &world, Installer::Request &) { world.services->startsNothing = true; });
        row("a start before a login that is not to be had", u"service"_s, u"no-start-before-login"_s,
            [](PlayedWorld &, Installer::Request &request) { request.wishes.startsBeforeLogin = true; });
        row("a start before a login that is refused", u"service"_s, u"start-before-login"_s,
            [](PlayedWorld &world, Installer::Request &request) {
                world.services->state.startsBeforeLogin = false;
                world.services->failing = u"linger"_s;
                request.wishes.startsBeforeLogin = true;
            });
        row("an agent that was started by hand", u"service"_s, u"agent-by-hand"_s,
            [](PlayedWorld &world, Installer::Request &) { world.isRunByHand = true; });
        row("an agent that does not answer", u"agent"_s, u"agent-not-running"_s,
            [](PlayedWorld &world, Installer::Request &) { world.answersHello = false; });
        row("no registration", u"worker"_s, u"not-registered"_s,
            [](PlayedWorld &world, Installer::Request &) { world.registers = false; });
        row("a pasted token that is refused", u"worker"_s, u"token-refused"_s,
            [](PlayedWorld &, Installer::Request &request) { request.pastedToken = secretOf("bad"); });
        row("no heartbeat", u"heartbeat"_s, u"no-heartbeat"_s,
            [](PlayedWorld &world, Installer::Request &) { world.answersHeartbeats = false; });
        row("not listed", u"host-visible"_s, u"not-listed"_s,
            [](PlayedWorld &world, Installer::Request &) { world.listsHosts = false; });
    }

    void aFailedStepSaysWhatIsSoAndWhatToDo()
    {
        using Break = std::function<void(PlayedWorld &, Installer::Request &)>;
        QFETCH(Break, spoil);
        QFETCH(QString, step);
        PlayedWorld world;
        Installer::Request request = signedIn();
        spoil(world, request);
        const PlayedRun run = tests::install(world, request);
        QVERIFY(run.outcome);
        QVERIFY(!run.outcome->ok && !run.outcome->isCancelled);
        QCOMPARE(run.steps.last().id, step);
        QCOMPARE(run.state(step), u"failed"_s);
        const auto problem = run.problem();
        QVERIFY(problem);
        QTEST(problem->code, "code");
        QVERIFY(problem->text.endsWith(u'.'));
        QVERIFY(problem->todo.isEmpty() ? problem->code.startsWith(u"user-key"_s) : problem->todo.endsWith(u'.'));
        QVERIFY2(world.validKeys().size() <= 1, "more than one key");
        QVERIFY2(world.validKeys().isEmpty() || !world.token().isEmpty(), "a key that nobody has");
    }

    void aServiceThatIsNotAsItShouldBeIsPutRight()
    {
        PlayedWorld world;
        QVERIFY(tests::install(world, signedIn()).outcome->ok);
        world.services->state.isEnabled = false;
        QCOMPARE(tests::install(world, signedIn()).state(u"service"_s), u"done"_s);
        QVERIFY(world.services->state.isEnabled);
        world.services->installed->program = u"/old/rensei-agent"_s;
        QCOMPARE(tests::install(world, signedIn()).state(u"service"_s), u"done"_s);
        QCOMPARE(world.services->installed->program, world.site().service.program);
    }

    void whatIsSetUpForAnotherPlatformIsTakenBackFirst()
    {
        PlayedWorld world;
        QVERIFY(tests::install(world, signedIn()).outcome->ok);
        const QString path = receiptPath(world.site().paths);
        Receipt receipt = **loadReceipt(path);
        receipt.platform = u"https://other.example"_s;
        QVERIFY(saveReceipt(path, receipt));
        const auto problem = tests::install(world, signedIn()).problem();
        QVERIFY(problem);
        QCOMPARE(problem->code, u"other-platform"_s);
        QCOMPARE(problem->command, u"rensei-agent uninstall"_s);
    }

    void anAgentThatNobodyHasSeenAskIsNotRecommended()
    {
        PlayedWorld world;
        world.runners.first().isUnguarded = true;
        QCOMPARE(tests::install(world, signedIn()).problem()->code, u"no-runner"_s);
    }

    void ofSeveralProjectsTheConfiguredOneIsTaken()
    {
        PlayedWorld world;
        world.projects.append(QJsonObject{{u"id"_s, u"proj_2"_s}, {u"slug"_s, u"api"_s}});
        world.writeConfig("kind: LocalDaemon\nenabledProjectIds: [proj_2]\n");
        const PlayedRun run = tests::install(world, signedIn());
        QVERIFY(run.outcome && run.outcome->ok);
        QVERIFY2(run.evidence(u"project"_s).contains(u"api"_s), qPrintable(run.evidence(u"project"_s)));
    }

    void itRunsBeforeALoginOnlyWhereThatIsWished()
    {
        PlayedWorld world;
        world.services->state.startsBeforeLogin = false;
        const PlayedRun usual = tests::install(world, signedIn());
        QVERIFY(usual.outcome && usual.outcome->ok);
        QCOMPARE(usual.plan->startsBeforeLogin, std::optional(false));
        QCOMPARE(world.services->state.startsBeforeLogin, std::optional(false));
        Installer::Request request = signedIn();
        request.wishes.startsBeforeLogin = true;
        QVERIFY(tests::install(world, request).outcome->ok);
        QCOMPARE(world.services->state.startsBeforeLogin, std::optional(true));
        QVERIFY(tests::install(world, signedIn()).evidence(u"service"_s).contains(u"with the computer"_s));
        QVERIFY(tests::undo(world).outcome->ok);
        QCOMPARE(world.services->state.startsBeforeLogin, std::optional(false));
    }

    void whoeverElseHasItStartBeforeALoginKeepsThat()
    {
        PlayedWorld world;
        world.services->state.startsBeforeLogin = true;
        Installer::Request request = signedIn();
        request.wishes.startsBeforeLogin = true;
        QVERIFY(tests::install(world, request).outcome->ok);
        QVERIFY(tests::undo(world).outcome->ok);
        QCOMPARE(world.services->state.startsBeforeLogin, std::optional(true));
    }

    void cancelingTakesTheStartBeforeALoginBack()
    {
        PlayedWorld world;
        world.services->state.startsBeforeLogin = false;
        Installer::Request request = signedIn();
        request.wishes.startsBeforeLogin = true;
        const PlayedRun run = tests::install(
            world, request, [](const install::StepChange &change) { return change.id == u"worker"_s; });
        QVERIFY(run.outcome && run.outcome->isCancelled);
        QCOMPARE(world.services->state.startsBeforeLogin, std::optional(false));
    }

    void whereKeysAreMadeIsNamedToWhoMayNot()
    {
        PlayedWorld world;
        world.mayMakeKeys = false;
        const auto problem = tests::install(world, signedIn()).problem();
        QVERIFY(problem->todo.contains(u"org_keys:write"_s));
        QCOMPARE(problem->page, u"https://platform.example/acme/settings/api-keys"_s);
    }

    void aPastedTokenNeedsNoKeyToBeMade()
    {
        PlayedWorld world;
        world.mayMakeKeys = false;
        const PlayedRun run
            = tests::install(world, {.wishes = {.mayUseUserKey = false}, .pastedToken = secretOf("good token")});
        QVERIFY(run.outcome && run.outcome->ok);
        QCOMPARE(run.state(u"host-visible"_s), u"skipped"_s);
        QCOMPARE(run.state(u"account"_s), u"skipped"_s);
        QCOMPARE(run.state(u"heartbeat"_s), u"satisfied"_s);
        QCOMPARE(world.token(), "good token");
        QVERIFY(world.keys.isEmpty());
    }

    void aRefusedTokenIsReplacedAndTheOldOneRevokedAfterAHeartbeat()
    {
        PlayedWorld world;
        tests::install(world, signedIn());
        world.keys.first().isRevoked = true;
        QCOMPARE(tests::install(world, signedIn()).outcome->ok, true);
        QCOMPARE(world.validKeys(), QStringList{u"key_2"_s});
        QCOMPARE(world.token(), "rsk_2");
        QVERIFY(world.requests.contains(u"DELETE /api/org/org_1/keys/key_1"_s));
        const auto receipt = loadReceipt(receiptPath(world.site().paths));
        QVERIFY((*receipt)->formerKeys.isEmpty());
        QCOMPARE((*receipt)->key->id, u"key_2"_s);
    }

    void anOldKeyThatCannotBeRevokedIsNamed()
    {
        PlayedWorld world;
        world.listsKeys = false;
        tests::install(world, signedIn());
        world.keys.first().isRevoked = true;
        const PlayedRun run = tests::install(world, signedIn());
        QVERIFY(run.outcome->ok);
        QVERIFY2(run.outcome->text.contains(u"settings/api-keys"_s), qPrintable(run.outcome->text));
    }

    void aTokenThatOnlyTheAgentKnowsToBeRefusedIsReplacedInOneRun()
    {
        PlayedWorld world;
        world.storeToken("bad"); // by hand, and the agent does not run yet
        const PlayedRun run = tests::install(world, signedIn());
        QVERIFY(run.outcome && run.outcome->ok);
        QCOMPARE(world.token(), "rsk_1");
        QCOMPARE(run.state(u"registration-key"_s), u"done"_s);
    }

    void cancellingTakesBackWhatWasDone_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("state");
        QTest::newRow("while the key is made") << u"registration-key"_s << u"running"_s;
        for (const StepId step : allSteps())
            QTest::addRow("after %s", qPrintable(wireName(step))) << wireName(step) << QString();
    }

    void cancellingTakesBackWhatWasDone()
    {
        QFETCH(QString, step);
        QFETCH(QString, state);
        PlayedWorld world;
        const auto before = world.files();
        const PlayedRun run = tests::install(world, signedIn(), [&](const StepChange &change) {
            return change.id == step
                && (wireName(change.state) == state || (state.isEmpty() && change.state != StepState::Running));
        });
        QVERIFY(run.outcome);
        QVERIFY(run.outcome->isCancelled && !run.outcome->ok);
        QVERIFY2(world.validKeys().isEmpty(), "a key was left");
        QVERIFY(world.secrets.isEmpty());
        QVERIFY(!world.services->installed && !world.services->state.isRunning);
        QCOMPARE(world.files(), before);
    }

    void cancellingARepairKeepsTheInstallation()
    {
        PlayedWorld world;
        tests::install(world, signedIn());
        world.keys.first().isRevoked = true;
        const QByteArray config = world.config();
        const PlayedRun run = tests::install(world, signedIn(), [](const StepChange &change) {
            return change.id == u"registration-key"_s && change.state == StepState::Done;
        });
        QVERIFY(run.outcome->isCancelled);
        QCOMPARE(world.validKeys(), QStringList());
        QCOMPARE(world.token(), "rsk_1"); // as it was
        QCOMPARE(world.config(), config);
        QVERIFY(world.services->state.isRunning);
        QVERIFY(tests::install(world, signedIn()).outcome->ok);
        QCOMPARE(world.validKeys(), QStringList{u"key_3"_s});
    }
};

RENSEI_TEST(InstallerTest)

} // namespace rensei::tests

#include "tst_installer.moc"
