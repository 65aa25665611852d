#include "app/model/setup/agent_settings.h"

#include "agent/base/json_reader.h"

#include <algorithm>

namespace rensei::app {

using namespace Qt::StringLiterals;

static constexpr qsizetype maxSettings = 200;
static constexpr qsizetype maxItems = 1000;

static QString settingText(const JsonReader &one, QLatin1StringView key)
{
    if (const auto number = one.maybeInteger(key))
        return QString::number(*number);
    return one.line(key, maxSentencesLength);
}

static AgentSetting settingIn(const QJsonObject &object)
{
    const JsonReader one(object);
    AgentSetting setting{.key = one.line("key"_L1),
        .text = settingText(one, "value"_L1),
        .usual = settingText(one, "default"_L1),
        .variable = one.line("variable"_L1),
        .isSet = one.maybeBool("set"_L1).value_or(false)};
    for (const QString &item : one.strings("value"_L1).mid(0, maxItems))
        setting.items.append(item.left(maxLineLength));
    return setting;
}

static std::optional<SettingEffect> effectNamed(const QString &name)
{
    if (name == "now"_L1)
        return SettingEffect::Now;
    if (name == "at-start"_L1)
        return SettingEffect::AtStart;
    if (name == "after-restart"_L1)
        return SettingEffect::AfterRestart;
    if (name == "refused"_L1)
        return SettingEffect::Refused;
    return name.isEmpty() ? std::nullopt : std::optional(SettingEffect::Unknown);
}

const AgentSetting *AgentSettings::find(const QString &key) const
{
    const auto found = std::ranges::find(all, key, &AgentSetting::key);
    return found == all.end() ? nullptr : &*found;
}

AgentSetting *AgentSettings::find(const QString &key)
{
    const auto found = std::ranges::find(all, key, &AgentSetting::key);
    return found == all.end() ? nullptr : &*found;
}

std::optional<AgentSettings> parseAgentSettings(const QByteArray &bytes)
{
    const auto object = parseObject(bytes);
    const auto all = object ? JsonReader(*object).maybeArray("settings"_L1) : std::nullopt;
    if (!all)
        return std::nullopt;
    const JsonReader reader(*object);
    const QString reason = reader.line("usualSessions"_L1);
    AgentSettings settings{.file = reader.line("file"_L1, maxSentencesLength),
        .usualSessions = reason == "cores"_L1 ? UsualSessions::Cores
            : reason == "memory"_L1           ? UsualSessions::Memory
                                              : UsualSessions::Most,
        .effect = effectNamed(reader.line("effect"_L1))};
    for (const QJsonValue &value : *all) {
        const AgentSetting setting = settingIn(value.toObject());
        if (!setting.key.isEmpty() && settings.all.size() < maxSettings)
            settings.all.append(setting);
    }
    return settings;
}

std::optional<QList<OwnerDecision>> parseDecisions(const QByteArray &bytes)
{
    const auto object = parseObject(bytes);
    const auto all = object ? JsonReader(*object).maybeArray("consents"_L1) : std::nullopt;
    if (!all)
        return std::nullopt;
    QList<OwnerDecision> decisions;
    for (const QJsonValue &value : *all) {
        const JsonReader one(value.toObject());
        // Whole, because it is what is asked for to be taken back.
        const OwnerDecision decision{
            one.maybeString("subject"_L1).value_or(QString()), one.line("verdict"_L1) == "always"_L1};
        if (!decision.subject.isEmpty() && decisions.size() < maxItems)
            decisions.append(decision);
    }
    return decisions;
}

} // namespace rensei::app
