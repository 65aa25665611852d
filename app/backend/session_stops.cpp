#include "app/backend/session_stops.h"

#include "agent/platform/endpoint.h"
#include "agent/platform/public_sessions.h"

#include <algorithm>

namespace rensei::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using platform::Capability;
using platform::Support;
using StopPhase = StopProgress::Phase;

static constexpr auto lateTimeout = 120s;

SessionStops::SessionStops(platform::UserApi &api, control::ControlClient &agent, Clock &clock)
    : m_api(api)
    , m_agent(agent)
    , m_clock(clock)
    , m_lateTimer(clock)
{
}

void SessionStops::reset()
{
    m_requests.cancel();
    m_capabilities = {};
    m_stops.clear();
    m_lateTimer.stop();
}

bool SessionStops::canStop(bool isLocal) const
{
    return isLocal || m_capabilities.supportOf(Capability::PublicStop, m_clock.now()) != Support::Missing;
}

void SessionStops::stop(const QString &id, const QString &localId)
{
    if (const auto before = m_stops.constFind(id); before != m_stops.cend() && before->phase != StopPhase::Late)
        return;
    m_stops.insert(id, {StopPhase::Requested, m_clock.utcNow()});
    progress(id, StopPhase::Requested);
    if (m_capabilities.supportOf(Capability::PublicStop, m_clock.now()) == Support::Missing)
        return stopLocally(id, localId);
    const auto build = [id](const SharedSecret &key) { return platform::stopPublicSession(id, key); };
    const auto then = [this, id, localId](const Result<http::Response> &reply) { handleReply(id, localId, reply); };
    m_api.call(build, m_requests.context(), m_requests.guard(then));
}

// Source: agent/platform/PROTOCOL.md, "Detail, prompt, stop".
void SessionStops::handleReply(const QString &id, const QString &localId, const Result<http::Response> &reply)
{
    m_capabilities.learn(Capability::PublicStop, reply ? nullptr : &reply.error(), m_clock.now());
    if (reply) {
        const platform::StopReply stopReply = platform::parseStopReply(reply->body);
        if (stopReply.stopped)
            Q_EMIT stopped(id);
        return progress(id, stopReply.stopped || stopReply.delivered ? StopPhase::Delivered : StopPhase::Requested);
    }
    const Error &error = reply.error();
    if (platform::isRouteMissing(error))
        return stopLocally(id, localId);
    switch (error.kind) {
    case ErrorKind::Conflict: // the session has already ended
    case ErrorKind::NotFound:
        m_stops.remove(id);
        Q_EMIT progressed(id, std::nullopt);
        return Q_EMIT stopped(id);
    case ErrorKind::Offline:
        return fail(id, Problem::OutOfReach, error);
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
        return fail(id, Problem::NotAllowed, error);
    case ErrorKind::RouteMissing:
    case ErrorKind::Rejected:
    case ErrorKind::Overloaded:
    case ErrorKind::BadReply:
    case ErrorKind::Local:
        return fail(id, Problem::Other, error);
    }
}

void SessionStops::stopLocally(const QString &id, const QString &localId)
{
    if (localId.isEmpty())
        return fail(id, Problem::NotLocal);
    const auto then = [this, id](const control::ControlResult<control::ActionReply> &reply) {
        if (reply)
            progress(id, StopPhase::Delivered);
        else
            fail(id, reply.error().error.serverText.isEmpty() ? Problem::AgentUnreachable : Problem::AgentRefused,
                reply.error().error);
    };
    m_agent.stopSession(localId, u"stopped in the desktop app"_s, m_requests.context(), m_requests.guard(then));
}

void SessionStops::progress(const QString &id, StopPhase phase)
{
    const auto stop = m_stops.find(id);
    if (stop == m_stops.end())
        return;
    stop->phase = phase;
    Q_EMIT progressed(id, *stop);
    updateLate();
}

void SessionStops::fail(const QString &id, Problem problem, const Error &error)
{
    m_stops.remove(id);
    Q_EMIT progressed(id, std::nullopt);
    Q_EMIT failed(id, problem, error);
}

void SessionStops::apply(const FeedUpdate &update)
{
    for (const QString &id : update.removed)
        m_stops.remove(id);
    for (const SessionRow &row : update.changed) {
        if (!isLive(row.session.status))
            m_stops.remove(row.session.id);
    }
    updateLate();
}

/// Marks stops as late and schedules the next check.
void SessionStops::updateLate()
{
    const Instant now = m_clock.utcNow();
    std::optional<Instant> next;
    for (auto stop = m_stops.begin(); stop != m_stops.end(); ++stop) {
        if (stop->phase == StopPhase::Late)
            continue;
        const Instant due = stop->since + lateTimeout;
        if (due > now) {
            next = std::min(next.value_or(due), due);
            continue;
        }
        stop->phase = StopPhase::Late;
        Q_EMIT progressed(stop.key(), *stop);
    }
    if (next)
        m_lateTimer.start(*next - now, [this] { updateLate(); });
    else
        m_lateTimer.stop();
}

} // namespace rensei::app

#include "moc_session_stops.cpp"
