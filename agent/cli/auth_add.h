#pragma once

#include "agent/cli/platform_option.h"
#include "agent/cli/token_input.h"
#include "agent/control/control_client.h"
#include "agent/http/network_transport.h"
#include "agent/secrets/secret_store.h"

namespace rensei::cli {

/// Takes a token from standard input, has the platform say whether a user key is one, stores it, and tells the running
/// agent of a new registration token.
class AuthAdd final : public QObject {
    Q_OBJECT

public:
    AuthAdd(secrets::SecretId id, const Place &place, secrets::SecretStore &store, Clock &clock);

    struct Outcome {
        ExitCode code = ExitFailure;
        QString text; ///< what is so now, and what to do
    };

    /// Calls `then` once, later.
    void start(std::function<void(const Outcome &)> then);

private:
    void store(Result<Secret> token);
    void checkUserKey(Secret token);
    void store(Secret token, const QString &whose);
    void stored(const QString &whose);

    secrets::SecretId m_id;
    secrets::SecretStore &m_store;
    http::NetworkTransport m_platform;
    control::ControlClient m_agent;
    TokenInput m_input;
    std::function<void(const Outcome &)> m_then;
};

/// What whoami's refusal of a key means, as a sentence with what to do; "" when this base has no account service, so
/// that nothing speaks against the key. Source: agent/platform/PROTOCOL.md, "GET /api/cli/whoami".
QString refusalOf(const Error &error);

} // namespace rensei::cli
