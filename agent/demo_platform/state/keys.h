#pragma once

#include "agent/demo_platform/http/platform_clock.h"
#include "agent/demo_platform/http/request_record.h"
#include "agent/demo_platform/state/options.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>

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

struct CreatedKey {
    QString id;
    QString secret;
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
    CreatedKey createKey(const QString &projectId);

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
    QString m_registration, m_user, m_limited, m_revoked, m_admin;
    QHash<QString, KnownKey> m_known;
    QSet<QString> m_issued, m_expired; ///< jti
};

/// In lower case, two digits for each byte.
QString randomHex(int bytes);

} // namespace rensei::demo
