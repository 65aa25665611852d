#pragma once

#include "agent/base/clock.h"

#include <QObject>

#include <memory>

namespace rensei {

/// A single-shot timer on a Clock: start() restarts it; stop() and destruction cancel it without a call.
class OneShotTimer {
public:
    explicit OneShotTimer(Clock &clock)
        : m_clock(clock)
    {
    }

    void start(std::chrono::milliseconds delay, std::function<void()> then)
    {
        m_context = std::make_unique<QObject>();
        m_clock.callAfter(delay, m_context.get(), [this, then = std::move(then)] {
            // The context may be running this very call, so it is released, not deleted here.
            m_context.release()->deleteLater();
            then();
        });
    }

    void stop() { m_context.reset(); }
    bool isActive() const { return m_context != nullptr; }

private:
    Clock &m_clock;
    std::unique_ptr<QObject> m_context;
};

} // namespace rensei
