#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/control/control_client.h"
#include "agent/control/event_follower.h"
#include "agent/status/evaluate.h"
#include "app/backend/request_scope.h"

#include <QObject>

#include <optional>

namespace rensei::app {

/// Keeps what the agent of this computer reports through its event stream. A stream that breaks is no loss until it
/// stays broken for 3 s. Source: agent/status/STATUS.md, "Ages".
class AgentMonitor final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        control::ControlClient &client;
        control::EventFollower &events;
        Clock &clock;
    };
    using StatusAnswer = status::Answer<control::ControlResult<control::StatusPayload>>;
    using StatsAnswer = status::Answer<control::ControlResult<control::StatsPayload>>;

    explicit AgentMonitor(Parts parts);

    /// The agent has ended for certain.
    void forget();

    /// Asks the agent for its statistics, unless that is under way or the agent is not connected.
    void requestStats();
    void forgetStats();

    const std::optional<StatusAnswer> &answer() const { return m_answer; }
    const std::optional<StatsAnswer> &stats() const { return m_stats; }
    std::optional<control::StatusPayload> status() const; ///< nullopt while the agent is not heard
    const std::optional<Instant> &startedAt() const { return m_startedAt; }
    void setStartedAt(std::optional<Instant> at) { m_startedAt = at; }

    bool isRegistered() const; ///< the platform has acknowledged a heartbeat, and the registration is in force
    std::optional<Instant> lastAcknowledgedAt() const; ///< the last heartbeat of a registered agent

Q_SIGNALS:
    void changed();
    void registered(); ///< half a second after isRegistered() became true

private:
    void statusReceived(const control::StatusPayload &status);
    void pinged();
    void disconnected(const control::ControlFailure &failure);
    void lose(const control::ControlFailure &failure);

    Parts m_parts;
    std::optional<StatusAnswer> m_answer;
    std::optional<StatsAnswer> m_stats;
    std::optional<Instant> m_startedAt;
    RequestScope m_scope;
    OneShotTimer m_grace; ///< before a disconnected agent counts as lost
    OneShotTimer m_settle; ///< from a registration to registered()
    bool m_isStatsRequested = false;
};

} // namespace rensei::app
