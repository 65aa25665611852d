#include "agent/platform/user_api.h"

#include <QPointer>

namespace rensei::platform {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr auto usualRest = 15s; // after a 429 that names no time
static constexpr int little = 10; // requests left

UserApi::UserApi(http::Transport &transport, Clock &clock)
    : m_transport(transport)
    , m_clock(clock)
    , m_round(std::make_unique<QObject>())
{
}

void UserApi::use(SharedSecret key)
{
    m_key = std::move(key);
    m_round.release()->deleteLater(); // one of its calls may be running
    m_round = std::make_unique<QObject>();
    m_refusal.reset();
    m_scarceUntil = 0ms;
}

void UserApi::call(const Build &build, QObject *context, Then then)
{
    // Gone with whoever asked, and with the key it was asked with.
    const QPointer<QObject> ticket = new QObject(m_round.get());
    connect(context, &QObject::destroyed, ticket, [ticket] { delete ticket; });
    const auto finish = [this, ticket, then = std::move(then)](const Result<http::Response> &reply) {
        if (!ticket || ticket->parent() != m_round.get()) // the former key's may answer in the same turn still
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

int UserApi::pace() const
{
    return m_clock.now() < m_scarceUntil ? 2 : 1;
}

void UserApi::learn(const Result<http::Response> &reply)
{
    const auto remaining = reply ? reply->rateRemaining : reply.error().rateRemaining;
    const auto reset = reply ? reply->rateReset : reply.error().rateReset;
    if (remaining && *remaining <= little && reset)
        m_scarceUntil = m_clock.now() + *reset;
    if (reply)
        return Q_EMIT answered();
    const Error &error = reply.error();
    if (error.httpStatus == 429) {
        m_refusal = error;
        m_restUntil = m_clock.now() + error.retryAfter.value_or(usualRest);
    }
    if (error.kind == ErrorKind::Offline)
        Q_EMIT unanswered(error);
    else
        Q_EMIT answered();
}

} // namespace rensei::platform
