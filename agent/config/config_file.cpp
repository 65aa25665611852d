#include "agent/config/config_file.h"

#include "agent/base/file_reason.h"
#include "agent/base/own_link.h"
#include "agent/base/private_file.h"
#include "agent/config/built_in_profiles.h"
#include "agent/config/permission_settings.h"
#include "agent/config/setting_reader.h"
#include "agent/config/setting_variables.h"
#include "agent/config/texts.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace rensei::config {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

static constexpr int maxSeconds = 30 * 24 * 3600;
static constexpr int maxMebibytes = 1024 * 1024 * 1024;
static constexpr int maxProcesses = 1'000'000;

namespace {

void readHead(SettingReader &file)
{
    // Source: agent/host/LIFECYCLE.md, "Configuration file": two names of one format.
    file.choice(u"apiVersion"_s, {u"donmai.dev/v1"_s, u"rensei.dev/v1"_s});
    file.choice(u"kind"_s, {u"LocalDaemon"_s});
    // Parts of the ecosystem's format that this program keeps and does not use.
    file.know({"repositories", "projectAdmissionVersion", "observability", "workarea", "kit", "trust", "modelAccess"});
}

void readMachine(SettingReader &file, Config &config, Findings &findings)
{
    SettingReader machine(file.map(u"machine"_s), u"machine"_s, findings);
    machine.know({"id"}); // the machine's identity is minted once per state folder
    config.region = machine.text(u"region"_s).value_or(config.region);
}

void readCapacity(SettingReader &file, Config &config, Findings &findings)
{
    SettingReader capacity(file.map(u"capacity"_s), u"capacity"_s, findings);
    capacity.know({"maxVCpuPerSession"});
    if (const auto gibibytes = capacity.number(u"poolMaxDiskGb"_s, 0, maxPoolGigabytes))
        config.diskBudget = *gibibytes == 0 ? std::nullopt : std::optional(qint64(*gibibytes) << 30);
    CapacitySettings &set = config.capacity;
    set.maxSessions = capacity.number(u"maxConcurrentSessions"_s, 0, maxConcurrentSessions);
    config.maxSessions = set.maxSessions.value_or(config.maxSessions);
    set.memoryMbPerSession = capacity.number(u"maxMemoryMbPerSession"_s, 0, maxMebibytes);
    set.memoryMb = capacity.number(u"maxMemoryMb"_s, 0, maxMebibytes);
    set.processesPerSession = capacity.number(u"maxProcessesPerSession"_s, 0, maxProcesses);
    set.processes = capacity.number(u"maxProcesses"_s, 0, maxProcesses);
    config.limits.cpuWeight = capacity.number(u"cpuWeight"_s, 1, 10'000).value_or(config.limits.cpuWeight);
    config.limits.isBackground = capacity.choice(u"priority"_s, {u"low"_s, u"normal"_s}).value_or(0) == 0;
    SettingReader reserved(capacity.map(u"reservedForSystem"_s), u"capacity.reservedForSystem"_s, findings);
    reserved.know({"vCpu"});
    set.reservedMemoryMb = reserved.number(u"memoryMb"_s, 0, maxMebibytes);
}

// nullopt when the text names a keychain entry or a variable that is not set.
std::optional<QString> expanded(const QString &text, const QProcessEnvironment &environment, Findings &findings)
{
    static const QRegularExpression variable(u"\\$\\{([A-Za-z_][A-Za-z0-9_]*)\\}"_s);
    if (text.startsWith("keychain:"_L1))
        return std::nullopt;
    QString whole;
    qsizetype done = 0;
    for (auto matches = variable.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const QString name = match.captured(1);
        if (!environment.contains(name)) {
            findings.warnings.append(
                ConfigText::tr("orchestrator.authToken names the variable %1, which is not set").arg(name));
            return std::nullopt;
        }
        whole += text.mid(done, match.capturedStart() - done) + environment.value(name);
        done = match.capturedEnd();
    }
    whole = (whole + text.mid(done)).trimmed();
    return whole.isEmpty() ? std::nullopt : std::optional(whole);
}

void readOrchestrator(SettingReader &file, Config &config, const QProcessEnvironment &environment, Findings &findings)
{
    const YamlNode *node = file.map(u"orchestrator"_s);
    SettingReader orchestrator(node, u"orchestrator"_s, findings);
    config.platformUrl = orchestrator.text(u"url"_s).value_or(config.platformUrl);
    const auto token = orchestrator.text(u"authToken"_s);
    if (!token)
        return;
    config.authToken = expanded(*token, environment, findings);
    const QString used = config.authToken.value_or(QString());
    // A line break would make the rest of it a header of its own.
    if (!std::all_of(used.begin(), used.end(), [](QChar c) { return c > u' ' && c < u'\x7f'; }))
        findings.wrong(node->find(u"authToken"_s)->line, u"orchestrator.authToken"_s,
            ConfigText::tr("%1 holds a line break or another character that no token has"));
}

std::optional<ProjectRepository> readRepository(SettingReader &project)
{
    ProjectRepository repository;
    repository.address = project.text(u"repository"_s).value_or(QString());
    if (const auto older = project.text(u"repoUrl"_s); older && repository.address.isEmpty()) // its name in older files
        repository.address = *older;
    repository.ref = project.text(u"ref"_s).value_or(QString());
    repository.full
        = project.choice(u"cloneStrategy"_s, {u"shallow"_s, u"full"_s, u"reference-clone"_s}).value_or(0) == 1;
    repository.submodules = project.choice(u"submodules"_s, {u"false"_s, u"true"_s}).value_or(0) == 1;
    repository.lfs = project.choice(u"lfs"_s, {u"false"_s, u"true"_s}).value_or(0) == 1;
    return repository.address.isEmpty() ? std::nullopt : std::optional(repository);
}

// The list of the ecosystem's format: every project has an id.
QStringList readListedProjects(SettingReader &file, Config &config, Findings &findings)
{
    QStringList ids;
    for (const YamlNode *node : file.maps(u"projects"_s)) {
        SettingReader project(node, u"projects"_s, findings);
        project.know({"git"});
        const auto id = project.text(u"id"_s);
        if (!id) {
            findings.wrong(node->line, u"projects"_s, ConfigText::tr("%1 holds a project without an id"));
            continue;
        }
        ids.append(*id);
        if (const auto repository = readRepository(project))
            config.projects.insert(*id, *repository);
    }
    return ids;
}

// Names and where their code lives. Unlike the list it restricts nothing.
void readNamedProjects(SettingReader &file, Config &config, Findings &findings)
{
    const YamlNode *names = file.map(u"projects"_s);
    if (!names)
        return;
    SettingReader projects(names, u"projects"_s, findings);
    for (const YamlNode &name : names->keys) {
        const YamlNode *node = projects.map(name.text);
        SettingReader project(node, projects.pathOf(name.text), findings);
        if (const auto repository = readRepository(project))
            config.projects.insert(name.text, *repository);
        else
            findings.wrong(name.line, projects.pathOf(name.text), ConfigText::tr("%1 names no repository"));
    }
}

QStringList readProjects(SettingReader &file, const YamlNode &root, Config &config, Findings &findings)
{
    const YamlNode *node = root.find(u"projects"_s);
    if (node == nullptr || node->kind != YamlNode::Kind::Map)
        return readListedProjects(file, config, findings);
    readNamedProjects(file, config, findings);
    return {};
}

void readAdmission(SettingReader &file, const YamlNode &root, Config &config, Findings &findings)
{
    const QStringList projects = readProjects(file, root, config, findings);
    const QStringList ids = file.texts(u"enabledProjectIds"_s).value_or(projects);
    const auto mode = file.choice(u"projectAdmissionMode"_s, {u"all-routed"_s, u"enumerated"_s});
    // A file that lists projects without naming a mode means them: that is how the older format restricts a host.
    const bool isEnumerated = mode ? *mode == 1 : !ids.isEmpty();
    config.admission = isEnumerated ? Admission::Enumerated : Admission::AllRouted;
    config.projectIds = ids;
}

// Names of this program; the others are those of the ecosystem's format, and hold where this key is absent.
void readOwnAdmission(SettingReader &host, Config &config)
{
    static constexpr Admission admissions[] = {Admission::AllRouted, Admission::Enumerated, Admission::Ask};
    if (const auto mode = host.choice(u"admission"_s, {u"all-routed"_s, u"listed"_s, u"ask"_s}))
        config.admission = admissions[*mode];
    if (config.admission != Admission::Enumerated)
        config.projectIds.clear();
}

void readHost(SettingReader &file, Config &config, Findings &findings)
{
    SettingReader host(file.map(u"host"_s), u"host"_s, findings);
    host.know({"logLevel"});
    readOwnAdmission(host, config);
    if (const auto time = host.number(u"stalledAfterSeconds"_s, 0, maxSeconds))
        config.stalledAfter = seconds(*time);
    if (const auto time = host.number(u"noProgressTimeoutSeconds"_s, 0, maxSeconds))
        config.noProgressTimeout = seconds(*time);
    static constexpr Protocol protocols[] = {Protocol::Auto, Protocol::V1, Protocol::Af};
    if (const auto protocol = host.choice(u"protocol"_s, {u"auto"_s, u"v1"_s, u"af"_s}))
        config.protocol = protocols[*protocol];
    if (const auto port = host.number(u"port"_s, 0, std::numeric_limits<quint16>::max()))
        config.port = static_cast<quint16>(*port);

    SettingReader network(file.map(u"network"_s), u"network"_s, findings);
    config.proxy = network.text(u"proxy"_s).value_or(QString());
    config.proxyUser = network.text(u"proxyUser"_s).value_or(QString());
    config.caFile = network.text(u"caFile"_s).value_or(QString());

    SettingReader update(file.map(u"autoUpdate"_s), u"autoUpdate"_s, findings);
    update.know({"channel", "schedule"});
    if (const auto timeout = update.number(u"drainTimeoutSeconds"_s, 0, maxSeconds))
        config.drainTimeout = seconds(*timeout);
}

RunnerProfile readRunner(const YamlNode &node, Findings &findings)
{
    SettingReader reader(&node, u"runners"_s, findings);
    RunnerProfile runner;
    const QString name = reader.text(u"name"_s).value_or(QString());
    if (name.isEmpty())
        findings.wrong(node.line, u"runners"_s, ConfigText::tr("%1 holds a runner without a name"));
    static constexpr Adapter adapters[]
        = {Adapter::Rensei, Adapter::Command, Adapter::Acp, Adapter::Claude, Adapter::Codex};
    const auto adapter = reader.choice(u"adapter"_s, {u"rensei"_s, u"command"_s, u"acp"_s, u"claude"_s, u"codex"_s});
    const BuiltInProfile *known = findBuiltIn(name);
    // What an entry does not say about an agent that is built in stays as it is there.
    if (!adapter && known)
        runner = known->profile;
    else if (!adapter)
        findings.wrong(node.line, u"runners"_s,
            ConfigText::tr("%1 holds %2 without an adapter; this build has rensei, command, acp, claude, codex"), name);
    runner.name = name;
    if (adapter)
        runner.adapter = adapters[*adapter];
    runner.program = reader.text(u"program"_s).value_or(runner.program);
    if (runner.program.isEmpty())
        findings.wrong(node.line, u"runners"_s, ConfigText::tr("%1 holds %2 without a program"), runner.name);
    runner.args = reader.texts(u"args"_s).value_or(runner.args);
    runner.mode = reader.text(u"mode"_s).value_or(runner.mode);
    runner.signIn = reader.text(u"signIn"_s).value_or(QString());
    reader.know({"permissions"});
    runner.permissions = readPermissions(node.find(u"permissions"_s), u"runners.permissions"_s, findings);
    if (const YamlNode *env = reader.map(u"env"_s)) {
        SettingReader variables(env, u"runners.env"_s, findings);
        for (const YamlNode &key : env->keys)
            runner.env.insert(key.text, variables.text(key.text).value_or(QString()));
    }
    const bool isAgent = known || runner.adapter == Adapter::Claude || runner.adapter == Adapter::Codex;
    const QStringList choices{u"false"_s, u"true"_s};
    runner.needsRepository = reader.choice(u"needsRepository"_s, choices).value_or(isAgent ? 1 : 0) == 1;
    runner.acceptUnguarded = reader.choice(u"acceptUnguarded"_s, choices).value_or(0) == 1;
    if (const auto limit = reader.number(u"maxDurationSeconds"_s, 1, maxSeconds))
        runner.maxDuration = seconds(*limit);
    return runner;
}

void readRunners(SettingReader &file, const YamlNode &root, Config &config, Findings &findings)
{
    const auto hasRunner = [&config](const QString &name) {
        return std::ranges::find(config.runners, name, &RunnerProfile::name) != config.runners.end();
    };
    for (const YamlNode *node : file.maps(u"runners"_s)) {
        RunnerProfile runner = readRunner(*node, findings);
        if (hasRunner(runner.name))
            findings.wrong(
                node->line, u"runners"_s, ConfigText::tr("%1 holds two runners of the name %2"), runner.name);
        config.runners.append(std::move(runner));
    }
    file.know({"permissions"});
    config.permissions
        = readPermissions(root.find(u"permissions"_s), u"permissions"_s, findings).value_or(config.permissions);
    const auto readName = [&](const QString &key) {
        const QString name = file.text(key).value_or(QString());
        if (!name.isEmpty() && !hasRunner(name) && !findBuiltIn(name))
            findings.wrong(
                root.find(key)->line, key, ConfigText::tr("%1 is \"%2\", which is no name in runners"), name);
        return name;
    };
    config.defaultRunner = readName(u"defaultRunner"_s);
    config.installedRunner = readName(u"installedRunner"_s);
}

Result<Config> readConfig(const YamlNode &root, const QProcessEnvironment &environment)
{
    Config config;
    Findings findings;
    {
        SettingReader file(&root, QString(), findings);
        readHead(file);
        readMachine(file, config, findings);
        readCapacity(file, config, findings);
        readOrchestrator(file, config, environment, findings);
        readAdmission(file, root, config, findings);
        readHost(file, config, findings);
        readRunners(file, root, config, findings);
    }
    if (findings.error)
        return fail(*findings.error);
    config.warnings = findings.warnings;
    return config;
}

/// The file's content, which is a map.
Result<YamlNode> parseRoot(const QByteArray &yaml)
{
    auto root = parseYaml(yaml);
    if (!root)
        return fail(root.error());
    if (root->kind == YamlNode::Kind::Null)
        return failLocally(ConfigText::tr("the configuration file is empty"));
    if (root->kind != YamlNode::Kind::Map)
        return failLocally(
            ConfigText::tr("line %1: the configuration must consist of keys and values").arg(root->line));
    return root;
}

} // namespace

Result<Config> parseConfig(const QByteArray &yaml, const QProcessEnvironment &environment)
{
    const auto root = parseRoot(yaml);
    return root ? readConfig(*root, environment) : Result<Config>(fail(root.error()));
}

Result<Config> loadConfig(const QString &path, const QProcessEnvironment &environment)
{
    QFile file(path);
    QByteArray yaml;
    Result<YamlNode> root = YamlNode{.kind = YamlNode::Kind::Map};
    if (QFileInfo::exists(path)) {
        if (!file.open(QIODevice::ReadOnly))
            return failLocally(fileReason(file), path);
        yaml = file.readAll();
        root = parseRoot(yaml);
    }
    if (!root)
        return fail(root.error());
    applyVariables(*root, environment);
    auto config = readConfig(*root, environment);
    if (config && config->authToken && yaml.contains(config->authToken->toUtf8())
        && !followOwnLinks(path).and_then(checkPrivate))
        config->warnings.append(ConfigText::tr("the file holds a token and is open to other users"));
    return config;
}

} // namespace rensei::config
