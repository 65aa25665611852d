#include "agent/demo_platform/state/key_file.h"
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

/// The program itself, with keys of its starter's.
struct Program {
    QProcess process;
    QJsonObject hello;

    bool start(quint16 port, const QByteArray &input)
    {
        process.start(QStringLiteral(DEMO_PROGRAM),
            {u"--keys-stdin"_s, u"--exit-with-stdin"_s, u"--port"_s, QString::number(port)});
        process.write(input);
        const bool said = QTest::qWaitFor(
            [this] { return process.canReadLine() || process.state() == QProcess::NotRunning; }, 10'000);
        hello = QJsonDocument::fromJson(process.readLine()).object();
        return said && !hello.isEmpty();
    }

    bool hasEnded()
    {
        return QTest::qWaitFor([this] { return process.state() == QProcess::NotRunning; }, 10'000);
    }

    QUrl url() const { return QUrl(hello["url"_L1].toString()); }
};

class GivenKeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysInALine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("taken");
        QTest::newRow("three of the shortest") << line(fileToken, fileKey, admin) << true;
        QTest::newRow("with a line break") << line(fileToken, fileKey, admin) + '\n' << true;
        QTest::newRow("a short token") << line(fileToken.chopped(1), fileKey, admin) << false;
        QTest::newRow("a short key") << line(fileToken, fileKey.chopped(1), admin) << false;
        QTest::newRow("a short admin key") << line(fileToken, fileKey, admin.chopped(1)) << false;
        QTest::newRow("one that is missing") << line(fileToken, fileKey, {}) << false;
        QTest::newRow("two alike") << line(fileToken, fileKey, fileKey) << false;
        QTest::newRow("the same for all") << line(fileKey, fileKey, admin) << false;
        QTest::newRow("token and admin alike") << line(fileToken, fileKey, fileToken) << false;
        QTest::newRow("a space in it") << line(u"token 0123456789"_s, fileKey, admin) << false;
        QTest::newRow("a letter no header has") << line(u"tok\u00e9n-0123456789"_s, fileKey, admin) << false;
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("no JSON") << "token"_ba << false;
    }

    void keysInALine()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, taken);
        const auto keys = parseKeys(text);
        QCOMPARE(keys.has_value(), taken);
        if (keys) {
            QCOMPARE(keys->registrationToken, fileToken);
            QCOMPARE(keys->userKey, fileKey);
            QCOMPARE(keys->adminKey, admin);
        }
    }

    void theyAreTheOnesThatCount_data()
    {
        QTest::addColumn<Flavour>("flavour");
        QTest::newRow("hosted") << Flavour::Hosted;
        QTest::newRow("self-hosted") << Flavour::SelfHosted;
    }

    void theyAreTheOnesThatCount()
    {
        QFETCH(Flavour, flavour);
        Options options;
        options.flavour = flavour;
        options.keys = KeyFile{fileToken, fileKey, admin};
        DemoPlatform platform(options);
        QVERIFY(platform.listen());
        QCOMPARE(platform.registrationToken(), fileToken);
        DemoHost host(platform);
        QCOMPARE(host.poll().status, 200);
        QCOMPARE(host.client.ask("GET", u"/api/public/sessions"_s, fileKey).status, 200);
        QCOMPARE(host.client.ask("POST", u"/demo/evict"_s, admin, QJsonObject()).status, 200);
        QCOMPARE(host.client.ask("POST", u"/demo/evict"_s, fileKey, QJsonObject()).status, 401);
    }

    void anotherRunGoesOnWithThem()
    {
        const QByteArray keys = line(fileToken, fileKey, admin) + '\n';
        Program first;
        QVERIFY(first.start(0, keys));
        QCOMPARE(first.hello["userKey"_L1].toString(), fileKey);
        QCOMPARE(DemoClient(first.url()).ask("GET", u"/api/cli/whoami"_s, fileKey).status, 200);
        first.process.kill();
        QVERIFY(first.hasEnded());

        Program second;
        QVERIFY(second.start(quint16(first.url().port()), keys));
        QCOMPARE(second.url(), first.url());
        QCOMPARE(DemoClient(second.url()).ask("GET", u"/api/cli/whoami"_s, fileKey).status, 200);
        second.process.write("more\n");
        QCOMPARE(DemoClient(second.url()).ask("GET", u"/api/health"_s).status, 200);
        second.process.closeWriteChannel();
        QVERIFY(second.hasEnded());
        QCOMPARE(second.process.exitCode(), 0);
    }

    void keysThatMakeNoSenseAreNotRepeated()
    {
        Program program;
        QVERIFY(!program.start(0, line(fileToken, fileKey, u"short"_s) + '\n'));
        QVERIFY(program.hasEnded());
        QCOMPARE(program.process.exitCode(), 64);
        const QByteArray said = program.process.readAllStandardError();
        QVERIFY2(said.contains("make no sense") && !said.contains(fileToken.toLatin1()), said.constData());
    }
};

RENSEI_TEST(GivenKeysTest)

#include "tst_key_file.moc"
