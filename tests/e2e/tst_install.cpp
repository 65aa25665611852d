#include "agent/http/network_transport.h"
#include "agent/install/installer.h"
#include "agent/secrets/file_store.h"
#include "tests/e2e/e2e_fixture.h"
#include "tests/e2e/eventually.h"
#include "tests/fakes/fake_service_manager.h"
#include "tests/support/test_case.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using control::ConditionCode;
using install::Installer;
using install::Undo;

/// A new user's computer: the demo platform, the built agent, and a service manager that starts it.
class Computer {
public:
    explicit Computer(demo::DemoPlatform &server)
        : platform(server)
        , transport(server.url(), "e2e/1", clock)
        , services(clock, agent.homeFolder())
    {
        agent.runner.clear();
        agent.writeConfig(agent.defaultConfig());
        stores->push_back(std::make_unique<secrets::FileStore>(site().paths.secrets(), clock));
        services.ranOrEnded = [this](bool runs) {
            if (runs)
                agent.launch();
            else
                agent.stop();
        };
    }

    install::Site site() const
    {
        return {.platform = platform.url(),
            .platformText = platform.url().toString(QUrl::FullyEncoded),
            .paths = {agent.homeFolder() + u"/state"_s},
            .configFile = agent.homeFolder() + u"/daemon.yaml"_s,
            .hostName = u"mac"_s,
            .service = {.name = u"dev.rensei.test"_s, .program = QStringLiteral(AGENT_PROGRAM), .arguments = {}}};
    }

    install::Reach reach()
    {
        return {.clock = clock,
            .platform = transport,
            .stores = stores,
            .newSecrets = *stores->front(),
            .services = services,
            .agent = install::agentCalls(client),
            .findRunners =
                [this](const config::Config &config, QObject *context, auto then) {
                    clock.callAfter(
                        {}, context, [config, then] { then(runner::listRunners(config, runner::findProgram)); });
                },
            .findListener = [](quint16, QObject *, auto then) { then({}); },
            .home = agent.homeFolder()};
    }

    std::optional<install::Outcome> install(const std::function<bool(const install::StepChange &)> &cancelAt = {})
    {
        install::Reach all = reach();
        Installer::Request request{.userKey = share(Secret(platform.userKey().toLatin1()))};
        request.wishes.projects = {platform.options().projects.first().slug};
        request.wishes.runner = u"quick"_s;
        Installer installer(all, site(), request);
        std::optional<install::Outcome> outcome;
        QObject::connect(&installer, &Installer::planned, &installer,
            [&](const install::Plan &) { installer.proceed(installer.wishes()); });
        QObject::connect(&installer, &Installer::stepChanged, &installer, [&](const install::StepChange &change) {
            lastStep = change;
            if (cancelAt && cancelAt(change))
                installer.cancel();
        });
        QObject::connect(
            &installer, &Installer::finished, &installer, [&outcome](const install::Outcome &is) { outcome = is; });
        installer.prepare();
        (void)eventually([&] { return outcome.has_value(); }, 120'000);
        return outcome;
    }

    std::optional<install::Outcome> uninstall()
    {
        install::Reach all = reach();
        const install::Site where = site();
        const auto receipt = install::loadReceipt(install::receiptPath(where.paths));
        Undo undo(all, where, receipt && *receipt ? **receipt : install::Receipt(),
            {.mayDrain = true,
                .revokeKeys = true,
                .deleteData = true,
                .userKey = share(Secret(platform.userKey().toLatin1()))});
        std::optional<install::Outcome> outcome;
        QObject::connect(
            &undo, &Undo::stepChanged, &undo, [this](const install::StepChange &change) { lastStep = change; });
        QObject::connect(&undo, &Undo::finished, &undo, [&outcome](const install::Outcome &is) { outcome = is; });
        undo.start();
        (void)eventually([&] { return outcome.has_value(); }, 120'000);
        return outcome;
    }

    QMap<QString, QByteArray> files() const
    {
        QMap<QString, QByteArray> found;
        QDirIterator all(agent.homeFolder(), QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden,
            QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            found.insert(file.fileName(),
                all.fileInfo().isFile() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
        }
        return found;
    }

    QStringList validKeys() const
    {
        QStringList ids;
        for (const demo::CreatedKey &key : platform.createdKeys()) {
            if (!key.isRevoked)
                ids.append(key.id);
        }
        return ids;
    }

    /// Where it stands, for the message of a test that fails.
    QByteArray place() const
    {
        const QString problem = lastStep.problem ? lastStep.problem->text : lastStep.evidence;
        return u"%1 %2: %3"_s.arg(lastStep.id, wireName(lastStep.state), problem).toUtf8() + agent.errorOutput();
    }

    demo::DemoPlatform &platform;
    SystemClock clock;
    AgentProcess agent;
    // Not the process's own, which another one replaces at each start.
    control::ControlClient client{site().paths, control::loopbackChannels("e2e/1", clock), clock};
    http::NetworkTransport transport;
    std::shared_ptr<secrets::Stores> stores = std::make_shared<secrets::Stores>();
    FakeServiceManager services;
    install::StepChange lastStep;
};

/// An installation of the built agent for the demo platform, from nothing to work that is done, and back.
class tst_Install : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneRunLeadsToWorkAndOneBackToNothing()
    {
        demo::DemoPlatform platform(fastPollOptions());
        QVERIFY(platform.listen());
        Computer computer(platform);
        const auto before = computer.files();
        QElapsedTimer time;
        time.start();
        const auto outcome = computer.install();
        QVERIFY2(outcome && outcome->ok, computer.place().constData());
        qInfo("from the start to the platform's list in %.1f s", double(time.elapsed()) / 1000);
        QVERIFY2(time.elapsed() < 20'000, "the program's own part may take 20 s");
        QCOMPARE(computer.validKeys().size(), 1);
        QCOMPARE(platform.workers().size(), 1);
        const QString session = platform.queueSession({.identifier = u"ENG-1"_s});
        QVERIFY2(eventually([&] { return platform.sessionState(session) == u"completed"_s; }),
            qPrintable(platform.sessionState(session)));

        const int requests = platform.count(u"POST /api/org/{orgId}/keys"_s);
        const auto again = computer.install();
        QVERIFY2(again && again->ok, computer.place().constData());
        QCOMPARE(platform.count(u"POST /api/org/{orgId}/keys"_s), requests);

        const auto removed = computer.uninstall();
        QVERIFY2(removed && removed->ok, computer.place().constData());
        QVERIFY(!computer.agent.isRunning());
        QCOMPARE(computer.validKeys(), QStringList());
        QVERIFY2(platform.workers().isEmpty(), "it signed off");
        QCOMPARE(computer.files().keys(), before.keys());
        QCOMPARE(computer.files(), before);
    }

    void aRevokedKeyIsReplacedByOneRun()
    {
        demo::DemoPlatform platform(fastPollOptions());
        QVERIFY(platform.listen());
        Computer computer(platform);
        const auto outcome = computer.install();
        QVERIFY2(outcome && outcome->ok, computer.place().constData());
        const QString first = computer.validKeys().first();
        platform.revokeKey(first);
        platform.expireTokens();
        QVERIFY(eventually([&] { return computer.agent.hasCondition(ConditionCode::NeedsReauth); }));
        QElapsedTimer time;
        time.start();
        const auto repaired = computer.install();
        QVERIFY2(repaired && repaired->ok, computer.place().constData());
        qInfo("a refused key was replaced in %.1f s", double(time.elapsed()) / 1000);
        QCOMPARE(computer.validKeys().size(), 1);
        QVERIFY(computer.validKeys().first() != first);
        QVERIFY(!computer.agent.hasCondition(ConditionCode::NeedsReauth));
    }

    void cancellingLeavesNothing()
    {
        demo::DemoPlatform platform(fastPollOptions());
        QVERIFY(platform.listen());
        Computer computer(platform);
        const auto before = computer.files();
        const auto outcome
            = computer.install([](const install::StepChange &change) { return change.id == u"worker"_s; });
        QVERIFY2(outcome && outcome->isCancelled, computer.place().constData());
        QCOMPARE(computer.validKeys(), QStringList());
        QVERIFY(!computer.agent.isRunning());
        QCOMPARE(computer.files(), before);
    }
};

RENSEI_TEST(tst_Install)

} // namespace rensei::tests

#include "tst_install.moc"
