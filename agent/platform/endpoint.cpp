#include "agent/platform/endpoint.h"

#include <QUrl>

#include <algorithm>
#include <utility>

namespace rensei::platform {

using namespace Qt::StringLiterals;

QString segment(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

bool isPathSegment(const QString &id)
{
    const bool hasSeparator = std::any_of(
        id.begin(), id.end(), [](QChar c) { return c == u'/' || c == u'\\' || c.category() == QChar::Other_Control; });
    return !id.isEmpty() && id != "."_L1 && id != ".."_L1 && !hasSeparator;
}

Error unusableId(const QString &jsonPath)
{
    return {.kind = ErrorKind::BadReply, .detail = u"wanted an id that can be part of a path"_s, .where = jsonPath};
}

QString workerPath(const QString &workerId, const QString &tail)
{
    return u"/api/workers/"_s + segment(workerId) + tail;
}

QString sessionPath(const QString &sessionId, const QString &tail)
{
    return u"/api/sessions/"_s + segment(sessionId) + tail;
}

static http::Lane laneOf(const QString &path)
{
    return path.startsWith("/api/sessions/"_L1) ? http::Lane::Session : http::Lane::Host;
}

http::Request get(const QString &path, SharedSecret bearer)
{
    http::Request request;
    request.method = "GET";
    request.path = path;
    request.bearer = std::move(bearer);
    request.repeatable = true;
    request.lane = laneOf(path);
    return request;
}

http::Request post(const QString &path, QJsonObject body, SharedSecret bearer)
{
    http::Request request;
    request.method = "POST";
    request.path = path;
    request.body = std::move(body);
    request.bearer = std::move(bearer);
    request.lane = laneOf(path);
    return request;
}

MissingResource missingResource(const Error &error)
{
    if (error.serverText.contains("worker not found"_L1, Qt::CaseInsensitive))
        return MissingResource::Worker;
    if (error.serverText.contains("session not found"_L1, Qt::CaseInsensitive))
        return MissingResource::Session;
    return MissingResource::Other;
}

bool isRouteMissing(const Error &error)
{
    return error.kind == ErrorKind::RouteMissing
        || (error.kind == ErrorKind::NotFound && missingResource(error) == MissingResource::Other);
}

} // namespace rensei::platform
