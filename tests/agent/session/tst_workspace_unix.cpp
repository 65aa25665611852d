#include "agent/session/workspace.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace rensei::session;
using namespace Qt::StringLiterals;

// Attacks by links and modes, as only Unix has them. The treasure beside the work root must survive them all.
class WorkspaceUnixTest : public QObject {
    Q_OBJECT

private:
    QString work() const { return m_folder->filePath(u"work"_s); }
    QString outside() const { return m_folder->filePath(u"outside"_s); }
    QString treasure() const { return outside() + u"/treasure"_s; }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkpath(outside()));
        QFile file(treasure());
        QVERIFY(file.open(QIODevice::WriteOnly));
    }

    void cleanup()
    {
        QVERIFY(QFile::exists(treasure()));
        m_folder.reset();
    }

    void aLinkInItsPlaceIsRefused_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("to a folder") << u"../outside"_s;
        QTest::newRow("to a file") << u"../outside/treasure"_s;
        QTest::newRow("to nowhere") << u"../nowhere"_s;
        QTest::newRow("to its own root") << u"."_s;
    }

    void aLinkInItsPlaceIsRefused()
    {
        QFETCH(QString, target);
        QVERIFY(makeWorkspace(work(), u"other"_s).has_value());
        QVERIFY(QFile::link(target, work() + u"/ses_1"_s));
        QVERIFY(!makeWorkspace(work(), u"ses_1"_s).has_value());
        QVERIFY(!removeEmptyWorkspace(work(), u"ses_1"_s).has_value());
        QVERIFY(!removeWorkspace(work(), u"ses_1"_s).has_value());
        QVERIFY(QFileInfo(work() + u"/ses_1"_s).isSymLink());
        QVERIFY(!QFileInfo::exists(m_folder->filePath(u"nowhere"_s)));
        QVERIFY(QDir(work() + u"/other"_s).exists());
    }

    void aLinkInPlaceOfTheRootIsRefused()
    {
        QVERIFY(QFile::link(outside(), work()));
        QVERIFY(QDir(outside()).mkdir(u"ses_1"_s));
        QFile(outside() + u"/ses_1"_s).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(!makeWorkspace(work(), u"ses_1"_s).has_value());
        QVERIFY(!removeWorkspace(work(), u"ses_1"_s).has_value());
        QVERIFY(QDir(outside() + u"/ses_1"_s).exists());
    }

    void aFolderThatStoodOpenToOthersIsRefused()
    {
        QVERIFY(makeWorkspace(work(), u"ses_1"_s).has_value());
        const auto open = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(QFile(work() + u"/ses_1"_s).setPermissions(open));
        QVERIFY(!makeWorkspace(work(), u"ses_1"_s).has_value());
    }

    void linksInItAreRemovedAndNotFollowed()
    {
        QVERIFY(makeWorkspace(work(), u"ses_1"_s).has_value());
        QVERIFY(QDir(work()).mkpath(u"ses_1/a/b"_s));
        QVERIFY(QFile::link(outside(), work() + u"/ses_1/a/b/out"_s));
        QVERIFY(QFile::link(u"../../../outside"_s, work() + u"/ses_1/a/relative"_s));
        QVERIFY(QFile::link(treasure(), work() + u"/ses_1/file"_s));
        QVERIFY(QFile::link(u"."_s, work() + u"/ses_1/loop"_s));
        QVERIFY(removeWorkspace(work(), u"ses_1"_s).has_value());
        QVERIFY(QDir(work()).isEmpty());
    }

    void aFolderClosedToItsOwnerIsRemoved()
    {
        QVERIFY(makeWorkspace(work(), u"ses_1"_s).has_value());
        QVERIFY(QDir(work()).mkpath(u"ses_1/cache/module"_s));
        QVERIFY(QFile(work() + u"/ses_1/cache/module"_s).setPermissions(QFile::ReadOwner | QFile::ExeOwner));
        QVERIFY(QFile(work() + u"/ses_1/cache"_s).setPermissions(QFile::Permissions()));
        QVERIFY(removeWorkspace(work(), u"ses_1"_s).has_value());
        QVERIFY(QDir(work()).isEmpty());
    }
};

RENSEI_TEST(WorkspaceUnixTest)
#include "tst_workspace_unix.moc"
