#include "agent/base/private_file.h"
#include "agent/config/config_edit.h"
#include "agent/workspace/workspace_record.h"
#include "tests/agent/install/played_world.h"
#include "tests/support/test_case.h"

#include <QFile>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace install;

class UndoTest : public QObject {
    Q_OBJECT

private:
    static PlayedRun installed(PlayedWorld &world) { return tests::install(world, {.userKey = secretOf("rsk_user")}); }

private Q_SLOTS:
    void everythingThatWasMadeIsRemovedAndNothingElse()
    {
        PlayedWorld world;
        world.writeConfig("# mine\nkind: LocalDaemon\n");
        world.secrets.insert(u"user-key https://platform.example"_s, "rsk_user");
        const auto before = world.files();
        QVERIFY(installed(world).outcome->ok);
        QVERIFY(world.files() != before);
        const PlayedRun run
            = tests::undo(world, {.revokeKeys = true, .deleteData = true, .userKey = secretOf("rsk_user")});
        QVERIFY(run.outcome && run.outcome->ok);
        QCOMPARE(world.files(), before);
        QCOMPARE(world.secrets.size(), 1);
        QVERIFY(!world.services->installed && !world.services->state.isRunning);
        QCOMPARE(world.validKeys(), QStringList());
        QVERIFY(run.outcome->removed.contains(world.services->files(u"dev.rensei.test"_s).first()));
    }

    void theCopyOfAnEarlierConfigurationGoesWithIt()
    {
        PlayedWorld world;
        const auto before = world.files();
        installed(world);
        QVERIFY(config::setValue(world.configFile(), u"capacity.maxConcurrentSessions"_s, 3));
        QVERIFY(QFile::exists(config::backupOf(world.configFile())));
        QVERIFY(tests::undo(world, {.deleteData = true}).outcome->ok);
        QCOMPARE(world.files(), before);
    }

    void aCopyThatWasThereBeforeStays()
    {
        PlayedWorld world;
        world.writeConfig("kind: LocalDaemon\n");
        QVERIFY(writePrivateFile(config::backupOf(world.configFile()), "kind: LocalDaemon # earlier\n"));
        const auto before = world.files();
        installed(world);
        QVERIFY(tests::undo(world, {.deleteData = true}).outcome->ok);
        QCOMPARE(world.files(), before);
    }

    // The desktop made it when it was started first, and has files of its own in it.
    void ofAFolderThatWasThereBeforeAllThatTheAgentMadeGoes()
    {
        PlayedWorld world;
        const StatePaths paths = world.site().paths;
        QVERIFY(makePrivateFolder(paths.root));
        QVERIFY(writePrivateFile(paths.root + u"/desktop.lock"_s, "1"));
        const auto before = world.files();
        installed(world);
        const workspace::WorkspacePaths copies = workspace::workspacePaths(paths.root);
        for (const QString &folder : {paths.sessions(), copies.work, copies.records, copies.mirrors})
            QVERIFY(QDir().mkpath(folder + u"/one"_s));
        for (const QString &file : {paths.runnerChecks(), paths.stoppedByUser(), paths.consent()})
            QVERIFY(writePrivateFile(file, "{}"));
        QVERIFY(makePrivateFolder(QFileInfo(paths.secrets()).path()));
        QVERIFY(writePrivateFile(paths.secrets(), "{}"));
        QVERIFY(tests::undo(world, {.deleteData = true}).outcome->ok);
        QCOMPARE(world.files().keys(), before.keys());
    }

    void aSecretOfSomebodyElseStays()
    {
        PlayedWorld world;
        installed(world);
        tests::undo(world);
        const QString secrets = world.site().paths.secrets();
        QVERIFY(makePrivateFolder(QFileInfo(secrets).path()));
        QVERIFY(writePrivateFile(secrets, "{\"user-key\": \"x\"}"));
        tests::undo(world, {.deleteData = true});
        QVERIFY(QFile::exists(secrets));
    }

    void keyAndDataStayUnlessAskedFor()
    {
        PlayedWorld world;
        QVERIFY(installed(world).outcome->ok);
        QVERIFY(QDir().mkpath(world.site().paths.sessions()));
        const PlayedRun run = tests::undo(world);
        QVERIFY(run.outcome->ok);
        QCOMPARE(world.validKeys().size(), 1);
        QVERIFY2(run.evidence(u"registration-key"_s).contains(u"stays valid"_s),
            qPrintable(run.evidence(u"registration-key"_s)));
        QVERIFY(world.token().isEmpty());
        QVERIFY(QFile::exists(world.site().paths.sessions()));
        QVERIFY(!QFile::exists(world.site().paths.identity()));
        QVERIFY(!QFile::exists(receiptPath(world.site().paths)));
        QVERIFY(!QFile::exists(world.configFile()));
    }

    void doneTwiceItDoesNothingMore()
    {
        PlayedWorld world;
        installed(world);
        tests::undo(world, {.deleteData = true});
        const int changes = world.changes;
        const PlayedRun run = tests::undo(world, {.deleteData = true});
        QVERIFY(run.outcome && run.outcome->ok);
        QCOMPARE(world.changes, changes);
        QVERIFY(run.outcome->removed.isEmpty() || run.outcome->removed == QStringList{world.site().paths.root});
    }

    void whatWasChangedSinceStays()
    {
        PlayedWorld world;
        installed(world);
        world.writeConfig(world.config() + "# by hand\n");
        world.storeToken("another one");
        const PlayedRun run = tests::undo(world);
        QVERIFY(run.outcome->ok);
        QVERIFY(world.config().contains("# by hand"));
        QCOMPARE(run.state(u"config"_s), u"skipped"_s);
        QCOMPARE(world.token(), "another one");
    }

    void runningSessionsAreNotEndedUnasked()
    {
        PlayedWorld world;
        installed(world);
        world.sessions = 2;
        const PlayedRun refused = tests::undo(world);
        QVERIFY(!refused.outcome->ok);
        QCOMPARE(refused.problem()->code, u"sessions-running"_s);
        QVERIFY(world.services->state.isRunning);
        QVERIFY(tests::undo(world, {.mayDrain = true}).outcome->ok);
        QVERIFY(!world.services->installed);
    }

    void aWorkerThatWasNotSignedOffIs()
    {
        PlayedWorld world;
        installed(world);
        QVERIFY(writePrivateFile(world.site().paths.identity(), R"({"workerId":"wkr_9"})"));
        world.answers.insert(u"DELETE /api/workers/wkr_9"_s, http::Response{.status = 204, .root = {}});
        const PlayedRun run = tests::undo(world);
        QCOMPARE(run.state(u"worker"_s), u"done"_s);
        QVERIFY(world.requests.contains(u"DELETE /api/workers/wkr_9"_s));
    }

    void aFailureIsToldAndTheRestGoesOn_data()
    {
        using Break = std::function<void(PlayedWorld &)>;
        QTest::addColumn<Break>("spoil");
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("code");
        QTest::newRow("the service") << Break([](PlayedWorld &world) { world.services->failing = u"remove"_s; })
                                     << u"service"_s << u"service-not-removed"_s;
        QTest::newRow("the right to revoke") << Break([](PlayedWorld &world) { world.mayMakeKeys = false; })
                                             << u"registration-key"_s << u"key-not-revoked"_s;
        QTest::newRow("the keychain") << Break([](PlayedWorld &world) {
            world.writeProblem = secrets::StoreProblem::Locked;
        }) << u"registration-key"_s << u"keychain"_s;
    }

    void aFailureIsToldAndTheRestGoesOn()
    {
        using Break = std::function<void(PlayedWorld &)>;
        QFETCH(Break, spoil);
        QFETCH(QString, step);
        PlayedWorld world;
        installed(world);
        spoil(world);
        const PlayedRun run = tests::undo(world, {.revokeKeys = true, .userKey = secretOf("rsk_user")});
        QVERIFY(!run.outcome->ok);
        QCOMPARE(run.state(step), u"failed"_s);
        QTEST(run.problem()->code, "code");
        QCOMPARE(run.state(u"state"_s), u"done"_s);
        QVERIFY2(QFile::exists(receiptPath(world.site().paths)), "what is left must be known to the next run");
        world.services->failing.clear();
        world.mayMakeKeys = true;
        world.writeProblem.reset();
        QVERIFY(tests::undo(world, {.revokeKeys = true, .userKey = secretOf("rsk_user")}).outcome->ok);
        QCOMPARE(world.validKeys(), QStringList());
    }

    // Without a receipt a service is known by its program.
    void aServiceOfAnotherProgramStays()
    {
        PlayedWorld world;
        service::ServiceDefinition other = world.site().service;
        other.program = u"/opt/other/agent"_s;
        world.services->installed = other;
        world.services->state.isInstalled = true;
        QVERIFY(tests::undo(world).outcome->ok);
        QVERIFY(world.services->installed && world.services->state.isInstalled);
    }

    void anAgentThatWasStartedByHandIsNotRobbed()
    {
        PlayedWorld world;
        installed(world);
        world.isRunByHand = true;
        const PlayedRun run = tests::undo(world, {.mayDrain = true});
        QVERIFY(!run.outcome->ok);
        QCOMPARE(run.problem()->code, u"agent-by-hand"_s);
        QVERIFY2(!world.token().isEmpty(), "it uses that");
    }

    // Only the making of keys is documented.
    void whereAPlatformRevokesNoKeysThePageIsNamed()
    {
        PlayedWorld world;
        installed(world);
        world.listsKeys = false;
        const PlayedRun run
            = tests::undo(world, {.revokeKeys = true, .userKey = secretOf("rsk_user"), .page = u"https://other"_s});
        QVERIFY2(run.outcome && run.outcome->ok, "trying again would never help");
        QCOMPARE(run.state(u"registration-key"_s), u"done"_s);
        QVERIFY(run.problem());
        QVERIFY2(run.problem()->text.contains(world.keys.first().name), qPrintable(run.problem()->text));
        QCOMPARE(run.problem()->page, u"https://platform.example/acme/settings/api-keys"_s);
        QVERIFY(!QFile::exists(receiptPath(world.site().paths)));
    }
};

RENSEI_TEST(UndoTest)

} // namespace rensei::tests

#include "tst_undo.moc"
