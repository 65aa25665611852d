#include "tests/agent/workspace/git_case.h"
#include "tests/support/test_case.h"

#include <QCryptographicHash>
#include <QDirIterator>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace workspace;

// What the mirror of a repository goes through over time.
class PreparationMirrorTest : public QObject {
    Q_OBJECT

private:
    CloneRequest request(const QString &ref = {}) const
    {
        return {.repository = m_case->bare(), .ref = ref, .chosenBy = ChosenBy::Owner};
    }
    Mirror mirror() const
    {
        return Mirror(m_case->mirrors(), parseRepositoryUrl(m_case->bare(), ChosenBy::Owner).value());
    }
    bool prepare(const QString &session, const QString &ref = {})
    {
        WatchedPreparation watched(m_case->parts());
        const bool isGood = watched.start(request(ref), m_case->sessionFolder(session)).succeeds();
        m_last = watched.ready.value_or(PreparedRepository());
        return isGood;
    }

    std::unique_ptr<GitCase> m_case;
    PreparedRepository m_last;

    static constexpr int manyFiles = 400;
    static QString manyFile(int i) { return u"/part%1/file%2.txt"_s.arg(i % 7).arg(i); }
    static QByteArray manyContent(int i)
    {
        return QCryptographicHash::hash(QByteArray::number(i), QCryptographicHash::Sha512).toHex() + '\n';
    }
    void putManyFiles() const
    {
        for (int i = 0; i < manyFiles; ++i)
            GitCase::put(m_case->person() + manyFile(i), manyContent(i));
        QFile::setPermissions(m_case->person() + manyFile(3), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QFile::link(manyFile(7).mid(1), m_case->person() + u"/link"_s);
        m_case->publish(u"last.txt"_s, "last");
    }

private Q_SLOTS:
    void init()
    {
        m_case = std::make_unique<GitCase>();
        m_case->publish(u"a.txt"_s, "one");
    }

    void followsAHistoryThatWasRewritten()
    {
        QVERIFY(prepare(u"s1"_s));
        m_case->git({u"commit"_s, u"--quiet"_s, u"--amend"_s, u"-m"_s, u"another"_s}, m_case->person());
        const QString newer = m_case->publish(u"a.txt"_s, "two");
        QVERIFY(prepare(u"s2"_s));
        QCOMPARE(m_last.commit, newer);
    }

    void branchesMayTakeEachOthersNames()
    {
        m_case->publish(u"a.txt"_s, "two", u"x"_s);
        QVERIFY(prepare(u"s1"_s, u"x"_s));
        m_case->git({u"push"_s, u"--quiet"_s, u"origin"_s, u"--delete"_s, u"x"_s}, m_case->person());
        m_case->git({u"checkout"_s, u"--quiet"_s, u"main"_s}, m_case->person());
        m_case->git({u"branch"_s, u"-D"_s, u"x"_s}, m_case->person());
        const QString newer = m_case->publish(u"a.txt"_s, "three", u"x/y"_s);
        QVERIFY(prepare(u"s2"_s, u"x/y"_s));
        QCOMPARE(m_last.commit, newer);
    }

    void aHalfMirrorIsNeverUsed()
    {
        m_case->git({u"init"_s, u"--quiet"_s, u"--bare"_s, mirror().halfPath()}, m_case->dir.path());
        GitCase::put(mirror().halfPath() + u"/objects/pack/tmp_pack_x"_s, "half");
        QVERIFY(prepare(u"s1"_s));
        QVERIFY(!QFileInfo::exists(mirror().halfPath()));
        QVERIFY(m_case->git({u"fsck"_s}, m_last.folder).isEmpty());
    }

    void whatAKilledGitLeftDoesNotStopTheNext()
    {
        QVERIFY(prepare(u"s1"_s));
        for (const QString &name : {u"/shallow.lock"_s, u"/config.lock"_s, u"/packed-refs.lock"_s})
            GitCase::put(mirror().path() + name, {});
        const QString ref = mirrorRef(u"refs/heads/main"_s);
        GitCase::put(mirror().path() + u'/' + ref + u".lock"_s, {});
        GitCase::put(mirror().path() + u"/objects/pack/tmp_pack_x"_s, "half");
        const QString newer = m_case->publish(u"a.txt"_s, "two");
        QVERIFY(prepare(u"s2"_s));
        QCOMPARE(m_last.commit, newer);
        QVERIFY(!QFile::exists(mirror().path() + u"/objects/pack/tmp_pack_x"_s));
    }

    void aDamagedMirrorIsMadeAnew_data()
    {
        QTest::addColumn<bool>("isNewer");
        QTest::newRow("when nothing is new") << false;
        QTest::newRow("when it must fetch") << true;
    }

    void aDamagedMirrorIsMadeAnew()
    {
        QFETCH(bool, isNewer);
        QVERIFY(prepare(u"s1"_s));
        QDirIterator packs(mirror().path() + u"/objects/pack"_s, {u"*.pack"_s});
        while (packs.hasNext())
            QVERIFY(QFile::remove(packs.next()));
        if (isNewer)
            m_case->publish(u"b.txt"_s, "two");
        QVERIFY(prepare(u"s2"_s));
        QVERIFY(m_case->git({u"fsck"_s}, m_last.folder).isEmpty());
        QCOMPARE(GitCase::content(m_last.folder + u"/a.txt"_s), QByteArray("one"));
    }

    // Enough of them that git shares them among several processes.
    void oneOfManyFilesThatCannotBeReadIsADamagedMirror()
    {
        putManyFiles();
        QVERIFY(prepare(u"s1"_s));
        const QString packs = mirror().path() + u"/objects/pack"_s;
        QFile pack(packs + u'/' + QDir(packs).entryList({u"*.pack"_s}, QDir::Files, QDir::Size).first());
        QVERIFY(pack.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(pack.open(QIODevice::ReadWrite) && pack.seek(pack.size() / 2));
        QCOMPARE(pack.write(QByteArray(64, 'x')), 64);
        pack.close();
        QVERIFY(prepare(u"s2"_s));
        QVERIFY(m_case->git({u"fsck"_s}, m_last.folder).isEmpty());
        QVERIFY(m_case->git({u"status"_s, u"--porcelain"_s}, m_last.folder).isEmpty());
    }

    void manyFilesAreAllThere()
    {
        putManyFiles();
        QVERIFY(prepare(u"s1"_s));
        QVERIFY(m_case->git({u"status"_s, u"--porcelain"_s}, m_last.folder).isEmpty());
        for (int i = 0; i < manyFiles; ++i)
            QCOMPARE(GitCase::content(m_last.folder + manyFile(i)), manyContent(i));
        QCOMPARE(QFileInfo(m_last.folder + u"/link"_s).symLinkTarget(), m_last.folder + manyFile(7));
        QVERIFY(QFileInfo(m_last.folder + manyFile(3)).isExecutable());
        QVERIFY(!QFileInfo(m_last.folder + manyFile(4)).isExecutable());
    }

    void aWorkingCopyOutlivesItsMirror()
    {
        QVERIFY(prepare(u"s1"_s));
        mirror().remove();
        QVERIFY(!QFileInfo::exists(mirror().path()));
        QVERIFY(m_case->git({u"fsck"_s}, m_last.folder).isEmpty());
    }

    void sessionsOfOneRepositoryTakeTurns()
    {
        std::vector<std::unique_ptr<WatchedPreparation>> all;
        for (int i = 0; i < 5; ++i) {
            all.push_back(std::make_unique<WatchedPreparation>(m_case->parts()));
            all.back()->start(request(), m_case->sessionFolder(u"s%1"_s.arg(i)));
        }
        for (const auto &watched : all)
            QVERIFY(watched->succeeds());
    }

    void aMirrorThatIsInUseIsWaitedForUntilTheDeadline()
    {
        QDir().mkpath(m_case->mirrors());
        LockFile lock(mirror().lockPath());
        QVERIFY(lock.tryLock().value());
        WatchedPreparation watched(m_case->parts());
        QVERIFY(!watched.start(request(), m_case->sessionFolder(u"s1"_s), {}, 300ms).succeeds());
        QVERIFY(watched.failure->isPassing());
    }

    void whatASessionCommitsNeverReachesTheMirror()
    {
        QVERIFY(prepare(u"s1"_s));
        const QString own = m_case->commit(m_last.folder, u"b.txt"_s, "mine");
        QVERIFY(prepare(u"s2"_s));
        m_case->git({u"cat-file"_s, u"-e"_s, own}, m_case->sessionFolder(u"s1"_s) + u"/repo"_s);
        QVERIFY(m_case->git({u"rev-list"_s, u"--all"_s}, mirror().path()).indexOf(own) < 0);
    }
};

RENSEI_TEST(PreparationMirrorTest)

} // namespace rensei::tests
#include "tst_preparation_mirror_unix.moc"
