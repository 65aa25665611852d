#include "agent/demo_platform/admin_routes.h"

#include "agent/demo_platform/demo_platform.h"
#include "agent/demo_platform/http/reply.h"

#include <QJsonDocument>

namespace rensei::demo {

using namespace Qt::StringLiterals;

static HttpResponse okResponse()
{
    return json({{u"ok"_s, true}});
}

static HttpResponse changeFaults(DemoPlatform &platform, const QJsonObject &body)
{
    if (body["clear"_L1].toBool()) {
        platform.clearFaults();
        return okResponse();
    }
    const std::optional<Fault> fault = faultFromJson(body);
    if (!fault)
        return errorResponse(400, u"route is required, and kind must be a known one"_s);
    platform.addFault(*fault);
    return okResponse();
}

static HttpResponse evictWorkers(DemoPlatform &platform, const QJsonObject &body)
{
    if (body["forGood"_L1].toBool())
        platform.removeWorkers();
    else
        platform.evictWorkers();
    return okResponse();
}

static HttpResponse revokeKey(DemoPlatform &platform, const QJsonObject &body)
{
    const QString id = body["keyId"_L1].toString();
    if (id.isEmpty())
        platform.revokeRegistrationToken();
    else if (!platform.revokeKey(id))
        return errorResponse(404, u"Key not found"_s);
    return okResponse();
}

static HttpResponse advanceClock(DemoPlatform &platform, const QJsonObject &body)
{
    const double seconds = body["seconds"_L1].toDouble(-1);
    if (seconds < 0)
        return errorResponse(400, u"seconds is required"_s);
    platform.advance(std::chrono::milliseconds(qint64(seconds * 1000)));
    return okResponse();
}

static HttpResponse createSession(DemoPlatform &platform, const QJsonObject &body)
{
    NewSession session;
    session.identifier = body["identifier"_L1].toString();
    session.title = body["title"_L1].toString();
    session.prompt = body["prompt"_L1].toString();
    session.workType = body["workType"_L1].toString(session.workType);
    session.repository = body["repository"_L1].toString();
    session.priority = body["priority"_L1].toInt(session.priority);
    return json({{u"sessionId"_s, platform.queueSession(session)}}, 201);
}

static HttpResponse stopSession(DemoPlatform &platform, const QJsonObject &body)
{
    const QString id = body["sessionId"_L1].toString();
    if (platform.sessionState(id).isEmpty())
        return errorResponse(404, u"Session not found"_s);
    const QString how = body["how"_L1].toString(u"status"_s);
    if (how == u"status"_s)
        platform.stopSession(id, StopChannel::Status);
    else if (how == u"lockRefresh"_s)
        platform.stopSession(id, StopChannel::LockRefresh);
    else if (how == u"inbox"_s)
        platform.stopSession(id, StopChannel::Inbox);
    else if (how == u"mutation"_s)
        platform.stopSession(id, StopChannel::Mutation);
    else
        return errorResponse(400, u"how must be one of: status, lockRefresh, inbox, mutation"_s);
    return okResponse();
}

HttpResponse handleAdminRequest(DemoPlatform &platform, const HttpRequest &request)
{
    if (request.header("authorization") != "Bearer " + platform.adminKey().toLatin1())
        return errorResponse(401, u"The admin key is required"_s);
    if (request.method != "POST")
        return {405, {{"Allow", "POST"}}, {}};
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (request.path == u"/demo/faults"_s)
        return changeFaults(platform, body);
    if (request.path == u"/demo/evict"_s)
        return evictWorkers(platform, body);
    if (request.path == u"/demo/revoke"_s)
        return revokeKey(platform, body);
    if (request.path == u"/demo/advance"_s)
        return advanceClock(platform, body);
    if (request.path == u"/demo/sessions"_s)
        return createSession(platform, body);
    if (request.path == u"/demo/stop"_s)
        return stopSession(platform, body);
    return notFoundPage();
}

} // namespace rensei::demo
