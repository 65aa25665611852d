#include "agent/cli/sessions/project_list.h"

#include "agent/cli/cli_text.h"
#include "agent/status/printable.h"

#include <QJsonObject>

#include <algorithm>

namespace rensei::cli {

using namespace Qt::StringLiterals;
using Project = platform::Account::Project;

static bool isActive(const Project &project, const QString &active)
{
    return !active.isEmpty() && (project.slug == active || project.id == active);
}

QString projectTable(const QList<Project> &projects, const QString &active)
{
    if (projects.isEmpty())
        return u"The platform names no projects for this account.\n"_s;
    const auto shown = [](const QString &text) { return text.isEmpty() ? unknownText : status::printable(text); };
    qsizetype slugWidth = 4;
    qsizetype nameWidth = 4;
    for (const Project &project : projects) {
        slugWidth = std::max(slugWidth, shown(project.slug).size());
        nameWidth = std::max(nameWidth, shown(project.name).size());
    }
    const auto line = [&](const QString &mark, const QString &slug, const QString &name, const QString &id) {
        return mark + u"  "_s + slug.leftJustified(slugWidth + 2) + name.leftJustified(nameWidth + 2) + id + u'\n';
    };
    QString text = line(u" "_s, u"Slug"_s, u"Name"_s, u"Id"_s);
    for (const Project &project : projects)
        text += line(isActive(project, active) ? u"*"_s : u" "_s, shown(project.slug), shown(project.name),
            shown(project.id) + (project.isDefault ? u"  (default)"_s : QString()));
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
