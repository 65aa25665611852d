#include "agent/install/plan.h"

#include "agent/install/config_plan.h"
#include "agent/install/texts.h"

namespace rensei::install {

using namespace Qt::StringLiterals;

static QJsonArray toJson(const QList<Plan::Write> &writes)
{
    QJsonArray out;
    for (const Plan::Write &one : writes)
        out.append(QJsonObject{{u"path"_s, one.path}, {u"what"_s, one.what}});
    return out;
}

static QJsonArray projectChoices(const Plan &plan)
{
    QJsonArray out;
    for (const platform::Account::Project &one : plan.projects) {
        const QString slug = one.slug.isEmpty() ? one.id : one.slug;
        out.append(QJsonObject{{u"slug"_s, slug}, {u"name"_s, one.name.isEmpty() ? slug : one.name},
            {u"isDefault"_s, plan.chosenProjects.contains(slug)}});
    }
    return out;
}

static QString problemOf(const runner::ListedRunner &one)
{
    if (!one.isInstalled())
        return one.install.isEmpty() ? InstallText::tr("not installed")
                                     : InstallText::tr("not installed; to get it: %1").arg(one.install);
    if (one.isUnguarded)
        return InstallText::tr(
            "nobody has seen that it asks before it acts, so it gets no work before the configuration accepts that");
    return runner::problemText(one);
}

static QJsonArray runnerChoices(const Plan &plan)
{
    QJsonArray out;
    for (const runner::ListedRunner &one : plan.runners) {
        QJsonObject object{{u"name"_s, one.profile.name}, {u"title"_s, one.title}, {u"version"_s, one.version},
            {u"recommended"_s, one.profile.name == plan.recommendedRunner}};
        if (const QString problem = problemOf(one); !problem.isEmpty())
            object[u"problem"_s] = problem;
        out.append(object);
    }
    return out;
}

static QJsonArray foreignJson(const Plan &plan)
{
    QJsonArray out;
    for (const Plan::Foreign &one : plan.foreign) {
        QJsonObject object{{u"path"_s, one.path}, {u"what"_s, one.what}, {u"canImport"_s, one.canImport}};
        if (one.port == 0) { // a service
            out.append(object);
            continue;
        }
        object[u"port"_s] = one.port;
        object[u"hasKey"_s] = one.hasKey;
        object[u"takes"_s] = QJsonArray::fromStringList(one.takes);
        object[u"leaves"_s] = QJsonArray::fromStringList(one.leaves);
        for (const auto &[key, text] : {std::pair{u"problem"_s, one.problem}, std::pair{u"platform"_s, one.platform},
                 std::pair{u"running"_s, one.running}}) {
            if (!text.isEmpty())
                object[key] = text;
        }
        out.append(object);
    }
    return out;
}

QJsonObject planLine(const Plan &plan)
{
    QJsonArray steps;
    for (const StepId step : stepsOf(plan.isImport))
        steps.append(QJsonObject{{u"id"_s, wireName(step)}, {u"title"_s, titleOf(step)}});
    QJsonObject out{{u"type"_s, u"plan"_s}, {u"steps"_s, steps}, {u"writes"_s, toJson(plan.writes)},
        {u"service"_s, plan.service}, {u"serviceText"_s, plan.serviceText}, {u"configText"_s, plan.configText},
        {u"foreign"_s, foreignJson(plan)},
        {u"choices"_s,
            QJsonObject{{u"projects"_s, projectChoices(plan)}, {u"runners"_s, runnerChoices(plan)},
                {u"permissions"_s, presetName(plan.permissions)}}}};
    if (plan.startsBeforeLogin)
        out[u"beforeLogin"_s] = *plan.startsBeforeLogin;
    return out;
}

QJsonObject stepLine(const StepChange &change)
{
    QJsonObject out{{u"type"_s, u"step"_s}, {u"id"_s, change.id}, {u"state"_s, wireName(change.state)},
        {u"evidence"_s, change.evidence}, {u"at"_s, toIso(change.at)}};
    if (const auto &problem = change.problem) {
        QJsonObject object{{u"code"_s, problem->code}, {u"text"_s, problem->text}, {u"todo"_s, problem->todo}};
        if (!problem->page.isEmpty())
            object[u"page"_s] = problem->page;
        if (!problem->command.isEmpty())
            object[u"command"_s] = problem->command;
        out[u"problem"_s] = object;
    }
    return out;
}

QJsonObject finishedLine(const Outcome &outcome)
{
    QJsonObject out{{u"type"_s, u"finished"_s}, {u"ok"_s, outcome.ok}, {u"cancelled"_s, outcome.isCancelled},
        {u"text"_s, outcome.text}};
    if (!outcome.receipt.isEmpty())
        out[u"receipt"_s] = outcome.receipt;
    if (!outcome.note.isEmpty())
        out[u"note"_s] = outcome.note;
    if (!outcome.removed.isEmpty())
        out[u"removed"_s] = QJsonArray::fromStringList(outcome.removed);
    return out;
}

Plan::Foreign foreignEntry(const ForeignSetUp &setUp, const QString &running)
{
    return {.path = setUp.folder,
        .what = InstallText::tr("the folder of another host program"),
        .canImport = setUp.canImport(),
        .problem = setUp.problem,
        .platform = setUp.platform,
        .hasKey = setUp.token != nullptr,
        .running = running,
        .port = setUp.port,
        .takes = setUp.takes,
        .leaves = setUp.leaves};
}

} // namespace rensei::install
