#pragma once

#include "agent/config/config.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace rensei::config {

/// An agent that can be used without an entry in the configuration.
struct BuiltInProfile {
    RunnerProfile profile; ///< its program is a name to look up
    QString title; ///< for people
    QString install; ///< how to get it: a command for a terminal, or where that is told
    QStringList alsoKnownAs = {}; ///< other names with which work may ask for it
    bool isProven = false; ///< it was seen to ask before it acts

    bool isCalled(const QString &name) const; ///< whether `name` is one of its names
};

/// Known agents, best first: claude, codex, opencode, gemini, then others; an adapter of its own before ACP for the
/// same program. Source: agent/runner/RUNNERS.md, "Built-in profiles".
const QList<BuiltInProfile> &builtInProfiles();

const BuiltInProfile *findBuiltIn(const QString &name); ///< null when there is none of this name

/// Whether this agent was seen not to ask before it acts, or nobody has seen that it does, and its owner has not
/// accepted that. It gets no work. Agents that are not built in are their owner's affair, unless they were seen not to
/// ask.
bool isUnguarded(const RunnerProfile &profile);

} // namespace rensei::config
