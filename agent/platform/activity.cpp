#include "agent/platform/activity.h"

#include "agent/base/redact.h"
#include "agent/base/truncate.h"
#include "agent/platform/endpoint.h"

#include <QJsonArray>

#include <utility>

namespace rensei::platform {

using namespace Qt::StringLiterals;

static constexpr qsizetype maxToolOutputLength = 500;
static constexpr qsizetype maxToolSummaryLength = 200;
static constexpr qsizetype maxToolInputLength
    = 500; // our own limit: a tool that writes a file has the whole file in its input

static QString wireName(Activity::Type type)
{
    switch (type) {
    case Activity::Type::Thought:
        return u"thought"_s;
    case Activity::Type::Action:
        return u"action"_s;
    case Activity::Type::Response:
        return u"response"_s;
    case Activity::Type::Error:
        return u"error"_s;
    case Activity::Type::Context:
        return u"context"_s;
    case Activity::Type::Progress:
        return u"progress"_s;
    }
    Q_UNREACHABLE();
}

static QJsonValue presentable(const QJsonValue &value)
{
    if (value.isString())
        return truncate(redacted(value.toString()), maxToolInputLength);
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &element : value.toArray())
            array.append(presentable(element));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = presentable(it.value());
    return object;
}

static QString contentOf(const Activity &activity)
{
    QString content = redacted(activity.content);
    if (activity.type == Activity::Type::Action)
        content = truncate(content, maxToolSummaryLength);
    if (!content.trimmed().isEmpty())
        return content;
    for (const QString &instead : {activity.toolName, activity.contextKey}) {
        if (!instead.trimmed().isEmpty())
            return instead;
    }
    return wireName(activity.type);
}

static void addTool(QJsonObject &out, const Activity &activity)
{
    if (!activity.toolName.isEmpty())
        out.insert(u"toolName"_s, activity.toolName);
    if (!activity.toolInput.isEmpty())
        out.insert(u"toolInput"_s, presentable(activity.toolInput));
    if (!activity.toolOutput.isEmpty())
        out.insert(u"toolOutput"_s, truncate(redacted(activity.toolOutput), maxToolOutputLength));
    if (!activity.toolUseId.isEmpty())
        out.insert(u"toolUseId"_s, activity.toolUseId);
    if (activity.isError)
        out.insert(u"isError"_s, true);
    if (activity.duration)
        out.insert(u"durationMs"_s, qint64(activity.duration->count()));
}

http::Request postActivity(
    const QString &sessionId, const QString &workerId, const Activity &activity, SharedSecret bearer)
{
    QJsonObject out{{u"type"_s, wireName(activity.type)}, {u"content"_s, contentOf(activity)}};
    addTool(out, activity);
    if (activity.at)
        out.insert(u"timestamp"_s, toIso(*activity.at));
    if (!activity.contextKey.isEmpty()) {
        out.insert(u"contextKey"_s, activity.contextKey);
        out.insert(u"contextValue"_s, redacted(activity.contextValue));
    }
    const QJsonObject body{{u"workerId"_s, workerId}, {u"activity"_s, out}};
    http::Request request = post(sessionPath(sessionId, u"/activity"_s), body, std::move(bearer));
    request.lane = http::Lane::Activity;
    return request;
}

} // namespace rensei::platform
