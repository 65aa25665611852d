#pragma once

#include "agent/base/clock.h"
#include "agent/base/result.h"
#include "agent/http/transport.h"

#include <QObject>
#include <QPointer>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace rensei::platform {

/// POST /api/oauth/token: an access token for an OAuth client, as a computer without a person uses it.
/// Source: agent/platform/PROTOCOL.md, "Client credentials".
http::Request clientCredentials(const QString &clientId, const SharedSecret &clientSecret);

struct AccessToken {
    SharedSecret token;
    std::chrono::seconds lifetime{}; ///< from the answer on
};
[[nodiscard]] Result<AccessToken> parseAccessToken(const QJsonObject &body);

/// The access token of one client, in memory only. It is asked for when it is needed, once for all who wait, and again
/// 60 s before the former one expires.
class AccessTokens final : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds renewalLead{60};

    AccessTokens(http::Transport &transport, Clock &clock, QString clientId, SharedSecret clientSecret);

    using Then = std::function<void(const Result<SharedSecret> &)>;

    /// A token that is valid for some time. Calls `then` once, later or at once, unless `context` is gone by then. An
    /// Unauthorized or Rejected error means that the platform does not know the client or its secret.
    void token(QObject *context, Then then);

private:
    struct Waiting {
        QPointer<QObject> context;
        Then then;
    };

    void store(const Result<http::Response> &reply);

    http::Transport &m_transport;
    Clock &m_clock;
    QString m_clientId;
    SharedSecret m_clientSecret;
    SharedSecret m_token;
    std::chrono::milliseconds m_renewAt{0};
    std::vector<Waiting> m_waiting;
};

} // namespace rensei::platform
