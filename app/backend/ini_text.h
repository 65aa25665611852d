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

/// Whether `text` can be what toIniText() or QSettings wrote, whole: sections, comments and values with an end to each
/// quotation mark, up to the end of a line. What a failing disk leaves is not: nothing, zeros, a part.
bool isIniText(const QByteArray &text);

} // namespace rensei::app
