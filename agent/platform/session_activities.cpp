#include "agent/platform/session_activities.h"

#include "agent/platform/endpoint.h"
#include "agent/platform/fields.h"

#include <QStringList>

namespace rensei::platform {

using namespace Qt::StringLiterals;

static constexpr qsizetype maxActivityText = 64 * 1024; // UTF-16 units
static constexpr qsizetype maxActivitiesOfAnswer = 5000;

http::Request sessionActivities(ActivityRoute route, const QString &id, const QString &cursor, SharedSecret userKey)
{
    if (route == ActivityRoute::SelfHosted) {
        const QString after = cursor.isEmpty() ? QString() : u"?after="_s + segment(cursor);
        return get(u"/api/public/sessions/"_s + segment(id) + u"/activities"_s + after, std::move(userKey));
    }
    const QString after = cursor.isEmpty() ? QString() : u"&cursor="_s + segment(cursor);
    return get(u"/api/public/session-activities?sessionId="_s + segment(id) + after, std::move(userKey));
}

static SessionActivity parseActivity(const QJsonObject &body)
{
    const JsonReader in(body);
    SessionActivity out;
    out.id = line(in, "id"_L1);
    out.type = line(in, "type"_L1);
    out.text = in.line({"content"_L1, "body"_L1}, maxActivityText);
    if (out.text.isEmpty()) {
        const QString key = line(in, "contextKey"_L1);
        out.text = key.isEmpty() ? QString() : key + u": "_s + line(in, "contextValue"_L1);
    }
    out.tool = line(in, {"toolName"_L1, "tool"_L1});
    out.at = in.maybeInstant({"timestamp"_L1, "createdAt"_L1});
    return out;
}

Result<ActivityPage> parseActivityPage(const QJsonObject &body)
{
    const JsonReader in(body);
    const auto elements = in.maybeArray("activities"_L1);
    if (!elements)
        return fail(Error{.kind = ErrorKind::BadReply, .detail = u"expected an array"_s, .where = u"$.activities"_s});
    ActivityPage out;
    for (const QJsonObject &element : objects(in, "activities"_L1)) {
        if (out.activities.size() == maxActivitiesOfAnswer)
            break;
        out.activities.append(parseActivity(element));
    }
    out.cursor = text(in, {"cursor"_L1, "nextCursor"_L1});
    out.sessionStatus = line(in, "sessionStatus"_L1);
    return out;
}

} // namespace rensei::platform
