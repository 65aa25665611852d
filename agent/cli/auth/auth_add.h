#pragma once

#include "agent/cli/target_options.h"
#include "agent/http/transport.h"
#include "agent/platform/client_credentials.h"

namespace rensei::cli {

/// Adds a context: reads its secret, checks that of an account with the platform, stores it, keeps the context, and
/// notifies the running agent of a new registration token.
class AuthAdd final : public QObject {
    Q_OBJECT

public:
    using Read = std::function<void(QObject *context, std::function<void(Result<Secret>)> then)>;

    struct Parts {
        http::Transport &platform;
        control::ControlClient &agent;
        secrets::SecretStore &store;
        Clock &clock;
        Read readSecret;
        QString contextsFile;
    };

    /// `context` without a name gets a free one. What the platform tells of the account is filled in.
    AuthAdd(Parts parts, config::Context context);

    struct Outcome {
        ExitCode code = ExitFailure;
        QString text; ///< the result, and what to do
    };

    /// Calls `then` once, asynchronously.
    void start(std::function<void(const Outcome &)> then);

private:
    void check(Result<Secret> secret);
    void checkUserKey(Secret key);
    void checkClient(Secret secret);
    void store(Secret secret);
    void keepContext();
    void finish(const config::Contexts &contexts);

    Parts m_parts;
    config::Context m_context;
    std::unique_ptr<platform::AccessTokens> m_tokens;
    QString m_owner; ///< "mark@acme.com, acme"
    std::function<void(const Outcome &)> m_then;
};

/// Why a key whose whoami failed is not stored, as a sentence with what to do; "" when this platform has no account
/// service, so that the key cannot be checked and is stored. Source: agent/platform/PROTOCOL.md, "GET /api/cli/whoami".
QString keyRejectionText(const Error &error);

/// The same for an OAuth client for which no access token came; never "".
QString clientRejectionText(const Error &error);

} // namespace rensei::cli
