#pragma once

#include "agent/demo_platform/http/http_message.h"

#include <QJsonObject>

namespace rensei::demo {

HttpResponse json(const QJsonObject &body, int status = 200);

/// `{error, message}` as in worker routes: the reason phrase of the status and a message.
HttpResponse errorResponse(int status, const QString &message);

/// `{error}` as in public routes.
HttpResponse publicErrorResponse(int status, const QString &text);

/// The page of about 6 kB that the platform sends for an unknown route.
HttpResponse notFoundPage();

/// A 200 page instead of JSON, as a proxy or captive portal sends it.
HttpResponse captivePortalPage();

/// 307 to /login, without a body.
HttpResponse loginRedirect();

} // namespace rensei::demo
