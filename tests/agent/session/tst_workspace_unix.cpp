#include "agent/session/workspace.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <memory>

using namespace rensei::session;
using namespace Qt::StringLiterals;

// Attacks with Unix links and file modes. The sentinel file next to the work root must survive all of them.
class WorkspaceUnixTest : public QObject {
    Q_OBJECT

private:
    QString work() const { return m_folder->filePath(u"work"_s); }
    QString outside() const { return m_folder->filePath(u"outside"_s); }
    QString sentinel() const { return outside() + u"/sentinel"_s; }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkpath(outside()));
        QFile file(sentinel());
        QVERIFY(file.open(QIODevice::WriteOnly));
    }

    void cleanup()
    {
        QVERIFY(QFile::exists(sentinel()));
        m_folder.reset();
    }

    void refusesALinkInItsPlace_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("to a folder") << u"../outside"_s;
        QTest::newRow("to a file") << u"../outside/sentinel"_s;
        QTest::newRow("to nowhere") << u"../nowhere"_s;
        QTest::newRow("to its own root") << u"."_s;
    }

    void refusesALinkInItsPlace()
    {
        QFETCH(QString, target);
        QVERIFY(makeWorkspace(work(), u"other"_s).has_value());
        QVERIFY(QFile::link(target, work() + u"/ses_1"_s));
        QVERIFY(!makeWorkspace(work(), u"ses_1"_s).has_value());
        QVERIFY(!removeEmptyWorkspace(work(), u"ses_1"_s).has_value());
        QVERIFY(QFileInfo(work() + u"/ses_1"_s).isSymLink());
        QVERIFY(!QFileInfo::exists(m_folder->filePath(u"nowhere"_s)));
        QVERIFY(QDir(work() + u"/other"_s).exists());
    }

    // The root's place is the user's choice, unlike what is in it.
    void fault10C11_aLinkOfThisUserMayBeTheRoot()
    {
        QVERIFY(QFile::link(outside(), work()));
        QVERIFY(makeWorkspace(work(), u"ses_1"_s).has_value());
        QVERIFY(QDir(outside() + u"/ses_1"_s).exists());
    }

    void refusesAFolderOpenToOthers()
    {
        QVERIFY(makeWorkspace(work(), u"ses_1"_s).has_value());
        const auto open = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(QFile(work() + u"/ses_1"_s).setPermissions(open));
        QVERIFY(!makeWorkspace(work(), u"ses_1"_s).has_value());
    }
};

RENSEI_TEST(WorkspaceUnixTest)
#include "tst_workspace_unix.moc"
