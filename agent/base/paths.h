#pragma once

#include "agent/base/result.h"

#include <QString>

namespace rensei {

/// Where the product keeps its files. One function computes each path; the agent, the command line and the tray call
/// it. The folder's name is `rensei-desktop` on every system.

/// State of this machine's agent: `$XDG_STATE_HOME`, `~/Library/Application Support`, `%LOCALAPPDATA%`. Fails when the
/// system names no home folder: a shared folder is never used.
[[nodiscard]] Result<QString> defaultStateFolder();

/// The configuration file `daemon.yaml`: `$XDG_CONFIG_HOME`, `~/Library/Application Support`, `%APPDATA%`.
[[nodiscard]] Result<QString> defaultConfigFile();

/// The same two for a program that does not get this one's environment, such as a service: what only that names there
/// (`$XDG_STATE_HOME`, `$XDG_CONFIG_HOME`) has to be told to it.
[[nodiscard]] Result<QString> usualStateFolder();
[[nodiscard]] Result<QString> usualConfigFile();

/// The names inside a state folder.
struct StatePaths {
    QString root;

    QString lock() const { return root + QStringLiteral("/host-agent.lock"); }
    QString controlToken() const { return root + QStringLiteral("/control-token"); }
    QString endpoint() const { return root + QStringLiteral("/control-endpoint.json"); }
    QString identity() const { return root + QStringLiteral("/identity.json"); }
    QString runnerChecks() const { return root + QStringLiteral("/runner-checks.json"); }
    QString consent() const { return root + QStringLiteral("/consent.json"); }
    QString sessions() const { return root + QStringLiteral("/sessions"); }
    QString work() const { return root + QStringLiteral("/work"); }
    QString secrets() const { return root + QStringLiteral("/secrets/tokens.json"); }
    /// There while a person has stopped the agent and the system's manager would start it again by itself.
    QString stoppedByUser() const { return root + QStringLiteral("/stopped-by-user"); }
    QString log() const { return root + QStringLiteral("/logs/host-agent.log"); }
};

} // namespace rensei
