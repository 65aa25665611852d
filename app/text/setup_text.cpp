#include "app/text/setup_text.h"

#include "app/text/time_text.h"

#include <QDir>

#include <array>
#include <utility>

namespace rensei::app {

using namespace Qt::StringLiterals;
using State = SetupStep::State;
using Verb = SetupRun::Verb;

QString SetupText::withShortPaths(QString text)
{
    // Elsewhere nobody reads ~ as the user's folder.
    return QDir::separator() == u'/' ? text.replace(QDir::homePath() + u'/', "~/"_L1) : text;
}

QString SetupText::title(const SetupStep &step)
{
    // The ids do not change; the agent's own titles are in English.
    static const std::array<std::pair<QLatin1StringView, const char *>, 12> titles{{
        {"import"_L1, QT_TR_NOOP("Other set-up")},
        {"account"_L1, QT_TR_NOOP("Account")},
        {"project"_L1, QT_TR_NOOP("Project")},
        {"runner"_L1, QT_TR_NOOP("Coding agent")},
        {"permissions"_L1, QT_TR_NOOP("Permissions")},
        {"registration-key"_L1, QT_TR_NOOP("Registration key")},
        {"config"_L1, QT_TR_NOOP("Configuration")},
        {"service"_L1, QT_TR_NOOP("Background service")},
        {"agent"_L1, QT_TR_NOOP("Agent answers")},
        {"worker"_L1, QT_TR_NOOP("Registered")},
        {"heartbeat"_L1, QT_TR_NOOP("Heartbeat")},
        {"host-visible"_L1, QT_TR_NOOP("Listed by the platform")},
    }};
    for (const auto &[id, text] : titles) {
        if (step.id == id)
            return tr(text);
    }
    return step.title.isEmpty() ? step.id : step.title;
}

QString SetupText::removalTitle(const SetupStep &step)
{
    static const std::array<std::pair<QLatin1StringView, const char *>, 7> titles{{
        {"sessions"_L1, QT_TR_NOOP("Running sessions end")},
        {"service"_L1, QT_TR_NOOP("Background service")},
        {"worker"_L1, QT_TR_NOOP("Signed off from the platform")},
        {"config"_L1, QT_TR_NOOP("Configuration")},
        {"registration-key"_L1, QT_TR_NOOP("Registration key")},
        {"state"_L1, QT_TR_NOOP("State of the agent")},
        {"data"_L1, QT_TR_NOOP("Logs, sessions, working copies")},
    }};
    for (const auto &[id, text] : titles) {
        if (step.id == id)
            return tr(text);
    }
    return step.title.isEmpty() ? step.id : step.title;
}

QString SetupText::state(State state)
{
    switch (state) {
    case State::Pending:
        return tr("to do", "a step");
    case State::Running:
        return tr("at work…", "a step");
    case State::Done:
        return tr("done", "a step");
    case State::Satisfied:
        return tr("in place already", "a step");
    case State::Failed:
        return tr("failed", "a step");
    case State::Skipped:
        return tr("skipped", "a step");
    case State::Undone:
        return tr("taken back", "a step");
    }
    Q_UNREACHABLE();
}

QString SetupText::known(const SetupStep &step)
{
    if (step.state == State::Undone && !step.evidence.isEmpty())
        return tr("taken back: %1", "a step and what is known of it").arg(withShortPaths(step.evidence));
    return step.evidence.isEmpty() ? state(step.state) : withShortPaths(step.evidence);
}

QString SetupText::advice(const SetupStep &step)
{
    if (!step.problem)
        return {};
    QStringList sentences{step.problem->text, step.problem->todo};
    if (commandOf(*step.problem) == SetupCommand::Terminal)
        sentences.append(tr("In a terminal: %1", "a command").arg(step.problem->command));
    sentences.removeAll(QString());
    return withShortPaths(sentences.join(u' '));
}

SetupCommand SetupText::commandOf(const SetupProblem &problem)
{
    if (problem.command.isEmpty())
        return SetupCommand::None;
    if (problem.command == "rensei-agent doctor"_L1)
        return SetupCommand::Check;
    if (problem.command == "rensei-agent uninstall"_L1)
        return SetupCommand::Remove;
    // The button at the bottom does the first, the window's first page the second.
    const bool isHere
        = problem.command == "rensei-agent repair"_L1 || problem.command.startsWith("rensei-agent auth add --user"_L1);
    return isHere ? SetupCommand::None : SetupCommand::Terminal;
}

QString SetupText::button(const SetupStep &step)
{
    if (!step.problem)
        return {};
    if (!step.problem->page.isEmpty())
        return tr("Open the page", "a button");
    switch (commandOf(*step.problem)) {
    case SetupCommand::Check:
        return tr("Check this computer…", "a button");
    case SetupCommand::Remove:
        return tr("Remove from this computer…", "a button");
    case SetupCommand::None:
    case SetupCommand::Terminal:
        break;
    }
    return {};
}

static QString verbDone(Verb verb)
{
    switch (verb) {
    case Verb::Install:
        return SetupText::tr("This computer is set up and takes work");
    case Verb::Repair:
        return SetupText::tr("This computer is registered and takes work");
    case Verb::Uninstall:
        return SetupText::tr("Everything was removed");
    }
    Q_UNREACHABLE();
}

static QString verbRuns(Verb verb)
{
    switch (verb) {
    case Verb::Install:
        return SetupText::tr("This computer is being set up…");
    case Verb::Repair:
        return SetupText::tr("The set-up is being checked and completed…");
    case Verb::Uninstall:
        return SetupText::tr("The agent is being removed…");
    }
    Q_UNREACHABLE();
}

QString SetupText::headline(const SetupRun &run)
{
    const SetupState &state = run.state();
    if (run.isCancelling())
        return tr("What was done is being taken back…");
    if (run.isRunning())
        return run.request().isDryRun ? tr("Looking at this computer…") : verbRuns(run.request().verb);
    if (run.isGood())
        return verbDone(run.request().verb);
    if (state.finished && state.finished->isCancelled) {
        const int undone = state.undoneCount();
        return undone > 0 ? tr("Canceled. %n step(s) were taken back", nullptr, undone)
                          : tr("Canceled. Nothing had been changed");
    }
    const SetupStep *failed = state.failed();
    if (failed && run.request().verb == Verb::Uninstall)
        return tr("It stopped at “%1”. Try again to go on", "the name of a step").arg(removalTitle(*failed));
    if (failed)
        return tr("It stopped at “%1”. What worked is kept", "the name of a step").arg(title(*failed));
    return tr("It did not end as it should");
}

QString SetupText::trouble(const SetupRun &run)
{
    switch (run.trouble()) {
    case SetupRun::Trouble::None:
        return {};
    case SetupRun::Trouble::NoProgram:
        return tr("The agent's program was not found beside this one. Install Rensei Desktop again.");
    case SetupRun::Trouble::TimedOut:
        return tr("The agent's program reported nothing for a long time and was ended. Try again; what worked is "
                  "kept.");
    case SetupRun::Trouble::Broken:
        break;
    }
    return run.errors().isEmpty()
        ? tr("The agent's program ended without a result. Try again; what worked is kept.")
        : tr("The agent's program ended without a result. It says: “%1” Try again; what worked is kept.")
              .arg(run.errors());
}

QStringList SetupText::permissionPresets()
{
    return {u"workspace"_s, u"careful"_s, u"autonomous"_s};
}

QString SetupText::permissionName(const QString &preset)
{
    if (preset == "careful"_L1)
        return tr("Read and edit; ask before each command", "what agents may do");
    if (preset == "workspace"_L1)
        return tr("Read, edit and run in the session's folder", "what agents may do");
    if (preset == "autonomous"_L1)
        return tr("Everything without asking", "what agents may do");
    return preset;
}

/// Source: agent/permissions/PERMISSIONS.md, "Presets".
QString SetupText::permissionMeaning(const QString &preset)
{
    if (preset == "careful"_L1)
        return tr("A coding agent reads and changes files in the session's folder. It asks you before it runs a "
                  "command, or touches anything outside.");
    if (preset == "workspace"_L1)
        return tr("A coding agent works in the session's folder by itself. It asks you before it does what reaches "
                  "beyond: other folders, pushes, other computers.");
    if (preset == "autonomous"_L1)
        return tr("A coding agent never asks. Choose this only on a computer that holds nothing of yours.");
    return {};
}

QString SetupText::runner(const SetupPlan::Runner &runner)
{
    QString text = runner.version.isEmpty() ? runner.title : u"%1 %2"_s.arg(runner.title, runner.version);
    if (!runner.problem.isEmpty())
        return tr("%1: %2", "a coding agent, why it cannot be used").arg(text, runner.problem);
    return runner.isRecommended ? tr("%1 (recommended)", "a coding agent").arg(text) : text;
}

QString SetupText::write(const SetupPlan::Write &write)
{
    if (write.path.isEmpty() || write.what.isEmpty())
        return withShortPaths(write.path + write.what);
    return tr("%1: %2", "what is written, where").arg(write.what, withShortPaths(write.path));
}

QString SetupText::foreign(const SetupPlan::Foreign &setUp)
{
    const QString path = withShortPaths(setUp.path);
    if (!setUp.running.isEmpty())
        return tr(
            "Another program for the same work is set up on this computer, in %1, and runs (%2). It stays as it "
            "is. You can import its set-up once it has ended, only watch it, or start afresh beside it; then both "
            "share the work.")
            .arg(path, setUp.running);
    return tr("Another program for the same work is set up on this computer, in %1. It stays as it is. You can import "
              "its set-up, only watch its agent, or start afresh beside it.")
        .arg(path);
}

QString SetupText::importObstacle(const SetupPlan::Foreign &setUp, const QString &serverUrl, bool isSignedIn)
{
    if (!setUp.canImport)
        return setUp.problem.isEmpty() ? tr("There is nothing in it that could be imported.")
                                       : tr("It cannot be imported: %1").arg(withShortPaths(setUp.problem));
    const bool isElsewhere = !setUp.platform.isEmpty() && setUp.platform != serverUrl;
    if (isSignedIn && isElsewhere)
        return tr("It is for %1. To import it, sign in there first: go back, and enter that address.")
            .arg(setUp.platform);
    if (!isSignedIn && !setUp.hasKey)
        return tr("Its registration key is not in its files. Sign in to import the rest; a key is then made.");
    return {};
}

QString SetupText::importContent(const SetupPlan::Foreign &setUp)
{
    return setUp.takes.isEmpty() ? QString() : tr("An import takes over: %1.").arg(setUp.takes.join(u", "_s));
}

QString SetupText::level(DoctorLevel level)
{
    switch (level) {
    case DoctorLevel::Pass:
        return tr("good", "a check");
    case DoctorLevel::Warn:
        return tr("needs attention", "a check");
    case DoctorLevel::Fail:
        return tr("failed", "a check");
    case DoctorLevel::Skip:
        return tr("skipped", "a check");
    }
    Q_UNREACHABLE();
}

QString SetupText::known(const DoctorCheck &check, const DoctorReport &report)
{
    if (check.fixedAt)
        return tr("fixed, verified %1", "14:02").arg(TimeText::clock(*check.fixedAt));
    if (!check.because.isEmpty()) {
        const DoctorCheck *cause = report.find(check.because);
        return tr("skipped until this works: %1", "a check").arg(cause ? cause->title : check.because);
    }
    return check.detail.isEmpty() ? level(check.level) : withShortPaths(check.detail);
}

QString SetupText::headline(const DoctorRun &run)
{
    if (run.isRunning() && run.fixing().isEmpty())
        return tr("This computer is being checked…");
    const auto &report = run.report();
    if (!report)
        return tr("This computer could not be checked");
    if (const int failed = report->count(DoctorLevel::Fail); failed > 0)
        return tr("%n check(s) failed", nullptr, failed);
    if (const int warned = report->count(DoctorLevel::Warn); warned > 0)
        return tr("It works; %n check(s) need attention", nullptr, warned);
    return tr("Everything works");
}

QString SetupText::trouble(const DoctorRun &run)
{
    switch (run.trouble()) {
    case DoctorRun::Trouble::None:
        return {};
    case DoctorRun::Trouble::NoProgram:
        return tr("The agent's program was not found beside this one. Install Rensei Desktop again.");
    case DoctorRun::Trouble::TimedOut:
        return tr("The agent's program reported nothing for a long time and was ended. Try again.");
    case DoctorRun::Trouble::Broken:
        break;
    }
    return run.errors().isEmpty()
        ? tr("The agent's program ended without a result. Try again.")
        : tr("The agent's program ended without a result. It says: “%1” Try again.").arg(run.errors());
}

} // namespace rensei::app
