#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/host/connection.h"
#include "agent/host/heartbeat.h"
#include "agent/host/poller.h"
#include "agent/host/session_registry.h"
#include "agent/http/gated_transport.h"

#include <QObject>

#include <chrono>

namespace rensei::host {

/// What a shutdown works on; all of it outlives the shutdown.
struct ShutdownParts {
    http::Transport &transport; ///< for the deregistration, the last request
    http::GatedTransport &gatedTransport; ///< for all others
    Clock &clock;
    platform::WorkerApi &api;
    Connection &connection;
    SessionRegistry &sessions;
    Heartbeat &heartbeat;
    Poller &poller;
};

/// Stops the host in order: wait for running sessions, stop those that remain, send their final reports, deregister.
class HostShutdown : public QObject {
    Q_OBJECT

public:
    explicit HostShutdown(ShutdownParts parts);

    /// Waits up to `timeout` for sessions to end by themselves. A later call with an earlier deadline shortens the
    /// wait; one with a later deadline changes nothing.
    void start(std::chrono::milliseconds timeout);

Q_SIGNALS:
    void finished(); ///< final; emitted once

private:
    void stopSessions();
    void deregisterWhenReady();
    bool isStillNeeded() const;
    void leave();
    void deregister();
    void finish();

    ShutdownParts m_parts;
    OneShotTimer m_deadlineTimer;
    std::chrono::milliseconds m_deadline{};
    OneShotTimer m_finalReportTimer;
    OneShotTimer m_leaveTimer;
    bool m_isStarted = false;
    bool m_isSuspending = false;
    bool m_isLeaving = false;
    bool m_isFinished = false;
};

} // namespace rensei::host
