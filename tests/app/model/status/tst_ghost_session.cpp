#include "app/model/status/ghost_session.h"

#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;

/// A session that the platform lists as working, and whose run ended here ten minutes ago.
struct GhostCase {
    Instant now{24h};
    SessionRow row{.session = {.id = u"pub-1"_s,
                       .identifier = u"ENG-1"_s,
                       .status = platform::PublicStatus::Working,
                       .startedAt = Instant(24h) - 1h}};
    ListedTrace trace{.watchedSince = Instant(24h) - 2h, .lastAt = Instant(24h) - 5s};
    LocalRuns runs{.agent
        = control::StatusPayload{.status = control::DaemonStatus::Ready, .uptime = 2h, .timestamp = Instant(24h) - 5s},
        .sessions = {{.sessionId = u"raw-1"_s,
            .sessionPublicId = u"pub-1"_s,
            .issueIdentifier = u"ENG-1"_s,
            .acceptedAt = Instant(24h) - 1h,
            .endedAt = Instant(24h) - 10min,
            .exitKind = u"completed"_s}}};

    control::SessionPayload &run() { return runs.sessions.first(); }
    void add(control::ConditionCode code)
    {
        runs.agent->conditions.append({.code = code, .severity = control::Severity::Warning, .message = {}});
    }
};
using GhostChange = std::function<void(GhostCase &)>;

class GhostSessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSessionWithoutARunIsNoticed_data()
    {
        QTest::addColumn<GhostChange>("change");
        QTest::addColumn<bool>("isGhost");
        const auto row = [](const char *name, bool isGhost, const GhostChange &change) {
            QTest::newRow(name) << change << isGhost;
        };
        using control::ConditionCode;
        row("ended here, listed as working", true, [](GhostCase &) {});
        row("failed here", true, [](GhostCase &c) { c.run().exitKind = u"timeout"_s; });
        row("queued again", false, [](GhostCase &c) { c.row.session.status = platform::PublicStatus::Queued; });
        row("missing from the last refresh", false, [](GhostCase &c) { c.row.isUnseen = true; });
        row("never ran here", false, [](GhostCase &c) { c.run().sessionPublicId = u"pub-2"_s; });
        row("runs here", false, [](GhostCase &c) { c.run().endedAt.reset(); });
        row("another run of its issue goes on here", false,
            [](GhostCase &c) { c.runs.sessions.append({.sessionId = u"raw-2"_s, .issueIdentifier = u"ENG-1"_s}); });
        row("handed over", false, [](GhostCase &c) { c.run().exitKind = u"lost-ownership"_s; });
        row("continued by a prompt", false, [](GhostCase &c) { c.run().exitKind = u"continued"_s; });
        row("begun again after the end", false,
            [](GhostCase &c) { c.row.session.startedAt = *c.run().endedAt + 1min; });
        row("begun during its run, says the platform", true,
            [](GhostCase &c) { c.row.session.startedAt = *c.run().endedAt - 20min; });
        row("begun about the end, by a clock that differs", false,
            [](GhostCase &c) { c.row.session.startedAt = *c.run().endedAt - 2min; });
        row("a short run, by a clock that differs", true, [](GhostCase &c) {
            c.run().acceptedAt = *c.run().endedAt - 30s;
            c.row.session.startedAt = *c.run().endedAt + 1min;
        });
        row("not told when it began", false, [](GhostCase &c) { c.row.session.startedAt.reset(); });
        row("ended right now", false, [](GhostCase &c) { c.run().endedAt = c.now - 2min; });
        row("the list is older than that", false, [](GhostCase &c) { c.trace.lastAt = *c.run().endedAt + 2min; });
        row("this clock was set back", false, [](GhostCase &c) { c.now = *c.run().endedAt - 1h; });
        row("listed as ended since, so it has begun again elsewhere", false,
            [](GhostCase &c) { c.trace.otherwiseAt = *c.run().endedAt + 1min; });
        row("listed as queued before the run", true,
            [](GhostCase &c) { c.trace.otherwiseAt = c.run().acceptedAt - 1min; });
        row("its cost goes on growing", false,
            [](GhostCase &c) { c.trace.costChangedAt = *c.run().endedAt + ghostGrace + 1s; });
        row("its cost grew when its run ended", true,
            [](GhostCase &c) { c.trace.costChangedAt = *c.run().endedAt + 1min; });
        row("nobody watched when it ended", false,
            [](GhostCase &c) { c.trace.watchedSince = *c.run().endedAt + ghostGrace + 1s; });
        row("nobody watched then, but for long since", true, [](GhostCase &c) {
            c.run().endedAt = c.now - 1h;
            c.run().acceptedAt = c.row.session.startedAt.emplace(c.now - 2h);
            c.trace.watchedSince = c.now - ghostDoubt;
        });
        row("the agent does not answer", false, [](GhostCase &c) { c.runs.agent.reset(); });
        row("the agent was just started", false, [](GhostCase &c) { c.runs.agent->uptime = 2min; });
        row("the agent has told nothing since it was just started", true, [](GhostCase &c) {
            c.runs.agent->uptime = 2min;
            c.runs.agent->timestamp = c.now - 5min;
        });
        row("reports wait", false, [](GhostCase &c) { c.add(ConditionCode::OutboxBacklog); });
        row("a clock is wrong", false, [](GhostCase &c) { c.add(ConditionCode::ClockSkew); });
        row("the platform is out of the agent's reach", false,
            [](GhostCase &c) { c.add(ConditionCode::PlatformUnreachable); });
        row("something else", true, [](GhostCase &c) { c.add(ConditionCode::DiskLow); });
    }

    void aSessionWithoutARunIsNoticed()
    {
        QFETCH(GhostChange, change);
        QFETCH(bool, isGhost);
        GhostCase c;
        change(c);
        const auto since = ghostSince(c.row, c.runs, c.trace, c.now);
        QCOMPARE(since, isGhost ? c.run().endedAt : std::nullopt);
    }

    void theListIsFollowed()
    {
        const Instant start(24h);
        platform::PublicSession listed{.id = u"a"_s, .status = platform::PublicStatus::Working};
        ListedTrace trace = traced(std::nullopt, listed, start);
        QCOMPARE(trace.watchedSince, start);
        QVERIFY(!trace.otherwiseAt && !trace.costChangedAt);
        trace = traced(trace, listed, start + ghostGap);
        QCOMPARE(trace.watchedSince, start);
        listed.cost = platform::Money{1};
        trace = traced(trace, listed, start + 6min);
        QCOMPARE(trace.costChangedAt, start + 6min);
        listed.status = platform::PublicStatus::Completed;
        trace = traced(trace, listed, start + 7min);
        QCOMPARE(trace.costChangedAt, start + 6min);
        QCOMPARE(trace.otherwiseAt, start + 7min);
        listed.status = platform::PublicStatus::Working;
        trace = traced(trace, listed, start + 7min + ghostGap + 1s);
        QCOMPARE(trace.watchedSince, trace.lastAt); // nobody knows what happened meanwhile
        QCOMPARE(trace.otherwiseAt, start + 7min);
    }
};

RENSEI_TEST(GhostSessionTest)

} // namespace rensei::tests

#include "tst_ghost_session.moc"
