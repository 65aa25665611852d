#pragma once

#include "agent/runner/runner_adapter.h"

#include <QJsonObject>
#include <QStringList>

namespace rensei::runner {

/// The arguments with which Claude Code speaks JSON on its standard streams and asks before each tool: only the user's
/// own settings are read, because those of a repository may contain programs to run. What of the work is no secret and
/// has an option of its own follows. Values that cannot stand in an argument are left out, see claudeUnsupported().
QStringList claudeArguments(const Assignment &assignment);

/// The text to add to the agent's system prompt.
QString claudeSystemPrompt(const QJsonObject &work);

/// The tool servers of the work by their names, in the form that Claude Code demands. They may hold secrets, so they
/// are sent over standard input.
QJsonObject claudeServers(const QJsonObject &work);

/// What the work says that is not passed on, a sentence each, for the session's log.
QStringList claudeUnsupported(const Assignment &assignment);

} // namespace rensei::runner
