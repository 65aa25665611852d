#pragma once

#include <QString>
#include <QStringList>

namespace rensei::cli {

/// How many letters must be put in, left out, exchanged or swapped with their neighbour to make one word the other;
/// capital letters count as small ones.
int editDistance(const QString &a, const QString &b);

/// The word of `known` that `typed` is most likely meant to be; "" when it is like none of them. One that it is the
/// beginning of comes before a mistyped one; of several that are as near, the first.
QString nearest(const QString &typed, const QStringList &known);

/// " Did you mean WORD?", or "".
QString suggestionText(const QString &typed, const QStringList &known);

} // namespace rensei::cli
