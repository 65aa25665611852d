#include "agent/cli/sessions/project_list.h"

#include "agent/cli/cli_text.h"
#include "agent/language/text_width.h"
#include "agent/status/printable.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace rensei::cli {

using namespace Qt::StringLiterals;
using Project = platform::Account::Project;

namespace {

struct ProjectListText {
    Q_DECLARE_TR_FUNCTIONS(rensei::cli::ProjectListText)
};

} // namespace

static bool isActive(const Project &project, const QString &active)
{
    return !active.isEmpty() && (project.slug == active || project.id == active);
}

QString projectTable(const QList<Project> &projects, const QString &active)
{
    if (projects.isEmpty())
        return ProjectListText::tr("The platform names no projects for this account.") + u'\n';
    const auto shown = [](const QString &text) { return text.isEmpty() ? unknownText : status::printable(text); };
    const QString slugTitle = ProjectListText::tr("Slug");
    const QString nameTitle = ProjectListText::tr("Name");
    qsizetype slugWidth = columnsOf(slugTitle);
    qsizetype nameWidth = columnsOf(nameTitle);
    for (const Project &project : projects) {
        slugWidth = std::max(slugWidth, columnsOf(shown(project.slug)));
        nameWidth = std::max(nameWidth, columnsOf(shown(project.name)));
    }
    const auto line = [&](const QString &mark, const QString &slug, const QString &name, const QString &id) {
        return mark + u"  "_s + padded(slug, slugWidth + 2) + padded(name, nameWidth + 2) + id + u'\n';
    };
    QString text = line(u" "_s, slugTitle, nameTitle, ProjectListText::tr("Id"));
    for (const Project &project : projects)
        text += line(isActive(project, active) ? u"*"_s : u" "_s, shown(project.slug), shown(project.name),
            shown(project.id) + (project.isDefault ? u"  "_s + ProjectListText::tr("(default)") : QString()));
    return text;
}

QJsonArray projectsJson(const QList<Project> &projects, const QString &active)
{
    QJsonArray array;
    for (const Project &project : projects)
        array.append(QJsonObject{{u"id"_s, project.id}, {u"name"_s, project.name}, {u"slug"_s, project.slug},
            {u"default"_s, project.isDefault}, {u"active"_s, isActive(project, active)}});
    return array;
}

} // namespace rensei::cli
