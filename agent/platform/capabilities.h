#pragma once

#include "agent/base/result.h"

#include <QHash>

#include <chrono>

namespace rensei::platform {

/// The routes that one base has and another lacks.
enum class Capability { RegisterV1, HeartbeatV1, RefreshToken, Nack, Whoami, Capacity, PublicStop, Health };

enum class Support { Unknown, Supported, Missing };

/// What is known of one base; forgotten after 24 h, so that an upgraded server is noticed.
/// Source: platform protocol, "Capability cache".
class Capabilities {
public:
    Support supportOf(Capability capability, std::chrono::milliseconds now) const;

    /// Learns from a reply (`error` null: it was good): a missing route is Missing, an answer that only the route can
    /// give is Supported. No answer, a 401, an overloaded server and an unreadable reply tell nothing.
    void learn(Capability capability, const Error *error, std::chrono::milliseconds now);

private:
    struct Known {
        Support support = Support::Unknown;
        std::chrono::milliseconds since{};
    };
    QHash<Capability, Known> m_known;
};

} // namespace rensei::platform
