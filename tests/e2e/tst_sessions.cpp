#include "tests/e2e/e2e_fixture.h"
#include "tests/e2e/eventually.h"
#include "tests/support/test_case.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSet>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using demo::DemoPlatform;
using demo::Flavour;
using demo::StopChannel;

class tst_Sessions : public QObject {
    Q_OBJECT

    /// Unlike DemoPlatform::terminalPosts also those that the platform rejected.
    static QStringList postedTerminalStatuses(const DemoPlatform &platform, const QString &id)
    {
        QStringList posted;
        for (const auto &record : platform.requests(u"POST /api/sessions/{id}/status"_s)) {
            const QString status = record.body.value("status"_L1).toString();
            if (record.path.contains(id) && status != "running"_L1 && status != "finalizing"_L1)
                posted.append(status);
        }
        return posted;
    }

    /// A verb of the command line about `agent`: its standard output; empty when it fails.
    static QByteArray ask(const AgentProcess &agent, const QStringList &words)
    {
        QProcess process;
        process.start(QStringLiteral(AGENT_PROGRAM), words + QStringList{u"--state-dir"_s, agent.stateFolder()});
        // The platform of the test answers in this thread.
        const bool hasEnded = eventually([&process] { return process.state() == QProcess::NotRunning; });
        return hasEnded && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
    }

private Q_SLOTS:
    void theOwnerIsAskedAndTheSessionFollowed()
    {
        DemoPlatform platform(fastPollOptions());
        QVERIFY(platform.listen());
        const QString id = platform.queueSession();
        AgentProcess agent;
        agent.writeConfig(agent.defaultConfig() + "host: {admission: ask}\n");
        connectTo(agent, platform);
        QVERIFY(agent.start());
        QJsonArray open;
        const auto isAsked = [&] {
            open = QJsonDocument::fromJson(ask(agent, {u"approvals"_s, u"--json"_s})).array();
            return !open.isEmpty();
        };
        QVERIFY(eventually(isAsked));
        QCOMPARE(open.first()["operation"_L1], u"start"_s);
        QCOMPARE(open.first()["sessionId"_L1], id);
        QCOMPARE(AgentProcess::countRunners(id), 0);
        const QString approval = open.first()["id"_L1].toString();
        QCOMPARE(ask(agent, {u"approvals"_s, u"--allow"_s, approval}), "allowed\n"_ba);

        const QByteArray shown = ask(agent, {u"sessions"_s, u"show"_s, id, u"--follow"_s, u"--json"_s});
        const QList<QByteArray> lines = shown.trimmed().split('\n');
        QCOMPARE(QJsonDocument::fromJson(lines.first())["type"_L1], u"accepted"_s);
        const QJsonDocument last = QJsonDocument::fromJson(lines.last());
        QCOMPARE(last["type"_L1], u"outcome"_s);
        QCOMPARE(last["data"_L1]["kind"_L1], u"completed"_s);
        QVERIFY(shown.contains("\"decided\"") && shown.contains("\"thought\""));
        QCOMPARE(platform.terminalPosts(id), QStringList{u"completed"_s}); // it was followed until that
        const auto ended = agent.sessions();
        QCOMPARE(ended.size(), 1);
        QCOMPARE(ended.first().exitKind, u"completed"_s);
        QVERIFY(ask(agent, {u"pause"_s, u"--sessions"_s}).startsWith("paused, 0 session(s)"));
        QCOMPARE(agent.status()->status, control::DaemonStatus::Paused);
        QCOMPARE(ask(agent, {u"resume"_s}), "resumed\n"_ba);
    }

    void tenSessionsComplete_data() { addFlavourRows(); }
    void tenSessionsComplete()
    {
        QFETCH(Flavour, flavour);
        DemoPlatform platform(fastPollOptions(flavour));
        QVERIFY(platform.listen());
        QStringList ids;
        for (int i = 0; i < 10; ++i)
            ids.append(platform.queueSession());
        AgentProcess agent;
        connectTo(agent, platform);
        QVERIFY(agent.start());
        QVERIFY(eventually(
            [&] {
                return std::all_of(ids.begin(), ids.end(),
                    [&](const QString &id) { return platform.sessionState(id) == "completed"_L1; });
            },
            90'000));
        for (const QString &id : ids) {
            QCOMPARE(platform.terminalPosts(id), QStringList{u"completed"_s});
            QVERIFY(!platform.session(id)->completions.isEmpty());
            QVERIFY(!platform.activities(id).isEmpty());
            QVERIFY(platform.session(id)->costUsd.has_value());
        }
        // Each status once and in order. The second `running` carries the runner's conversation id, which is not sent
        // to a self-hosted server.
        QStringList expected{u"running"_s, u"finalizing"_s, u"completed"_s};
        if (flavour == Flavour::Hosted)
            expected.prepend(u"running"_s);
        for (const QString &id : ids) {
            QStringList posted;
            for (const auto &record : platform.requests(u"POST /api/sessions/{id}/status"_s)) {
                if (record.path.contains(id))
                    posted.append(record.body.value("status"_L1).toString());
            }
            QCOMPARE(posted, expected);
        }
        QCOMPARE(agent.stop(), std::optional(0));
        QVERIFY(eventually([&] { return platform.count(u"DELETE /api/workers/{id}"_s) == 1; }, 2'000));
    }

    void aFailingRunnerIsReportedAsFailed()
    {
        DemoPlatform platform(fastPollOptions(Flavour::Hosted));
        QVERIFY(platform.listen());
        const QString id = platform.queueSession();
        AgentProcess agent(u"crash"_s, 0.5);
        connectTo(agent, platform);
        QVERIFY(agent.start());
        QVERIFY(eventually([&] { return platform.sessionState(id) == "failed"_L1; }));
        QCOMPARE(platform.terminalPosts(id), QStringList{u"failed"_s});
    }

    void aSessionIsStoppedByTheAgent_data() { addFlavourRows(); }
    void aSessionIsStoppedByTheAgent()
    {
        QFETCH(Flavour, flavour);
        DemoPlatform platform(fastPollOptions(flavour));
        QVERIFY(platform.listen());
        const QString id = platform.queueSession();
        AgentProcess agent(u"completed"_s, 60);
        connectTo(agent, platform);
        QVERIFY(agent.start());
        QVERIFY(eventually([&] { return platform.sessionState(id) == "running"_L1; }));
        bool isAccepted = false;
        agent.client().stopSession(id, {}, qApp,
            [&](const control::ControlResult<control::ActionReply> &reply) { isAccepted = reply.has_value(); });
        QVERIFY(eventually([&] { return isAccepted && platform.sessionState(id) == "stopped"_L1; }));
        QCOMPARE(platform.terminalPosts(id), QStringList{u"stopped"_s});
        QVERIFY(eventually([&] { return AgentProcess::countRunners(id) == 0; }));
    }

    void aSessionIsStoppedByThePlatform_data()
    {
        QTest::addColumn<Flavour>("flavour");
        QTest::addColumn<StopChannel>("channel");
        QTest::newRow("by its status, hosted") << Flavour::Hosted << StopChannel::Status;
        QTest::newRow("by its status, self-hosted") << Flavour::SelfHosted << StopChannel::Status;
        QTest::newRow("by an inbox message") << Flavour::Hosted << StopChannel::Inbox;
    }
    void aSessionIsStoppedByThePlatform()
    {
        QFETCH(Flavour, flavour);
        QFETCH(StopChannel, channel);
        DemoPlatform platform(fastPollOptions(flavour));
        QVERIFY(platform.listen());
        const QString id = platform.queueSession();
        AgentProcess agent(u"completed"_s, 60);
        connectTo(agent, platform);
        QVERIFY(agent.start());
        QVERIFY(eventually([&] { return platform.sessionState(id) == "running"_L1; }));
        platform.stopSession(id, channel);
        // The worker must post the status too, because only that frees the slot on the platform.
        QVERIFY(eventually([&] { return postedTerminalStatuses(platform, id) == QStringList{u"stopped"_s}; }));
        QVERIFY(eventually([&] { return AgentProcess::countRunners(id) == 0; }));
        QCOMPARE(platform.sessionState(id), u"stopped"_s);
    }

    void aRunnerThatIgnoresSignalsIsKilledWithItsChildren()
    {
        DemoPlatform platform(fastPollOptions(Flavour::Hosted));
        QVERIFY(platform.listen());
        const QString id = platform.queueSession();
        AgentProcess agent(u"fork"_s, 60);
        connectTo(agent, platform);
        QVERIFY(agent.start());
        QVERIFY(eventually([&] { return AgentProcess::countRunners(id) >= 2; }));
        platform.stopSession(id, StopChannel::Status);
        QVERIFY(eventually([&] { return postedTerminalStatuses(platform, id) == QStringList{u"stopped"_s}; }, 45'000));
        QCOMPARE(AgentProcess::countRunners(id), 0);
    }

    void workWhoseRepositoryCannotBeUsedIsRejected()
    {
        DemoPlatform platform(fastPollOptions(Flavour::Hosted));
        QVERIFY(platform.listen());
        demo::NewSession session;
        session.repository = u"acme/web"_s; // a name, not an address
        session.env = {{u"API_TOKEN"_s, u"planted-secret"_s}};
        const QString id = platform.queueSession(session);
        AgentProcess agent;
        connectTo(agent, platform);
        QVERIFY(agent.start());
        QVERIFY(eventually([&] { return platform.count(u"POST /api/sessions/{id}/nack"_s) >= 1; }));
        const auto nack = platform.requests(u"POST /api/sessions/{id}/nack"_s).first();
        QCOMPARE(nack.responseStatus, 200);
        QCOMPARE(nack.body.value("work"_L1)["env"_L1]["API_TOKEN"_L1].toString(), u"planted-secret"_s);
        QVERIFY(platform.statusHistory(id).size() > 0);
        QVERIFY(platform.terminalPosts(id).isEmpty());
    }

    void aSelfHostedServerGetsTheReasonWhyWorkIsDeclined()
    {
        DemoPlatform platform(fastPollOptions(Flavour::SelfHosted));
        QVERIFY(platform.listen());
        demo::NewSession session;
        session.repository = u"acme/web"_s; // a name, not an address
        const QString id = platform.queueSession(session);
        AgentProcess agent;
        connectTo(agent, platform);
        QVERIFY(agent.start());
        QVERIFY(eventually([&] { return platform.terminalPosts(id) == QStringList{u"failed"_s}; }));
        const QString message = platform.statusHistory(id).last().body.value("error"_L1)["message"_L1].toString();
        QVERIFY2(message.startsWith("declined:"_L1), qPrintable(message));
    }
};

RENSEI_TEST(tst_Sessions)

} // namespace rensei::tests

#include "tst_sessions.moc"
