#pragma once

#include "agent/host/registrar.h"
#include "agent/host/registration_state.h"
#include "agent/platform/worker_api.h"

#include <QObject>

#include <functional>
#include <optional>

namespace rensei::host {

/// What does not change while the agent runs.
struct ConnectionInputs {
    QString platformUrl;
    QString identityFile;
    config::Protocol protocol = config::Protocol::Auto;
    std::function<platform::HostDescription()> describe; ///< this host as it is now, for a registration
};

/// Keeps this host registered: performs the effects of registration_state and publishes each new identity to all
/// callers.
class Connection : public QObject {
    Q_OBJECT

public:
    Connection(http::Transport &transport, platform::WorkerApi &api, Clock &clock, ConnectionInputs inputs);

    /// Transfers every live session from the former worker ids, the latest first, to the present one; called when that
    /// is stored and before it is published.
    using OwnershipTransfer = std::function<void(
        const QStringList &formerWorkers, const platform::WorkerIdentity &newRegistration, std::function<void()> done)>;
    void setOwnershipTransfer(OwnershipTransfer ownershipTransfer)
    {
        m_ownershipTransfer = std::move(ownershipTransfer);
    }

    /// Loads the stored identity; fails when the state folder cannot be used.
    [[nodiscard]] Result<void> load();

    void usePlatform(const QString &url) { m_inputs.platformUrl = url; }
    const QString &platformUrl() const { return m_inputs.platformUrl; } ///< "" until usePlatform()

    /// For the next registration, and for resuming: before load().
    void setProtocol(config::Protocol protocol) { m_inputs.protocol = protocol; }

    /// Null when there is none. Called at start and whenever it may have changed.
    void setToken(SharedSecret token);

    void heartbeatAcknowledged();
    void handleWorkerMissing(); ///< any request got the 404 that says so
    void retryNow(); ///< requested by the user, or because the network is back
    void shutDown(); ///< final; forgets the worker id

    RegistrationState state() const { return m_state; }
    ApiVariant variant() const { return m_apiVariant; }
    void setApiVariant(ApiVariant variant) { m_apiVariant = variant; }
    const platform::Registration &registration() const { return m_registration; }
    const QStringList &formerWorkers() const { return m_stored.formerWorkers; }
    void forgetFormerWorker(const QString &workerId); ///< nothing is its any more
    const QString &machineId() const { return m_stored.machineId; }
    /// Whether this platform issues no runtime tokens; known once registered.
    bool isSelfHosted() const { return m_registration.workerId.isEmpty() ? false : !m_registration.runtimeToken; }
    const std::optional<Error> &lastError() const { return m_lastError; }
    platform::Capabilities &capabilities() { return m_capabilities; }

Q_SIGNALS:
    void registrationStateChanged(rensei::host::RegistrationState state);
    void wentOnline(); ///< registered or resumed: heartbeat and poll at once
    void heartbeatRequested(); ///< send one now
    void attemptFailed(const rensei::Error &error); ///< to register or to refresh

private:
    void handle(RegistrationEvent event);
    void perform(RegistrationEffect effect);
    void abandonAttempt();
    void doRegister();
    void doRefresh();
    void registered(const platform::Registration &registration, ApiVariant variant);
    void transferAndPublish(const platform::Registration &registration, RegistrationEvent event);
    void publish(const platform::Registration &registration);
    void scheduleRefresh();
    void saveStoredIdentity();
    void scheduleRetry();
    void scheduleProbe();

    platform::WorkerApi &m_api;
    Clock &m_clock;
    ConnectionInputs m_inputs;
    platform::Capabilities m_capabilities;
    Registrar m_registrar;
    OwnershipTransfer m_ownershipTransfer;
    SharedSecret m_token;
    StoredIdentity m_stored;
    platform::Registration m_registration;
    RegistrationState m_state = RegistrationState::NeedsToken;
    ApiVariant m_apiVariant = ApiVariant::V1;
    OneShotTimer m_retry;
    OneShotTimer m_refreshDue;
    OneShotTimer m_heartbeatDelay;
    std::optional<Error> m_lastError;
    std::optional<std::chrono::milliseconds> m_lastReregister; ///< that succeeded
    std::optional<std::chrono::milliseconds> m_lastRefresh; ///< that succeeded
    std::optional<std::chrono::milliseconds> m_refusedSince;
    int m_failures = 0;
    int m_generation = 0;
    int m_attempt = 0; ///< number of the current registration attempt; replies to earlier ones are ignored
};

/// How long to wait before a token that has `life` to live is refreshed; nullopt: it does not say. Source:
/// agent/host/LIFECYCLE.md, "Decided numbers".
std::chrono::milliseconds refreshWait(std::optional<std::chrono::milliseconds> life);

} // namespace rensei::host
