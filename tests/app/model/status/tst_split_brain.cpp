#include "app/model/status/split_brain.h"

#include "tests/support/test_case.h"

#include <array>

namespace rensei::tests {

using namespace std::chrono_literals;
using namespace app;
using BrainChange = std::function<void(StatusInputs &)>;

class SplitBrainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAgentThatThePlatformDoesNotHearIsNoticed_data()
    {
        QTest::addColumn<BrainChange>("change");
        QTest::addColumn<bool>("isUnheard");
        const auto row = [](const char *name, const BrainChange &change, bool isUnheard) {
            QTest::newRow(name) << change << isUnheard;
        };
        row(
            "three minutes and a bit", [](StatusInputs &) {}, true);
        row(
            "three minutes", [](StatusInputs &inputs) { inputs.agent->timestamp -= 1ms; }, false);
        row(
            "the platform has seen it since",
            [](StatusInputs &inputs) { inputs.status.platform.lastSeen = inputs.now - 3min; }, false);
        row(
            "the platform saw it before",
            [](StatusInputs &inputs) { inputs.status.platform.lastSeen = inputs.now - 10min; }, true);
        row(
            "nothing is known of the platform",
            [](StatusInputs &inputs) { inputs.status.platform.isUnreachable = true; }, false);
        row(
            "the list is lost", [](StatusInputs &inputs) { inputs.isListLost = true; }, false);
        row(
            "it knows that it is not registered",
            [](StatusInputs &inputs) {
                inputs.agent->registration->status = control::RegistrationStatus::Unregistered;
            },
            false);
        row(
            "it never was", [](StatusInputs &inputs) { inputs.agent->registration->lastAcknowledgedAt.reset(); },
            false);
        row(
            "it knows why",
            [](StatusInputs &inputs) {
                inputs.agent->conditions.append({.code = control::ConditionCode::PlatformUnreachable,
                    .severity = control::Severity::Warning,
                    .message = {}});
            },
            false);
    }

    void anAgentThatThePlatformDoesNotHearIsNoticed()
    {
        QFETCH(BrainChange, change);
        QFETCH(bool, isUnheard);
        StatusInputs inputs;
        status::Status &all = inputs.status;
        for (status::Check *check :
            std::array<status::Check *, 4>{&all.auth, &all.daemon, &all.platform, &all.capacity})
            check->outcome = status::Outcome::Ok;
        inputs.supervision = Supervision::Running;
        inputs.now = Instant(1h);
        inputs.agent = control::StatusPayload{
            .status = control::DaemonStatus::Ready, .maxSessions = 4, .accepting = true, .timestamp = inputs.now};
        inputs.agent->registration
            = control::StatusPayload::Registration{control::RegistrationStatus::Idle, inputs.now - 180s - 1ms};
        change(inputs);
        const StatusSummary summary = makeStatusSummary(inputs);
        QCOMPARE(summary.unheardSince.has_value(), isUnheard);
        QCOMPARE(summary.agent.level == CheckLevel::Bad, isUnheard);
        if (isUnheard) {
            QCOMPARE(summary.unheardSince, inputs.now - 180s - 1ms);
            QCOMPARE(summary.state, TrayState::Error);
            QCOMPARE(summary.fix(StatusSummary::Subject::Agent), Fix::ShowAgentLog);
        }
    }

    void aGhostIsToldOfInTheRowOfAnAgentThatWorks()
    {
        StatusInputs inputs;
        for (status::Check *check : std::array<status::Check *, 4>{
                 &inputs.status.auth, &inputs.status.daemon, &inputs.status.platform, &inputs.status.capacity})
            check->outcome = status::Outcome::Ok;
        inputs.supervision = Supervision::Running;
        inputs.now = Instant(1h);
        inputs.agent = control::StatusPayload{
            .status = control::DaemonStatus::Ready, .maxSessions = 4, .accepting = true, .timestamp = inputs.now};
        inputs.ghost = GhostSession{QStringLiteral("a"), QStringLiteral("ENG-1"), inputs.now - 10min};
        const StatusSummary summary = makeStatusSummary(inputs);
        QCOMPARE(summary.state, TrayState::Attention);
        QCOMPARE(summary.agent.level, CheckLevel::Warning);
        QCOMPARE(summary.fix(StatusSummary::Subject::Agent), Fix::StopSession);
        inputs.status.daemon.outcome = status::Outcome::Failed; // which says more
        QCOMPARE(makeStatusSummary(inputs).fix(StatusSummary::Subject::Agent), Fix::ResumeAgent);
    }
};

RENSEI_TEST(SplitBrainTest)

} // namespace rensei::tests

#include "tst_split_brain.moc"
