#include "agent/demo_platform/http/reply.h"

#include <QHash>
#include <QJsonDocument>

namespace rensei::demo {

using namespace Qt::StringLiterals;

HttpResponse json(const QJsonObject &body, int status)
{
    return {status, {{"Content-Type", "application/json"}}, QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

HttpResponse errorResponse(int status, const QString &message)
{
    static const QHash<int, QString> names = {
        {400, u"Bad Request"_s},
        {401, u"Unauthorized"_s},
        {403, u"Forbidden"_s},
        {404, u"Not Found"_s},
        {409, u"Conflict"_s},
        {410, u"Gone"_s},
        {429, u"Too Many Requests"_s},
        {500, u"Internal Server Error"_s},
        {503, u"Service Unavailable"_s},
    };
    return json({{u"error"_s, names.value(status, u"Error"_s)}, {u"message"_s, message}}, status);
}

HttpResponse publicErrorResponse(int status, const QString &text)
{
    return json({{u"error"_s, text}}, status);
}

static HttpResponse page(int status, const QByteArray &text, qsizetype size)
{
    QByteArray html = "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><style>";
    const QByteArray tail = "</style></head><body>" + text + "</body></html>";
    while (html.size() + tail.size() < size)
        html += ".page{margin:0;color:#000;background:#fff}";
    return {status, {{"Content-Type", "text/html; charset=utf-8"}}, html + tail};
}

HttpResponse notFoundPage()
{
    return page(404, "404: This page could not be found.", 6000);
}

HttpResponse captivePortalPage()
{
    return page(200, "Please accept the terms to continue.", 400);
}

HttpResponse loginRedirect()
{
    return {307, {{"Location", "/login"}}, {}};
}

} // namespace rensei::demo
