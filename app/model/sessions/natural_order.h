#pragma once

#include <QStringView>

namespace rensei::app {

/// Compares two texts as people count: case makes no difference and a run of digits is a number, so that ENG-9 comes
/// before eng-10. Below 0: `a` first. 0 also for texts that differ in nothing but case and zeros before numbers.
int naturalCompare(QStringView a, QStringView b);

/// The beginning of a text as a number: a smaller key means that naturalCompare() puts that text first, equal keys say
/// nothing. It is never the largest quint64.
quint64 naturalKey(QStringView text);

/// Case-insensitive by UTF-16 unit. A prefix of this length or less is found by comparing foldedHead()s alone.
inline constexpr qsizetype headLength = 4;

/// The first headLength units of a text without their case, the first one on top; 0 where the text is shorter.
quint64 foldedHead(QStringView text);

} // namespace rensei::app
