#include "app/model/status/status_summary.h"

#include "tests/support/test_case.h"

#include <algorithm>
#include <array>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;
using control::Condition;
using control::ConditionCode;
using control::DaemonStatus;
using control::Severity;
using status::Outcome;
using status::Reason;
using Subject = StatusSummary::Subject;
using Change = std::function<void(StatusInputs &)>;

static status::Check &check(StatusInputs &facts, int which)
{
    status::Status &all = facts.status;
    const std::array<status::Check *, 4> checks{&all.auth, &all.daemon, &all.platform, &all.capacity};
    return *checks.at(static_cast<std::size_t>(which));
}

/// Everything was seen to work, and nothing runs.
static StatusInputs healthy()
{
    StatusInputs facts;
    for (int i = 0; i < 4; ++i)
        check(facts, i).outcome = Outcome::Ok;
    facts.agent = control::StatusPayload{.status = DaemonStatus::Ready, .maxSessions = 4, .accepting = true};
    facts.supervision = Supervision::Running;
    return facts;
}

static void set(StatusInputs &facts, int which, Outcome outcome, Reason reason)
{
    check(facts, which).outcome = outcome;
    check(facts, which).reason = reason;
}

static Change account(Outcome outcome, Reason reason)
{
    return [=](StatusInputs &facts) { set(facts, 0, outcome, reason); };
}

static Change agent(Outcome outcome, Reason reason)
{
    return [=](StatusInputs &facts) { set(facts, 1, outcome, reason); };
}

static Change platform(Outcome outcome, Reason reason)
{
    return [=](StatusInputs &facts) { set(facts, 2, outcome, reason); };
}

static Change gone(Supervision supervision)
{
    return [=](StatusInputs &facts) {
        set(facts, 1, Outcome::Failed, Reason::NotRunning);
        facts.agent.reset();
        facts.supervision = supervision;
    };
}

static Change condition(ConditionCode code, Severity severity)
{
    return [=](StatusInputs &facts) {
        facts.agent->conditions.append({.code = code, .severity = severity, .message = {}});
    };
}

static Change daemon(DaemonStatus what)
{
    return [=](StatusInputs &facts) { facts.agent->status = what; };
}

class StatusSummaryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFactHasItsState_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<TrayState>("state");
        QTest::addColumn<Subject>("subject");
        QTest::addColumn<Fix>("fix");
        const auto row = [](const char *name, const Change &change, TrayState state, Subject subject, Fix fix) {
            QTest::newRow(name) << change << state << subject << fix;
        };
        using T = TrayState;
        using S = Subject;
        using C = ConditionCode;
        const Change nothing = [](StatusInputs &) {};
        const Change runs = [](StatusInputs &facts) { facts.agent->activeSessions = 2; };
        row("all is well", nothing, T::Ok, S::Nothing, Fix::None);
        row("sessions run", runs, T::Busy, S::Nothing, Fix::None);

        row("no key", account(Outcome::Failed, Reason::NoKey), T::SignedOut, S::Account, Fix::SignIn);
        row("a refused key", account(Outcome::Failed, Reason::KeyRefused), T::SignedOut, S::Account, Fix::SignInAgain);
        row("a host's token", account(Outcome::Failed, Reason::NotAUserKey), T::SignedOut, S::Account,
            Fix::SignInAgain);
        row("a locked keychain signs nobody out", account(Outcome::Failed, Reason::KeyUnreadable), T::Error, S::Account,
            Fix::ReadKeyAgain);
        row("an account nobody can ask about", account(Outcome::Unknown, Reason::Unreachable), T::Stale, S::Account,
            Fix::CheckAgain);
        row("a platform without accounts", account(Outcome::NotApplicable, Reason::NoAccountService), T::Ok, S::Nothing,
            Fix::None);
        row("an account not asked about yet", account(Outcome::Unknown, Reason::None), T::Checking, S::Account,
            Fix::None);

        row("not enrolled", agent(Outcome::Failed, Reason::NotEnrolled), T::SignedOut, S::Agent, Fix::GiveHostToken);
        row("a refused registration token", agent(Outcome::Failed, Reason::TokenRefused), T::SignedOut, S::Agent,
            Fix::GiveHostToken);
        row("a registration token out of reach", agent(Outcome::Failed, Reason::TokenUnreadable), T::Error, S::Agent,
            Fix::CheckAgain);
        row("a broken configuration", agent(Outcome::Failed, Reason::ConfigInvalid), T::Error, S::Agent,
            Fix::OpenConfig);
        row("not registered for want of a platform", agent(Outcome::Failed, Reason::NotRegisteredOffline), T::Stale,
            S::Agent, Fix::CheckAgain);
        row("registering", agent(Outcome::Unknown, Reason::Starting), T::Checking, S::Agent, Fix::None);
        row("an agent not heard for long", agent(Outcome::Unknown, Reason::Expired), T::Stale, S::Agent,
            Fix::CheckAgain);

        row("looking for an agent", gone(Supervision::Looking), T::Checking, S::Agent, Fix::None);
        row("an agent that starts", gone(Supervision::Starting), T::Checking, S::Agent, Fix::None);
        row("an agent that has ended", gone(Supervision::Waiting), T::Error, S::Agent, Fix::StartAgent);
        row("a crash loop", gone(Supervision::GivenUp), T::Error, S::Agent, Fix::ShowAgentLog);
        row("an agent that was stopped", gone(Supervision::Stopped), T::Error, S::Agent, Fix::StartAgent);
        row("an agent that does not answer", gone(Supervision::Running), T::Error, S::Agent, Fix::RestartAgent);
        row("somebody else's that does not", gone(Supervision::Attached), T::Error, S::Agent, Fix::CheckAgain);
        row("another agent in the way", gone(Supervision::Blocked), T::Error, S::Agent, Fix::CheckAgain);
        row("no agent to start", gone(Supervision::NoProgram), T::Error, S::Agent, Fix::None);

        row("paused", daemon(DaemonStatus::Paused), T::Attention, S::Agent, Fix::ResumeAgent);
        row("draining", daemon(DaemonStatus::Draining), T::Attention, S::Agent, Fix::ResumeAgent);
        row(
            "no slots", [](StatusInputs &facts) { facts.agent->maxSessions = 0; }, T::Attention, S::Agent,
            Fix::AddSlots);
        row(
            "an agent of another platform", [](StatusInputs &facts) { facts.isAgentElsewhere = true; }, T::Attention,
            S::Agent, Fix::None);
        row(
            "our agent, for another platform",
            [](StatusInputs &facts) { facts.isAgentElsewhere = facts.ownsAgent = true; }, T::Attention, S::Agent,
            Fix::RestartAgent);
        row("low disk", condition(C::DiskLow, Severity::Error), T::Attention, S::Agent, Fix::None);
        row("a skewed clock", condition(C::ClockSkew, Severity::Warning), T::Attention, S::Agent, Fix::None);
        row("a suspended pool", condition(C::PoolSuspended, Severity::Warning), T::Attention, S::Agent, Fix::None);
        row("no runner", condition(C::NoRuntime, Severity::Error), T::Error, S::Agent, Fix::OpenConfig);
        row("a configuration that broke later", condition(C::ConfigInvalid, Severity::Error), T::Error, S::Agent,
            Fix::OpenConfig);
        row("another address from the next start on", condition(C::ConfigInvalid, Severity::Info), T::Ok, S::Nothing,
            Fix::None);
        row("a condition of a newer agent", condition(C::Unknown, Severity::Error), T::Error, S::Agent, Fix::None);
        row("another port harms nobody", condition(C::PortConflict, Severity::Warning), T::Ok, S::Nothing, Fix::None);
        row("the agent cannot reach the platform", condition(C::PlatformUnreachable, Severity::Error), T::Stale,
            S::Agent, Fix::CheckAgain);

        row("a host that is not seen", platform(Outcome::Failed, Reason::NotVisible), T::Error, S::Platform,
            Fix::GiveHostToken);
        row("nobody tells whether it is seen", platform(Outcome::Unknown, Reason::VisibilityUnknown), T::Ok, S::Nothing,
            Fix::None);
        row("an old look", platform(Outcome::Unknown, Reason::Expired), T::Stale, S::Platform, Fix::CheckAgain);
        row(
            "a platform out of reach", [](StatusInputs &facts) { facts.status.platform.isUnreachable = true; },
            T::Stale, S::Platform, Fix::CheckAgain);
        row(
            "a list out of reach", [](StatusInputs &facts) { facts.isListLost = true; }, T::Stale, S::Platform,
            Fix::CheckAgain);
        row(
            "a red session", [](StatusInputs &facts) { facts.redSessions = 1; }, T::Attention, S::Sessions, Fix::None);
    }

    void everyFactHasItsState()
    {
        QFETCH(Change, change);
        QFETCH(Subject, subject);
        StatusInputs facts = healthy();
        change(facts);
        const StatusSummary summary = makeStatusSummary(facts);
        QTEST(summary.state, "state");
        QCOMPARE(summary.subject, subject);
        QTEST(subject == Subject::Nothing || subject == Subject::Sessions ? Fix::None : summary.fix(subject), "fix");
    }

    void whatARequestFailedToConfirmIsStale()
    {
        StatusInputs facts = healthy();
        facts.isListLost = true;
        const StatusSummary summary = makeStatusSummary(facts);
        QCOMPARE(summary.platform.level, CheckLevel::Stale);
        QCOMPARE(summary.capacity.level, CheckLevel::Stale);
        QCOMPARE(summary.platform.reason, Reason::Unreachable);
        QCOMPARE(summary.account.level, CheckLevel::Good);
        QCOMPARE(summary.agent.level, CheckLevel::Good);
    }

    void aHostThatWasSeenLatelyIsNotCalledUnseen()
    {
        StatusInputs facts = healthy();
        platform(Outcome::Failed, Reason::NotVisible)(facts);
        facts.now = Instant(10min);
        using Registration = control::StatusPayload::Registration;
        facts.agent->registration = Registration{control::RegistrationStatus::Idle, Instant(10min - 180s)};
        QCOMPARE(makeStatusSummary(facts).state, TrayState::Stale);
        facts.agent->registration->lastAcknowledgedAt = Instant(10min - 181s);
        QCOMPARE(makeStatusSummary(facts).state, TrayState::Error);
    }

    void theFirstInOrderWins_data()
    {
        QTest::addColumn<int>("from");
        QTest::newRow("signed out") << 0;
        QTest::newRow("error") << 1;
        QTest::newRow("stale") << 2;
        QTest::newRow("attention") << 3;
        QTest::newRow("checking") << 4;
        QTest::newRow("busy") << 5;
        QTest::newRow("ok") << 6;
    }

    // All the facts from one of the states on, the weaker ones, hold at once.
    void theFirstInOrderWins()
    {
        QFETCH(int, from);
        const std::array<std::pair<TrayState, Change>, 7> order{{
            {TrayState::SignedOut, account(Outcome::Failed, Reason::KeyRefused)},
            {TrayState::Error, platform(Outcome::Failed, Reason::NotVisible)},
            {TrayState::Stale, [](StatusInputs &facts) { facts.isListLost = true; }},
            {TrayState::Attention, [](StatusInputs &facts) { facts.redSessions = 1; }},
            {TrayState::Checking, [](StatusInputs &facts) { set(facts, 3, Outcome::Unknown, Reason::None); }},
            {TrayState::Busy, [](StatusInputs &facts) { facts.agent->activeSessions = 1; }},
            {TrayState::Ok, [](StatusInputs &) {}},
        }};
        StatusInputs facts = healthy();
        for (std::size_t i = static_cast<std::size_t>(from); i < order.size(); ++i)
            order.at(i).second(facts);
        QCOMPARE(makeStatusSummary(facts).state, order.at(static_cast<std::size_t>(from)).first);
    }

    void nothingIsGreenThatWasNotSeen()
    {
        const std::array<std::pair<Outcome, Reason>, 6> ways{
            {{Outcome::Ok, Reason::None}, {Outcome::Failed, Reason::ServerError},
                {Outcome::Skipped, Reason::AuthRequired}, {Outcome::NotApplicable, Reason::NoAccountService},
                {Outcome::Unknown, Reason::None}, {Outcome::Unknown, Reason::Expired}}};
        int green = 0;
        for (std::size_t n = 0; n < 6 * 6 * 6 * 6; ++n) {
            StatusInputs facts = healthy();
            std::size_t digits = n;
            bool isGood = true;
            for (int which = 0; which < 4; ++which, digits /= 6) {
                const auto [outcome, reason] = ways.at(digits % 6);
                set(facts, which, outcome, reason);
                isGood = isGood && (outcome == Outcome::Ok || outcome == Outcome::NotApplicable);
            }
            const bool isGreen = makeStatusSummary(facts).state == TrayState::Ok;
            QCOMPARE(isGreen, isGood);
            green += isGreen;
        }
        QCOMPARE(green, 2 * 2 * 2 * 2);
        QCOMPARE(makeStatusSummary({}).state, TrayState::Checking);
    }

    void theWorstConditionIsTheOneShown()
    {
        StatusInputs facts = healthy();
        condition(ConditionCode::DiskLow, Severity::Error)(facts);
        condition(ConditionCode::NoRuntime, Severity::Error)(facts);
        condition(ConditionCode::ClockSkew, Severity::Warning)(facts);
        const StatusSummary summary = makeStatusSummary(facts);
        QCOMPARE(summary.agent.level, CheckLevel::Bad);
        QCOMPARE(summary.condition->code, ConditionCode::NoRuntime);
    }

    void aFailedCheckKeepsItsReasonWhateverTheConditions()
    {
        StatusInputs facts = healthy();
        agent(Outcome::Failed, Reason::NotEnrolled)(facts);
        condition(ConditionCode::NeedsEnrollment, Severity::Error)(facts);
        condition(ConditionCode::ClockSkew, Severity::Warning)(facts);
        const StatusSummary summary = makeStatusSummary(facts);
        QCOMPARE(summary.agent.reason, Reason::NotEnrolled);
        QVERIFY(!summary.condition);
        QCOMPARE(summary.state, TrayState::SignedOut);
    }
};

RENSEI_TEST(StatusSummaryTest)

} // namespace rensei::tests

#include "tst_status_summary.moc"
