#include "agent/install/facts.h"

#include <algorithm>

namespace rensei::install {

using namespace Qt::StringLiterals;
using platform::Account;
using runner::ListedRunner;

static ChosenProject chosen(const Account::Project &project)
{
    return {project.id.isEmpty() ? project.slug : project.id, project.slug.isEmpty() ? project.id : project.slug,
        project.name.isEmpty() ? project.slug : project.name};
}

static bool names(const QString &wish, const Account::Project &project)
{
    return !wish.isEmpty() && (project.slug == wish || project.id == wish);
}

static QList<Account::Project> projectsOf(const Facts &facts)
{
    return facts.account && *facts.account ? (*facts.account)->projects : QList<Account::Project>();
}

template <typename Predicate>
static QList<ChosenProject> chosenWhere(const QList<Account::Project> &all, Predicate holds)
{
    QList<ChosenProject> found;
    for (const Account::Project &one : all) {
        if (holds(one))
            found.append(chosen(one));
    }
    return found;
}

static QList<ChosenProject> configuredProjects(const Facts &facts)
{
    QStringList configured = facts.config && *facts.config ? (*facts.config)->projectIds : QStringList();
    if (facts.import)
        configured += facts.import->setUp.projectIds;
    return chosenWhere(
        projectsOf(facts), [&configured](const Account::Project &one) { return configured.contains(one.id); });
}

QString unknownProject(const Facts &facts)
{
    const QList<Account::Project> all = projectsOf(facts);
    for (const QString &wish : facts.wishes.projects) {
        if (std::ranges::none_of(all, [&wish](const Account::Project &one) { return names(wish, one); }))
            return wish;
    }
    return {};
}

QList<ChosenProject> chosenProjects(const Facts &facts)
{
    const QList<Account::Project> all = projectsOf(facts);
    const QStringList &wishes = facts.wishes.projects;
    if (!wishes.isEmpty()) {
        if (!unknownProject(facts).isEmpty())
            return {};
        return chosenWhere(all, [&wishes](const Account::Project &one) {
            return std::ranges::any_of(wishes, [&one](const QString &wish) { return names(wish, one); });
        });
    }
    if (all.size() == 1)
        return {chosen(all.first())};
    if (const auto configured = configuredProjects(facts); !configured.isEmpty())
        return configured;
    return chosenWhere(all, [](const Account::Project &one) { return one.isDefault; }).mid(0, 1);
}

QStringList keyProjects(const Facts &facts)
{
    QStringList ids;
    for (const ChosenProject &one : chosenProjects(facts) + configuredProjects(facts)) {
        if (!ids.contains(one.id))
            ids.append(one.id);
    }
    return ids;
}

QStringList wantedProjectIds(const Facts &facts)
{
    QStringList ids;
    for (const ChosenProject &one : chosenProjects(facts))
        ids.append(one.id);
    if (facts.import) {
        for (const QString &id : facts.import->setUp.projectIds) {
            if (!ids.contains(id))
                ids.append(id);
        }
    }
    return ids;
}

static bool isUsable(const ListedRunner &one)
{
    return one.isInstalled() && one.problem.isEmpty() && !one.isUnguarded;
}

static QString importedRunner(const ForeignSetUp &setUp)
{
    QString name;
    for (const ForeignSetting &one : setUp.settings) {
        if (one.key == "defaultRunner"_L1 || (one.key == "installedRunner"_L1 && name.isEmpty()))
            name = one.text;
    }
    return name;
}

QString recommendedRunner(const Facts &facts)
{
    const QList<ListedRunner> all = facts.runners.value_or(QList<ListedRunner>());
    const auto first = [&all](auto holds) {
        const auto found = std::ranges::find_if(all, holds);
        return found == all.end() ? QString() : found->profile.name;
    };
    // What the configuration leads to, when it can work; else the best agent, else anything.
    const QString usual = first([](const ListedRunner &one) { return one.isDefault && isUsable(one); });
    if (!usual.isEmpty())
        return usual;
    const QString agent = first([](const ListedRunner &one) { return runner::isAgent(one) && isUsable(one); });
    return agent.isEmpty() ? first(isUsable) : agent;
}

QString chosenRunner(const Facts &facts)
{
    const QList<ListedRunner> all = facts.runners.value_or(QList<ListedRunner>());
    const QString &wish = facts.wishes.runner;
    if (wish.isEmpty()) {
        const QString imported = facts.import ? importedRunner(facts.import->setUp) : QString();
        const auto is = [&imported](const ListedRunner &one) { return one.profile.name == imported && isUsable(one); };
        return std::ranges::any_of(all, is) ? imported : recommendedRunner(facts);
    }
    const auto found = std::ranges::find_if(all, [&wish](const ListedRunner &one) { return one.profile.name == wish; });
    return found != all.end() && found->isInstalled() ? wish : QString();
}

permissions::Preset chosenPermissions(const Facts &facts)
{
    if (facts.wishes.permissions)
        return *facts.wishes.permissions;
    return facts.config && *facts.config ? (*facts.config)->permissions.preset : permissions::Preset::Workspace;
}

} // namespace rensei::install
