#pragma once

#include "agent/base/result.h"

#include <QJsonObject>
#include <QString>
#include <QUrl>

namespace rensei::app {

/// A version that is out.
struct Release {
    QString version; ///< see isVersion()
    QUrl page; ///< that tells about it, for a browser; see isSafeAddress()

    bool operator==(const Release &) const = default;
};

/// Whether nobody can read or change on its way what comes from there: https, or http on this computer. One with a
/// user's name is not, because it can look like another.
bool isSafeAddress(const QUrl &address);

/// Reads `{"version": "0.2.0", "page": "https://…"}`; other members are ignored. It comes from outside: an Error for
/// what is no version, and for a page that no browser should be sent to. Source:
/// app/decisions/081-a-newer-version-is-told-of.md, "Decision".
[[nodiscard]] Result<Release> parseRelease(const QJsonObject &body);
QJsonObject toJson(const Release &release);

} // namespace rensei::app
