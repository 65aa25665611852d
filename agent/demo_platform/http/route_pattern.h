#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace rensei::demo {

/// The decoded values of the `{placeholders}` of `pattern` ("/api/sessions/{id}/status") in a percent-encoded
/// `path`; nothing when the path does not match. A placeholder matches exactly one non-empty segment.
std::optional<QStringList> matchPath(const QString &pattern, const QString &path);

/// Whether a request matches `route`: "METHOD /pattern", `*` for any method, or only "/pattern".
bool matchesRoute(const QString &route, const QByteArray &method, const QString &path);

} // namespace rensei::demo
