#pragma once

#include "agent/base/clock.h"
#include "agent/base/one_shot_timer.h"
#include "agent/base/result.h"
#include "agent/base/secret.h"
#include "agent/control_server/route.h"

#include <QObject>

#include <memory>

namespace rensei::control {

class Dispatcher;

/// The limits of a ControlServer.
struct ServerLimits {
    std::chrono::milliseconds delivery
        = std::chrono::seconds(15); ///< for a whole request to arrive, from the connection on
    std::chrono::milliseconds answer = std::chrono::seconds(15); ///< for an answer, except of routes that may take long
    unsigned connections = 64;
    qsizetype undelivered = 24; ///< connections still without a whole request; above it, the oldest is cut
    qsizetype body = 64 * 1024; ///< bytes
};

/// The control API on 127.0.0.1: checks each request, dispatches it to its route on this thread and sends the answer.
/// One request per connection. It adds `GET /healthz` and `GET /api/daemon/hello` to the routes.
/// Malformed HTTP never reaches these checks: libmicrohttpd answers it with 400, 413, 431 or 505 and an HTML
/// body of its own.
/// Source: agent/control/CONTROL_API.md, "Authentication and browser protection".
class ControlServer final : public QObject {
    Q_OBJECT

public:
    /// `clock.now()` is called from the server's own thread too. The token is never empty.
    ControlServer(Clock &clock, SharedSecret token, QList<Route> routes, ServerLimits limits = {});

    /// Calls stop(). Responders may outlive the server.
    ~ControlServer() override;

    /// Binds `port` (0: any free one) and starts to serve. Fails with ErrorKind::Conflict when another program
    /// has the port, and may then be called again with another.
    [[nodiscard]] Result<void> start(quint16 port);

    /// The bound port; 0 before start().
    quint16 port() const;

    /// Until this is called every request except to open routes gets 503 `{"status":"starting"}`, once it passed the
    /// checks.
    void setReady();

    /// Closes the port, every event stream and every connection, answered or not. Returns when all are closed.
    void stop();

private:
    class Daemon;

    QList<Route> m_routes;
    std::unique_ptr<Dispatcher> m_dispatcher;
    std::unique_ptr<Daemon> m_daemon;
    OneShotTimer m_delivery;
};

} // namespace rensei::control
