#include "agent/runner/runner_choice.h"

#include "agent/runner/runner_environment.h"
#include "agent/runner/search_path.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace rensei::session {

using namespace Qt::StringLiterals;

using config::RunnerProfile;

static constexpr QLatin1StringView exampleName = "example"_L1;

static QLatin1StringView wordFor(config::Adapter adapter)
{
    switch (adapter) {
    case config::Adapter::Rensei:
        return "rensei"_L1;
    case config::Adapter::Command:
        return "command"_L1;
    }
    Q_UNREACHABLE();
}

static bool same(QAnyStringView a, QAnyStringView b)
{
    return QAnyStringView::compare(a, b, Qt::CaseInsensitive) == 0;
}

static std::optional<RunnerProfile> withProgram(RunnerProfile profile, const FindProgram &find)
{
    profile.program = find(profile.program);
    return profile.program.isEmpty() ? std::nullopt : std::optional(profile);
}

static std::optional<RunnerProfile> named(const QString &name, const config::Config &config, const FindProgram &find)
{
    for (const RunnerProfile &profile : config.runners) {
        if (same(profile.name, name))
            return withProgram(profile, find);
    }
    return std::nullopt;
}

// The first that can run here; `word` is an adapter's, or null for any. Never the example: it would only pretend.
static std::optional<RunnerProfile> firstFound(
    const QString &word, const config::Config &config, const FindProgram &find)
{
    for (const RunnerProfile &profile : config.runners) {
        if (same(profile.name, exampleName) || (!word.isNull() && !same(word, wordFor(profile.adapter))))
            continue;
        if (const auto found = withProgram(profile, find))
            return found;
    }
    return std::nullopt;
}

QString findProgram(const QString &name)
{
    // A relative path would depend on the folder that the agent happens to stand in.
    const bool isPath = name.contains(u'/') || name.contains(QDir::separator());
    if (name.isEmpty() || (isPath && !QDir::isAbsolutePath(name)))
        return {};
    return QStandardPaths::findExecutable(name, searchPath(ownEnvironment()));
}

std::optional<RunnerProfile> chooseRunner(
    const platform::WorkItem &item, const config::Config &config, const QString &forced, const FindProgram &find)
{
    if (!forced.isEmpty()) {
        const auto configured = named(forced, config, find);
        // This very program, so there is nothing to look for. Only its user may ask for it: an item of work that named
        // it would be played, and reported as done.
        return !configured && same(forced, exampleName) ? exampleProfile(QCoreApplication::applicationFilePath())
                                                        : configured;
    }
    for (const QString &hint : item.runnerHints) {
        if (hint.isEmpty())
            continue;
        if (const auto found = named(hint, config, find))
            return found;
        if (const auto found = firstFound(hint, config, find))
            return found;
    }
    if (!config.defaultRunner.isEmpty()) {
        if (const auto found = named(config.defaultRunner, config, find))
            return found;
    }
    return firstFound({}, config, find);
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
        .env = {}};
}

} // namespace rensei::session
