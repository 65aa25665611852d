#include "agent/cli/install/install_view.h"

#include "agent/cli/terminal.h"
#include "agent/install/config_plan.h"
#include "agent/status/printable.h"

#include <QJsonDocument>

namespace rensei::cli {

using namespace Qt::StringLiterals;
using install::StepState;
using status::printable;

static constexpr int stepStateWidth = 10;

// What is taken back has the same ids.
static QString titleOfStep(SetupTask task, const QString &id)
{
    for (const install::Undo::Step &step : install::Undo::steps()) {
        if (task == SetupTask::Remove && step.id == id)
            return step.title;
    }
    for (const install::StepId step : install::stepsOf(true)) {
        if (wireName(step) == id)
            return titleOf(step);
    }
    return id;
}

static QString foreignText(const install::Plan::Foreign &one, bool isImport)
{
    QString text = u"Found, and left as it is: %1, %2.\n"_s.arg(printable(one.path), one.what);
    if (!one.running.isEmpty())
        text += u"      It runs now (%1).\n"_s.arg(printable(one.running));
    if (one.canImport && !isImport)
        text += u"      To take it over: rensei-agent install --import %1\n"_s.arg(printable(one.path));
    if (one.canImport && !one.takes.isEmpty())
        text += u"      It has %1.\n"_s.arg(printable(one.takes.join(u", "_s)));
    return text;
}

QString planText(const install::Plan &plan, const QString &platform)
{
    const auto row = [](const QString &name, const QString &value) {
        return u"  %1%2\n"_s.arg(name.leftJustified(13), printable(value.isEmpty() ? u"–"_s : value));
    };
    QString text = u"This sets up this computer for %1:\n"_s.arg(platform);
    text += row(u"project"_s, plan.chosenProjects.join(u", "_s)) + row(u"runner"_s, plan.runner)
        + row(u"permissions"_s, install::presetName(plan.permissions)) + row(u"background"_s, plan.service);
    if (plan.startsBeforeLogin == false)
        text += u"It runs while you are logged in; with --before-login also while nobody is.\n"_s;
    text += u"It writes:\n"_s;
    for (const install::Plan::Write &one : plan.writes)
        text += u"  %1\n      %2\n"_s.arg(printable(one.path), printable(one.what));
    for (const install::Plan::Foreign &one : plan.foreign)
        text += foreignText(one, plan.isImport);
    return text;
}

static QString stateText(StepState state)
{
    return state == StepState::Satisfied ? u"ok"_s : wireName(state);
}

QString stepText(SetupTask task, const install::StepChange &change)
{
    if (change.state == StepState::Running)
        return {};
    QString text = u"  %1%2"_s.arg(stateText(change.state).leftJustified(stepStateWidth), titleOfStep(task, change.id));
    if (!change.evidence.isEmpty())
        text += u": "_s + printable(change.evidence);
    text += u'\n';
    if (const auto &problem = change.problem) {
        for (const QString &line : {problem->text, install::todoText(*problem), problem->page}) {
            if (!line.isEmpty())
                text += QString(stepStateWidth + 2, u' ') + printable(line) + u'\n';
        }
    }
    return text;
}

void InstallView::write(const QJsonObject &line) const
{
    print(QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact)) + u'\n');
}

void InstallView::show(const install::Plan &plan, const QString &platform) const
{
    if (m_asJson)
        return write(planLine(plan));
    print(planText(plan, platform));
}

void InstallView::showRemoval(const QStringList &files) const
{
    if (m_asJson) {
        QJsonArray steps;
        for (const install::Undo::Step &step : install::Undo::steps())
            steps.append(QJsonObject{{u"id"_s, step.id}, {u"title"_s, step.title}});
        return write({{u"type"_s, u"plan"_s}, {u"steps"_s, steps}, {u"removes"_s, QJsonArray::fromStringList(files)}});
    }
    print(u"This takes back what the installation made:\n"_s);
    for (const QString &file : files)
        print(u"  %1\n"_s.arg(printable(file)));
}

void InstallView::show(const install::StepChange &change) const
{
    if (m_asJson)
        return write(stepLine(change));
    print(stepText(m_task, change));
}

void InstallView::show(const install::Outcome &outcome) const
{
    if (m_asJson)
        return write(finishedLine(outcome));
    print(printable(outcome.text) + u'\n');
    if (outcome.ok && !outcome.receipt.isEmpty())
        print(u"What was done is in %1. To take it back: rensei-agent uninstall\n"_s.arg(printable(outcome.receipt)));
}

} // namespace rensei::cli
