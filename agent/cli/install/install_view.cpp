#include "agent/cli/install/install_view.h"

#include "agent/cli/terminal.h"
#include "agent/install/config_plan.h"
#include "agent/language/text_width.h"
#include "agent/status/printable.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace rensei::cli {

using namespace Qt::StringLiterals;
using install::StepState;
using status::printable;

namespace {

struct InstallViewText {
    Q_DECLARE_TR_FUNCTIONS(rensei::cli::InstallViewText)
};

} // namespace

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
    QString text = InstallViewText::tr("Found, and left as it is: %1, %2.").arg(printable(one.path), one.what) + u'\n';
    if (!one.running.isEmpty())
        text += u"      "_s + InstallViewText::tr("It runs now (%1).").arg(printable(one.running)) + u'\n';
    if (one.canImport && !isImport)
        text += u"      "_s
            + InstallViewText::tr("To take it over: rensei-agent install --import %1").arg(printable(one.path)) + u'\n';
    if (one.canImport && !one.takes.isEmpty())
        text += u"      "_s + InstallViewText::tr("It has %1.").arg(printable(one.takes.join(u", "_s))) + u'\n';
    return text;
}

QString planText(const install::Plan &plan, const QString &platform)
{
    const QList<std::pair<QString, QString>> rows{{InstallViewText::tr("project"), plan.chosenProjects.join(u", "_s)},
        {InstallViewText::tr("runner"), plan.runner},
        {InstallViewText::tr("permissions"), install::presetName(plan.permissions)},
        {InstallViewText::tr("background", "the program that runs in it"), plan.service}};
    qsizetype column = 13;
    for (const auto &row : rows)
        column = std::max(column, columnsOf(row.first) + 2);
    QString text = InstallViewText::tr("This sets up this computer for %1:").arg(platform) + u'\n';
    for (const auto &[name, value] : rows)
        text += u"  "_s + padded(name, column) + printable(value.isEmpty() ? u"–"_s : value) + u'\n';
    if (plan.startsBeforeLogin == false)
        text += InstallViewText::tr("It runs while you are logged in; with --before-login also while nobody is.")
            + u'\n';
    text += InstallViewText::tr("It writes:") + u'\n';
    for (const install::Plan::Write &one : plan.writes)
        text += u"  %1\n      %2\n"_s.arg(printable(one.path), printable(one.what));
    for (const install::Plan::Foreign &one : plan.foreign)
        text += foreignText(one, plan.isImport);
    return text;
}

static QString stateText(StepState state)
{
    switch (state) {
    case StepState::Running:
        return {};
    case StepState::Satisfied:
        return InstallViewText::tr("ok", "a step of the installation");
    case StepState::Done:
        return InstallViewText::tr("done", "a step of the installation");
    case StepState::Failed:
        return InstallViewText::tr("failed", "a step of the installation");
    case StepState::Skipped:
        return InstallViewText::tr("skipped", "a step of the installation");
    case StepState::Undone:
        return InstallViewText::tr("undone", "a step of the installation");
    }
    Q_UNREACHABLE();
}

static qsizetype stateColumns()
{
    qsizetype columns = 10;
    for (const StepState state :
        {StepState::Done, StepState::Satisfied, StepState::Failed, StepState::Skipped, StepState::Undone})
        columns = std::max(columns, columnsOf(stateText(state)) + 2);
    return columns;
}

QString stepText(SetupTask task, const install::StepChange &change)
{
    if (change.state == StepState::Running)
        return {};
    const QString state = stateText(change.state);
    const qsizetype stateWidth = stateColumns();
    QString text = u"  %1%2"_s.arg(padded(state, stateWidth), titleOfStep(task, change.id));
    if (!change.evidence.isEmpty())
        text += u": "_s + printable(change.evidence);
    text += u'\n';
    if (const auto &problem = change.problem) {
        for (const QString &line : {problem->text, install::todoText(*problem), problem->page}) {
            if (!line.isEmpty())
                text += QString(stateWidth + 2, u' ') + printable(line) + u'\n';
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
    print(InstallViewText::tr("This takes back what the installation made:") + u'\n');
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
        print(InstallViewText::tr("What was done is in %1. To take it back: rensei-agent uninstall")
                  .arg(printable(outcome.receipt))
            + u'\n');
}

} // namespace rensei::cli
