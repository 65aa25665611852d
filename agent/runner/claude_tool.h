#pragma once

#include "agent/permissions/request.h"
#include "agent/runner/runner_event.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace rensei::runner {

/// What a tool of Claude Code is about to do, for whoever must allow it. A tool that is not known is Operation::Other.
permissions::Request claudeRequest(const QString &tool, const QJsonObject &input);

/// The name of a running tool for people: "Bash: npm test".
QString claudeToolTitle(const QString &tool, const QJsonObject &input);

/// The files that a tool changed, as far as its input says. `result` is what the agent adds to the result of a tool.
QList<FileDiff> claudeDiffs(
    const QString &tool, const QJsonObject &input, const QJsonObject &result, const QString &toolUseId);

} // namespace rensei::runner
