#pragma once

#include <QObject>

#include <memory>

namespace rensei::app {

/// Calls that belong together, as those about one account: the next round drops the answers to all of the former one.
class RequestScope {
public:
    QObject *context() const { return m_context.get(); }

    void next()
    {
        m_context.release()->deleteLater(); // one of its calls may be running
        m_context = std::make_unique<QObject>();
    }

    /// `then`, unless the next round has begun. The context alone does not see to it: it is still there when an answer
    /// comes in the same turn of the event loop.
    template <typename Then>
    auto only(Then then) const
    {
        return [this, asked = m_context.get(), then = std::move(then)](const auto &answer) {
            if (asked == m_context.get())
                then(answer);
        };
    }

private:
    std::unique_ptr<QObject> m_context = std::make_unique<QObject>();
};

} // namespace rensei::app
