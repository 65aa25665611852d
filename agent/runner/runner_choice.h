#pragma once

#include "agent/config/config.h"
#include "agent/platform/work_item.h"

#include <functional>
#include <optional>

namespace rensei::session {

/// Finds the absolute path of a program, "" when there is none.
using FindProgram = std::function<QString(const QString &name)>;

/// PATH, made longer by the places that a service manager's PATH forgets (`~/.local/bin`, `/opt/homebrew/bin`,
/// `/usr/local/bin`).
QString findProgram(const QString &name);

/// The profile for `item`: its hints in order against names, then adapters; else `defaultRunner`; else the first
/// profile whose program exists. nullopt: nothing here can run it. `forced` is a name that is used for every item. The
/// profile's program comes back absolute. The built-in profile `example` is taken only as
/// `forced`.
std::optional<config::RunnerProfile> chooseRunner(
    const platform::WorkItem &item, const config::Config &config, const QString &forced, const FindProgram &find);

/// Whether any session could be run at all, for the condition `no_runtime`.
bool hasRunner(const config::Config &config, const QString &forced, const FindProgram &find);

/// The profile `example`: this program's own `example-runner`, at `agentProgram`.
config::RunnerProfile exampleProfile(const QString &agentProgram);

} // namespace rensei::session
