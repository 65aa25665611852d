#include "agent/demo_platform/state/history.h"

#include "agent/demo_platform/state/believable_work.h"
#include "agent/demo_platform/state/session_rules.h"

#include <QUuid>

#include <algorithm>

namespace rensei::demo {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static const QString hostNames[] = {u"build-host-02"_s, u"mac-studio-01"_s, u"ci-runner-03"_s, u"lab-linux-04"_s};

void addOtherHosts(World &world)
{
    for (int i = 0; i < world.options.otherHosts; ++i) {
        Worker host;
        host.id = u"wkr_00000000000000%1"_s.arg(i + 1, 2, 16, QChar(u'0'));
        host.hostname = hostNames[size_t(i) % std::size(hostNames)];
        host.machineId = QUuid::createUuid().toString(QUuid::WithoutBraces);
        host.projectId = world.options.projects.first().id;
        host.capacity = 4;
        host.madeUp = true;
        world.workers.add(host);
    }
}

static QString identifierOf(int index)
{
    static const QString teams[] = {u"ENG"_s, u"ENG"_s, u"WEB"_s, u"ENG"_s, u"OPS"_s, u"ENG"_s, u"WEB"_s};
    const int number = index < 100 ? 123 - index : 900 + index;
    return u"%1-%2"_s.arg(teams[size_t(index) % std::size(teams)]).arg(number);
}

/// Mostly some cents or dollars; now and then next to nothing, or unknown.
static std::optional<double> costOf(int index)
{
    if (index % 8 == 7)
        return std::nullopt;
    return index % 10 == 9 ? 0.004 : 0.08 + 0.11 * (index % 9) + (index % 5 == 4 ? 2.3 : 0);
}

static Session usual(const World &world, int index)
{
    static const QString providers[] = {u"local"_s, u"e2b"_s, u"local"_s, u"vercel"_s, u"local"_s};
    const Work work = believableWork(index);
    Session session;
    session.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    session.identifier = identifierOf(index);
    session.issueId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    session.title = work.title;
    session.workType = work.workType;
    session.project = world.options.projects.first();
    session.agentId = u"agent-"_s + session.identifier.toLower();
    session.provider = providers[size_t(index) % std::size(providers)];
    session.costUsd = costOf(index);
    return session;
}

static void begin(Session &session, Instant at)
{
    session.createdAt = at - 20s;
    session.queuedAt = at - 18s;
    session.claimedAt = at - 4s;
    session.startedAt = at;
    session.statusSince = at;
    session.updatedAt = at;
}

static Session finished(const World &world, int index)
{
    Session session = usual(world, index);
    const auto took = 4min + 1min * (index * 7 % 23) + 1s * (index * 17 % 60);
    // All of them within the 24 h for which the platform remembers a session.
    const auto apart
        = std::min<std::chrono::seconds>(35min, std::chrono::seconds(22h) / (world.options.seedSessions + 1));
    begin(session, world.clock.now() - apart * index - took - apart / 60 * (index * 13 % 47));
    using enum SessionStatus;
    session.status = index % 7 == 3 ? Failed : index % 7 == 5 ? Stopped : Completed;
    session.endedAt = session.startedAt + took;
    session.statusSince = session.endedAt;
    session.updatedAt = session.endedAt;
    session.inputTokens = 21000 + 3100 * (index % 11);
    session.outputTokens = 1800 + 240 * (index % 11);
    // The reference server errs by a unit in sessions that have no queue time.
    session.hasQueuedAt = index % 4 != 2;
    session.worktreePath = u"/"_s + session.identifier.toLower();
    if (index % 11 == 8) { // work that no issue asked for
        session.identifier.clear();
        session.issueId.clear();
    }
    return session;
}

/// A session that some other host is at, begun `ago`.
static Session live(const World &world, int index, std::chrono::minutes ago)
{
    Session session = usual(world, index);
    session.status = SessionStatus::Running;
    const QList<const Worker *> hosts = world.workers.all();
    session.workerId = hosts.at(index % hosts.size())->id;
    session.booked = true;
    begin(session, world.clock.now() - ago);
    return session;
}

/// A healthy session, and one more for the same issue that waits for its end.
static void addHealthy(World &world)
{
    Session session = live(world, 0, 6min);
    session.endsAt = session.startedAt + 35min; // before it would count as long
    world.sessions.locks().acquire(session.issueId, session.id);
    world.sessions.insert(session);
    const Work next = believableWork(1);
    Session &waiting = world.sessions.add({.identifier = session.identifier,
        .issueId = session.issueId,
        .title = next.title,
        .prompt = next.prompt,
        .workType = next.workType});
    waiting.createdAt -= 2min;
    waiting.queuedAt -= 2min;
}

/// One that takes long, and one that is stuck in a loop.
static void addTroubled(World &world)
{
    world.sessions.insert(live(world, 2, 52min));
    Session looping = live(world, 3, 31min);
    looping.lastToolName = u"Bash"_s;
    looping.toolCalls = 44;
    looping.sameToolSince = world.clock.now() - 14min;
    looping.lastToolAt = world.clock.now() - 1min;
    world.sessions.insert(looping);
}

void addHistory(World &world)
{
    int added = 0;
    // Without other hosts nobody could be at the live ones, and they would be queued again.
    if (world.options.otherHosts > 0 && world.options.seedSessions >= 2) {
        addHealthy(world);
        added = 2;
    }
    if (world.options.otherHosts > 0 && world.options.seedSessions >= 4 && world.options.hasTrouble) {
        addTroubled(world);
        added = 4;
    }
    for (; added < world.options.seedSessions; ++added)
        world.sessions.insert(finished(world, added));
}

} // namespace rensei::demo
