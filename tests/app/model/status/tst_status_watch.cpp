// The summary where another program's agent is only watched, and of a registration that does not come about.
#include "app/model/status/status_summary.h"
#include "app/text/status_text.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;
using control::DaemonStatus;
using status::Outcome;
using status::Reason;
using Subject = StatusSummary::Subject;

namespace {

const Instant now = Instant(1'000'000'000s);

StatusInputs signedInInputs()
{
    StatusInputs inputs;
    inputs.now = now;
    inputs.status.auth.outcome = Outcome::Ok;
    inputs.status.capacity.outcome = Outcome::Ok;
    inputs.status.daemon.outcome = Outcome::Failed;
    inputs.status.platform.outcome = Outcome::Failed;
    inputs.status.platform.reason = Reason::NotVisible;
    return inputs;
}

StatusInputs watching(std::optional<DaemonStatus> status, bool isAsked = true)
{
    StatusInputs inputs = signedInInputs();
    inputs.status.daemon.reason = Reason::NotRunning;
    inputs.supervision = Supervision::Stopped;
    inputs.watched = WatchedAgent{.port = 7740, .asOf = isAsked ? std::optional(now) : std::nullopt};
    if (status)
        inputs.watched->status
            = control::StatusPayload{.status = *status, .version = u"0.4.1"_s, .activeSessions = 1, .maxSessions = 4};
    return inputs;
}

/// Not registered, and up for so long.
StatusInputs unregistered(std::chrono::seconds uptime)
{
    StatusInputs inputs = signedInInputs();
    inputs.status.daemon.reason = Reason::NotRegistered;
    inputs.supervision = Supervision::Running;
    inputs.agent = control::StatusPayload{
        .status = DaemonStatus::Ready, .uptime = uptime, .maxSessions = 4, .accepting = true, .timestamp = now};
    return inputs;
}

} // namespace

class StatusWatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWatchedAgentIsShownAsItSays_data()
    {
        QTest::addColumn<StatusInputs>("inputs");
        QTest::addColumn<TrayState>("state");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Fix>("fix");
        QTest::newRow("working") << watching(DaemonStatus::Ready) << TrayState::Busy
                                 << u"127.0.0.1:7740 · 0.4.1 · 1 of 4 running · only watched"_s << Fix::None;
        QTest::newRow("paused") << watching(DaemonStatus::Paused) << TrayState::Attention
                                << u"The other program's agent is paused"_s << Fix::None;
        QTest::newRow("draining") << watching(DaemonStatus::Draining) << TrayState::Attention
                                  << u"The other program's agent takes no new sessions"_s << Fix::None;
        QTest::newRow("gone") << watching(std::nullopt) << TrayState::Error
                              << u"The other program's agent does not answer"_s << Fix::RegisterHost;
        QTest::newRow("not asked yet") << watching(std::nullopt, false) << TrayState::Checking << u"starting"_s
                                       << Fix::None;
    }

    void aWatchedAgentIsShownAsItSays()
    {
        QFETCH(StatusInputs, inputs);
        const StatusSummary summary = makeStatusSummary(inputs);
        QTEST(summary.state, "state");
        const StatusNotices notices;
        QTEST(StatusText(summary, notices).text(Subject::Agent), "text");
        QTEST(summary.fix(Subject::Agent), "fix");
        QCOMPARE(summary.platform.level, CheckLevel::Neutral);
        QCOMPARE(StatusText(summary, notices).advice(Subject::Agent).contains("127.0.0.1:7740"_L1),
            summary.agent.level == CheckLevel::Bad);
        QCOMPARE(summary.running(), inputs.watched->status ? 1 : 0);
    }

    void anOwnAgentThatIsStillThereIsNotMixedIn()
    {
        StatusInputs inputs = watching(DaemonStatus::Ready);
        inputs.agent = control::StatusPayload{.status = DaemonStatus::Paused, .activeSessions = 3, .maxSessions = 9};
        const StatusSummary summary = makeStatusSummary(inputs);
        QCOMPARE(summary.slotCount(), 4);
        QCOMPARE(summary.agent.level, CheckLevel::Good);
    }

    void newerTimesAloneLookTheSame()
    {
        const StatusSummary one = makeStatusSummary(watching(DaemonStatus::Ready));
        StatusInputs later = watching(DaemonStatus::Ready);
        later.watched->asOf = now + 10s;
        later.watched->status->uptime = 1h;
        later.watched->status->timestamp = now;
        QVERIFY(showsSame(one, makeStatusSummary(later)));
        later.watched->status->activeSessions = 2;
        QVERIFY(!showsSame(one, makeStatusSummary(later)));
    }

    void aRegistrationThatDoesNotComeAboutIsAnError()
    {
        StatusSummary summary = makeStatusSummary(unregistered(299s));
        QCOMPARE(summary.state, TrayState::SignedOut);
        QVERIFY(summary.agent.needsSignIn());
        summary = makeStatusSummary(unregistered(300s));
        QCOMPARE(summary.state, TrayState::Error);
        QCOMPARE(summary.subject, Subject::Agent);
        QVERIFY(!summary.agent.needsSignIn());
        QCOMPARE(summary.fix(Subject::Agent), Fix::RegisterHost);
        QCOMPARE(summary.platform.level, CheckLevel::Skipped);
        // The time is that of the answer, which may be old.
        StatusInputs inputs = unregistered(250s);
        inputs.agent->timestamp = now - 60s;
        QCOMPARE(makeStatusSummary(inputs).state, TrayState::Error);
    }

    void aRegistrationThatWasLostIsGivenTheSameTime()
    {
        StatusInputs inputs = unregistered(24h);
        inputs.agent->registration.emplace();
        inputs.agent->registration->lastAcknowledgedAt = now - 4min;
        QCOMPARE(makeStatusSummary(inputs).state, TrayState::SignedOut);
        inputs.agent->registration->lastAcknowledgedAt = now - 6min;
        QCOMPARE(makeStatusSummary(inputs).state, TrayState::Error);
    }

    void whileThePlatformDoesNotServeItNothingIsOverdue()
    {
        StatusInputs inputs = unregistered(24h);
        inputs.status.daemon.reason = Reason::NotRegisteredOffline;
        inputs.status.platform.outcome = Outcome::Unknown;
        inputs.status.platform.reason = Reason::Unreachable;
        QCOMPARE(makeStatusSummary(inputs).state, TrayState::Stale);
        inputs = unregistered(24h);
        inputs.status.daemon.reason = Reason::NotEnrolled; // nobody has set it up
        QCOMPARE(makeStatusSummary(inputs).state, TrayState::SignedOut);
    }

    void aRefusedRegistrationIsAnErrorWhoeverIsSignedIn()
    {
        StatusInputs inputs = unregistered(1s);
        inputs.status.daemon.reason = Reason::TokenRefused;
        QCOMPARE(makeStatusSummary(inputs).state, TrayState::Error);
        inputs.status.auth.outcome = Outcome::Failed;
        inputs.status.auth.reason = Reason::NoKey;
        const StatusSummary summary = makeStatusSummary(inputs);
        QCOMPARE(summary.state, TrayState::Error);
        QCOMPARE(summary.subject, Subject::Agent);
        QCOMPARE(summary.fix(Subject::Agent), Fix::RenewHost);
    }
};

RENSEI_TEST(StatusWatchTest)

} // namespace rensei::tests

#include "tst_status_watch.moc"
