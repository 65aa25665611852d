#include "tests/demo_platform/history.h"

#include "tests/demo_platform/believable_work.h"
#include "tests/demo_platform/session_rules.h"

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

static Session usual(const World &world, int index)
{
    const Work work = believableWork(index);
    Session session;
    session.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    session.identifier = index < 100 ? u"ENG-%1"_s.arg(123 - index) : u"OPS-%1"_s.arg(index - 99);
    session.issueId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    session.title = work.title;
    session.workType = work.workType;
    session.project = world.options.projects.first();
    session.agentId = u"agent-"_s + session.identifier.toLower();
    session.provider = index % 3 == 1 ? u"e2b"_s : u"local"_s;
    session.costUsd = 0.08 + 0.11 * (index % 9);
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
    const auto took = 4min + 1min * (index * 7 % 23);
    // All of them within the 24 h for which the platform remembers a session.
    const auto apart
        = std::min<std::chrono::seconds>(35min, std::chrono::seconds(22h) / (world.options.seedSessions + 1));
    begin(session, world.clock.now() - apart * (index + 1) - took);
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
    return session;
}

/// Sessions some other host is at: one in good health, and one for each way to be stuck.
static Session live(const World &world, int index)
{
    Session session = usual(world, index);
    session.status = SessionStatus::Running;
    const QList<const Worker *> hosts = world.workers.all();
    session.workerId = hosts.isEmpty() ? QString() : hosts.at(index % hosts.size())->id;
    session.booked = true;
    switch (index) {
    case 0:
        begin(session, world.clock.now() - 6min);
        break;
    case 1: // LongRunning
        begin(session, world.clock.now() - 52min);
        break;
    case 2: // ToolLoopStuck
        begin(session, world.clock.now() - 31min);
        session.lastToolName = u"Bash"_s;
        session.toolCalls = 44;
        session.sameToolSince = world.clock.now() - 14min;
        session.lastToolAt = world.clock.now() - 1min;
        break;
    default: // ClaimStuck
        begin(session, world.clock.now() - 8min);
        session.status = SessionStatus::Claimed;
        session.startedAt = {};
        break;
    }
    return session;
}

void addHistory(World &world)
{
    // Without other hosts nobody could be at the live ones, and they would be queued again.
    const int alive = world.options.otherHosts > 0 ? 4 : 0;
    for (int i = 0; i < world.options.seedSessions; ++i)
        world.sessions.insert(i < alive ? live(world, i) : finished(world, i));
}

} // namespace rensei::demo
