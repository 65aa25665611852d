#include "app/backend/web_page.h"

#include "agent/http/server_url.h"
#include "agent/platform/endpoint.h"

namespace rensei::app {

using namespace Qt::StringLiterals;
using platform::segment;

/// With all projects listed, a session's is known only when there is just one.
static QString projectOf(const WebPlace &place)
{
    const auto &projects = place.account->projects;
    return place.project.isEmpty() && projects.size() == 1 ? projects.first().slug : place.project;
}

WebPage sessionPage(const WebPlace &place, const QString &id)
{
    const QString tail = u"/sessions/"_s + segment(id);
    if (place.hasNoAccounts)
        return {WebPage::Kind::Session, http::join(place.serverUrl, tail)};
    if (!place.account || place.account->org.isEmpty() || projectOf(place).isEmpty())
        return {WebPage::Kind::Platform, place.serverUrl};
    const QString project = u'/' + segment(place.account->org) + u'/' + segment(projectOf(place));
    return {WebPage::Kind::Session, http::join(place.serverUrl, project + tail)};
}

} // namespace rensei::app
