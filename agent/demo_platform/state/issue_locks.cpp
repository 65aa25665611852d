#include "agent/demo_platform/state/issue_locks.h"

namespace rensei::demo {

static constexpr std::chrono::hours lockLifetime{2};

bool IssueLocks::acquire(const QString &issueId, const QString &sessionId)
{
    if (issueId.isEmpty())
        return true;
    const auto held = m_locks.constFind(issueId);
    if (held != m_locks.constEnd() && held->expires > m_clock.now() && held->sessionId != sessionId)
        return false;
    m_locks.insert(issueId, {sessionId, m_clock.now() + lockLifetime});
    return true;
}

bool IssueLocks::refresh(const QString &issueId, const QString &sessionId)
{
    const auto held = m_locks.constFind(issueId);
    if (held == m_locks.constEnd() || held->sessionId != sessionId || held->expires <= m_clock.now())
        return false;
    return acquire(issueId, sessionId);
}

void IssueLocks::release(const QString &issueId, const QString &sessionId)
{
    if (m_locks.value(issueId).sessionId == sessionId)
        m_locks.remove(issueId);
}

} // namespace rensei::demo
