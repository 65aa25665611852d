#pragma once

#include "agent/base/clock.h"
#include "agent/platform/capabilities.h"
#include "agent/platform/registration.h"
#include "agent/platform/reply_handler.h"

#include <QObject>

namespace rensei::platform {

/// Calls that establish and renew this host's identity. They carry their own token, and teach `capabilities` which of
/// these routes the platform has.
class RegistrationApi {
public:
    RegistrationApi(http::Transport &transport, Capabilities &capabilities, Clock &clock);

    /// Each calls `then` once, later, unless `context` is gone by then.
    void registerV1(const HostDescription &host, const SharedSecret &registrationToken, QObject *context,
        ReplyHandler<Registration> then);
    void registerAf(const HostDescription &host, const SharedSecret &registrationToken, QObject *context,
        ReplyHandler<Registration> then);

    /// `bearer` is the runtime token, or the registration token.
    void refreshToken(
        const Registration &current, const SharedSecret &bearer, QObject *context, ReplyHandler<Registration> then);

private:
    template <typename Parse>
    http::Transport::Then parsing(Parse parse, ReplyHandler<Registration> then);
    http::Transport::Then learning(Capability capability, http::Transport::Then then);

    http::Transport &m_transport;
    Capabilities &m_capabilities;
    Clock &m_clock;
};

} // namespace rensei::platform
