#pragma once

#include "agent/demo_platform/http/http_message.h"

#include <QJsonObject>

namespace rensei::demo {

HttpResponse json(const QJsonObject &body, int status = 200);

/// `{error, message}` as worker routes have it: the status' short name, and what is wrong.
HttpResponse refusal(int status, const QString &message);

/// `{error}` as public routes have it.
HttpResponse publicRefusal(int status, const QString &text);

/// The page of about 6 kB that answers for a route which is not there.
HttpResponse missingPage();

/// A page where JSON is due, as a proxy or a captive portal sends one.
HttpResponse strayPage();

/// 307 to /login, without a body.
HttpResponse loginRedirect();

} // namespace rensei::demo
