#pragma once

#include "agent/base/clock.h"
#include "agent/cli/command_line.h"
#include "agent/config/config.h"
#include "agent/platform/work_item.h"

namespace rensei::cli {

/// What `rensei-agent run-session` runs.
struct LocalWork {
    platform::WorkItem item;
    config::RunnerProfile profile;
};

/// From the bytes of the file; a session without an id gets one. `runner`: the profile's name, "" for the usual choice.
/// Fails with a sentence for whoever called it.
[[nodiscard]] Result<LocalWork> parseLocalWork(
    const QByteArray &json, const config::Config &config, const QString &runner, bool hasWorkspace);

/// `rensei-agent run-session FILE`: one work item without a platform, its events on standard output. Exits with 0 when
/// it was done, 1 when it failed or was stopped, 2 when it could not be begun.
int runSession(const Invocation &invocation, Clock &clock);

} // namespace rensei::cli
