#include "agent/status/probe.h"
#include "tests/fakes/fake_agent.h"
#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace rensei;
using namespace rensei::tests;
using namespace std::chrono_literals;
using status::Answers;

/// A probe of a fake agent and a fake platform.
struct ProbeFixture {
    FakeAgent agent;
    FakeTransport platform;
    control::ControlClient client{agent.paths(), agent.channels(), agent.clock};
    std::function<void(status::KeyAnswer)> keyThen = {};
    status::Probe probe{
        {client, platform, agent.clock,
            [this](QObject *, std::function<void(status::KeyAnswer)> then) { keyThen = std::move(then); }},
        Answers{.platformUrl = u"https://rensei.example"_s}};
    QObject context;
    QList<Answers> results = {};

    void start()
    {
        probe.start(10s, &context, [this](const Answers &answers) { results.append(answers); });
    }
    void giveKey() { keyThen({share(Secret("rsk_test"_ba)), {}}); }
    void answerAgent()
    {
        agent.sayHello();
        agent.transport.answer(200, {{u"status"_s, u"ready"_s}});
        agent.turn();
        agent.transport.answer(200, QJsonObject());
    }
};

class TestProbe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theAgentIsAskedWhileTheKeyIsRead()
    {
        ProbeFixture f;
        f.start();
        QCOMPARE(f.agent.transport.waiting(), 1);
        QCOMPARE(f.platform.waiting(), 0);
        f.giveKey();
        QCOMPARE(f.platform.waiting(), 2);
        QCOMPARE(f.platform.sent.first().path, u"/api/cli/whoami"_s);
        QCOMPARE(f.platform.sent.last().path, u"/api/cli/capacity"_s);
    }

    void itFinishesWithTheLastReply()
    {
        ProbeFixture f;
        f.start();
        f.giveKey();
        f.platform.answer(200, {{u"email"_s, u"m@a.example"_s}});
        f.platform.answer(200, {{u"hosts"_s, 1}});
        QCOMPARE(f.results.size(), 0);
        f.answerAgent();
        QCOMPARE(f.results.size(), 1);
        const Answers &answers = f.results.first();
        QVERIFY(answers.whoami->value && answers.capacity->value && answers.agent->value && answers.stats->value);
        QVERIFY(answers.hasKey);
        QCOMPARE(answers.platformUrl, u"https://rensei.example"_s);
        QCOMPARE(f.agent.clock.waiting(), 0);
    }

    void withoutAKeyOnlyWhoamiIsSent()
    {
        ProbeFixture f;
        f.start();
        f.keyThen({nullptr, u"The keychain is locked."_s});
        QCOMPARE(f.platform.sent.size(), 1);
        QVERIFY(!f.platform.sent.first().bearer);
        f.platform.answer(Error{.kind = ErrorKind::Unauthorized, .httpStatus = 401});
        f.answerAgent();
        QVERIFY(!f.results.first().hasKey);
        QCOMPARE(f.results.first().keyProblem, u"The keychain is locked."_s);
        QVERIFY(!f.results.first().capacity);
    }

    void aLateReplyCountsAsNoAnswer()
    {
        ProbeFixture f;
        f.start();
        f.giveKey();
        f.platform.answer(200, {{u"email"_s, u"m@a.example"_s}});
        f.agent.clock.advance(9'999ms);
        QCOMPARE(f.results.size(), 0);
        f.agent.clock.advance(1ms);
        QCOMPARE(f.results.size(), 1);
        QVERIFY(f.results.first().whoami->value);
        QCOMPARE(f.results.first().capacity->value.error().kind, ErrorKind::Offline);
        QCOMPARE(f.results.first().agent->value.error().obstacle, control::Obstacle::Silent);
        QVERIFY(!evaluate(f.results.first()).allPass());
    }

    void aKeychainTimeoutIsReported()
    {
        ProbeFixture f;
        f.start();
        f.agent.clock.advance(10s);
        QVERIFY(f.results.first().keyProblem.contains(u"gave no answer"_s));
        QCOMPARE(evaluate(f.results.first()).auth.outcome, status::Outcome::Failed);
        f.giveKey();
        QCOMPARE(f.platform.sent.size(), 0);
        QCOMPARE(f.results.size(), 1);
    }

    void startingAgainDropsTheRunBefore()
    {
        ProbeFixture f;
        f.start();
        const auto previousKey = f.keyThen;
        f.start();
        previousKey({share(Secret("rsk_previous"_ba)), {}});
        QCOMPARE(f.platform.sent.size(), 0);
        f.giveKey();
        QCOMPARE(f.platform.waiting(), 2);
        f.agent.clock.advance(10s);
        QCOMPARE(f.results.size(), 1);
    }

    void aBareArrayIsNotAnAccount()
    {
        ProbeFixture f;
        f.start();
        f.giveKey();
        f.platform.answer(Result<http::Response>(http::Response{.status = 200, .root = QJsonArray()}));
        f.agent.clock.advance(10s);
        QCOMPARE(f.results.first().whoami->value.error().kind, ErrorKind::BadReply);
    }
};

RENSEI_TEST(TestProbe)
#include "tst_probe.moc"
