#pragma once

#include "agent/base/error.h"
#include "agent/base/secret.h"
#include "agent/platform/worker_api.h"

#include <QJsonObject>
#include <QString>

/// Requests and responses for tests.
namespace rensei::tests::wire {

inline SharedSecret token(const char *text)
{
    return share(Secret(QByteArray(text)));
}

inline platform::WorkerIdentity identity(const QString &workerId = QStringLiteral("wkr_1"), int generation = 1)
{
    return {workerId, token("made-up token"), generation};
}

/// An item of work with all that a nack requires.
inline QJsonObject work(const QString &sessionId = QStringLiteral("unit-test-session-1"))
{
    return {{QStringLiteral("sessionId"), sessionId}, {QStringLiteral("issueId"), QStringLiteral("iss_1")},
        {QStringLiteral("issueIdentifier"), QStringLiteral("ENG-1")}, {QStringLiteral("priority"), 2},
        {QStringLiteral("queuedAt"), 1'780'408'700'000.0}, {QStringLiteral("prompt"), QStringLiteral("Mend it.")}};
}

inline QJsonObject with(QJsonObject object, const char *key, const QJsonValue &value)
{
    object.insert(QLatin1StringView(key), value);
    return object;
}

/// Nobody answered; `sent` tells whether the request may have arrived.
inline Error offline(bool sent = false)
{
    return {.kind = ErrorKind::Offline, .detail = QStringLiteral("no answer"), .unanswered = sent};
}

/// An answer of 400 or more, as the transport makes it an Error.
inline Error refusal(ErrorKind kind, int status, const char *text = "")
{
    return {.kind = kind, .httpStatus = status, .serverText = QString::fromLatin1(text)};
}

inline Error workerMissing()
{
    return refusal(ErrorKind::NotFound, 404, "Worker not found");
}

inline Error sessionMissing()
{
    return refusal(ErrorKind::NotFound, 404, "Session not found");
}

inline Error routeMissing()
{
    return refusal(ErrorKind::RouteMissing, 404);
}

inline Error notOurs()
{
    return refusal(ErrorKind::Forbidden, 403, "Session is owned by another worker");
}

inline Error busy(std::optional<std::chrono::milliseconds> retryAfter = {})
{
    Error error = refusal(ErrorKind::Overloaded, retryAfter ? 429 : 503, "Service Unavailable");
    error.retryAfter = retryAfter;
    return error;
}

/// What a session request does: the status that it posts, `read` for reading the state, else the route.
inline QString postedStatus(const http::Request &request)
{
    const QString route = request.path.section(QLatin1Char('/'), -1);
    if (request.method == "GET" && route == QLatin1StringView("status"))
        return QStringLiteral("read");
    const QJsonObject body = request.body.value_or(QJsonObject());
    return route == QLatin1StringView("status") ? body.value(QLatin1StringView("status")).toString() : route;
}

inline QStringList postedStatuses(const QList<http::Request> &requests)
{
    QStringList statuses;
    for (const http::Request &request : requests)
        statuses.append(postedStatus(request));
    return statuses;
}

} // namespace rensei::tests::wire
