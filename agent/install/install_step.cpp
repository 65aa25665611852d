#include "agent/install/install_step.h"

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
        return {u"import"_s, u"Take over the other set-up"_s};
    case StepId::Account:
        return {u"account"_s, u"Sign in"_s};
    case StepId::Project:
        return {u"project"_s, u"Choose the project"_s};
    case StepId::Runner:
        return {u"runner"_s, u"Choose the agent that does the work"_s};
    case StepId::Permissions:
        return {u"permissions"_s, u"What it may do without asking"_s};
    case StepId::RegistrationKey:
        return {u"registration-key"_s, u"Make a key for this computer"_s};
    case StepId::Config:
        return {u"config"_s, u"Write the configuration"_s};
    case StepId::Service:
        return {u"service"_s, u"Start in the background, now and at login"_s};
    case StepId::Agent:
        return {u"agent"_s, u"The background program answers"_s};
    case StepId::Worker:
        return {u"worker"_s, u"Registered with the platform"_s};
    case StepId::Heartbeat:
        return {u"heartbeat"_s, u"The platform hears this computer"_s};
    case StepId::HostVisible:
        return {u"host-visible"_s, u"The platform lists this computer"_s};
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
    const QString todo = problem.todo.endsWith(u'.') ? problem.todo.chopped(1) : problem.todo;
    return u"%1: %2."_s.arg(todo, problem.command);
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
