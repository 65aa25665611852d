#include "agent/demo_platform/demo_platform.h"

#include "agent/demo_platform/admin_routes.h"
#include "agent/demo_platform/http/http_server.h"
#include "agent/demo_platform/http/reply.h"
#include "agent/demo_platform/http/route_pattern.h"
#include "agent/demo_platform/routes/routes.h"
#include "agent/demo_platform/state/history.h"
#include "agent/demo_platform/state/session_rules.h"

#include <QJsonDocument>

#include <algorithm>

namespace rensei::demo {

using namespace Qt::StringLiterals;

DemoPlatform::DemoPlatform(Options options, QObject *parent)
    : QObject(parent)
    , m_world(std::make_unique<World>(std::move(options)))
    , m_server(std::make_unique<HttpServer>([this](const HttpRequest &request) { return handle(request); }))
{
    qRegisterMetaType<RequestRecord>();
    // Source: agent/platform/PROTOCOL.md, "Server timers": it closes idle connections as soon as a usual poll interval
    // is over.
    if (!m_world->options.hosted())
        m_server->limitIdle(std::chrono::seconds(5));
    addOtherHosts(*m_world);
    addHistory(*m_world);
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

void DemoPlatform::goDown()
{
    m_server->close();
    Q_EMIT changed();
}

bool DemoPlatform::comeUp()
{
    return listen(m_port);
}

bool DemoPlatform::restart(bool evict)
{
    goDown();
    if (!m_world->options.hosted()) {
        const QList<Session *> all = m_world->sessions.all();
        for (Session *session : all)
            session->activitiesFrom = session->activities.size();
    }
    if (evict)
        evictWorkers();
    return comeUp();
}

QUrl DemoPlatform::url() const
{
    QUrl url(u"http://127.0.0.1"_s);
    url.setPort(m_port);
    return url;
}

static HttpResponse plannedStatus(const Fault &fault)
{
    HttpResponse response = refusal(fault.status, u"The demo platform was told to fail"_s);
    if (!fault.body.isEmpty())
        response.body = fault.body;
    if (fault.retryAfter)
        response.headers.append({"Retry-After", QByteArray::number(*fault.retryAfter)});
    return response;
}

Answer DemoPlatform::answer(const HttpRequest &request, std::optional<Fault> fault)
{
    if (!fault)
        return {dispatch(*m_world, request)};
    switch (fault->kind) {
    case FaultKind::Status:
        return {plannedStatus(*fault)};
    case FaultKind::Html:
        return {strayPage()};
    case FaultKind::LoginRedirect:
        return {loginRedirect()};
    case FaultKind::Reset:
        return {{0, {}, {}}, Delivery::Reset};
    case FaultKind::ReadAndClose:
        return {{0, {}, {}}, Delivery::Nothing};
    case FaultKind::LoseAnswer:
        return {dispatch(*m_world, request), Delivery::Nothing};
    case FaultKind::HalfBody:
        return {dispatch(*m_world, request), Delivery::Half};
    case FaultKind::Drip:
        return {dispatch(*m_world, request), Delivery::Drip, fault->wait};
    case FaultKind::Delay:
        return {dispatch(*m_world, request), Delivery::Whole, fault->wait};
    }
    Q_UNREACHABLE();
}

Answer DemoPlatform::handle(const HttpRequest &request)
{
    if (request.path.startsWith(u"/demo/"_s))
        return {answerAdmin(*this, request)};
    m_world->sweep();
    const std::optional<Fault> fault = m_faults.take(request.method, request.path);
    Answer out = answer(request, fault);
    const bool unanswered = out.delivery == Delivery::Nothing || out.delivery == Delivery::Reset;
    note(request, unanswered ? 0 : out.response.status);
    return out;
}

void DemoPlatform::note(const HttpRequest &request, int status)
{
    RequestRecord record;
    record.order = m_seen.size() + 1;
    record.method = request.method;
    record.path = request.path;
    record.query = request.query;
    record.body = QJsonDocument::fromJson(request.body).object();
    record.rawBody = request.body;
    record.headers = request.headers;
    record.headers.removeIf([](const auto &header) { return header.first == "authorization"; });
    record.caller = m_world->keys.callerOf(request.header("authorization")).kind;
    if (record.body.contains("registrationToken"_L1)) {
        record.caller = m_world->keys.callerWith(record.body["registrationToken"_L1].toString()).kind;
        record.body[u"registrationToken"_s] = u"(not kept)"_s;
        record.rawBody.clear();
    }
    record.answered = status;
    record.at = m_world->clock.now();
    m_seen.append(record);
    // Later, so that whoever hears of it finds the answer on its way and may even restart the platform.
    QMetaObject::invokeMethod(
        this,
        [this, record] {
            Q_EMIT requestSeen(record);
            Q_EMIT changed();
        },
        Qt::QueuedConnection);
}

QList<RequestRecord> DemoPlatform::requests(const QString &route) const
{
    QList<RequestRecord> out = m_seen;
    if (!route.isEmpty())
        out.removeIf([&](const RequestRecord &each) { return !matchesRoute(route, each.method, each.path); });
    return out;
}

int DemoPlatform::count(const QString &route) const
{
    return int(requests(route).size());
}

} // namespace rensei::demo
