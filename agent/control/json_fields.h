#pragma once

#include "agent/base/json_reader.h"

#include <limits>

namespace rensei::control {

/// Writes a field only when it has a value.
inline void insertText(QJsonObject &body, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        body.insert(key, text);
}

inline void insertTime(QJsonObject &body, QLatin1StringView key, const std::optional<Instant> &time)
{
    if (time)
        body.insert(key, toIso(*time));
}

inline void insertNumber(QJsonObject &body, QLatin1StringView key, const std::optional<int> &number)
{
    if (number)
        body.insert(key, *number);
}

/// A count: nullopt when absent, negative or beyond reason.
inline std::optional<int> maybeCount(const JsonReader &in, QLatin1StringView key)
{
    const auto number = in.maybeInteger(key);
    if (!number || *number < 0 || *number > std::numeric_limits<int>::max())
        return std::nullopt;
    return static_cast<int>(*number);
}

} // namespace rensei::control
