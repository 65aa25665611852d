#pragma once

#include "agent/config/config.h"
#include "agent/platform/work_item.h"
#include "agent/runner/runner_checks.h"

#include <QList>

#include <functional>
#include <optional>

namespace rensei::runner {

/// Finds the absolute path of a program, "" when there is none.
using FindProgram = std::function<QString(const QString &name)>;

/// Searches PATH and the folders that the PATH of a service manager lacks (`~/.local/bin`, `/opt/homebrew/bin`,
/// `/usr/local/bin`).
QString findProgram(const QString &name);

/// The configured profiles in their order, then the built-in ones that no entry of the same name replaces; with what
/// was seen of them.
QList<config::RunnerProfile> knownProfiles(
    const config::Config &config, const FindProgram &find, const RunnerChecks &checks);

/// The profile for `item`, of knownProfiles(): what its hints name, in their order, by the profile's name, another name
/// of that agent, or its adapter; else `defaultRunner`; else `installedRunner`; else the first one. Each only when its
/// program exists and it is not unguarded, see config::isUnguarded(). nullopt: nothing here can run it. `forced` is the
/// name of a profile to use for every item. The returned profile's program is absolute. The profile `example` is used
/// only when it is named, and built in only as `forced`.
std::optional<config::RunnerProfile> chooseRunner(const platform::WorkItem &item, const config::Config &config,
    const QString &forced, const FindProgram &find, const RunnerChecks &checks = {});

/// Whether any session can run at all, for the condition `no_runtime`.
bool hasRunner(
    const config::Config &config, const QString &forced, const FindProgram &find, const RunnerChecks &checks = {});

/// The profile `example`: the verb `example-runner` of the program `agentProgram`.
config::RunnerProfile exampleProfile(const QString &agentProgram);

} // namespace rensei::runner
