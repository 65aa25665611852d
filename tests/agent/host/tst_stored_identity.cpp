#include "agent/base/machine_id.h"
#include "agent/base/private_file.h"
#include "agent/host/stored_identity.h"

#include "tests/support/test_case.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace rensei::host;

class StoredIdentityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMachineIdIsMintedOnce()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"identity.json"_s);
        const auto first = loadIdentity(path);
        QVERIFY(first);
        QVERIFY(first->machineId.size() >= 32);
        QCOMPARE(loadIdentity(path)->machineId, first->machineId);
        const QTemporaryDir other;
        QVERIFY(loadIdentity(other.filePath(u"identity.json"_s))->machineId != first->machineId);
    }

    void fault10D19_aReinstallationIsTheSameHost()
    {
        if (systemMachineId().isEmpty())
            QSKIP("this machine has no id");
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"identity.json"_s);
        const QString first = loadIdentity(path)->machineId;
        QVERIFY(QFile::remove(path));
        QCOMPARE(loadIdentity(path)->machineId, first);
    }

    void fault10D19_anExistingIdentityStays()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"identity.json"_s);
        QVERIFY(saveIdentity(path, {.machineId = u"minted at random"_s}));
        QCOMPARE(loadIdentity(path)->machineId, u"minted at random"_s);
    }

    void comesBackWhole()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"identity.json"_s);
        const StoredIdentity identity{.machineId = u"m"_s,
            .workerId = u"wkr_1"_s,
            .formerWorkers = {u"wkr_0"_s},
            .platformUrl = u"https://platform.example"_s,
            .tokenFingerprint = u"0123456789abcdef"_s,
            .variant = ApiVariant::Af,
            .heartbeatInterval = 20s,
            .pollInterval = 7s};
        QVERIFY(saveIdentity(path, identity));
        QCOMPARE(loadIdentity(path).value(), identity);
        QVERIFY(checkPrivate(path));
    }

    void fault10BJ_aDamagedFileIsStillTheSameMachine_data()
    {
        QTest::addColumn<int>("left");
        QTest::newRow("empty") << 0;
        QTest::newRow("torn") << 10;
    }

    void fault10BJ_aDamagedFileIsStillTheSameMachine()
    {
        QFETCH(int, left);
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"identity.json"_s);
        QVERIFY(saveIdentity(path, {.machineId = u"m"_s, .workerId = u"wkr_1"_s}));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(left));
        file.close();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"is damaged; the machine id is taken"_s));
        const auto identity = loadIdentity(path);
        QVERIFY(identity);
        QCOMPARE(identity->machineId, u"m"_s);
        QVERIFY(identity->workerId.isEmpty());
        QCOMPARE(loadIdentity(path).value(), *identity);
    }

    void fault10BJ_anotherMachineIsNeverMintedSilently()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"identity.json"_s);
        QVERIFY(writePrivateFile(path, "{\"machineId\":"));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the machine id is made anew"_s));
        const auto identity = loadIdentity(path);
        QVERIFY(identity);
        QVERIFY(!identity->machineId.isEmpty());
        QVERIFY(QFile::exists(path + u".damaged"_s));
        QCOMPARE(loadIdentity(path).value(), *identity);
    }

    void fault10BJ_anIdentityIsUsedAlthoughItCannotBeCopied()
    {
#ifdef Q_OS_WIN
        QSKIP("links need a privilege on Windows");
#endif
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"identity.json"_s);
        QVERIFY(saveIdentity(path, {.machineId = u"m"_s, .workerId = u"wkr_1"_s}));
        QVERIFY(QFile::remove(path + u".bak"_s));
        QVERIFY(QFile::link(dir.filePath(u"no folder/copy"_s), path + u".bak"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot be copied"_s));
        const auto identity = loadIdentity(path);
        QVERIFY(identity);
        QCOMPARE(identity->machineId, u"m"_s);
        QCOMPARE(identity->workerId, u"wkr_1"_s);
    }

    void fault10BJ_anOpenFileIsClosedAndStaysTheSameMachine()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"identity.json"_s);
        QVERIFY(saveIdentity(path, {.machineId = u"m"_s, .workerId = u"wkr_1"_s}));
        QVERIFY(QFile::setPermissions(path, QFile::permissions(path) | QFile::ReadGroup | QFile::ReadOther));
        const auto identity = loadIdentity(path);
        QVERIFY(identity);
        QCOMPARE(identity->machineId, u"m"_s);
        QCOMPARE(identity->workerId, u"wkr_1"_s);
        QVERIFY(checkPrivate(path));
    }

    void fault10BJ_aFileThatCannotBeReadIsAnError()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"identity.json"_s);
        QVERIFY(QDir().mkdir(path));
        QVERIFY(!loadIdentity(path));
    }

    void whoMayBeTakenUp_data()
    {
        QTest::addColumn<QString>("workerId");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("fingerprint");
        QTest::addColumn<bool>("may");
        QTest::newRow("same base, same token") << u"wkr_1"_s << u"u"_s << u"f"_s << true;
        QTest::newRow("it left in good order") << u""_s << u"u"_s << u"f"_s << false;
        QTest::newRow("another base") << u"wkr_1"_s << u"v"_s << u"f"_s << false;
        QTest::newRow("another token") << u"wkr_1"_s << u"u"_s << u"g"_s << false;
    }

    void whoMayBeTakenUp()
    {
        QFETCH(QString, workerId);
        QFETCH(QString, url);
        QFETCH(QString, fingerprint);
        QFETCH(bool, may);
        const StoredIdentity stored{
            .machineId = u"m"_s, .workerId = workerId, .platformUrl = u"u"_s, .tokenFingerprint = u"f"_s};
        QCOMPARE(canResume(stored, url, fingerprint), may);
    }
};

RENSEI_TEST(StoredIdentityTest)

} // namespace rensei::tests
#include "tst_stored_identity.moc"
