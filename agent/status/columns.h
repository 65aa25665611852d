#pragma once

#include <QStringList>

namespace rensei::status {

/// How many columns of a terminal a text takes: letters of East Asia take two, accents that stand on a letter none.
int columnsOf(const QString &text);

/// `text` with spaces behind it until it takes so many columns; as it is when it takes more.
QString padded(const QString &text, int columns);

/// Names that stand before something in lines of their own, all as wide as the widest and two columns; at least
/// `columns`.
QStringList paddedNames(const QStringList &names, int columns);

} // namespace rensei::status
