#include "agent/demo_platform/http/reply.h"
#include "agent/demo_platform/routes/routes.h"

namespace rensei::demo {

using namespace Qt::StringLiterals;

// Source: app/decisions/081-a-newer-version-is-told-of.md, "Decision".
static HttpResponse newestVersion(PlatformState &state, const Call &call)
{
    const QString host = QString::fromLatin1(call.request.header("host"));
    return json({{u"version"_s, state.options.newestVersion}, {u"page"_s, u"http://%1/desktop/"_s.arg(host)}});
}

QList<Route> desktopRoutes()
{
    return {
        {"GET", u"/desktop/latest.json"_s, Access::Open, Route::Everywhere, newestVersion},
    };
}

} // namespace rensei::demo
