#include "tests/agent/host/host_case.h"
#include "tests/agent/host/host_fixture.h"
#include "tests/support/test_case.h"

#include <QCoreApplication>
#include <QSignalSpy>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace rensei::host;
using session::Session;

/// What a host keeps through refused tokens, lost replies and restarts.
class HostRecoveryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<HostFixture>(); }
    void cleanup() { m.reset(); }

    void fault10BA_finishedWorkIsReportedWhenACredentialWorksAgain()
    {
        m->goOnline();
        m->run(one);
        m->run(two);
        m->refusesTokens = true;
        Q_EMIT m->processes.made.first()->process->output("{\"type\":\"finished\",\"ok\":true,\"summary\":\"s\"}\n");
        m->processes.made.first()->process->end(0);
        m->settle(4min);
        QCOMPARE(m->host->connection().state(), RegistrationState::Refused);
        QVERIFY(m->host->sessions().find(one));
        QCOMPARE(m->host->sessions().find(one)->logState().outcome->kind, session::Outcome::Kind::Completed);
        QVERIFY(m->processes.made.last()->signalsSent.contains(u"terminate"_s));
        m->processes.made.last()->process->end(9);
        m->settle(1s);
        QVERIFY(m->host->sessions().find(two));
        QCOMPARE(m->host->sessions().find(two)->logState().outcome->message,
            u"the platform accepts no credential of this host"_s);
        m->refusesTokens = false;
        m->transport.sent.clear();
        m->host->registerNow();
        m->settle(3min);
        QCOMPARE(m->count(u"completed"_s), 1);
        QCOMPARE(m->count(u"failed"_s), 1);
        QVERIFY(m->host->sessions().isEmpty());
    }

    void fault10BA_whatAPreviousRunLeftIsKeptToo()
    {
        m->goOnline();
        m->run(one);
        m->renew();
        m->refusesTokens = true;
        m->host->setToken(wire::token("made-up one"));
        m->settle(4min);
        QCOMPARE(m->host->sessions().all().size(), 1);
        m->refusesTokens = false;
        m->host->registerNow();
        m->settle(3min);
        QCOMPARE(m->count(u"failed"_s), 1);
        QVERIFY(m->host->sessions().isEmpty());
    }

    void fault10BA_withoutAnyTokenRunnersEndTooAndTheirEndIsKept()
    {
        m->goOnline();
        m->run(one);
        m->refusesTokens = true;
        while (m->host->connection().state() != RegistrationState::Reregistering) {
            m->clock.advance(500ms);
            while (m->transport.waiting() > 0 && m->host->connection().state() != RegistrationState::Reregistering)
                m->transport.answer(wire::refusal(ErrorKind::Unauthorized, 401));
        }
        m->host->setToken(nullptr);
        QCOMPARE(m->host->connection().state(), RegistrationState::NeedsToken);
        m->settle(119s);
        QVERIFY(m->processes.made.last()->signalsSent.isEmpty());
        m->settle(20s);
        QVERIFY(m->processes.made.last()->signalsSent.contains(u"terminate"_s));
        m->processes.made.last()->process->end(9);
        QCOMPARE(m->host->sessions().all().size(), 1);
    }

    void fault10BC_claimsAreLookedUpAtEveryStart()
    {
        m->goOnline();
        m->renew(); // killed while a claiming poll was answered
        m->booked.insert(u"wkr_1"_s, {one});
        m->state = {{u"status"_s, u"claimed"_s}, {u"workerId"_s, u"wkr_1"_s}};
        m->transport.sent.clear();
        m->goOnline();
        m->settle(5s);
        QCOMPARE(m->count(u"failed"_s), 1);
        QCOMPARE(m->count(u"wkr_1"_s), 1);
        QVERIFY(wire::postedStatuses(m->transport.sent).indexOf(u"poll"_s)
            > wire::postedStatuses(m->transport.sent).indexOf(u"wkr_1"_s)); // not before: it may claim
    }

    void fault10BC_claimsOfTheFormerWorkerIdAreLookedUpAtANewRegistration()
    {
        m->isSelfHosted = true;
        m->goOnline();
        m->renew();
        m->workerId = u"wkr_2"_s;
        m->booked.insert(u"wkr_1"_s, {one});
        m->state = {{u"status"_s, u"claimed"_s}, {u"workerId"_s, u"wkr_1"_s}};
        m->goOnline();
        m->settle(5s);
        QCOMPARE(m->count(u"transfer-ownership"_s), 1);
        QCOMPARE(m->count(u"failed"_s), 1);
        QCOMPARE(m->transport.sent.last().body.value_or(QJsonObject()).value("workerId"_L1).toString(u"wkr_2"_s),
            u"wkr_2"_s);
    }

    void fault11_33_anOldIdOfOursIsDeregisteredAtTheNextRegistration()
    {
        m->isSelfHosted = true;
        m->goOnline();
        m->renew(); // killed
        m->workerId = u"wkr_2"_s;
        m->booked.insert(u"wkr_1"_s, {one});
        m->state = {{u"status"_s, u"claimed"_s}, {u"workerId"_s, u"wkr_1"_s}};
        m->transport.sent.clear();
        m->goOnline();
        m->settle(5s);
        QCOMPARE(deleted(), QStringList{u"/api/workers/wkr_1"_s});
        QCOMPARE(m->transport.sent.at(indexOfDelete()).bearer->view(), QByteArrayView("made-up one"));
        const QStringList posted = wire::postedStatuses(m->transport.sent);
        QVERIFY(posted.indexOf(u"failed"_s) < indexOfDelete()); // first what it had claimed
        QVERIFY(m->host->connection().formerWorkers().isEmpty());
        m->settle(60s);
        QCOMPARE(deleted().size(), 1);
    }

    void fault11_33_anOldIdIsKeptWhileASessionIsStillIts()
    {
        m->isSelfHosted = true;
        m->goOnline();
        m->run(one);
        m->renew();
        m->workerId = u"wkr_2"_s;
        m->state.insert(u"workerId"_s, u"wkr_1"_s);
        m->host->setToken(wire::token("made-up one"));
        for (int i = 0; i < 40; ++i) { // calls about the session fail for reasons that pass
            m->clock.advance(500ms);
            while (m->transport.waiting() > 0) {
                if (m->transport.oldestWaiting().path.startsWith("/api/sessions/"_L1))
                    m->transport.answer(wire::busy());
                else
                    m->settleOne();
            }
        }
        QCOMPARE(m->host->connection().state(), RegistrationState::Online);
        QCOMPARE(deleted(), QStringList());
        QVERIFY(m->host->connection().formerWorkers().contains(u"wkr_1"_s));
    }

    void fault11_33_aHostedPlatformLooksAfterOldIdsItself()
    {
        m->goOnline();
        m->host->setToken(nullptr);
        m->workerId = u"wkr_2"_s;
        m->host->setToken(wire::token("made-up two"));
        m->settle(5s);
        QCOMPARE(m->host->connection().registration().workerId, u"wkr_2"_s);
        QCOMPARE(deleted(), QStringList()); // there it would queue sessions again
    }

private:
    qsizetype indexOfDelete() const
    {
        const auto &sent = m->transport.sent;
        return std::find_if(sent.begin(), sent.end(), [](const auto &request) { return request.method == "DELETE"; })
            - sent.begin();
    }

    QStringList deleted() const
    {
        QStringList paths;
        for (const http::Request &request : m->transport.sent) {
            if (request.method == "DELETE")
                paths.append(request.path);
        }
        return paths;
    }

    std::unique_ptr<HostFixture> m;
};

RENSEI_TEST(HostRecoveryTest)

/// Sessions that wait while the host ends and starts again.
class HostWaitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<HostFixture>();
        m->config.runners = {{.name = u"example"_s,
            .adapter = config::Adapter::Acp,
            .program = QCoreApplication::applicationFilePath(),
            .args = {},
            .env = {}}};
        m->host->setConfig(m->config);
        m->goOnline();
        m->run(one);
        say(R"({"id":1,"result":{"protocolVersion":1}})");
        say(R"({"id":2,"result":{"sessionId":"s1"}})");
    }

    void cleanup() { m.reset(); }

    void whatWaitsIsLeftForTheNextStart()
    {
        const QByteArray at = toIso(m->clock.utcNow() + 1h).toUtf8();
        say(R"({"id":3,"error":{"code":-32603,"data":{"errorKind":"rate_limit","resetsAt":")" + at + R"("}}})");
        m->settle(2s);
        QSignalSpy finished(m->host.get(), &Host::finished);
        m->host->stop(10min);
        m->settle(1s);
        m->processes.made.last()->process->end(0);
        m->settle(20s);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(m->deletes(), 0); // else the platform would give it to somebody else
        QCOMPARE(m->count(u"failed"_s), 0);
        m->renew();
        m->goOnline();
        QVERIFY(m->host->sessions().find(one)->waitsOn());
        QCOMPARE(m->host->sessions().heldSlots(), 1);
        QCOMPARE(m->host->sessions().payloads(false).first().state, u"running"_s);
        QCOMPARE(m->host->sessions().payloads(false).first().waiting->why, u"limit"_s);
        m->settle(59min);
        QCOMPARE(m->processes.made.size(), 1);
        m->settle(2min);
        QCOMPARE(m->processes.made.size(), 2);
        Q_EMIT m->processes.made.last()->process->started();
        m->settle();
        QVERIFY(!m->host->sessions().find(one)->waitsOn());
    }

    void onlyAPersonEndsAPause()
    {
        QVERIFY(m->host->pause().has_value());
        QCOMPARE(m->host->sessions().pauseAll().paused, 1);
        m->renew();
        QCOMPARE(m->host->mode(), Mode::Paused);
        m->goOnline();
        m->settle(1h);
        QCOMPARE(m->processes.made.size(), 1);
        QVERIFY(m->host->sessions().payloads(false).first().paused);
        QVERIFY(m->host->resume().has_value());
        m->settle(2s);
        QCOMPARE(m->host->mode(), Mode::Running);
        QCOMPARE(m->processes.made.size(), 2);
    }

private:
    void say(const QByteArray &line)
    {
        Q_EMIT m->processes.made.last()->process->output(line + '\n');
        m->settle();
    }

    std::unique_ptr<HostFixture> m;
};

RENSEI_TEST(HostWaitsTest)

} // namespace rensei::tests
#include "tst_host_recovery.moc"
