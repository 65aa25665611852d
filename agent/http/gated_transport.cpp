#include "agent/http/gated_transport.h"

#include "agent/http/texts.h"

#include <utility>

namespace rensei::http {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static Error closedError(bool unanswered)
{
    return {.kind = ErrorKind::Offline,
        .detail = HttpText::tr("this host is leaving the platform"),
        .unanswered = unanswered};
}

GatedTransport::GatedTransport(Transport &inner, Clock &clock)
    : m_inner(inner)
    , m_clock(clock)
    , m_timeout(clock)
{
}

GatedTransport::~GatedTransport() = default;

void GatedTransport::send(const Request &request, QObject *context, Then then)
{
    if (m_isClosed)
        return m_clock.callAfter(0ms, context, [then = std::move(then)] { then(fail(closedError(false))); });
    auto *ticket = new QObject(context);
    m_pending.emplace(ticket, std::move(then));
    connect(ticket, &QObject::destroyed, this, &GatedTransport::forget);
    m_inner.send(request, ticket, [this, ticket](const Result<Response> &reply) {
        const Then answer = std::exchange(m_pending.at(ticket), {});
        ticket->disconnect(this);
        ticket->deleteLater();
        m_pending.erase(ticket);
        const QPointer<GatedTransport> self(this);
        answer(reply);
        if (self)
            checkIdle();
    });
}

void GatedTransport::close(std::chrono::milliseconds timeout, QObject *context, std::function<void()> then)
{
    m_isClosed = true;
    m_idleContext = context;
    m_whenIdle = std::move(then);
    m_timeout.start(timeout, [this] { abortAll(); });
    checkIdle();
}

// The caller is gone.
void GatedTransport::forget(QObject *ticket)
{
    m_pending.erase(ticket);
    checkIdle();
}

void GatedTransport::abortAll()
{
    const QPointer<GatedTransport> self(this);
    while (self && !m_pending.empty()) {
        auto first = m_pending.extract(m_pending.begin());
        first.key()->disconnect(this);
        const QPointer<QObject> context(first.key()->parent());
        delete first.key();
        if (context)
            first.mapped()(fail(closedError(true)));
    }
    if (self)
        checkIdle();
}

void GatedTransport::checkIdle()
{
    if (!m_pending.empty() || !m_whenIdle)
        return;
    m_timeout.stop();
    const auto whenIdle = std::exchange(m_whenIdle, {});
    if (m_idleContext)
        whenIdle();
}

} // namespace rensei::http
