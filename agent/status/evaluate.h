#pragma once

#include "agent/control/control_link.h"
#include "agent/control/stats_payload.h"
#include "agent/control/status_payload.h"
#include "agent/platform/account.h"
#include "agent/status/status.h"

#include <QJsonObject>

namespace rensei::status {

/// The reply to one request, and when it came.
template <typename T>
struct Answer {
    T value;
    Instant at{};
};

/// The input of evaluate(); nullopt where a request was not sent or is not answered yet.
struct Answers {
    std::optional<Answer<Result<QJsonObject>>> whoami = {};
    std::optional<Answer<Result<QJsonObject>>> capacity = {};
    std::optional<Answer<control::ControlResult<control::StatusPayload>>> agent = {};
    std::optional<Answer<control::ControlResult<control::StatsPayload>>> stats = {};

    /// Since when no request has got an answer from the platform; set by callers that send it other requests too.
    std::optional<Instant> unreachedSince = {};

    bool hasKey = false; ///< whether there is a user key at all
    QString keyProblem = {}; ///< why the stored one could not be read: a sentence with what to do; else ""

    QString platformUrl = {}; ///< for texts only
    platform::HostIdentity self = {}; ///< as far as known without the agent
    quint16 port = 7734; ///< where the agent listens, or is configured to
    std::optional<Instant> agentStartedAt = {};
    Instant now{};
};

/// How long an acknowledged heartbeat, or a check by the agent, proves that the platform sees this host.
/// Source: agent/platform/PROTOCOL.md, "GET /api/cli/capacity".
inline constexpr std::chrono::seconds visibilityMaxAge{180};

/// How long an agent that has just started may be without a registration before that counts as a failure.
/// Source: agent/status/STATUS.md, "The four-check status aggregate".
inline constexpr std::chrono::seconds startTimeout{30};

/// For callers that keep answers: how old the agent's last answer and the platform's last success may be before the
/// check is no longer Ok. Source: agent/status/STATUS.md, "Ages".
inline constexpr std::chrono::seconds agentMaxAge{90};
inline constexpr std::chrono::seconds platformMaxAge{150};

/// What a failed account check skips.
enum class SkipRule {
    Everything, ///< the other three checks. Source: agent/status/STATUS.md, "The four-check status aggregate"
    PlatformOnly, ///< not the agent's, which needs no account; for programs that supervise it
};

/// Without an answer a check is Unknown, never Ok.
Status evaluate(const Answers &answers, SkipRule rule = SkipRule::Everything);

} // namespace rensei::status
