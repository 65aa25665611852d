#pragma once

#include <QStringView>

namespace rensei::app {

/// Compares texts in natural sort order: case is ignored and a run of digits is a number, so that ENG-9 comes before
/// eng-10. Negative: `a` first. 0 for texts that differ only in case and in leading zeros.
int naturalCompare(QStringView a, QStringView b);

/// The beginning of a text as a sort key: a smaller key means that naturalCompare() puts that text first, equal keys
/// mean that the texts must be compared. Never the largest quint64.
quint64 naturalKey(QStringView text);

} // namespace rensei::app
