#include "agent/config/setting_values.h"

#include "agent/config/config_file.h"
#include "agent/config/machine_defaults.h"

#include <QFile>

#include <algorithm>

namespace rensei::config {

using namespace Qt::StringLiterals;
using permissions::Preset;

/// How a setting is read from a configuration.
struct SettingAccess {
    QString key;
    QString (*text)(const Config &config);
    std::optional<int> CapacitySettings::*capacity = nullptr; ///< where the file's value is kept
};

static QString numberText(qint64 value)
{
    return QString::number(value);
}

static QString presetText(Preset preset)
{
    switch (preset) {
    case Preset::Careful:
        return u"careful"_s;
    case Preset::Workspace:
        return u"workspace"_s;
    case Preset::Autonomous:
        return u"autonomous"_s;
    case Preset::Deny:
        return u"deny"_s;
    case Preset::Own:
        return u"own"_s;
    }
    Q_UNREACHABLE();
}

static QString admissionText(Admission admission)
{
    switch (admission) {
    case Admission::AllRouted:
        return u"all-routed"_s;
    case Admission::Enumerated:
        return u"listed"_s;
    case Admission::Ask:
        return u"ask"_s;
    }
    Q_UNREACHABLE();
}

static QString protocolText(Protocol protocol)
{
    switch (protocol) {
    case Protocol::Auto:
        return u"auto"_s;
    case Protocol::V1:
        return u"v1"_s;
    case Protocol::Af:
        return u"af"_s;
    }
    Q_UNREACHABLE();
}

static QList<SettingAccess> capacityAccess()
{
    return {
        {u"capacity.maxConcurrentSessions"_s, [](const Config &c) { return numberText(c.maxSessions); },
            &CapacitySettings::maxSessions},
        {u"capacity.poolMaxDiskGb"_s, [](const Config &c) { return numberText(c.diskBudget.value_or(0) >> 30); }},
        {u"capacity.maxMemoryMbPerSession"_s,
            [](const Config &c) { return numberText(c.limits.memoryPerSession >> 20); },
            &CapacitySettings::memoryMbPerSession},
        {u"capacity.maxMemoryMb"_s, [](const Config &c) { return numberText(c.limits.memory >> 20); },
            &CapacitySettings::memoryMb},
        {u"capacity.maxProcessesPerSession"_s, [](const Config &c) { return numberText(c.limits.processesPerSession); },
            &CapacitySettings::processesPerSession},
        {u"capacity.maxProcesses"_s, [](const Config &c) { return numberText(c.limits.processes); },
            &CapacitySettings::processes},
        {u"capacity.reservedForSystem.memoryMb"_s,
            [](const Config &c) {
                return c.capacity.reservedMemoryMb ? numberText(*c.capacity.reservedMemoryMb) : QString();
            },
            &CapacitySettings::reservedMemoryMb},
        {u"capacity.cpuWeight"_s, [](const Config &c) { return numberText(c.limits.cpuWeight); }},
        {u"capacity.priority"_s, [](const Config &c) { return c.limits.isBackground ? u"low"_s : u"normal"_s; }},
    };
}

static QList<SettingAccess> otherAccess()
{
    return {
        {u"orchestrator.url"_s, [](const Config &c) { return c.platformUrl; }},
        {u"machine.region"_s, [](const Config &c) { return c.region; }},
        {u"host.admission"_s, [](const Config &c) { return admissionText(c.admission); }},
        {u"projectAdmissionMode"_s,
            [](const Config &c) { return c.admission == Admission::Enumerated ? u"enumerated"_s : u"all-routed"_s; }},
        {u"host.protocol"_s, [](const Config &c) { return protocolText(c.protocol); }},
        {u"host.port"_s, [](const Config &c) { return numberText(c.port); }},
        {u"host.stalledAfterSeconds"_s, [](const Config &c) { return numberText(c.stalledAfter.count()); }},
        {u"host.noProgressTimeoutSeconds"_s, [](const Config &c) { return numberText(c.noProgressTimeout.count()); }},
        {u"autoUpdate.drainTimeoutSeconds"_s, [](const Config &c) { return numberText(c.drainTimeout.count()); }},
        {u"network.proxy"_s, [](const Config &c) { return c.proxy.isEmpty() ? u"system"_s : c.proxy; }},
        {u"network.proxyUser"_s, [](const Config &c) { return c.proxyUser; }},
        {u"network.caFile"_s, [](const Config &c) { return c.caFile; }},
        {u"defaultRunner"_s, [](const Config &c) { return c.defaultRunner; }},
        {u"permissions"_s, [](const Config &c) { return presetText(c.permissions.preset); }},
    };
}

static const SettingAccess *accessTo(const QString &key)
{
    static const QList<SettingAccess> all = capacityAccess() + otherAccess();
    const auto found = std::ranges::find(all, key, &SettingAccess::key);
    return found == all.end() ? nullptr : &*found;
}

static bool isSetIn(const YamlNode &root, const QString &key)
{
    const YamlNode *node = &root;
    for (const QString &part : key.split(u'.')) {
        node = node->find(part);
        if (!node)
            return false;
    }
    return node->kind != YamlNode::Kind::Null;
}

/// What the other settings of the same group say is kept: a limit's default may depend on them.
static Config usualWithout(const Config &config, const SettingAccess &access, const Hardware &hardware)
{
    Config usual;
    usual.capacity = config.capacity;
    if (access.capacity)
        usual.capacity.*access.capacity = std::nullopt;
    return withMachineDefaults(usual, hardware);
}

static SessionsReason reasonFor(int sessions, const Hardware &hardware)
{
    if (sessions == std::max(1, hardware.cores))
        return SessionsReason::Cores;
    return sessions == Config().maxSessions ? SessionsReason::Most : SessionsReason::Memory;
}

const SettingValue *SettingValues::find(const QString &key) const
{
    const auto found = std::ranges::find_if(all, [&key](const SettingValue &one) { return one.setting.key == key; });
    return found == all.end() ? nullptr : &*found;
}

Result<SettingValues> readSettingValues(
    const QString &path, const QProcessEnvironment &environment, const Hardware &hardware)
{
    const auto loaded = loadConfig(path, environment);
    if (!loaded)
        return fail(loaded.error());
    QFile file(path);
    const YamlNode root = file.open(QIODevice::ReadOnly) ? parseYaml(file.readAll()).value_or(YamlNode()) : YamlNode();
    const Config config = withMachineDefaults(*loaded, hardware);
    SettingValues values;
    for (const Setting &setting : settings()) {
        SettingValue value{.setting = setting, .isSet = isSetIn(root, setting.key)};
        value.isByVariable = !environment.value(variableName(setting.key)).trimmed().isEmpty();
        if (setting.kind == Setting::Kind::List)
            value.items = config.projectIds;
        if (const SettingAccess *access = accessTo(setting.key)) {
            value.text = access->text(config);
            value.usual = access->text(usualWithout(config, *access, hardware));
        }
        values.all.append(value);
    }
    if (const SettingValue *sessions = values.find(u"capacity.maxConcurrentSessions"_s))
        values.usualSessions = reasonFor(sessions->usual.toInt(), hardware);
    return values;
}

} // namespace rensei::config
