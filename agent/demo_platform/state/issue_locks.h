#pragma once

#include "agent/demo_platform/http/platform_clock.h"

#include <QHash>
#include <QString>

namespace rensei::demo {

/// Allows one session per issue. A lock expires after two hours unless it is refreshed. Work without an issue needs no
/// lock.
class IssueLocks {
public:
    explicit IssueLocks(const PlatformClock &clock)
        : m_clock(clock)
    {
    }

    /// False when another session holds the lock.
    bool acquire(const QString &issueId, const QString &sessionId);

    /// False when it is no longer held by `sessionId`.
    bool refresh(const QString &issueId, const QString &sessionId);

    void release(const QString &issueId, const QString &sessionId);

private:
    struct Lock {
        QString sessionId;
        Instant expires;
    };

    const PlatformClock &m_clock;
    QHash<QString, Lock> m_locks;
};

} // namespace rensei::demo
