#include "agent/install/import.h"

#include "agent/config/config_edit.h"
#include "agent/config/config_file.h"
#include "agent/config/yaml_node.h"
#include "agent/install/texts.h"
#include "agent/status/printable.h"

namespace rensei::install {

using namespace Qt::StringLiterals;
using config::YamlNode;

// These are chosen, and written by their own steps.
static bool isChosenElsewhere(const QString &key)
{
    return key == "installedRunner"_L1 || key == "defaultRunner"_L1;
}

static QByteArray valueOf(const ForeignSetting &setting)
{
    return setting.number ? QByteArray::number(*setting.number) : config::quotedYaml(setting.text);
}

static Result<QByteArray> withSetting(const QByteArray &yaml, const ForeignSetting &setting)
{
    return setting.number ? config::withValue(yaml, setting.key, *setting.number)
                          : config::withEdits(yaml, {{setting.key, setting.text}});
}

// Parts that are not there yet go to the end, where a person looks for what was added.
static QByteArray newParts(const YamlNode &root, const QList<ForeignSetting> &settings)
{
    QByteArray text;
    QStringList parts;
    for (const ForeignSetting &one : settings) {
        const QString part = one.key.section(u'.', 0, 0);
        if (root.find(part) || parts.contains(part))
            continue;
        parts.append(part);
        text += part.toUtf8() + ":\n";
        for (const ForeignSetting &other : settings) {
            if (other.key.startsWith(part + u'.'))
                text += "  " + other.key.section(u'.', 1).toUtf8() + ": " + valueOf(other) + '\n';
        }
    }
    return text;
}

static QByteArray newProjects(const QMap<QString, config::ProjectRepository> &repositories)
{
    QByteArray text = "projects:\n";
    for (auto one = repositories.begin(); one != repositories.end(); ++one) {
        text += "  " + config::quotedYaml(one.key()) + ":\n    repository: " + config::quotedYaml(one->address) + '\n';
        if (!one->ref.isEmpty())
            text += "    ref: " + config::quotedYaml(one->ref) + '\n';
        if (one->full)
            text += "    cloneStrategy: full\n";
        if (one->submodules)
            text += "    submodules: true\n";
        if (one->lfs)
            text += "    lfs: true\n";
    }
    return text;
}

Result<QByteArray> withImported(const QByteArray &yaml, const ForeignSetUp &setUp)
{
    const auto root = config::parseYaml(yaml);
    if (!root)
        return fail(root.error());
    QList<ForeignSetting> settings = setUp.settings;
    settings.removeIf([](const ForeignSetting &one) { return isChosenElsewhere(one.key); });
    QByteArray added = newParts(*root, settings);
    if (!setUp.repositories.isEmpty() && !root->find(u"projects"_s))
        added += newProjects(setUp.repositories);

    Result<QByteArray> text = yaml;
    for (const ForeignSetting &one : settings) {
        const YamlNode *part = root->find(one.key.section(u'.', 0, 0));
        if (!part || part->find(one.key.section(u'.', 1)))
            continue;
        text = withSetting(*text, one);
        if (!text)
            return text;
    }
    if (added.isEmpty())
        return text;
    if (!text->endsWith('\n'))
        *text += '\n';
    *text += "# Taken over from " + status::printable(setUp.configFile).toUtf8() + '\n' + added;
    if (const auto outcome = config::parseConfig(*text); !outcome)
        return failLocally(InstallText::tr("what is taken over cannot be added in the way the file is written"));
    return text;
}

QString foreignProgram(const std::optional<PortOwner> &owner, bool answers, std::optional<qint64> own)
{
    if (!owner || owner->pid <= 0 || owner->pid == own || owner->name == "rensei-agent"_L1)
        return {};
    const bool isKnown = owner->name == "rensei"_L1 || owner->name.contains("donmai"_L1);
    return isKnown || answers ? InstallText::tr("%1, process %2", "a program").arg(owner->name).arg(owner->pid)
                              : QString();
}

static Verdict refused(const QString &code, const QString &text, const QString &todo, const QString &command = {})
{
    return {Verdict::Failed, {}, Problem{code, text, todo, {}, command}};
}

static QString stopCommand(const ImportFacts &import)
{
    return import.services.isEmpty() ? QString() : import.services.first().disableCommand;
}

static QString evidenceOf(const ImportFacts &import)
{
    const ForeignSetUp &setUp = import.setUp;
    QStringList sentences{InstallText::tr("%1: %2.", "a file, and what is taken over from it")
                              .arg(setUp.configFile, setUp.takes.join(u", "_s))};
    if (!setUp.leaves.isEmpty())
        sentences.append(InstallText::tr("Not taken over: %1.").arg(setUp.leaves.join(u", "_s)));
    for (const ForeignService &one : import.services) {
        if (!one.isEnabled)
            sentences.append(InstallText::tr("See that the system starts %1 no more.").arg(one.name));
    }
    return sentences.join(u' ');
}

// One registration, one agent. Source: agent/install/INSTALL.md, "Taking over another set-up"
Verdict judgeImport(const Facts &facts)
{
    const ImportFacts &import = *facts.import;
    const ForeignSetUp &setUp = import.setUp;
    if (!setUp.canImport())
        return refused(u"import-unreadable"_s, setUp.problem,
            InstallText::tr("Correct that, or set this computer up afresh."), u"rensei-agent install"_s);
    if (!setUp.platform.isEmpty() && setUp.platform != facts.serverUrl)
        return refused(u"import-other-platform"_s,
            InstallText::tr("The set-up in %1 is for %2, this one for %3.")
                .arg(setUp.folder, setUp.platform, facts.serverUrl),
            InstallText::tr("Set this computer up for that platform."),
            u"rensei-agent install --import %1 --platform %2"_s.arg(setUp.folder, setUp.platform));
    if (!import.running.isEmpty())
        return refused(u"import-runs"_s,
            InstallText::tr("The program whose set-up is to be taken over runs here (%1). Two with one registration "
                            "harm each other.")
                .arg(import.running),
            stopCommand(import).isEmpty()
                ? InstallText::tr("End it and keep it from starting again, then try again; or only watch it.")
                : InstallText::tr("End it and keep it from starting again, or only watch it."),
            stopCommand(import));
    for (const ForeignService &one : import.services) {
        if (one.isEnabled == true)
            return refused(u"import-starts"_s,
                InstallText::tr("%1 starts the program whose set-up is to be taken over at the next login.")
                    .arg(one.name),
                InstallText::tr("Keep it from starting, then try again."), one.disableCommand);
    }
    return {Verdict::Satisfied, evidenceOf(import)};
}

} // namespace rensei::install
