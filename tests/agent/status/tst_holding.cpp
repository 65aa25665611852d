#include "tests/agent/status/status_cases.h"
#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace rensei;
using namespace rensei::tests;
using namespace std::chrono_literals;
using control::ConditionCode;
using control::Obstacle;
using control::RegistrationStatus;
using status::Answers;
using status::Outcome;
using status::Reason;
using status::SkipRule;
using status::Status;

/// What holds for those who keep answers and judge them again and again.
class TestHolding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAnswerHoldsForItsTime_data()
    {
        QTest::addColumn<int>("later"); // seconds
        QTest::addColumn<bool>("agent");
        QTest::addColumn<bool>("platform");
        QTest::newRow("at once") << 0 << true << true;
        QTest::newRow("the agent's for 90 s") << 90 << true << true;
        QTest::newRow("and no longer") << 91 << false << true;
        QTest::newRow("the platform's for 150 s") << 150 << false << true;
        QTest::newRow("nor this") << 151 << false << false;
    }

    void anAnswerHoldsForItsTime()
    {
        QFETCH(int, later);
        Answers answers = healthyAnswers();
        answers.now = noon + std::chrono::seconds(later);
        const Status status = evaluate(answers);
        QTEST(status.daemon.outcome == Outcome::Ok, "agent");
        QTEST(status.platform.outcome == Outcome::Ok, "platform");
        QTEST(status.capacity.outcome == Outcome::Ok, "platform");
        QCOMPARE(status.auth.outcome, Outcome::Ok);
        if (status.platform.outcome != Outcome::Ok) {
            QCOMPARE(status.platform.reason, Reason::Expired);
            QCOMPARE(status.capacity.reason, Reason::Expired);
            QCOMPARE(status.capacity.hosts, 4); // what was known is still told, with its age
            QCOMPARE(status.platform.asOf, noon);
        }
    }

    void aHeartbeatKeepsThePlatformGreen()
    {
        Answers answers = healthyAnswers();
        answers.now = noon + 200s;
        answers.stats->value->registration.lastAcknowledgedAt = noon + 190s;
        QCOMPARE(evaluate(answers).platform.outcome, Outcome::Ok);
        QCOMPARE(evaluate(answers).platform.asOf, noon + 190s);
    }

    void aHeartbeatSinceDisprovesAnOlderNo()
    {
        Answers answers = healthyAnswers();
        answers.capacity = said(QJsonObject{{u"hostVisible"_s, false}});
        answers.agent->value->registration = control::StatusPayload::Registration{RegistrationStatus::Idle, noon - 1s};
        QCOMPARE(evaluate(answers).platform.outcome, Outcome::Failed);
        answers.agent->value->registration->lastAcknowledgedAt = noon + 1s;
        answers.now = noon + 2s;
        QCOMPARE(evaluate(answers).platform.outcome, Outcome::Ok);
        QCOMPARE(evaluate(answers).platform.asOf, noon + 1s);
    }

    void theAgentsOwnWordOfItsRegistrationIsEnough_data()
    {
        QTest::addColumn<std::optional<int>>("statsAt"); // seconds after noon; none: not asked
        QTest::addColumn<Outcome>("outcome");
        QTest::newRow("without stats") << std::optional<int>() << Outcome::Failed;
        QTest::newRow("later than the stats") << std::optional(-1) << Outcome::Failed;
        QTest::newRow("earlier than the stats") << std::optional(1) << Outcome::Ok;
    }

    void theAgentsOwnWordOfItsRegistrationIsEnough()
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

    void anAgentThatTellsNeedsNoGoodStats()
    {
        Answers answers = healthyAnswers();
        answers.stats->value = tl::unexpected(obstacle(Obstacle::Silent));
        answers.agent->value->registration = control::StatusPayload::Registration{RegistrationStatus::Idle, {}};
        QCOMPARE(evaluate(answers).daemon.outcome, Outcome::Ok);
    }

    void whatCannotBeReachedIsSaid()
    {
        Answers answers = healthyAnswers();
        answers.unreachedSince = noon;
        const Status status = evaluate(answers);
        QVERIFY(status.platform.isOutOfReach);
        QVERIFY(status.issues.join(u' ').contains("out of reach"_L1));
    }

    void aFailedAccountCheckMaySkipThePlatformOnly()
    {
        const Answers answers = answersWithRefusedKey();
        QCOMPARE(evaluate(answers, SkipRule::Everything).daemon.outcome, Outcome::Skipped);
        const Status status = evaluate(answers, SkipRule::PlatformOnly);
        QCOMPARE(status.daemon.outcome, Outcome::Ok);
        QCOMPARE(status.platform.outcome, Outcome::Skipped);
        QCOMPARE(status.capacity.outcome, Outcome::Skipped);
        QCOMPARE(status.platform.reason, Reason::AuthRequired);
    }

    void everyFailureHasItsReason_data()
    {
        QTest::addColumn<AnswersChange>("change");
        QTest::addColumn<Reason>("auth");
        QTest::addColumn<Reason>("agent");
        QTest::addColumn<Reason>("platform");
        using R = Reason;
        const auto row = [](const char *name, R auth, R agent, R platform, const AnswersChange &change) {
            QTest::newRow(name) << change << auth << agent << platform;
        };
        const auto whoami = [](ErrorKind kind) -> AnswersChange {
            return [kind](Answers &answers) { answers.whoami = said(refusal(kind)); };
        };
        const auto agentSays = [](Obstacle kind) -> AnswersChange {
            return [kind](Answers &answers) {
                answers.agent->value = tl::unexpected(obstacle(kind));
                answers.stats.reset();
            };
        };
        const auto registration = [](RegistrationStatus what, std::optional<ConditionCode> condition) -> AnswersChange {
            return [=](Answers &answers) {
                answers.stats->value->registration.status = what;
                if (condition)
                    answers.agent->value->conditions.append({.code = *condition, .message = {}});
            };
        };
        row("all is well", R::None, R::None, R::None, [](Answers &) {});
        row("the key was refused", R::KeyRefused, R::None, R::AuthRequired, whoami(ErrorKind::Unauthorized));
        row("a host's token", R::NotAUserKey, R::None, R::AuthRequired, whoami(ErrorKind::Forbidden));
        row("no account service", R::NoAccountService, R::None, R::None, whoami(ErrorKind::RouteMissing));
        row("offline", R::OutOfReach, R::None, R::None, whoami(ErrorKind::Offline));
        row("the server fails", R::ServerTrouble, R::None, R::None, whoami(ErrorKind::Overloaded));
        row("a page", R::Unreadable, R::None, R::None, whoami(ErrorKind::BadReply));
        row("no key", R::NoKey, R::None, R::AuthRequired, [](Answers &answers) {
            answers.hasKey = false;
            answers.whoami = said(refusal(ErrorKind::Unauthorized));
        });
        row("a locked keychain", R::KeyUnreadable, R::None, R::AuthRequired, [](Answers &answers) {
            answers.hasKey = false;
            answers.keyProblem = u"The keychain is locked."_s;
            answers.whoami = said(refusal(ErrorKind::Unauthorized));
        });
        row("no agent", R::None, R::NotRunning, R::None, agentSays(Obstacle::NotListening));
        row("a silent agent", R::None, R::Silent, R::None, agentSays(Obstacle::Silent));
        row("a stranger", R::None, R::Stranger, R::None, agentSays(Obstacle::Stranger));
        row("a refused control token", R::None, R::ControlTokenRefused, R::None, agentSays(Obstacle::TokenRefused));
        row("an agent that never gets ready", R::None, R::NotReady, R::None, agentSays(Obstacle::Starting));
        row("an agent that talks nonsense", R::None, R::Senseless, R::None, agentSays(Obstacle::Failed));
        row("no registration token", R::None, R::NotEnrolled, R::None,
            registration(RegistrationStatus::Unregistered, ConditionCode::NeedsEnrollment));
        row("a refused registration token", R::None, R::TokenRefused, R::None,
            registration(RegistrationStatus::NeedsReauth, ConditionCode::NeedsReauth));
        row("a token that cannot be read", R::None, R::TokenUnreadable, R::None,
            registration(RegistrationStatus::Unregistered, ConditionCode::CredentialsUnavailable));
        row("a broken configuration", R::None, R::ConfigInvalid, R::None,
            registration(RegistrationStatus::Unregistered, ConditionCode::ConfigInvalid));
        row("registration without a platform", R::None, R::NotRegisteredOffline, R::None,
            registration(RegistrationStatus::Unregistered, ConditionCode::PlatformUnreachable));
        row("no registration, who knows why", R::None, R::NotRegistered, R::None,
            registration(RegistrationStatus::Unregistered, {}));
        row("registration not told", R::None, R::RegistrationUnknown, R::None,
            [](Answers &answers) { answers.stats->value = tl::unexpected(obstacle(Obstacle::Silent)); });
        row("a host that is not seen", R::None, R::None, R::NotVisible, [](Answers &answers) {
            answers.capacity = said(QJsonObject{{u"hostVisible"_s, false}});
        });
        row("nobody says whether it is seen", R::None, R::None, R::VisibilityUnknown,
            [](Answers &answers) { answers.capacity = said(QJsonObject()); });
        row("a capacity that is refused", R::None, R::None, R::NotAllowed,
            [](Answers &answers) { answers.capacity = said(refusal(ErrorKind::Forbidden)); });
        row("a capacity without an answer", R::None, R::None, R::OutOfReach,
            [](Answers &answers) { answers.capacity = said(refusal(ErrorKind::Offline)); });
    }

    void everyFailureHasItsReason()
    {
        QFETCH(AnswersChange, change);
        Answers answers = healthyAnswers();
        change(answers);
        const Status status = evaluate(answers, SkipRule::PlatformOnly);
        QTEST(status.auth.reason, "auth");
        QTEST(status.daemon.reason, "agent");
        QTEST(status.platform.reason, "platform");
        // A reason is given for what is not Ok, and for nothing else.
        for (const status::Check &check : {status::Check(status.auth), status::Check(status.daemon),
                 status::Check(status.platform), status::Check(status.capacity)})
            QCOMPARE(check.reason == Reason::None, check.outcome == Outcome::Ok);
    }
};

RENSEI_TEST(TestHolding)
#include "tst_holding.moc"
