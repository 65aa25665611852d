#include "agent/control_server/connections.h"

#include <algorithm>

namespace rensei::control {

using std::chrono::milliseconds;

Connections::Connections(qsizetype maxUndelivered, milliseconds delivery, std::function<void(qintptr)> cut)
    : m_maxUndelivered(maxUndelivered)
    , m_delivery(delivery)
    , m_cut(std::move(cut))
{
}

Connections::Connection *Connections::find(quint64 number)
{
    const auto it
        = std::find_if(m_all.begin(), m_all.end(), [number](const Connection &c) { return c.number == number; });
    return it == m_all.end() ? nullptr : &*it;
}

quint64 Connections::opened(qintptr socket, milliseconds now)
{
    const std::lock_guard lock(m_mutex);
    m_all.push_back({++m_last, socket, now});
    const auto owing
        = std::count_if(m_all.begin(), m_all.end(), [](const Connection &c) { return c.isAwaitingRequest; });
    if (owing <= m_maxUndelivered)
        return m_last;
    const auto oldest
        = std::find_if(m_all.begin(), m_all.end(), [](const Connection &c) { return c.isAwaitingRequest; });
    oldest->isAwaitingRequest = false;
    m_cut(oldest->socket);
    return m_last;
}

void Connections::delivered(quint64 number)
{
    const std::lock_guard lock(m_mutex);
    if (Connection *connection = find(number))
        connection->isAwaitingRequest = false;
}

void Connections::closed(quint64 number)
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_all, [number](const Connection &c) { return c.number == number; });
}

void Connections::cut(quint64 number)
{
    const std::lock_guard lock(m_mutex);
    if (const Connection *connection = find(number))
        m_cut(connection->socket);
}

std::optional<milliseconds> Connections::cutOverdue(milliseconds now)
{
    const std::lock_guard lock(m_mutex);
    std::optional<milliseconds> next;
    for (Connection &connection : m_all) {
        if (!connection.isAwaitingRequest)
            continue;
        const milliseconds left = connection.since + m_delivery - now;
        if (left > milliseconds(0)) {
            next = next ? std::min(*next, left) : left;
            continue;
        }
        connection.isAwaitingRequest = false;
        m_cut(connection.socket);
    }
    return next;
}

} // namespace rensei::control
