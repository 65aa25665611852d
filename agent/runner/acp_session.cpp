#include "agent/runner/acp_session.h"

#include "agent/base/json_reader.h"
#include "agent/runner/acp_wire.h"

#include <QDir>

namespace rensei::runner {

using namespace Qt::StringLiterals;

// ACP wants pairs where the item has a map.
static QJsonArray pairs(const QJsonObject &map)
{
    QJsonArray array;
    for (auto it = map.begin(); it != map.end(); ++it) {
        if (it.value().isString())
            array.append(QJsonObject{{u"name"_s, it.key()}, {u"value"_s, it.value()}});
    }
    return array;
}

static std::optional<QJsonObject> server(const QJsonObject &item, const QJsonObject &capabilities)
{
    const QString url = acpText(item, "url"_L1);
    const QString type = url.isEmpty() ? u"stdio"_s : acpText(item, "type"_L1) == "sse"_L1 ? u"sse"_s : u"http"_s;
    QJsonObject made{{u"name"_s, acpText(item, "name"_L1)}};
    if (type == "stdio"_L1) {
        const QString command = acpText(item, "command"_L1);
        if (!QDir::isAbsolutePath(command)) // required, and a name would be looked up in a folder of somebody else
            return std::nullopt;
        made.insert(u"command"_s, command);
        made.insert(u"args"_s, QJsonArray::fromStringList(JsonReader(item).strings("args"_L1)));
        made.insert(u"env"_s, pairs(item.value("env"_L1).toObject()));
        return made;
    }
    if (!capabilities.value("mcpCapabilities"_L1)[type].toBool())
        return std::nullopt;
    made.insert(u"type"_s, type);
    made.insert(u"url"_s, url);
    made.insert(u"headers"_s, pairs(item.value("headers"_L1).toObject()));
    return made;
}

AcpServers acpServers(const QJsonObject &work, const QJsonObject &agentCapabilities)
{
    AcpServers result;
    for (const QJsonValue &value : work.value("mcpServers"_L1).toArray()) {
        const QJsonObject item = value.toObject();
        if (const auto made = server(item, agentCapabilities))
            result.servers.append(*made);
        else
            result.leftOut.append(acpText(item, "name"_L1));
    }
    return result;
}

QString acpFirstPrompt(const Assignment &assignment, bool isAfresh)
{
    QStringList parts{acpText(assignment.work.raw, "systemPromptOverride"_L1).trimmed(),
        isAfresh ? assignment.digest : QString(), platform::instruction(assignment.work)};
    parts.removeIf([](const QString &part) { return part.isEmpty(); });
    return parts.join(u"\n\n"_s);
}

Finished acpEnd(const QString &stopReason, const QString &summary, const QString &lastMessage)
{
    if (stopReason == "end_turn"_L1)
        return {.ok = true, .summary = summary};
    if (stopReason == "cancelled"_L1)
        return {.error = u"cancelled"_s};
    if (stopReason == "refusal"_L1) {
        const QString said = lastMessage.trimmed();
        return {.error = said.isEmpty() ? u"the agent refused"_s : u"the agent refused: "_s + said};
    }
    if (stopReason == "max_tokens"_L1)
        return {.error = u"the agent's limit of tokens was reached"_s};
    if (stopReason == "max_turn_requests"_L1)
        return {.error = u"the agent's limit of requests in a turn was reached"_s};
    return {.error = u"the turn ended for a reason that is not known here: “%1”"_s.arg(stopReason.left(100))};
}

QStringList acpUnsupported(const QJsonObject &work)
{
    QStringList sentences;
    const auto has = [&work](QLatin1StringView key) { return !work.value(key).toArray().isEmpty(); };
    if (has("allowedTools"_L1) || has("disallowedTools"_L1))
        sentences.append(u"The work names tools to allow or not; the agent's protocol has no place for them. "
                         "The permissions of this computer hold."_s);
    if (!work.value("stageBudget"_L1)["maxTokens"_L1].isUndefined())
        sentences.append(u"The work names a limit of tokens; the agent's protocol has no place for it."_s);
    return sentences;
}

std::optional<qint64> tokenLimitOf(const QJsonObject &work)
{
    const auto limit = JsonReader(work.value("stageBudget"_L1).toObject()).maybeInteger("maxTokens"_L1);
    return limit && *limit > 0 ? limit : std::nullopt;
}

QString modelOf(const QJsonObject &work)
{
    return acpText(work.value("resolvedProfile"_L1).toObject(), "model"_L1);
}

static bool offersValue(const QJsonObject &option, const QString &value)
{
    for (const QJsonValue &offered : option.value("options"_L1).toArray()) {
        if (offered["value"_L1] == value)
            return true;
        // Options may come in groups.
        if (offersValue(offered.toObject(), value))
            return true;
    }
    return false;
}

static std::optional<AcpSetting> configOption(
    const QJsonObject &opened, QLatin1StringView category, const QString &value)
{
    for (const QJsonValue &entry : opened.value("configOptions"_L1).toArray()) {
        const QJsonObject option = entry.toObject();
        const bool isThis = option.value("category"_L1) == category || option.value("id"_L1) == category;
        if (isThis && offersValue(option, value))
            return AcpSetting{.method = u"session/set_config_option"_s,
                .params = {{u"configId"_s, option.value("id"_L1)}, {u"value"_s, value}},
                .name = QString(category)};
    }
    return std::nullopt;
}

static std::optional<AcpSetting> modeSetting(const QJsonObject &opened, const QString &mode)
{
    if (const auto option = configOption(opened, "mode"_L1, mode))
        return option;
    for (const QJsonValue &offered : opened.value("modes"_L1)["availableModes"_L1].toArray()) {
        if (offered["id"_L1] == mode)
            return AcpSetting{.method = u"session/set_mode"_s, .params = {{u"modeId"_s, mode}}, .name = u"mode"_s};
    }
    return std::nullopt;
}

AcpSettings acpSettings(const QJsonObject &opened, const QString &mode, const QString &model)
{
    AcpSettings result;
    if (!mode.isEmpty()) {
        auto setting = modeSetting(opened, mode);
        if (setting) {
            setting->isRequired = true;
            result.settings.append(*setting);
        } else {
            result.missing.append(u"the mode %1"_s.arg(mode));
            result.isImpossible = true;
        }
    }
    if (!model.isEmpty()) {
        if (const auto setting = configOption(opened, "model"_L1, model))
            result.settings.append(*setting);
        else
            result.missing.append(u"the model %1"_s.arg(model));
    }
    return result;
}

} // namespace rensei::runner
