#include "agent/base/private_file.h"
#include "agent/cli/install/uninstall_verb.h"
#include "agent/cli/target_options.h"
#include "agent/config/config.h"
#include "agent/control/endpoint_file.h"
#include "tests/fakes/fake_agent.h"
#include "tests/fakes/fake_clock.h"
#include "tests/support/test_case.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace rensei;
using namespace rensei::cli;
using rensei::tests::FakeAgent;

/// A folder with a configuration and a state folder.
struct TargetFixture {
    QTemporaryDir folder;
    StatePaths paths{folder.filePath(u"state"_s)};

    explicit TargetFixture(const QByteArray &yaml)
    {
        QFile file(folder.filePath(u"daemon.yaml"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(yaml) != yaml.size() || !makePrivateFolder(paths.root))
            qFatal("cannot write the files of a test");
    }

    tl::expected<Target, CommandError> target(const QString &platform = {}) const
    {
        Invocation invocation;
        invocation.values = {{u"config"_s, folder.filePath(u"daemon.yaml"_s)}, {u"state-dir"_s, paths.root}};
        if (!platform.isNull()) {
            invocation.options.insert(u"platform"_s);
            invocation.values.insert(u"platform"_s, platform);
        }
        static tests::FakeClock clock;
        return resolveTarget(invocation, clock);
    }
};

class TestTargetOptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRemovalNeedsNoConfiguration()
    {
        const TargetFixture fixture("capacity: [");
        static tests::FakeClock clock;
        Invocation invocation;
        invocation.values
            = {{u"config"_s, fixture.folder.filePath(u"daemon.yaml"_s)}, {u"state-dir"_s, fixture.paths.root}};
        QVERIFY(!resolveTarget(invocation, clock));
        QVERIFY2(!resolveTarget(aboutReceipt(invocation, {}), clock), "there is no receipt");
        install::Receipt receipt;
        receipt.platform = u"https://set-up.example"_s;
        const auto target = resolveTarget(aboutReceipt(invocation, receipt), clock);
        QVERIFY2(target, qPrintable(target.error().text));
        QCOMPARE(target->platformText, receipt.platform);
        invocation.options.insert(u"platform"_s);
        invocation.values.insert(u"platform"_s, u"https://named.example"_s);
        QCOMPARE(resolveTarget(aboutReceipt(invocation, receipt), clock)->platformText, u"https://named.example"_s);
    }

    void theOptionOverridesTheConfiguration()
    {
        const TargetFixture f("orchestrator:\n  url: https://configured.example/\nhost:\n  port: 7800\n");
        QCOMPARE(f.target()->platformText, u"https://configured.example"_s);
        QCOMPARE(f.target()->port, quint16(7800));
        QCOMPARE(f.target(u"https://named.example/"_s)->platformText, u"https://named.example"_s);
    }

    void theActiveContextComesBeforeTheConfiguration()
    {
        const TargetFixture f("orchestrator:\n  url: https://configured.example/\n");
        QCOMPARE(f.target()->source, PlatformSource::Configuration);
        QVERIFY(!f.target()->account());
        const config::Context work{
            .name = u"work"_s, .kind = config::ContextKind::User, .platform = u"https://work.example"_s};
        const config::Context play{.name = u"play"_s,
            .kind = config::ContextKind::User,
            .platform = u"https://work.example"_s,
            .hasOwnSecret = true};
        config::Contexts contexts{.all = {work, play}, .active = u"work"_s};
        const QString file = f.folder.filePath(u"contexts.json"_s);
        QVERIFY(config::saveContexts(file, contexts));
        QCOMPARE(f.target()->platformText, u"https://work.example"_s);
        QCOMPARE(f.target()->source, PlatformSource::Context);
        QCOMPARE(secretOf(*f.target()->account()).account(), u"user-key https://work.example"_s);
        contexts.active = u"play"_s;
        QVERIFY(config::saveContexts(file, contexts));
        QCOMPARE(secretOf(*f.target()->account()).account(), u"user-key https://work.example play"_s);
        // Another platform is asked with its own key.
        QCOMPARE(f.target(u"https://named.example"_s)->platformText, u"https://named.example"_s);
        QVERIFY(!f.target(u"https://named.example"_s)->account());
    }

    void contextsThatCannotBeReadAreNotTakenForNone()
    {
        const TargetFixture f("host:\n  port: 7800\n");
        QVERIFY(writePrivateFile(f.folder.filePath(u"contexts.json"_s), "no"));
        QCOMPARE(f.target().error().code, ExitUnavailable);
        QVERIFY2(f.target().error().text.contains(u"contexts.json"_s), qPrintable(f.target().error().text));
    }

    void theAgentsPortIsReadFromItsEndpointFile()
    {
        const TargetFixture f("host:\n  port: 7800\n");
        QVERIFY(!f.target()->agentStartedAt);
        const Instant start{std::chrono::milliseconds(1'780'408'800'000)};
        QVERIFY(
            control::writeEndpoint(f.paths.endpoint(), {.port = 7801, .pid = 1, .version = {}, .startedAt = start}));
        QCOMPARE(f.target()->port, quint16(7801));
        QVERIFY(f.target()->agentStartedAt == start);
    }

    void fault11_35_theRunningAgentsPlatformComesFirst_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("agents");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<PlatformSource>("source");
        const QByteArray configured = "orchestrator:\n  url: https://configured.example\n";
        const QByteArray none = "host:\n  port: 7734\n";
        const QString agents = u"https://agents.example"_s;
        const QString standard = config::Config().platformUrl;
        QTest::newRow("it runs") << configured << QString() << agents << agents << PlatformSource::Agent;
        QTest::newRow("it does not run") << configured << QString() << QString() << u"https://configured.example"_s
                                         << PlatformSource::Configuration;
        QTest::newRow("nothing says which") << none << QString() << QString() << standard << PlatformSource::Default;
        QTest::newRow("named") << configured << u"https://named.example"_s << agents << u"https://named.example"_s
                               << PlatformSource::Option;
    }

    void fault11_35_theRunningAgentsPlatformComesFirst()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QString, option);
        QFETCH(QString, agents);
        QFETCH(QString, asked);
        QFETCH(PlatformSource, source);
        const TargetFixture f(yaml);
        FakeAgent agent;
        control::ControlClient client(agent.paths(), agent.channels(), agent.clock);
        std::optional<Target> followed;
        const auto target = f.target(option.isEmpty() ? QString() : option);
        followAgent(*target, client, &client, [&followed](const Target &found) { followed = found; });
        agent.turn();
        if (agents.isEmpty()) {
            agent.transport.answer(FakeAgent::refused());
        } else {
            agent.sayHello();
            agent.transport.answer(200, toJson(control::StatusPayload{.platformUrl = agents}));
        }
        QVERIFY(followed);
        QCOMPARE(followed->platformText, asked);
        QCOMPARE(followed->platform, QUrl(asked));
        QCOMPARE(followed->source, source);
        QVERIFY(!toText(source).isEmpty());
    }

    void aBrokenConfigurationFailsOnlyWithoutThePlatformOption()
    {
        const TargetFixture f("capacity:\n  maxConcurrentSessions: many\n");
        QVERIFY(!f.target());
        QCOMPARE(f.target().error().code, ExitUnavailable);
        QVERIFY2(f.target().error().text.contains(u"--platform"_s), qPrintable(f.target().error().text));
        QVERIFY(f.target(u"https://named.example"_s));
    }

    void anInvalidPlatformOptionIsAUsageError()
    {
        const TargetFixture f("capacity:\n  maxConcurrentSessions: 1\n");
        QCOMPARE(f.target(u"http://far.example"_s).error().code, ExitUsage);
        QCOMPARE(f.target(u""_s).error().code, ExitUsage);
    }
};

RENSEI_TEST(TestTargetOptions)
#include "tst_target_options.moc"
