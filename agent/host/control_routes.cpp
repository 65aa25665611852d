#include "agent/host/control_routes.h"

#include "agent/control/payloads.h"
#include "agent/host/approval_routes.h"
#include "agent/host/host_payloads.h"

#include <algorithm>
#include <limits>

namespace rensei::host {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using control::Access;
using control::AgentSentence;
using control::Request;
using control::Responder;
using control::Response;
using control::Route;
using control::say;

static constexpr auto keepAliveInterval = 75s; // clients give up after 90 s of silence
static constexpr std::chrono::milliseconds publishInterval = 200ms; // many changes at once make one event

ControlRoutes::ControlRoutes(Host &host, Program program)
    : m_host(host)
    , m_program(std::move(program))
    , m_visibility(host.api(), host.connection(), host.clock())
    , m_logs(host, m_program.agentLog)
    , m_startedAt(host.clock().now())
    , m_publish(host.clock())
    , m_keepAlive(host.clock())
{
    connect(&m_host, &Host::changed, this, [this] {
        if (m_streams.isEmpty() || m_publish.isActive())
            return;
        // The first change after a while is told in this turn of the event loop: a timer would wake the agent up once
        // more after each heartbeat, mostly to find that nothing is new.
        const auto since = m_lookedAt ? m_host.clock().now() - *m_lookedAt : publishInterval;
        m_publish.start(std::max(publishInterval - since, 0ms), [this] { publish(); });
    });
}

std::chrono::seconds ControlRoutes::uptime() const
{
    return std::chrono::duration_cast<std::chrono::seconds>(m_host.clock().now() - m_startedAt);
}

/// What makes a status worth an event: it changes with each heartbeat otherwise.
static control::StatusPayload withoutTimes(control::StatusPayload status)
{
    status.uptime = {};
    status.timestamp = {};
    if (status.registration)
        status.registration->lastAcknowledgedAt.reset();
    return status;
}

Route ControlRoutes::action(const QString &verb, std::function<Response(const Request &)> act)
{
    return {"POST", u"/api/daemon/"_s + verb, Access::Token,
        [act = std::move(act)](const Request &request, const Responder &respond) { respond(act(request)); }};
}

QList<Route> ControlRoutes::routes()
{
    return approvalRoutes(m_host) + m_logs.routes()
        + QList<Route>{
            {"GET", u"/api/daemon/status"_s, Access::Minimal,
                [this](const Request &request, const Responder &respond) {
                    const control::StatusPayload status = statusOf(m_host, uptime());
                    respond(Response::json(QJsonDocument(request.authorised ? toJson(status) : toMinimalJson(status))));
                }},
            {"GET", u"/api/daemon/stats"_s, Access::Token,
                [this](const Request &, const Responder &respond) { answerStats(respond); }},
            {"GET", u"/api/daemon/capacity"_s, Access::Token,
                [this](const Request &, const Responder &respond) {
                    respond(Response::json(QJsonDocument(toJson(statsOf(m_host).capacity))));
                }},
            {"POST", u"/api/daemon/capacity"_s, Access::Token,
                [this](const Request &request, const Responder &respond) { respond(changeCapacity(request.body)); }},
            {"GET", u"/api/daemon/sessions"_s, Access::Token,
                [this](const Request &request, const Responder &respond) {
                    const bool withEnded = request.query.value(u"include"_s) == "ended"_L1;
                    respond(Response::json(QJsonDocument(control::toJson(m_host.sessions().payloads(withEnded)))));
                }},
            {"GET", u"/api/daemon/events"_s, Access::Token,
                [this](const Request &, const Responder &respond) { openEvents(respond); }, true},
            {"POST", u"/api/daemon/sessions/{id}/stop"_s, Access::Token,
                [this](const Request &request, const Responder &respond) { stopSession(request, respond); }},
            {"POST", u"/api/daemon/sessions/{id}/pause"_s, Access::Token,
                [this](const Request &request, const Responder &respond) { pauseSession(request, respond); }},
            {"POST", u"/api/daemon/sessions/{id}/resume"_s, Access::Token,
                [this](const Request &request, const Responder &respond) { resumeSession(request, respond); }},
            action(u"pause"_s, [this](const Request &request) { return pause(request); }),
            action(u"resume"_s,
                [this](const Request &) {
                    const auto resumed = m_host.resume();
                    return resumed ? Response::done(say("resumed")) : Response::error(409, resumed.error());
                }),
            action(u"stop"_s,
                [this](const Request &request) {
                    const auto requested = request.body.value("timeoutSeconds"_L1);
                    const auto timeout = requested.isDouble()
                        ? std::chrono::seconds(std::clamp<qint64>(requested.toInteger(), 0, 86'400))
                        : m_host.config().drainTimeout;
                    if (m_program.rememberStop)
                        m_program.rememberStop();
                    m_host.stop(timeout);
                    return Response::done(say("stopping"));
                }),
            action(u"register"_s,
                [this](const Request &) {
                    m_program.reload();
                    m_host.registerNow();
                    return Response::done(say("registering"));
                }),
        };
}

Response ControlRoutes::pause(const Request &request)
{
    if (const auto paused = m_host.pause(); !paused)
        return Response::error(409, paused.error());
    if (!request.body.value("sessions"_L1).toBool())
        return Response::done(say("paused"));
    const auto sessions = m_host.sessions().pauseAll();
    if (sessions.working == 0)
        return Response::done(say("paused, %1 session(s) from the end of their turn on", sessions.paused));
    return Response::done(say("paused, %1 session(s) from the end of their turn on; %2 work on until they end, because "
                              "their runners have no turns",
        sessions.paused, sessions.working));
}

void ControlRoutes::answerStats(const Responder &respond)
{
    m_visibility.read(this, [this, respond](const Visibility::Snapshot &snapshot) {
        control::StatsPayload stats = statsOf(m_host);
        stats.host = snapshot.host;
        stats.totals = snapshot.totals;
        respond(Response::json(QJsonDocument(toJson(stats))));
    });
}

/// Digits only; what is beyond any int is beyond the limit too.
static std::optional<int> countIn(const QString &text)
{
    if (text.isEmpty() || !std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return std::nullopt;
    bool fits = false;
    const int count = text.toInt(&fits);
    return fits ? count : std::numeric_limits<int>::max();
}

// Source: agent/control/CONTROL_API.md, "Bodies", capacity.
static std::optional<int> mostOf(const QString &key)
{
    if (key == control::maxSessionsKey)
        return config::maxConcurrentSessions;
    if (key == control::poolMaxDiskKey)
        return config::maxPoolGigabytes;
    return std::nullopt;
}

Response ControlRoutes::changeCapacity(const QJsonObject &body)
{
    const QString key = body.value("key"_L1).toString();
    const auto most = mostOf(key);
    if (!most)
        return Response::errorForPrograms(400, u"unknown key"_s);
    const QString value = body.value("value"_L1).toString();
    const auto count = countIn(value);
    if (!count)
        return Response::errorForPrograms(400, u"value must be non-negative integer"_s);
    if (*count > *most)
        return Response::errorForPrograms(400, u"value must be at most %1"_s.arg(*most));
    if (const auto set = m_program.setCapacity(key, *count); !set)
        return Response::error(409, AgentSentence::verbatim(set.error().detail));
    QJsonObject reply = toJson(control::ActionReply{true, say("applied").english()});
    reply.insert("key"_L1, key);
    reply.insert("value"_L1, value);
    return Response::json(QJsonDocument(reply));
}

static Response noSuchSession(const Request &request)
{
    return Response::error(404, say("session not found"), {{u"sessionId"_s, request.id}});
}

void ControlRoutes::pauseSession(const Request &request, const Responder &respond)
{
    session::Session *session = m_host.sessions().find(request.id);
    if (!session)
        return respond(noSuchSession(request));
    if (session->pause(session::Pause::OfSession))
        return respond(Response::done(say("paused from the end of its turn on")));
    respond(Response::error(409,
        session->hasRunner() ? say("it works on until it ends, because its runner has no turns")
                             : say("the session is ending")));
}

void ControlRoutes::resumeSession(const Request &request, const Responder &respond)
{
    session::Session *session = m_host.sessions().find(request.id);
    if (!session)
        return respond(noSuchSession(request));
    session->unpause();
    respond(Response::done(say("resumed")));
}

void ControlRoutes::stopSession(const Request &request, const Responder &respond)
{
    if (session::Session *session = m_host.sessions().find(request.id)) {
        session->stop(session::StopReason::LocalUser);
        return respond(Response::done(say("stopping")));
    }
    // Stopping what has just ended is what was wanted.
    if (m_host.sessions().endedRecently(request.id))
        return respond(Response::done(say("stopped")));
    respond(noSuchSession(request));
}

void ControlRoutes::openEvents(const Responder &respond)
{
    publish(); // to the others what is still to be told, so that all of them know the same
    auto stream = std::make_shared<control::EventStream>();
    const control::StatusPayload status = statusOf(m_host, uptime());
    m_lastStatus = withoutTimes(status);
    m_lastSessions = control::sessionsEvent(m_host.sessions().payloads(true));
    stream->push(control::statusEvent(status));
    stream->push(m_lastSessions);
    m_streams.append(stream);
    respond(stream);
    if (!m_keepAlive.isActive())
        scheduleKeepAlive();
}

void ControlRoutes::publish()
{
    if (m_streams.isEmpty())
        return;
    m_lookedAt = m_host.clock().now();
    const control::StatusPayload status = statusOf(m_host, uptime());
    const QByteArray sessions = control::sessionsEvent(m_host.sessions().payloads(true));
    const bool isNewStatus = withoutTimes(status) != std::exchange(m_lastStatus, withoutTimes(status));
    const bool areNewSessions = sessions != std::exchange(m_lastSessions, sessions);
    if (!isNewStatus && !areNewSessions)
        return;
    const QByteArray events
        = (isNewStatus ? control::statusEvent(status) : QByteArray()) + (areNewSessions ? sessions : QByteArray());
    send(events);
}

/// The status again, so that a client knows of the latest heartbeat without an event for each.
void ControlRoutes::sendKeepAlive()
{
    send(control::statusEvent(statusOf(m_host, uptime())));
}

void ControlRoutes::send(const QByteArray &events)
{
    m_streams.removeIf(
        [&events](const std::shared_ptr<control::EventStream> &stream) { return !stream->push(events); });
    scheduleKeepAlive(); // any event keeps the connection alive, so an idle agent need not wake up for another
}

void ControlRoutes::scheduleKeepAlive()
{
    if (m_streams.isEmpty())
        m_keepAlive.stop();
    else
        m_keepAlive.start(keepAliveInterval, [this] { sendKeepAlive(); });
}

} // namespace rensei::host

#include "moc_control_routes.cpp"
