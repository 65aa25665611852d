#include "agent/control/control_client.h"

#include "tests/fakes/fake_agent.h"
#include "tests/support/test_case.h"

namespace rensei::control {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using tests::FakeAgent;

/// Calls that operators make.
class OperatorCallsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDrainMayTakeItsTime()
    {
        FakeAgent agent;
        ControlClient client(agent.paths(), agent.channels(), agent.clock);
        QStringList got;
        const auto then = [&got](const ControlResult<ActionReply> &reply) {
            got.append(reply ? reply->message : reply.error().error.detail);
        };
        client.drain(600s, this, then);
        agent.sayHello();
        QCOMPARE(agent.transport.oldest().path, u"/api/daemon/drain"_s);
        QCOMPARE(*agent.transport.oldest().body, (QJsonObject{{u"timeoutSeconds"_s, 600}}));
        QVERIFY(agent.transport.oldest().deadline == 600s + localDeadline);
        agent.transport.answer(200, {{u"ok"_s, true}, {u"message"_s, u"drained (timeout 10m0s)"_s}});
        client.drain({}, this, then);
        agent.turn();
        QCOMPARE(*agent.transport.oldest().body, QJsonObject());
        QVERIFY(agent.transport.oldest().deadline > 600s);
        agent.transport.answer(Error{.kind = ErrorKind::Conflict, .detail = u"incomplete"_s, .httpStatus = 409});
        QCOMPARE(got, QStringList({u"drained (timeout 10m0s)"_s, u"incomplete"_s}));
    }

    void theAgentsOwnLogIsRead()
    {
        FakeAgent agent;
        ControlClient client(agent.paths(), agent.channels(), agent.clock);
        AgentLogPayload got;
        const auto then = [&got](const ControlResult<AgentLogPayload> &reply) { got = *reply; };
        client.agentLog(50, {}, this, then);
        agent.sayHello();
        QCOMPARE(agent.transport.oldest().path, u"/api/daemon/logs?lines=50"_s);
        const AgentLogPayload log{.lines = {{Instant{1s}, u"info"_s, u"rensei.host"_s, u"hello"_s}},
            .cursor = u"0123456789abcdef:7"_s,
            .truncated = true};
        agent.transport.answer(200, toJson(log));
        QCOMPARE(got, log);
        client.agentLog(50, got.cursor, this, then);
        agent.turn();
        QCOMPARE(agent.transport.oldest().path, u"/api/daemon/logs?lines=50&cursor=0123456789abcdef%3A7"_s);
    }
};

RENSEI_TEST(OperatorCallsTest)

} // namespace rensei::control
#include "tst_operator_calls.moc"
