#pragma once

#include "agent/diagnostics/scrub.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace rensei::diagnostics {

/// A file of a bundle, exactly as it is saved.
struct BundleFile {
    QString name; ///< in the bundle; no folder
    QByteArray bytes; ///< UTF-8, scrubbed

    bool operator==(const BundleFile &) const = default;
};

/// With the ten files or so that a bundle has, it stays below 20 MB.
inline constexpr qsizetype maxFileSize = 2 * 1024 * 1024; ///< in bytes

/// The only way to make one, so that nothing gets past the scrubbing. Of a text that is too long the end is kept, and
/// its first line says so.
BundleFile makeFile(const QString &name, const QString &text, const Personal &who);

/// The same of an object: members with the name of a secret lose their value.
BundleFile makeFile(const QString &name, const QJsonObject &object, const Personal &who);

} // namespace rensei::diagnostics
