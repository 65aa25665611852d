#include "agent/base/private_file.h"
#include "agent/cli/target_options.h"
#include "agent/control/endpoint_file.h"
#include "tests/support/test_case.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace rensei;
using namespace rensei::cli;

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
        return resolveTarget(invocation);
    }
};

class TestTargetOptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOptionOverridesTheConfiguration()
    {
        const TargetFixture f("orchestrator:\n  url: https://configured.example/\nhost:\n  port: 7800\n");
        QCOMPARE(f.target()->platformText, u"https://configured.example"_s);
        QCOMPARE(f.target()->port, quint16(7800));
        QCOMPARE(f.target(u"https://named.example/"_s)->platformText, u"https://named.example"_s);
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
