#include "agent/status/json_output.h"
#include "agent/status/text_output.h"
#include "tests/agent/status/answer_builders.h"
#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace rensei;
using namespace rensei::tests;
using namespace std::chrono_literals;
using control::ConditionCode;
using control::RegistrationStatus;
using control::Severity;
using status::Answers;
using status::Outcome;
using status::Reason;

/// What is said is so for the platform that is shown, and the same wherever it is said.
class TestOneAnswer : public QObject {
    Q_OBJECT

private:
    static control::StatusPayload &agentIn(Answers &answers) { return *answers.agent->value; }

    static QString textOf(const Answers &answers) { return textOutput(evaluate(answers), noon); }

    static QJsonObject host(const QString &machineId, int slotCount = 4, const QString &state = u"active"_s)
    {
        return {{u"machineId"_s, machineId}, {u"maxSessions"_s, slotCount}, {u"status"_s, state}};
    }

    /// The agent is registered, and its last heartbeat was acknowledged 90 s ago.
    static Answers acknowledged()
    {
        Answers answers = healthyAnswers();
        agentIn(answers).platformUrl = answers.platformUrl;
        agentIn(answers).registration
            = control::StatusPayload::Registration{RegistrationStatus::Idle, noon - std::chrono::seconds(90)};
        answers.stats->value->registration.lastAcknowledgedAt = noon - 90s;
        return answers;
    }

private Q_SLOTS:
    void fault11_22_anAgentOfAnotherPlatformProvesNothingHere()
    {
        Answers answers = acknowledged();
        agentIn(answers).platformUrl = u"https://other.example"_s;
        answers.capacity = answerOf(QJsonObject{{u"hosts"_s, QJsonArray{host(u"mac_2"_s)}}});
        answers.stats->value->host = control::StatsPayload::Host{true, noon, {}};
        answers.stats->value->totals = control::StatsPayload::Totals{.hosts = 9, .totalSlots = 9, .asOf = noon};
        status::Status status = evaluate(answers);
        QVERIFY(status.daemon.outcome != Outcome::Ok);
        QVERIFY(status.platform.outcome != Outcome::Ok);
        QVERIFY(status.platform.hostVisible != true);
        const QString issues = status.issues.join(u'\n');
        QVERIFY2(issues.contains(u"https://other.example"_s), qPrintable(issues));
        answers.capacity = answerOf(errorOf(ErrorKind::RouteMissing, 404)); // there only the agent has a credential
        status = evaluate(answers);
        QVERIFY(status.platform.outcome != Outcome::Ok);
        QVERIFY(status.capacity.hosts != 9);
    }

    void fault11_22_theWorkerIdOfAnotherPlatformIsNotOursHere()
    {
        Answers answers = acknowledged();
        agentIn(answers).platformUrl = u"https://other.example"_s;
        answers.stats->value->workerId = answers.self.workerId = u"wkr_1"_s;
        answers.capacity = answerOf(QJsonObject{{u"hosts"_s, QJsonArray{QJsonObject{{u"id"_s, u"wkr_1"_s}}}}});
        QVERIFY(evaluate(answers).platform.hostVisible != true);
        agentIn(answers).platformUrl = answers.platformUrl;
        QVERIFY(evaluate(answers).platform.hostVisible == true);
    }

    void fault11_23_whatTakesNoWorkIsAnIssue_data()
    {
        QTest::addColumn<control::DaemonStatus>("state");
        QTest::addColumn<QString>("issue");
        QTest::newRow("paused") << control::DaemonStatus::Paused << u"work again: rensei-agent resume"_s;
        QTest::newRow("draining") << control::DaemonStatus::Draining << u"work again: rensei-agent resume"_s;
    }

    void fault11_23_whatTakesNoWorkIsAnIssue()
    {
        QFETCH(control::DaemonStatus, state);
        QFETCH(QString, issue);
        Answers answers = acknowledged();
        agentIn(answers).status = state;
        agentIn(answers).accepting = false;
        const QString text = textOf(answers);
        QVERIFY2(text.contains(issue), qPrintable(text));
        QVERIFY2(!text.contains(u"No issues found."_s), qPrintable(text));
        QVERIFY(evaluate(answers).allPass()); // somebody wanted it so
    }

    void fault11_23_aProviderThatIsNotAvailableIsShown()
    {
        Answers answers = acknowledged();
        const QJsonArray providers{u"daytona"_s, QJsonObject{{u"id"_s, u"e2b"_s}, {u"available"_s, true}},
            QJsonObject{{u"id"_s, u"modal"_s}, {u"available"_s, false}}};
        answers.capacity->value->insert(u"onDemandProviders"_s, providers);
        const QString text = textOf(answers);
        QVERIFY2(text.contains(u"on-demand: daytona (available), e2b (available), modal (not available)"_s),
            qPrintable(text));
        // The published form has no place for the difference, so it has those that can be used.
        const QByteArray json = jsonOutput(evaluate(answers));
        QVERIFY2(json.contains("\"onDemandProviders\": [\"daytona\",\"e2b\"]"), json.constData());
    }

    void fault11_23_thisHostIsNotAmongTheOthers()
    {
        Answers answers = acknowledged();
        agentIn(answers).registration.reset();
        answers.stats.reset();
        answers.capacity = answerOf(QJsonObject{
            {u"hostVisible"_s, false}, {u"hosts"_s, QJsonArray{host(u"mac_1"_s), host(u"mac_2"_s), host(u"mac_3"_s)}}});
        const QString text = textOf(answers);
        QVERIFY2(text.contains(u"2 other hosts  ·  8 total slots"_s), qPrintable(text));
        answers.capacity->value->insert(u"hosts"_s, 3); // a number says nothing about who is in it
        QVERIFY2(textOf(answers).contains(u"3 other hosts"_s), qPrintable(textOf(answers)));
    }

    void fault11_33_aHostThatIsOfflineOffersNothing()
    {
        Answers answers = acknowledged();
        answers.capacity = answerOf(QJsonObject{
            {u"hosts"_s, QJsonArray{host(u"mac_1"_s), host(u"mac_8"_s, 4, u"offline"_s), host(u"mac_9"_s, 2)}}});
        const QString text = textOf(answers);
        QVERIFY2(text.contains(u"2 hosts  ·  6 total slots"_s), qPrintable(text));
        answers.capacity->value->insert(u"totalSlots"_s, 12); // what the platform counts is shown as it counts
        QVERIFY2(textOf(answers).contains(u"12 total slots"_s), qPrintable(textOf(answers)));
    }

    void fault11_34_aPlatformOutOfReachConfirmsNothing_data()
    {
        QTest::addColumn<bool>("isHosted");
        QTest::newRow("the platform lists this host") << true;
        QTest::newRow("only the agent has a credential") << false;
    }

    void fault11_34_aPlatformOutOfReachConfirmsNothing()
    {
        QFETCH(bool, isHosted);
        Answers answers = acknowledged();
        answers.whoami = answerOf(errorOf(ErrorKind::Offline));
        if (!isHosted) {
            answers.capacity.reset();
            answers.stats->value->host = control::StatsPayload::Host{true, noon - 90s, {}};
            answers.stats->value->totals
                = control::StatsPayload::Totals{.hosts = 1, .totalSlots = 4, .asOf = noon - 90s};
        }
        const status::Status status = evaluate(answers);
        QCOMPARE(status.platform.outcome, Outcome::Unknown);
        QCOMPARE(status.platform.reason, Reason::Unreachable);
        QCOMPARE(status.capacity.outcome, Outcome::Unknown);
        QCOMPARE(status.capacity.reason, Reason::Unreachable);
        QVERIFY(!status.capacity.cause.isEmpty());
        QVERIFY(!textOutput(status, noon).contains(u"Platform      ✓"_s));
    }

    void fault11_34_anErrorIsNoSuccess_data()
    {
        QTest::addColumn<Severity>("severity");
        QTest::addColumn<bool>("passes");
        QTest::newRow("error") << Severity::Error << false;
        QTest::newRow("warning") << Severity::Warning << true;
        QTest::newRow("info") << Severity::Info << true;
    }

    void fault11_34_anErrorIsNoSuccess()
    {
        QFETCH(Severity, severity);
        QFETCH(bool, passes);
        Answers answers = acknowledged();
        agentIn(answers).conditions.append({.code = ConditionCode::PlatformUnreachable,
            .severity = severity,
            .message = u"The platform cannot be reached."_s});
        QCOMPARE(evaluate(answers).allPass(), passes);
    }
};

RENSEI_TEST(TestOneAnswer)
#include "tst_one_answer.moc"
