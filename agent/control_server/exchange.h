#pragma once

#include "agent/control_server/route.h"

#include <mutex>
#include <optional>

namespace rensei::control {

/// One request, passed from the server's thread to the Qt thread, and its answer, passed back.
class Exchange {
public:
    Exchange(const Route &route, Request request);

    const Route &route() const { return m_route; }
    const Request &request() const { return m_request; }

    /// The server's thread: the connection waits from now on; `resume` is called once, when there is an outcome.
    void park(std::function<void()> resume);

    /// Sets the answer. False, and without effect, when there is an outcome already.
    bool answer(Reply reply);

    /// There will be no answer: the connection is to be closed.
    void abandon();

    enum class State { Waiting, Answered, Abandoned };
    State state() const;

    /// Once; nullopt while there is no answer, and from then on.
    std::optional<Reply> takeReply();

private:
    bool settle(State state, std::optional<Reply> reply);

    const Route &m_route;
    const Request m_request;
    mutable std::mutex m_mutex;
    State m_state = State::Waiting;
    std::optional<Reply> m_reply;
    std::function<void()> m_resume;
};

} // namespace rensei::control
