#pragma once

#include "agent/demo_platform/http/platform_clock.h"
#include "agent/demo_platform/http/request_record.h"
#include "agent/demo_platform/state/options.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace rensei::demo {

/// The sender of a request, identified by its credential.
struct Caller {
    CallerKind kind = CallerKind::Anonymous;
    QString workerId; ///< of a runtime JWT
    QString registration; ///< id of the registration token, or of the one behind a runtime JWT
    QString projectId; ///< the project that the token is bound to
};

struct RuntimeToken {
    QByteArray token;
    Instant expires;
};

/// A registration key that was made over the API.
struct CreatedKey {
    QString id;
    QString name;
    QStringList projects; ///< ids; workers of the key are those of the first one
    QString secret;
    Instant created;
    bool isRevoked = false;
};

/// Issues and verifies the demo platform's credentials.
class Keys {
public:
    Keys(const Options &options, const PlatformClock &clock);

    QString registrationToken() const { return m_registration; }
    QString userKey() const { return m_user; }
    QString limitedUserKey() const { return m_limited; }
    QString revokedToken() const { return m_revoked; }
    QString adminKey() const { return m_admin; }

    Caller callerOf(const QByteArray &authorization) const;
    Caller callerOfToken(const QString &token) const;

    RuntimeToken issue(const QString &workerId, const Caller &registered);
    /// `projects` has at least one.
    CreatedKey createKey(const QString &name, const QStringList &projects);
    QList<CreatedKey> createdKeys() const { return m_created; } ///< oldest first, revoked ones included
    bool revokeKey(const QString &id); ///< false when no key that is valid has this id

    /// OAuth client credentials of a machine; the token is a user's credential until it expires.
    QString clientId() const { return m_clientId; }
    QString clientSecret() const { return m_clientSecret; }
    QByteArray issueAccessToken();

    void expireAll();
    void setRegistrationRevoked(bool revoked);
    bool isRevoked(const QString &registration) const;

private:
    struct KnownKey {
        CallerKind kind;
        QString id;
        QString projectId;
    };

    const Options &m_options;
    const PlatformClock &m_clock;
    QByteArray m_secret;
    QString m_registration, m_user, m_limited, m_revoked, m_admin, m_clientId, m_clientSecret;
    QList<CreatedKey> m_created;
    QHash<QString, KnownKey> m_known;
    QSet<QString> m_issued, m_expired; ///< jti
    QHash<QString, Instant> m_accessTokens; ///< until when each is valid
};

/// In lower case, two digits for each byte.
QString randomHex(int bytes);

} // namespace rensei::demo
