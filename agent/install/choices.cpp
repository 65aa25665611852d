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

std::optional<ChosenProject> chosenProject(const Facts &facts)
{
    if (!facts.account || !*facts.account)
        return std::nullopt;
    const QList<Account::Project> &all = (*facts.account)->projects;
    const auto first = [&all](auto holds) -> std::optional<ChosenProject> {
        const auto found = std::ranges::find_if(all, holds);
        return found == all.end() ? std::nullopt : std::optional(chosen(*found));
    };
    if (const QString &wish = facts.wishes.project; !wish.isEmpty())
        return first([&wish](const Account::Project &one) { return one.slug == wish || one.id == wish; });
    if (all.size() == 1)
        return chosen(all.first());
    if (facts.config && *facts.config) {
        const QStringList &configured = (*facts.config)->projectIds;
        if (const auto known = first([&](const Account::Project &one) { return configured.contains(one.id); }))
            return known;
    }
    return first([](const Account::Project &one) { return one.isDefault; });
}

static bool isUsable(const ListedRunner &one)
{
    return one.isInstalled() && one.problem.isEmpty() && !one.isUnguarded;
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
    if (wish.isEmpty())
        return recommendedRunner(facts);
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
