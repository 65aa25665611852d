#include "agent/session/session_outcome.h"

#include "tests/fakes/wire.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace rensei::session;
using Kind = Outcome::Kind;
using MaybeReason = std::optional<StopReason>;

static constexpr StopReason allReasons[]
    = {StopReason::UserHere, StopReason::Platform, StopReason::TimeLimit, StopReason::HostStopping,
        StopReason::HostRestarting, StopReason::OwnershipLost, StopReason::EndedThere, StopReason::Gone};

class SessionOutcomeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyReasonComesBackFromItsWord()
    {
        for (const StopReason reason : allReasons)
            QCOMPARE(stopReasonFrom(wordFor(reason)), MaybeReason(reason));
        QCOMPARE(stopReasonFrom(u"boredom"_s), MaybeReason());
        QCOMPARE(stopReasonFrom({}), MaybeReason());
    }

    void outcomes_data()
    {
        QTest::addColumn<MaybeReason>("reason");
        QTest::addColumn<bool>("ok");
        QTest::addColumn<Kind>("hosted");
        QTest::addColumn<Kind>("selfHosted");
        const auto row = [](const char *name, MaybeReason reason, bool ok, Kind hosted, Kind selfHosted) {
            QTest::newRow(name) << reason << ok << hosted << selfHosted;
        };
        row("it went well", {}, true, Kind::Completed, Kind::Completed);
        row("it went wrong", {}, false, Kind::Failed, Kind::Failed);
        row("a person here stopped it", StopReason::UserHere, false, Kind::Stopped, Kind::Stopped);
        row("a stop counts even when it was done by then", StopReason::UserHere, true, Kind::Stopped, Kind::Stopped);
        row("a person there stopped it", StopReason::Platform, false, Kind::Stopped, Kind::Stopped);
        row("it took too long", StopReason::TimeLimit, false, Kind::Failed, Kind::Failed);
        row("this host leaves", StopReason::HostStopping, false, Kind::Abandoned, Kind::Failed);
        row("a person insisted on a restart", StopReason::HostRestarting, false, Kind::Failed, Kind::Failed);
        row("another worker has it", StopReason::OwnershipLost, true, Kind::Abandoned, Kind::Abandoned);
        row("it ended there", StopReason::EndedThere, true, Kind::Abandoned, Kind::Abandoned);
        row("it is unknown there", StopReason::Gone, false, Kind::Abandoned, Kind::Abandoned);
    }

    void outcomes()
    {
        QFETCH(MaybeReason, reason);
        QFETCH(bool, ok);
        QFETCH(Kind, hosted);
        QFETCH(Kind, selfHosted);
        const Finished conclusion{.ok = ok, .summary = u"sum"_s, .error = u"err"_s};
        const platform::Usage usage{.costUsd = 1.5};
        const Outcome there = outcomeOf(reason, conclusion, usage, false);
        QCOMPARE(there.kind, hosted);
        QCOMPARE(there.usage, usage);
        QCOMPARE(outcomeOf(reason, conclusion, usage, true).kind, selfHosted);
        if (reason)
            QCOMPARE(there.message, wordFor(*reason));
    }

    void aSummaryIsNeverEmpty()
    {
        QCOMPARE(outcomeOf({}, {.ok = true, .summary = u" \n"_s}, {}, false).summary, u"Done."_s);
        QCOMPARE(outcomeOf({}, {.ok = true, .summary = u"It works."_s}, {}, false).summary, u"It works."_s);
    }

    void aFailureSaysWhy()
    {
        QCOMPARE(outcomeOf({}, {.error = u"no disk"_s}, {}, false).message, u"no disk"_s);
        QCOMPARE(outcomeOf({}, {.summary = u"half done"_s}, {}, false).message, u"half done"_s);
    }

    void afterARestart_data()
    {
        QTest::addColumn<SessionLogState>("digest");
        QTest::addColumn<AfterRestart>("expected");
        const SessionLogState fresh = accepted(wire::work());
        const auto row = [](const char *name, const SessionLogState &digest, AfterRestart expected) {
            QTest::newRow(name) << digest << expected;
        };
        const auto changed = [](SessionLogState digest, auto change) {
            change(digest);
            return digest;
        };
        using enum AfterRestart;
        row("accepted, and whole", fresh, HandBack);
        row("accepted, but a nack would lack a member", accepted({{u"sessionId"_s, u"s"_s}}), Fail);
        row("accepted, but its secrets are lost", changed(fresh, [](auto &d) { d.hadSecrets = true; }), Fail);
        row("launched", changed(fresh, [](auto &d) { d.pid = 7; }), Fail);
        row("running", changed(fresh, [](auto &d) { d.isRunning = true; }), Fail);
        row("closed", changed(fresh, [](auto &d) { d.isClosed = true; }), Nothing);
        for (const StopReason reason : {StopReason::UserHere, StopReason::Platform})
            row(qPrintable(u"running, "_s + wordFor(reason)), stopping(fresh, reason), Stop);
        for (const StopReason reason : {StopReason::OwnershipLost, StopReason::EndedThere, StopReason::Gone})
            row(qPrintable(u"running, "_s + wordFor(reason)), stopping(fresh, reason), Abandon);
        for (const StopReason reason : {StopReason::TimeLimit, StopReason::HostStopping, StopReason::HostRestarting})
            row(qPrintable(u"running, "_s + wordFor(reason)), stopping(fresh, reason), Fail);
        for (const Kind kind : {Kind::Completed, Kind::Failed, Kind::Stopped, Kind::HandedBack, Kind::Abandoned})
            row(qPrintable(u"its outcome is known: "_s + wordFor(kind)), ended(fresh, kind), Report);
        const SessionLogState crippled = ended(changed(fresh, [](auto &d) { d.hadSecrets = true; }), Kind::HandedBack);
        row("to be handed back, but its secrets are lost", crippled, Fail);
        row("handed back, its secrets too", changed(crippled, [](auto &d) { d.owed.clear(); }), Report);
        row("left to be queued again, but this host came back first",
            ended(stopping(fresh, StopReason::HostStopping), Kind::Abandoned), Fail);
    }

    void afterARestart()
    {
        QFETCH(SessionLogState, digest);
        QFETCH(AfterRestart, expected);
        QCOMPARE(afterRestart(digest), expected);
    }

private:
    static SessionLogState accepted(const QJsonObject &work)
    {
        SessionLogState digest;
        digest.apply({1, Instant(), LogRecordType::Accepted, {{u"workerId"_s, u"wkr_1"_s}, {u"work"_s, work}}});
        return digest;
    }

    static SessionLogState stopping(SessionLogState digest, StopReason reason)
    {
        digest.apply({2, Instant(), LogRecordType::Running, {}});
        digest.apply({3, Instant(), LogRecordType::Stopping, {{u"reason"_s, wordFor(reason)}}});
        return digest;
    }

    static SessionLogState ended(SessionLogState digest, Kind kind)
    {
        digest.apply({4, Instant(), LogRecordType::Outcome, toJson(Outcome{.kind = kind})});
        return digest;
    }
};

RENSEI_TEST(SessionOutcomeTest)

} // namespace rensei::tests
#include "tst_session_outcome.moc"
