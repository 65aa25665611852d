#pragma once

#include <QTest>

#include <functional>

namespace rensei::tests {

/// Runs the event loop until `condition()` is true, by default for at most 30 s.
inline bool eventually(const std::function<bool()> &condition, int ms = 30'000)
{
    return QTest::qWaitFor(condition, ms);
}

} // namespace rensei::tests
