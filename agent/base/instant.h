#pragma once

#include <QDateTime>
#include <QJsonValue>
#include <QString>

#include <chrono>
#include <optional>

namespace rensei {

/// A point in wall-clock time, UTC, in milliseconds.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// Reads a time as the platform and its reference server write it: ISO text, or a number of seconds, milliseconds,
/// or (a unit bug there) milliseconds times 1000, also as an ISO text of the year 58388. nullopt when it is none of
/// them. Source: agent/platform/PROTOCOL.md, "Time and number normalization".
std::optional<Instant> parseInstant(const QJsonValue &value);

/// Whether `value` is an ISO text with a signed six-digit year, the sign of the reference server's unit bug.
bool isExpandedYear(const QJsonValue &value);

/// ISO 8601, UTC, milliseconds, `Z`.
QString toIso(Instant instant);

QDateTime toDateTime(Instant instant);
Instant toInstant(const QDateTime &time);

} // namespace rensei
