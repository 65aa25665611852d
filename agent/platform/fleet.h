#pragma once

#include "agent/platform/money.h"

#include <QJsonObject>

#include <optional>

namespace rensei::platform {

/// What runs on all hosts of an organisation, as GET /api/public/stats tells it; nullopt where it does not say.
/// Source: agent/platform/PROTOCOL.md, "GET /api/public/stats".
struct Fleet {
    std::optional<int> working = {};
    std::optional<int> queued = {};
    std::optional<int> doneToday = {};
    std::optional<Money> costToday = {};

    bool operator==(const Fleet &) const = default;
};

Fleet parseFleet(const QJsonObject &body);

} // namespace rensei::platform
