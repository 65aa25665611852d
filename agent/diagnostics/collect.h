#pragma once

#include "agent/base/instant.h"
#include "agent/base/paths.h"
#include "agent/diagnostics/bundle_file.h"

#include <QList>
#include <QStringList>

namespace rensei::diagnostics {

/// Where what a bundle holds is found.
struct Sources {
    StatePaths paths;
    QString configFile;
    Instant now{};
    QStringList facts = {}; ///< more lines for `about.txt`: `Window system: wayland`
};

/// What every bundle holds, from the files of this computer alone, so that it can be had whatever runs: versions and
/// system, the state of the agent's process, the configuration, the ends of the logs. Takes a fraction of a second.
/// Never keys, and nothing of what sessions were asked or did.
QList<BundleFile> collect(const Sources &sources, const Personal &who);

} // namespace rensei::diagnostics
