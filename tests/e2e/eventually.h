#pragma once

#include <QTest>

#include <functional>

namespace rensei::tests {

/// Runs the event loop until `holds` does, at most 30 s.
inline bool eventually(const std::function<bool()> &holds, int ms = 30'000)
{
    return QTest::qWaitFor(holds, ms);
}

} // namespace rensei::tests
