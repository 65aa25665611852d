#pragma once

#include "agent/control/log_payload.h"

#include <QStringList>

namespace rensei::control {

/// What of a program's log is wanted.
struct AgentLogQuestion {
    int lines = 200; ///< at most
    QString cursor = {}; ///< only what came after; "": the last lines
    QString level = {}; ///< this one and worse; "": all
};

/// Reads the log at `path`, as LogFile writes it, and its older generations (`.1` is the one before). With a cursor the
/// lines directly after it are given, so that whoever follows misses none; when it names a generation that is gone, the
/// oldest that are there. Source: agent/control/CONTROL_API.md, "Bodies", logs.
AgentLogPayload readAgentLog(const QString &path, const AgentLogQuestion &question);

/// Whether this has the form of a cursor.
bool isAgentLogCursor(const QString &cursor);

} // namespace rensei::control
