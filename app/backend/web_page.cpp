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

/// The one whose list is most likely wanted, with a slug; null when there is none.
static const platform::Account::Project *listedProject(const platform::Account &account)
{
    const platform::Account::Project *listed = nullptr;
    for (const platform::Account::Project &project : account.projects) {
        if (!project.slug.isEmpty() && (!listed || (project.isDefault && !listed->isDefault)))
            listed = &project;
    }
    return listed;
}

QUrl keyPage(const WebPlace &place)
{
    const bool knowsOrg = place.account && !place.account->org.isEmpty();
    return http::join(
        place.serverUrl, (knowsOrg ? u'/' + segment(place.account->org) : QString()) + u"/settings/api-keys"_s);
}

WebPage sessionPage(const WebPlace &place, const QString &id)
{
    const QString tail = u"/sessions/"_s + segment(id);
    if (place.hasNoAccounts)
        return {WebPage::Kind::Session, http::join(place.serverUrl, tail)};
    if (!place.account || place.account->org.isEmpty())
        return {WebPage::Kind::Platform, place.serverUrl};
    const QString org = u'/' + segment(place.account->org) + u'/';
    if (const QString project = projectOf(place); !project.isEmpty())
        return {WebPage::Kind::Session, http::join(place.serverUrl, org + segment(project) + tail)};
    const auto *listed = listedProject(*place.account);
    if (!listed)
        return {WebPage::Kind::Platform, place.serverUrl};
    return {WebPage::Kind::List, http::join(place.serverUrl, org + segment(listed->slug) + u"/sessions"_s),
        listed->name.isEmpty() ? listed->slug : listed->name};
}

} // namespace rensei::app
