#include "agent/reaper/process_tree_linux.h"
#include "tests/e2e/e2e_fixture.h"
#include "tests/e2e/eventually.h"
#include "tests/support/test_case.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>
#include <csignal>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using demo::DemoPlatform;
using demo::Flavour;

/// An agent whose sessions run a shell script, on a platform with one session.
struct ScriptedAgent {
    QTemporaryDir folder;
    DemoPlatform platform{fastPollOptions(Flavour::Hosted)};
    AgentProcess agent;
    QString sessionId;

    bool start(const QString &script)
    {
        QFile file(folder.filePath(u"runner.sh"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(script.toUtf8()) < 0 || !platform.listen())
            return false;
        file.close();
        agent.writeConfig(u"apiVersion: rensei.dev/v1\nkind: LocalDaemon\nrunners:\n  - name: quick\n"
                          "    adapter: command\n    program: /bin/sh\n    args: [%1]\n"_s.arg(file.fileName())
                              .toUtf8());
        sessionId = platform.queueSession();
        connectTo(agent, platform);
        return agent.start();
    }

    /// What the session's detached process has written so far, in bytes.
    qint64 written() const
    {
        QDirIterator files(agent.stateFolder() + u"/work"_s, {u"alive"_s}, QDir::Files, QDirIterator::Subdirectories);
        return files.hasNext() ? QFileInfo(files.next()).size() : 0;
    }

    bool isWriting() const
    {
        const qint64 before = written();
        QTest::qWait(400);
        return written() != before;
    }

    bool hasEnded() const { return !platform.terminalPosts(sessionId).isEmpty(); }
};

/// Leaves a process that writes every 50 ms and ignores requests to end, and goes on with `then`. `prefix` starts it.
static QString leavingAWriter(const QString &prefix, const QString &then)
{
    return u"cat >/dev/null\n"
           "(%1 sh -c 'trap \"\" TERM HUP; while :; do echo x >>\"$0\"; sleep 0.05; done' \"$RENSEI_WORKSPACE/alive\" "
           ">/dev/null 2>&1 </dev/null &)\n"
           "while ! test -s \"$RENSEI_WORKSPACE/alive\"; do sleep 0.05; done\n"
           "%2\n"_s.arg(prefix, then);
}

static void addPrefixRows()
{
    QTest::addColumn<QString>("prefix");
    QTest::newRow("in a session of its own") << u"setsid"_s;
    QTest::newRow("with an emptied environment") << u"env -i PATH=/usr/bin:/bin setsid"_s;
}

/// The children of `parent` that have ended and were not waited for.
static qsizetype zombiesOf(qint64 parent)
{
    const auto all = readProcesses();
    return std::count_if(all.begin(), all.end(),
        [parent](const ProcessEntry &entry) { return entry.parent == parent && entry.isZombie(); });
}

static qsizetype reapersOf(qint64 parent)
{
    const auto all = readProcesses();
    return std::count_if(all.begin(), all.end(),
        [parent](const ProcessEntry &entry) { return entry.parent == parent && entry.name == reaperName; });
}

class tst_Processes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fault10A1_nothingWorksOnAfterTheTerminalStatus_data() { addPrefixRows(); }
    void fault10A1_nothingWorksOnAfterTheTerminalStatus()
    {
        QFETCH(QString, prefix);
        ScriptedAgent host;
        QVERIFY(host.start(leavingAWriter(prefix, u"echo done"_s)));
        QVERIFY(eventually([&] { return host.hasEnded(); }));
        QVERIFY(host.written() > 0);
        QVERIFY(!host.isWriting());
        QCOMPARE(host.platform.terminalPosts(host.sessionId), QStringList{u"completed"_s});
    }

    void fault10A1_nothingWorksOnAfterAStop_data() { addPrefixRows(); }
    void fault10A1_nothingWorksOnAfterAStop()
    {
        QFETCH(QString, prefix);
        ScriptedAgent host;
        QVERIFY(host.start(leavingAWriter(prefix, u"sleep 100"_s)));
        QVERIFY(eventually([&] { return host.written() > 0; }));
        QVERIFY(host.isWriting());
        host.platform.stopSession(host.sessionId, demo::StopChannel::Status);
        QVERIFY(eventually([&] { return host.hasEnded(); }));
        QVERIFY(!host.isWriting());
        QCOMPARE(host.platform.terminalPosts(host.sessionId), QStringList{u"stopped"_s});
    }

    void fault10A1_nothingOutlivesAKilledAgent_data() { addPrefixRows(); }
    void fault10A1_nothingOutlivesAKilledAgent()
    {
        QFETCH(QString, prefix);
        ScriptedAgent host;
        QVERIFY(host.start(leavingAWriter(prefix, u"sleep 100"_s)));
        QVERIFY(eventually([&] { return host.written() > 0; }));
        host.agent.kill();
        QVERIFY(eventually([&] { return !host.isWriting(); }, 5'000));
        QVERIFY(host.agent.start());
        QVERIFY(eventually([&] { return host.hasEnded(); }));
        QVERIFY(!host.isWriting());
    }

    void fault10A1_aKilledReaperLeavesItsTreeToTheAgent_data() { addPrefixRows(); }
    void fault10A1_aKilledReaperLeavesItsTreeToTheAgent()
    {
        QFETCH(QString, prefix);
        ScriptedAgent host;
        QVERIFY(host.start(leavingAWriter(prefix, u"sleep 100"_s)));
        QVERIFY(eventually([&] { return host.written() > 0; }));
        const qint64 agentPid = host.agent.process().processId();
        int killed = 0;
        for (const ProcessEntry &entry : readProcesses()) {
            if (entry.parent == agentPid && entry.name == reaperName)
                killed += ::kill(entry.pid, SIGKILL) == 0 ? 1 : 0;
        }
        QCOMPARE(killed, 1);
        QVERIFY(eventually([&] { return host.hasEnded(); }));
        QVERIFY(!host.isWriting());
        QCOMPARE(zombiesOf(agentPid), 0);
        QCOMPARE(host.platform.terminalPosts(host.sessionId), QStringList{u"failed"_s});
    }

    void fault10A1_closedSessionsAreSweptAtStart()
    {
        ScriptedAgent host;
        QVERIFY(host.start(u"cat >/dev/null; echo done"_s));
        QVERIFY(eventually([&] { return host.hasEnded() && host.agent.status()->activeSessions == 0; }));
        QCOMPARE(host.agent.stop(), std::optional(0));
        QProcess left;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"RENSEI_SESSION_ID"_s, host.sessionId);
        left.setProcessEnvironment(environment);
        left.start(u"sleep"_s, {u"100"_s});
        QVERIFY(left.waitForStarted());
        QVERIFY(host.agent.start());
        QVERIFY(eventually([&] { return left.state() == QProcess::NotRunning; }, 5'000));
        QCOMPARE(left.exitStatus(), QProcess::CrashExit);
    }

    void fault10A2_noZombieRemains()
    {
        ScriptedAgent host;
        // Of a life of 0.5 s, so that they end while the session goes on.
        QVERIFY(host.start(u"cat >/dev/null; for i in $(seq 25); do setsid sleep 0.5 >/dev/null 2>&1 & done\n"
                           "sleep 1.5; for i in $(seq 25); do setsid sleep 3 >/dev/null 2>&1 & done; echo done"_s));
        const QString second = host.platform.queueSession();
        QVERIFY(eventually([&] { return host.hasEnded() && !host.platform.terminalPosts(second).isEmpty(); }));
        QTest::qWait(3'000); // the longest life
        const qint64 agentPid = host.agent.process().processId();
        QCOMPARE(zombiesOf(agentPid), 0);
        QCOMPARE(reapersOf(agentPid), 0);
    }
};

RENSEI_TEST(tst_Processes)

} // namespace rensei::tests

#include "tst_processes.moc"
