#pragma once

#include "agent/demo_platform/http/platform_clock.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMetaType>
#include <QPair>
#include <QString>

namespace rensei::demo {

/// The credential that a request came with.
enum class CallerKind {
    Anonymous,
    Unknown, ///< a bearer token that was never issued
    Revoked,
    UserKey,
    LimitedUserKey,
    RegistrationToken, ///< on a self-hosted server: the static key
    RuntimeJwt,
    ExpiredJwt,
};

/// One request that was read.
struct RequestRecord {
    qint64 order = 0; ///< 1, 2, 3 …
    QByteArray method;
    QString path; ///< without the query
    QString query;
    QJsonObject body; ///< a registration token in it is redacted
    QByteArray rawBody; ///< empty when it contained a registration token
    QList<QPair<QByteArray, QByteArray>> headers; ///< names in lower case; without Authorization
    CallerKind caller = CallerKind::Anonymous; ///< of a v1 registration: by the token in its body
    int responseStatus = 0; ///< 0 without a response
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
