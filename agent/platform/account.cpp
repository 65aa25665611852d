#include "agent/platform/account.h"

#include "agent/platform/endpoint.h"
#include "agent/platform/fields.h"

#include <utility>

namespace rensei::platform {

using namespace Qt::StringLiterals;

http::Request whoami(SharedSecret userKey)
{
    return get(u"/api/cli/whoami"_s, std::move(userKey));
}

static QList<Account::Project> projectsIn(const JsonReader &in)
{
    QList<Account::Project> projects;
    for (const QJsonObject &object : objects(in, "projects"_L1)) {
        const JsonReader item(object);
        const Account::Project project{text(item, "id"_L1), line(item, "name"_L1), text(item, "slug"_L1),
            item.maybeBool("isDefault"_L1).value_or(false)};
        // They are sent back, so they cannot be cut.
        const bool isNameable = project.id.size() <= maxLineLength && project.slug.size() <= maxLineLength;
        if (isNameable && (!project.id.isEmpty() || !project.slug.isEmpty()))
            projects.append(project);
    }
    return projects;
}

static QStringList scopesIn(const JsonReader &in)
{
    if (in.maybeArray("scopes"_L1))
        return in.strings("scopes"_L1);
    if (in.maybeArray("scope"_L1))
        return in.strings("scope"_L1);
    return text(in, {"scope"_L1, "scopes"_L1}).split(u' ', Qt::SkipEmptyParts);
}

Account parseAccount(const QJsonObject &body)
{
    const JsonReader in(body);
    const JsonReader org = within(in, {"org"_L1, "organization"_L1});
    Account out;
    out.email = line(in, "email"_L1);
    if (out.email.isEmpty())
        out.email = line(within(in, "user"_L1), "email"_L1);
    out.kind = line(in, {"kind"_L1, "type"_L1});
    if (out.kind.isEmpty())
        out.kind = line(within(in, "auth"_L1), "kind"_L1);
    out.org = line(in, {"org"_L1, "organization"_L1});
    if (out.org.isEmpty())
        out.org = line(org, {"slug"_L1, "name"_L1, "id"_L1});
    out.orgId = line(org, "id"_L1);
    out.plan = line(org, "plan"_L1);
    out.projects = projectsIn(in);
    out.scopes = scopesIn(in);
    return out;
}

http::Request health()
{
    return get(u"/api/health"_s, nullptr);
}

bool isPlatformUp(const Result<http::Response> &healthReply)
{
    const int status = healthReply ? healthReply->status : healthReply.error().httpStatus;
    return status >= 200 && status < 300;
}

http::Request stats(SharedSecret userKey)
{
    return get(u"/api/public/stats"_s, std::move(userKey));
}

bool isPlatformReachable(const Result<http::Response> &statsReply)
{
    if (statsReply)
        return true;
    const Error &error = statsReply.error();
    // A login page and a proxy's own error carry no server text.
    const bool refused = error.httpStatus == 401 || error.httpStatus == 403 || error.httpStatus == 429;
    return refused && !error.serverText.isEmpty();
}

} // namespace rensei::platform
