#include "agent/demo_platform/state/preset_keys.h"
#include "tests/agent/demo_platform/demo_client.h"
#include "tests/support/test_case.h"

#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace rensei::demo;

static QByteArray line(const QString &registrationToken, const QString &userKey, const QString &adminKey)
{
    return QJsonDocument(
        {{u"registrationToken"_s, registrationToken}, {u"userKey"_s, userKey}, {u"adminKey"_s, adminKey}})
        .toJson(QJsonDocument::Compact);
}

static const QString fileToken = u"token-0123456789"_s;
static const QString fileKey = u"key-012345678901"_s;
static const QString admin = u"admin-0123456789"_s;

/// The demo platform's program.
struct Program {
    QProcess process;
    QJsonObject startupInfo;

    bool start(quint16 port, const QByteArray &input)
    {
        process.start(QStringLiteral(DEMO_PROGRAM),
            {u"--keys-stdin"_s, u"--exit-with-stdin"_s, u"--port"_s, QString::number(port)});
        process.write(input);
        const bool hasOutput = QTest::qWaitFor(
            [this] { return process.canReadLine() || process.state() == QProcess::NotRunning; }, 10'000);
        startupInfo = QJsonDocument::fromJson(process.readLine()).object();
        return hasOutput && !startupInfo.isEmpty();
    }

    bool hasEnded()
    {
        return QTest::qWaitFor([this] { return process.state() == QProcess::NotRunning; }, 10'000);
    }

    QUrl url() const { return QUrl(startupInfo["url"_L1].toString()); }
};

class PresetKeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysInALine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("valid");
        QTest::newRow("three of the shortest") << line(fileToken, fileKey, admin) << true;
        QTest::newRow("with a line break") << line(fileToken, fileKey, admin) + '\n' << true;
        QTest::newRow("a short token") << line(fileToken.chopped(1), fileKey, admin) << false;
        QTest::newRow("a short key") << line(fileToken, fileKey.chopped(1), admin) << false;
        QTest::newRow("a short admin key") << line(fileToken, fileKey, admin.chopped(1)) << false;
        QTest::newRow("one that is missing") << line(fileToken, fileKey, {}) << false;
        QTest::newRow("two equal keys") << line(fileToken, fileKey, fileKey) << false;
        QTest::newRow("token equals user key") << line(fileKey, fileKey, admin) << false;
        QTest::newRow("token equals admin key") << line(fileToken, fileKey, fileToken) << false;
        QTest::newRow("a space in it") << line(u"token 0123456789"_s, fileKey, admin) << false;
        QTest::newRow("a letter no header has") << line(u"tok\u00e9n-0123456789"_s, fileKey, admin) << false;
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("no JSON") << "token"_ba << false;
    }

    void keysInALine()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, valid);
        const auto keys = parsePresetKeys(text);
        QCOMPARE(keys.has_value(), valid);
        if (keys) {
            QCOMPARE(keys->registrationToken, fileToken);
            QCOMPARE(keys->userKey, fileKey);
            QCOMPARE(keys->adminKey, admin);
        }
    }

    void presetKeysAreUsed_data()
    {
        QTest::addColumn<Flavour>("flavour");
        QTest::newRow("hosted") << Flavour::Hosted;
        QTest::newRow("self-hosted") << Flavour::SelfHosted;
    }

    void presetKeysAreUsed()
    {
        QFETCH(Flavour, flavour);
        Options options;
        options.flavour = flavour;
        options.keys = PresetKeys{fileToken, fileKey, admin};
        DemoPlatform platform(options);
        QVERIFY(platform.listen());
        QCOMPARE(platform.registrationToken(), fileToken);
        DemoHost host(platform);
        QCOMPARE(host.poll().status, 200);
        QCOMPARE(host.client.send("GET", u"/api/public/sessions"_s, fileKey).status, 200);
        QCOMPARE(host.client.send("POST", u"/demo/evict"_s, admin, QJsonObject()).status, 200);
        QCOMPARE(host.client.send("POST", u"/demo/evict"_s, fileKey, QJsonObject()).status, 401);
    }

    void keysStayValidInTheNextRun()
    {
        const QByteArray keys = line(fileToken, fileKey, admin) + '\n';
        Program first;
        QVERIFY(first.start(0, keys));
        QCOMPARE(first.startupInfo["userKey"_L1].toString(), fileKey);
        QCOMPARE(DemoClient(first.url()).send("GET", u"/api/cli/whoami"_s, fileKey).status, 200);
        first.process.kill();
        QVERIFY(first.hasEnded());

        Program second;
        QVERIFY(second.start(quint16(first.url().port()), keys));
        QCOMPARE(second.url(), first.url());
        QCOMPARE(DemoClient(second.url()).send("GET", u"/api/cli/whoami"_s, fileKey).status, 200);
        second.process.write("more\n");
        QCOMPARE(DemoClient(second.url()).send("GET", u"/api/health"_s).status, 200);
        second.process.closeWriteChannel();
        QVERIFY(second.hasEnded());
        QCOMPARE(second.process.exitCode(), 0);
    }

    void invalidKeysAreNotPrinted()
    {
        Program program;
        QVERIFY(!program.start(0, line(fileToken, fileKey, u"short"_s) + '\n'));
        QVERIFY(program.hasEnded());
        QCOMPARE(program.process.exitCode(), 64);
        const QByteArray errors = program.process.readAllStandardError();
        QVERIFY2(errors.contains("make no sense") && !errors.contains(fileToken.toLatin1()), errors.constData());
    }
};

RENSEI_TEST(PresetKeysTest)

#include "tst_preset_keys.moc"
