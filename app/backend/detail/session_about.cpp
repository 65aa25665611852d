#include "app/backend/detail/session_about.h"

#include <utility>

namespace rensei::app {

SessionAbout::SessionAbout(platform::UserApi &api, Clock &clock)
    : m_api(api)
    , m_next(clock)
{
}

void SessionAbout::follow(const QString &id, bool isLive)
{
    const bool isOther = std::exchange(m_id, id) != id;
    const bool hasTurned = std::exchange(m_isLive, isLive) != isLive;
    if (isOther)
        m_known = {};
    if (isOther || hasTurned) {
        rest();
        m_isSettled = false;
    }
    if (!m_isSettled && !m_next.isActive())
        m_next.start(firstDelay, [this] { ask(); });
}

void SessionAbout::rest()
{
    ++m_round;
    m_next.stop();
}

void SessionAbout::ask()
{
    const auto build = [id = m_id](const SharedSecret &key) { return platform::publicSession(id, key); };
    const auto then = [this, round = ++m_round](const Result<http::Response> &reply) {
        if (round == m_round)
            received(reply);
    };
    m_api.call(build, this, then);
    m_next.start(interval * m_api.intervalFactor(), [this] { ask(); });
}

void SessionAbout::received(const Result<http::Response> &reply)
{
    const bool isRefused
        = !reply && reply.error().kind != ErrorKind::Offline && reply.error().kind != ErrorKind::Overloaded;
    m_isSettled = isRefused || (reply && !m_isLive);
    if (m_isSettled)
        m_next.stop();
    if (!reply)
        return;
    const platform::SessionAbout told = platform::parseSessionAbout(reply->body);
    if (std::exchange(m_known, told) != told)
        Q_EMIT changed();
}

} // namespace rensei::app

#include "moc_session_about.cpp"
