#include "agent/control_server/event_stream.h"

#include <algorithm>
#include <utility>

namespace rensei::control {

EventStream::EventStream(qsizetype max)
    : m_max(max)
{
}

std::function<void()> EventStream::resumption()
{
    return std::exchange(m_isParked, false) ? m_connection.resume : nullptr;
}

bool EventStream::push(const QByteArray &bytes)
{
    std::function<void()> then;
    bool isTaken = false;
    {
        const std::lock_guard lock(m_mutex);
        if (m_isClosed)
            return false;
        isTaken = m_unread.size() + bytes.size() <= m_max;
        if (isTaken) {
            m_unread += bytes;
            then = resumption();
        } else {
            m_isClosed = true;
            m_unread.clear();
            // It is not parked, for there were bytes: its client does not read, so nothing but a cut gets through.
            then = m_isParked ? resumption() : m_connection.drop;
        }
    }
    // Outside the mutex: the server holds locks of its own when it takes.
    if (then)
        then();
    return isTaken;
}

void EventStream::close()
{
    std::function<void()> then;
    {
        const std::lock_guard lock(m_mutex);
        m_isClosed = true;
        then = resumption();
    }
    if (then)
        then();
}

bool EventStream::isOpen() const
{
    const std::lock_guard lock(m_mutex);
    return !m_isClosed;
}

void EventStream::attach(Connection connection)
{
    const std::lock_guard lock(m_mutex);
    m_connection = std::move(connection);
}

void EventStream::detach()
{
    const std::lock_guard lock(m_mutex);
    m_isClosed = true;
    m_isParked = false;
    m_unread.clear();
    m_connection = {};
}

qsizetype EventStream::read(char *to, qsizetype max, const std::function<void()> &park)
{
    const std::lock_guard lock(m_mutex);
    const qsizetype size = std::min(max, m_unread.size());
    if (size > 0) {
        std::copy_n(m_unread.constData(), size, to);
        m_unread.remove(0, size);
        return size;
    }
    if (m_isClosed)
        return -1;
    m_isParked = true;
    park();
    return 0;
}

} // namespace rensei::control
