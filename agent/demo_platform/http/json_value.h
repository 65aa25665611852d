#pragma once

#include <QJsonValue>

#include <cmath>
#include <optional>

namespace rensei::demo {

/// A number without a fraction; nothing for anything else, a numeric string included.
inline std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    const double number = value.toDouble(NAN);
    if (std::isnan(number) || std::floor(number) != number || std::abs(number) > 9e15)
        return std::nullopt;
    return qint64(number);
}

inline bool isNonEmptyText(const QJsonValue &value)
{
    return value.isString() && !value.toString().trimmed().isEmpty();
}

} // namespace rensei::demo
