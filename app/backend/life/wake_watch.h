#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/control/control_client.h"
#include "app/backend/request_scope.h"
#include "app/model/life/wake_report.h"
#include "app/model/sessions/session_model.h"
#include "app/system/wake.h"

#include <QObject>

#include <optional>

namespace rensei::app {

/// Tells what became of the sessions of this computer while it slept, once the agent and the platform have settled what
/// goes on. Source: agent/host/LIFECYCLE.md, "After sleep".
class WakeWatch final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        Wake &wake;
        control::ControlClient &agent;
        const SessionModel &sessions;
        Clock &clock;
    };
    explicit WakeWatch(Parts parts);

    void setSessions(const QList<control::SessionPayload> &sessions); ///< what the agent tells of those that it runs

Q_SIGNALS:
    void reported(const rensei::app::WakeReport &report);

private:
    void woke(std::chrono::milliseconds slept);
    void waitAndAsk(int attempt);
    void answered(const QList<control::SessionPayload> &sessions);

    Parts m_parts;
    QList<control::SessionPayload> m_sessions; ///< as of now
    std::optional<SleepFacts> m_asleep; ///< of what is not told yet
    RequestScope m_requests;
    OneShotTimer m_settle;
};

} // namespace rensei::app
