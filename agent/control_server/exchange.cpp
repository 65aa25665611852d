#include "agent/control_server/exchange.h"

#include <utility>

namespace rensei::control {

Exchange::Exchange(const Route &route, Request request)
    : m_route(route)
    , m_request(std::move(request))
{
}

void Exchange::park(std::function<void()> resume)
{
    const std::lock_guard lock(m_mutex);
    m_resume = std::move(resume);
}

bool Exchange::answer(Reply reply)
{
    return settle(State::Answered, std::move(reply));
}

void Exchange::abandon()
{
    settle(State::Abandoned, std::nullopt);
}

bool Exchange::settle(State state, std::optional<Reply> reply)
{
    std::function<void()> resume;
    {
        const std::lock_guard lock(m_mutex);
        if (m_state != State::Waiting)
            return false;
        m_state = state;
        m_reply = std::move(reply);
        resume = std::exchange(m_resume, nullptr);
    }
    if (resume)
        resume();
    return true;
}

Exchange::State Exchange::state() const
{
    const std::lock_guard lock(m_mutex);
    return m_state;
}

std::optional<Reply> Exchange::takeReply()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_reply, std::nullopt);
}

} // namespace rensei::control
