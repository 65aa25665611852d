#include "agent/control/event_follower.h"

#include "agent/base/backoff.h"
#include "agent/base/json_reader.h"

#include <QJsonDocument>

namespace rensei::control {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr BackoffPolicy waits{.first = 1s, .max = 15s};

EventFollower::EventFollower(ControlLink &link, Clock &clock)
    : m_link(link)
    , m_wait(clock)
{
}

void EventFollower::start()
{
    if (m_isRunning && !m_wait.isActive())
        return;
    m_isRunning = true;
    m_wait.stop();
    attempt();
}

void EventFollower::stop()
{
    ++m_run;
    m_isRunning = false;
    m_isConnected = false;
    m_failures = 0;
    m_wait.stop();
    dropStream();
}

void EventFollower::attempt()
{
    const int run = ++m_run;
    m_link.open(this, [this, run](const ControlResult<Link> &link) {
        if (run != m_run)
            return;
        if (link)
            follow(*link);
        else
            retryAfter(link.error());
    });
}

void EventFollower::follow(const Link &link)
{
    m_used = link;
    m_parser = {};
    const http::Request request{.method = "GET"_ba, .path = u"/api/daemon/events"_s, .body = {}, .bearer = link.token};
    m_stream = link.channel.streams->open(request, silence);
    connect(m_stream.get(), &http::Stream::opened, this, [this] {
        m_isConnected = true;
        Q_EMIT connected();
    });
    connect(m_stream.get(), &http::Stream::received, this, &EventFollower::parse);
    connect(m_stream.get(), &http::Stream::closed, this, [this](const Error &error) {
        m_link.renew(m_used);
        retryAfter(failureOf(error));
    });
}

void EventFollower::parse(const QByteArray &bytes)
{
    m_failures = 0;
    const int run = m_run;
    Q_EMIT received();
    const QList<SseEvent> events = m_parser.feed(bytes);
    for (const SseEvent &event : events) {
        if (run == m_run)
            handle(event);
    }
    if (run == m_run && m_parser.isOverfull())
        retryAfter({Obstacle::Failed, Error{.kind = ErrorKind::BadReply, .detail = u"an event without end"_s}});
}

void EventFollower::handle(const SseEvent &event)
{
    const QJsonDocument data = QJsonDocument::fromJson(event.data);
    if (event.name == "status") {
        if (const auto status = parseStatus(data.object()))
            Q_EMIT statusChanged(*status);
    } else if (event.name == "sessions" && data.isArray()) {
        if (const auto sessions = parseSessions(data.array()))
            Q_EMIT sessionsChanged(*sessions);
    }
}

void EventFollower::retryAfter(const ControlFailure &failure)
{
    ++m_run;
    m_isConnected = false;
    dropStream();
    m_wait.start(backoffDelay(++m_failures, randomDraw(), waits), [this] { attempt(); });
    Q_EMIT lost(failure);
}

void EventFollower::dropStream()
{
    if (!m_stream)
        return;
    m_stream->disconnect(this);
    m_stream.release()->deleteLater(); // its own signal may be running
}

} // namespace rensei::control

#include "moc_event_follower.cpp"
