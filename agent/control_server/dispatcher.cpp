#include "agent/control_server/dispatcher.h"

#include "agent/control_server/event_stream.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPointer>

#include <algorithm>

namespace rensei::control {

using namespace Qt::StringLiterals;

static QEvent::Type wakeUp()
{
    static const auto type = static_cast<QEvent::Type>(QEvent::registerEventType());
    return type;
}

/// The right to answer one exchange, shared by all copies of its Responder.
class Dispatcher::Ticket {
public:
    Ticket(Dispatcher &dispatcher, std::shared_ptr<Exchange> exchange, quint64 number)
        : m_dispatcher(&dispatcher)
        , m_exchange(std::move(exchange))
        , m_number(number)
    {
    }
    ~Ticket() { answer(Response::errorForPrograms(500, u"the request was not answered"_s)); }
    Ticket(const Ticket &) = delete;
    Ticket &operator=(const Ticket &) = delete;

    void answer(const Reply &reply) const
    {
        if (m_exchange->answer(reply)) {
            if (m_dispatcher)
                m_dispatcher->settled(m_number, reply);
        } else if (const auto *stream = std::get_if<std::shared_ptr<EventStream>>(&reply)) {
            (*stream)->detach();
        }
    }

private:
    QPointer<Dispatcher> m_dispatcher;
    std::shared_ptr<Exchange> m_exchange;
    quint64 m_number;
};

Dispatcher::Dispatcher(Clock &clock, std::chrono::milliseconds answerDeadline)
    : m_clock(clock)
    , m_answerDeadline(answerDeadline)
{
    wakeUp();
}

void Dispatcher::post(std::shared_ptr<Exchange> exchange)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_isClosed) {
            m_posted.push_back(std::move(exchange));
            wakeLocked();
            return;
        }
    }
    exchange->abandon();
}

void Dispatcher::wake()
{
    const std::lock_guard lock(m_mutex);
    wakeLocked();
}

void Dispatcher::wakeLocked()
{
    if (m_isWoken || m_isClosed)
        return;
    m_isWoken = true;
    QCoreApplication::postEvent(this, new QEvent(wakeUp()));
}

bool Dispatcher::event(QEvent *event)
{
    if (event->type() != wakeUp())
        return QObject::event(event);
    std::vector<std::shared_ptr<Exchange>> posted;
    {
        const std::lock_guard lock(m_mutex);
        posted.swap(m_posted);
        m_isWoken = false;
    }
    const QPointer<Dispatcher> self = this; // a route may end the server
    for (const auto &exchange : posted) {
        if (self)
            dispatch(exchange);
        else
            exchange->abandon();
    }
    if (self)
        Q_EMIT woken();
    return true;
}

void Dispatcher::dispatch(const std::shared_ptr<Exchange> &exchange)
{
    const quint64 number = ++m_lastNumber;
    m_pending.emplace(number, Pending{exchange, nullptr});
    const QPointer<Dispatcher> self = this;
    {
        const auto ticket = std::make_shared<const Ticket>(*this, exchange, number);
        exchange->route().answer(exchange->request(), [ticket](const Reply &reply) { ticket->answer(reply); });
    }
    if (!self || exchange->route().mayTakeLong)
        return;
    const auto pending = m_pending.find(number);
    if (pending == m_pending.end())
        return;
    pending->second.deadline = std::make_unique<OneShotTimer>(m_clock);
    pending->second.deadline->start(m_answerDeadline, [this, number, exchange] {
        m_pending.erase(number);
        exchange->answer(Response::errorForPrograms(504, u"no answer in time"_s));
    });
}

void Dispatcher::settled(quint64 number, const Reply &reply)
{
    m_pending.erase(number);
    if (const auto *stream = std::get_if<std::shared_ptr<EventStream>>(&reply))
        remember(*stream);
}

void Dispatcher::remember(const std::shared_ptr<EventStream> &stream)
{
    std::erase_if(m_streams, [](const std::weak_ptr<EventStream> &one) { return one.expired(); });
    m_streams.push_back(stream);
}

void Dispatcher::close()
{
    std::vector<std::shared_ptr<Exchange>> left;
    {
        const std::lock_guard lock(m_mutex);
        m_isClosed = true;
        left.swap(m_posted);
    }
    for (auto &[number, pending] : std::exchange(m_pending, {}))
        left.push_back(pending.exchange);
    for (const auto &exchange : left)
        exchange->abandon();
    for (const auto &one : std::exchange(m_streams, {})) {
        if (const auto stream = one.lock())
            stream->close();
    }
}

} // namespace rensei::control

#include "moc_dispatcher.cpp"
