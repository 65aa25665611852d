#include "agent/workspace/disk_usage.h"
#include "agent/workspace/pruning.h"
#include "tests/agent/workspace/git_case.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace workspace;

// The disk after some sessions, and what pruning frees.
class PruningTest : public QObject {
    Q_OBJECT

private:
    WorkspacePaths paths() const { return workspacePaths(m_case->dir.filePath(u"state"_s)); }
    QString repo(const QString &session) const { return paths().folderOf(session) + u"/repo"_s; }

    void prepare(const QString &session)
    {
        WatchedPreparation watched(m_case->parts());
        QVERIFY(
            watched.start({.repository = m_case->bare(), .chosenBy = ChosenBy::Owner}, m_case->sessionFolder(session))
                .succeeds());
        QVERIFY(writeRecord(paths(),
            {.sessionId = session,
                .repository = m_case->bare(),
                .chosenBy = ChosenBy::Owner,
                .commit = watched.ready->commit})
                    .has_value());
    }

    QHash<QString, PrunedFolder> prune(bool isTrial = false)
    {
        QStringList names;
        for (const FolderEntry &folder : readLedger(paths()).folders)
            names.append(folder.name);
        return prune(names, isTrial);
    }

    QHash<QString, PrunedFolder> prune(const QStringList &names, bool isTrial)
    {
        QHash<QString, PrunedFolder> results;
        bool isOver = false;
        Pruning pruning(paths(), {QStandardPaths::findExecutable(u"git"_s), m_case->environment()}, makeSystemProcess,
            m_case->clock);
        QObject::connect(&pruning, &Pruning::done, &pruning,
            [&results](const PrunedFolder &folder) { results.insert(folder.name, folder); });
        QObject::connect(&pruning, &Pruning::finished, &pruning, [&isOver] { isOver = true; });
        pruning.start(names, isTrial);
        [[maybe_unused]] const bool isDone = QTest::qWaitFor([&isOver] { return isOver; }, 60'000);
        return results;
    }

    std::unique_ptr<GitCase> m_case;

private Q_SLOTS:
    void init()
    {
        m_case = std::make_unique<GitCase>();
        m_case->publish(u".gitignore"_s, "target/\nnotes/\n");
        m_case->publish(u"a.txt"_s, "one");
    }

    void removesWhatIsSafeAndKeepsTheRest()
    {
        prepare(u"safe"_s);
        prepare(u"work"_s);
        GitCase::put(repo(u"work"_s) + u"/new.txt"_s, "work");
        const auto results = prune();
        QVERIFY(results.value(u"safe"_s).isRemoved);
        QVERIFY(!QFileInfo::exists(paths().folderOf(u"safe"_s)));
        QVERIFY(!readRecord(paths(), u"safe"_s));
        QVERIFY(!QFileInfo::exists(paths().lockOf(u"safe"_s)));
        QCOMPARE(results.value(u"work"_s).reasons, QStringList{u"1 new file is not committed"_s});
        QCOMPARE(GitCase::content(repo(u"work"_s) + u"/new.txt"_s), QByteArray("work"));
        QCOMPARE(readRecord(paths(), u"work"_s)->reasons, results.value(u"work"_s).reasons);
        QVERIFY2(QDir(m_case->mirrors()).entryList({u"*.git"_s}, QDir::Dirs).size() == 1, "the mirror stays");
    }

    void aTrialRemovesNothing()
    {
        prepare(u"safe"_s);
        GitCase::put(repo(u"safe"_s) + u"/target/big"_s, QByteArray(5000, 'x'));
        const auto results = prune(true);
        QVERIFY(results.value(u"safe"_s).isRemoved);
        QVERIFY(results.value(u"safe"_s).freedBytes > 5000);
        QVERIFY(QFileInfo::exists(repo(u"safe"_s) + u"/target/big"_s));
        QVERIFY(readRecord(paths(), u"safe"_s).has_value());
    }

    void buildOutputGoesFirst()
    {
        prepare(u"work"_s);
        GitCase::put(repo(u"work"_s) + u"/new.txt"_s, "work");
        GitCase::put(repo(u"work"_s) + u"/target/big"_s, QByteArray(5000, 'x'));
        GitCase::put(repo(u"work"_s) + u"/notes/mine"_s, "ignored, and made by no build");
        const auto result = prune().value(u"work"_s);
        QCOMPARE(result.buildFolders, QStringList{u"target"_s});
        QCOMPARE(result.freedBytes, 5000);
        QVERIFY(!QFileInfo::exists(repo(u"work"_s) + u"/target"_s));
        QVERIFY(QFileInfo::exists(repo(u"work"_s) + u"/notes/mine"_s));
        QVERIFY(QFileInfo::exists(repo(u"work"_s) + u"/new.txt"_s));
    }

    void aLinkNamedAsBuildOutputTakesNothingAlong()
    {
        prepare(u"work"_s);
        const QString outside = m_case->dir.filePath(u"outside"_s);
        GitCase::put(outside + u"/file"_s, "x");
        GitCase::put(repo(u"work"_s) + u"/new.txt"_s, "work");
        QVERIFY(QFile::link(outside, repo(u"work"_s) + u"/target"_s));
        prune();
        QVERIFY(QFileInfo::exists(outside + u"/file"_s));
    }

    void aFolderInUseIsLeftAlone()
    {
        prepare(u"live"_s);
        LockFile lock(paths().lockOf(u"live"_s));
        QVERIFY(lock.tryLock().value());
        QVERIFY(readLedger(paths()).folders.first().isInUse);
        const auto result = prune().value(u"live"_s);
        QVERIFY(!result.isRemoved);
        QCOMPARE(result.reasons, QStringList{u"its session is at work"_s});
        QVERIFY(QFileInfo::exists(repo(u"live"_s)));
    }

    // On its owner's word, whatever is in it.
    void aFolderCanBeDiscarded()
    {
        prepare(u"work"_s);
        prepare(u"other"_s);
        GitCase::put(repo(u"work"_s) + u"/new.txt"_s, QByteArray(5000, 'x'));
        QVERIFY(!prune().value(u"work"_s).isRemoved);
        QVERIFY(discardFolder(paths(), u"work"_s).value() > 5000);
        QVERIFY(!QFileInfo::exists(paths().folderOf(u"work"_s)));
        QVERIFY(!readRecord(paths(), u"work"_s));
        QCOMPARE(QDir(paths().work).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 0);
        for (const QString &name : {u"work"_s, u"../state"_s, u""_s, u"."_s})
            QVERIFY(!discardFolder(paths(), name));
        QVERIFY(QFileInfo::exists(paths().work));
    }

    void whatIsInUseIsNotDiscarded()
    {
        prepare(u"live"_s);
        LockFile lock(paths().lockOf(u"live"_s));
        QVERIFY(lock.tryLock().value());
        QCOMPARE(discardFolder(paths(), u"live"_s).error().detail, u"its session is at work"_s);
        QVERIFY(QFileInfo::exists(repo(u"live"_s)));
    }

    void aFolderOfWhichNothingIsKnownIsKept()
    {
        prepare(u"s1"_s);
        removeRecord(paths(), u"s1"_s);
        const auto result = prune().value(u"s1"_s);
        QCOMPARE(result.reasons, QStringList{u"it holds files that are in no repository"_s});
        QVERIFY(QFileInfo::exists(repo(u"s1"_s)));
    }

    void onlyFoldersOfTheWorkRootAreTouched_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("the folder above") << u".."_s;
        QTest::newRow("the root") << u"."_s;
        QTest::newRow("a path") << u"../mirrors"_s;
        QTest::newRow("nothing") << u""_s;
        QTest::newRow("what is not there") << u"missing"_s;
        QTest::newRow("a link") << u"link"_s;
    }

    void onlyFoldersOfTheWorkRootAreTouched()
    {
        QFETCH(QString, name);
        prepare(u"s1"_s);
        QVERIFY(QDir().mkpath(m_case->dir.filePath(u"empty"_s)));
        QVERIFY(QFile::link(m_case->dir.filePath(u"empty"_s), paths().work + u"/link"_s));
        const auto results = prune({name}, false);
        QCOMPARE(results.value(name).reasons, QStringList{u"it is no folder of a session"_s});
        QVERIFY(QFileInfo::exists(m_case->dir.filePath(u"empty"_s)));
        QVERIFY(QFileInfo::exists(repo(u"s1"_s)));
    }

    void sharedPacksAreCountedOnce()
    {
        QByteArray big(512 * 1024, '\0');
        for (qsizetype i = 0; i < big.size(); ++i)
            big[i] = static_cast<char>((i * 7919 + i / 251) % 251 ^ (i >> 9));
        m_case->publish(u"big"_s, big);
        prepare(u"s1"_s);
        prepare(u"s2"_s);
        const Ledger ledger = readLedger(paths());
        qint64 alone = 0;
        for (const QString &session : {u"s1"_s, u"s2"_s})
            alone += DiskUsage().add(paths().folderOf(session));
        alone += ledger.mirrors.first().bytes;
        QVERIFY(ledger.total() < alone);
        QCOMPARE(ledger.folders.size(), 2);
    }
};

RENSEI_TEST(PruningTest)

} // namespace rensei::tests
#include "tst_pruning_unix.moc"
