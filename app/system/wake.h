#pragma once

#include "agent/base/clock.h"

#include <QObject>

#include <chrono>

namespace rensei::app {

/// Detects that the machine has slept. Uses no timer: the system reports it where start() is supported, else the next
/// check() detects it, to be called by code that runs regularly anyway.
class Wake : public QObject {
    Q_OBJECT

public:
    explicit Wake(const Clock &clock);

    /// Linux: subscribes to logind on the system bus, if there is one. Does nothing on other systems.
    void start();

    /// Emits woke() if civil time has advanced over 30 s more than monotonic time since the last call.
    void check();

Q_SIGNALS:
    void woke(std::chrono::milliseconds slept);

private Q_SLOTS:
    void prepareForSleep(bool isStarting);

private:
    void checkGap(std::chrono::milliseconds threshold);
    std::chrono::milliseconds gap() const;

    const Clock &m_clock;
    std::chrono::milliseconds m_gap{}; ///< between civil and monotonic time at the last check
};

} // namespace rensei::app
