#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/control_server/exchange.h"

#include <QObject>

#include <map>
#include <memory>
#include <vector>

namespace rensei::control {

/// Passes requests from the server's thread to their routes on the Qt thread, and makes sure that each gets an outcome:
/// the route's answer, 504 when it takes too long, 500 when the route drops it. Lives on the Qt thread.
class Dispatcher final : public QObject {
    Q_OBJECT

public:
    Dispatcher(Clock &clock, std::chrono::milliseconds answerDeadline);

    /// Any thread. After close() the exchange is abandoned.
    void post(std::shared_ptr<Exchange> exchange);

    /// Any thread: woken() is emitted soon, once for any number of calls.
    void wake();

    /// Abandons pending exchanges and ends all event streams.
    void close();

Q_SIGNALS:
    void woken(); ///< after the posted exchanges were dispatched to their routes

protected:
    bool event(QEvent *event) override;

private:
    class Ticket;

    void dispatch(const std::shared_ptr<Exchange> &exchange);
    void settled(quint64 number, const Reply &reply);
    void remember(const std::shared_ptr<EventStream> &stream);
    void wakeLocked();

    struct Pending {
        std::shared_ptr<Exchange> exchange;
        std::unique_ptr<OneShotTimer> deadline; ///< null until it is known that the answer takes longer than the call
    };

    Clock &m_clock;
    const std::chrono::milliseconds m_answerDeadline;
    std::map<quint64, Pending> m_pending;
    std::vector<std::weak_ptr<EventStream>> m_streams;
    quint64 m_lastNumber = 0;

    std::mutex m_mutex; ///< guards what follows
    std::vector<std::shared_ptr<Exchange>> m_posted;
    bool m_isWoken = false;
    bool m_isClosed = false;
};

} // namespace rensei::control
