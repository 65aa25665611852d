#pragma once

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <functional>

namespace rensei::bench {

inline void runFor(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Whether `holds` did within `ms`.
inline bool runUntil(const std::function<bool()> &holds, int ms)
{
    QElapsedTimer timer;
    timer.start();
    while (!holds() && timer.elapsed() < ms)
        runFor(50);
    return holds();
}

} // namespace rensei::bench
