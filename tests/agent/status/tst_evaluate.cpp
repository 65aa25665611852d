#include "tests/agent/status/answer_builders.h"
#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace rensei;
using namespace rensei::tests;
using namespace std::chrono_literals;
using control::Condition;
using control::ConditionCode;
using control::Obstacle;
using control::RegistrationStatus;
using control::Severity;
using status::Answers;
using status::Outcome;
using status::Status;

Q_DECLARE_METATYPE(rensei::status::Outcome)

static control::StatusPayload &agentIn(Answers &answers)
{
    return *answers.agent->value;
}

static control::StatsPayload &statsIn(Answers &answers)
{
    return *answers.stats->value;
}

static AnswersChange noAnswerFromAgent(Obstacle kind)
{
    return [kind](Answers &answers) {
        answers.agent->value = tl::unexpected(controlFailure(kind));
        answers.stats.reset();
    };
}

static AnswersChange registration(RegistrationStatus what)
{
    return [what](Answers &answers) { statsIn(answers).registration.status = what; };
}

static AnswersChange whoami(ErrorKind kind, int httpStatus)
{
    return [kind, httpStatus](Answers &answers) { answers.whoami = answerOf(errorOf(kind, httpStatus)); };
}

class TestEvaluate : public QObject {
    Q_OBJECT

private:
    static void columns()
    {
        QTest::addColumn<AnswersChange>("change");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<QString>("cause");
        QTest::addColumn<QString>("issue");
    }

    static void row(
        const char *name, const AnswersChange &change, Outcome outcome, const QString &cause, const QString &issue)
    {
        QTest::newRow(name) << change << outcome << cause << issue;
    }

    static void compare(const Status &status, const status::Check &check)
    {
        QFETCH(Outcome, outcome);
        QFETCH(QString, cause);
        QFETCH(QString, issue);
        QCOMPARE(check.outcome, outcome);
        QCOMPARE(check.cause, cause);
        const QString issues = status.issues.join(u'\n');
        QVERIFY2(issues.contains(issue), qPrintable(issues));
        QVERIFY(status.allPass() || !status.issues.isEmpty());
    }

    static void addUnreachableAgents()
    {
        row("nothing listens", noAnswerFromAgent(Obstacle::NotListening), Outcome::Failed,
            u"connection refused on 127.0.0.1:7734"_s,
            u"Run it with: rensei-agent host run (or via launchctl/systemctl)"_s);
        row("it does not answer", noAnswerFromAgent(Obstacle::Silent), Outcome::Failed,
            u"no answer on 127.0.0.1:7734"_s, u"does not answer"_s);
        row("without hello proof it is another program", noAnswerFromAgent(Obstacle::Stranger), Outcome::Failed,
            u"another program answers on 127.0.0.1:7734"_s, u"rensei-agent host run --port 0"_s);
        row("it refuses its token", noAnswerFromAgent(Obstacle::TokenRefused), Outcome::Failed,
            u"the control token was refused on 127.0.0.1:7734"_s, u"rensei-agent host run"_s);
        row(
            "starting is not a failure",
            [](Answers &answers) {
                noAnswerFromAgent(Obstacle::Starting)(answers);
                answers.agentStartedAt = noon - 29s;
            },
            Outcome::Unknown, u"starting"_s, u"starting"_s);
        row(
            "starting for too long is a failure",
            [](Answers &answers) {
                noAnswerFromAgent(Obstacle::Starting)(answers);
                answers.agentStartedAt = noon - 30s;
            },
            Outcome::Failed, u"not ready for more than 30 s"_s, u"does not get ready"_s);
    }

    static void addUnregisteredAgents()
    {
        const auto withCondition = [](ConditionCode code, const QString &action) -> AnswersChange {
            return [code, action](Answers &answers) {
                statsIn(answers).registration.status = RegistrationStatus::Unregistered;
                agentIn(answers).conditions = {Condition{code, Severity::Error, u"So it is."_s, noon, action}};
            };
        };
        row("a refused registration token", registration(RegistrationStatus::NeedsReauth), Outcome::Failed,
            u"the registration was refused"_s, u"rensei-agent auth add --host"_s);
        row("an agent that answers but is not registered", registration(RegistrationStatus::Unregistered),
            Outcome::Failed, u"not registered with the platform"_s, u"rensei-agent auth add --host"_s);
        row(
            "a new agent may still be registering",
            [](Answers &answers) {
                registration(RegistrationStatus::Unregistered)(answers);
                agentIn(answers).uptime = 5s;
            },
            Outcome::Unknown, u"starting: registering with the platform"_s, u"starting"_s);
        row("a condition with a command to run",
            withCondition(ConditionCode::NeedsEnrollment, u"rensei-agent auth list"_s), Outcome::Failed,
            u"no registration token"_s, u"So it is. Run: rensei-agent auth list"_s);
        row("a condition with other advice", withCondition(ConditionCode::ConfigInvalid, u"Correct it."_s),
            Outcome::Failed, u"the configuration cannot be used"_s, u"So it is. Correct it."_s);
        row("an unreachable platform is not a missing token", withCondition(ConditionCode::PlatformUnreachable, u""_s),
            Outcome::Failed, u"not registered: the platform does not serve it"_s, u"So it is."_s);
    }

private Q_SLOTS:
    void auth_data()
    {
        columns();
        const QString addKey = u"rensei-agent auth add --user"_s;
        row(
            "a good key passes", [](Answers &) {}, Outcome::Ok, u""_s, u""_s);
        row("a 401 is a refused key", whoami(ErrorKind::Unauthorized, 401), Outcome::Failed,
            u"token expired or invalid"_s, u"Re-authenticate: "_s + addKey);
        row("a redirect to a login page is a refused key", whoami(ErrorKind::Unauthorized, 302), Outcome::Failed,
            u"token expired or invalid"_s, addKey);
        row("a 403 is a key that cannot sign in", whoami(ErrorKind::Forbidden, 403), Outcome::Failed,
            u"this key cannot sign in"_s, u"A user key is needed here: "_s + addKey);
        row(
            "without a key the advice is to sign in",
            [](Answers &answers) {
                answers.hasKey = false;
                answers.whoami = answerOf(errorOf(ErrorKind::Unauthorized, 401));
            },
            Outcome::Failed, u"no user key"_s, u"Sign in: "_s + addKey);
        row(
            "a locked keychain is reported",
            [](Answers &answers) {
                answers.hasKey = false;
                answers.keyProblem = u"The keychain is locked. Unlock it."_s;
                answers.whoami = answerOf(errorOf(ErrorKind::Unauthorized, 401));
            },
            Outcome::Failed, u"no user key"_s, u"The keychain is locked"_s);
        row("a platform without account service cannot fail", whoami(ErrorKind::RouteMissing, 404),
            Outcome::NotApplicable, u"this platform has no account service"_s, u""_s);
        row("offline leaves the key unknown", whoami(ErrorKind::Offline, 0), Outcome::Unknown,
            u"no answer from https://rensei.example"_s, u"out of reach"_s);
        row("an overloaded platform leaves the key unknown", whoami(ErrorKind::Overloaded, 503), Outcome::Unknown,
            u"https://rensei.example answered 503"_s, u"could not be checked"_s);
        row("an unreadable reply leaves the key unknown", whoami(ErrorKind::BadReply, 200), Outcome::Unknown,
            u"an answer from https://rensei.example that cannot be read"_s, u"could not be checked"_s);
        row(
            "no answer yet", [](Answers &answers) { answers.whoami.reset(); }, Outcome::Unknown, u""_s,
            u"Not everything is answered yet."_s);
    }

    void auth()
    {
        QFETCH(AnswersChange, change);
        Answers answers = healthyAnswers();
        change(answers);
        const Status status = evaluate(answers);
        compare(status, status.auth);
        const bool skips = status.auth.outcome == Outcome::Failed;
        QCOMPARE(status.daemon.outcome, skips ? Outcome::Skipped : Outcome::Ok);
        const Outcome onPlatform = status.platform.isUnreachable ? Outcome::Unknown : Outcome::Ok;
        QCOMPARE(status.platform.outcome, skips ? Outcome::Skipped : onPlatform);
        QCOMPARE(status.capacity.outcome, skips ? Outcome::Skipped : onPlatform);
    }

    void daemon_data()
    {
        columns();
        addUnreachableAgents();
        addUnregisteredAgents();
        row(
            "unknown registration does not pass",
            [](Answers &answers) { answers.stats->value = tl::unexpected(controlFailure(Obstacle::Silent)); },
            Outcome::Unknown, u"it runs; whether it is registered is not known"_s, u"did not say"_s);
        row(
            "without stats the check does not pass", [](Answers &answers) { answers.stats.reset(); }, Outcome::Unknown,
            u""_s, u"Not everything is answered yet."_s);
        row("busy passes", registration(RegistrationStatus::Busy), Outcome::Ok, u""_s, u""_s);
        row("paused passes", registration(RegistrationStatus::Paused), Outcome::Ok, u""_s, u""_s);
        row(
            "no slots at all is an issue", [](Answers &answers) { agentIn(answers).maxSessions = 0; }, Outcome::Ok,
            u""_s, u"capacity.maxConcurrentSessions"_s);
        row(
            "an informational condition is no issue",
            [](Answers &answers) {
                agentIn(answers).conditions
                    = {Condition{ConditionCode::UpdateAvailable, Severity::Info, u"New."_s, noon, u""_s}};
            },
            Outcome::Ok, u""_s, u""_s);
    }

    void fault10BL_aHostWithSessionsIsNotIdle()
    {
        Answers answers = healthyAnswers();
        QCOMPARE(evaluate(answers).daemon.state, u"idle"_s);
        agentIn(answers).activeSessions = 3;
        agentIn(answers).maxSessions = 8;
        QCOMPARE(evaluate(answers).daemon.state, u"working"_s);
        statsIn(answers).registration.status = RegistrationStatus::Busy;
        QCOMPARE(evaluate(answers).daemon.state, u"busy"_s);
    }

    void daemon()
    {
        QFETCH(AnswersChange, change);
        Answers answers = healthyAnswers();
        change(answers);
        const Status status = evaluate(answers);
        compare(status, status.daemon);
        QVERIFY(!status.issues.contains(u"New."_s));
    }

    void available_data()
    {
        QTest::addColumn<int>("active");
        QTest::addColumn<bool>("accepting");
        QTest::addColumn<int>("expected");
        QTest::newRow("all free") << 0 << true << 2;
        QTest::newRow("one runs") << 1 << true << 1;
        QTest::newRow("more run than there are slots now") << 3 << true << 0;
        QTest::newRow("accepts none") << 0 << false << 0;
    }

    void available()
    {
        QFETCH(int, active);
        QFETCH(bool, accepting);
        Answers answers = healthyAnswers();
        agentIn(answers).activeSessions = active;
        agentIn(answers).accepting = accepting;
        QTEST(evaluate(answers).daemon.sessions->available, "expected");
    }

    void platform_data()
    {
        columns();
        const AnswersChange noVisibility = [](Answers &answers) {
            answers.capacity = answerOf(QJsonObject{{u"hosts"_s, 1}});
        };
        const auto acknowledged = [noVisibility](std::chrono::seconds ago) -> AnswersChange {
            return [noVisibility, ago](Answers &answers) {
                noVisibility(answers);
                statsIn(answers).registration.lastAcknowledgedAt = noon - ago;
            };
        };
        const auto seenByAgent
            = [](bool visible, std::chrono::seconds ago, std::optional<Instant> heartbeat) -> AnswersChange {
            return [visible, ago, heartbeat](Answers &answers) {
                answers.whoami = answerOf(errorOf(ErrorKind::RouteMissing, 404));
                answers.capacity = answerOf(errorOf(ErrorKind::RouteMissing, 404));
                statsIn(answers).host = control::StatsPayload::Host{visible, noon - ago, {}};
                statsIn(answers).totals = control::StatsPayload::Totals{1, 1, noon};
                statsIn(answers).registration.lastAcknowledgedAt = heartbeat;
            };
        };
        const QString notKnown = u"whether it sees this host is not known"_s;
        row(
            "visible", [](Answers &) {}, Outcome::Ok, u""_s, u""_s);
        row(
            "not visible",
            [](Answers &answers) {
                answers.capacity = answerOf(QJsonObject{{u"hostVisible"_s, false}, {u"hosts"_s, 3}});
            },
            Outcome::Failed, u"host not visible"_s, u"rensei-agent host install"_s);
        row("a reply without visibility is not a no", noVisibility, Outcome::Unknown, notKnown, notKnown);
        row("a heartbeat acknowledged 180 s ago proves it", acknowledged(180s), Outcome::Ok, u""_s, u""_s);
        row("an older one does not", acknowledged(181s), Outcome::Unknown, notKnown, notKnown);
        row("the agent checked", seenByAgent(true, 60s, {}), Outcome::Ok, u""_s, u""_s);
        row("the agent checked long ago", seenByAgent(true, 181s, {}), Outcome::Unknown, notKnown, notKnown);
        row("the agent checked and it was not visible", seenByAgent(false, 60s, noon - 61s), Outcome::Failed,
            u"host not visible"_s, u"not visible"_s);
        row("a heartbeat was acknowledged since", seenByAgent(false, 60s, noon - 59s), Outcome::Ok, u""_s, u""_s);
        row(
            "unreachable is not the same as not visible",
            [](Answers &answers) {
                answers.whoami = answerOf(errorOf(ErrorKind::Offline));
                answers.capacity = answerOf(errorOf(ErrorKind::Offline));
            },
            Outcome::Unknown, u"no answer from https://rensei.example"_s, u"out of reach"_s);
        row(
            "no answer yet", [](Answers &answers) { answers.capacity.reset(); }, Outcome::Unknown, notKnown, notKnown);
    }

    void platform()
    {
        QFETCH(AnswersChange, change);
        Answers answers = healthyAnswers();
        change(answers);
        const Status status = evaluate(answers);
        compare(status, status.platform);
        QCOMPARE(status.platform.isUnreachable, status.platform.cause.startsWith(u"no answer"_s));
        if (status.platform.outcome == Outcome::Unknown)
            QVERIFY(!status.platform.hostVisible);
    }

    void capacity_data()
    {
        columns();
        const auto reply = [](const Result<QJsonObject> &body) -> AnswersChange {
            return [body](Answers &answers) {
                answers.capacity = answerOf(body);
                statsIn(answers).registration.lastAcknowledgedAt = noon;
            };
        };
        row(
            "numbers", [](Answers &) {}, Outcome::Ok, u""_s, u""_s);
        row("no numbers", reply(QJsonObject()), Outcome::Unknown, u"not told"_s, u"not told"_s);
        row("not allowed", reply(errorOf(ErrorKind::Forbidden, 403)), Outcome::Unknown,
            u"the user key may not see this"_s, u"the user key may not see this"_s);
        row("zero slots", reply(QJsonObject{{u"totalSlots"_s, 0}}), Outcome::Ok, u""_s,
            u"capacity.maxConcurrentSessions"_s);
        row(
            "the agent counted",
            [](Answers &answers) {
                answers.capacity.reset();
                statsIn(answers).registration.lastAcknowledgedAt = noon;
                statsIn(answers).totals = control::StatsPayload::Totals{2, 8, noon - 180s};
            },
            Outcome::Ok, u""_s, u""_s);
        row(
            "the agent counted long ago",
            [](Answers &answers) {
                answers.capacity.reset();
                statsIn(answers).registration.lastAcknowledgedAt = noon;
                statsIn(answers).totals = control::StatsPayload::Totals{2, 8, noon - 181s};
            },
            Outcome::Unknown, u"not told"_s, u"not told"_s);
    }

    void capacity()
    {
        QFETCH(AnswersChange, change);
        Answers answers = healthyAnswers();
        change(answers);
        const Status status = evaluate(answers);
        compare(status, status.capacity);
    }

    // Each request with a good answer, an error or no answer, in every combination.
    void onlyCompleteAnswersPass()
    {
        int passed = 0;
        for (int combination = 0; combination < 3 * 3 * 3 * 3; ++combination) {
            Answers answers = healthyAnswers();
            int digits = combination;
            bool isComplete = true;
            const auto vary = [&digits, &isComplete](auto &field, const auto &error) {
                const int how = digits % 3;
                digits /= 3;
                isComplete = isComplete && how == 0;
                if (how == 1)
                    field->value = tl::unexpected(error);
                else if (how == 2)
                    field.reset();
            };
            vary(answers.whoami, Error{.kind = ErrorKind::Offline});
            vary(answers.capacity, Error{.kind = ErrorKind::Offline});
            vary(answers.agent, controlFailure(Obstacle::NotListening));
            vary(answers.stats, controlFailure(Obstacle::Silent));
            const Status status = evaluate(answers);
            QCOMPARE(status.allPass(), isComplete);
            QVERIFY(status.allPass() != !status.issues.isEmpty());
            passed += status.allPass();
        }
        QCOMPARE(passed, 1);
        QVERIFY(!evaluate(Answers()).allPass());
    }
};

RENSEI_TEST(TestEvaluate)
#include "tst_evaluate.moc"
