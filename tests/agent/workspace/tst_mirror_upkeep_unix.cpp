#include "agent/workspace/mirror_upkeep.h"

#include "agent/base/private_file.h"
#include "tests/agent/workspace/git_case.h"
#include "tests/support/test_case.h"

#include <QSignalSpy>

#include <sys/stat.h>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace workspace;

// Mirrors that have been fetched into often.
class MirrorUpkeepTest : public QObject {
    Q_OBJECT

private:
    bool prepare(const QString &session)
    {
        WatchedPreparation watched(m_case->parts());
        const bool isGood
            = watched.start({.repository = m_case->bare(), .chosenBy = ChosenBy::Owner}, m_case->sessionFolder(session))
                  .succeeds();
        m_commit = watched.ready.value_or(PreparedRepository()).commit;
        return isGood;
    }

    QString mirror() const { return QDir(m_case->mirrors()).filePath(mirrorName()); }
    QString mirrorName() const { return QDir(m_case->mirrors()).entryList({u"*.git"_s}, QDir::Dirs).value(0); }
    qsizetype packs() const { return QDir(mirror() + u"/objects/pack"_s).entryList({u"*.pack"_s}).size(); }
    WorkspacePaths paths() const { return workspacePaths(m_case->dir.filePath(u"state"_s)); }

    int pack(int mostPacks)
    {
        MirrorUpkeep upkeep(paths(), {QStandardPaths::findExecutable(u"git"_s), m_case->environment()},
            makeSystemProcess, m_case->clock, mostPacks);
        QSignalSpy finished(&upkeep, &MirrorUpkeep::finished);
        upkeep.start();
        if (!QTest::qWaitFor([&finished] { return finished.size() == 1; }, 60'000))
            return -1;
        m_problem = upkeep.problem().value_or(Error()).detail;
        if (!m_problem.isEmpty())
            qWarning("%s", qPrintable(m_problem));
        return upkeep.packed();
    }

    std::unique_ptr<GitCase> m_case;
    QString m_commit;
    QString m_problem;

private Q_SLOTS:
    void init()
    {
        struct stat null = {};
        if (::stat("/dev/null", &null) != 0 || !S_ISCHR(null.st_mode))
            QSKIP("/dev/null is no device on this machine, so git reads what others wrote into it");
        m_case = std::make_unique<GitCase>();
        for (int i = 0; i < 3; ++i) {
            m_case->publish(u"a%1.txt"_s.arg(i), QByteArray(2'000, static_cast<char>('a' + i)));
            QVERIFY(prepare(u"s%1"_s.arg(i)));
        }
        QCOMPARE(packs(), 3);
        // A process that git began lets go of the mirror only when it has ended.
        QVERIFY(
            QTest::qWaitFor([this] { return LockFile(mirror().chopped(4) + u".lock"_s).tryLock().value_or(false); }));
        QVERIFY(makePrivateFolder(paths().records).has_value());
    }

    void manyPacksBecomeOne()
    {
        const QString before = m_commit;
        QCOMPARE(pack(2), 1);
        QCOMPARE(packs(), 1);
        QVERIFY(prepare(u"later"_s));
        QCOMPARE(m_commit, before);
        m_case->publish(u"c.txt"_s, "c");
        QVERIFY(prepare(u"newest"_s));
        QVERIFY(QFile::exists(paths().folderOf(u"newest"_s) + u"/repo/c.txt"_s));
        // What was cloned before lives on without the old packs.
        m_case->git({u"fsck"_s, u"--connectivity-only"_s}, paths().folderOf(u"s0"_s) + u"/repo"_s);
    }

    void fewPacksStay()
    {
        const auto before = packs();
        QCOMPARE(pack(30), 0);
        QCOMPARE(packs(), before);
    }

    void notWhileASessionIsAtWork()
    {
        LockFile session(paths().lockOf(u"s1"_s));
        QVERIFY(session.tryLock().value());
        QCOMPARE(pack(2), 0);
        QVERIFY(packs() > 2);
        session.unlock();
        QCOMPARE(pack(2), 1);
    }

    void aBrokenMirrorIsToldOf()
    {
        QDir objects(mirror() + u"/objects/pack"_s);
        const QStringList packs = objects.entryList({u"*.pack"_s});
        QFile broken(objects.filePath(packs.first()));
        QVERIFY(broken.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && broken.resize(20));
        QCOMPARE(pack(2), 0);
        QVERIFY(!m_problem.isEmpty());
    }

    void notWhileItIsUsed()
    {
        LockFile mirrorLock(mirror().chopped(4) + u".lock"_s);
        QVERIFY(mirrorLock.tryLock().value());
        QCOMPARE(pack(2), 0);
        QVERIFY(packs() > 2);
    }
};

RENSEI_TEST(MirrorUpkeepTest)

} // namespace rensei::tests
#include "tst_mirror_upkeep_unix.moc"
