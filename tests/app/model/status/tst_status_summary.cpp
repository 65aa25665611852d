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

static status::Check &check(StatusInputs &inputs, int which)
{
    status::Status &all = inputs.status;
    const std::array<status::Check *, 4> checks{&all.auth, &all.daemon, &all.platform, &all.capacity};
    return *checks.at(static_cast<std::size_t>(which));
}

/// All checks pass and no session runs.
static StatusInputs healthy()
{
    StatusInputs inputs;
    for (int i = 0; i < 4; ++i)
        check(inputs, i).outcome = Outcome::Ok;
    inputs.agent = control::StatusPayload{.status = DaemonStatus::Ready, .maxSessions = 4, .accepting = true};
    inputs.supervision = Supervision::Running;
    return inputs;
}

static void set(StatusInputs &inputs, int which, Outcome outcome, Reason reason)
{
    check(inputs, which).outcome = outcome;
    check(inputs, which).reason = reason;
}

static Change account(Outcome outcome, Reason reason)
{
    return [=](StatusInputs &inputs) { set(inputs, 0, outcome, reason); };
}

static Change agent(Outcome outcome, Reason reason)
{
    return [=](StatusInputs &inputs) { set(inputs, 1, outcome, reason); };
}

static Change platform(Outcome outcome, Reason reason)
{
    return [=](StatusInputs &inputs) { set(inputs, 2, outcome, reason); };
}

static Change withoutAgent(Supervision supervision)
{
    return [=](StatusInputs &inputs) {
        set(inputs, 1, Outcome::Failed, Reason::NotRunning);
        inputs.agent.reset();
        inputs.supervision = supervision;
    };
}

static Change condition(ConditionCode code, Severity severity)
{
    return [=](StatusInputs &inputs) {
        inputs.agent->conditions.append({.code = code, .severity = severity, .message = {}});
    };
}

static Change daemon(DaemonStatus what)
{
    return [=](StatusInputs &inputs) { inputs.agent->status = what; };
}

class StatusSummaryTest : public QObject {
    Q_OBJECT

    using T = TrayState;
    using S = Subject;
    using C = ConditionCode;

    static void row(const char *name, const Change &change, TrayState state, Subject subject, Fix fix)
    {
        QTest::newRow(name) << change << state << subject << fix;
    }

    static void addHealthyRows()
    {
        const Change nothing = [](StatusInputs &) {};
        const Change runs = [](StatusInputs &inputs) { inputs.agent->activeSessions = 2; };
        row("all checks pass", nothing, T::Ok, S::Nothing, Fix::None);
        row("sessions run", runs, T::Busy, S::Nothing, Fix::None);
    }

    static void addAccountRows()
    {
        row("no key", account(Outcome::Failed, Reason::NoKey), T::SignedOut, S::Account, Fix::SignIn);
        row("a refused key", account(Outcome::Failed, Reason::KeyRefused), T::SignedOut, S::Account, Fix::SignInAgain);
        row("a host's token", account(Outcome::Failed, Reason::NotAUserKey), T::SignedOut, S::Account,
            Fix::SignInAgain);
        row("a locked keychain does not sign out", account(Outcome::Failed, Reason::KeyUnreadable), T::Error,
            S::Account, Fix::ReadKeyAgain);
        row("an account that cannot be checked", account(Outcome::Unknown, Reason::Unreachable), T::Stale, S::Account,
            Fix::CheckAgain);
        row("a platform without accounts", account(Outcome::NotApplicable, Reason::NoAccountService), T::Ok, S::Nothing,
            Fix::None);
        row("an account not checked yet", account(Outcome::Unknown, Reason::None), T::Checking, S::Account, Fix::None);
    }

    static void addAgentRows()
    {
        row("not enrolled", agent(Outcome::Failed, Reason::NotEnrolled), T::SignedOut, S::Agent, Fix::RegisterHost);
        row("a refused registration token", agent(Outcome::Failed, Reason::TokenRefused), T::Error, S::Agent,
            Fix::RenewHost);
        row("an unreadable registration token", agent(Outcome::Failed, Reason::TokenUnreadable), T::Error, S::Agent,
            Fix::CheckAgain);
        row("a broken configuration", agent(Outcome::Failed, Reason::ConfigInvalid), T::Error, S::Agent,
            Fix::OpenConfig);
        row("not registered while the platform is unreachable", agent(Outcome::Failed, Reason::NotRegisteredOffline),
            T::Stale, S::Agent, Fix::CheckAgain);
        row("registering", agent(Outcome::Unknown, Reason::Starting), T::Checking, S::Agent, Fix::None);
        row(
            "registering, and not listed yet",
            [](StatusInputs &inputs) {
                set(inputs, 1, Outcome::Unknown, Reason::Starting);
                set(inputs, 2, Outcome::Failed, Reason::NotVisible);
            },
            T::Checking, S::Agent, Fix::None);
        row(
            "an agent that starts, and is not listed yet",
            [](StatusInputs &inputs) {
                withoutAgent(Supervision::Starting)(inputs);
                set(inputs, 2, Outcome::Failed, Reason::NotVisible);
            },
            T::Checking, S::Agent, Fix::None);
        row("a token that was not used yet", agent(Outcome::Failed, Reason::NotRegistered), T::SignedOut, S::Agent,
            Fix::RegisterHost);
        row("an agent without recent contact", agent(Outcome::Unknown, Reason::Expired), T::Stale, S::Agent,
            Fix::CheckAgain);
    }

    static void addSupervisionRows()
    {
        row("searching for an agent", withoutAgent(Supervision::Searching), T::Checking, S::Agent, Fix::None);
        row("an agent that starts", withoutAgent(Supervision::Starting), T::Checking, S::Agent, Fix::None);
        row("an agent that has ended", withoutAgent(Supervision::RestartPending), T::Error, S::Agent, Fix::StartAgent);
        const auto full = [](StatusInputs &inputs) {
            withoutAgent(Supervision::RestartPending)(inputs);
            inputs.hasNoRoom = true;
        };
        row("an agent that has no room to start", full, T::Error, S::Agent, Fix::FreeDisk);
        row("a crash loop", withoutAgent(Supervision::CrashLoop), T::Error, S::Agent, Fix::ShowAgentLog);
        row("an agent that was stopped", withoutAgent(Supervision::Stopped), T::Error, S::Agent, Fix::StartAgent);
        row("an agent that does not answer", withoutAgent(Supervision::Running), T::Error, S::Agent, Fix::RestartAgent);
        row("a foreign agent that does not answer", withoutAgent(Supervision::Attached), T::Error, S::Agent,
            Fix::CheckAgain);
        row("another agent uses the state folder", withoutAgent(Supervision::Blocked), T::Error, S::Agent,
            Fix::CheckAgain);
        row("no agent to start", withoutAgent(Supervision::NoProgram), T::Error, S::Agent, Fix::None);
    }

    static void addAgentConditionRows()
    {
        row("paused", daemon(DaemonStatus::Paused), T::Attention, S::Agent, Fix::ResumeAgent);
        row(
            "fault11_21: no slots, whatever the agent calls it",
            [](StatusInputs &inputs) {
                inputs.agent->status = DaemonStatus::Paused;
                inputs.agent->maxSessions = 0;
            },
            T::Attention, S::Agent, Fix::AddSlots);
        row("draining", daemon(DaemonStatus::Draining), T::Attention, S::Agent, Fix::ResumeAgent);
        row(
            "no slots", [](StatusInputs &inputs) { inputs.agent->maxSessions = 0; }, T::Attention, S::Agent,
            Fix::AddSlots);
        row("an agent of another platform", agent(Outcome::Failed, Reason::Elsewhere), T::Attention, S::Agent,
            Fix::None);
        row(
            "our agent, for another platform",
            [](StatusInputs &inputs) {
                set(inputs, 1, Outcome::Failed, Reason::Elsewhere);
                inputs.ownsAgent = true;
            },
            T::Attention, S::Agent, Fix::RestartAgent);
        row(
            "fault11_22: an agent of another platform is why this one does not list the host",
            [](StatusInputs &inputs) {
                set(inputs, 1, Outcome::Failed, Reason::Elsewhere);
                set(inputs, 2, Outcome::Failed, Reason::NotVisible);
                inputs.ownsAgent = true;
            },
            T::Attention, S::Agent, Fix::RestartAgent);
        row("low disk", condition(C::DiskLow, Severity::Error), T::Attention, S::Agent, Fix::FreeDisk);
        row("fault10A6_work that cannot be done", condition(C::WorkRefused, Severity::Warning), T::Attention, S::Agent,
            Fix::CheckComputer);
        row("few descriptors", condition(C::DescriptorsLow, Severity::Error), T::Attention, S::Agent,
            Fix::CheckComputer);
        row("a skewed clock", condition(C::ClockSkew, Severity::Warning), T::Attention, S::Agent, Fix::SetClock);
        row("a suspended pool", condition(C::PoolSuspended, Severity::Warning), T::Attention, S::Agent,
            Fix::CheckComputer);
        row("no runner", condition(C::NoRuntime, Severity::Error), T::Error, S::Agent, Fix::ShowRunners);
        row("a configuration that broke later", condition(C::ConfigInvalid, Severity::Error), T::Error, S::Agent,
            Fix::OpenConfig);
        row("another address after the next start", condition(C::ConfigInvalid, Severity::Info), T::Ok, S::Nothing,
            Fix::None);
        row("a condition of a newer agent", condition(C::Unknown, Severity::Error), T::Error, S::Agent,
            Fix::CheckComputer);
        row("another port is harmless", condition(C::PortConflict, Severity::Warning), T::Ok, S::Nothing, Fix::None);
        row("the agent cannot reach the platform", condition(C::PlatformUnreachable, Severity::Error), T::Stale,
            S::Agent, Fix::CheckAgain);
    }

    static void addPlatformRows()
    {
        row("a host that the platform does not list", platform(Outcome::Failed, Reason::NotVisible), T::Error,
            S::Platform, Fix::RegisterHost);
        row("visibility unknown", platform(Outcome::Unknown, Reason::VisibilityUnknown), T::Ok, S::Nothing, Fix::None);
        row("an expired check", platform(Outcome::Unknown, Reason::Expired), T::Stale, S::Platform, Fix::CheckAgain);
        row(
            "an unreachable platform", [](StatusInputs &inputs) { inputs.status.platform.isUnreachable = true; },
            T::Stale, S::Platform, Fix::CheckAgain);
        row(
            "an unreachable list", [](StatusInputs &inputs) { inputs.isListLost = true; }, T::Stale, S::Platform,
            Fix::CheckAgain);
        row(
            "a red session", [](StatusInputs &inputs) { inputs.redSessions = 1; }, T::Attention, S::Sessions,
            Fix::None);
        row(
            "a failed session", [](StatusInputs &inputs) { inputs.failedSessions = 1; }, T::Attention, S::Sessions,
            Fix::None);
    }

private Q_SLOTS:
    void eachInputGivesItsState_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<TrayState>("state");
        QTest::addColumn<Subject>("subject");
        QTest::addColumn<Fix>("fix");
        addHealthyRows();
        addAccountRows();
        addAgentRows();
        addSupervisionRows();
        addAgentConditionRows();
        addPlatformRows();
    }

    void eachInputGivesItsState()
    {
        QFETCH(Change, change);
        QFETCH(Subject, subject);
        StatusInputs inputs = healthy();
        change(inputs);
        const StatusSummary summary = makeStatusSummary(inputs);
        QTEST(summary.state, "state");
        QCOMPARE(summary.subject, subject);
        QTEST(subject == Subject::Nothing || subject == Subject::Sessions ? Fix::None : summary.fix(subject), "fix");
    }

    void afterAFailedRequestPlatformChecksAreStale()
    {
        StatusInputs inputs = healthy();
        inputs.isListLost = true;
        const StatusSummary summary = makeStatusSummary(inputs);
        QCOMPARE(summary.platform.level, CheckLevel::Stale);
        QCOMPARE(summary.capacity.level, CheckLevel::Skipped);
        QCOMPARE(summary.cause(Subject::Capacity), Subject::Platform);
        QCOMPARE(summary.platform.reason, Reason::Unreachable);
        QCOMPARE(summary.account.level, CheckLevel::Good);
        QCOMPARE(summary.agent.level, CheckLevel::Good);
    }

    void whatOnlyRepeatsTheAgentsFailureIsSkipped()
    {
        StatusInputs inputs = healthy();
        withoutAgent(Supervision::Stopped)(inputs);
        platform(Outcome::Failed, Reason::NotVisible)(inputs);
        const StatusSummary summary = makeStatusSummary(inputs);
        QCOMPARE(summary.platform.level, CheckLevel::Skipped);
        QCOMPARE(summary.cause(Subject::Platform), Subject::Agent);
        QCOMPARE(summary.cause(Subject::Agent), Subject::Nothing);
        QCOMPARE(summary.fix(Subject::Platform), Fix::None);
        QCOMPARE(summary.fix(Subject::Agent), Fix::StartAgent);
        StatusInputs others = healthy();
        platform(Outcome::Failed, Reason::NotVisible)(others);
        QCOMPARE(makeStatusSummary(others).platform.level, CheckLevel::Bad); // no fault of the agent's
    }

    void aRecentlyAcknowledgedHostIsNotReportedMissing()
    {
        StatusInputs inputs = healthy();
        platform(Outcome::Failed, Reason::NotVisible)(inputs);
        inputs.now = Instant(10min);
        using Registration = control::StatusPayload::Registration;
        inputs.agent->registration = Registration{control::RegistrationStatus::Idle, Instant(10min - 180s)};
        QCOMPARE(makeStatusSummary(inputs).state, TrayState::Stale);
        inputs.agent->registration->lastAcknowledgedAt = Instant(10min - 181s);
        QCOMPARE(makeStatusSummary(inputs).state, TrayState::Error);
    }

    void theStateOfHighestPriorityWins_data()
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

    // Combines the inputs of one state with those of all states of lower priority.
    void theStateOfHighestPriorityWins()
    {
        QFETCH(int, from);
        const std::array<std::pair<TrayState, Change>, 7> order{{
            {TrayState::SignedOut, account(Outcome::Failed, Reason::KeyRefused)},
            {TrayState::Error, platform(Outcome::Failed, Reason::NotVisible)},
            {TrayState::Stale, [](StatusInputs &inputs) { inputs.isListLost = true; }},
            {TrayState::Attention, [](StatusInputs &inputs) { inputs.redSessions = 1; }},
            {TrayState::Checking, [](StatusInputs &inputs) { set(inputs, 3, Outcome::Unknown, Reason::None); }},
            {TrayState::Busy, [](StatusInputs &inputs) { inputs.agent->activeSessions = 1; }},
            {TrayState::Ok, [](StatusInputs &) {}},
        }};
        StatusInputs inputs = healthy();
        for (std::size_t i = static_cast<std::size_t>(from); i < order.size(); ++i)
            order.at(i).second(inputs);
        QCOMPARE(makeStatusSummary(inputs).state, order.at(static_cast<std::size_t>(from)).first);
    }

    void okNeedsAllChecksToPass()
    {
        const std::array<std::pair<Outcome, Reason>, 6> results{
            {{Outcome::Ok, Reason::None}, {Outcome::Failed, Reason::ServerError},
                {Outcome::Skipped, Reason::AuthRequired}, {Outcome::NotApplicable, Reason::NoAccountService},
                {Outcome::Unknown, Reason::None}, {Outcome::Unknown, Reason::Expired}}};
        int green = 0;
        for (std::size_t n = 0; n < 6 * 6 * 6 * 6; ++n) {
            StatusInputs inputs = healthy();
            std::size_t digits = n;
            bool isGood = true;
            for (int which = 0; which < 4; ++which, digits /= 6) {
                const auto [outcome, reason] = results.at(digits % 6);
                set(inputs, which, outcome, reason);
                isGood = isGood && (outcome == Outcome::Ok || outcome == Outcome::NotApplicable);
            }
            const bool isGreen = makeStatusSummary(inputs).state == TrayState::Ok;
            QCOMPARE(isGreen, isGood);
            green += isGreen;
        }
        QCOMPARE(green, 2 * 2 * 2 * 2);
        QCOMPARE(makeStatusSummary({}).state, TrayState::Checking);
    }

    void theWorstConditionIsShown()
    {
        StatusInputs inputs = healthy();
        condition(ConditionCode::DiskLow, Severity::Error)(inputs);
        condition(ConditionCode::NoRuntime, Severity::Error)(inputs);
        condition(ConditionCode::ClockSkew, Severity::Warning)(inputs);
        const StatusSummary summary = makeStatusSummary(inputs);
        QCOMPARE(summary.agent.level, CheckLevel::Bad);
        QCOMPARE(summary.condition->code, ConditionCode::NoRuntime);
    }

    void aFailedCheckKeepsItsReasonDespiteConditions()
    {
        StatusInputs inputs = healthy();
        agent(Outcome::Failed, Reason::NotEnrolled)(inputs);
        condition(ConditionCode::NeedsEnrollment, Severity::Error)(inputs);
        condition(ConditionCode::ClockSkew, Severity::Warning)(inputs);
        const StatusSummary summary = makeStatusSummary(inputs);
        QCOMPARE(summary.agent.reason, Reason::NotEnrolled);
        QVERIFY(!summary.condition);
        QCOMPARE(summary.state, TrayState::SignedOut);
    }
};

RENSEI_TEST(StatusSummaryTest)

} // namespace rensei::tests

#include "tst_status_summary.moc"
