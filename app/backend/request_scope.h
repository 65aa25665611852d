#pragma once

#include <QObject>

#include <memory>
#include <utility>

namespace rensei::app {

/// Requests that are canceled together, such as those of one account: cancel() drops the answers that are outstanding.
class RequestScope {
public:
    /// The context object of the requests that start now.
    QObject *context() const { return m_context.get(); }

    void cancel()
    {
        m_context.release()->deleteLater(); // one of its calls may be running
        m_context = std::make_unique<QObject>();
    }

    /// Wraps a callback so that it does nothing after cancel(). The context alone is not enough: it still exists when
    /// an answer arrives in the same turn of the event loop.
    template <typename Then>
    auto guard(Then then) const
    {
        return [this, context = m_context.get(), then = std::move(then)](const auto &answer) {
            if (context == m_context.get())
                then(answer);
        };
    }

private:
    std::unique_ptr<QObject> m_context = std::make_unique<QObject>();
};

} // namespace rensei::app
