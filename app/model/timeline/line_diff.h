#pragma once

#include <QString>

namespace rensei::app {

/// What changed between two texts, line by line.
struct LineDiff {
    QString text; ///< lines that begin with +, - or a space; unchanged ones only around a change
    int added = 0;
    int removed = 0;
};

/// Texts that differ over very many lines are shown as one removed and one added part.
LineDiff lineDiff(const QString &before, const QString &after);

} // namespace rensei::app
