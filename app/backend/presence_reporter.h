#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/control/control_client.h"
#include "app/backend/request_scope.h"
#include "app/system/user_activity.h"

#include <QObject>

namespace rensei::app {

/// Tells the agent that somebody is at this computer, so that it asks instead of rejecting. Only while sessions run: an
/// idle computer is not woken for it. Source: agent/control/CONTROL_API.md, "Bodies".
class PresenceReporter final : public QObject {
    Q_OBJECT

public:
    PresenceReporter(control::ControlClient &agent, Clock &clock, ReadUserActivity read);

    /// Whether the agent runs sessions, which may ask something.
    void setActive(bool active);

private:
    void check();
    void report(const UserActivity &activity);

    control::ControlClient &m_agent;
    ReadUserActivity m_read;
    OneShotTimer m_next;
    RequestScope m_requests;
    bool m_isActive = false;
};

} // namespace rensei::app
