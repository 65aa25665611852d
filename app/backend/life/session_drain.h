#pragma once

#include "agent/control/control_client.h"
#include "app/backend/request_scope.h"
#include "app/backend/status_monitor.h"
#include "app/system/process_note.h"

#include <QObject>

#include <functional>

namespace rensei::app {

/// Lets the sessions of this computer end: its agent takes no more of them until none is left that works. What rests
/// is not waited for, because it outlives the end of the agent. Should the desktop end before they have, its next run
/// has the agent take sessions again. Source: agent/control/CONTROL_API.md, "Bodies".
class SessionDrain final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        control::ControlClient &agent;
        StatusMonitor &monitor;
        QString noteFile = {}; ///< says which agent was asked, for the next run of the desktop; "" for none
    };
    explicit SessionDrain(Parts parts);

    /// What the agent tells of its sessions.
    void setSessions(const QList<control::SessionPayload> &sessions);

    void start(); ///< nothing when it is under way

    /// The agent takes sessions again, if it did before. `then` is called once, within 5 s.
    void cancel(std::function<void()> then);

    bool isActive() const { return m_isActive; }
    int left() const; ///< how many sessions have still to end

Q_SIGNALS:
    void changed(); ///< isActive() or left()
    void finished(); ///< none is left; it is still active, and the agent takes none
    void undone(); ///< somebody else has the agent take sessions again: it is not active any more
    void failed(); ///< the agent did not take the request: likewise
    /// An earlier run of the desktop ended while it waited, and its agent has taken sessions again since just now.
    void leftoverResumed();

private:
    void check();
    void resumeLeftover();
    void request();
    void end();

    Parts m_parts;
    ProcessNote m_note;
    RequestScope m_requests;
    RequestScope m_resuming;
    int m_resting = 0;
    int m_shownLeft = 0;
    qint64 m_drainedPid = 0; ///< of the agent that was asked; 0 while it is not known
    bool m_mayBeLeftover = true; ///< nothing was asked for in this run, and no agent that takes sessions was seen
    bool m_isActive = false;
    bool m_hasAsked = false; ///< it took sessions before
    bool m_isObeyed = false; ///< it was seen to take none
};

} // namespace rensei::app
