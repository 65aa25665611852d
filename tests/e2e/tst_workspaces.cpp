#include "tests/e2e/e2e_fixture.h"
#include "tests/e2e/eventually.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QProcess>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using demo::DemoPlatform;
using demo::Flavour;

// Sessions of the built agent on a repository, whose runner is a shell with git.
class tst_Workspaces : public QObject {
    Q_OBJECT

private:
    QString git(const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_dir->path());
        process.start(u"git"_s, arguments);
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    }
    QString bare() const { return m_dir->filePath(u"server.git"_s); }

    void configure(AgentProcess &agent, const QByteArray &script, bool hasDefault = true) const
    {
        const QByteArray projects = hasDefault ? "projects:\n  default: {repository: " + bare().toUtf8() + "}\n" : "";
        agent.writeConfig("kind: LocalDaemon\n" + projects
            + "runners:\n  - name: quick\n    adapter: command\n    program: /bin/sh\n    needsRepository: true\n"
              "    args: [-c, '"
            + script + "']\ndefaultRunner: quick\n");
    }
    static bool isOver(const DemoPlatform &platform, const QString &id)
    {
        const QString state = platform.sessionState(id);
        return state == "completed"_L1 || state == "failed"_L1;
    }
    static QByteArray commit()
    {
        return "git config user.name A; git config user.email a@b; echo work > new.txt; git add .; "
               "git commit -qm work; ";
    }

    std::unique_ptr<QTemporaryDir> m_dir;

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        git({u"init"_s, u"--quiet"_s, u"--bare"_s, u"-b"_s, u"main"_s, bare()});
        git({u"clone"_s, u"--quiet"_s, bare(), u"person"_s});
        git({u"-C"_s, u"person"_s, u"-c"_s, u"user.name=A"_s, u"-c"_s, u"user.email=a@b"_s, u"commit"_s, u"--quiet"_s,
            u"--allow-empty"_s, u"-m"_s, u"first"_s});
        git({u"-C"_s, u"person"_s, u"push"_s, u"--quiet"_s, u"origin"_s, u"HEAD:main"_s});
    }

    void pushedWorkIsThereAndItsFolderIsGone()
    {
        DemoPlatform platform(fastPollOptions());
        QVERIFY(platform.listen());
        AgentProcess agent;
        configure(agent, commit() + "git push -q origin HEAD:refs/heads/$RENSEI_SESSION_ID && echo pushed");
        connectTo(agent, platform);
        QVERIFY(agent.start());
        QStringList ids;
        for (int i = 0; i < 3; ++i)
            ids.append(platform.queueSession());
        for (const QString &id : ids) {
            QVERIFY(eventually([&] { return isOver(platform, id); }, 90'000));
            QCOMPARE(platform.sessionState(id), u"completed"_s);
            QCOMPARE(git({u"-C"_s, bare(), u"show"_s, id + u":new.txt"_s}), u"work"_s);
        }
        QVERIFY(eventually([&] { return QDir(agent.stateFolder() + u"/work"_s).isEmpty(); }, 60'000));
        QCOMPARE(QDir(agent.stateFolder() + u"/mirrors"_s).entryList({u"*.git"_s}, QDir::Dirs).size(), 1);
        agent.stop();
    }

    void workThatWasNotPushedIsKept()
    {
        DemoPlatform platform(fastPollOptions());
        QVERIFY(platform.listen());
        AgentProcess agent;
        configure(agent, commit() + "echo done");
        connectTo(agent, platform);
        QVERIFY(agent.start());
        const QString id = platform.queueSession();
        QVERIFY(eventually([&] { return isOver(platform, id); }, 90'000));
        const auto reasons = [&] {
            QFile record(agent.stateFolder() + u"/workspaces/"_s + id + u".json"_s);
            return record.open(QIODevice::ReadOnly) ? record.readAll() : QByteArray();
        };
        QVERIFY(eventually([&] { return reasons().contains("is on no branch of its server"); }, 60'000));
        QVERIFY(QFile::exists(agent.stateFolder() + u"/work/"_s + id + u"/repo/new.txt"_s));
        QProcess list;
        list.start(QStringLiteral(AGENT_PROGRAM), {u"workspaces"_s, u"--state-dir"_s, agent.stateFolder()});
        QVERIFY(list.waitForFinished());
        QVERIFY(list.readAllStandardOutput().contains("1 commit is on no branch of its server"));
        agent.stop();
        QVERIFY(QFile::exists(agent.stateFolder() + u"/work/"_s + id + u"/repo/new.txt"_s));
    }

    void withoutARepositoryItIsNotTaken()
    {
        DemoPlatform platform(fastPollOptions());
        QVERIFY(platform.listen());
        AgentProcess agent;
        configure(agent, "echo done", false);
        connectTo(agent, platform);
        QVERIFY(agent.start());
        const QString id = platform.queueSession();
        QVERIFY(eventually(
            [&] {
                return agent.hasCondition(control::ConditionCode::WorkRefused)
                    || agent.errorOutput().contains("needs a repository");
            },
            60'000));
        QVERIFY(platform.sessionState(id) != "completed"_L1);
        QVERIFY(platform.sessionState(id) != "failed"_L1);
        agent.stop();
    }
};

RENSEI_TEST(tst_Workspaces)

} // namespace rensei::tests
#include "tst_workspaces.moc"
