#pragma once

#include "agent/config/config.h"

#include <QList>

namespace rensei::config {

/// An agent that can be used without an entry in the configuration.
struct BuiltInProfile {
    RunnerProfile profile; ///< its program is a name to look up
    QString title; ///< for people
    QString install; ///< how to get it: a command for a terminal
};

/// Known agents, best first: claude, codex, opencode, gemini, then others. Source: agent/runner/RUNNERS.md, "Built-in
/// profiles".
const QList<BuiltInProfile> &builtInProfiles();

const BuiltInProfile *findBuiltIn(const QString &name); ///< null when there is none

} // namespace rensei::config
