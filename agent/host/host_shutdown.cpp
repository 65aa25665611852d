// How a host pauses, drains and leaves.
#include "agent/host/host.h"

#include <QLoggingCategory>

#include <algorithm>

namespace rensei::host {

Q_LOGGING_CATEGORY(lcLeave, "rensei.host")

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using session::StopReason;

static constexpr auto lastWords = 10s; // for what is still owed once the runners are gone

void Host::setMode(Mode mode)
{
    m_mode = mode;
    m_heartbeat.sendNow();
    reevaluatePolling();
    Q_EMIT changed();
}

Result<Done> Host::pause()
{
    if (m_mode == Mode::Draining || m_mode == Mode::Stopping)
        return fail(Error{.kind = ErrorKind::Conflict, .detail = u"cannot pause while the host is draining"_s});
    setMode(Mode::Paused);
    return Done();
}

Result<Done> Host::resume()
{
    if (m_mode == Mode::Stopping)
        return fail(Error{.kind = ErrorKind::Conflict, .detail = u"cannot resume while the host is stopping"_s});
    setMode(Mode::Running);
    return Done();
}

Result<Done> Host::drain()
{
    if (m_mode == Mode::Stopping)
        return fail(Error{.kind = ErrorKind::Conflict, .detail = u"cannot drain while the host is stopping"_s});
    setMode(Mode::Draining);
    return Done();
}

void Host::stop(std::chrono::milliseconds patience)
{
    if (m_isLeaving)
        return;
    if (m_mode != Mode::Stopping) {
        setMode(Mode::Stopping);
        m_poller.stop();
    }
    const auto until = m_parts.clock.now() + patience;
    if (!m_patience.isActive() || until < m_patienceUntil) {
        m_patienceUntil = until;
        m_patience.start(patience, [this] { endSessions(); });
    }
    leaveWhenReady();
}

void Host::endSessions()
{
    m_isEnding = true;
    for (session::Session *session : m_sessions.all())
        session->stop(StopReason::HostStopping);
    // The last words are told while they can be; what remains owed is told by the next run.
    leaveWhenReady();
}

void Host::leaveWhenReady()
{
    if (m_mode != Mode::Stopping || m_isLeaving)
        return;
    const auto sessions = m_sessions.all();
    const bool runnersGone = std::all_of(sessions.begin(), sessions.end(), [](const session::Session *s) {
        return s->state() == session::Session::State::Reporting || s->state() == session::Session::State::Accepted;
    });
    if (sessions.isEmpty())
        return deregister();
    if (runnersGone && m_isEnding && !m_lastWords.isActive())
        m_lastWords.start(lastWords, [this] { deregister(); });
}

// Source: platform docs, "Deregister": the platform queues again what this worker held, so no runner may be alive.
void Host::deregister()
{
    if (m_isLeaving)
        return;
    m_isLeaving = true;
    m_patience.stop();
    m_lastWords.stop();
    m_heartbeat.stop();
    m_poller.stop();
    const bool isOnline = m_api.identity().has_value() && isRegistered(m_connection.state());
    const auto leave = [this] {
        m_connection.shutDown();
        Q_EMIT finished();
    };
    if (!isOnline)
        return leave();
    const platform::WorkerIdentity me = *m_api.identity();
    m_parts.transport.send(
        platform::deregister(me.workerId, me.bearer), this, [leave](const Result<http::Response> &reply) {
            if (!reply && !(reply.error().kind == ErrorKind::NotFound))
                qCInfo(lcLeave).noquote() << "not deregistered:" << describe(reply.error());
            leave();
        });
}

} // namespace rensei::host
