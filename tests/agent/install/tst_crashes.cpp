// An installation is killed before and after everything that it changes.
#include "agent/config/config_file.h"
#include "tests/agent/install/played_world.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace install;

// With everything that an installation may change.
static Installer::Request request()
{
    return {.wishes = {.startsBeforeLogin = true}, .userKey = secretOf("rsk_user")};
}

struct CrashWorld : PlayedWorld {
    CrashWorld() { services->state.startsBeforeLogin = false; }
};

class CrashTest : public QObject {
    Q_OBJECT

private:
    static int changesOfAnInstallation()
    {
        CrashWorld world;
        tests::install(world, request());
        return world.changes;
    }

    static void addCrashRows()
    {
        QTest::addColumn<int>("at");
        QTest::addColumn<bool>("after");
        const int count = changesOfAnInstallation();
        QVERIFY2(count >= 4, "a key, a keychain and a service at least");
        for (int at = 1; at <= count; ++at) {
            QTest::addRow("before change %d", at) << at << false;
            QTest::addRow("after change %d", at) << at << true;
        }
    }

    static void killed(PlayedWorld &world)
    {
        QFETCH(int, at);
        QFETCH(bool, after);
        world.killAt = at;
        world.killAfter = after;
        const PlayedRun run = tests::install(world, request());
        QVERIFY(world.isKilled && !run.outcome);
        world.killAt = 0;
        world.isKilled = false;
    }

private Q_SLOTS:
    void aSecondRunCompletesIt_data() { addCrashRows(); }

    void aSecondRunCompletesIt()
    {
        CrashWorld world;
        killed(world);
        const PlayedRun run = tests::install(world, request());
        QVERIFY(run.outcome && run.outcome->ok);
        QCOMPARE(world.validKeys().size(), 1);
        QVERIFY(world.isTokenValid());
        QVERIFY(config::parseConfig(world.config()).has_value());
        QVERIFY(world.services->state.isRunning);
        QCOMPARE(world.services->state.startsBeforeLogin, std::optional(true));
        const auto receipt = loadReceipt(receiptPath(world.site().paths));
        QVERIFY(receipt && *receipt && (*receipt)->finishedAt);
        QCOMPARE((*receipt)->key->id, world.validKeys().first());
    }

    void aSecondRunThatIsCancelledTakesItBack_data() { addCrashRows(); }

    void aSecondRunThatIsCancelledTakesItBack()
    {
        CrashWorld world;
        const auto before = world.files();
        killed(world);
        const PlayedRun run
            = tests::install(world, request(), [](const StepChange &change) { return change.id == u"account"_s; });
        QVERIFY(run.outcome && run.outcome->isCancelled);
        QCOMPARE(world.validKeys(), QStringList());
        QVERIFY(world.secrets.isEmpty());
        QVERIFY(!world.services->installed);
        QCOMPARE(world.services->state.startsBeforeLogin, std::optional(false));
        QCOMPARE(world.files(), before);
    }

    void aKilledRemovalIsCompletedByASecondOne_data()
    {
        QTest::addColumn<int>("at");
        QTest::addColumn<bool>("after");
        CrashWorld world;
        tests::install(world, request());
        const int installed = world.changes;
        tests::undo(world, {.revokeKeys = true, .deleteData = true, .userKey = secretOf("u")});
        for (int at = 1; at <= world.changes - installed; ++at) {
            QTest::addRow("before change %d", at) << at << false;
            QTest::addRow("after change %d", at) << at << true;
        }
    }

    void aKilledRemovalIsCompletedByASecondOne()
    {
        QFETCH(int, at);
        QFETCH(bool, after);
        CrashWorld world;
        const auto before = world.files();
        tests::install(world, request());
        world.killAt = world.changes + at;
        world.killAfter = after;
        const Undo::Wish wish{.revokeKeys = true, .deleteData = true, .userKey = secretOf("u")};
        QVERIFY(!tests::undo(world, wish).outcome);
        world.killAt = 0;
        world.isKilled = false;
        const PlayedRun run = tests::undo(world, wish);
        QVERIFY(run.outcome && run.outcome->ok);
        QCOMPARE(world.files(), before);
        QCOMPARE(world.validKeys(), QStringList());
        QVERIFY(world.secrets.isEmpty());
    }

    // What the seams do not show: killed between the receipt and the configuration.
    void aConfigurationThatWasOnlyAnnouncedIsWritten()
    {
        CrashWorld world;
        world.writeConfig("kind: LocalDaemon\n");
        Receipt receipt{.platform = world.site().platformText};
        receipt.config = ConfigEntry{.path = world.configFile(),
            .before = world.config(),
            .beforeRun = world.config(),
            .afterHash = hashOf("what was to be written")};
        QVERIFY(saveReceipt(receiptPath(world.site().paths), receipt));
        QVERIFY(tests::install(world, request()).outcome->ok);
        QCOMPARE(config::parseConfig(world.config())->installedRunner, u"claude"_s);
        QVERIFY(tests::undo(world, {.deleteData = true}).outcome->ok);
        QCOMPARE(world.config(), "kind: LocalDaemon\n");
    }
};

RENSEI_TEST(CrashTest)

} // namespace rensei::tests

#include "tst_crashes.moc"
