#include "tests/agent/status/answer_builders.h"
#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace rensei;
using namespace rensei::tests;
using namespace std::chrono_literals;
using control::Obstacle;
using control::RegistrationStatus;
using status::Answers;
using status::Outcome;
using status::Reason;
using status::Status;

/// How long kept answers count, and which of two answers wins.
class TestAnswerAge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAnswerExpires_data()
    {
        QTest::addColumn<int>("ageSeconds");
        QTest::addColumn<bool>("agent");
        QTest::addColumn<bool>("platform");
        QTest::newRow("fresh") << 0 << true << true;
        QTest::newRow("the agent's at its maximum age") << 90 << true << true;
        QTest::newRow("the agent's past it") << 91 << false << true;
        QTest::newRow("the platform's at its maximum age") << 150 << false << true;
        QTest::newRow("the platform's past it") << 151 << false << false;
    }

    void anAnswerExpires()
    {
        QFETCH(int, ageSeconds);
        Answers answers = healthyAnswers();
        answers.now = noon + std::chrono::seconds(ageSeconds);
        const Status status = evaluate(answers);
        QTEST(status.daemon.outcome == Outcome::Ok, "agent");
        QTEST(status.platform.outcome == Outcome::Ok, "platform");
        QTEST(status.capacity.outcome == Outcome::Ok, "platform");
        QCOMPARE(status.auth.outcome, Outcome::Ok);
        if (status.platform.outcome != Outcome::Ok) {
            QCOMPARE(status.platform.reason, Reason::Expired);
            QCOMPARE(status.capacity.reason, Reason::Expired);
            QCOMPARE(status.capacity.hosts, 4); // an expired value stays, with its age
            QCOMPARE(status.platform.asOf, noon);
        }
    }

    void aRecentHeartbeatKeepsThePlatformOk()
    {
        Answers answers = healthyAnswers();
        answers.now = noon + 200s;
        answers.stats->value->registration.lastAcknowledgedAt = noon + 190s;
        QCOMPARE(evaluate(answers).platform.outcome, Outcome::Ok);
        QCOMPARE(evaluate(answers).platform.asOf, noon + 190s);
    }

    void aNewerHeartbeatOverridesNotVisible()
    {
        Answers answers = healthyAnswers();
        answers.capacity = answerOf(QJsonObject{{u"hostVisible"_s, false}});
        answers.agent->value->registration = control::StatusPayload::Registration{RegistrationStatus::Idle, noon - 1s};
        QCOMPARE(evaluate(answers).platform.outcome, Outcome::Failed);
        answers.agent->value->registration->lastAcknowledgedAt = noon + 1s;
        answers.now = noon + 2s;
        QCOMPARE(evaluate(answers).platform.outcome, Outcome::Ok);
        QCOMPARE(evaluate(answers).platform.asOf, noon + 1s);
    }

    void theNewerRegistrationStateWins_data()
    {
        QTest::addColumn<std::optional<int>>("statsAt"); // seconds after noon; none: no stats
        QTest::addColumn<Outcome>("outcome");
        QTest::newRow("without stats") << std::optional<int>() << Outcome::Failed;
        QTest::newRow("newer than the stats") << std::optional(-1) << Outcome::Failed;
        QTest::newRow("older than the stats") << std::optional(1) << Outcome::Ok;
    }

    void theNewerRegistrationStateWins()
    {
        QFETCH(std::optional<int>, statsAt);
        Answers answers = healthyAnswers();
        answers.agent->value->registration = control::StatusPayload::Registration{RegistrationStatus::NeedsReauth, {}};
        if (statsAt)
            answers.stats->at = noon + std::chrono::seconds(*statsAt);
        else
            answers.stats.reset();
        QTEST(evaluate(answers).daemon.outcome, "outcome");
    }

    void theRegistrationInTheAgentsStatusIsEnough()
    {
        Answers answers = healthyAnswers();
        answers.stats->value = tl::unexpected(controlFailure(Obstacle::Silent));
        answers.agent->value->registration = control::StatusPayload::Registration{RegistrationStatus::Idle, {}};
        QCOMPARE(evaluate(answers).daemon.outcome, Outcome::Ok);
    }
};

RENSEI_TEST(TestAnswerAge)
#include "tst_answer_age.moc"
