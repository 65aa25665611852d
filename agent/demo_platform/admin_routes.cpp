#include "agent/demo_platform/admin_routes.h"

#include "agent/demo_platform/demo_platform.h"
#include "agent/demo_platform/http/reply.h"

#include <QJsonDocument>

namespace rensei::demo {

using namespace Qt::StringLiterals;

static HttpResponse done()
{
    return json({{u"ok"_s, true}});
}

static HttpResponse faults(DemoPlatform &platform, const QJsonObject &body)
{
    if (body["clear"_L1].toBool()) {
        platform.clearFaults();
        return done();
    }
    const std::optional<Fault> fault = faultFromJson(body);
    if (!fault)
        return refusal(400, u"route is required, and kind must be a known one"_s);
    platform.addFault(*fault);
    return done();
}

static HttpResponse evict(DemoPlatform &platform, const QJsonObject &body)
{
    if (body["forGood"_L1].toBool())
        platform.forgetWorkersForGood();
    else
        platform.evictWorkers();
    return done();
}

static HttpResponse advance(DemoPlatform &platform, const QJsonObject &body)
{
    const double seconds = body["seconds"_L1].toDouble(-1);
    if (seconds < 0)
        return refusal(400, u"seconds is required"_s);
    platform.advance(std::chrono::milliseconds(qint64(seconds * 1000)));
    return done();
}

static HttpResponse sessions(DemoPlatform &platform, const QJsonObject &body)
{
    NewSession wanted;
    wanted.identifier = body["identifier"_L1].toString();
    wanted.title = body["title"_L1].toString();
    wanted.prompt = body["prompt"_L1].toString();
    wanted.workType = body["workType"_L1].toString(wanted.workType);
    wanted.repository = body["repository"_L1].toString();
    wanted.priority = body["priority"_L1].toInt(wanted.priority);
    return json({{u"sessionId"_s, platform.queueSession(wanted)}}, 201);
}

static HttpResponse stopOne(DemoPlatform &platform, const QJsonObject &body)
{
    const QString id = body["sessionId"_L1].toString();
    if (platform.sessionState(id).isEmpty())
        return refusal(404, u"Session not found"_s);
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
        return refusal(400, u"how must be one of: status, lockRefresh, inbox, mutation"_s);
    return done();
}

HttpResponse answerAdmin(DemoPlatform &platform, const HttpRequest &request)
{
    if (request.header("authorization") != "Bearer " + platform.adminKey().toLatin1())
        return refusal(401, u"The admin key is required"_s);
    if (request.method != "POST")
        return {405, {{"Allow", "POST"}}, {}};
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (request.path == u"/demo/faults"_s)
        return faults(platform, body);
    if (request.path == u"/demo/evict"_s)
        return evict(platform, body);
    if (request.path == u"/demo/advance"_s)
        return advance(platform, body);
    if (request.path == u"/demo/sessions"_s)
        return sessions(platform, body);
    if (request.path == u"/demo/stop"_s)
        return stopOne(platform, body);
    return missingPage();
}

} // namespace rensei::demo
