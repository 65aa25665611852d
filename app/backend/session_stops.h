#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/control/control_client.h"
#include "agent/platform/capabilities.h"
#include "agent/platform/user_api.h"
#include "app/backend/request_scope.h"
#include "app/model/sessions/session_row.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace rensei::app {

/// Stops sessions: through the platform if it supports that, else through this computer's agent if the session runs
/// here. Reports the progress of each stop until the list shows that the session has ended.
class SessionStops final : public QObject {
    Q_OBJECT

public:
    SessionStops(platform::UserApi &api, control::ControlClient &agent, Clock &clock);

    /// For a change of account: forgets the pending stops and what is known about the platform's routes.
    void reset();

    /// `localId`: the agent's id of the session; "" if it does not run on this computer. A pending stop is not
    /// requested again before it is late.
    void stop(const QString &id, const QString &localId);

    /// Whether stop() may work, as far as this platform's routes are known.
    bool canStop(bool isLocal) const;

    /// Removes the stops of sessions that the list no longer shows as live.
    void apply(const FeedUpdate &update);

    enum class Problem {
        OutOfReach,
        NotAllowed, ///< the key does not permit it
        NotLocal, ///< this platform has no stop route, and the session runs on another computer
        AgentUnreachable, ///< the session runs here, but the agent does not answer
        AgentRefused, ///< the agent says why, in the Error's serverText
        Other, ///< see the Error
    };

Q_SIGNALS:
    void progressed(const QString &id, const std::optional<rensei::app::StopProgress> &progress);
    void failed(const QString &id, rensei::app::SessionStops::Problem problem, const rensei::Error &error);
    void stopped(const QString &id); ///< confirmed by the platform; the list may not show it yet

private:
    void handleReply(const QString &id, const QString &localId, const Result<http::Response> &reply);
    void stopLocally(const QString &id, const QString &localId);
    void progress(const QString &id, StopProgress::Phase phase);
    void fail(const QString &id, Problem problem, const Error &error = {});
    void updateLate();

    platform::UserApi &m_api;
    control::ControlClient &m_agent;
    Clock &m_clock;
    platform::Capabilities m_capabilities;
    RequestScope m_requests;
    QHash<QString, StopProgress> m_stops; ///< by public id
    OneShotTimer m_lateTimer;
};

} // namespace rensei::app
