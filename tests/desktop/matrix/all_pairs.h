#pragma once

#include <QList>

#include <functional>

namespace rensei::tests {

/// The number of a value on each axis.
using Combination = QList<int>;

/// Whether a value of an axis may be together with a value of another axis.
using GoTogether = std::function<bool(int axis, int value, int otherAxis, int otherValue)>;

/// Few combinations in which each two values of two axes are together at least once, where they may be. An axis has
/// `counts` values; no combination has two that may not go together. What may go together in twos must do so in a
/// whole. The result depends on nothing but the arguments.
QList<Combination> allPairs(const QList<int> &counts, const GoTogether &mayBe);

} // namespace rensei::tests
