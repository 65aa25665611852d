#include "agent/demo_platform/state/seed_data.h"

#include "agent/demo_platform/state/sample_work.h"
#include "agent/demo_platform/state/seed_activities.h"
#include "agent/demo_platform/state/session_rules.h"

#include <QUuid>

#include <algorithm>

namespace rensei::demo {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr int sessionsWithWork = 50; // nobody looks at more

static const QString hostNames[] = {u"build-host-02"_s, u"mac-studio-01"_s, u"ci-runner-03"_s, u"lab-linux-04"_s};

void addSimulatedHosts(PlatformState &state)
{
    for (int i = 0; i < state.options.simulatedHosts; ++i) {
        Worker host;
        host.id = u"wkr_00000000000000%1"_s.arg(i + 1, 2, 16, QChar(u'0'));
        host.hostname = hostNames[size_t(i) % std::size(hostNames)];
        host.machineId = QUuid::createUuid().toString(QUuid::WithoutBraces);
        host.projectId = state.options.projects.first().id;
        host.capacity = 4;
        host.isSimulated = true;
        state.workers.add(host);
    }
}

static QString identifierOf(int index)
{
    static const QString teams[] = {u"ENG"_s, u"ENG"_s, u"WEB"_s, u"ENG"_s, u"OPS"_s, u"ENG"_s, u"WEB"_s};
    const int number = index < 100 ? 123 - index : 900 + index;
    return u"%1-%2"_s.arg(teams[size_t(index) % std::size(teams)]).arg(number);
}

/// Cents or dollars for most, for some less than a cent or unknown.
static std::optional<double> costOf(int index)
{
    if (index % 8 == 7)
        return std::nullopt;
    return index % 10 == 9 ? 0.004 : 0.08 + 0.11 * (index % 9) + (index % 5 == 4 ? 2.3 : 0);
}

static Session sampleSession(const PlatformState &state, int index)
{
    static const QString providers[] = {u"local"_s, u"e2b"_s, u"local"_s, u"vercel"_s, u"local"_s};
    const SampleWork work = sampleWork(index);
    Session session;
    session.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    session.identifier = identifierOf(index);
    session.issueId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    session.title = work.title;
    session.workType = work.workType;
    session.project = state.options.projects.first();
    session.agentId = u"agent-"_s + session.identifier.toLower();
    session.provider = providers[size_t(index) % std::size(providers)];
    session.costUsd = costOf(index);
    return session;
}

static void setStartTimes(Session &session, Instant at)
{
    session.createdAt = at - 20s;
    session.queuedAt = at - 18s;
    session.claimedAt = at - 4s;
    session.startedAt = at;
    session.statusSince = at;
    session.updatedAt = at;
}

// A failure waits for somebody who looks at it.
static bool isCalm(const Options &options)
{
    return options.simulatedHosts > 0 && !options.hasTroubledSessions;
}

static Session finishedSession(const PlatformState &state, int index)
{
    Session session = sampleSession(state, index);
    const auto duration = 4min + 1min * (index * 7 % 23) + 1s * (index * 17 % 60);
    // All within the 24 h after which the platform deletes a session.
    const auto spacing
        = std::min<std::chrono::seconds>(35min, std::chrono::seconds(22h) / (state.options.seedSessions + 1));
    setStartTimes(session, state.clock.now() - spacing * index - duration - spacing / 60 * (index * 13 % 47));
    using enum SessionStatus;
    session.status = index % 7 == 3 && !isCalm(state.options) ? Failed : index % 7 == 5 ? Stopped : Completed;
    session.endedAt = session.startedAt + duration;
    session.statusSince = session.endedAt;
    session.updatedAt = session.endedAt;
    session.inputTokens = 21000 + 3100 * (index % 11);
    session.outputTokens = 1800 + 240 * (index % 11);
    // Covers the unit bug of the reference server, which affects sessions without a queue time.
    session.hasQueuedAt = index % 4 != 2;
    session.worktreePath = u"/"_s + session.identifier.toLower();
    if (index < sessionsWithWork)
        addOrdinaryWork(session, session.endedAt);
    if (index % 11 == 8) { // work without an issue
        session.identifier.clear();
        session.issueId.clear();
    }
    return session;
}

/// A session that a simulated host started `ago`.
static Session liveSession(const PlatformState &state, int index, std::chrono::minutes ago)
{
    Session session = sampleSession(state, index);
    session.status = SessionStatus::Running;
    const QList<const Worker *> hosts = state.workers.all();
    session.workerId = hosts.at(index % hosts.size())->id;
    session.occupiesSlot = true;
    setStartTimes(session, state.clock.now() - ago);
    return session;
}

/// A healthy session, and one that is parked behind it, since both belong to the same issue.
static void addHealthySessions(PlatformState &state)
{
    Session session = liveSession(state, 0, 6min);
    session.endsAt = session.startedAt + 35min; // before it would be reported as LongRunning
    addOrdinaryWork(session, state.clock.now() - 30s);
    state.sessions.locks().acquire(session.issueId, session.id);
    state.sessions.insert(session);
    const SampleWork next = sampleWork(1);
    Session &parked = state.sessions.add({.identifier = session.identifier,
        .issueId = session.issueId,
        .title = next.title,
        .prompt = next.prompt,
        .workType = next.workType});
    parked.createdAt -= 2min;
    parked.queuedAt -= 2min;
}

/// One session that runs for long, and one that is stuck in a loop.
static void addTroubledSessions(PlatformState &state)
{
    Session slow = liveSession(state, 2, 52min);
    addOrdinaryWork(slow, state.clock.now() - 4min);
    state.sessions.insert(slow);
    Session looping = liveSession(state, 3, 31min);
    looping.lastToolName = u"Bash"_s;
    looping.toolCalls = 44;
    looping.sameToolSince = state.clock.now() - 14min;
    looping.lastToolAt = state.clock.now() - 1min;
    addLoop(looping);
    state.sessions.insert(looping);
}

void addSeedSessions(PlatformState &state)
{
    int added = 0;
    // Without simulated hosts the live sessions would be orphans and queued again.
    if (state.options.simulatedHosts > 0 && state.options.seedSessions >= 2) {
        addHealthySessions(state);
        added = 2;
    }
    if (state.options.simulatedHosts > 0 && state.options.seedSessions >= 4 && state.options.hasTroubledSessions) {
        addTroubledSessions(state);
        added = 4;
    }
    for (; added < state.options.seedSessions; ++added)
        state.sessions.insert(finishedSession(state, added));
}

} // namespace rensei::demo
