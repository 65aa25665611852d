#include "agent/base/private_file.h"
#include "agent/cli/platform_option.h"
#include "agent/control/endpoint_file.h"
#include "tests/support/test_case.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace rensei;
using namespace rensei::cli;

/// A folder with a configuration and a state.
struct Folder {
    QTemporaryDir folder;
    StatePaths paths{folder.filePath(u"state"_s)};

    Folder(const QByteArray &yaml)
    {
        QFile file(folder.filePath(u"daemon.yaml"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(yaml) != yaml.size() || !makePrivateFolder(paths.root))
            qFatal("cannot write the files of a test");
    }

    tl::expected<Place, Refusal> place(const QString &platform = {}) const
    {
        Invocation invocation;
        invocation.values = {{u"config"_s, folder.filePath(u"daemon.yaml"_s)}, {u"state-dir"_s, paths.root}};
        if (!platform.isNull()) {
            invocation.given.insert(u"platform"_s);
            invocation.values.insert(u"platform"_s, platform);
        }
        return placeOf(invocation);
    }
};

class TestPlatformOption : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOptionGoesBeforeTheConfiguration()
    {
        const Folder f("orchestrator:\n  url: https://configured.example/\nhost:\n  port: 7800\n");
        QCOMPARE(f.place()->platformText, u"https://configured.example"_s);
        QCOMPARE(f.place()->port, quint16(7800));
        QCOMPARE(f.place(u"https://named.example/"_s)->platformText, u"https://named.example"_s);
    }

    void whereTheAgentListensIsInItsFile()
    {
        const Folder f("host:\n  port: 7800\n");
        QVERIFY(!f.place()->agentStartedAt);
        const Instant start{std::chrono::milliseconds(1'780'408'800'000)};
        QVERIFY(
            control::writeEndpoint(f.paths.endpoint(), {.port = 7801, .pid = 1, .version = {}, .startedAt = start}));
        QCOMPARE(f.place()->port, quint16(7801));
        QVERIFY(f.place()->agentStartedAt == start);
    }

    void aBrokenConfigurationHindersOnlyThoseWhoNeedIt()
    {
        const Folder f("capacity:\n  maxConcurrentSessions: many\n");
        QVERIFY(!f.place());
        QCOMPARE(f.place().error().code, ExitUnavailable);
        QVERIFY2(f.place().error().text.contains(u"--platform"_s), qPrintable(f.place().error().text));
        QVERIFY(f.place(u"https://named.example"_s));
    }

    void anAddressThatIsNoneIsAMistakeOfTheLine()
    {
        const Folder f("capacity:\n  maxConcurrentSessions: 1\n");
        QCOMPARE(f.place(u"http://far.example"_s).error().code, ExitUsage);
        QCOMPARE(f.place(u""_s).error().code, ExitUsage);
    }
};

RENSEI_TEST(TestPlatformOption)
#include "tst_platform_option.moc"
