#pragma once

#include "agent/base/clock.h"

#include <QObject>

namespace rensei::app {

/// Tells that the machine has slept. Has no timer: it learns it from the system where start() finds a way, and else at
/// the next notice(), which whoever ticks anyway calls first of all.
class Wake : public QObject {
    Q_OBJECT

public:
    explicit Wake(const Clock &clock);

    /// Linux: listens to logind; connects to the system bus for it. Nothing where there is none.
    void start();

    /// Says woke() when civil time has run ahead of monotonic time by more than half a minute since the last call.
    void notice();

Q_SIGNALS:
    void woke(std::chrono::milliseconds slept);

private Q_SLOTS:
    void heardSleep(bool begins);

private:
    void noticeMoreThan(std::chrono::milliseconds shortest);
    std::chrono::milliseconds gap() const;

    const Clock &m_clock;
    std::chrono::milliseconds m_gap{}; ///< between the two times when it was last looked at
};

} // namespace rensei::app
