#include "agent/runner/runner_choice.h"

#include "agent/config/built_in_profiles.h"
#include "agent/runner/runner_catalog.h"
#include "agent/runner/runner_environment.h"
#include "agent/runner/search_path.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#include <algorithm>

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
    case config::Adapter::Claude:
        return "claude"_L1;
    case config::Adapter::Codex:
        return "codex"_L1;
    }
    Q_UNREACHABLE();
}

static bool equalsIgnoringCase(QAnyStringView a, QAnyStringView b)
{
    return QAnyStringView::compare(a, b, Qt::CaseInsensitive) == 0;
}

static std::optional<RunnerProfile> usable(RunnerProfile profile, const FindProgram &find)
{
    if (config::isUnguarded(profile))
        return std::nullopt;
    profile.program = find(profile.program);
    return profile.program.isEmpty() ? std::nullopt : std::optional(profile);
}

static bool isConfigured(const config::Config &config, const QString &name)
{
    return std::ranges::any_of(
        config.runners, [&name](const RunnerProfile &profile) { return equalsIgnoringCase(profile.name, name); });
}

QList<RunnerProfile> knownProfiles(const config::Config &config, const FindProgram &find, const RunnerChecks &checks)
{
    QList<RunnerProfile> profiles = config.runners;
    for (const config::BuiltInProfile &known : config::builtInProfiles()) {
        if (!isConfigured(config, known.profile.name))
            profiles.append(known.profile);
    }
    for (RunnerProfile &profile : profiles) {
        if (!checks.contains(profile.name))
            continue;
        const auto check = validCheck(checks, profile.name, find(profile.program));
        profile.asks = check ? check->asks : std::nullopt;
    }
    return profiles;
}

static std::optional<RunnerProfile> findByName(
    const QString &name, const QList<RunnerProfile> &profiles, const FindProgram &find)
{
    for (const RunnerProfile &profile : profiles) {
        if (equalsIgnoringCase(profile.name, name))
            return usable(profile, find);
    }
    return std::nullopt;
}

// Work names an agent in its own words: "anthropic" is every profile of that agent.
static std::optional<RunnerProfile> findByAnyName(
    const QString &name, const QList<RunnerProfile> &profiles, const FindProgram &find)
{
    if (const auto found = findByName(name, profiles, find))
        return found;
    for (const RunnerProfile &profile : profiles) {
        const config::BuiltInProfile *known = config::findBuiltIn(profile.name);
        if (!known || !known->isCalled(name))
            continue;
        if (const auto found = usable(profile, find))
            return found;
    }
    return std::nullopt;
}

// The first profile whose program exists; a null `adapter` matches any. Never the example, which does no real work.
static std::optional<RunnerProfile> findFirst(
    const QString &adapter, const QList<RunnerProfile> &profiles, const FindProgram &find)
{
    for (const RunnerProfile &profile : profiles) {
        if (equalsIgnoringCase(profile.name, exampleName)
            || (!adapter.isNull() && !equalsIgnoringCase(adapter, adapterName(profile.adapter))))
            continue;
        if (const auto found = usable(profile, find))
            return found;
    }
    return std::nullopt;
}

QString findProgram(const QString &name)
{
    // A relative path would depend on the agent's current folder.
    const bool isPath = name.contains(u'/') || name.contains(QDir::separator());
    if (name.isEmpty() || (isPath && !QDir::isAbsolutePath(name)))
        return {};
    return QStandardPaths::findExecutable(name, searchPath(ownEnvironment()));
}

std::optional<RunnerProfile> chooseRunner(const platform::WorkItem &item, const config::Config &config,
    const QString &forced, const FindProgram &find, const RunnerChecks &checks)
{
    const QList<RunnerProfile> profiles = knownProfiles(config, find, checks);
    if (!forced.isEmpty()) {
        const auto known = findByName(forced, profiles, find);
        // It is this program, so there is nothing to find. Only the local user may choose it: a work item that named it
        // would be reported as done without any work.
        return !known && equalsIgnoringCase(forced, exampleName)
            ? exampleProfile(QCoreApplication::applicationFilePath())
            : known;
    }
    for (const QString &hint : item.runnerHints) {
        if (hint.isEmpty())
            continue;
        if (const auto found = findByAnyName(hint, profiles, find))
            return found;
        if (const auto found = findFirst(hint, profiles, find))
            return found;
    }
    for (const QString &name : {config.defaultRunner, config.installedRunner}) {
        if (name.isEmpty())
            continue;
        if (const auto found = findByAnyName(name, profiles, find))
            return found;
    }
    return findFirst({}, profiles, find);
}

bool hasRunner(const config::Config &config, const QString &forced, const FindProgram &find, const RunnerChecks &checks)
{
    return chooseRunner({}, config, forced, find, checks).has_value();
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
