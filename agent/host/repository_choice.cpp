#include "agent/host/repository_choice.h"

namespace rensei::host {

using namespace Qt::StringLiterals;

using config::ProjectRepository;
using workspace::ChosenBy;
using workspace::CloneRequest;
using workspace::CloneSpec;

static const QString defaultProject = QStringLiteral("default");

static QString textOf(const platform::WorkItem &item, QLatin1StringView key)
{
    return item.raw.value(key).toVariant().toString();
}

static CloneRequest requestFor(const ProjectRepository &project, const platform::WorkItem &item)
{
    const QString ref = textOf(item, "ref"_L1);
    return {.repository = project.address,
        .ref = ref.isEmpty() ? project.ref : ref,
        .branch = textOf(item, "branch"_L1),
        .chosenBy = ChosenBy::Owner,
        .full = project.full,
        .submodules = project.submodules,
        .lfs = project.lfs};
}

static std::optional<ProjectRepository> projectOf(const platform::WorkItem &item, const config::Config &config)
{
    for (const QString &name :
        {item.repository, textOf(item, "repositoryId"_L1), textOf(item, "projectId"_L1), item.projectName}) {
        if (!name.isEmpty() && name != defaultProject && config.projects.contains(name))
            return config.projects.value(name);
    }
    return std::nullopt;
}

static Result<std::optional<CloneSpec>> checked(const CloneRequest &request)
{
    const auto spec = workspace::checkRequest(request);
    if (!spec)
        return failLocally(u"unsupported: "_s + spec.error().detail);
    return std::optional(*spec);
}

// What the owner configured for the same repository holds for it, whoever names it.
static Result<std::optional<CloneSpec>> named(const platform::WorkItem &item, const config::Config &config)
{
    const CloneRequest request{
        .repository = item.repository, .ref = textOf(item, "ref"_L1), .branch = textOf(item, "branch"_L1)};
    const auto url = workspace::parseRepositoryUrl(item.repository, ChosenBy::Platform);
    for (const ProjectRepository &project : config.projects) {
        const auto own = workspace::parseRepositoryUrl(project.address, ChosenBy::Owner);
        if (url && own && own->identity == url->identity)
            return checked(requestFor(project, item));
    }
    return checked(request);
}

Result<std::optional<CloneSpec>> chooseRepository(
    const platform::WorkItem &item, const config::Config &config, const config::RunnerProfile &profile)
{
    const QString id = textOf(item, "repositoryId"_L1);
    if (const auto project = projectOf(item, config);
        project && (item.repository.isEmpty() || config.projects.contains(item.repository)))
        return checked(requestFor(*project, item));
    if (!item.repository.isEmpty())
        return named(item, config);
    // A name for a label is never taken for an address.
    if (!id.isEmpty())
        return failLocally(u"unsupported: no address of the repository %1 came, and projects has none"_s.arg(id));
    if (!item.requiresRepository && !profile.needsRepository)
        return std::optional<CloneSpec>();
    if (config.projects.contains(defaultProject))
        return checked(requestFor(config.projects.value(defaultProject), item));
    return failLocally(u"unsupported: this work needs a repository, and neither it nor projects names one"_s);
}

} // namespace rensei::host
