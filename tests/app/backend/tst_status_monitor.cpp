#include "app/backend/status_monitor.h"

#include "tests/fakes/fake_agent.h"
#include "tests/fakes/wire.h"
#include "tests/support/test_case.h"

#include <QSignalSpy>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;
using control::RegistrationStatus;
using control::StatusPayload;
using status::Outcome;
using status::Reason;

const QString whoami = u"/api/cli/whoami"_s;
const QString capacity = u"/api/cli/capacity"_s;

Error refusedInWords()
{
    return wire::refusal(ErrorKind::Unauthorized, 401, "Invalid API key");
}

Error loginPage()
{
    return wire::refusal(ErrorKind::Unauthorized, 302);
}

/// A platform, an agent, and somebody who watches both.
struct StatusMonitorFixture {
    FakeAgent agent;
    FakeClock &clock = agent.clock;
    FakeTransport platform;
    platform::UserApi api{platform, clock};
    control::ControlClient client{agent.paths(), agent.channels(), clock};
    control::EventFollower events{client.link(), clock};
    StatusMonitor watch{{api, client, events, clock}};
    QSignalSpy changed{&watch, &StatusMonitor::changed};
    QSignalSpy keyRefused{&watch, &StatusMonitor::keyRefused};
    bool isReachable = true;
    bool hasCapacity = true;

    void use(bool hasKey = true)
    {
        api.setKey(hasKey ? wire::token("made-up key") : nullptr);
        watch.use({.base = u"https://platform.example"_s, .hasKey = hasKey});
    }

    qsizetype asked(const QString &path) const
    {
        return std::count_if(platform.sent.begin(), platform.sent.end(),
            [&path](const http::Request &request) { return request.path == path; });
    }

    /// Everything that waits is answered as a hosted platform would.
    void answer()
    {
        while (platform.waiting() > 0) {
            const QString path = platform.oldestWaiting().path;
            if (!isReachable)
                platform.answer(wire::offline());
            else if (path == capacity && !hasCapacity)
                platform.answer(wire::routeMissing());
            else if (path == capacity)
                platform.answer(200, {{u"hosts"_s, 2}, {u"totalSlots"_s, 8}, {u"hostVisible"_s, true}});
            else
                platform.answer(200, {{u"email"_s, u"a@example.org"_s}, {u"org"_s, u"acme"_s}});
        }
    }

    /// Signed in, with all answers there.
    void run()
    {
        use();
        answer();
    }

    /// Lets time pass with a platform that answers within the second.
    void wait(std::chrono::milliseconds how)
    {
        const auto until = clock.now() + how;
        while (clock.now() < until) {
            clock.advance(std::min<std::chrono::milliseconds>(1s, until - clock.now()));
            answer();
        }
    }

    void connectAgent()
    {
        events.start();
        agent.turn();
        while (agent.transport.waiting() > 0)
            agent.sayHello();
        Q_EMIT agent.streams.last->opened();
    }
    void say(const StatusPayload &status)
    {
        const QByteArray data = QJsonDocument(toJson(status)).toJson(QJsonDocument::Compact);
        Q_EMIT agent.streams.last->received("event: status\ndata: " + data + "\n\n");
    }
    void ping() { Q_EMIT agent.streams.last->received(": ping\n\n"); }

    StatusPayload working() const
    {
        StatusPayload status{.status = control::DaemonStatus::Ready, .version = u"1.0"_s, .maxSessions = 4};
        status.accepting = true;
        status.uptime = 1h;
        status.registration = {RegistrationStatus::Idle, clock.utcNow()};
        return status;
    }
    StatusPayload unregistered() const
    {
        StatusPayload status = working();
        status.registration = {RegistrationStatus::Unregistered, {}};
        return status;
    }
};

class StatusMonitorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsAskedBeforeItIsKnownWhoseAccountItIs()
    {
        StatusMonitorFixture s;
        s.watch.checkNow();
        s.watch.doubtAccount();
        s.watch.woke();
        s.clock.advance(1h);
        QVERIFY(s.platform.sent.isEmpty());
        QVERIFY(!s.watch.isChecking());
        QCOMPARE(s.watch.status().auth.outcome, Outcome::Unknown);
    }

    void aNewAccountIsAskedAboutAtOnce()
    {
        StatusMonitorFixture s;
        s.use();
        QCOMPARE(s.platform.sent.size(), 2);
        QCOMPARE(s.asked(whoami), 1);
        QCOMPARE(s.asked(capacity), 1);
        for (const http::Request &request : s.platform.sent)
            QCOMPARE(request.bearer->view(), QByteArrayView("made-up key"));
        QVERIFY(s.watch.isChecking());
        s.changed.clear();
        s.answer();
        QVERIFY(!s.watch.isChecking());
        QVERIFY(!s.changed.isEmpty());
        QCOMPARE(s.watch.status().auth.outcome, Outcome::Ok);
        QCOMPARE(s.watch.status().platform.outcome, Outcome::Ok);
        QCOMPARE(s.watch.status().capacity.totalSlots, 8);
        QCOMPARE(s.watch.account()->email, u"a@example.org"_s);
    }

    // Source: agent/status/STATUS.md, "Ages"; agent/platform/PROTOCOL.md, "GET /api/cli/whoami" and "GET
    // /api/cli/capacity".
    void theCapacityIsAskedEveryMinuteAndTheAccountEvery15()
    {
        StatusMonitorFixture s;
        s.run();
        s.wait(33min);
        QCOMPARE(s.asked(whoami), 3);
        QVERIFY2(s.asked(capacity) >= 30 && s.asked(capacity) <= 37, qPrintable(QString::number(s.asked(capacity))));
        QCOMPARE(s.platform.sent.size(), s.asked(whoami) + s.asked(capacity));
    }

    void noMinuteHasTwoQuestionsForTheCapacity()
    {
        StatusMonitorFixture s;
        s.run();
        for (int i = 0; i < 10; ++i) {
            const qsizetype before = s.asked(capacity);
            s.wait(53s);
            QCOMPARE(s.asked(capacity), before);
            s.wait(14s);
            QCOMPARE(s.asked(capacity), before + 1);
            s.clock.advance(0ms);
            const auto waiting = s.asked(capacity);
            while (s.asked(capacity) == waiting)
                s.wait(1s); // to the very next one
        }
    }

    void withoutAKeyThereIsNothingToLookAt()
    {
        StatusMonitorFixture s;
        s.use(false);
        QCOMPARE(s.platform.sent.size(), 1); // whether this base has accounts at all
        s.platform.answer(refusedInWords());
        QCOMPARE(s.watch.status().auth.reason, Reason::NoKey);
        QVERIFY(s.keyRefused.isEmpty());
        s.wait(24h);
        QCOMPARE(s.platform.sent.size(), 1);
    }

    void aKeyThatCannotBeReadIsSaid()
    {
        StatusMonitorFixture s;
        s.watch.use({.base = u"https://platform.example"_s, .hasKey = false, .keyProblem = u"It is locked."_s});
        s.platform.answer(loginPage());
        QCOMPARE(s.watch.status().auth.reason, Reason::KeyUnreadable);
        QVERIFY(s.keyRefused.isEmpty());
    }

    void aBaseWithoutAccountsIsNotAskedAgainForADay()
    {
        StatusMonitorFixture s;
        s.connectAgent();
        s.say(s.working());
        s.use(false);
        s.platform.answer(wire::routeMissing());
        QCOMPARE(s.watch.status().auth.outcome, Outcome::NotApplicable);
        const auto answerAgent = [&s] {
            s.agent.turn();
            while (s.agent.transport.waiting() > 0)
                s.agent.transport.answer(200);
        };
        const auto statsAsked = [&s] {
            return std::count_if(s.agent.transport.sent.begin(), s.agent.transport.sent.end(),
                [](const http::Request &request) { return request.path == u"/api/daemon/stats"_s; });
        };
        answerAgent();
        QCOMPARE(statsAsked(), 1); // the agent has the credential
        for (int i = 0; i < 60; ++i) {
            s.clock.advance(1min);
            answerAgent();
        }
        QVERIFY(statsAsked() >= 50);
        QCOMPARE(s.platform.sent.size(), 1);
        s.clock.advance(24h);
        QCOMPARE(s.platform.sent.size(), 2);
        QCOMPARE(s.asked(whoami), 2);
    }

    void aBaseWithoutCapacityIsNotAskedForItAgainForADay()
    {
        StatusMonitorFixture s;
        s.hasCapacity = false;
        s.run();
        s.wait(23h);
        QCOMPARE(s.asked(capacity), 1);
        s.wait(2h);
        QCOMPARE(s.asked(capacity), 2);
    }

    void failuresAreFollowedByGrowingPauses()
    {
        StatusMonitorFixture s;
        s.isReachable = false;
        s.run();
        for (const std::chrono::milliseconds pause : {15s, 30s, 60s, 60s}) {
            const qsizetype before = s.platform.sent.size();
            s.clock.advance(pause * 9 / 10 - 1s);
            QCOMPARE(s.platform.sent.size(), before);
            s.clock.advance(pause / 5 + 1s);
            QVERIFY(s.platform.sent.size() > before);
            s.answer();
        }
    }

    void aPlatformThatAsksToWaitIsLeftAlone()
    {
        StatusMonitorFixture s;
        s.run();
        s.clock.advance(66s);
        s.platform.answer(wire::busy(4min));
        const qsizetype before = s.platform.sent.size();
        s.clock.advance(239s);
        QCOMPARE(s.platform.sent.size(), before);
        s.clock.advance(30s);
        QVERIFY(s.platform.sent.size() > before);
    }

    void aPlatformThatIsBackIsNotAskedTwice()
    {
        StatusMonitorFixture s;
        s.run();
        s.isReachable = false;
        s.wait(66s);
        QVERIFY(s.watch.answers().unreachedSince);
        s.isReachable = true;
        const qsizetype before = s.asked(capacity);
        s.wait(17s);
        QVERIFY(!s.watch.answers().unreachedSince);
        QCOMPARE(s.asked(capacity), before + 1);
        s.wait(30s);
        QCOMPARE(s.asked(capacity), before + 1);
    }

    void whoeverReachesThePlatformTellsThatItIsBack()
    {
        StatusMonitorFixture s;
        s.run();
        s.isReachable = false;
        s.wait(66s);
        s.wait(50s); // so that the next look is far
        QCOMPARE(s.watch.status().platform.reason, Reason::OutOfReach);
        const qsizetype before = s.asked(capacity);
        QObject list;
        s.api.call(
            [](const SharedSecret &key) { return platform::stats(key); }, &list, [](const Result<http::Response> &) {});
        s.platform.answer(200);
        s.clock.advance(0ms);
        QCOMPARE(s.asked(capacity), before + 1);
        s.isReachable = true;
        s.answer();
        QCOMPARE(s.watch.status().platform.outcome, Outcome::Ok);
    }

    void sinceWhenNobodyAnswersIsKept()
    {
        StatusMonitorFixture s;
        s.run();
        s.isReachable = false;
        s.wait(66s);
        const auto since = s.watch.answers().unreachedSince;
        QVERIFY(since);
        s.wait(10min);
        QCOMPARE(s.watch.answers().unreachedSince, since);
    }

    void aServerInTroubleIsReached()
    {
        StatusMonitorFixture s;
        s.run();
        s.clock.advance(66s);
        s.platform.answer(wire::busy());
        QVERIFY(!s.watch.answers().unreachedSince);
        QVERIFY(s.watch.status().platform.outcome != Outcome::Ok); // a failure ages what it asked for at once
        QCOMPARE(s.watch.status().auth.outcome, Outcome::Ok);
    }

    void anAccountThatCannotBeCheckedStaysGood()
    {
        StatusMonitorFixture s;
        s.run();
        s.watch.checkNow();
        s.platform.answer(wire::offline());
        s.platform.answer(wire::offline());
        QCOMPARE(s.watch.status().auth.outcome, Outcome::Ok);
        QVERIFY(s.watch.account());
        const qsizetype before = s.asked(whoami);
        s.isReachable = true;
        s.wait(17s);
        QCOMPARE(s.asked(whoami), before + 1); // and is asked about again soon
    }

    void aKeyThatTheAccountServiceTakesIsSaidToBeGood()
    {
        StatusMonitorFixture s;
        QSignalSpy accepted(&s.watch, &StatusMonitor::keyAccepted);
        s.use();
        s.isReachable = false;
        s.answer();
        QVERIFY(accepted.isEmpty());
        s.isReachable = true;
        s.wait(60s);
        QCOMPARE(accepted.size(), 1);
    }

    void aRefusedKeyIsSaidOnceAndNotUsedAgain()
    {
        StatusMonitorFixture s;
        s.run();
        s.watch.checkNow();
        s.watch.checkNow();
        const qsizetype before = s.platform.sent.size();
        while (s.platform.waiting() > 0 && s.platform.oldestWaiting().path != whoami)
            s.platform.answer(refusedInWords());
        s.platform.answer(refusedInWords());
        QCOMPARE(s.keyRefused.size(), 1);
        QCOMPARE(s.watch.status().auth.reason, Reason::KeyRefused);
        QVERIFY(!s.watch.account());
        QVERIFY(!s.watch.isChecking()); // whoever drops the key drops the other answers
        while (s.platform.waiting() > 0)
            s.platform.answer(refusedInWords());
        s.watch.doubtAccount();
        s.watch.checkNow();
        s.clock.advance(24h);
        QCOMPARE(s.platform.sent.size(), before);
        QCOMPARE(s.keyRefused.size(), 1);
        QVERIFY(!s.watch.isChecking());
        s.use();
        s.platform.answer(refusedInWords());
        QCOMPARE(s.keyRefused.size(), 2);
    }

    void aLoginPageIsTheRefusalOfAPlatformThatIsThere_data()
    {
        QTest::addColumn<int>("health"); // 0: no answer
        QTest::addColumn<int>("stats"); // 0: not asked
        QTest::addColumn<bool>("isRefused");
        QTest::newRow("it is up") << 200 << 0 << true;
        QTest::newRow("the network wants a login everywhere") << 302 << 0 << false;
        QTest::newRow("it does not answer") << 0 << 0 << false;
        QTest::newRow("it has no health, but statistics") << 404 << 200 << true;
        QTest::newRow("it has no health, and a login page") << 404 << 302 << false;
    }

    void aLoginPageIsTheRefusalOfAPlatformThatIsThere()
    {
        QFETCH(int, health);
        QFETCH(int, stats);
        QFETCH(bool, isRefused);
        const auto answer = [](StatusMonitorFixture &s, int status) {
            if (status == 200)
                s.platform.answer(200);
            else
                s.platform.answer(status == 404 ? wire::routeMissing() : status ? loginPage() : wire::offline());
        };
        StatusMonitorFixture s;
        s.run();
        s.clock.advance(1min);
        s.answer();
        s.watch.doubtAccount();
        QCOMPARE(s.platform.oldestWaiting().path, whoami);
        s.platform.answer(loginPage());
        QVERIFY(s.keyRefused.isEmpty());
        QCOMPARE(s.platform.oldestWaiting().path, u"/api/health"_s);
        QVERIFY(!s.platform.oldestWaiting().bearer);
        answer(s, health);
        if (stats)
            answer(s, stats);
        QCOMPARE(s.keyRefused.size(), isRefused ? 1 : 0);
        QCOMPARE(s.watch.status().auth.outcome, isRefused ? Outcome::Failed : Outcome::Ok);
        QVERIFY(isRefused || s.watch.answers().unreachedSince);
        QVERIFY(!s.watch.isChecking());
        const qsizetype before = s.asked(whoami);
        s.wait(17s);
        QCOMPARE(s.asked(whoami), isRefused ? before : before + 1); // soon again, until it is certain
    }

    void aDoubtIsFollowedByAQuestion_data()
    {
        QTest::addColumn<int>("secondsSince");
        QTest::addColumn<int>("atOnce");
        QTest::newRow("at once") << 61 << 1;
        QTest::newRow("with the next look where the account was asked about a moment ago") << 10 << 0;
    }

    void aDoubtIsFollowedByAQuestion()
    {
        QFETCH(int, secondsSince);
        QFETCH(int, atOnce);
        StatusMonitorFixture s;
        s.run();
        s.wait(std::chrono::seconds(secondsSince));
        for (int i = 0; i < 5; ++i)
            s.watch.doubtAccount();
        QCOMPARE(s.asked(whoami), 1 + atOnce);
        s.answer();
        s.wait(67s);
        QCOMPARE(s.asked(whoami), 2 + (atOnce ? 1 : 0)); // one more for the doubts after the first
        s.wait(10min);
        QCOMPARE(s.asked(whoami), 2 + (atOnce ? 1 : 0));
    }

    void whoWantsToKnowNowAsksForEverything()
    {
        StatusMonitorFixture s;
        s.run();
        s.watch.checkNow();
        QVERIFY(s.watch.isChecking());
        QCOMPARE(s.asked(whoami), 2);
        QCOMPARE(s.asked(capacity), 2);
        s.answer();
        QVERIFY(!s.watch.isChecking());
    }

    void aMachineThatWakesLooksWhenTheNetworkIsBack()
    {
        StatusMonitorFixture s;
        s.run();
        s.clock.sleep(8h);
        s.changed.clear();
        s.watch.woke();
        QVERIFY(!s.changed.isEmpty()); // what is old shows as old
        QVERIFY(s.watch.status().platform.outcome != Outcome::Ok);
        QCOMPARE(s.platform.sent.size(), 2);
        s.clock.advance(3s);
        QCOMPARE(s.platform.sent.size(), 4);
    }

    void whileAKeyIsReadNothingIsKnown_data()
    {
        QTest::addColumn<bool>("isLater");
        QTest::newRow("answers in the same turn of the event loop") << false;
        QTest::newRow("answers later") << true;
    }

    void whileAKeyIsReadNothingIsKnown()
    {
        QFETCH(bool, isLater);
        StatusMonitorFixture s;
        s.run();
        s.watch.checkNow();
        s.watch.waitForKey();
        QCOMPARE(s.watch.status().auth.outcome, Outcome::Unknown);
        QVERIFY(!s.watch.account());
        if (isLater)
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        s.answer(); // of the former account
        QVERIFY(!s.watch.account());
        QVERIFY(!s.watch.isChecking());
        s.clock.advance(1h);
        QCOMPARE(s.platform.waiting(), 0);
    }

    void theAgentsWordIsShownAsItComes()
    {
        StatusMonitorFixture s;
        s.run();
        s.connectAgent();
        QVERIFY(!s.watch.agent());
        s.changed.clear();
        s.say(s.working());
        QCOMPARE(s.changed.size(), 1);
        QCOMPARE(s.watch.agent()->maxSessions, 4);
        QCOMPARE(s.watch.status().daemon.outcome, Outcome::Ok);
        QCOMPARE(s.watch.answers().agentStartedAt, s.clock.utcNow() - 1h);
        for (int i = 0; i < 20; ++i) {
            s.wait(30s);
            s.ping();
        }
        QCOMPARE(s.watch.status().daemon.outcome, Outcome::Ok);
        for (const http::Request &request : s.agent.transport.sent) // nobody polls it
            QVERIFY(request.path.startsWith(u"/api/daemon/hello"_s));
    }

    void anAgentThatVanishesIsSaidWithinTenSeconds()
    {
        StatusMonitorFixture s;
        s.run();
        s.connectAgent();
        s.say(s.working());
        Q_EMIT s.agent.streams.last->closed(FakeAgent::refused());
        QVERIFY(s.watch.agent()); // a stream may break without a reason that matters
        s.changed.clear();
        const auto until = s.clock.now() + 10s;
        while (s.clock.now() < until && s.watch.agent()) {
            s.clock.advance(500ms);
            while (s.agent.transport.waiting() > 0)
                s.agent.transport.answer(FakeAgent::refused());
        }
        QVERIFY(!s.watch.agent());
        QVERIFY(!s.changed.isEmpty());
        QCOMPARE(s.watch.status().daemon.reason, Reason::NotRunning);
    }

    void aStreamThatIsMadeAnewIsNoLoss()
    {
        StatusMonitorFixture s;
        s.run();
        s.connectAgent();
        s.say(s.working());
        Q_EMIT s.agent.streams.last->closed(FakeAgent::refused());
        s.clock.advance(1s); // the first attempt comes within that
        s.agent.turn();
        while (s.agent.transport.waiting() > 0)
            s.agent.sayHello();
        Q_EMIT s.agent.streams.last->opened();
        s.say(s.working());
        s.clock.advance(10s);
        QVERIFY(s.watch.agent());
    }

    void anAgentThatHasEndedForCertainIsForgottenAtOnce()
    {
        StatusMonitorFixture s;
        s.run();
        s.connectAgent();
        s.say(s.working());
        s.watch.forgetAgent();
        QVERIFY(!s.watch.agent());
        QCOMPARE(s.watch.status().daemon.reason, Reason::NotRunning);
    }

    void anAgentThatNeverAnsweredIsSaidAtOnce()
    {
        StatusMonitorFixture s;
        s.run();
        s.events.start();
        s.agent.transport.answer(FakeAgent::refused());
        QCOMPARE(s.watch.status().daemon.reason, Reason::NotRunning);
    }

    void anAccountDoesNotChangeWhatIsKnownOfTheAgent()
    {
        StatusMonitorFixture s;
        s.connectAgent();
        s.say(s.working());
        s.run();
        s.watch.waitForKey();
        QVERIFY(s.watch.agent());
    }

    void aHostThatHasJustRegisteredIsLookedForAtOnce()
    {
        StatusMonitorFixture s;
        s.run();
        s.connectAgent();
        s.say(s.unregistered());
        s.wait(10s);
        const qsizetype before = s.asked(capacity);
        s.say(s.working());
        s.clock.advance(1s);
        QCOMPARE(s.asked(capacity), before + 1);
        s.answer();
        s.say(s.working()); // the next heartbeat is no such news
        s.clock.advance(5s);
        QCOMPARE(s.asked(capacity), before + 1);
    }

    void aHostThatThePlatformKnewAlreadyIsNoNews()
    {
        StatusMonitorFixture s;
        StatusPayload status = s.working();
        s.clock.advance(5s);
        s.run();
        s.connectAgent();
        s.say(status);
        s.wait(30s);
        QCOMPARE(s.asked(capacity), 1);
        s.wait(40s);
        QCOMPARE(s.asked(capacity), 2);
    }

    // Nobody comes to say that an answer has grown too old.
    void whatIsNotConfirmedExpires_data()
    {
        QTest::addColumn<bool>("isAgent");
        QTest::addColumn<int>("seconds");
        QTest::newRow("the agent's word") << true << 90;
        QTest::newRow("the platform's") << false << 150;
    }

    void whatIsNotConfirmedExpires()
    {
        QFETCH(bool, isAgent);
        QFETCH(int, seconds);
        StatusMonitorFixture s;
        s.run();
        s.connectAgent();
        StatusPayload status = s.working();
        status.registration->lastAcknowledgedAt.reset(); // else the heartbeat shows that the host is seen
        s.say(status);
        const auto check = [&s, isAgent]() -> status::Check {
            return isAgent ? status::Check(s.watch.status().daemon) : status::Check(s.watch.status().platform);
        };
        QCOMPARE(check().outcome, Outcome::Ok);
        s.clock.advance(std::chrono::seconds(seconds)); // requests stay without an answer
        QCOMPARE(check().outcome, Outcome::Ok);
        s.changed.clear();
        s.clock.advance(2s);
        QCOMPARE(s.changed.size(), 1);
        QCOMPARE(check().outcome, Outcome::Unknown);
        QCOMPARE(check().reason, Reason::Expired);
    }

    void howTheHostIsNamedComesAlong()
    {
        StatusMonitorFixture s;
        s.watch.setHost({.machineId = u"mac_1"_s}, 7777, s.clock.utcNow());
        QCOMPARE(s.watch.answers().self.machineId, u"mac_1"_s);
        QCOMPARE(s.watch.answers().port, quint16(7777));
        QCOMPARE(s.watch.answers().agentStartedAt, s.clock.utcNow());
    }
};

RENSEI_TEST(StatusMonitorTest)

} // namespace rensei::tests

#include "tst_status_monitor.moc"
