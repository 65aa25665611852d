#pragma once

#include <QString>

namespace rensei::runner {

/// The name and version with which an agent introduces itself.
struct AcpAgent {
    QString name = {};
    QString version = {};
    QString title = {}; ///< for people; "" when it has none

    QString shownName() const; ///< its title, or its name, or "the agent"
};

/// Whether an earlier conversation of this agent is really there after session/load. What the agent says of itself is
/// not enough: one of four lost the end of the conversation, another answered with an error. So only what was tried
/// counts, from the version on with which it was tried. Source: agent/decisions/031-what-was-tried-counts.md,
/// "Decision".
bool canResume(const AcpAgent &agent);

} // namespace rensei::runner
