#pragma once

#include "agent/base/result.h"
#include "agent/http/transport.h"

#include <QString>

namespace rensei::platform {

/// `text` percent-encoded as one segment of a path.
QString segment(const QString &text);

/// What a 404 is about, told apart by the server's own words. Source: platform protocol, "Telling 404s apart".
enum class Missing { Worker, Session, Other };
Missing whatIsMissing(const Error &error);

inline bool isWorkerMissing(const Error &error)
{
    return error.kind == ErrorKind::NotFound && whatIsMissing(error) == Missing::Worker;
}
inline bool isSessionMissing(const Error &error)
{
    return error.kind == ErrorKind::NotFound && whatIsMissing(error) == Missing::Session;
}

} // namespace rensei::platform
