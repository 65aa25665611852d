#pragma once

#include "agent/demo_platform/routes/access.h"
#include "agent/demo_platform/routes/call.h"
#include "agent/demo_platform/state/platform_state.h"

#include <QList>

namespace rensei::demo {

/// One operation of the platform's API.
struct Route {
    enum Availability { Everywhere, HostedOnly, SelfHostedOnly };

    QByteArray method;
    QString pattern;
    Access access;
    Availability availability;
    HttpResponse (*handler)(PlatformState &, const Call &);
};

// Each group is in a file of the same name: registration_routes.cpp and so on.
QList<Route> registrationRoutes();
QList<Route> heartbeatRoutes();
QList<Route> workerRoutes();
QList<Route> sessionRoutes();
QList<Route> reportRoutes();
QList<Route> accountRoutes();
QList<Route> keyRoutes();
QList<Route> publicRoutes();
QList<Route> publicActionRoutes();
QList<Route> desktopRoutes();

/// The platform's response: access check, rate limit, route and the deviations of the flavour.
HttpResponse dispatch(PlatformState &state, const HttpRequest &request);

} // namespace rensei::demo
