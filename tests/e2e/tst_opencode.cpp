#include "tests/e2e/chat_model.h"
#include "tests/e2e/e2e_fixture.h"
#include "tests/e2e/eventually.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QFile>
#include <QProcess>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using demo::DemoPlatform;

/// A session that a real coding agent does, opencode, with a played model. RENSEI_OPENCODE names its program.
class tst_Opencode : public QObject {
    Q_OBJECT

private:
    static QByteArray git(const QStringList &arguments)
    {
        QProcess process;
        process.start(u"git"_s, arguments);
        process.waitForFinished();
        return process.exitCode() == 0 ? process.readAllStandardOutput() : "failed: " + process.readAllStandardError();
    }

    static void makeServer(const QString &bare, const QString &person)
    {
        git({u"init"_s, u"-q"_s, u"--bare"_s, u"-b"_s, u"main"_s, bare});
        git({u"clone"_s, u"-q"_s, bare, person});
        git({u"-C"_s, person, u"-c"_s, u"user.name=A"_s, u"-c"_s, u"user.email=a@b"_s, u"commit"_s, u"-q"_s,
            u"--allow-empty"_s, u"-m"_s, u"first"_s});
        git({u"-C"_s, person, u"push"_s, u"-q"_s, u"origin"_s, u"HEAD:main"_s});
    }

    static bool writeSettings(const QString &home, const QString &modelUrl)
    {
        QDir().mkpath(home + u"/.config/opencode"_s);
        QFile file(home + u"/.config/opencode/opencode.json"_s);
        return file.open(QIODevice::WriteOnly)
            && file.write(
                   "{\"model\":\"played/m\",\"small_model\":\"played/m\",\"autoupdate\":false,\"share\":\"disabled\","
                   "\"provider\":{\"played\":{\"npm\":\"@ai-sdk/openai-compatible\",\"options\":{\"baseURL\":\""
                   + modelUrl.toUtf8()
                   + "\",\"apiKey\":\"dummy\"},\"models\":{\"m\":{\"tool_call\":true,\"limit\":{\"context\":100000,"
                     "\"output\":10000}}}}}}")
            > 0;
    }

    static QList<control::ApprovalPayload> approvals(AgentProcess &agent)
    {
        std::optional<control::ControlResult<QList<control::ApprovalPayload>>> reply;
        QObject context;
        agent.client().approvals(&context, [&reply](auto result) { reply = std::move(result); });
        return eventually([&reply] { return reply.has_value(); }) && *reply ? **reply
                                                                            : QList<control::ApprovalPayload>();
    }

private Q_SLOTS:
    void aRealAgentAsksAndPushes_data()
    {
        QTest::addColumn<bool>("allow");
        QTest::newRow("allowed") << true;
        QTest::newRow("rejected") << false;
    }

    void aRealAgentAsksAndPushes()
    {
        QFETCH(bool, allow);
        const QString program = qEnvironmentVariable("RENSEI_OPENCODE");
        if (program.isEmpty())
            QSKIP("RENSEI_OPENCODE names no opencode, which comes from npm");
        QTemporaryDir folder;
        const QString bare = folder.filePath(u"server.git"_s);
        makeServer(bare, folder.filePath(u"person"_s));
        ChatModel model(
            u"echo made > made.txt && git add made.txt && git -c user.name=A -c user.email=a@b commit -qm made "
            "&& git push -q origin HEAD:refs/heads/made"_s);
        DemoPlatform platform(fastPollOptions());
        QVERIFY(platform.listen());
        AgentProcess agent;
        agent.runner.clear();
        QVERIFY(writeSettings(agent.homeFolder(), model.url()));
        agent.writeConfig(
            "kind: LocalDaemon\npermissions: careful\ndefaultRunner: opencode\nprojects:\n  default: {repository: "
            + bare.toUtf8() + "}\nrunners:\n  - {name: opencode, program: " + program.toUtf8()
            + ", env: {OPENCODE_DISABLE_MODELS_FETCH: '1', XDG_CONFIG_HOME: '', XDG_DATA_HOME: '', XDG_CACHE_HOME: "
              "''}}\n");
        connectTo(agent, platform);
        const QString id = platform.queueSession();
        QVERIFY(agent.start());
        agent.client().setPresence(std::chrono::seconds(120), this, [](auto) {});
        QList<control::ApprovalPayload> open;
        QVERIFY(eventually([&] { return !(open = approvals(agent)).isEmpty(); }, 180'000));
        QVERIFY(open.first().command.contains(u"git push"_s));
        agent.client().decide(open.first().id, allow, false, this, [](auto) {});
        QVERIFY(eventually([&] { return !platform.terminalPosts(id).isEmpty(); }, 120'000));
        QCOMPARE(platform.terminalPosts(id), QStringList{u"completed"_s});
        QCOMPARE(git({u"-C"_s, bare, u"show"_s, u"made:made.txt"_s}) == "made\n"_ba, allow);
        QVERIFY(model.turns() >= 1);
        QVERIFY(platform.statusHistory(id).last().body.value("inputTokens"_L1).toInteger() > 0);
        QVERIFY(eventually([&] { return AgentProcess::countRunners(id) == 0; }));
    }
};

RENSEI_TEST(tst_Opencode)

} // namespace rensei::tests

#include "tst_opencode.moc"
