#include "agent/host/routes/operator_routes.h"

#include "tests/agent/host/host_case.h"
#include "tests/agent/host/host_fixture.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using control::Response;

class OperatorRoutesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<HostFixture>();
        m_reloads = 0;
        m_answers.clear();
        m_operator = std::make_unique<host::OperatorRoutes>(*m->host, [this] { ++m_reloads; });
        m_routes = m_operator->routes();
    }

    void cleanup()
    {
        m_routes.clear();
        m_operator.reset();
        m.reset();
    }

    void allNeedTheTokenAndOnlyTheDrainTakesLong()
    {
        for (const control::Route &route : m_routes) {
            QCOMPARE(route.access, control::Access::Token);
            QCOMPARE(route.mayTakeLong, route.pattern.endsWith(u"drain"_s));
        }
    }

    void aHostWithoutWorkIsDrainedAtOnce()
    {
        m->goOnline();
        call("POST", u"drain"_s, {{u"timeoutSeconds"_s, 600}});
        QCOMPARE(said(), u"drained (timeout 10m0s)"_s);
        QCOMPARE(m->host->mode(), host::Mode::Draining);
    }

    void theAnswerComesWithTheEndOfTheLastSession()
    {
        m->goOnline();
        m->run(one);
        call("POST", u"drain"_s);
        QVERIFY(m_answers.isEmpty());
        QVERIFY(!m->host->accepting());
        m->processes.made.last()->process->end(0);
        m->settle(5s);
        QCOMPARE(m_answers.size(), 1);
        QCOMPARE(said(), u"drained (timeout 10m0s)"_s);
    }

    void whatDoesNotEndInTimeGoesOn()
    {
        m->goOnline();
        m->run(one);
        call("POST", u"drain"_s, {{u"timeoutSeconds"_s, 90}});
        m->settle(89s);
        QVERIFY(m_answers.isEmpty());
        m->settle(2s);
        QCOMPARE(m_answers.size(), 1);
        QCOMPARE(m_answers.first().status, 409);
        QCOMPARE(error(), u"drain incomplete: 1 session(s) still run after 1m30s; no new work is taken until resume"_s);
        QVERIFY(m->host->sessions().find(one)->hasRunner());
        QCOMPARE(m->host->mode(), host::Mode::Draining);
    }

    void eachWaitsForItsOwnTime()
    {
        m->goOnline();
        m->run(one);
        call("POST", u"drain"_s, {{u"timeoutSeconds"_s, 60}});
        call("POST", u"drain"_s, {{u"timeoutSeconds"_s, 10}});
        m->settle(11s);
        QCOMPARE(m_answers.size(), 1);
        QVERIFY(error().contains(u"after 10s"_s));
        m->settle(50s);
        QCOMPARE(m_answers.size(), 2);
    }

    void aResumeEndsTheDrain()
    {
        m->goOnline();
        m->run(one);
        call("POST", u"drain"_s);
        QVERIFY(m->host->resume().has_value());
        QCOMPARE(m_answers.size(), 1);
        QCOMPARE(error(), u"drain incomplete: the host takes work again, or is only paused"_s);
    }

    void aDrainIsRefused()
    {
        m->goOnline();
        call("POST", u"drain"_s, {{u"timeoutSeconds"_s, u"soon"_s}});
        QCOMPARE(m_answers.first().status, 400);
        QCOMPARE(m->host->mode(), host::Mode::Running);
        m->run(one);
        for (int i = 0; i < 17; ++i)
            call("POST", u"drain"_s);
        QCOMPARE(m_answers.size(), 2);
        QCOMPARE(m_answers.last().status, 429);
        m->host->stop(1min);
        call("POST", u"drain"_s);
        QCOMPARE(m_answers.last().status, 429); // those before still wait
        m->processes.made.last()->process->end(0);
        m->settle(5s);
        call("POST", u"drain"_s);
        QCOMPARE(m_answers.last().status, 409);
        QCOMPARE(error(), u"cannot drain while the host is stopping"_s);
    }

    void aReloadSaysWhetherTheConfigurationIsInForce()
    {
        call("POST", u"reload"_s);
        QCOMPARE(m_reloads, 1);
        QCOMPARE(said(), u"reloaded"_s);
        m->host->conditions().set(control::ConditionCode::ConfigInvalid, control::Severity::Info,
            {control::AgentSentence::verbatim(u"The new address counts later."_s)});
        call("POST", u"reload"_s);
        QCOMPARE(said(), u"reloaded"_s);
        m->host->conditions().set(control::ConditionCode::ConfigInvalid, control::Severity::Error,
            {control::AgentSentence::verbatim(u"The configuration is broken."_s)});
        call("POST", u"reload"_s);
        QCOMPARE(m_answers.last().status, 409);
        QCOMPARE(error(), u"The configuration is broken."_s);
    }

    void theLastHeartbeatIsShown()
    {
        call("GET", u"heartbeat"_s);
        QCOMPARE(m_answers.last().status, 404);
        m->goOnline();
        call("GET", u"heartbeat"_s);
        const QJsonObject body = answered();
        QCOMPARE(body.value("status"_L1), u"idle"_s);
        QCOMPARE(body.value("workerId"_L1), u"wkr_1"_s);
        QCOMPARE(body.value("hostname"_L1), u"build-7"_s);
        QCOMPARE(body.value("maxSessions"_L1), 2);
        QCOMPARE(body.value("missed"_L1), 0);
        QVERIFY(body.contains("sentAt"_L1) && body.contains("acknowledgedAt"_L1));
        QVERIFY(m->host->drain().has_value());
        m->settle();
        call("GET", u"heartbeat"_s);
        QCOMPARE(answered().value("status"_L1), u"draining"_s);
    }

    void timesAreWrittenAsOthersWriteThem_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << 0 << u"0s"_s;
        QTest::newRow("seconds") << 59 << u"59s"_s;
        QTest::newRow("a minute") << 60 << u"1m0s"_s;
        QTest::newRow("an hour") << 3605 << u"1h0m5s"_s;
        QTest::newRow("a day") << 86'400 << u"24h0m0s"_s;
    }

    void timesAreWrittenAsOthersWriteThem()
    {
        QFETCH(int, seconds);
        QTEST(host::drainTimeText(std::chrono::seconds(seconds)), "text");
    }

private:
    void call(const QByteArray &method, const QString &verb, const QJsonObject &body = {})
    {
        const auto found = control::find(m_routes, method, u"/api/daemon/"_s + verb);
        const auto *route = std::get_if<control::Found>(&found);
        QVERIFY2(route, qPrintable(verb));
        route->route->answer({method, verb, {}, {}, body, true},
            [this](const control::Reply &reply) { m_answers.append(std::get<Response>(reply)); });
    }

    QJsonObject answered() const { return QJsonDocument::fromJson(m_answers.last().body).object(); }
    QString said() const { return m_answers.isEmpty() ? QString() : answered().value("message"_L1).toString(); }
    QString error() const { return m_answers.isEmpty() ? QString() : answered().value("error"_L1).toString(); }

    std::unique_ptr<HostFixture> m;
    std::unique_ptr<host::OperatorRoutes> m_operator;
    QList<control::Route> m_routes;
    QList<Response> m_answers;
    int m_reloads = 0;
};

RENSEI_TEST(OperatorRoutesTest)

} // namespace rensei::tests
#include "tst_operator_routes.moc"
