#include "app/text/runners_text.h"

namespace rensei::app {

QString RunnersText::name(const ListedAgent &agent)
{
    return agent.version.isEmpty() ? agent.title
                                   : tr("%1 %2", "a program, its version").arg(agent.title, agent.version);
}

static QString readiness(const ListedAgent &agent)
{
    if (!agent.isInstalled)
        return RunnersText::tr("not installed", "a coding agent");
    if (!agent.isSignedIn)
        return RunnersText::tr("installed; not known whether it is signed in", "a coding agent");
    return *agent.isSignedIn ? RunnersText::tr("installed and signed in", "a coding agent")
                             : RunnersText::tr("installed, not signed in", "a coding agent");
}

QString RunnersText::state(const ListedAgent &agent)
{
    const QString ready = readiness(agent);
    return agent.isDefault ? tr("%1; does the sessions that name no agent", "a coding agent").arg(ready) : ready;
}

QString RunnersText::advice(const ListedAgent &agent)
{
    if (!agent.isInstalled) {
        return agent.install.isEmpty()
            ? tr("Install it, then check again.")
            : tr("To get it, type this in a terminal, then check again: %1", "a command").arg(agent.install);
    }
    if (agent.isUnguarded)
        return tr("It asks for nothing before it acts, so it gets no work before the configuration accepts that.");
    if (agent.isSignedIn == false)
        return agent.problem.isEmpty()
            ? tr("Start it in a terminal and sign in, then check again.")
            : tr("It says: “%1” Start it in a terminal and sign in, then check again.").arg(agent.problem);
    return agent.problem.isEmpty() ? QString() : tr("It could not be checked: %1").arg(agent.problem);
}

QString RunnersText::now(const RunnersRun &run)
{
    if (!run.isRunning())
        return {};
    return run.isChecking() ? tr("Starting each of them to see whether it is signed in…")
                            : tr("Looking for coding agents…");
}

QString RunnersText::trouble(const RunnersRun &run)
{
    switch (run.trouble()) {
    case RunnersRun::Trouble::None:
        return {};
    case RunnersRun::Trouble::NoProgram:
        return tr("The agent's program was not found beside this one. Install Rensei Desktop again.");
    case RunnersRun::Trouble::TimedOut:
        return tr("The agent's program reported nothing for a long time and was ended. Check again.");
    case RunnersRun::Trouble::Broken:
        break;
    }
    return run.errors().isEmpty() ? tr("The agent's program ended without a result. Check again.")
                                  : tr("The agent's program says: “%1” Check again.").arg(run.errors());
}

} // namespace rensei::app
