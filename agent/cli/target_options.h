#pragma once

#include "agent/base/instant.h"
#include "agent/base/paths.h"
#include "agent/cli/command_line.h"

#include <QUrl>

namespace rensei::cli {

/// Why a verb cannot run, for standard error and the shell.
struct CommandError {
    ExitCode code = ExitUnavailable;
    QString text;
};

/// Which platform, agent and configuration a verb is about.
struct Target {
    QUrl platform; ///< canonical
    QString platformText; ///< the same as text; the key of stored secrets
    QString caFile; ///< network.caFile of the configuration
    StatePaths paths;
    QString configFile;
    quint16 port = 0; ///< of the control API: where the agent listens, or is configured to
    std::optional<Instant> agentStartedAt; ///< of the last agent that ran there
};

/// From the options `--platform`, `--state-dir` and `--config`, else the configuration, else the defaults.
tl::expected<Target, CommandError> resolveTarget(const Invocation &invocation);

/// For verbs that also work with a broken configuration.
tl::expected<StatePaths, CommandError> resolveStatePaths(const Invocation &invocation);
tl::expected<QString, CommandError> resolveConfigFile(const Invocation &invocation);

} // namespace rensei::cli
