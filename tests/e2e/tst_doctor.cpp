#include "agent/control/endpoint_file.h"
#include "tests/e2e/e2e_fixture.h"
#include "tests/e2e/eventually.h"
#include "tests/support/test_case.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

#include <csignal>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using demo::DemoPlatform;

/// A real agent is put out of order in several ways; the doctor must see each, and its fix must prove itself.
class tst_Doctor : public QObject {
    Q_OBJECT

private:
    struct Answer {
        int code = -1;
        QJsonObject body = {};
        qint64 took = 0; ///< ms
    };

    static Answer ask(const AgentProcess &agent, const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, agent.homeFolder());
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
        environment.insert(u"XDG_RUNTIME_DIR"_s, agent.homeFolder());
        environment.remove(u"XDG_CONFIG_HOME"_s);
        QProcess doctor;
        doctor.setProcessEnvironment(environment);
        QElapsedTimer timer;
        timer.start();
        doctor.start(QStringLiteral(AGENT_PROGRAM),
            QStringList{u"doctor"_s, u"--json"_s, u"--state-dir"_s, agent.stateFolder(), u"--config"_s,
                agent.homeFolder() + u"/daemon.yaml"_s, u"--platform"_s, agent.platformUrl}
                + arguments);
        // The platform of the test lives in this thread.
        if (!eventually([&doctor] { return doctor.state() == QProcess::NotRunning; }, 60'000))
            return {};
        return {doctor.exitCode(), QJsonDocument::fromJson(doctor.readAllStandardOutput()).object(), timer.elapsed()};
    }

    static QJsonObject check(const AgentProcess &agent, const QString &id)
    {
        for (const QJsonValue &one : ask(agent, {}).body.value("checks"_L1).toArray()) {
            if (one["id"_L1].toString() == id)
                return one.toObject();
        }
        return {};
    }

    static QString statusOf(const AgentProcess &agent, const QString &id)
    {
        return check(agent, id).value("status"_L1).toString();
    }

    static Answer fix(const AgentProcess &agent, const QString &id) { return ask(agent, {u"--fix"_s, id}); }

    static bool isFixed(const Answer &answer)
    {
        return answer.code == 0 && answer.body.value("status"_L1) == "pass"_L1
            && answer.body.value("detail"_L1).toString().contains(u"fixed, verified "_s);
    }

    bool begin(const QString &outcome = u"completed"_s, double seconds = 0.5)
    {
        m_platform = std::make_unique<DemoPlatform>(fastPollOptions());
        m_agent = std::make_unique<AgentProcess>(outcome, seconds);
        if (!m_platform->listen())
            return false;
        connectTo(*m_agent, *m_platform);
        return m_agent->start() && eventually([this] {
            const auto stats = m_agent->stats();
            return stats && stats->registration.lastAcknowledgedAt;
        });
    }

    std::unique_ptr<DemoPlatform> m_platform;
    std::unique_ptr<AgentProcess> m_agent;

private Q_SLOTS:
    void cleanup()
    {
        if (m_agent && m_agent->isRunning())
            m_agent->stop();
        m_agent.reset();
        m_platform.reset();
    }

    void anAgentInOrder()
    {
        QVERIFY(begin());
        const Answer answer = ask(*m_agent, {});
        qInfo("a run takes %lld ms", answer.took);
        QVERIFY2(answer.took < 15'000, qPrintable(QString::number(answer.took)));
        const QJsonArray checks = answer.body.value("checks"_L1).toArray();
        QCOMPARE(checks.size(), 21);
        const QStringList passing{u"process-alive"_s, u"port-owned"_s, u"control-token"_s, u"token-present"_s,
            u"token-accepted"_s, u"platform-reachable"_s, u"clock"_s, u"heartbeat-acked"_s, u"polling"_s, u"pool-ok"_s,
            u"runtimes"_s, u"git"_s, u"work-root-writable"_s, u"log-writable"_s, u"outbox-empty"_s,
            u"foreign-daemon"_s};
        for (const QJsonValue &one : checks) {
            if (passing.contains(one["id"_L1].toString()))
                QVERIFY2(one["status"_L1] == "pass"_L1, QJsonDocument(one.toObject()).toJson().constData());
        }
        // The test writes it as any editor does.
        QCOMPARE(statusOf(*m_agent, u"config-valid"_s), u"warn"_s);
        QVERIFY(isFixed(fix(*m_agent, u"config-valid"_s)));
        const Answer again = fix(*m_agent, u"config-valid"_s);
        QVERIFY(again.body.value("detail"_L1).toString().contains(u"nothing to fix"_s));
    }

    void aKilledAgent()
    {
        QVERIFY(begin());
        m_agent->kill();
        const Answer answer = ask(*m_agent, {});
        QCOMPARE(answer.code, 1);
        QCOMPARE(answer.body.value("ok"_L1), false);
        QCOMPARE(statusOf(*m_agent, u"process-alive"_s), u"fail"_s);
        for (const auto &id : {u"port-owned"_s, u"heartbeat-acked"_s, u"pool-ok"_s}) {
            QCOMPARE(statusOf(*m_agent, id), u"skip"_s);
            QCOMPARE(check(*m_agent, id).value("because"_L1), u"process-alive"_s);
        }
        QCOMPARE(statusOf(*m_agent, u"platform-reachable"_s), u"pass"_s);
        QVERIFY(m_agent->start());
        QCOMPARE(statusOf(*m_agent, u"process-alive"_s), u"pass"_s);
    }

    void anAgentThatIsStuck()
    {
        QVERIFY(begin());
        const auto pid = static_cast<pid_t>(m_agent->process().processId());
        ::kill(pid, SIGSTOP);
        const Answer answer = ask(*m_agent, {});
        ::kill(pid, SIGCONT);
        QVERIFY2(answer.took < 15'000, qPrintable(QString::number(answer.took)));
        for (const QJsonValue &one : answer.body.value("checks"_L1).toArray()) {
            if (one["id"_L1] == "process-alive"_L1)
                QCOMPARE(one["status"_L1].toString(), u"pass"_s); // the lock is held
            if (one["id"_L1] == "port-owned"_L1)
                QCOMPARE(one["status"_L1].toString(), u"fail"_s);
        }
    }

    void aBrokenConfiguration()
    {
        QVERIFY(begin());
        m_agent->writeConfig("capacity: [\n");
        const QJsonObject broken = check(*m_agent, u"config-valid"_s);
        QCOMPARE(broken.value("status"_L1), u"fail"_s);
        QVERIFY(broken.value("detail"_L1).toString().contains(u"line "_s));
        const Answer shown = fix(*m_agent, u"config-valid"_s);
        QCOMPARE(shown.code, 1);
        QVERIFY(shown.body.value("detail"_L1).toString().contains(u"daemon.yaml"_s));
        QCOMPARE(statusOf(*m_agent, u"port-owned"_s), u"pass"_s);
        m_agent->writeConfig(m_agent->defaultConfig());
        QVERIFY(isFixed(fix(*m_agent, u"config-valid"_s)));
    }

    void aLostControlToken()
    {
        QVERIFY(begin(u"completed"_s, 20));
        const QString id = m_platform->queueSession();
        QVERIFY(eventually([&] { return m_platform->sessionState(id) == "running"_L1; }));
        QVERIFY(QFile::remove(StatePaths{m_agent->stateFolder()}.controlToken()));
        QCOMPARE(statusOf(*m_agent, u"control-token"_s), u"fail"_s);
        QCOMPARE(check(*m_agent, u"port-owned"_s).value("because"_L1), u"control-token"_s);
        const quint16 port = m_agent->port();
        QVERIFY(isFixed(fix(*m_agent, u"control-token"_s)));
        QCOMPARE(statusOf(*m_agent, u"port-owned"_s), u"pass"_s);
        const auto status = m_agent->status();
        QVERIFY(status);
        QCOMPARE(status->pid, m_agent->process().processId());
        QCOMPARE(status->activeSessions, 1); // it was not disturbed
        QCOMPARE(control::readEndpoint(StatePaths{m_agent->stateFolder()}.endpoint())->port, port);
    }

    void aTokenThatOthersCouldRead()
    {
        QVERIFY(begin());
        QFile file(StatePaths{m_agent->stateFolder()}.controlToken());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        file.close();
        QVERIFY(file.setPermissions(file.permissions() | QFile::ReadOther));
        QCOMPARE(statusOf(*m_agent, u"control-token"_s), u"fail"_s);
        QVERIFY(isFixed(fix(*m_agent, u"control-token"_s)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll() != before);
    }

    void aPlatformThatIsGone()
    {
        QVERIFY(begin());
        m_platform->goOffline();
        const QJsonObject gone = check(*m_agent, u"platform-reachable"_s);
        QCOMPARE(gone.value("status"_L1), u"fail"_s);
        QCOMPARE(check(*m_agent, u"heartbeat-acked"_s).value("because"_L1), u"platform-reachable"_s);
        QVERIFY(!fix(*m_agent, u"platform-reachable"_s).body.value("detail"_L1).toString().isEmpty());
        QVERIFY(m_platform->goOnline());
        QCOMPARE(statusOf(*m_agent, u"platform-reachable"_s), u"pass"_s);
    }

    void aClockThatIsWrong()
    {
        QVERIFY(begin());
        m_platform->advance(5min);
        const QJsonObject clock = check(*m_agent, u"clock"_s);
        QCOMPARE(clock.value("status"_L1), u"warn"_s);
        QVERIFY2(clock.value("detail"_L1).toString().contains(u"behind the platform's"_s),
            qPrintable(clock.value("detail"_L1).toString()));
    }

    void aPausedAgent()
    {
        QVERIFY(begin());
        bool isPaused = false;
        m_agent->client().pause(this, [&](const auto &reply) { isPaused = reply.has_value(); });
        QVERIFY(eventually([&] { return isPaused; }));
        QCOMPARE(statusOf(*m_agent, u"polling"_s), u"warn"_s);
        QVERIFY(isFixed(fix(*m_agent, u"polling"_s)));
        QVERIFY(m_agent->status()->accepting);
    }

    void aDrainIsAnsweredAtItsEnd()
    {
        QVERIFY(begin(u"completed"_s, 5));
        const QString id = m_platform->queueSession();
        QVERIFY(eventually([&] { return m_platform->sessionState(id) == "running"_L1; }));
        std::optional<control::ControlResult<control::ActionReply>> drained;
        m_agent->client().drain(60s, this, [&](const auto &reply) { drained = reply; });
        QVERIFY(m_agent->status()); // others are answered meanwhile
        QVERIFY(!drained);
        QVERIFY(eventually([&] { return drained.has_value(); }));
        QVERIFY2(*drained, qPrintable(describe((*drained).error().error)));
        QCOMPARE((*drained)->message, u"drained (timeout 1m0s)"_s);
        QCOMPARE(m_platform->sessionState(id), u"completed"_s);
    }

    void theAgentItselfAnswersForOthers()
    {
        QVERIFY(begin());
        Result<http::Response> answer = failLocally(u"none"_s);
        m_agent->client().link().open(this, [&](const control::ControlResult<control::Link> &link) {
            link->channel.transport->send({.method = "GET"_ba,
                                              .path = u"/api/daemon/doctor"_s,
                                              .body = {},
                                              .bearer = link->token,
                                              .deadline = 20s},
                this, [&](const Result<http::Response> &reply) { answer = reply; });
        });
        QVERIFY(eventually([&] { return answer.has_value(); }));
        QCOMPARE(answer->body.value("checks"_L1).toArray().size(), 21);
    }
};

RENSEI_TEST(tst_Doctor)

} // namespace rensei::tests

#include "tst_doctor.moc"
