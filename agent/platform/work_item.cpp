#include "agent/platform/work_item.h"

#include "agent/platform/endpoint.h"
#include "agent/platform/fields.h"

#include <utility>

namespace rensei::platform {

using namespace Qt::StringLiterals;

static QStringList runnerHintsIn(const JsonReader &in)
{
    const JsonReader profile = within(in, "resolvedProfile"_L1);
    QStringList hints{text(profile, "harness"_L1), text(profile, "provider"_L1), text(in, "harness"_L1)};
    hints.removeAll(QString());
    hints.removeDuplicates();
    return hints;
}

static QMap<QString, QString> environmentIn(const JsonReader &in)
{
    QMap<QString, QString> env;
    const QJsonObject object = in.maybeObject("env"_L1).value_or(QJsonObject());
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (const auto value = JsonReader({{u"value"_s, it.value()}}).maybeString("value"_L1))
            env.insert(it.key(), *value);
    }
    return env;
}

static std::optional<std::chrono::seconds> maxDurationIn(const JsonReader &in)
{
    const auto seconds = in.maybeInteger("maxDurationSeconds"_L1);
    return seconds && *seconds > 0 ? std::optional(std::chrono::seconds(*seconds)) : std::nullopt;
}

Result<WorkItem> parseWorkItem(const QJsonObject &object)
{
    JsonReader in(object);
    WorkItem out;
    out.sessionId = in.string("sessionId"_L1);
    out.issueId = text(in, "issueId"_L1);
    out.issueIdentifier = text(in, "issueIdentifier"_L1);
    out.priority = in.maybeInteger("priority"_L1).value_or(0);
    out.queuedAt = in.maybeInstant("queuedAt"_L1);
    out.workType = text(in, "workType"_L1);
    if (out.workType.isEmpty())
        out.workType = u"development"_s;
    out.prompt = text(in, "prompt"_L1);
    out.title = text(in, "title"_L1);
    out.body = text(in, "body"_L1);
    out.repository = text(in, "repository"_L1);
    out.requiresRepository = in.maybeBool("requiresRepository"_L1).value_or(false);
    out.mode = text(in, "mode"_L1);
    out.providerSessionId = text(in, "providerSessionId"_L1);
    out.sessionPublicId = text(in, "sessionPublicId"_L1);
    out.projectName = text(in, "projectName"_L1);
    out.runnerHints = runnerHintsIn(in);
    out.env = environmentIn(in);
    out.maxDuration = maxDurationIn(in);
    out.raw = object;
    if (!out.sessionId.isEmpty() && !isPathSegment(out.sessionId))
        return fail(unusableId(u"$.sessionId"_s));
    return in.finish(std::move(out));
}

static QString headingOf(const WorkItem &item)
{
    if (item.issueIdentifier.isEmpty() || item.title.isEmpty())
        return item.issueIdentifier + item.title;
    return item.issueIdentifier + u": "_s + item.title;
}

QString instruction(const WorkItem &item)
{
    if (!item.prompt.trimmed().isEmpty())
        return item.prompt;
    const QString context = text(JsonReader(item.raw), "promptContext"_L1);
    if (!context.trimmed().isEmpty())
        return context;
    QStringList parts{headingOf(item), item.body.trimmed()};
    parts.removeAll(QString());
    return parts.join(u"\n\n"_s);
}

bool canBeRejected(const QJsonObject &raw)
{
    const JsonReader in(raw);
    for (const QLatin1StringView key :
        {"sessionId"_L1, "issueId"_L1, "issueIdentifier"_L1, "priority"_L1, "queuedAt"_L1}) {
        if (!in.has(key))
            return false;
    }
    return true;
}

} // namespace rensei::platform
