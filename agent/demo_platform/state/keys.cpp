#include "agent/demo_platform/state/keys.h"

#include "agent/demo_platform/state/runtime_jwt.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QUuid>

namespace rensei::demo {

using namespace Qt::StringLiterals;

QString randomHex(int bytes)
{
    QByteArray raw(bytes, Qt::Uninitialized);
    for (char &byte : raw)
        byte = char(QRandomGenerator::global()->bounded(256));
    return QString::fromLatin1(raw.toHex());
}

Keys::Keys(const Options &options, const PlatformClock &clock)
    : m_options(options)
    , m_clock(clock)
    , m_secret(randomHex(32).toLatin1())
    , m_registration(options.keys ? options.keys->registrationToken
                                  : (options.hosted() ? u"rsk_live_demoreg"_s : u"self-hosted-demo-"_s) + randomHex(24))
    , m_user(options.keys ? options.keys->userKey : u"rsk_live_demouser"_s + randomHex(24))
    , m_limited(u"rsk_live_demoread"_s + randomHex(24))
    , m_revoked(u"rsk_live_demogone"_s + randomHex(24))
    , m_admin(options.keys ? options.keys->adminKey : u"demo-admin-"_s + randomHex(16))
    , m_clientId(u"m2m_demo"_s + randomHex(8))
    , m_clientSecret(u"m2ms_demo"_s + randomHex(24))
{
    m_known.insert(m_registration, {CallerKind::RegistrationToken, u"tok_demo"_s, options.projects.first().id});
    m_known.insert(m_user, {CallerKind::UserKey, u"key_user"_s, {}});
    m_known.insert(m_limited, {CallerKind::LimitedUserKey, u"key_limited"_s, {}});
    m_known.insert(m_revoked, {CallerKind::Revoked, u"tok_gone"_s, {}});
}

Caller Keys::callerOf(const QByteArray &authorization) const
{
    if (authorization.isEmpty())
        return {};
    // Case-sensitive, because the reference server rejects "bearer".
    if (!authorization.startsWith("Bearer "))
        return {CallerKind::Unknown, {}, {}, {}};
    return callerOfToken(QString::fromLatin1(authorization.mid(7)));
}

Caller Keys::callerOfToken(const QString &token) const
{
    if (const auto known = m_known.constFind(token); known != m_known.constEnd())
        return {known->kind, {}, known->id, known->projectId};
    if (const auto access = m_accessTokens.constFind(token); access != m_accessTokens.constEnd())
        return {*access > m_clock.now() ? CallerKind::UserKey : CallerKind::Unknown, {}, m_clientId, {}};
    const auto claims = m_options.hosted() ? verifyJwt(token.toLatin1(), m_secret) : std::nullopt;
    if (!claims)
        return {token.isEmpty() ? CallerKind::Anonymous : CallerKind::Unknown, {}, {}, {}};
    const bool expired = m_expired.contains(claims->tokenId) || claims->expires <= m_clock.now();
    return {expired ? CallerKind::ExpiredJwt : CallerKind::RuntimeJwt, claims->workerId, claims->registration,
        claims->project};
}

RuntimeToken Keys::issue(const QString &workerId, const Caller &registered)
{
    RuntimeClaims claims;
    claims.tokenId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    claims.workerId = workerId;
    claims.project = registered.projectId;
    claims.org = m_options.org;
    claims.registration = registered.registration;
    claims.scope = {u"worker:poll"_s, u"worker:heartbeat"_s, u"worker:session"_s};
    claims.issued = std::chrono::floor<std::chrono::seconds>(m_clock.now());
    claims.expires = claims.issued + m_options.jwtLifetime;
    m_issued.insert(claims.tokenId);
    return {signJwt(claims, m_secret), claims.expires};
}

CreatedKey Keys::createKey(const QString &name, const QStringList &projects)
{
    const CreatedKey created{
        u"key_"_s + randomHex(4), name, projects, u"rsk_live_demomint"_s + randomHex(24), m_clock.now()};
    m_known.insert(created.secret, {CallerKind::RegistrationToken, created.id, projects.first()});
    m_created.append(created);
    return created;
}

bool Keys::revokeKey(const QString &id)
{
    for (CreatedKey &key : m_created) {
        if (key.id != id || key.isRevoked)
            continue;
        key.isRevoked = true;
        m_known[key.secret].kind = CallerKind::Revoked;
        return true;
    }
    return false;
}

// Source: agent/platform/PROTOCOL.md, "Client credentials".
QByteArray Keys::issueAccessToken()
{
    const Instant expires = m_clock.now() + m_options.accessTokenLifetime;
    const QJsonObject claims{{u"jti"_s, randomHex(8)}, {u"sub"_s, m_clientId}, {u"org_id"_s, m_options.org},
        {u"workspace_id"_s, m_options.org}, {u"scopes"_s, QJsonArray{u"sessions:read"_s, u"org_keys:write"_s}},
        {u"iss"_s, u"rensei-platform"_s}, {u"aud"_s, u"rensei-api"_s}, {u"iat"_s, epochMs(m_clock.now()) / 1000},
        {u"exp"_s, epochMs(expires) / 1000}};
    const QByteArray token = signJwt(claims, m_secret);
    m_accessTokens.insert(QString::fromLatin1(token), expires);
    return token;
}

void Keys::expireAll()
{
    m_expired.unite(m_issued);
    m_issued.clear();
}

void Keys::setRegistrationRevoked(bool revoked)
{
    m_known[m_registration].kind = revoked ? CallerKind::Revoked : CallerKind::RegistrationToken;
}

bool Keys::isRevoked(const QString &registration) const
{
    for (const KnownKey &known : m_known) {
        if (known.id == registration)
            return known.kind == CallerKind::Revoked;
    }
    return true;
}

} // namespace rensei::demo
