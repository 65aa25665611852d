#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace rensei::demo {

/// The decoded values of the `{placeholders}` of `pattern` ("/api/sessions/{id}/status") in a percent-encoded
/// `path`; nothing when the path is another one. A placeholder takes exactly one segment, never an empty one.
std::optional<QStringList> matchPath(const QString &pattern, const QString &path);

/// Whether a request is one of `route`: "METHOD /pattern", `*` for any method, or only "/pattern".
bool matchesRoute(const QString &route, const QByteArray &method, const QString &path);

} // namespace rensei::demo
