#pragma once

#include "agent/config/config.h"
#include "agent/platform/work_item.h"

#include <functional>
#include <optional>

namespace rensei::runner {

/// Finds the absolute path of a program, "" when there is none.
using FindProgram = std::function<QString(const QString &name)>;

/// Searches PATH and the folders that the PATH of a service manager lacks (`~/.local/bin`, `/opt/homebrew/bin`,
/// `/usr/local/bin`).
QString findProgram(const QString &name);

/// The profile for `item`: its hints in order against names, then adapters; else `defaultRunner`; else the first
/// profile whose program exists. nullopt: nothing here can run it. `forced` is the name of a profile to use for every
/// item. The returned profile's program is absolute. The built-in profile `example` is used only as `forced`, those of
/// known agents as `forced` and as `defaultRunner`.
std::optional<config::RunnerProfile> chooseRunner(
    const platform::WorkItem &item, const config::Config &config, const QString &forced, const FindProgram &find);

/// Whether any session can run at all, for the condition `no_runtime`.
bool hasRunner(const config::Config &config, const QString &forced, const FindProgram &find);

/// The profile `example`: the verb `example-runner` of the program `agentProgram`.
config::RunnerProfile exampleProfile(const QString &agentProgram);

} // namespace rensei::runner
