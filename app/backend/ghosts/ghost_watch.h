#pragma once

#include "app/backend/request_scope.h"
#include "app/backend/session_source.h"
#include "app/backend/status_monitor.h"
#include "app/model/sessions/session_model.h"
#include "app/model/status/ghost_session.h"

#include <QHash>
#include <QObject>

namespace rensei::app {

/// Marks listed sessions that work, says the platform, without a run on this computer, where they had one. Asks the
/// agent when the sessions that it runs change, and the platform nothing.
class GhostWatch final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        const StatusMonitor &monitor;
        const SessionSource &source;
        SessionModel &sessions;
        control::ControlClient &agent;
        const Clock &clock;
    };
    explicit GhostWatch(Parts parts);

    void runsChanged(); ///< the sessions that the agent runs, or the agent itself, are not those of before

private:
    void fetch();
    void update();
    void followList();

    Parts m_parts;
    RequestScope m_requests;
    QList<control::SessionPayload> m_runs; ///< running and ended ones
    QHash<QString, ListedTrace> m_traces; ///< of those that are listed, by the public id
    bool m_isKnown = false; ///< m_runs is what the agent says now
    bool m_isFetching = false;
};

} // namespace rensei::app
