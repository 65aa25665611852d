#pragma once

#include <QJsonValue>

#include <compare>
#include <optional>

namespace rensei::platform {

/// An amount of US dollars, exact to a millionth.
struct Money {
    qint64 millionths = 0;

    auto operator<=>(const Money &) const = default;
};

/// Parses an amount: decimal text in the platform's own documents, a number from the reference server.
/// nullopt when it is absent, negative, or neither; an absent amount is not zero.
/// Source: agent/platform/PROTOCOL.md, "Time and number normalization".
std::optional<Money> parseMoney(const QJsonValue &value);

} // namespace rensei::platform
