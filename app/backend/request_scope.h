#pragma once

#include <QObject>

#include <memory>
#include <utility>

namespace rensei::app {

/// Groups requests, such as those of one account: after next(), replies to the earlier ones are ignored.
class RequestScope {
public:
    QObject *context() const { return m_context.get(); }

    void next()
    {
        m_context.release()->deleteLater(); // one of its callbacks may be running
        m_context = std::make_unique<QObject>();
    }

    /// Wraps `then` so that it does nothing after next(). The context alone is not enough: it still exists when a reply
    /// arrives in the same event loop iteration.
    template <typename Then>
    auto only(Then then) const
    {
        return [this, requested = m_context.get(), then = std::move(then)](const auto &reply) {
            if (requested == m_context.get())
                then(reply);
        };
    }

private:
    std::unique_ptr<QObject> m_context = std::make_unique<QObject>();
};

} // namespace rensei::app
