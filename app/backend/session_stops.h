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

/// Stops sessions for the user: by the platform where it can, else by this computer's agent where the session runs
/// here; and tells how far each stop is, until the list shows that the session has ended.
class SessionStops final : public QObject {
    Q_OBJECT

public:
    SessionStops(platform::UserApi &api, control::ControlClient &agent, Clock &clock);

    /// Another account: its platform may have other routes, and the stops under way are no longer followed.
    void reset();

    /// `localId` names the session where it runs on this computer, "" where it does not. A stop that is under way is
    /// not asked for again before it is late.
    void stop(const QString &id, const QString &localId);

    /// Whether stop() can do anything about a session, as far as is known of this platform.
    bool canStop(bool isLocal) const;

    /// What the list shows now.
    void apply(const FeedUpdate &update);

    enum class Problem {
        OutOfReach,
        NotAllowed, ///< the key may not stop it
        NotHere, ///< this platform has no stop, and the session runs on another computer
        AgentSilent, ///< it runs here, and the agent does not answer
        Other, ///< see the Error
    };

Q_SIGNALS:
    void progressed(const QString &id, const std::optional<rensei::app::StopProgress> &progress);
    void failed(const QString &id, rensei::app::SessionStops::Problem problem, const rensei::Error &error);
    void stopped(const QString &id); ///< the platform says so already; the list will show it

private:
    void answered(const QString &id, const QString &localId, const Result<http::Response> &reply);
    void stopHere(const QString &id, const QString &localId);
    void progress(const QString &id, StopProgress::Phase phase);
    void giveUp(const QString &id, Problem problem, const Error &error = {});
    void grewLate();

    platform::UserApi &m_api;
    control::ControlClient &m_agent;
    Clock &m_clock;
    platform::Capabilities m_routes;
    RequestScope m_round;
    QHash<QString, StopProgress> m_stops; ///< by public id
    OneShotTimer m_late;
};

} // namespace rensei::app
