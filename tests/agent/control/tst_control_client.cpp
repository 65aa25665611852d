#include "agent/control/control_client.h"

#include "tests/fakes/fake_agent.h"
#include "tests/support/test_case.h"

#include <QFile>

namespace rensei::control {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using tests::FakeAgent;

class ControlClientTest : public QObject {
    Q_OBJECT

    using Act = std::function<void(ControlClient &, QObject *, ControlClient::Then<ActionReply>)>;

    struct Asker {
        FakeAgent agent;
        ControlClient client{agent.paths(), agent.channels(), agent.clock};
        QObject context;
        QList<ControlResult<StatusPayload>> got;

        void ask()
        {
            client.status(&context, [this](const ControlResult<StatusPayload> &answer) { got.append(answer); });
        }
        Obstacle obstacle() const { return got.value(got.size() - 1, StatusPayload{}).error().obstacle; }
        QJsonObject ready() const { return {{u"status"_s, u"ready"_s}}; }
    };

private Q_SLOTS:
    void theAgentProvesItselfBeforeItIsSentTheToken()
    {
        Asker a;
        a.ask();
        QCOMPARE(a.agent.requestedPorts, QList<quint16>({7734}));
        QCOMPARE(a.agent.transport.sent.size(), 1);
        QVERIFY(!a.agent.transport.sent.first().bearer);
        a.agent.sayHello();
        QCOMPARE(a.agent.transport.sent.size(), 2);
        QCOMPARE(a.agent.transport.sent.last().path, u"/api/daemon/status"_s);
        QVERIFY(a.agent.transport.sent.last().bearer->equals(a.agent.token->view()));
        QVERIFY(a.agent.transport.sent.last().deadline == 2s);
        a.agent.transport.answer(200, a.ready());
        QCOMPARE(a.got.size(), 1);
        QCOMPARE(a.got.first()->status, DaemonStatus::Ready);
    }

    void aProofIsReusedForLaterCalls()
    {
        Asker a;
        a.ask();
        a.agent.sayHello();
        a.agent.transport.answer(200, a.ready());
        a.ask();
        a.agent.turn();
        QCOMPARE(a.agent.transport.sent.last().path, u"/api/daemon/status"_s);
        QCOMPARE(a.agent.transport.sent.size(), 3);
        QCOMPARE(a.agent.requestedPorts.size(), 1);
    }

    void everyChallengeIsDifferent()
    {
        Asker a;
        a.ask();
        a.ask();
        QCOMPARE(a.agent.transport.sent.size(), 2);
        QVERIFY(a.agent.transport.sent.first().path != a.agent.transport.sent.last().path);
    }

    void anImpostorIsSentNothing_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("it does not know the token") << 0;
        QTest::newRow("it relays the challenge to the agent on another port") << 1;
        QTest::newRow("it answers something else") << 2;
        QTest::newRow("it refuses") << 3;
        QTest::newRow("it answers no JSON") << 4;
        QTest::newRow("it hangs up") << 5;
    }

    void anImpostorIsSentNothing()
    {
        QFETCH(int, kind);
        Asker a;
        a.ask();
        switch (kind) {
        case 0:
            a.agent.sayHello(7734, Secret(QByteArray("guess")));
            break;
        case 1:
            a.agent.sayHello(7735, *a.agent.token);
            break;
        case 2:
            a.agent.transport.answer(200, a.ready());
            break;
        case 3:
            a.agent.transport.answer(FakeAgent::status(401));
            break;
        case 4:
            a.agent.transport.answer(Error{.kind = ErrorKind::BadReply, .httpStatus = 200});
            break;
        default:
            a.agent.transport.answer(Error{.kind = ErrorKind::Offline, .unanswered = true});
        }
        QCOMPARE(a.got.size(), 1);
        QCOMPARE(a.obstacle(), Obstacle::Stranger);
        QCOMPARE(a.agent.transport.sent.size(), 1);
    }

    void fault10BK_ourHangingAgentIsNoStranger()
    {
        Asker a;
        a.ask();
        a.agent.clock.advance(1'900ms); // whatever the clock says: the deadline passed
        a.agent.transport.answer(Error{.kind = ErrorKind::Offline, .unanswered = true, .timedOut = true});
        QCOMPARE(a.obstacle(), Obstacle::Silent);
    }

    void aRestartBetweenFileAndChallengeIsNotAStranger()
    {
        Asker a;
        a.ask();
        a.agent.start(7734);
        a.agent.sayHello();
        QVERIFY(a.got.isEmpty());
        a.agent.sayHello();
        a.agent.transport.answer(200, a.ready());
        QVERIFY(a.got.first());
    }

    void nothingListens_data()
    {
        QTest::addColumn<QString>("removed");
        QTest::newRow("no endpoint file") << u"/control-endpoint.json"_s;
        QTest::newRow("no token file") << u"/control-token"_s;
        QTest::newRow("the port is closed") << QString();
    }

    void nothingListens()
    {
        QFETCH(QString, removed);
        Asker a;
        if (!removed.isEmpty())
            QVERIFY(QFile::remove(a.agent.paths().root + removed));
        a.ask();
        QVERIFY(a.got.isEmpty()); // never from inside the call
        a.agent.turn();
        if (removed.isEmpty())
            a.agent.transport.answer(FakeAgent::refused());
        QCOMPARE(a.got.size(), 1);
        QCOMPARE(a.obstacle(), Obstacle::NotListening);
    }

    void aTokenFileReadableByOthersIsNotUsed()
    {
        Asker a;
        QFile file(a.agent.paths().controlToken());
        if (!file.setPermissions(file.permissions() | QFile::ReadGroup | QFile::ReadOther)
            || checkPrivate(file.fileName()))
            QSKIP("this system does not show file rights that way");
        a.ask();
        a.agent.turn();
        QCOMPARE(a.obstacle(), Obstacle::Failed);
        QVERIFY(a.agent.transport.sent.isEmpty());
    }

    void answers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("expected");
        QTest::newRow("it still starts") << 503 << int(Obstacle::Starting);
        QTest::newRow("it refuses the token") << 401 << int(Obstacle::TokenRefused);
        QTest::newRow("it took too long") << 504 << int(Obstacle::Failed);
        QTest::newRow("the state is wrong") << 409 << int(Obstacle::Failed);
    }

    void answers()
    {
        QFETCH(int, status);
        QFETCH(int, expected);
        Asker a;
        a.ask();
        a.agent.sayHello();
        a.agent.transport.answer(FakeAgent::status(status));
        QCOMPARE(a.got.size(), 1);
        QCOMPARE(int(a.obstacle()), expected);
        QCOMPARE(a.got.first().error().error.httpStatus, status);
    }

    void whoWaitsForTheStartAsksAgainUntilThen()
    {
        Asker a;
        a.client.setStartWait(1s);
        a.ask();
        a.agent.sayHello();
        a.agent.transport.answer(FakeAgent::status(503));
        QCOMPARE(a.got.size(), 0);
        QCOMPARE(a.agent.transport.waiting(), 0);
        a.agent.clock.advance(250ms);
        a.agent.turn();
        QCOMPARE(a.agent.transport.waiting(), 1);
        a.agent.transport.answer(200, {{u"status"_s, u"ready"_s}});
        QCOMPARE(a.got.size(), 1);
        QVERIFY(a.got.first());
    }

    void theWaitForTheStartHasAnEnd()
    {
        Asker a;
        a.client.setStartWait(1s);
        a.ask();
        a.agent.sayHello();
        int answers = 0;
        for (; a.got.isEmpty() && answers < 100; ++answers) {
            a.agent.transport.answer(FakeAgent::status(503));
            a.agent.clock.advance(250ms);
            a.agent.turn();
        }
        QCOMPARE(a.obstacle(), Obstacle::Starting);
        QCOMPARE(answers, 5);
    }

    void aRefusedTokenIsReadAgainOnce()
    {
        Asker a;
        a.ask();
        a.agent.sayHello();
        a.agent.start(7734);
        a.agent.transport.answer(FakeAgent::status(401));
        a.agent.sayHello();
        QVERIFY(a.agent.transport.sent.last().bearer->equals(a.agent.token->view()));
        a.agent.transport.answer(FakeAgent::status(401));
        QCOMPARE(a.got.size(), 1);
        QCOMPARE(a.obstacle(), Obstacle::TokenRefused);
    }

    void anAgentOnANewPortIsFound()
    {
        Asker a;
        a.ask();
        a.agent.sayHello();
        a.agent.transport.answer(200, a.ready());
        a.ask();
        a.agent.turn();
        a.agent.start(7740);
        a.agent.transport.answer(FakeAgent::refused());
        a.agent.sayHello();
        a.agent.transport.answer(200, a.ready());
        QCOMPARE(a.got.size(), 2);
        QVERIFY(a.got.last());
        QCOMPARE(a.agent.requestedPorts, QList<quint16>({7734, 7740}));
    }

    void afterAFailureTheAgentProvesItselfAgain()
    {
        Asker a;
        a.ask();
        a.agent.sayHello();
        a.agent.transport.answer(Error{.kind = ErrorKind::Offline, .unanswered = true});
        QCOMPARE(a.obstacle(), Obstacle::Silent);
        a.ask();
        QVERIFY(a.agent.transport.sent.last().path.startsWith(u"/api/daemon/hello"_s));
    }

    void anAnswerThatCannotBeReadIsAFailure()
    {
        Asker a;
        a.ask();
        a.agent.sayHello();
        a.agent.transport.answer(200, {{u"status"_s, 7.5}});
        QCOMPARE(a.obstacle(), Obstacle::Failed);
        QCOMPARE(a.got.first().error().error.kind, ErrorKind::BadReply);
    }

    void actions_data()
    {
        QTest::addColumn<Act>("act");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonObject>("body");
        const QJsonObject nothing;
        QTest::newRow("pause") << Act([](auto &agent, auto *context, auto then) { agent.pause(context, then); })
                               << u"/api/daemon/pause"_s << nothing;
        QTest::newRow("resume") << Act([](auto &agent, auto *context, auto then) { agent.resume(context, then); })
                                << u"/api/daemon/resume"_s << nothing;
        QTest::newRow("reload") << Act([](auto &agent, auto *context, auto then) { agent.reload(context, then); })
                                << u"/api/daemon/reload"_s << nothing;
        QTest::newRow("register") << Act(
            [](auto &agent, auto *context, auto then) { agent.registerNow(context, then); })
                                  << u"/api/daemon/register"_s << nothing;
        QTest::newRow("stop as it is configured")
            << Act([](auto &agent, auto *context, auto then) { agent.stop({}, context, then); })
            << u"/api/daemon/stop"_s << nothing;
        QTest::newRow("stop at once") << Act([](auto &agent, auto *context, auto then) {
            agent.stop(0s, context, then);
        }) << u"/api/daemon/stop"_s << QJsonObject{{u"timeoutSeconds"_s, 0}};
        QTest::newRow("stop within minutes")
            << Act([](auto &agent, auto *context, auto then) { agent.stop(2min, context, then); })
            << u"/api/daemon/stop"_s << QJsonObject{{u"timeoutSeconds"_s, 120}};
        QTest::newRow("stop one session, its id escaped") << Act([](auto &agent, auto *context, auto then) {
            agent.stopSession(u"a/b"_s, u"enough"_s, context, then);
        }) << u"/api/daemon/sessions/a%2Fb/stop"_s << QJsonObject{{u"reason"_s, u"enough"_s}};
        QTest::newRow("change the capacity")
            << Act([](auto &agent, auto *context, auto then) {
                   agent.setCapacity(maxSessionsKey, u"3"_s, context, then);
               })
            << u"/api/daemon/capacity"_s
            << QJsonObject{{u"key"_s, u"capacity.maxConcurrentSessions"_s}, {u"value"_s, u"3"_s}};
    }

    void actions()
    {
        QFETCH(Act, act);
        QFETCH(QString, path);
        QFETCH(QJsonObject, body);
        FakeAgent agent;
        ControlClient client(agent.paths(), agent.channels(), agent.clock);
        QString message;
        act(client, this, [&message](const ControlResult<ActionReply> &reply) { message = reply->message; });
        agent.sayHello();
        const http::Request &sent = agent.transport.oldest();
        QCOMPARE(sent.method, "POST"_ba);
        QCOMPARE(sent.path, path);
        QVERIFY(!sent.repeatable);
        QVERIFY(sent.deadline == localDeadline);
        QCOMPARE(*sent.body, body);
        agent.transport.answer(200, {{u"ok"_s, true}, {u"message"_s, u"done"_s}});
        QCOMPARE(message, u"done"_s);
    }

    void theCapacityIsRead()
    {
        FakeAgent agent;
        ControlClient client(agent.paths(), agent.channels(), agent.clock);
        QList<ControlResult<StatsPayload::Capacity>> got;
        for (int i = 0; i < 2; ++i)
            client.capacity(this, [&got](const ControlResult<StatsPayload::Capacity> &reply) { got.append(reply); });
        agent.sayHello();
        agent.sayHello();
        QCOMPARE(agent.transport.oldest().path, u"/api/daemon/capacity"_s);
        QVERIFY(agent.transport.oldest().deadline == localDeadline);
        agent.transport.answer(200, {{u"maxConcurrentSessions"_s, 3}});
        agent.transport.answer(200, {{u"new"_s, 3}});
        QCOMPARE(got.first()->maxConcurrentSessions, 3);
        QCOMPARE(got.last().error().obstacle, Obstacle::Failed);
    }

    void statsMayTakeTheirTime()
    {
        FakeAgent agent;
        ControlClient client(agent.paths(), agent.channels(), agent.clock);
        client.stats(
            this, [](const ControlResult<StatsPayload> &) {}, 20s);
        agent.sayHello();
        QCOMPARE(agent.transport.oldest().path, u"/api/daemon/stats"_s);
        QCOMPARE(agent.transport.oldest().deadline, std::chrono::milliseconds(20s));
    }

    void sessionsAreABareArray()
    {
        FakeAgent agent;
        ControlClient client(agent.paths(), agent.channels(), agent.clock);
        QList<SessionPayload> got;
        client.sessions(true, this, [&got](const ControlResult<QList<SessionPayload>> &reply) { got = *reply; });
        agent.sayHello();
        QCOMPARE(agent.transport.oldest().path, u"/api/daemon/sessions?include=ended"_s);
        const QJsonArray root{QJsonObject{{u"sessionId"_s, u"s-1"_s}}};
        agent.transport.answer(http::Response{.status = 200, .body = {}, .root = root, .date = {}});
        QCOMPARE(got.size(), 1);
    }

    void nothingIsCalledOnceTheContextIsGone()
    {
        FakeAgent agent;
        ControlClient client(agent.paths(), agent.channels(), agent.clock);
        int calls = 0;
        {
            QObject context;
            client.stats(&context, [&calls](const ControlResult<StatsPayload> &) { ++calls; });
        }
        QCOMPARE(agent.transport.waiting(), 0);
        agent.turn();
        QCOMPARE(calls, 0);
    }
};

RENSEI_TEST(ControlClientTest)

} // namespace rensei::control

#include "tst_control_client.moc"
