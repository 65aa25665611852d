#pragma once

#include "agent/demo_platform/demo_platform.h"

#include <QEventLoop>
#include <QTimer>

#include <chrono>

namespace rensei::demo {

/// Runs the event loop until `condition()` is true after a change of the platform. False after `timeout`.
template <typename Condition>
bool waitUntil(
    const DemoPlatform &platform, Condition condition, std::chrono::milliseconds timeout = std::chrono::seconds(10))
{
    if (condition())
        return true;
    QEventLoop loop;
    QObject::connect(&platform, &DemoPlatform::changed, &loop, [&] {
        if (condition())
            loop.quit();
    });
    QTimer::singleShot(timeout, &loop, &QEventLoop::quit);
    loop.exec();
    return condition();
}

} // namespace rensei::demo
