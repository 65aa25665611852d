#include "agent/base/private_file.h"

#include "tests/support/test_case.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

class TestPrivateFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesReplacesAndReads()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a"_s);
        QVERIFY(rensei::writePrivateFile(path, "one"));
        QVERIFY(rensei::writePrivateFile(path, "two"));
        QCOMPARE(*rensei::readPrivateFile(path), QByteArray("two"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"a"_s});
    }

    void aMissingFileOrFolderIsAnError()
    {
        const QTemporaryDir folder;
        QVERIFY(!rensei::readPrivateFile(folder.filePath(u"a"_s)));
        QVERIFY(!rensei::writePrivateFile(folder.filePath(u"none/a"_s), "x"));
    }

    void makesAFolderWithItsParents()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a/b/c"_s);
        QVERIFY(rensei::makePrivateFolder(path));
        QVERIFY(QDir(path).exists());
        QVERIFY(rensei::makePrivateFolder(path));
    }

    void aFileIsNotAFolder()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a"_s);
        QVERIFY(rensei::writePrivateFile(path, "x"));
        QVERIFY(!rensei::makePrivateFolder(path));
    }
};

RENSEI_TEST(TestPrivateFile)
#include "tst_private_file.moc"
