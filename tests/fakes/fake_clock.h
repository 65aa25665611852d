#pragma once

#include "agent/base/clock.h"

#include <QPointer>

#include <algorithm>
#include <map>

namespace rensei::tests {

/// Time that passes only when a test says so. It begins at 2026-06-02T14:00:00Z.
class FakeClock final : public Clock {
public:
    std::chrono::milliseconds now() const override { return m_now; }
    Instant utcNow() const override { return Instant(std::chrono::milliseconds(1'780'408'800'000)) + m_now + m_skew; }

    void callAfter(std::chrono::milliseconds delay, QObject *context, std::function<void()> then) override
    {
        m_due.emplace(m_now + delay, Call{context, std::move(then)});
    }

    void advance(std::chrono::milliseconds by)
    {
        const auto until = m_now + by;
        while (!m_due.empty() && m_due.begin()->first <= until) {
            auto call = m_due.extract(m_due.begin());
            m_now = call.key();
            if (call.mapped().context)
                call.mapped().then();
        }
        m_now = until;
    }

    /// The machine slept: wall-clock time advances, monotonic time does not.
    void sleep(std::chrono::milliseconds by) { m_skew += by; }

    /// The number of pending calls whose context still exists.
    int waiting() const
    {
        return static_cast<int>(
            std::count_if(m_due.begin(), m_due.end(), [](const auto &due) { return !due.second.context.isNull(); }));
    }

private:
    struct Call {
        QPointer<QObject> context;
        std::function<void()> then;
    };
    std::chrono::milliseconds m_now{0};
    std::chrono::milliseconds m_skew{0};
    std::multimap<std::chrono::milliseconds, Call> m_due;
};

} // namespace rensei::tests
