#include "agent/runner/runner_choice.h"

#include "agent/config/built_in_profiles.h"
#include "agent/runner/runner_catalog.h"
#include "agent/runner/runner_environment.h"
#include "agent/runner/search_path.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace rensei::runner {

using namespace Qt::StringLiterals;

using config::RunnerProfile;

static constexpr QLatin1StringView exampleName = "example"_L1;

QLatin1StringView adapterName(config::Adapter adapter)
{
    switch (adapter) {
    case config::Adapter::Rensei:
        return "rensei"_L1;
    case config::Adapter::Command:
        return "command"_L1;
    case config::Adapter::Acp:
        return "acp"_L1;
    }
    Q_UNREACHABLE();
}

static bool equalsIgnoringCase(QAnyStringView a, QAnyStringView b)
{
    return QAnyStringView::compare(a, b, Qt::CaseInsensitive) == 0;
}

static std::optional<RunnerProfile> withProgram(RunnerProfile profile, const FindProgram &find)
{
    profile.program = find(profile.program);
    return profile.program.isEmpty() ? std::nullopt : std::optional(profile);
}

static std::optional<RunnerProfile> findByName(
    const QString &name, const config::Config &config, const FindProgram &find)
{
    for (const RunnerProfile &profile : config.runners) {
        if (equalsIgnoringCase(profile.name, name))
            return withProgram(profile, find);
    }
    return std::nullopt;
}

// The first profile whose program exists; a null `adapter` matches any. Never the example, which does no real work.
static std::optional<RunnerProfile> findFirst(
    const QString &adapter, const config::Config &config, const FindProgram &find)
{
    for (const RunnerProfile &profile : config.runners) {
        if (equalsIgnoringCase(profile.name, exampleName)
            || (!adapter.isNull() && !equalsIgnoringCase(adapter, adapterName(profile.adapter))))
            continue;
        if (const auto found = withProgram(profile, find))
            return found;
    }
    return std::nullopt;
}

// Named by the owner, in the configuration or on the command line. What is configured replaces what is built in.
static std::optional<RunnerProfile> findByOwnersName(
    const QString &name, const config::Config &config, const FindProgram &find)
{
    for (const RunnerProfile &profile : config.runners) {
        if (equalsIgnoringCase(profile.name, name))
            return withProgram(profile, find);
    }
    const config::BuiltInProfile *known = config::findBuiltIn(name);
    return known ? withProgram(known->profile, find) : std::nullopt;
}

QString findProgram(const QString &name)
{
    // A relative path would depend on the agent's current folder.
    const bool isPath = name.contains(u'/') || name.contains(QDir::separator());
    if (name.isEmpty() || (isPath && !QDir::isAbsolutePath(name)))
        return {};
    return QStandardPaths::findExecutable(name, searchPath(ownEnvironment()));
}

std::optional<RunnerProfile> chooseRunner(
    const platform::WorkItem &item, const config::Config &config, const QString &forced, const FindProgram &find)
{
    if (!forced.isEmpty()) {
        const auto configured = findByOwnersName(forced, config, find);
        // It is this program, so there is nothing to find. Only the local user may choose it: a work item that named it
        // would be reported as done without any work.
        return !configured && equalsIgnoringCase(forced, exampleName)
            ? exampleProfile(QCoreApplication::applicationFilePath())
            : configured;
    }
    for (const QString &hint : item.runnerHints) {
        if (hint.isEmpty())
            continue;
        if (const auto found = findByName(hint, config, find))
            return found;
        if (const auto found = findFirst(hint, config, find))
            return found;
    }
    if (!config.defaultRunner.isEmpty()) {
        if (const auto found = findByOwnersName(config.defaultRunner, config, find))
            return found;
    }
    return findFirst({}, config, find);
}

bool hasRunner(const config::Config &config, const QString &forced, const FindProgram &find)
{
    return chooseRunner({}, config, forced, find).has_value();
}

RunnerProfile exampleProfile(const QString &agentProgram)
{
    return {.name = QString(exampleName),
        .adapter = config::Adapter::Rensei,
        .program = agentProgram,
        .args = {u"example-runner"_s},
        .env = {{u"RENSEI_EXAMPLE_ASKS"_s, u"1"_s}}}; // so that the demo has all that a session can have
}

} // namespace rensei::runner
