#include "agent/config/setting_variables.h"

#include <QStringList>

#include <algorithm>

namespace rensei::config {

using namespace Qt::StringLiterals;
using Kind = Setting::Kind;

const QList<Setting> &settings()
{
    static const QList<Setting> all{
        {u"orchestrator.url"_s, u"The platform's address."_s},
        {u"machine.region"_s, u"A word for where this computer is."_s},
        {u"capacity.maxConcurrentSessions"_s, u"Sessions at once; 0 takes no work."_s, Kind::Number},
        {u"capacity.poolMaxDiskGb"_s, u"GiB that working copies may take; 0 for no limit."_s, Kind::Number},
        {u"capacity.maxMemoryMbPerSession"_s, u"MiB that a session may take; 0 for no limit."_s, Kind::Number},
        {u"capacity.maxMemoryMb"_s, u"MiB that all sessions together may take; 0 for no limit."_s, Kind::Number},
        {u"capacity.maxProcessesPerSession"_s, u"Processes that a session may have; 0 for no limit."_s, Kind::Number},
        {u"capacity.maxProcesses"_s, u"Processes that all sessions together may have; 0 for no limit."_s, Kind::Number},
        {u"capacity.reservedForSystem.memoryMb"_s, u"MiB that are left to other programs."_s, Kind::Number},
        {u"capacity.cpuWeight"_s, u"The sessions' share of the processor; other programs have 100."_s, Kind::Number},
        {u"capacity.priority"_s, u"low or normal."_s},
        {u"host.admission"_s, u"Whose work is taken: all-routed, listed or ask."_s},
        {u"projectAdmissionMode"_s, u"The same in the ecosystem's words: all-routed or enumerated."_s},
        {u"enabledProjectIds"_s, u"The projects whose work is taken, where they are listed."_s, Kind::List},
        {u"host.protocol"_s, u"How to speak with the platform: auto, v1 or af."_s},
        {u"host.port"_s, u"The control API's port on 127.0.0.1; 0 for any."_s, Kind::Number},
        {u"host.stalledAfterSeconds"_s, u"Silence after which a session is shown as stalled; 0 for never."_s,
            Kind::Number},
        {u"host.noProgressTimeoutSeconds"_s, u"Silence after which a session is ended; 0 for never."_s, Kind::Number},
        {u"autoUpdate.drainTimeoutSeconds"_s, u"How long sessions may go on when the agent is stopped."_s,
            Kind::Number},
        {u"network.proxy"_s, u"How the platform is reached: system, none, or a proxy's address without a password."_s},
        {u"network.proxyUser"_s, u"The user name that this proxy wants; see \"config set network.proxyPassword\"."_s},
        {u"network.caFile"_s, u"Certificates to trust beside the system's, PEM."_s},
        {u"defaultRunner"_s, u"The runner for sessions that name none."_s},
        {u"permissions"_s, u"How much agents may do: the name of a preset."_s},
    };
    return all;
}

const Setting *findSetting(const QString &key)
{
    const auto found = std::ranges::find(settings(), key, &Setting::key);
    return found == settings().end() ? nullptr : &*found;
}

QString variableName(const QString &key)
{
    QString name = u"RENSEI_"_s;
    for (const QChar c : key) {
        if (c == u'.') {
            name += u'_';
            continue;
        }
        if (c.isUpper())
            name += u'_';
        name += c.toUpper();
    }
    return name;
}

static YamlNode scalar(const QString &text)
{
    return {.kind = YamlNode::Kind::Scalar, .text = text};
}

static YamlNode valueOf(const Setting &setting, const QString &text)
{
    if (setting.kind != Kind::List)
        return scalar(text);
    YamlNode list{.kind = YamlNode::Kind::List};
    for (const QString &item : text.split(u',', Qt::SkipEmptyParts))
        list.items.push_back(scalar(item.trimmed()));
    return list;
}

/// The value of a map's key, made where it is not there. Null when `map` is no map.
static YamlNode *valueAt(YamlNode &map, const QString &key)
{
    if (map.kind == YamlNode::Kind::Null)
        map.kind = YamlNode::Kind::Map;
    if (map.kind != YamlNode::Kind::Map)
        return nullptr;
    for (std::size_t i = 0; i < map.keys.size(); ++i) {
        if (map.keys.at(i).text == key)
            return &map.items.at(i);
    }
    map.keys.push_back(scalar(key));
    map.items.push_back({});
    return &map.items.back();
}

void applyVariables(YamlNode &root, const QProcessEnvironment &environment)
{
    for (const Setting &setting : settings()) {
        const QString text = environment.value(variableName(setting.key)).trimmed();
        if (text.isEmpty())
            continue;
        YamlNode *node = &root;
        for (const QString &part : setting.key.split(u'.')) {
            node = valueAt(*node, part);
            if (!node)
                break;
        }
        if (node)
            *node = valueOf(setting, text);
    }
}

} // namespace rensei::config
