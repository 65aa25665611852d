#pragma once

#include <QStringView>

namespace rensei::app {

/// Compares texts in natural sort order: case is ignored and a run of digits is a number, so that ENG-9 comes before
/// eng-10. Negative: `a` first. 0 for texts that differ only in case and in leading zeros.
int naturalCompare(QStringView a, QStringView b);

/// Eight bytes of a text's sort key.
struct NaturalKey {
    quint64 bytes = 0; ///< never the largest quint64
    bool isWhole = true; ///< nothing follows them
};

/// Texts are in the order of naturalCompare() when they are sorted by part 0 of their keys, then by part 1, and so on:
/// for texts of which all parts are equal that returns 0.
NaturalKey naturalKey(QStringView text, int part = 0);

} // namespace rensei::app
