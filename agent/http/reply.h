#pragma once

#include "agent/http/transport.h"

#include <QList>
#include <QPair>
#include <QUrl>

namespace rensei::http {

/// A response as received, before it is classified.
struct RawReply {
    int status = 0;
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;
    QUrl url = {}; ///< that was asked; not valid: unknown
};

/// Converts `raw` to a Response or an Error; `where` names the call in an Error.
/// What is not in the platform's own form, JSON, says nothing about a credential. Source: agent/platform/PROTOCOL.md,
/// "Status codes and the required reaction", "Error body", "Telling 404s apart".
[[nodiscard]] Result<Response> toResult(const RawReply &raw, const QString &where);

/// When the server begins to count requests anew: X-RateLimit-Reset (seconds, or an epoch when above 1e9), held between
/// 1 s and 300 s. Source: agent/platform/PROTOCOL.md, "Rate limiting".
std::optional<std::chrono::milliseconds> rateReset(const RawReply &raw, Instant now);

/// How long a 429 or 503 asks us to wait: Retry-After (seconds or a date), held as above, else rateReset().
std::optional<std::chrono::milliseconds> retryAfter(const RawReply &raw, Instant now);

} // namespace rensei::http
