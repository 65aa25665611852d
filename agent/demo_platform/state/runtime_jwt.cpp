#include "agent/demo_platform/state/runtime_jwt.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>

namespace rensei::demo {

using namespace Qt::StringLiterals;

static constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

static QByteArray encode(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toBase64(base64);
}

static QByteArray sign(const QByteArray &signedPart, const QByteArray &secret)
{
    return QMessageAuthenticationCode::hash(signedPart, secret, QCryptographicHash::Sha256).toBase64(base64);
}

static qint64 epochSeconds(Instant at)
{
    return epochMs(at) / 1000;
}

static Instant fromEpochSeconds(qint64 seconds)
{
    return Instant(std::chrono::seconds(seconds));
}

QByteArray signJwt(const QJsonObject &claims, const QByteArray &secret)
{
    const QByteArray head = encode({{u"alg"_s, u"HS256"_s}, {u"typ"_s, u"JWT"_s}});
    const QByteArray signedPart = head + '.' + encode(claims);
    return signedPart + '.' + sign(signedPart, secret);
}

QByteArray signJwt(const RuntimeClaims &claims, const QByteArray &secret)
{
    const QJsonObject payload{
        {u"jti"_s, claims.tokenId},
        {u"sub"_s, claims.workerId},
        {u"proj"_s, claims.project},
        {u"org"_s, claims.org},
        {u"reg"_s, claims.registration},
        {u"scope"_s, QJsonArray::fromStringList(claims.scope)},
        {u"iat"_s, epochSeconds(claims.issued)},
        {u"exp"_s, epochSeconds(claims.expires)},
    };
    return signJwt(payload, secret);
}

std::optional<RuntimeClaims> verifyJwt(const QByteArray &token, const QByteArray &secret)
{
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3 || sign(parts.at(0) + '.' + parts.at(1), secret) != parts.at(2))
        return std::nullopt;
    const QJsonObject body = QJsonDocument::fromJson(QByteArray::fromBase64(parts.at(1), base64)).object();
    RuntimeClaims claims;
    claims.tokenId = body["jti"_L1].toString();
    claims.workerId = body["sub"_L1].toString();
    claims.project = body["proj"_L1].toString();
    claims.org = body["org"_L1].toString();
    claims.registration = body["reg"_L1].toString();
    const QJsonArray scope = body["scope"_L1].toArray();
    for (const QJsonValue &item : scope)
        claims.scope.append(item.toString());
    claims.issued = fromEpochSeconds(body["iat"_L1].toInteger());
    claims.expires = fromEpochSeconds(body["exp"_L1].toInteger());
    return claims;
}

} // namespace rensei::demo
