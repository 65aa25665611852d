#include "agent/diagnostics/archive_folder.h"

#include "tests/support/test_case.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace diagnostics;

class ArchiveFolderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allFilesAreThere()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"bundle"_s);
        QVERIFY(writeFolder(path, {{u"a.txt"_s, "one"_ba}, {u"b.txt"_s, {}}}));
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"bundle"_s});
        QCOMPARE(QDir(path).entryList(QDir::Files), (QStringList{u"a.txt"_s, u"b.txt"_s}));
        QFile file(path + u"/a.txt"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "one"_ba);
    }

    void whatIsThereStays()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"bundle"_s);
        QVERIFY(writeFolder(path, {{u"a.txt"_s, "one"_ba}}));
        const auto again = writeFolder(path, {{u"b.txt"_s, "two"_ba}});
        QVERIFY(!again);
        QCOMPARE(again.error().detail, u"it is there already"_s);
        QCOMPARE(QDir(path).entryList(QDir::Files), QStringList{u"a.txt"_s});
    }

    void aFileThatCannotBeWrittenLeavesNothing()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"bundle"_s);
        QVERIFY(!writeFolder(path, {{u"a.txt"_s, "one"_ba}, {u"no/such/folder.txt"_s, "two"_ba}}));
        QVERIFY(QDir(folder.path()).isEmpty());
    }
};

RENSEI_TEST(ArchiveFolderTest)

} // namespace rensei::tests

#include "tst_archive_folder.moc"
