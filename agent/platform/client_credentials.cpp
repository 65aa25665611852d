#include "agent/platform/client_credentials.h"

#include "agent/base/json_reader.h"
#include "agent/platform/endpoint.h"

#include <algorithm>
#include <utility>

namespace rensei::platform {

using namespace Qt::StringLiterals;

static constexpr std::chrono::seconds longestLife = std::chrono::hours(24); // also of one that claims more

http::Request clientCredentials(const QString &clientId, const SharedSecret &clientSecret)
{
    const QByteArrayView secret = clientSecret->view();
    return post(u"/api/oauth/token"_s,
        {{"grant_type"_L1, u"client_credentials"_s}, {"client_id"_L1, clientId},
            {"client_secret"_L1, QString::fromUtf8(secret.data(), secret.size())}},
        nullptr);
}

Result<AccessToken> parseAccessToken(const QJsonObject &body)
{
    JsonReader in(body);
    QByteArray token = in.string("access_token"_L1).toUtf8();
    const qint64 lifetime = in.maybeInteger("expires_in"_L1).value_or(0);
    // A line break would make the rest of it a header of its own.
    const bool isPlain = std::ranges::all_of(token, [](char c) { return c > ' ' && c < '\x7f'; });
    if (!isPlain)
        return fail(Error{.kind = ErrorKind::BadReply, .detail = u"the access token has characters that none has"_s});
    const auto shortened = std::chrono::seconds(std::clamp<qint64>(lifetime, 0, longestLife.count()));
    return in.finish(AccessToken{share(Secret(std::move(token))), shortened});
}

AccessTokens::AccessTokens(http::Transport &transport, Clock &clock, QString clientId, SharedSecret clientSecret)
    : m_transport(transport)
    , m_clock(clock)
    , m_clientId(std::move(clientId))
    , m_clientSecret(std::move(clientSecret))
{
}

void AccessTokens::token(QObject *context, Then then)
{
    if (m_token && m_clock.now() < m_renewAt)
        return then(m_token);
    m_waiting.push_back({context, std::move(then)});
    if (m_waiting.size() > 1)
        return;
    m_transport.send(clientCredentials(m_clientId, m_clientSecret), this,
        [this](const Result<http::Response> &reply) { store(reply); });
}

void AccessTokens::store(const Result<http::Response> &reply)
{
    m_token.reset();
    const Result<AccessToken> answer = reply ? parseAccessToken(reply->body) : Result<AccessToken>(fail(reply.error()));
    if (answer) {
        m_token = answer->token;
        m_renewAt = m_clock.now() + answer->lifetime - renewalLead;
    }
    // Whoever asks again from its callback starts a new request.
    for (const Waiting &waiting : std::exchange(m_waiting, {})) {
        if (waiting.context)
            waiting.then(answer ? Result<SharedSecret>(answer->token) : Result<SharedSecret>(fail(answer.error())));
    }
}

} // namespace rensei::platform

#include "moc_client_credentials.cpp"
