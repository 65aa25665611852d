#include "agent/demo_platform/state/session_store.h"

#include "agent/demo_platform/state/session_builder.h"
#include "agent/demo_platform/state/session_rules.h"

#include <algorithm>
#include <tuple>

namespace rensei::demo {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Source: agent/platform/PROTOCOL.md, "Server timers".
static constexpr auto orphanTimeout = 120s;
static constexpr auto sessionLifetime = 24h;

SessionStore::SessionStore(const Options &options, const PlatformClock &clock)
    : m_options(options)
    , m_clock(clock)
    , m_locks(clock)
{
}

Session &SessionStore::add(const NewSession &parameters)
{
    Session &added = insert(makeSession(parameters, m_options, m_clock.now(), m_createdCount));
    enqueue(added);
    return added;
}

Session &SessionStore::insert(Session session)
{
    session.publicId = publicIdOf(session.id, m_options.publicIdSalt);
    session.creationOrder = ++m_createdCount;
    return m_sessions.insert_or_assign(session.id, session).first->second;
}

Session *SessionStore::find(const QString &rawId)
{
    const auto found = m_sessions.find(rawId);
    return found == m_sessions.end() ? nullptr : &found->second;
}

Session *SessionStore::findPublic(const QString &publicId)
{
    for (auto &[id, session] : m_sessions) {
        if (session.publicId == publicId)
            return &session;
    }
    return nullptr;
}

QList<Session *> SessionStore::all()
{
    QList<Session *> out;
    for (auto &[id, session] : m_sessions)
        out.append(&session);
    std::ranges::sort(out, {}, &Session::creationOrder);
    return out;
}

int SessionStore::slotsInUse(const QString &workerId)
{
    return int(std::ranges::count_if(
        m_sessions, [&](const auto &entry) { return entry.second.occupiesSlot && entry.second.workerId == workerId; }));
}

int SessionStore::queueLength()
{
    return int(std::ranges::count_if(m_sessions, [](const auto &entry) { return entry.second.queued; }));
}

QList<Session *> SessionStore::eligible(const Worker &worker)
{
    QList<Session *> out;
    for (auto &[id, session] : m_sessions) {
        const bool isAvailable = session.status == SessionStatus::Pending
            || (session.status == SessionStatus::Running && session.workerId == worker.id);
        const bool isInProject = (worker.projectId.isEmpty() || worker.projectId == session.project.id)
            && (worker.projects.isEmpty() || worker.projects.contains(session.project.name));
        if (session.queued && isAvailable && isInProject)
            out.append(&session);
    }
    std::ranges::sort(out, {}, [](const Session *s) { return std::tuple(s->priority, s->queuedAt, s->creationOrder); });
    return out;
}

void SessionStore::setStatus(Session &session, SessionStatus to, const StatusRecord &record)
{
    if (session.status != to)
        session.statusSince = m_clock.now();
    session.status = to;
    session.updatedAt = m_clock.now();
    session.history.append(record);
}

void SessionStore::enqueue(Session &session)
{
    session.updatedAt = m_clock.now();
    session.statusSince = session.updatedAt;
    session.queued = m_locks.acquire(session.issueId, session.id);
    session.parked = !session.queued;
}

void SessionStore::claim(Session &session, const QString &workerId)
{
    session.queued = false;
    session.occupiesSlot = true;
    session.workerId = workerId;
    session.claimedAt = m_clock.now();
    setStatus(session, SessionStatus::Claimed, {SessionStatus::Claimed, false, false, workerId, m_clock.now(), {}});
}

void SessionStore::post(Session &session, SessionStatus to, const QString &workerId, const QJsonObject &body)
{
    const bool repeated = session.status == to;
    setStatus(session, to, {to, true, repeated, workerId, m_clock.now(), body});
    if (to == SessionStatus::Running) {
        if (session.startedAt == Instant())
            session.startedAt = m_clock.now();
        session.worktreePath = body["worktreePath"_L1].toString(session.worktreePath);
        session.providerSessionId = body["providerSessionId"_L1].toString(session.providerSessionId);
    }
    if (!isTerminal(to))
        return;
    if (body["totalCostUsd"_L1].isDouble())
        session.costUsd = body["totalCostUsd"_L1].toDouble();
    if (body["inputTokens"_L1].isDouble())
        session.inputTokens = body["inputTokens"_L1].toInteger();
    if (body["outputTokens"_L1].isDouble())
        session.outputTokens = body["outputTokens"_L1].toInteger();
    session.occupiesSlot = false;
    end(session);
}

void SessionStore::stop(Session &session)
{
    setStatus(
        session, SessionStatus::Stopped, {SessionStatus::Stopped, false, false, session.workerId, m_clock.now(), {}});
    if (!session.occupiesSlot)
        end(session);
    session.queued = false;
    session.parked = false;
}

void SessionStore::end(Session &session)
{
    session.queued = false;
    session.parked = false;
    if (session.endedAt == Instant())
        session.endedAt = m_clock.now();
    m_inbox.archive(session.agentId, session.id);
    m_locks.release(session.issueId, session.id);
    promote(session.issueId);
}

void SessionStore::promote(const QString &issueId)
{
    const QList<Session *> sessions = all();
    for (Session *session : sessions) {
        if (session->parked && session->issueId == issueId && m_locks.acquire(issueId, session->id)) {
            session->parked = false;
            session->queued = true;
            return;
        }
    }
}

void SessionStore::transfer(Session &session, const QString &toWorkerId)
{
    session.workerId = toWorkerId;
    session.updatedAt = m_clock.now();
}

void SessionStore::requeue(Session &session)
{
    session.occupiesSlot = false;
    session.stopRequested = false;
    session.workerId.clear();
    session.claimedAt = {};
    session.endedAt = {};
    setStatus(session, SessionStatus::Pending, {SessionStatus::Pending, false, false, {}, m_clock.now(), {}});
    enqueue(session);
}

void SessionStore::prompt(Session &session, const QString &text)
{
    session.priority = 2;
    session.workItem[u"priority"_s] = 2;
    session.workItem[u"prompt"_s] = text;
    session.workItem[u"queuedAt"_s] = epochMs(m_clock.now());
    if (!session.providerSessionId.isEmpty())
        session.workItem[u"providerSessionId"_s] = session.providerSessionId;
    if (isLive(session.status)) {
        session.queued = true;
        session.updatedAt = m_clock.now();
        return;
    }
    requeue(session);
}

void SessionStore::sweep(const std::function<bool(const QString &)> &isGone)
{
    for (auto &[id, session] : m_sessions) {
        if (isLive(session.status) && session.endsAt != Instant() && m_clock.now() >= session.endsAt)
            post(session, SessionStatus::Completed, session.workerId, {});
    }
    std::erase_if(
        m_sessions, [&](const auto &entry) { return m_clock.now() - entry.second.updatedAt >= sessionLifetime; });
    for (auto &[id, session] : m_sessions) {
        const bool mayBeOrphan = session.status == SessionStatus::Running || session.status == SessionStatus::Claimed;
        if (!mayBeOrphan || m_clock.now() - session.updatedAt < orphanTimeout || !isGone(session.workerId))
            continue;
        // Source: agent/platform/PROTOCOL.md, "Reference server behavior": orphan cleanup raises the priority and
        // starts a new conversation.
        session.priority = std::max(1, session.priority - 1);
        session.workItem[u"priority"_s] = session.priority;
        session.workItem.remove(u"providerSessionId"_s);
        session.providerSessionId.clear();
        requeue(session);
    }
}

} // namespace rensei::demo
