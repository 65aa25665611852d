#pragma once

#include <QStringList>

namespace rensei {

/// How many columns of a terminal a text takes, which has no line breaks: what is wide in East Asia takes two, marks
/// that combine with a letter and characters that only set a direction take none.
qsizetype columnsOf(QStringView text);

/// With spaces to make it so many columns: behind the text, or before it.
QString padded(const QString &text, qsizetype columns);
QString leftPadded(const QString &text, qsizetype columns);

/// Names that stand before something in lines of their own: as wide as the widest and two columns, at least
/// `columns`.
QStringList paddedNames(const QStringList &names, qsizetype columns);

/// Cut to so many columns at most, the last of which is then an ellipsis.
QString elided(const QString &text, qsizetype columns);

/// Lines of at most `columns` columns where the text allows it: they are broken at spaces, and between characters
/// that are wide in East Asia, which stand without spaces. The first begins after `used` columns, the others after
/// `indent` spaces.
QString wrappedText(const QString &text, qsizetype used, qsizetype indent, qsizetype columns);

} // namespace rensei
