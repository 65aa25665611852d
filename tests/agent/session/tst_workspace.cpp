#include "agent/base/private_file.h"
#include "agent/base/session_file_name.h"
#include "agent/session/workspace.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <memory>

using namespace rensei::session;
using namespace Qt::StringLiterals;

// A folder with a work root, and next to it a file that must survive every test.
class WorkspaceTest : public QObject {
    Q_OBJECT

private:
    static void put(const QString &path)
    {
        QVERIFY(QDir().mkpath(path.section(u'/', 0, -2)));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write("x"), 1);
    }

    QString work() const { return m_folder->filePath(u"work"_s); }
    QString sentinel() const { return m_folder->filePath(u"outside/sentinel"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        put(sentinel());
    }

    void cleanup()
    {
        QVERIFY(QFile::exists(sentinel()));
        m_folder.reset();
    }

    void makesAPrivateFolder()
    {
        const auto made = makeWorkspace(work(), u"ses_1"_s);
        QVERIFY(made.has_value());
        QCOMPARE(*made, work() + u"/ses_1"_s);
        QVERIFY(rensei::checkPrivate(*made).has_value());
        QVERIFY(rensei::checkPrivate(work()).has_value());
        QVERIFY2(makeWorkspace(work(), u"ses_1"_s).has_value(), "an existing one is reused");
    }

    void noIdLeadsOutOfTheWorkRoot_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("the folder above") << u".."_s;
        QTest::newRow("the root itself") << u"."_s;
        QTest::newRow("an empty id") << u""_s;
        QTest::newRow("a path above") << u"../outside"_s;
        QTest::newRow("a deeper path") << u"a/b"_s;
        QTest::newRow("an absolute path") << u"/tmp/x"_s;
        QTest::newRow("a Windows path") << u"..\\outside"_s;
        QTest::newRow("a drive") << u"C:\\x"_s;
    }

    void noIdLeadsOutOfTheWorkRoot()
    {
        QFETCH(QString, id);
        const auto made = makeWorkspace(work(), id);
        QVERIFY(made.has_value());
        QCOMPARE(QDir(work()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{fileNameFor(id)});
        QVERIFY(removeEmptyWorkspace(work(), id).has_value());
        QVERIFY(QDir(work()).exists());
        QVERIFY(QDir(work()).isEmpty());
    }

    void refusesAFileInItsPlace()
    {
        put(work() + u"/ses_1"_s);
        QVERIFY(!makeWorkspace(work(), u"ses_1"_s).has_value());
        QVERIFY(!removeEmptyWorkspace(work(), u"ses_1"_s).has_value());
        QVERIFY(QFile::exists(work() + u"/ses_1"_s));
    }

    void removesOnlyAnEmptyWorkspace()
    {
        QVERIFY(makeWorkspace(work(), u"empty"_s).has_value());
        QVERIFY(makeWorkspace(work(), u"full"_s).has_value());
        put(work() + u"/full/result"_s);
        QVERIFY(removeEmptyWorkspace(work(), u"empty"_s).has_value());
        QVERIFY(removeEmptyWorkspace(work(), u"full"_s).has_value());
        QVERIFY(removeEmptyWorkspace(work(), u"never made"_s).has_value());
        QCOMPARE(QDir(work()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"full"_s});
        QVERIFY(QFile::exists(work() + u"/full/result"_s));
    }
};

RENSEI_TEST(WorkspaceTest)
#include "tst_workspace.moc"
