#pragma once

#include "agent/base/result.h"

#include <QString>

#include <optional>

namespace rensei::service {

/// The Task Scheduler's COM interface, as calls that wait for it: it is local and answers within milliseconds.
namespace scheduler {

struct Task {
    QString xml;
    bool isEnabled = false;
    bool isRunning = false;
};

/// nullopt when there is none at `path`, such as `\Rensei\name`.
[[nodiscard]] Result<std::optional<Task>> find(const QString &path);
[[nodiscard]] Result<void> write(const QString &path, const QString &xml); ///< a new one, or anew
[[nodiscard]] Result<void> run(const QString &path);
[[nodiscard]] Result<void> end(const QString &path); ///< at once: whoever runs is not asked
[[nodiscard]] Result<void> remove(const QString &path); ///< and its folder, when it is then empty

} // namespace scheduler

/// The security identifier of this user; "" when the system does not tell.
QString ownSid();

} // namespace rensei::service
