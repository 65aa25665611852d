#include "agent/config/setting_variables.h"

#include "agent/config/texts.h"

#include <QStringList>

#include <algorithm>

namespace rensei::config {

using namespace Qt::StringLiterals;
using Kind = Setting::Kind;

const QList<Setting> &settings()
{
    static const QList<Setting> all{
        {u"orchestrator.url"_s, QT_TRANSLATE_NOOP("rensei::config::ConfigText", "The platform's address.")},
        {u"machine.region"_s, QT_TRANSLATE_NOOP("rensei::config::ConfigText", "A word for where this computer is.")},
        {u"capacity.maxConcurrentSessions"_s,
            QT_TRANSLATE_NOOP("rensei::config::ConfigText", "Sessions at once; 0 takes no work."), Kind::Number},
        {u"capacity.poolMaxDiskGb"_s,
            QT_TRANSLATE_NOOP("rensei::config::ConfigText", "GiB that working copies may take; 0 for no limit."),
            Kind::Number},
        {u"capacity.maxMemoryMbPerSession"_s,
            QT_TRANSLATE_NOOP("rensei::config::ConfigText", "MiB that a session may take; 0 for no limit."),
            Kind::Number},
        {u"capacity.maxMemoryMb"_s,
            QT_TRANSLATE_NOOP("rensei::config::ConfigText", "MiB that all sessions together may take; 0 for no limit."),
            Kind::Number},
        {u"capacity.maxProcessesPerSession"_s,
            QT_TRANSLATE_NOOP("rensei::config::ConfigText", "Processes that a session may have; 0 for no limit."),
            Kind::Number},
        {u"capacity.maxProcesses"_s,
            QT_TRANSLATE_NOOP(
                "rensei::config::ConfigText", "Processes that all sessions together may have; 0 for no limit."),
            Kind::Number},
        {u"capacity.reservedForSystem.memoryMb"_s,
            QT_TRANSLATE_NOOP("rensei::config::ConfigText", "MiB that are left to other programs."), Kind::Number},
        {u"capacity.cpuWeight"_s,
            QT_TRANSLATE_NOOP(
                "rensei::config::ConfigText", "The sessions' share of the processor; other programs have 100."),
            Kind::Number},
        {u"capacity.priority"_s, QT_TRANSLATE_NOOP("rensei::config::ConfigText", "low or normal.")},
        {u"host.admission"_s,
            QT_TRANSLATE_NOOP("rensei::config::ConfigText", "Whose work is taken: all-routed, listed or ask.")},
        {u"projectAdmissionMode"_s,
            QT_TRANSLATE_NOOP(
                "rensei::config::ConfigText", "The same in the ecosystem's words: all-routed or enumerated.")},
        {u"enabledProjectIds"_s,
            QT_TRANSLATE_NOOP("rensei::config::ConfigText", "The projects whose work is taken, where they are listed."),
            Kind::List},
        {u"host.protocol"_s,
            QT_TRANSLATE_NOOP("rensei::config::ConfigText", "How to speak with the platform: auto, v1 or af.")},
        {u"host.port"_s,
            QT_TRANSLATE_NOOP("rensei::config::ConfigText", "The control API's port on 127.0.0.1; 0 for any."),
            Kind::Number},
        {u"host.stalledAfterSeconds"_s,
            QT_TRANSLATE_NOOP(
                "rensei::config::ConfigText", "Silence after which a session is shown as stalled; 0 for never."),
            Kind::Number},
        {u"host.noProgressTimeoutSeconds"_s,
            QT_TRANSLATE_NOOP("rensei::config::ConfigText", "Silence after which a session is ended; 0 for never."),
            Kind::Number},
        {u"autoUpdate.drainTimeoutSeconds"_s,
            QT_TRANSLATE_NOOP("rensei::config::ConfigText", "How long sessions may go on when the agent is stopped."),
            Kind::Number},
        {u"network.proxy"_s,
            QT_TRANSLATE_NOOP("rensei::config::ConfigText",
                "How the platform is reached: system, none, or a proxy's address without a password.")},
        {u"network.proxyUser"_s,
            QT_TRANSLATE_NOOP("rensei::config::ConfigText",
                "The user name that this proxy wants; see \"config set network.proxyPassword\".")},
        {u"network.caFile"_s,
            QT_TRANSLATE_NOOP("rensei::config::ConfigText", "Certificates to trust beside the system's, PEM.")},
        {u"defaultRunner"_s,
            QT_TRANSLATE_NOOP("rensei::config::ConfigText", "The runner for sessions that name none.")},
        {u"permissions"_s,
            QT_TRANSLATE_NOOP("rensei::config::ConfigText", "How much agents may do: the name of a preset.")},
    };
    return all;
}

QString Setting::text() const
{
    return ConfigText::tr(english);
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
