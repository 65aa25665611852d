#pragma once

#include "agent/cli/target_options.h"
#include "agent/cli/token_input.h"
#include "agent/control/control_client.h"
#include "agent/http/network_transport.h"
#include "agent/secrets/secret_store.h"

namespace rensei::cli {

/// Reads a token from standard input, checks a user key with the platform, stores it, and notifies the running agent of
/// a new registration token.
class AuthAdd final : public QObject {
    Q_OBJECT

public:
    AuthAdd(secrets::SecretId id, const Target &target, secrets::SecretStore &store, Clock &clock);

    struct Outcome {
        ExitCode code = ExitFailure;
        QString text; ///< the result, and what to do
    };

    /// Calls `then` once, asynchronously.
    void start(std::function<void(const Outcome &)> then);

private:
    void store(Result<Secret> token);
    void checkUserKey(Secret token);
    void store(Secret token, const QString &owner);
    void stored(const QString &owner);

    secrets::SecretId m_id;
    secrets::SecretStore &m_store;
    http::NetworkTransport m_platform;
    control::ControlClient m_agent;
    TokenInput m_input;
    Result<void> m_trusted; ///< fails when network.caFile cannot be used
    std::function<void(const Outcome &)> m_then;
};

/// Why a key whose whoami failed is not stored, as a sentence with what to do; "" when this platform has no account
/// service, so that the key cannot be checked and is stored. Source: agent/platform/PROTOCOL.md, "GET /api/cli/whoami".
QString keyRejectionText(const Error &error);

} // namespace rensei::cli
