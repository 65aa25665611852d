#include "app/text/config_text.h"

#include "app/text/setup_text.h"

namespace rensei::app {

using namespace Qt::StringLiterals;

static QString whyBroken(const QString &errors)
{
    return errors.isEmpty() ? ConfigText::tr("The agent's program ended without a result. Try again.")
                            : ConfigText::tr("The agent's program says: “%1”").arg(errors);
}

static QString why(ConfigRun::Trouble trouble, const QString &errors)
{
    switch (trouble) {
    case ConfigRun::Trouble::None:
        return {};
    case ConfigRun::Trouble::NoProgram:
        return ConfigText::tr("The agent's program was not found beside this one. Install Rensei Desktop again.");
    case ConfigRun::Trouble::TimedOut:
        return ConfigText::tr("The agent's program reported nothing for a long time and was ended. Try again.");
    case ConfigRun::Trouble::Broken:
        break;
    }
    return whyBroken(errors);
}

QString ConfigText::trouble(const ConfigRun &run)
{
    const QString reason = why(run.trouble(), run.errors());
    if (reason.isEmpty())
        return {};
    return run.settings()
        ? tr("These settings cannot be changed now, and are as they were last known. %1", "why, and what to do")
              .arg(reason)
        : tr("The settings of the agent are not known. %1", "why, and what to do").arg(reason);
}

QString ConfigText::failure(const ConfigRun &run, const QString &subject)
{
    const auto &failure = run.failure();
    if (!failure || failure->subject != subject)
        return {};
    return tr("This was not changed. %1", "why, and what to do").arg(why(failure->trouble, failure->errors));
}

QString ConfigText::effect(const ConfigRun &run)
{
    const auto effect = run.settings() ? run.settings()->effect : std::nullopt;
    if (!effect || run.isChanging())
        return {};
    switch (*effect) {
    case SettingEffect::Now:
        return {};
    case SettingEffect::AtStart:
        return tr("It is kept, and counts when the agent is started: it does not run now.");
    case SettingEffect::AfterRestart:
        return tr("It is kept, and counts when the agent has been restarted.");
    case SettingEffect::Refused:
        return tr("It is kept, but the agent cannot use its configuration. The status window says why.");
    case SettingEffect::Unknown:
        break;
    }
    return tr("It is kept, but the agent did not answer, so it may count only when the agent has been restarted.");
}

QString ConfigText::variable(const AgentSetting &setting)
{
    return setting.variable.isEmpty()
        ? QString()
        : tr("The variable %1 is set and comes before what is chosen here.").arg(setting.variable);
}

QString ConfigText::sessions(const AgentSetting &setting, UsualSessions reason)
{
    const QString usual = setting.usual;
    if (setting.number() == 0)
        return tr("This computer takes no new sessions. Those that run go on.");
    switch (reason) {
    case UsualSessions::Cores:
        return tr("Usual here: %1, one for each processor core. Fewer end none that runs.", "a number").arg(usual);
    case UsualSessions::Memory:
        return tr("Usual here: %1, as each needs about 1.5 GiB of memory. Fewer end none that runs.", "a number")
            .arg(usual);
    case UsualSessions::Most:
        break;
    }
    return tr("Usual here: %1; more are rarely of use. Fewer end none that runs.", "a number").arg(usual);
}

QString ConfigText::preset(const QString &name)
{
    if (name == "deny"_L1)
        return tr("Nothing: whatever asks is rejected", "what agents may do");
    if (name == "own"_L1)
        return tr("By rules of your own", "what agents may do");
    return SetupText::permissionName(name);
}

QString ConfigText::presetMeaning(const QString &name)
{
    if (name == "deny"_L1)
        return tr("All that a coding agent asks for is rejected, without asking you.");
    if (name == "own"_L1)
        return tr("The configuration holds rules of your own. Change them there.");
    return SetupText::permissionMeaning(name);
}

QString ConfigText::admission(const QString &mode)
{
    if (mode == "all-routed"_L1)
        return tr("All that the platform gives this computer", "whose work is done");
    if (mode == "listed"_L1)
        return tr("That of the projects in this list", "whose work is done");
    if (mode == "ask"_L1)
        return tr("Whatever I allow: ask me once for each repository", "whose work is done");
    return mode;
}

QString ConfigText::admissionMeaning(const QString &mode)
{
    if (mode == "listed"_L1)
        return tr("Work of other projects is handed back to the platform.");
    if (mode == "ask"_L1)
        return tr(
            "The first work of a repository or project waits ten minutes for your answer, then it is handed back.");
    return tr("The platform decides, by the projects that this computer is registered for.");
}

QString ConfigText::subject(const QString &subject)
{
    const QString repository = u"repository "_s;
    const QString project = u"project "_s;
    if (subject.startsWith(repository))
        return tr("Repository %1").arg(subject.mid(repository.size()));
    if (subject.startsWith(project))
        return tr("Project %1").arg(subject.mid(project.size()));
    return tr("Work that names no repository and no project");
}

QString ConfigText::decision(const OwnerDecision &decision)
{
    return decision.isAllowed ? tr("%1: always allowed", "a repository").arg(subject(decision.subject))
                              : tr("%1: never allowed", "a repository").arg(subject(decision.subject));
}

QString ConfigText::pause(const PauseSwitch &pause)
{
    switch (pause.failure()) {
    case PauseSwitch::Failure::NoAnswer:
        return tr("This was not changed, because the agent did not answer. Try again.");
    case PauseSwitch::Failure::Refused:
        return tr("This was not changed. The agent says: “%1”").arg(pause.words());
    case PauseSwitch::Failure::None:
        break;
    }
    if (!pause.isReachable())
        return pause.isPaused() ? tr("The agent does not answer, so this cannot be changed now. It is as last known.")
                                : tr("The agent does not answer, so this cannot be changed now. Start it first.");
    return tr("Sessions that run go on. A pause lasts until it is ended, here or in the tray's menu.");
}

} // namespace rensei::app
