#pragma once

#include "agent/base/result.h"

#include <QHash>

#include <chrono>

namespace rensei::platform {

/// Routes that not every platform has.
enum class Capability {
    RegisterV1,
    HeartbeatV1,
    RefreshToken,
    Nack,
    Whoami,
    Capacity,
    PublicStop,
    PublicPrompt,
    Health
};

enum class Support { Unknown, Supported, Missing };

/// What is known about one server; expires after 24 h, so that an upgraded server is noticed.
/// Source: agent/platform/PROTOCOL.md, "Capability cache".
class Capabilities {
public:
    Support supportOf(Capability capability, std::chrono::milliseconds now) const;

    /// Learns from a reply (`error` is null for a good one): a missing route is Missing, a reply that only the route
    /// can give is Supported. No reply, a 401, an overloaded server and an unreadable reply change nothing.
    void learn(Capability capability, const Error *error, std::chrono::milliseconds now);

private:
    struct Known {
        Support support = Support::Unknown;
        std::chrono::milliseconds since{};
    };
    QHash<Capability, Known> m_known;
};

} // namespace rensei::platform
