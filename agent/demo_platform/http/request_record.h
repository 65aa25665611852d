#pragma once

#include "agent/demo_platform/http/platform_clock.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMetaType>
#include <QPair>
#include <QString>

namespace rensei::demo {

/// What a request authorised itself with.
enum class CallerKind {
    Nobody,
    Unknown, ///< a bearer nobody gave out
    Revoked,
    UserKey,
    LimitedUserKey,
    RegistrationToken, ///< on a self-hosted base: the static key
    RuntimeJwt,
    ExpiredJwt,
};

/// One request that was read.
struct RequestRecord {
    qint64 order = 0; ///< 1, 2, 3 …
    QByteArray method;
    QString path; ///< without the query
    QString query;
    QJsonObject body; ///< a registration token in it is replaced by a word
    QByteArray rawBody; ///< empty when it held a registration token
    QList<QPair<QByteArray, QByteArray>> headers; ///< names in lower case; without Authorization
    CallerKind caller = CallerKind::Nobody; ///< v1 registration: by the token in its body
    int answered = 0; ///< 0 when no answer was given
    Instant at;

    QByteArray header(const QByteArray &name) const
    {
        for (const auto &[key, value] : headers) {
            if (key == name)
                return value;
        }
        return {};
    }
};

} // namespace rensei::demo

Q_DECLARE_METATYPE(rensei::demo::RequestRecord)
