#include "agent/install/config_plan.h"

#include "agent/config/config_edit.h"
#include "agent/config/config_file.h"
#include "agent/config/yaml_node.h"
#include "agent/http/server_url.h"
#include "agent/install/import.h"
#include "agent/install/texts.h"

namespace rensei::install {

using namespace Qt::StringLiterals;
using config::Admission;
using config::Config;
using config::Edit;

QString presetName(permissions::Preset preset)
{
    using permissions::Preset;
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
        return u"own rules"_s;
    }
    Q_UNREACHABLE();
}

QString slugsOf(const QList<ChosenProject> &projects)
{
    QStringList slugs;
    for (const ChosenProject &one : projects)
        slugs.append(one.slug);
    return slugs.join(u", "_s);
}

// A person reads it, so it is in the order in which a person would write it.
static QByteArray newConfig(const Facts &facts)
{
    QByteArray text = "apiVersion: donmai.dev/v1\nkind: LocalDaemon\norchestrator:\n  url: "
        + config::quotedYaml(facts.serverUrl) + '\n';
    const QStringList ids = wantedProjectIds(facts);
    if (facts.import && facts.import->setUp.takesAll && facts.wishes.projects.isEmpty()) {
        text += "projectAdmissionMode: all-routed\n";
    } else if (!ids.isEmpty()) {
        text += "# Whose work this computer takes: " + slugsOf(chosenProjects(facts)).toUtf8()
            + "\nenabledProjectIds:\n";
        for (const QString &id : ids)
            text += "  - " + config::quotedYaml(id) + '\n';
    }
    text += "# What does the work where it names nothing else; see rensei-agent runners\ninstalledRunner: "
        + config::quotedYaml(chosenRunner(facts)) + '\n';
    text += "# What it may do without asking: careful, workspace or autonomous\npermissions: "
        + presetName(chosenPermissions(facts)).toUtf8() + '\n';
    return text;
}

static bool isSameServer(const QString &configured, const QString &serverUrl)
{
    const auto url = http::parseServerUrl(configured);
    return url && url->toString(QUrl::FullyEncoded) == serverUrl;
}

static bool hasKey(const config::YamlNode &root, const QString &key)
{
    const config::YamlNode *node = &root;
    for (const QString &part : key.split(u'.')) {
        node = node->find(part);
        if (node == nullptr)
            return false;
    }
    return true;
}

static void planProjects(const Facts &facts, const Config &config, const config::YamlNode &root, QList<Edit> &edits)
{
    QStringList missing;
    for (const QString &id : wantedProjectIds(facts)) {
        if (config.admission != Admission::Enumerated || !config.projectIds.contains(id))
            missing.append(id);
    }
    if (missing.isEmpty())
        return;
    const bool takesAll = config.admission != Admission::Enumerated
        && (hasKey(root, u"projectAdmissionMode"_s) || hasKey(root, u"host.admission"_s));
    if (takesAll)
        return;
    // An older file restricts the host by its list of projects, which a list of ids would replace.
    if (!hasKey(root, u"enabledProjectIds"_s)) {
        for (const QString &id : config.projectIds)
            edits.append({u"enabledProjectIds"_s, id, Edit::Kind::AddItem});
    }
    for (const QString &id : missing)
        edits.append({u"enabledProjectIds"_s, id, Edit::Kind::AddItem});
}

// What has no file yet has nothing of an owner to keep.
static Result<ConfigPlan> planNewConfig(const Facts &facts)
{
    const auto text = facts.import ? withImported(newConfig(facts), facts.import->setUp) : newConfig(facts);
    if (!text)
        return fail(text.error());
    return ConfigPlan{*text, {InstallText::tr("a new file")}};
}

Result<ConfigPlan> planConfig(const Facts &facts)
{
    if (!facts.hasConfigFile)
        return planNewConfig(facts);
    const auto base
        = facts.import ? withImported(facts.configText, facts.import->setUp) : Result<QByteArray>(facts.configText);
    if (!base)
        return fail(base.error());
    const auto root = config::parseYaml(*base);
    if (!root)
        return fail(root.error());
    const Config &config = **facts.config;
    QList<Edit> edits;
    if (!isSameServer(config.platformUrl, facts.serverUrl))
        edits.append({u"orchestrator.url"_s, facts.serverUrl});
    planProjects(facts, config, *root, edits);
    const QString runner = chosenRunner(facts);
    const QString &named = config.defaultRunner.isEmpty() ? config.installedRunner : config.defaultRunner;
    if (!runner.isEmpty() && named != runner)
        edits.append({config.defaultRunner.isEmpty() ? u"installedRunner"_s : u"defaultRunner"_s, runner});
    if (config.permissions.preset != chosenPermissions(facts))
        edits.append({u"permissions"_s, presetName(chosenPermissions(facts))});

    const auto text = config::withEdits(*base, edits);
    if (!text)
        return fail(text.error());
    if (const auto outcome = config::parseConfig(*text); !outcome)
        return fail(outcome.error());
    ConfigPlan plan{*text, {}};
    if (*base != facts.configText)
        plan.changes.append(InstallText::tr("what is taken over"));
    for (const Edit &edit : edits)
        plan.changes.append(u"%1: %2"_s.arg(edit.key, edit.text));
    return plan;
}

} // namespace rensei::install
