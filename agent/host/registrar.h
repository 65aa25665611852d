#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/config/config.h"
#include "agent/host/stored_identity.h"
#include "agent/platform/registration_api.h"

#include <QObject>

namespace rensei::host {

/// Registers this host and refreshes its token, one call at a time. When to do so is decided in registration_state.
class Registrar : public QObject {
    Q_OBJECT

public:
    Registrar(http::Transport &transport, platform::Capabilities &capabilities, Clock &clock);

    /// The daemon-native route first, the AF-compatible one where the platform lacks it; or the one that is configured.
    void registerHost(const platform::HostDescription &host, SharedSecret token, config::Protocol protocol);

    /// With the runtime token while it is valid, and once more with the registration token.
    void refresh(const platform::Registration &current, SharedSecret token);

    /// Ignores the reply of the request in flight.
    void cancel();

Q_SIGNALS:
    void registered(const rensei::platform::Registration &registration, rensei::host::ApiVariant variant);
    void registerRefused(const rensei::Error &error); ///< only the user can fix it
    void registerFailed(const rensei::Error &error); ///< temporary
    void refreshed(const rensei::platform::Registration &registration);
    void refreshRefused(const rensei::Error &error);
    void refreshFailed(const rensei::Error &error);

private:
    void sendRegister(
        const platform::HostDescription &host, const SharedSecret &token, ApiVariant variant, bool mayFallBack);
    void sendRefresh(const platform::Registration &current, const SharedSecret &bearer, const SharedSecret &fallback);
    void handleRefreshError(const Error &error, const platform::Registration &current, const SharedSecret &bearer,
        const SharedSecret &fallback);

    platform::RegistrationApi m_api;
    const platform::Capabilities &m_capabilities;
    Clock &m_clock;
    OneShotTimer m_timer;
    bool m_retriedMissing = false;
    int m_run = 0;
};

} // namespace rensei::host
