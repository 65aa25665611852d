#include "agent/diagnostics/archive.h"
#include "agent/diagnostics/durable_file.h"
#include "tests/fakes/full_disk_unix.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace diagnostics;

class ArchiveUnixTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFullDiskLeavesTheOldFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"bundle"_s);
        QVERIFY(writeDurably(path, "old"_ba));
        {
            const FullDisk disk(10);
            const auto written = writeDurably(path, QByteArray(100, 'x'));
            QVERIFY(!written);
            QCOMPARE(written.error().detail, FullDisk::reason());
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "old"_ba);
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"bundle"_s});
    }

    void aFullDiskLeavesNoBundle()
    {
        QTemporaryDir folder;
        const FullDisk disk(10);
        QVERIFY(!writeArchive(folder.filePath(u"bundle"_s), {{u"a.txt"_s, QByteArray(100, 'x')}}));
        QVERIFY(QDir(folder.path()).isEmpty());
    }
};

RENSEI_TEST(ArchiveUnixTest)

} // namespace rensei::tests

#include "tst_archive_unix.moc"
