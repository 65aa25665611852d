#include "agent/install/install_step.h"

#include "agent/install/texts.h"

namespace rensei::install {

using namespace Qt::StringLiterals;

const QList<StepId> &allSteps()
{
    static const QList<StepId> steps{StepId::Account, StepId::Project, StepId::Runner, StepId::Permissions,
        StepId::RegistrationKey, StepId::Config, StepId::Service, StepId::Agent, StepId::Worker, StepId::Heartbeat,
        StepId::HostVisible};
    return steps;
}

QList<StepId> stepsOf(bool isImport)
{
    return isImport ? QList<StepId>{StepId::Import} + allSteps() : allSteps();
}

namespace {

struct StepNames {
    QString wire;
    QString title;
};

StepNames namesOf(StepId step)
{
    switch (step) {
    case StepId::Import:
        return {u"import"_s, InstallText::tr("Take over the other set-up")};
    case StepId::Account:
        return {u"account"_s, InstallText::tr("Sign in")};
    case StepId::Project:
        return {u"project"_s, InstallText::tr("Choose the project")};
    case StepId::Runner:
        return {u"runner"_s, InstallText::tr("Choose the agent that does the work")};
    case StepId::Permissions:
        return {u"permissions"_s, InstallText::tr("What it may do without asking")};
    case StepId::RegistrationKey:
        return {u"registration-key"_s, InstallText::tr("Make a key for this computer")};
    case StepId::Config:
        return {u"config"_s, InstallText::tr("Write the configuration")};
    case StepId::Service:
        return {u"service"_s, InstallText::tr("Start in the background, now and at login")};
    case StepId::Agent:
        return {u"agent"_s, InstallText::tr("The background program answers")};
    case StepId::Worker:
        return {u"worker"_s, InstallText::tr("Registered with the platform")};
    case StepId::Heartbeat:
        return {u"heartbeat"_s, InstallText::tr("The platform hears this computer")};
    case StepId::HostVisible:
        return {u"host-visible"_s, InstallText::tr("The platform lists this computer")};
    }
    Q_UNREACHABLE();
}

} // namespace

QString wireName(StepId step)
{
    return namesOf(step).wire;
}

QString titleOf(StepId step)
{
    return namesOf(step).title;
}

QString todoText(const Problem &problem)
{
    if (problem.command.isEmpty())
        return problem.todo;
    const bool hasStop = problem.todo.endsWith(u'.') || problem.todo.endsWith(u'。');
    return InstallText::tr("%1: %2.", "what to do, and the command that does it")
        .arg(hasStop ? problem.todo.chopped(1) : problem.todo, problem.command);
}

QString wireName(StepState state)
{
    switch (state) {
    case StepState::Running:
        return u"running"_s;
    case StepState::Done:
        return u"done"_s;
    case StepState::Satisfied:
        return u"satisfied"_s;
    case StepState::Failed:
        return u"failed"_s;
    case StepState::Skipped:
        return u"skipped"_s;
    case StepState::Undone:
        return u"undone"_s;
    }
    Q_UNREACHABLE();
}

} // namespace rensei::install
