#include "agent/cli/doctor/bundle.h"

#include "agent/base/exit_code.h"
#include "agent/diagnostics/archive.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace rensei::tests {

using namespace Qt::StringLiterals;

struct BundleFixture {
    QTemporaryDir folder;
    QString path = folder.filePath(u"bundle"_s) + diagnostics::archiveSuffix();

    int save(const QString &at) const
    {
        const diagnostics::Sources sources{
            .paths = {folder.filePath(u"state"_s)}, .configFile = folder.filePath(u"daemon.yaml"_s)};
        return cli::saveBundle(at, sources, {u"0.1.0"_s, {}}, std::nullopt);
    }
    QStringList files() const { return QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot); }
};

class BundleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsWritten()
    {
        const BundleFixture s;
        QCOMPARE(s.save(s.path), int(ExitSuccess));
        QCOMPARE(s.files(), QStringList{QFileInfo(s.path).fileName()});
    }

    void whatIsThereIsLeftAlone()
    {
        const BundleFixture s;
        QFile file(s.path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
        file.close();
        QCOMPARE(s.save(s.path), int(ExitFailure));
        QCOMPARE(QFileInfo(s.path).size(), 4);
    }

    void aPlaceThatIsNoneFails()
    {
        const BundleFixture s;
        QCOMPARE(s.save(s.folder.filePath(u"none/bundle"_s)), int(ExitFailure));
        QVERIFY(s.files().isEmpty());
    }
};

RENSEI_TEST(BundleTest)

} // namespace rensei::tests

#include "tst_bundle.moc"
