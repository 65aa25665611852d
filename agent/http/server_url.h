#pragma once

#include "agent/base/result.h"

#include <QUrl>

namespace rensei::http {

/// Parses a server URL as a person types it, and makes it canonical: no trailing slash, no query, no fragment. https is
/// required unless the host is this machine; user info is refused. The Error's detail is a sentence for people. Source:
/// agent/platform/PROTOCOL.md, "Server URL and transport".
[[nodiscard]] Result<QUrl> parseServerUrl(const QString &text);

/// Whether `host` is this machine: `localhost`, 127.0.0.0/8 or ::1.
bool isLoopback(const QString &host);

/// `serverUrl` with `path` appended as text.
QUrl join(const QUrl &serverUrl, const QString &path);

} // namespace rensei::http
