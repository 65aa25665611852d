#pragma once

#include "agent/base/instant.h"
#include "agent/base/paths.h"
#include "agent/cli/command_line.h"

#include <QUrl>

namespace rensei::cli {

/// Why a verb was not carried out, for standard error and the shell.
struct Refusal {
    ExitCode code = ExitUnavailable;
    QString text;
};

/// Which platform, agent and configuration a verb is about.
struct Place {
    QUrl platform; ///< canonical
    QString platformText; ///< the same as text, under which secrets are stored
    StatePaths paths;
    QString configFile;
    quint16 port = 0; ///< of the control API: where the agent listens, or would
    std::optional<Instant> agentStartedAt; ///< of the last agent that ran there
};

/// From the options `--platform`, `--state-dir` and `--config`, else the configuration, else the defaults.
tl::expected<Place, Refusal> placeOf(const Invocation &invocation);

/// The two folders alone, for verbs to which a broken configuration is no hindrance.
tl::expected<StatePaths, Refusal> statePathsOf(const Invocation &invocation);
tl::expected<QString, Refusal> configFileOf(const Invocation &invocation);

} // namespace rensei::cli
