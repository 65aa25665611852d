#pragma once

#include "agent/base/result.h"
#include "agent/http/transport.h"

#include <QString>

namespace rensei::platform {

/// `text` percent-encoded as one segment of a path.
QString segment(const QString &text);

/// Whether `id` can be one segment of a path. `..`, escaped or not, names another route on the way there. What a reply
/// calls by such an id is refused where the reply is parsed.
bool isPathSegment(const QString &id);
Error unusableId(const QString &jsonPath);

/// /api/workers/{id} and /api/sessions/{id}, followed by `tail`, which begins with '/'.
QString workerPath(const QString &workerId, const QString &tail = {});
QString sessionPath(const QString &sessionId, const QString &tail = {});

/// A read without side effects, so the transport may repeat it once. A path below /api/sessions/ uses Lane::Session,
/// any other Lane::Host.
http::Request get(const QString &path, SharedSecret bearer);

/// The transport repeats no POST: some would count twice. Those that may be repeated are repeated by the caller, which
/// also reads the session's state between two attempts. The lane is that of get().
http::Request post(const QString &path, QJsonObject body, SharedSecret bearer);

/// What a 404 is about, judging by the server's text. Source: agent/platform/PROTOCOL.md, "Telling 404s apart".
enum class MissingResource { Worker, Session, Other };
MissingResource missingResource(const Error &error);

/// Whether the server lacks the route. A JSON 404 that is about neither a worker nor a session counts as such.
bool isRouteMissing(const Error &error);

inline bool isWorkerMissing(const Error &error)
{
    return error.kind == ErrorKind::NotFound && missingResource(error) == MissingResource::Worker;
}
inline bool isSessionMissing(const Error &error)
{
    return error.kind == ErrorKind::NotFound && missingResource(error) == MissingResource::Session;
}

} // namespace rensei::platform
