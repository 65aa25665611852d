#pragma once

#include <QStringList>

namespace rensei {

/// How many columns of a terminal a text takes, which has no line breaks: what is wide in East Asia takes two, marks
/// that combine with a letter and signs that only direct take none.
qsizetype columnsOf(QStringView text);

/// Filled up with spaces to so many columns: behind the text, or before it.
QString filledTo(const QString &text, qsizetype columns);
QString filledBefore(const QString &text, qsizetype columns);

/// Names that stand before something in lines of their own: filled up to the widest and two columns, at least
/// `columns`.
QStringList filledNames(const QStringList &names, qsizetype columns);

/// Cut to so many columns at most, the last of which is then an ellipsis.
QString cutTo(const QString &text, qsizetype columns);

/// Lines of at most `columns` columns where the text allows it: they are broken at spaces, and between signs that are
/// wide in East Asia, which stand without spaces. The first begins after `used` columns, the others after `indent`
/// spaces.
QString wrappedText(const QString &text, qsizetype used, qsizetype indent, qsizetype columns);

} // namespace rensei
