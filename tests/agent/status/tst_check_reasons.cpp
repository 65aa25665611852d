#include "tests/agent/status/answer_builders.h"
#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace rensei;
using namespace rensei::tests;
using control::ConditionCode;
using control::Obstacle;
using control::RegistrationStatus;
using status::Answers;
using status::Outcome;
using status::Reason;
using status::SkipRule;
using status::Status;

class TestCheckReasons : public QObject {
    Q_OBJECT

    using R = Reason;

    static void row(const char *name, R auth, R agent, R platform, const AnswersChange &change)
    {
        QTest::newRow(name) << change << auth << agent << platform;
    }

    static void addAccountFailures()
    {
        const auto whoami = [](ErrorKind kind) -> AnswersChange {
            return [kind](Answers &answers) { answers.whoami = answerOf(errorOf(kind)); };
        };
        row("the key was refused", R::KeyRefused, R::None, R::AuthRequired, whoami(ErrorKind::Unauthorized));
        row("a host's token", R::NotAUserKey, R::None, R::AuthRequired, whoami(ErrorKind::Forbidden));
        row("no account service", R::NoAccountService, R::None, R::None, whoami(ErrorKind::RouteMissing));
        row("offline", R::Unreachable, R::None, R::Unreachable, whoami(ErrorKind::Offline));
        row("the server fails", R::ServerError, R::None, R::None, whoami(ErrorKind::Overloaded));
        row("an unreadable reply", R::Unreadable, R::None, R::None, whoami(ErrorKind::BadReply));
        row("no key", R::NoKey, R::None, R::AuthRequired, [](Answers &answers) {
            answers.hasKey = false;
            answers.whoami = answerOf(errorOf(ErrorKind::Unauthorized));
        });
        row("a locked keychain", R::KeyUnreadable, R::None, R::AuthRequired, [](Answers &answers) {
            answers.hasKey = false;
            answers.keyProblem = u"The keychain is locked."_s;
            answers.whoami = answerOf(errorOf(ErrorKind::Unauthorized));
        });
    }

    static void addAgentFailures()
    {
        const auto agentFailure = [](Obstacle kind) -> AnswersChange {
            return [kind](Answers &answers) {
                answers.agent->value = tl::unexpected(controlFailure(kind));
                answers.stats.reset();
            };
        };
        row("no agent", R::None, R::NotRunning, R::None, agentFailure(Obstacle::NotListening));
        row("an agent that does not respond", R::None, R::NotResponding, R::None, agentFailure(Obstacle::Silent));
        row("another program on the port", R::None, R::OtherProgram, R::None, agentFailure(Obstacle::Stranger));
        row("a refused control token", R::None, R::ControlTokenRefused, R::None, agentFailure(Obstacle::TokenRefused));
        row("an agent that never gets ready", R::None, R::NotReady, R::None, agentFailure(Obstacle::Starting));
        row("an invalid response", R::None, R::InvalidResponse, R::None, agentFailure(Obstacle::Failed));
    }

    static void addRegistrationFailures()
    {
        const auto registration = [](RegistrationStatus what, std::optional<ConditionCode> condition) -> AnswersChange {
            return [=](Answers &answers) {
                answers.stats->value->registration.status = what;
                if (condition)
                    answers.agent->value->conditions.append({.code = *condition, .message = {}});
            };
        };
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
        row("no registration, cause unknown", R::None, R::NotRegistered, R::None,
            registration(RegistrationStatus::Unregistered, {}));
        row("unknown registration", R::None, R::RegistrationUnknown, R::None,
            [](Answers &answers) { answers.stats->value = tl::unexpected(controlFailure(Obstacle::Silent)); });
    }

    static void addPlatformFailures()
    {
        row("a host that is not visible", R::None, R::None, R::NotVisible, [](Answers &answers) {
            answers.capacity = answerOf(QJsonObject{{u"hostVisible"_s, false}});
        });
        row("unknown visibility", R::None, R::None, R::VisibilityUnknown,
            [](Answers &answers) { answers.capacity = answerOf(QJsonObject()); });
        row("a capacity that is refused", R::None, R::None, R::NotAllowed,
            [](Answers &answers) { answers.capacity = answerOf(errorOf(ErrorKind::Forbidden)); });
        row("a capacity without an answer", R::None, R::None, R::Unreachable,
            [](Answers &answers) { answers.capacity = answerOf(errorOf(ErrorKind::Offline)); });
    }

private Q_SLOTS:
    void anUnreachablePlatformIsAnIssue()
    {
        Answers answers = healthyAnswers();
        answers.unreachedSince = noon;
        const Status status = evaluate(answers);
        QVERIFY(status.platform.isUnreachable);
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

    void everyFailureHasAReason_data()
    {
        QTest::addColumn<AnswersChange>("change");
        QTest::addColumn<Reason>("auth");
        QTest::addColumn<Reason>("agent");
        QTest::addColumn<Reason>("platform");
        row("all checks pass", R::None, R::None, R::None, [](Answers &) {});
        addAccountFailures();
        addAgentFailures();
        addRegistrationFailures();
        addPlatformFailures();
    }

    void everyFailureHasAReason()
    {
        QFETCH(AnswersChange, change);
        Answers answers = healthyAnswers();
        change(answers);
        const Status status = evaluate(answers, SkipRule::PlatformOnly);
        QTEST(status.auth.reason, "auth");
        QTEST(status.daemon.reason, "agent");
        QTEST(status.platform.reason, "platform");
        // Checks that are Ok have no reason, all others have one.
        for (const status::Check &check : {status::Check(status.auth), status::Check(status.daemon),
                 status::Check(status.platform), status::Check(status.capacity)})
            QCOMPARE(check.reason == Reason::None, check.outcome == Outcome::Ok);
    }
};

RENSEI_TEST(TestCheckReasons)
#include "tst_check_reasons.moc"
