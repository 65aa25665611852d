#pragma once

#include "agent/status/evaluate.h"

#include <QJsonObject>

namespace rensei::status {

/// What a verbose status tells beyond the four checks: whom it is about, and how the agent has been.
/// Source: agent/status/STATUS.md, "Verbose".
struct Details {
    QString platform; ///< that was asked
    QString platformSource; ///< why that one: "named by --platform"
    QString context = {}; ///< whose key was used; "" for none; so for the following
    QString contextKind = {};
    QString project = {};
    QString commandVersion = {}; ///< of the program that asks
    QString agentVersion = {};
    std::optional<qint64> pid = {};
    std::optional<std::chrono::seconds> uptime = {};
    QString machineId = {};
    QString workerId = {};
    QString protocol = {};
    std::optional<Instant> lastHeartbeat = {}; ///< acknowledged
    QString share = {}; ///< as in Status
};

/// `asked` with what the agent says filled in.
Details withAgent(Details asked, const Answers &answers, const Status &status);

/// One line for each that is known; each ends with a line break.
QString detailLines(const Details &details, Instant now);
/// All of them; null for what is not known.
QJsonObject toJson(const Details &details);

} // namespace rensei::status
