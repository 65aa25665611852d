#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QVariant>

namespace rensei::app {

/// `values` as the text of an INI file that QSettings reads back as the same; a '/' in a key separates its section.
/// For texts, byte arrays, truth values and numbers; lists become lists of texts. QSettings itself does not notice
/// when a full disk takes nothing of what it writes.
QByteArray toIniText(const QMap<QString, QVariant> &values);

} // namespace rensei::app
