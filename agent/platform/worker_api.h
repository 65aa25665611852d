#pragma once

#include "agent/http/transport.h"
#include "agent/platform/registration.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace rensei {
class Clock;
}

namespace rensei::platform {

/// Who this host is on the platform at the moment. All lanes share one; every recovery makes a new generation.
struct WorkerIdentity {
    QString workerId;
    SharedSecret bearer; ///< runtime token, or the registration token on a base that issues none
    int generation = 0;
};

/// Calls of the worker protocol under whatever identity the host has at the moment. A call that is refused because its
/// token is stale, or that comes while the identity changes, waits for the next identity and goes out once more.
class WorkerApi : public QObject {
    Q_OBJECT

public:
    using Build = std::function<http::Request(const WorkerIdentity &)>;
    using Then = http::Transport::Then;

    WorkerApi(http::Transport &transport, Clock &clock);
    ~WorkerApi() override;

    /// Builds the request when it is sent, so that it carries the identity of that moment. `then` is called exactly
    /// once, later, unless `context` or this object is gone. Without an identity within 30 s the answer is an Offline
    /// error; a 401 that no new identity mends within 30 s is passed on.
    void call(Build build, QObject *context, Then then);

    /// Publishes an identity to every lane and sends what waited for one.
    void setIdentity(WorkerIdentity identity);

    /// Calls wait from now on, for setIdentity(): live sessions are being transferred to another worker id.
    void hold();

    /// No identity, and calls, those that wait too, fail with `error`, until setIdentity(): nothing but a person can
    /// help, or the host has left.
    void close(const Error &error);

    const std::optional<WorkerIdentity> &identity() const { return m_identity; }

Q_SIGNALS:
    /// A call of that generation, the present one, got a 401. Emitted once per generation.
    void tokenRefused(int generation);

    /// By setIdentity() or close().
    void identityChanged();

private:
    class Call;

    void noteRefused(int generation);

    http::Transport &m_transport;
    Clock &m_clock;
    std::optional<WorkerIdentity> m_identity;
    std::optional<Error> m_closed;
    bool m_held = false;
    int m_refusedGeneration = -1;
};

} // namespace rensei::platform
