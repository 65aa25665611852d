#include "agent/reaper/process_tree_linux.h"
#include "tests/e2e/e2e_fixture.h"
#include "tests/e2e/eventually.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>

#include <algorithm>
#include <csignal>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using demo::DemoPlatform;

static constexpr qint64 mebibyte = 1024 * 1024;

/// An agent with small limits, whose sessions run one script each.
struct LimitedAgent {
    QTemporaryDir folder;
    DemoPlatform platform{options()};
    AgentProcess agent;
    qint64 memoryBefore = 0;

    static demo::Options options()
    {
        demo::Options options = fastPollOptions();
        options.heartbeatInterval = std::chrono::seconds(1);
        return options;
    }

    /// `scripts` are run one for each session, in the order in which they begin.
    bool start(const QStringList &scripts, const QByteArray &runnerSettings = {})
    {
        for (qsizetype i = 0; i < scripts.size(); ++i) {
            QFile file(folder.filePath(QString::number(i)));
            if (!file.open(QIODevice::WriteOnly) || file.write(scripts.at(i).toUtf8()) < 0)
                return false;
        }
        QFile file(folder.filePath(u"runner.sh"_s));
        const QByteArray chooser = "cat >/dev/null\ni=0\nwhile ! mkdir \"" + folder.path().toUtf8()
            + "/taken$i\" 2>/dev/null; do i=$((i + 1)); done\n. \"" + folder.path().toUtf8() + "/$i\"\n";
        if (!file.open(QIODevice::WriteOnly) || file.write(chooser) < 0 || !platform.listen())
            return false;
        agent.writeConfig(
            "apiVersion: rensei.dev/v1\nkind: LocalDaemon\n"
            "capacity: {maxConcurrentSessions: 4, maxMemoryMbPerSession: 200, maxProcessesPerSession: 40}\n"
            "runners:\n  - name: quick\n    adapter: command\n    program: /bin/bash\n    args: ["
            + file.fileName().toUtf8() + "]\n" + runnerSettings);
        connectTo(agent, platform);
        // What is left of temporary files is seen, too.
        agent.environment.insert(u"TMPDIR"_s, agent.homeFolder() + u"/tmp"_s);
        if (!QDir().mkpath(agent.homeFolder() + u"/tmp"_s))
            return false;
        if (!agent.start() || !eventually([this] { return !platform.workers().isEmpty(); }))
            return false;
        memoryBefore = memory();
        return memoryBefore > 0;
    }

    qint64 pid() { return agent.process().processId(); }
    qint64 memory() { return ownMemory(static_cast<pid_t>(pid())); }
    bool hasEnded(const QString &id) const { return !platform.terminalPosts(id).isEmpty(); }
    QString lastError(const QString &id) const
    {
        return platform.statusHistory(id).last().body.value("error"_L1)["message"_L1].toString();
    }

    /// Runs the event loop until `id` has ended. Returns what was wrong meanwhile.
    QStringList watch(const QString &id, int ms = 30'000)
    {
        QStringList wrong;
        qint64 most = 0;
        QElapsedTimer sinceHeartbeat;
        sinceHeartbeat.start();
        qint64 longest = 0;
        const auto beat = QObject::connect(
            &platform, &DemoPlatform::requestReceived, &platform, [&](const demo::RequestRecord &record) {
                if (record.path.endsWith("/heartbeat"_L1))
                    longest = std::max(longest, sinceHeartbeat.restart());
            });
        if (!eventually(
                [&] {
                    most = std::max(most, memory());
                    return hasEnded(id);
                },
                ms))
            wrong.append(u"it has not ended"_s);
        QObject::disconnect(beat);
        longest = std::max(longest, sinceHeartbeat.elapsed());
        if (longest > 7'000)
            wrong.append(u"no heartbeat for %1 ms"_s.arg(longest));
        if (most > memoryBefore * 2 + 16 * mebibyte)
            wrong.append(u"the agent took %1 MiB, before %2 MiB"_s.arg(most / mebibyte).arg(memoryBefore / mebibyte));
        return wrong;
    }
};

/// Sessions with random ends on one repository, and what must be left of them.
class ManySessions {
public:
    explicit ManySessions(int count)
    {
        for (int i = 0; i < count; ++i) {
            m_kinds.append(kinds.at(m_random.bounded(kinds.size())));
            m_leavesWork.append(m_random.bounded(3) == 0);
        }
    }

    bool start()
    {
        const QString bare = m_host.folder.filePath(u"server.git"_s);
        git({u"init"_s, u"-q"_s, u"--bare"_s, u"-b"_s, u"main"_s, bare});
        git({u"clone"_s, u"-q"_s, bare, u"person"_s});
        git({u"-C"_s, u"person"_s, u"-c"_s, u"user.name=A"_s, u"-c"_s, u"user.email=a@b"_s, u"commit"_s, u"-q"_s,
            u"--allow-empty"_s, u"-m"_s, u"first"_s});
        git({u"-C"_s, u"person"_s, u"push"_s, u"-q"_s, u"origin"_s, u"HEAD:main"_s});
        QStringList scripts;
        for (qsizetype i = 0; i < m_kinds.size(); ++i)
            scripts.append(scriptOf(i));
        return m_host.start(
            scripts, "    needsRepository: true\nprojects:\n  default: {repository: " + bare.toUtf8() + "}\n");
    }

    /// Queues so many more, stops and kills those that are for it, and waits until all have ended.
    bool run(qsizetype count)
    {
        for (qsizetype i = 0; i < count; ++i)
            m_ids.append(m_host.platform.queueSession());
        return eventually(
                   [this] {
                       disturb();
                       return std::all_of(
                           m_ids.begin(), m_ids.end(), [this](const QString &id) { return m_host.hasEnded(id); });
                   },
                   60'000 + 5'000 * int(m_ids.size()))
            && eventually([this] { return keptFolders() == expectedFolders(); }, 30'000);
    }

    QStringList keptFolders()
    {
        return QDir(m_host.agent.stateFolder() + u"/work"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    }

    /// Of the sessions with work that is nowhere else.
    QStringList expectedFolders() const
    {
        QStringList ids;
        for (qsizetype i = 0; i < m_ids.size(); ++i) {
            if (m_leavesWork.at(i))
                ids.append(idOf(i));
        }
        ids.sort();
        return ids;
    }

    /// The command lines of what the sessions started and still runs.
    QStringList leftProcesses()
    {
        QStringList left;
        for (const ProcessEntry &entry : readProcesses()) {
            QFile file(u"/proc/%1/cmdline"_s.arg(entry.pid));
            const QByteArray line = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            if (line.contains(m_host.folder.path().toUtf8()) || entry.parent == m_host.pid())
                left.append(QString::fromLocal8Bit(line).replace(u'\0', u' '));
        }
        return left;
    }

    /// All files and folders of the agent's home, but for those of sessions, and for what grows with every session.
    QStringList filesElsewhere() const
    {
        QStringList names;
        const QString home = m_host.agent.homeFolder();
        QDirIterator each(
            home, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            const QString name = each.next().sliced(home.size() + 1);
            const bool isOfSessions
                = std::ranges::any_of(QStringList{u"state/work/"_s, u"state/sessions/"_s, u"state/workspaces/"_s,
                                          u"state/mirrors/"_s, u"state/logs/"_s},
                    [&name](const QString &folder) { return name.startsWith(folder); });
            if (!isOfSessions)
                names.append(name);
        }
        names.sort();
        return names;
    }

    qsizetype descriptors()
    {
        return QDir(u"/proc/%1/fd"_s.arg(m_host.pid())).entryList(QDir::AllEntries | QDir::System).size();
    }

    QString kindsRun() const { return m_kinds.join(u' '); }

private:
    // What they run carries the folder's name, so that it is found even with an emptied environment.
    QString scriptOf(qsizetype i) const
    {
        const QString folder = m_host.folder.path();
        const QString kind = m_kinds.at(i);
        QString script = u"echo $RENSEI_SESSION_ID > %1/id%2\n"_s.arg(folder).arg(i);
        if (m_leavesWork.at(i))
            script += u"echo work > new.txt; git add .; git -c user.name=A -c user.email=a@b commit -qm work\n"_s;
        script += u"setsid env -i /bin/bash -c 'trap \"\" TERM; exec -a %1/left /bin/sleep 300' >/dev/null 2>&1 &\n"
                  "touch %1/ready%2\n"_s.arg(folder)
                      .arg(i);
        if (kind == "fails"_L1)
            return script + u"exit 3\n"_s;
        if (kind == "crashes"_L1)
            return script + u"kill -9 $$\n"_s;
        return script + (kind == "completes"_L1 ? u"echo done\n"_s : u"while :; do sleep 0.2; done\n"_s);
    }

    QString idOf(qsizetype i) const
    {
        QFile file(m_host.folder.filePath(u"id%1"_s.arg(i)));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
    }

    void disturb()
    {
        for (qsizetype i = 0; i < m_kinds.size(); ++i) {
            const bool isReady = QFile::exists(m_host.folder.filePath(u"ready%1"_s.arg(i)));
            if (!isReady || m_disturbed.contains(i))
                continue;
            m_disturbed.insert(i);
            if (m_kinds.at(i) == "stopped"_L1)
                m_host.platform.stopSession(idOf(i), demo::StopChannel::Status);
            for (const qint64 pid : m_kinds.at(i) == "killed"_L1 ? AgentProcess::runners(idOf(i)) : QList<qint64>())
                ::kill(static_cast<pid_t>(pid), SIGKILL);
        }
    }

    void git(const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_host.folder.path());
        process.start(u"git"_s, arguments);
        process.waitForFinished();
    }

    inline static const QStringList kinds{u"completes"_s, u"fails"_s, u"crashes"_s, u"stopped"_s, u"killed"_s};

    LimitedAgent m_host;
    QRandomGenerator m_random{20260602};
    QStringList m_kinds;
    QList<bool> m_leavesWork;
    QStringList m_ids;
    QSet<qsizetype> m_disturbed;
};

class tst_Containment : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSessionThatTakesTooMuchEnds()
    {
        struct Greed {
            QString script;
            QString limit;
        };
        const QList<Greed> greeds{
            // It would take 4 GB in a few seconds.
            {u"tail /dev/zero"_s, u"of memory, and a session may take"_s},
            {u"while :; do sleep 100 & done"_s, u"processes, and a session may run 40"_s},
            {u"while :; do setsid env -i /bin/sleep 100 & sleep 0.005; done"_s,
                u"processes, and a session may run 40"_s},
        };
        LimitedAgent host;
        QStringList scripts{
            u"while [ ! -e %1/over ]; do sleep 0.1; done; echo 'a neighbour that notices nothing'"_s.arg(
                host.folder.path())};
        for (const Greed &greed : greeds)
            scripts.append(greed.script);
        QVERIFY(host.start(scripts));
        const QString neighbour = host.platform.queueSession();
        QVERIFY(eventually([&] { return QDir(host.folder.filePath(u"taken0"_s)).exists(); }));
        for (const Greed &greed : greeds) {
            const QString id = host.platform.queueSession();
            QCOMPARE(host.watch(id), QStringList());
            QCOMPARE(host.platform.terminalPosts(id), QStringList{u"failed"_s});
            const QString told = host.lastError(id);
            QVERIFY2(told.startsWith("over-limit: "_L1) && told.contains(greed.limit), qPrintable(told));
            QVERIFY2(eventually([&] { return AgentProcess::countRunners(id) == 0; }, 2'000), qPrintable(greed.script));
        }
        QVERIFY(!host.hasEnded(neighbour));
        QVERIFY(QFile(host.folder.filePath(u"over"_s)).open(QIODevice::WriteOnly));
        QCOMPARE(host.watch(neighbour), QStringList());
        QCOMPARE(host.platform.terminalPosts(neighbour), QStringList{u"completed"_s});
    }

    // All at once, so that the heartbeat has to get past all of them.
    void outputWithoutEndIsContained()
    {
        const QStringList scripts{u"head -c 100000000 /dev/zero | tr '\\0' x | fold -w 4000; echo done"_s,
            u"head -c 100000000 /dev/zero | tr '\\0' x | fold -w 4000 >&2; echo done"_s,
            u"head -c 20000000 /dev/zero; echo; echo done"_s};
        LimitedAgent host;
        QVERIFY(host.start(scripts));
        QElapsedTimer since;
        since.start();
        QStringList ids;
        for (qsizetype i = 0; i < scripts.size(); ++i)
            ids.append(host.platform.queueSession());
        for (const QString &id : std::as_const(ids)) {
            QCOMPARE(host.watch(id, 120'000), QStringList());
            QCOMPARE(host.platform.terminalPosts(id), QStringList{u"completed"_s});
        }
        qInfo("it took %lld ms", since.elapsed());
    }

    // Stop asked, until nothing of it is left.
    void aStopIsConfirmedInTime_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<int>("most"); // ms
        QTest::newRow("cooperative") << u"sleep 100"_s << 1'000;
        QTest::newRow("ignores everything, in a session of its own")
            << u"trap '' TERM HUP INT; (trap '' TERM HUP INT; setsid sleep 100 &) ; while :; do sleep 1; done"_s
            << 20'000;
    }

    void aStopIsConfirmedInTime()
    {
        QFETCH(QString, script);
        QFETCH(int, most);
        LimitedAgent host;
        QVERIFY(host.start({script}));
        const QString id = host.platform.queueSession();
        QVERIFY(eventually([&] { return QDir(host.folder.filePath(u"taken0"_s)).exists(); }));
        QTest::qWait(300);
        bool isAsked = false;
        QElapsedTimer since;
        since.start();
        host.agent.client().stopSession(id, u"test"_s, this, [&](const auto &) { isAsked = true; });
        QVERIFY(eventually([&] { return AgentProcess::countRunners(id) == 0; }, 30'000));
        const qint64 took = since.elapsed();
        QVERIFY(isAsked);
        qInfo("stop asked, tree gone: %lld ms", took);
        QVERIFY2(took <= most, qPrintable(QString::number(took)));
        QVERIFY(eventually([&] { return host.hasEnded(id); }));
        QCOMPARE(host.platform.terminalPosts(id), QStringList{u"stopped"_s});
    }

    // RENSEI_MANY_SESSIONS sets how many.
    void nothingIsLeftOfManySessions()
    {
        const int wanted = qEnvironmentVariableIntValue("RENSEI_MANY_SESSIONS");
        const int count = wanted > 0 ? wanted : 8;
        ManySessions test(count);
        QVERIFY(test.start());
        // The first sessions open what an agent at work keeps open, such as its connections.
        QVERIFY2(test.run(count / 2), qPrintable(test.kindsRun()));
        const qsizetype before = test.descriptors();
        const QStringList files = test.filesElsewhere();
        const bool haveAllEnded = test.run(count - count / 2);
        QCOMPARE(test.keptFolders(), test.expectedFolders());
        QVERIFY2(haveAllEnded, qPrintable(test.kindsRun()));
        QVERIFY2(eventually([&] { return test.leftProcesses().isEmpty(); }, 5'000),
            qPrintable(test.leftProcesses().join(u'\n')));
        QVERIFY2(eventually([&] { return test.filesElsewhere() == files; }, 5'000),
            qPrintable(test.filesElsewhere().join(u'\n') + u"\nbefore:\n"_s + files.join(u'\n')));
        QVERIFY2(eventually([&] { return test.descriptors() <= before + 2; }, 5'000),
            qPrintable(u"descriptors: %1, before %2"_s.arg(test.descriptors()).arg(before)));
        qInfo("%s; descriptors %lld, then %lld; kept %lld", qPrintable(test.kindsRun()), qlonglong(before),
            qlonglong(test.descriptors()), qlonglong(test.keptFolders().size()));
    }

    void aSessionThatNeverEndsMeetsItsTimeLimit()
    {
        LimitedAgent host;
        QVERIFY(host.start({u"while :; do sleep 1; echo still; done"_s}, "    maxDurationSeconds: 3\n"));
        const QString id = host.platform.queueSession();
        QCOMPARE(host.watch(id), QStringList());
        QCOMPARE(host.platform.terminalPosts(id), QStringList{u"failed"_s});
        QCOMPARE(host.lastError(id), u"time limit"_s);
    }
};

RENSEI_TEST(tst_Containment)

} // namespace rensei::tests

#include "tst_containment_linux.moc"
