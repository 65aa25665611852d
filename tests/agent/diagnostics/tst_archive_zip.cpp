#include "agent/diagnostics/archive.h"
#include "tests/support/test_case.h"

#include <quazip.h>
#include <quazipfile.h>

#include <QTemporaryDir>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace diagnostics;

class ArchiveZipTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aZipHoldsAllFiles()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"bundle.zip"_s);
        const QList<BundleFile> files{{u"a.txt"_s, QByteArray(100'000, 'x')}, {u"ä.json"_s, "{}"_ba}, {u"e"_s, {}}};
        QVERIFY(writeArchive(path, {{u"old"_s, "old"_ba}}));
        QVERIFY(writeArchive(path, files)); // in place of the other
        QVERIFY(QFileInfo(path).size() < 2'000);
        QVERIFY(!(QFile::permissions(path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
        QuaZip zip(path);
        QVERIFY(zip.open(QuaZip::mdUnzip));
        QList<BundleFile> read;
        for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
            QuaZipFile file(&zip);
            QVERIFY(file.open(QIODevice::ReadOnly));
            read.append({zip.getCurrentFileName(), file.readAll()});
        }
        QCOMPARE(read, files);
    }

    void aPlaceThatIsNoneIsTold()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"none/bundle.zip"_s);
        const auto written = writeArchive(path, {{u"a"_s, "b"_ba}});
        QVERIFY(!written);
        QCOMPARE(written.error().where, path);
        QVERIFY2(written.error().detail.contains(u"No such file"_s), qPrintable(written.error().detail));
    }
};

RENSEI_TEST(ArchiveZipTest)

} // namespace rensei::tests

#include "tst_archive_zip.moc"
