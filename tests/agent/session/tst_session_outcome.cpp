#include "agent/session/session_outcome.h"

#include "tests/fakes/wire.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace rensei::runner;
using namespace rensei::session;
using Kind = Outcome::Kind;
using MaybeReason = std::optional<StopReason>;

static constexpr StopReason allReasons[] = {StopReason::LocalUser, StopReason::Platform, StopReason::TimeLimit,
    StopReason::NoProgress, StopReason::OverLimit, StopReason::HostStopping, StopReason::CredentialLost,
    StopReason::OwnershipLost, StopReason::EndedRemotely, StopReason::Superseded, StopReason::Gone};

class SessionOutcomeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyReasonIsRestoredFromItsText()
    {
        for (const StopReason reason : allReasons)
            QCOMPARE(parseStopReason(toText(reason)), MaybeReason(reason));
        QCOMPARE(parseStopReason(u"unknown reason"_s), MaybeReason());
        QCOMPARE(parseStopReason({}), MaybeReason());
    }

    void derivesTheOutcome_data()
    {
        QTest::addColumn<MaybeReason>("reason");
        QTest::addColumn<bool>("ok");
        QTest::addColumn<Kind>("hosted");
        QTest::addColumn<Kind>("selfHosted");
        const auto row = [](const char *name, MaybeReason reason, bool ok, Kind hosted, Kind selfHosted) {
            QTest::newRow(name) << reason << ok << hosted << selfHosted;
        };
        row("the runner succeeded", {}, true, Kind::Completed, Kind::Completed);
        row("the runner failed", {}, false, Kind::Failed, Kind::Failed);
        row("stopped by the local user", StopReason::LocalUser, false, Kind::Stopped, Kind::Stopped);
        row("stopped by the local user, but the runner succeeded", StopReason::LocalUser, true, Kind::Stopped,
            Kind::Stopped);
        row("stopped on the platform", StopReason::Platform, false, Kind::Stopped, Kind::Stopped);
        row("exceeded the time limit", StopReason::TimeLimit, false, Kind::Failed, Kind::Failed);
        row("took too much", StopReason::OverLimit, true, Kind::Failed, Kind::Failed);
        row("the host shuts down", StopReason::HostStopping, false, Kind::Abandoned, Kind::Failed);
        row("no credential was accepted", StopReason::CredentialLost, true, Kind::Failed, Kind::Failed);
        row("owned by another worker", StopReason::OwnershipLost, true, Kind::Abandoned, Kind::Abandoned);
        row("ended on the platform", StopReason::EndedRemotely, true, Kind::Abandoned, Kind::Abandoned);
        row("unknown to the platform", StopReason::Gone, false, Kind::Abandoned, Kind::Abandoned);
    }

    void derivesTheOutcome()
    {
        QFETCH(MaybeReason, reason);
        QFETCH(bool, ok);
        QFETCH(Kind, hosted);
        QFETCH(Kind, selfHosted);
        const Finished conclusion{.ok = ok, .summary = u"sum"_s, .error = u"err"_s};
        const platform::Usage usage{.costUsd = 1.5};
        const Outcome hostedOutcome = outcomeOf(reason, conclusion, usage, false);
        QCOMPARE(hostedOutcome.kind, hosted);
        QCOMPARE(hostedOutcome.usage, usage);
        QCOMPARE(outcomeOf(reason, conclusion, usage, true).kind, selfHosted);
        if (reason)
            QCOMPARE(hostedOutcome.message, toText(*reason));
    }

    void theSummaryIsNeverEmpty()
    {
        QCOMPARE(outcomeOf({}, {.ok = true, .summary = u" \n"_s}, {}, false).summary, u"Done."_s);
        QCOMPARE(outcomeOf({}, {.ok = true, .summary = u"It works."_s}, {}, false).summary, u"It works."_s);
    }

    void aFailureHasAMessage()
    {
        QCOMPARE(outcomeOf({}, {.error = u"no disk"_s}, {}, false).message, u"no disk"_s);
        QCOMPARE(outcomeOf({}, {.summary = u"half done"_s}, {}, false).message, u"half done"_s);
        QCOMPARE(outcomeOf({}, {.error = u" "_s}, {}, false).message, u"the runner did not say what went wrong"_s);
    }

    void theKindOfAnEnd_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("message");
        QTest::addColumn<MaybeReason>("stop");
        QTest::addColumn<QString>("expected");
        const auto row = [](Kind kind, const char *message, const char *expected, MaybeReason stop = {}) {
            const QByteArray name = toText(kind).toUtf8() + ' ' + message + ' ' + expected;
            QTest::newRow(name.constData())
                << int(kind) << QString::fromLatin1(message) << stop << QString::fromLatin1(expected);
        };
        row(Kind::Completed, "", "completed");
        row(Kind::Completed, "", "completed", StopReason::LocalUser); // it was done before the stop
        row(Kind::Stopped, "stopped by user", "operator-cancelled", StopReason::LocalUser);
        row(Kind::Failed, "time limit", "timeout", StopReason::TimeLimit);
        row(Kind::Failed, "no progress", "no-progress", StopReason::NoProgress);
        row(Kind::Abandoned, "owned by another worker", "lost-ownership", StopReason::OwnershipLost);
        row(Kind::Abandoned, "host stopping", "host-stopping", StopReason::HostStopping);
        row(Kind::Rejected, "capacity", "rejected");
        row(Kind::Rejected, "the runner does not start", "spawn-failed");
        row(Kind::Failed, "declined: the runner does not start", "spawn-failed");
        row(Kind::Failed, "declined: worktree-provision: no network", "worktree-provision");
        row(Kind::Failed, "declined by its owner", "rejected");
        row(Kind::Failed, "silent-exit", "silent-exit");
        row(Kind::Failed, "over-limit: memory", "over-limit");
        row(Kind::Failed, "rate limit: later", "rate-limit");
        row(Kind::Failed, "host agent restarted", "host-restarted");
        row(Kind::Failed, "no disk", "failed");
    }

    void theKindOfAnEnd()
    {
        QFETCH(int, kind);
        QFETCH(QString, message);
        QFETCH(MaybeReason, stop);
        const Outcome outcome{.kind = static_cast<Kind>(kind), .message = message};
        QTEST(exitKindOf(outcome, stop ? toText(*stop) : QString()), "expected");
    }

    void decidesAfterARestart_data()
    {
        QTest::addColumn<SessionLogState>("state");
        QTest::addColumn<AfterRestart>("expected");
        const SessionLogState initial = accepted(wire::work());
        const auto row = [](const char *name, const SessionLogState &state, AfterRestart expected) {
            QTest::newRow(name) << state << expected;
        };
        const auto changed = [](SessionLogState state, auto change) {
            change(state);
            return state;
        };
        using enum AfterRestart;
        row("accepted, complete", initial, Reject);
        row("accepted, but incomplete for a nack", accepted({{u"sessionId"_s, u"s"_s}}), Fail);
        row("accepted, but its secrets are lost", changed(initial, [](auto &d) { d.hadSecrets = true; }), Fail);
        row("launched", changed(initial, [](auto &d) { d.pid = 7; }), Fail);
        row("running", changed(initial, [](auto &d) { d.isRunning = true; }), Fail);
        const auto paused = changed(initial, [](auto &d) {
            d.isRunning = true;
            d.pause = Pause::OfHost;
        });
        row("paused", paused, GoOn);
        row("paused, but its secrets are lost", changed(paused, [](auto &d) { d.hadSecrets = true; }), Fail);
        const auto parked = changed(initial, [](auto &d) {
            d.isRunning = true;
            d.parkedUntil = Instant();
        });
        row("parked", parked, GoOn);
        row("parked, but its secrets are lost", changed(parked, [](auto &d) { d.hadSecrets = true; }), Fail);
        row("parked and stopped", stopping(parked, StopReason::Platform), Stop);
        row("paused and stopped", stopping(paused, StopReason::LocalUser), Stop);
        row("closed", changed(initial, [](auto &d) { d.isClosed = true; }), Nothing);
        for (const StopReason reason : {StopReason::LocalUser, StopReason::Platform})
            row(qPrintable(u"running, "_s + toText(reason)), stopping(initial, reason), Stop);
        for (const StopReason reason : {StopReason::OwnershipLost, StopReason::EndedRemotely, StopReason::Gone})
            row(qPrintable(u"running, "_s + toText(reason)), stopping(initial, reason), Abandon);
        for (const StopReason reason : {StopReason::TimeLimit, StopReason::NoProgress, StopReason::HostStopping})
            row(qPrintable(u"running, "_s + toText(reason)), stopping(initial, reason), Fail);
        for (const Kind kind : {Kind::Completed, Kind::Failed, Kind::Stopped, Kind::Rejected, Kind::Abandoned})
            row(qPrintable(u"its outcome is known: "_s + toText(kind)), ended(initial, kind), Report);
        const SessionLogState withoutSecrets
            = ended(changed(initial, [](auto &d) { d.hadSecrets = true; }), Kind::Rejected);
        row("to be rejected, but its secrets are lost", withoutSecrets, Fail);
        row("rejected and delivered, secrets included", changed(withoutSecrets, [](auto &d) { d.pending.clear(); }),
            Report);
        row("its next turn was lost", ended(initial, Kind::Continued), Fail);
        row("left to be queued again, but the host is back",
            ended(stopping(initial, StopReason::HostStopping), Kind::Abandoned), Fail);
    }

    void decidesAfterARestart()
    {
        QFETCH(SessionLogState, state);
        QFETCH(AfterRestart, expected);
        QCOMPARE(afterRestart(state), expected);
    }

private:
    static SessionLogState accepted(const QJsonObject &work)
    {
        SessionLogState state;
        state.apply({1, Instant(), LogRecordType::Accepted, {{u"workerId"_s, u"wkr_1"_s}, {u"work"_s, work}}});
        return state;
    }

    static SessionLogState stopping(SessionLogState state, StopReason reason)
    {
        state.apply({2, Instant(), LogRecordType::Running, {}});
        state.apply({3, Instant(), LogRecordType::Stopping, {{u"reason"_s, toText(reason)}}});
        return state;
    }

    static SessionLogState ended(SessionLogState state, Kind kind)
    {
        state.apply({4, Instant(), LogRecordType::Outcome, toJson(Outcome{.kind = kind})});
        return state;
    }
};

RENSEI_TEST(SessionOutcomeTest)

} // namespace rensei::tests
#include "tst_session_outcome.moc"
