#pragma once

#include "agent/demo_platform/demo_platform.h"

#include <QEventLoop>
#include <QTimer>

#include <chrono>

namespace rensei::demo {

/// Runs the event loop until `holds()` after some change of the platform, or the time is up. True when it holds.
template <typename Condition>
bool waitUntil(const DemoPlatform &platform, Condition holds, std::chrono::milliseconds most = std::chrono::seconds(10))
{
    if (holds())
        return true;
    QEventLoop loop;
    QObject::connect(&platform, &DemoPlatform::changed, &loop, [&] {
        if (holds())
            loop.quit();
    });
    QTimer::singleShot(most, &loop, &QEventLoop::quit);
    loop.exec();
    return holds();
}

} // namespace rensei::demo
