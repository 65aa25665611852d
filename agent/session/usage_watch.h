#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/config/config.h"
#include "agent/process/process_share.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>
#include <vector>

namespace rensei::session {

/// What the runner of one session takes.
struct SessionUsage {
    TreeAmount amount;
    bool isEnding = false; ///< its runner is being ended for that already
};

/// A session that takes more than it may, and the limit in plain words.
struct Excess {
    std::size_t session = 0; ///< its place in the list
    QString limit;

    bool operator==(const Excess &) const = default;
};

/// The sessions that must end: each that is over a limit of its own; when all together are over one of theirs, and none
/// is ending yet, the one that takes the most.
std::vector<Excess> findExcess(const std::vector<SessionUsage> &sessions, const config::Limits &limits);

/// Whether anything is over half of a limit.
bool isNearLimit(const std::vector<SessionUsage> &sessions, const config::Limits &limits);

/// How a runner shares the computer: the walls are a quarter wider than the limits of memory, and twice those of
/// processes.
ProcessShare shareOf(const config::Limits &limits);

/// Looks at what the runners of all sessions take, every 500 ms, and every 100 ms when it is over half of a limit.
/// Without runners nothing wakes.
class UsageWatch {
public:
    explicit UsageWatch(Clock &clock);

    void setLimits(const config::Limits &limits) { m_limits = limits; }
    const config::Limits &limits() const { return m_limits; }

    /// Until `owner` is gone, or remove(). `isOver` is called once.
    void add(QObject *owner, std::function<std::optional<TreeAmount>()> usage,
        std::function<void(const QString &limit)> isOver);
    void remove(const QObject *owner);

private:
    struct Runner {
        QPointer<QObject> owner;
        std::function<std::optional<TreeAmount>()> usage;
        std::function<void(const QString &limit)> isOver;
        bool isEnding = false;
    };

    void look();

    OneShotTimer m_timer;
    config::Limits m_limits;
    std::vector<Runner> m_runners;
};

} // namespace rensei::session
