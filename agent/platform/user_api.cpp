#include "agent/platform/user_api.h"

#include <QPointer>

#include <utility>

namespace rensei::platform {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr auto defaultRestTime = 15s; // after a 429 that names no time
static constexpr int fewRequests = 10; // requests left

UserApi::UserApi(http::Transport &transport, Clock &clock)
    : m_transport(transport)
    , m_clock(clock)
    , m_keyScope(std::make_unique<QObject>())
{
}

void UserApi::setKey(SharedSecret key)
{
    m_key = std::move(key);
    m_keyScope.release()->deleteLater(); // one of its calls may be running
    m_keyScope = std::make_unique<QObject>();
    m_refusal.reset();
    m_scarceUntil = 0ms;
}

void UserApi::call(const Build &build, QObject *context, Then then)
{
    // Destroyed with the context, and with the key that the call was made with.
    const QPointer<QObject> ticket = new QObject(m_keyScope.get());
    connect(context, &QObject::destroyed, ticket, [ticket] { delete ticket; });
    const auto finish = [this, ticket, then = std::move(then)](const Result<http::Response> &reply) {
        if (!ticket
            || ticket->parent()
                != m_keyScope.get()) // a reply to the previous key may still arrive in the same event loop turn
            return;
        ticket->deleteLater();
        then(reply);
    };
    if (m_refusal && m_clock.now() < m_restUntil) {
        Error refusal = *m_refusal;
        refusal.retryAfter = m_restUntil - m_clock.now();
        return m_clock.callAfter(0ms, ticket, [finish, refusal] { finish(fail(refusal)); });
    }
    m_transport.send(build(m_key), ticket, [this, finish](const Result<http::Response> &reply) {
        learn(reply);
        finish(reply);
    });
}

int UserApi::intervalFactor() const
{
    return m_clock.now() < m_scarceUntil ? 2 : 1;
}

void UserApi::learn(const Result<http::Response> &reply)
{
    const auto remaining = reply ? reply->rateRemaining : reply.error().rateRemaining;
    const auto reset = reply ? reply->rateReset : reply.error().rateReset;
    if (remaining && *remaining <= fewRequests && reset)
        m_scarceUntil = m_clock.now() + *reset;
    if (reply)
        return Q_EMIT answered();
    const Error &error = reply.error();
    if (error.httpStatus == 429) {
        m_refusal = error;
        m_restUntil = m_clock.now() + error.retryAfter.value_or(defaultRestTime);
    }
    if (error.kind == ErrorKind::Offline)
        Q_EMIT unanswered(error);
    else
        Q_EMIT answered();
}

} // namespace rensei::platform

#include "moc_user_api.cpp"
