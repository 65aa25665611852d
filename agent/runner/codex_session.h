#pragma once

#include "agent/runner/runner_adapter.h"

#include <QJsonObject>
#include <QStringList>

namespace rensei::runner {

/// The parameters of thread/start and thread/resume: the folder, that every command and change asks, the sandbox, and
/// what the work says of model, system prompt and tool servers. `sandbox` is "" for workspace-write, in which the
/// network and the repository's own files can be used, because work is committed and pushed.
QJsonObject codexThread(const Assignment &assignment, const QString &sandbox);

/// What the work says that is not passed on, a sentence each, for the session's log.
QStringList codexUnsupported(const QJsonObject &work);

/// Whether an error of a turn is that of a limit of the provider.
bool isCodexRateLimit(const QJsonObject &error);

} // namespace rensei::runner
