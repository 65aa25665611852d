#include "agent/demo_platform/demo_platform.h"

#include "agent/demo_platform/admin_routes.h"
#include "agent/demo_platform/http/http_server.h"
#include "agent/demo_platform/http/reply.h"
#include "agent/demo_platform/http/route_pattern.h"
#include "agent/demo_platform/routes/routes.h"
#include "agent/demo_platform/state/seed_data.h"
#include "agent/demo_platform/state/session_rules.h"
#include "agent/demo_platform/state/time_text.h"

#include <QJsonDocument>

#include <algorithm>

namespace rensei::demo {

using namespace Qt::StringLiterals;

DemoPlatform::DemoPlatform(Options options, QObject *parent)
    : QObject(parent)
    , m_state(std::make_unique<PlatformState>(std::move(options)))
    , m_server(std::make_unique<HttpServer>([this](const HttpRequest &request) { return handle(request); }))
{
    qRegisterMetaType<RequestRecord>();
    // Source: agent/platform/PROTOCOL.md, "Server timers": its idle timeout equals the usual poll interval.
    if (!m_state->options.hosted())
        m_server->setIdleTimeout(std::chrono::seconds(5));
    m_server->setPieces(m_state->options.responsePieces);
    addSimulatedHosts(*m_state);
    addSeedSessions(*m_state);
}

DemoPlatform::~DemoPlatform()
{
    m_server->close();
}

bool DemoPlatform::listen(quint16 port)
{
    if (!m_server->listen(QHostAddress::LocalHost, port))
        return false;
    m_port = m_server->port();
    return true;
}

void DemoPlatform::goOffline()
{
    m_server->close();
    Q_EMIT changed();
}

bool DemoPlatform::goOnline()
{
    return listen(m_port);
}

bool DemoPlatform::restart(bool evict)
{
    goOffline();
    if (!m_state->options.hosted()) {
        const QList<Session *> all = m_state->sessions.all();
        for (Session *session : all)
            session->firstActivity = session->activities.size();
    }
    if (evict)
        evictWorkers();
    return goOnline();
}

QUrl DemoPlatform::url() const
{
    QUrl url(u"http://127.0.0.1"_s);
    url.setPort(m_port);
    return url;
}

static HttpResponse faultResponse(const Fault &fault)
{
    HttpResponse response = errorResponse(fault.status, u"The demo platform was told to fail"_s);
    if (!fault.body.isEmpty())
        response.body = fault.body;
    if (fault.retryAfter)
        response.headers.append({"Retry-After", QByteArray::number(*fault.retryAfter)});
    return response;
}

OutgoingResponse DemoPlatform::respond(const HttpRequest &request, std::optional<Fault> fault)
{
    if (!fault)
        return {dispatch(*m_state, request)};
    switch (fault->kind) {
    case FaultKind::Status:
        return {faultResponse(*fault)};
    case FaultKind::Html:
        return {captivePortalPage()};
    case FaultKind::LoginRedirect:
        return {loginRedirect()};
    case FaultKind::Reset:
        return {{0, {}, {}}, Delivery::Reset};
    case FaultKind::ReadAndClose:
        return {{0, {}, {}}, Delivery::Nothing};
    case FaultKind::LoseAnswer:
        return {dispatch(*m_state, request), Delivery::Nothing};
    case FaultKind::HalfBody:
        return {dispatch(*m_state, request), Delivery::Half};
    case FaultKind::Drip:
        return {dispatch(*m_state, request), Delivery::Drip, fault->delay};
    case FaultKind::Delay:
        return {dispatch(*m_state, request), Delivery::Whole, fault->delay};
    }
    Q_UNREACHABLE();
}

OutgoingResponse DemoPlatform::handle(const HttpRequest &request)
{
    if (request.path.startsWith(u"/demo/"_s))
        return {handleAdminRequest(*this, request)};
    m_state->sweep();
    const std::optional<Fault> fault = m_faults.next(request.method, request.path);
    OutgoingResponse out = respond(request, fault);
    out.response.headers.append({"Date", httpTime(m_state->clock.now())});
    const bool hasNoResponse = out.delivery == Delivery::Nothing || out.delivery == Delivery::Reset;
    record(request, hasNoResponse ? 0 : out.response.status);
    return out;
}

void DemoPlatform::record(const HttpRequest &request, int status)
{
    RequestRecord entry;
    entry.order = m_requests.size() + 1;
    entry.method = request.method;
    entry.path = request.path;
    entry.query = request.query;
    entry.body = QJsonDocument::fromJson(request.body).object();
    entry.rawBody = request.body;
    entry.headers = request.headers;
    entry.headers.removeIf([](const auto &header) { return header.first == "authorization"; });
    entry.caller = m_state->keys.callerOf(request.header("authorization")).kind;
    if (entry.body.contains("registrationToken"_L1)) {
        entry.caller = m_state->keys.callerOfToken(entry.body["registrationToken"_L1].toString()).kind;
        entry.body[u"registrationToken"_s] = u"(not kept)"_s;
        entry.rawBody.clear();
    }
    if (request.path == u"/api/oauth/token"_s) { // the client's secret is in it
        entry.body = {};
        entry.rawBody.clear();
    }
    entry.responseStatus = status;
    entry.at = m_state->clock.now();
    m_requests.append(entry);
    // Queued, so that the response is sent before a receiver reacts, for example by restarting the platform.
    QMetaObject::invokeMethod(
        this,
        [this, entry] {
            Q_EMIT requestReceived(entry);
            Q_EMIT changed();
        },
        Qt::QueuedConnection);
}

QList<RequestRecord> DemoPlatform::requests(const QString &route) const
{
    QList<RequestRecord> out = m_requests;
    if (!route.isEmpty())
        out.removeIf([&](const RequestRecord &each) { return !matchesRoute(route, each.method, each.path); });
    return out;
}

int DemoPlatform::count(const QString &route) const
{
    return int(requests(route).size());
}

} // namespace rensei::demo

#include "moc_demo_platform.cpp"
