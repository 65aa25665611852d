#include "app/backend/life/session_drain.h"

#include "app/model/life/resting.h"

#include <algorithm>
#include <utility>

namespace rensei::app {

using control::ActionReply;
using control::ControlResult;
using control::DaemonStatus;
using control::Obstacle;

SessionDrain::SessionDrain(Parts parts)
    : m_parts(parts)
{
    connect(&m_parts.monitor, &StatusMonitor::changed, this, &SessionDrain::check);
}

void SessionDrain::setSessions(const QList<control::SessionPayload> &sessions)
{
    m_resting = countResting(sessions);
    check();
}

int SessionDrain::left() const
{
    const auto agent = m_parts.monitor.agent();
    return agent ? std::max(0, agent->activeSessions - m_resting) : m_shownLeft;
}

void SessionDrain::start()
{
    if (std::exchange(m_isActive, true))
        return;
    m_hasAsked = false;
    m_isObeyed = false;
    m_shownLeft = left();
    Q_EMIT changed();
    check();
}

/// It answers when all have ended, or its time for that is over; both are seen by its status, too.
void SessionDrain::request()
{
    m_hasAsked = true;
    m_isObeyed = false;
    m_drainedPid = m_parts.monitor.agent()->pid;
    m_requests.cancel();
    m_parts.agent.drain(
        std::nullopt, m_requests.context(), m_requests.guard([this](const ControlResult<ActionReply> &reply) {
            const bool isRefused = !reply && reply.error().obstacle == Obstacle::Failed
                && reply.error().error.kind == ErrorKind::Conflict; // it goes on, and takes no work
            if (reply || isRefused || m_isObeyed)
                return;
            end();
            Q_EMIT failed();
        }));
}

void SessionDrain::check()
{
    const auto agent = m_parts.monitor.agent();
    if (!m_isActive || !agent) {
        if (const int now = left(); std::exchange(m_shownLeft, now) != now)
            Q_EMIT changed();
        return;
    }
    const bool takesWork = agent->status == DaemonStatus::Ready;
    const bool isAnother = m_hasAsked && agent->pid != m_drainedPid;
    if (left() == 0)
        return Q_EMIT finished();
    if (takesWork && (!m_hasAsked || isAnother)) {
        request();
    } else if (takesWork && m_isObeyed) {
        end();
        return Q_EMIT undone();
    }
    m_isObeyed = m_isObeyed || !takesWork;
    if (const int now = left(); std::exchange(m_shownLeft, now) != now)
        Q_EMIT changed();
}

void SessionDrain::end()
{
    m_isActive = false;
    m_requests.cancel();
    Q_EMIT changed();
}

void SessionDrain::cancel(std::function<void()> then)
{
    const bool mustResume = m_isActive && m_hasAsked;
    if (m_isActive)
        end();
    if (!mustResume)
        return then();
    m_parts.agent.resume(this, [then = std::move(then)](const ControlResult<ActionReply> &) { then(); });
}

} // namespace rensei::app

#include "moc_session_drain.cpp"
