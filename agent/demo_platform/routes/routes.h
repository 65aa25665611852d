#pragma once

#include "agent/demo_platform/routes/call.h"
#include "agent/demo_platform/routes/gate.h"
#include "agent/demo_platform/state/world.h"

#include <QList>

namespace rensei::demo {

/// One line of the platform's API.
struct Route {
    enum Where { Everywhere, HostedOnly, SelfHostedOnly };

    QByteArray method;
    QString pattern;
    Access access;
    Where where;
    HttpResponse (*answer)(World &, const Call &);
};

// Each group in a file of its own: registration_routes.cpp and so on.
QList<Route> registrationRoutes();
QList<Route> heartbeatRoutes();
QList<Route> workerRoutes();
QList<Route> sessionRoutes();
QList<Route> reportRoutes();
QList<Route> accountRoutes();
QList<Route> publicRoutes();
QList<Route> publicActionRoutes();

/// Answers a request as the whole platform does: routes, refusals, rate limit, and the flavour's quirks.
HttpResponse dispatch(World &world, const HttpRequest &request);

} // namespace rensei::demo
