#pragma once

#include "agent/control/control_link.h"
#include "agent/control/stats_payload.h"
#include "agent/control/status_payload.h"
#include "agent/platform/account.h"
#include "agent/status/status.h"

#include <QJsonObject>

namespace rensei::status {

/// What one question came to, and when.
template <typename T>
struct Answer {
    T value;
    Instant at{};
};

/// All that is known; nullopt where a question was not asked or is not answered yet.
struct Answers {
    std::optional<Answer<Result<QJsonObject>>> whoami = {};
    std::optional<Answer<Result<QJsonObject>>> capacity = {};
    std::optional<Answer<control::ControlResult<control::StatusPayload>>> agent = {};
    std::optional<Answer<control::ControlResult<control::StatsPayload>>> stats = {};

    /// Since when no request has got an answer from the platform; for whoever asks it other things too.
    std::optional<Instant> unreachedSince = {};

    bool hasKey = false; ///< whether there is a user key at all
    QString keyProblem = {}; ///< why the stored one could not be read: a sentence with what to do; else ""

    QString platformUrl = {}; ///< for words only
    platform::HostIdentity self = {}; ///< as far as it is known without the agent
    quint16 port = 7734; ///< where the agent listens, or would
    std::optional<Instant> agentStartedAt = {};
    Instant now{};
};

/// How long an acknowledged heartbeat, or a look by the agent, proves that the platform sees this host.
/// Source: agent/platform/PROTOCOL.md, "GET /api/cli/capacity".
inline constexpr std::chrono::seconds visibleFor{180};

/// How long an agent that has just started may be without a registration before that is called a failure.
/// Source: agent/status/STATUS.md, "The four-check status aggregate".
inline constexpr std::chrono::seconds startTimeout{30};

/// How long an answer stays true for whoever keeps it: of the agent since it was last heard, of the platform since the
/// last success. What is older is no longer Ok. Source: agent/status/STATUS.md, "Ages".
inline constexpr std::chrono::seconds agentHolds{90};
inline constexpr std::chrono::seconds platformHolds{150};

/// What a failed account check skips.
enum class SkipRule {
    Everything, ///< the other three checks. Source: agent/status/STATUS.md, "The four-check status aggregate"
    PlatformOnly, ///< not the agent's, which needs no account; for those who watch over it
};

/// The four checks as far as `answers` tell. Ok is said only of what an answer has shown.
Status evaluate(const Answers &answers, SkipRule rule = SkipRule::Everything);

} // namespace rensei::status
