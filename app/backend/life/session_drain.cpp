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
    : m_parts(std::move(parts))
    , m_note(m_parts.noteFile)
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
    m_mayBeLeftover = false;
    m_resuming.cancel();
    m_hasAsked = false;
    m_isObeyed = false;
    m_shownLeft = left();
    Q_EMIT changed();
    check();
}

/// Because of what the agent was told before.
static bool isRefused(const ControlResult<ActionReply> &reply)
{
    return !reply && reply.error().obstacle == Obstacle::Failed && reply.error().error.kind == ErrorKind::Conflict;
}

/// It answers when all have ended, or its time for that is over; both are seen by its status, too.
void SessionDrain::request()
{
    m_hasAsked = true;
    m_isObeyed = false;
    m_drainedPid = m_parts.monitor.agent()->pid;
    m_note.write(m_drainedPid);
    m_requests.cancel();
    m_parts.agent.drain(
        std::nullopt, m_requests.context(), m_requests.guard([this](const ControlResult<ActionReply> &reply) {
            if (reply || isRefused(reply) || m_isObeyed) // refused, it goes on, and takes no work
                return;
            end();
            m_note.forget();
            Q_EMIT failed();
        }));
}

void SessionDrain::check()
{
    const auto agent = m_parts.monitor.agent();
    if (m_mayBeLeftover && agent)
        resumeLeftover();
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
        m_note.forget();
        return Q_EMIT undone();
    }
    m_isObeyed = m_isObeyed || !takesWork;
    if (const int now = left(); std::exchange(m_shownLeft, now) != now)
        Q_EMIT changed();
}

void SessionDrain::resumeLeftover()
{
    const auto agent = m_parts.monitor.agent();
    if (agent->status != DaemonStatus::Draining && agent->status != DaemonStatus::Ready)
        return; // it starts, was paused by somebody, or ends
    m_mayBeLeftover = false;
    if (!m_note.names(agent->pid))
        return;
    if (agent->status == DaemonStatus::Ready)
        return m_note.forget(); // somebody was quicker
    m_parts.agent.resume(m_resuming.context(), m_resuming.guard([this](const ControlResult<ActionReply> &reply) {
        const bool isStopping = isRefused(reply); // as it was told to, before the desktop ended
        m_mayBeLeftover = !reply && !isStopping; // then the next news of the agent are the occasion
        if (m_mayBeLeftover)
            return;
        m_note.forget();
        if (reply)
            Q_EMIT leftoverResumed();
    }));
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
    m_parts.agent.resume(this, [this, then = std::move(then)](const ControlResult<ActionReply> &reply) {
        if (reply)
            m_note.forget();
        then();
    });
}

} // namespace rensei::app

#include "moc_session_drain.cpp"
