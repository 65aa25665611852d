#include "agent/status/probe.h"
#include "tests/fakes/fake_agent.h"
#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace rensei;
using namespace rensei::tests;
using namespace std::chrono_literals;
using status::Answers;

/// A probe between two fakes.
struct Asked {
    FakeAgent agent;
    FakeTransport platform;
    control::ControlClient client{agent.paths(), agent.channels(), agent.clock};
    std::function<void(status::KeyAnswer)> keyThen = {};
    status::Probe probe{
        {client, platform, agent.clock,
            [this](QObject *, std::function<void(status::KeyAnswer)> then) { keyThen = std::move(then); }},
        Answers{.platformUrl = u"https://rensei.example"_s}};
    QObject context;
    QList<Answers> got = {};

    void ask()
    {
        probe.ask(10s, &context, [this](const Answers &answers) { got.append(answers); });
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
    void theAgentIsAskedWhileTheKeyIsLookedFor()
    {
        Asked a;
        a.ask();
        QCOMPARE(a.agent.transport.waiting(), 1);
        QCOMPARE(a.platform.waiting(), 0);
        a.giveKey();
        QCOMPARE(a.platform.waiting(), 2);
        QCOMPARE(a.platform.sent.first().path, u"/api/cli/whoami"_s);
        QCOMPARE(a.platform.sent.last().path, u"/api/cli/capacity"_s);
    }

    void itAnswersOnceAllIsAnswered()
    {
        Asked a;
        a.ask();
        a.giveKey();
        a.platform.answer(200, {{u"email"_s, u"m@a.example"_s}});
        a.platform.answer(200, {{u"hosts"_s, 1}});
        QCOMPARE(a.got.size(), 0);
        a.answerAgent();
        QCOMPARE(a.got.size(), 1);
        const Answers &answers = a.got.first();
        QVERIFY(answers.whoami->value && answers.capacity->value && answers.agent->value && answers.stats->value);
        QVERIFY(answers.hasKey);
        QCOMPARE(answers.platformUrl, u"https://rensei.example"_s);
        QCOMPARE(a.agent.clock.waiting(), 0);
    }

    void withoutAKeyOnlyTheAccountServiceIsLookedFor()
    {
        Asked a;
        a.ask();
        a.keyThen({nullptr, u"The keychain is locked."_s});
        QCOMPARE(a.platform.sent.size(), 1);
        QVERIFY(!a.platform.sent.first().bearer);
        a.platform.answer(Error{.kind = ErrorKind::Unauthorized, .httpStatus = 401});
        a.answerAgent();
        QVERIFY(!a.got.first().hasKey);
        QCOMPARE(a.got.first().keyProblem, u"The keychain is locked."_s);
        QVERIFY(!a.got.first().capacity);
    }

    void whatHasNotAnsweredInTimeCountsAsNoAnswer()
    {
        Asked a;
        a.ask();
        a.giveKey();
        a.platform.answer(200, {{u"email"_s, u"m@a.example"_s}});
        a.agent.clock.advance(9'999ms);
        QCOMPARE(a.got.size(), 0);
        a.agent.clock.advance(1ms);
        QCOMPARE(a.got.size(), 1);
        QVERIFY(a.got.first().whoami->value);
        QCOMPARE(a.got.first().capacity->value.error().kind, ErrorKind::Offline);
        QCOMPARE(a.got.first().agent->value.error().obstacle, control::Obstacle::Silent);
        QVERIFY(!evaluate(a.got.first()).allPass());
    }

    void aSilentKeychainIsTold()
    {
        Asked a;
        a.ask();
        a.agent.clock.advance(10s);
        QVERIFY(a.got.first().keyProblem.contains(u"gave no answer"_s));
        QCOMPARE(evaluate(a.got.first()).auth.outcome, status::Outcome::Failed);
        a.giveKey();
        QCOMPARE(a.platform.sent.size(), 0);
        QCOMPARE(a.got.size(), 1);
    }

    void aNewRoundEndsTheFormer()
    {
        Asked a;
        a.ask();
        const auto formerKey = a.keyThen;
        a.ask();
        formerKey({share(Secret("rsk_former"_ba)), {}});
        QCOMPARE(a.platform.sent.size(), 0);
        a.giveKey();
        QCOMPARE(a.platform.waiting(), 2);
        a.agent.clock.advance(10s);
        QCOMPARE(a.got.size(), 1);
    }

    void aBareArrayIsNoAccount()
    {
        Asked a;
        a.ask();
        a.giveKey();
        a.platform.answer(Result<http::Response>(http::Response{.status = 200, .root = QJsonArray()}));
        a.agent.clock.advance(10s);
        QCOMPARE(a.got.first().whoami->value.error().kind, ErrorKind::BadReply);
    }
};

RENSEI_TEST(TestProbe)
#include "tst_probe.moc"
