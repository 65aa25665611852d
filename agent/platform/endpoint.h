#pragma once

#include "agent/base/result.h"
#include "agent/http/transport.h"

#include <QString>

namespace rensei::platform {

/// `text` percent-encoded as one segment of a path.
QString segment(const QString &text);

/// /api/workers/{id} and /api/sessions/{id}, with `tail` (begins with '/') behind.
QString workerPath(const QString &workerId, const QString &tail = {});
QString sessionPath(const QString &sessionId, const QString &tail = {});

/// A read that changes nothing there, so that the transport may repeat it once.
http::Request get(const QString &path, SharedSecret bearer);

/// No POST is repeated by the transport, a session's status neither: of some a repetition counts twice, and those that
/// bear one are repeated by whoever owes them, who also reads the state between two attempts.
http::Request post(const QString &path, QJsonObject body, SharedSecret bearer);

/// What a 404 is about, told apart by the server's own words. Source: platform protocol, "Telling 404s apart".
enum class Missing { Worker, Session, Other };
Missing whatIsMissing(const Error &error);

/// Whether this base lacks the route: a JSON 404 that is about neither a worker nor a session counts as that.
bool isRouteMissing(const Error &error);

inline bool isWorkerMissing(const Error &error)
{
    return error.kind == ErrorKind::NotFound && whatIsMissing(error) == Missing::Worker;
}
inline bool isSessionMissing(const Error &error)
{
    return error.kind == ErrorKind::NotFound && whatIsMissing(error) == Missing::Session;
}

} // namespace rensei::platform
