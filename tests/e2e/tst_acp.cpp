#include "tests/e2e/e2e_fixture.h"
#include "tests/e2e/eventually.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using demo::DemoPlatform;
using demo::Flavour;
using demo::StopChannel;

/// Sessions that an agent does which speaks ACP: scripted_acp_agent.cpp.
class tst_Acp : public QObject {
    Q_OBJECT

private:
    struct Setup {
        explicit Setup(const QByteArray &mode)
            : platform(fastPollOptions(Flavour::Hosted))
        {
            if (!platform.listen())
                qFatal("no port for the platform");
            agent.writeConfig("kind: LocalDaemon\nrunners:\n  - {name: quick, adapter: acp, program: " ACP_AGENT
                              ", args: ["
                + mode + "]}\n");
            connectTo(agent, platform);
            id = platform.queueSession();
        }

        QByteArray log() const
        {
            QByteArray all;
            const QDir folder(agent.stateFolder() + u"/sessions/"_s + id);
            for (const QString &name : folder.entryList(QDir::Files)) {
                QFile file(folder.filePath(name));
                if (file.open(QIODevice::ReadOnly))
                    all += file.readAll();
            }
            return all;
        }

        bool madeTheFile() const { return QFile::exists(agent.stateFolder() + u"/work/%1/made.txt"_s.arg(id)); }

        QStringList activities() const
        {
            QStringList texts;
            for (const demo::ActivityRecord &activity : platform.activities(id))
                texts.append(activity.content);
            return texts;
        }

        DemoPlatform platform;
        AgentProcess agent;
        QString id;
    };

    static QList<control::ApprovalPayload> approvals(AgentProcess &agent)
    {
        std::optional<control::ControlResult<QList<control::ApprovalPayload>>> reply;
        QObject context;
        agent.client().approvals(&context, [&reply](auto result) { reply = std::move(result); });
        return eventually([&reply] { return reply.has_value(); }) && *reply ? **reply
                                                                            : QList<control::ApprovalPayload>();
    }

    static QString decide(AgentProcess &agent, const QString &approval, bool allow)
    {
        std::optional<control::ControlResult<control::ActionReply>> reply;
        QObject context;
        agent.client().decide(approval, allow, false, &context, [&reply](auto result) { reply = std::move(result); });
        if (!eventually([&reply] { return reply.has_value(); }))
            return u"no answer"_s;
        return *reply ? (*reply)->message : QString::number(reply->error().error.httpStatus);
    }

private Q_SLOTS:
    void aPersonDecides_data()
    {
        QTest::addColumn<bool>("allow");
        QTest::newRow("allowed") << true;
        QTest::newRow("rejected") << false;
    }

    void aPersonDecides()
    {
        QFETCH(bool, allow);
        Setup m("normal");
        QVERIFY(m.agent.start());
        m.agent.client().setPresence(std::chrono::seconds(60), this, [](auto) {});
        QList<control::ApprovalPayload> open;
        QVERIFY(eventually([&] { return !(open = approvals(m.agent)).isEmpty(); }, 20'000));
        QCOMPARE(open.first().command, u"sudo true"_s);
        QCOMPARE(open.first().sessionId, m.id);
        QCOMPARE(m.agent.sessions().first().waiting.value().why, u"approval"_s);
        QVERIFY(!m.madeTheFile());
        QCOMPARE(decide(m.agent, open.first().id, allow), allow ? u"allowed"_s : u"rejected"_s);
        QCOMPARE(decide(m.agent, open.first().id, !allow), u"410"_s);
        QVERIFY(eventually([&] { return m.platform.sessionState(m.id) == "completed"_L1; }, 20'000));
        QCOMPARE(m.madeTheFile(), allow);
        QVERIFY(m.log().contains(allow ? R"("allowed":true,"by":"person")" : R"("allowed":false,"by":"person")"));
        QVERIFY(m.platform.session(m.id)->completions.join(u' ').contains(
            allow ? u"The file is made."_s : u"I was not allowed to."_s));
        QVERIFY(m.activities().contains(u"0 of 1 done: Make a file"_s));
        QVERIFY(eventually([&] { return AgentProcess::countRunners(m.id) == 0; }));
    }

    void withoutAnybodyItIsRejectedAndTheSessionGoesOn()
    {
        Setup m("normal");
        QVERIFY(m.agent.start());
        QVERIFY(eventually([&] { return m.platform.sessionState(m.id) == "completed"_L1; }, 20'000));
        QVERIFY(!m.madeTheFile());
        QVERIFY(m.log().contains(R"("allowed":false,"by":"nobody")"));
        QVERIFY(m.activities().join(u' ').contains(u"Not allowed (nobody is at the computer to ask"_s));
        QVERIFY(m.log().contains("Update available")); // the line of junk
    }

    // A limit of a provider may last for hours; meanwhile the agent ends and starts again.
    void whatWaitsForALimitGoesOnAfterARestart_data()
    {
        QTest::addColumn<bool>("isKilled");
        QTest::newRow("killed") << true;
        QTest::newRow("asked to end") << false;
    }

    void whatWaitsForALimitGoesOnAfterARestart()
    {
        QFETCH(bool, isKilled);
        Setup m("limited");
        const auto waits = [&m] {
            const auto sessions = m.agent.sessions();
            const auto waiting = sessions.isEmpty() ? std::nullopt : sessions.first().waiting;
            return waiting && waiting->why == "limit"_L1 && waiting->until;
        };
        QVERIFY(m.agent.start());
        QVERIFY(eventually(waits, 20'000));
        QVERIFY(m.log().contains("\"fact\":\"parked\""));
        if (isKilled)
            m.agent.kill();
        else
            QCOMPARE(m.agent.stop(), 0);
        QCOMPARE(m.platform.sessionState(m.id), u"running"_s);
        QVERIFY(m.agent.start());
        QVERIFY(eventually([&] { return m.platform.sessionState(m.id) == "completed"_L1; }, 40'000));
        QCOMPARE(m.platform.terminalPosts(m.id), QStringList{u"completed"_s});
        QVERIFY(m.platform.session(m.id)->completions.join(u' ').contains(u"Done at last."_s));
        QVERIFY(eventually([&] { return AgentProcess::countRunners(m.id) == 0; }));
    }

    void anEndInMidTurnHasFailed()
    {
        Setup m("mid-turn");
        QVERIFY(m.agent.start());
        QVERIFY(eventually([&] { return m.platform.sessionState(m.id) == "failed"_L1; }, 20'000));
        QVERIFY(m.log().contains("ended with exit code 0 in the middle of a turn"));
    }

    void aStopIsHeard()
    {
        Setup m("late");
        QVERIFY(m.agent.start());
        QVERIFY(eventually([&] { return m.log().contains("thinking"); }, 20'000));
        QElapsedTimer time;
        time.start();
        std::optional<bool> isStopped;
        m.agent.client().stopSession(m.id, {}, this, [&isStopped](auto reply) { isStopped = reply.has_value(); });
        QVERIFY(eventually([&] { return AgentProcess::countRunners(m.id) == 0; }, 20'000));
        QVERIFY2(time.elapsed() < 1'500, qPrintable(QString::number(time.elapsed())));
        QVERIFY(eventually([&] { return m.platform.sessionState(m.id) == "stopped"_L1; }));
        QVERIFY(m.log().contains("One moment."));
    }

    void whoIgnoresEverythingIsGoneInTwentySeconds()
    {
        Setup m("stubborn");
        QVERIFY(m.agent.start());
        QVERIFY(eventually([&] { return m.log().contains("Ignore all"); }, 20'000));
        QElapsedTimer time;
        time.start();
        m.agent.client().stopSession(m.id, {}, this, [](auto) {});
        QVERIFY(eventually([&] { return AgentProcess::countRunners(m.id) == 0; }, 20'000));
        QVERIFY2(time.elapsed() > 3'500 && time.elapsed() < 20'000, qPrintable(QString::number(time.elapsed())));
        QVERIFY(eventually([&] { return m.platform.sessionState(m.id) == "stopped"_L1; }));
    }
};

RENSEI_TEST(tst_Acp)

} // namespace rensei::tests
#include "tst_acp.moc"
