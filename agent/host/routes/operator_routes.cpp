#include "agent/host/routes/operator_routes.h"

#include <algorithm>
#include <utility>

namespace rensei::host {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using control::Access;
using control::Request;
using control::Responder;
using control::Response;
using control::say;

static constexpr std::size_t maxDrains = 16; // requests that wait at once; each is told the same

OperatorRoutes::OperatorRoutes(Host &host, std::function<void()> reload)
    : m_host(host)
    , m_reload(std::move(reload))
{
    connect(&m_host, &Host::changed, this, &OperatorRoutes::answerDrains);
}

QList<control::Route> OperatorRoutes::routes()
{
    return {
        {"POST", u"/api/daemon/drain"_s, Access::Token,
            [this](const Request &request, const Responder &respond) { drain(request, respond); }, true},
        {"POST", u"/api/daemon/reload"_s, Access::Token,
            [this](const Request &, const Responder &respond) { respond(reload()); }},
        {"GET", u"/api/daemon/heartbeat"_s, Access::Token,
            [this](const Request &, const Responder &respond) { respond(lastHeartbeat()); }},
    };
}

QString drainTimeText(std::chrono::seconds time)
{
    const qint64 seconds = time.count();
    QString text = u"%1s"_s.arg(seconds % 60);
    if (seconds >= 60)
        text.prepend(u"%1m"_s.arg(seconds / 60 % 60));
    if (seconds >= 3600)
        text.prepend(u"%1h"_s.arg(seconds / 3600));
    return text;
}

void OperatorRoutes::drain(const Request &request, const Responder &respond)
{
    const QJsonValue requested = request.body.value("timeoutSeconds"_L1);
    if (!requested.isUndefined() && !requested.isDouble())
        return respond(Response::errorForPrograms(400, u"timeoutSeconds must be a number"_s));
    if (m_waiting.size() >= maxDrains)
        return respond(Response::errorForPrograms(429, u"too many requests wait for the drain already"_s));
    if (const auto begun = m_host.drain(); !begun)
        return respond(Response::error(409, begun.error()));
    const auto timeout = requested.isDouble()
        ? std::chrono::seconds(std::clamp<qint64>(requested.toInteger(), 0, 86'400))
        : m_host.config().drainTimeout;
    auto deadline = std::make_unique<OneShotTimer>(m_host.clock());
    deadline->start(timeout, [this, raw = deadline.get()] { giveUp(raw); });
    m_waiting.push_back({respond, timeout, std::move(deadline)});
    answerDrains();
}

void OperatorRoutes::answerDrains()
{
    if (m_waiting.empty())
        return;
    const bool isDraining = m_host.mode() == Mode::Draining || m_host.mode() == Mode::Stopping;
    if (isDraining && m_host.inputs().heldSlots > 0)
        return;
    for (const Waiting &one : std::exchange(m_waiting, {}))
        one.respond(isDraining
                ? Response::done(say("drained (timeout %1)", drainTimeText(one.timeout)))
                : Response::error(409, say("drain incomplete: the host takes work again, or is only paused")));
}

void OperatorRoutes::giveUp(const OneShotTimer *deadline)
{
    const auto late
        = std::ranges::find_if(m_waiting, [deadline](const Waiting &one) { return one.deadline.get() == deadline; });
    if (late == m_waiting.end())
        return;
    const Waiting one = std::move(*late); // keeps the timer, whose callback this is, until the end
    m_waiting.erase(late);
    const int left = m_host.inputs().heldSlots;
    one.respond(Response::error(409,
        say("drain incomplete: %1 session(s) still run after %2; no new work is taken until resume", left,
            drainTimeText(one.timeout))));
}

// The condition is what the status shows, too, so both say the same.
Response OperatorRoutes::reload()
{
    m_reload();
    for (const control::Condition &condition : m_host.conditions().all()) {
        if (condition.code == control::ConditionCode::ConfigInvalid && condition.severity == control::Severity::Error)
            return Response::error(409, control::AgentSentence::verbatim(condition.message)); // said once already
    }
    return Response::done(say("reloaded"));
}

static QString wordOf(platform::HostStatus status)
{
    switch (status) {
    case platform::HostStatus::Idle:
        return u"idle"_s;
    case platform::HostStatus::Busy:
        return u"busy"_s;
    case platform::HostStatus::Draining:
        return u"draining"_s;
    }
    Q_UNREACHABLE();
}

Response OperatorRoutes::lastHeartbeat() const
{
    const auto &sent = m_host.heartbeat().lastSent();
    if (!sent)
        return Response::errorForPrograms(404, u"no heartbeat was sent yet"_s);
    QJsonObject body{{"workerId"_L1, m_host.connection().registration().workerId}, {"hostname"_L1, sent->hostname},
        {"version"_L1, sent->version}, {"region"_L1, sent->region}, {"status"_L1, wordOf(sent->status)},
        {"activeSessions"_L1, sent->activeSessions}, {"maxSessions"_L1, sent->maxSessions},
        {"sentAt"_L1, toIso(sent->sentAt)}, {"missed"_L1, m_host.heartbeat().consecutiveMisses()}};
    if (sent->load)
        body.insert("load"_L1,
            QJsonObject{{"cpuPercent"_L1, sent->load->cpuPercent}, {"memoryPercent"_L1, sent->load->memoryPercent}});
    if (const auto at = m_host.heartbeat().lastAcknowledgedAt())
        body.insert("acknowledgedAt"_L1, toIso(*at));
    return Response::json(QJsonDocument(body));
}

} // namespace rensei::host

#include "moc_operator_routes.cpp"
