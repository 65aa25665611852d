#pragma once

#include "agent/base/instant.h"

#include <chrono>
#include <functional>

class QObject;

namespace rensei {

/// The source of time, passed in so that tests can control it.
class Clock {
public:
    virtual ~Clock() = default;

    /// Monotonic, stopped while the machine sleeps; only differences are meaningful. May be coarse: 16 ms on
    /// Windows.
    virtual std::chrono::milliseconds now() const = 0;

    /// Wall-clock time; only as accurate as this machine's clock.
    virtual Instant utcNow() const = 0;

    /// Calls `then` once after `delay`, on this thread, unless `context` is gone by then. Deleting `context` also ends
    /// the timer, so a canceled wait causes no wakeup. Never early; up to 10 % late, so that waits coincide.
    virtual void callAfter(std::chrono::milliseconds delay, QObject *context, std::function<void()> then) = 0;
};

/// The machine's time.
class SystemClock final : public Clock {
public:
    std::chrono::milliseconds now() const override;
    Instant utcNow() const override;
    void callAfter(std::chrono::milliseconds delay, QObject *context, std::function<void()> then) override;
};

} // namespace rensei
