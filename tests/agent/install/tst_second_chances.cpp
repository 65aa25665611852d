// What goes wrong between a change and what is known of it.
#include "agent/config/config_file.h"
#include "tests/agent/install/played_world.h"
#include "tests/support/test_case.h"

#include <QFile>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace install;

static QString mintCall()
{
    return u"POST /api/org/org_1/keys"_s;
}

static Installer::Request withUserKey()
{
    return {.userKey = secretOf("rsk_user")};
}

static Receipt receiptOf(const PlayedWorld &world)
{
    const auto receipt = loadReceipt(receiptPath(world.site().paths));
    return receipt && *receipt ? **receipt : Receipt();
}

class SecondChanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whereThereIsNoKeychainAFileWillDo()
    {
        PlayedWorld world;
        world.storeProblem = secrets::StoreProblem::Absent;
        QCOMPARE(tests::install(world, withUserKey()).problem()->code, u"keychain"_s);
        QVERIFY2(world.keys.isEmpty(), "a key was made that cannot be kept");
        world.keepsKeysInFile = true;
        const PlayedRun run = tests::install(world, withUserKey());
        QVERIFY(run.outcome && run.outcome->ok);
        QVERIFY2(
            run.evidence(u"registration-key"_s).contains(u"file"_s), qPrintable(run.evidence(u"registration-key"_s)));
        QCOMPARE(world.validKeys().size(), 1);
    }

    // It may hold a key that works.
    void aLockedKeychainIsWaitedForAllTheSame()
    {
        PlayedWorld world;
        world.storeProblem = secrets::StoreProblem::Locked;
        world.keepsKeysInFile = true;
        QCOMPARE(tests::install(world, withUserKey()).problem()->code, u"keychain"_s);
        QVERIFY(world.keys.isEmpty());
    }

    void whatIsWrittenIntoTheConfigurationMeanwhileStays_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::newRow("an owner's file") << QByteArray("kind: LocalDaemon\n");
        QTest::newRow("none yet") << QByteArray();
    }

    void whatIsWrittenIntoTheConfigurationMeanwhileStays()
    {
        QFETCH(QByteArray, before);
        PlayedWorld world;
        if (!before.isEmpty())
            world.writeConfig(before);
        const PlayedRun run = tests::install(world, withUserKey(), [&](const StepChange &change) {
            if (change.id == u"config"_s && change.state == StepState::Running)
                world.writeConfig("kind: LocalDaemon\ncapacity: {maxConcurrentSessions: 3}\n");
            return false;
        });
        QVERIFY(run.outcome && run.outcome->ok);
        const auto config = config::parseConfig(world.config());
        QVERIFY(config);
        QCOMPARE(config->maxSessions, 3);
        QCOMPARE(config->platformUrl, u"https://platform.example"_s);
        const PlayedRun undone = undo(world);
        QVERIFY(undone.outcome && undone.outcome->ok);
        QCOMPARE(world.config(), QByteArray("kind: LocalDaemon\ncapacity: {maxConcurrentSessions: 3}\n"));
    }

    void aFailureOfThePlatformMayHaveMadeAKey_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("isRemembered");
        QTest::newRow("the last refusal") << 499 << false;
        QTest::newRow("the first failure") << 500 << true;
        QTest::newRow("a gateway that waited") << 504 << true;
        QTest::newRow("no answer") << 0 << true;
    }

    void aFailureOfThePlatformMayHaveMadeAKey()
    {
        QFETCH(int, status);
        PlayedWorld world;
        world.answers.insert(mintCall(), fail({.kind = ErrorKind::Overloaded, .httpStatus = status}));
        QVERIFY(!tests::install(world, withUserKey()).outcome->ok);
        QTEST(receiptOf(world).key.has_value(), "isRemembered");
        QVERIFY(world.token().isEmpty());
    }

    void aKeyWhoseSecretIsLostIsFoundByItsName()
    {
        PlayedWorld world;
        world.answers.insert(mintCall(), fail({.kind = ErrorKind::Overloaded, .httpStatus = 504}));
        QVERIFY(!tests::install(world, withUserKey()).outcome->ok);
        // It was made all the same, among others that are nobody's business here.
        world.keys = {{u"key_other"_s, u"host: mac 123456"_s, "rsk_other"},
            {u"key_lost"_s, receiptOf(world).key->name, "rsk_lost"}};
        world.answers.clear();
        const PlayedRun run = tests::install(world, withUserKey());
        QVERIFY(run.outcome && run.outcome->ok);
        QCOMPARE(world.validKeys(), (QStringList{u"key_other"_s, u"key_3"_s}));
        QCOMPARE(world.token(), "rsk_3");
    }

    void aNewKeyThatIsRefusedIsNotReplacedByAnother()
    {
        PlayedWorld world;
        const QJsonObject bad{{u"keyId"_s, u"key_bad"_s}, {u"token"_s, u"bad"_s}};
        world.answers.insert(mintCall(), http::Response{.status = 201, .body = bad, .root = bad});
        const PlayedRun run = tests::install(world, withUserKey());
        QVERIFY(run.outcome && !run.outcome->ok);
        QVERIFY(run.problem());
        QCOMPARE(run.problem()->code, u"token-refused"_s);
        QCOMPARE(run.problem()->command, u"rensei-agent repair"_s);
        QCOMPARE(world.requests.count(mintCall()), 1);
    }

    void aChangeThatIsUnderWayComesToItsEndBeforeItIsTakenBack()
    {
        PlayedWorld world;
        // So the key can be revoked only by who has waited for its id.
        world.answers.insert(u"GET /api/org/org_1/keys"_s, fail({.kind = ErrorKind::Offline}));
        Reach reach = world.reach();
        Installer installer(reach, world.site(), withUserKey());
        std::optional<Outcome> outcome;
        connect(&installer, &Installer::planned, &installer, [&] { installer.proceed(installer.wishes()); });
        connect(&installer, &Installer::finished, &installer, [&](const Outcome &end) { outcome = end; });
        connect(&installer, &Installer::stepChanged, &installer, [&](const StepChange &change) {
            // Before the reply comes, and after the request has gone.
            if (change.id == u"registration-key"_s && change.state == StepState::Running)
                world.clock.callAfter(0ms, &installer, [&installer] { installer.cancel(); });
        });
        installer.prepare();
        for (int i = 0; i < 100 && !outcome; ++i)
            world.clock.advance(100ms);
        QVERIFY(outcome && outcome->isCancelled);
        QCOMPARE(world.keys.size(), 1); // so the request had gone
        QVERIFY2(world.validKeys().isEmpty(), "a key was left");
        QVERIFY(world.secrets.isEmpty());
        QVERIFY(world.files().isEmpty());
    }

    void theReceiptKnowsOfAConfigurationThatCouldNotBeWritten()
    {
        PlayedWorld world;
        QFile inTheWay(world.home.filePath(u"config"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly)); // where the folder should be
        inTheWay.close();
        const PlayedRun run = tests::install(world, withUserKey());
        QVERIFY(run.outcome && !run.outcome->ok);
        QCOMPARE(run.problem()->code, u"config-not-written"_s);
        const Receipt receipt = receiptOf(world);
        QVERIFY(receipt.config);
        QCOMPARE(receipt.config->path, world.configFile());
        QVERIFY(!receipt.config->isSettled);
    }

    void theUsualAgentIsTakenOnlyWhereItCanWork_data()
    {
        QTest::addColumn<bool>("isInstalled");
        QTest::addColumn<bool>("isUnguarded");
        QTest::addColumn<QString>("problem");
        QTest::addColumn<QString>("runner");
        QTest::newRow("it can") << true << false << QString() << u"codex"_s;
        QTest::newRow("not installed") << false << false << QString() << u"claude"_s;
        QTest::newRow("not seen to ask") << true << true << QString() << u"claude"_s;
        QTest::newRow("in trouble") << true << false << u"too old"_s << u"claude"_s;
    }

    void theUsualAgentIsTakenOnlyWhereItCanWork()
    {
        QFETCH(bool, isInstalled);
        QFETCH(bool, isUnguarded);
        QFETCH(QString, problem);
        PlayedWorld world;
        runner::ListedRunner usual = world.runners.first();
        usual.profile.name = u"codex"_s;
        usual.isDefault = true;
        usual.path = isInstalled ? u"/usr/bin/codex"_s : QString();
        usual.isUnguarded = isUnguarded;
        usual.problem = problem;
        world.runners.append(usual);
        const PlayedRun run = tests::install(world, withUserKey());
        QVERIFY(run.plan);
        QTEST(run.plan->recommendedRunner, "runner");
    }
};

RENSEI_TEST(SecondChanceTest)

} // namespace rensei::tests

#include "tst_second_chances.moc"
