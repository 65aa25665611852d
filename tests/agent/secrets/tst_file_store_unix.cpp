#include "agent/secrets/file_store.h"

#include "tests/agent/secrets/answers.h"
#include "tests/fakes/full_disk_unix.h"
#include "tests/support/test_case.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace rensei::secrets;
using rensei::tests::problem;
using rensei::tests::StoreCalls;
using rensei::tests::token;

class TestFileStoreModes : public QObject {
    Q_OBJECT

    rensei::SystemClock clock;

private Q_SLOTS:
    void isClosedToOthers()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"own/secrets.json"_s);
        FileStore store(path, clock);
        QCOMPARE(StoreCalls(store).write(token, "one"), QByteArray("ok"));
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
            | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
        QVERIFY(!(QFile::permissions(path) & others));
        QVERIFY(!(QFile::permissions(folder.filePath(u"own"_s)) & others));
    }

    void refusesAFolderOpenToOthers_data()
    {
        QTest::addColumn<QString>("open");
        QTest::newRow("the file") << u"own/secrets.json"_s;
        QTest::newRow("its folder") << u"own"_s;
    }

    void refusesAFolderOpenToOthers()
    {
        QFETCH(QString, open);
        const QTemporaryDir folder;
        FileStore store(folder.filePath(u"own/secrets.json"_s), clock);
        StoreCalls calls(store);
        QCOMPARE(calls.write(token, "one"), QByteArray("ok"));
        const QString path = folder.filePath(open);
        QVERIFY(QFile::setPermissions(path, QFile::permissions(path) | QFileDevice::ReadOther));
        QCOMPARE(calls.read(token), problem(StoreProblem::Failed));
        QCOMPARE(calls.write(token, "two"), problem(StoreProblem::Failed));
        QCOMPARE(calls.remove(token), problem(StoreProblem::Failed));
    }

    void fault10C11_aLinkOfThisUserIsFollowed()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"secrets.json"_s);
        QVERIFY(QFile::link(folder.filePath(u"elsewhere"_s), path));
        FileStore store(path, clock);
        StoreCalls calls(store);
        QCOMPARE(calls.read(token), problem(StoreProblem::NoEntry));
        QCOMPARE(calls.write(token, "one"), QByteArray("ok"));
        QVERIFY(QFile::exists(folder.filePath(u"elsewhere"_s)));
        QCOMPARE(calls.read(token), QByteArray("one"));
    }

    void fault10C9_aFullDiskKeepsTheSecrets()
    {
        const QTemporaryDir folder;
        FileStore store(folder.filePath(u"own/secrets.json"_s), clock);
        StoreCalls calls(store);
        QCOMPARE(calls.write(token, "one"), QByteArray("ok"));
        {
            const rensei::tests::FullDisk full;
            QCOMPARE(calls.write(token, "two"), problem(StoreProblem::Failed));
        }
        QCOMPARE(calls.read(token), QByteArray("one"));
    }
};

RENSEI_TEST(TestFileStoreModes)
#include "tst_file_store_unix.moc"
