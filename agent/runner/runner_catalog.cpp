#include "agent/runner/runner_catalog.h"

#include "agent/config/built_in_profiles.h"
#include "agent/runner/runner_environment.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace rensei::runner {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr std::chrono::milliseconds versionTimeout = 10s; // some take seconds to begin
static constexpr qsizetype maxVersionOutput = 4096;

namespace {

struct CatalogText {
    Q_DECLARE_TR_FUNCTIONS(rensei::runner::CatalogText)
};

/// A command, or where to read how to get it.
QString installText(const QString &install)
{
    constexpr auto see = "see "_L1;
    return install.startsWith(see) ? CatalogText::tr("see %1", "an address").arg(install.sliced(see.size())) : install;
}

} // namespace

QList<ListedRunner> listRunners(const config::Config &config, const FindProgram &find, const RunnerChecks &checks)
{
    QList<ListedRunner> runners;
    const auto chosen = chooseRunner({}, config, {}, find, checks);
    for (const config::RunnerProfile &profile : knownProfiles(config, find, checks)) {
        const config::BuiltInProfile *known = config::findBuiltIn(profile.name);
        runners.append({.profile = profile,
            .title = known ? known->title : profile.name,
            .isBuiltIn = runners.size() >= config.runners.size(),
            .isDefault = chosen && chosen->name == profile.name,
            .isUnguarded = config::isUnguarded(profile),
            .path = find(profile.program),
            .install = known ? installText(known->install) : QString()});
        if (!runners.last().profile.permissions)
            runners.last().profile.permissions = config.permissions;
    }
    return runners;
}

QList<ListedRunner> withChecks(QList<ListedRunner> runners, const RunnerChecks &checks)
{
    for (ListedRunner &one : runners) {
        const auto check = validCheck(checks, one.profile.name, one.path, one.version);
        if (!check)
            continue;
        one.isSignedIn = check->isSignedIn;
        one.problem = check->problem;
        one.asks = check->asks;
        one.checkedAt = check->checkedAt;
        one.triedAt = check->triedAt;
    }
    return runners;
}

RunnerChecks checksOf(RunnerChecks checks, const QList<ListedRunner> &runners, Instant now, bool hasTried)
{
    for (const ListedRunner &one : runners) {
        if (!one.isInstalled() || !isAgent(one))
            continue;
        const auto before = validCheck(checks, one.profile.name, one.path, one.version);
        RunnerCheck check{.mark = markOf(one.path),
            .version = one.version,
            .checkedAt = now,
            .isSignedIn = one.isSignedIn,
            .problem = one.problem,
            .asks = before ? before->asks : std::nullopt,
            .triedAt = before ? before->triedAt : std::nullopt};
        if (hasTried && one.asks) {
            check.asks = one.asks;
            check.triedAt = now;
        }
        checks.insert(one.profile.name, check);
    }
    return checks;
}

// The runners say more than that themselves, and in English.
QString problemText(const ListedRunner &one)
{
    static const QRegularExpression signIn(u"^sign in to (.+?) on this computer(?: \\((.*)\\))?$"_s);
    const auto match = signIn.match(one.problem);
    if (!match.hasMatch())
        return one.problem;
    return match.captured(2).isEmpty()
        ? CatalogText::tr("sign in to %1 on this computer").arg(match.captured(1))
        : CatalogText::tr("sign in to %1 on this computer (%2)").arg(match.captured(1), match.captured(2));
}

// What else is configured may do anything with an argument that it does not know.
bool isAgent(const ListedRunner &one)
{
    return one.profile.adapter != config::Adapter::Rensei && one.profile.adapter != config::Adapter::Command;
}

QString versionIn(const QByteArray &output)
{
    static const QRegularExpression version(u"\\d+\\.\\d+[0-9A-Za-z.+-]*"_s);
    const QString line = QString::fromUtf8(output.trimmed().split('\n').first()).simplified();
    const auto match = version.match(line);
    return (match.hasMatch() ? match.captured() : line).left(64);
}

VersionProbe::VersionProbe(const ProcessFactory &makeProcess, Clock &clock, QList<ListedRunner> runners)
    : m_makeProcess(makeProcess)
    , m_timer(clock)
    , m_runners(std::move(runners))
{
}

VersionProbe::~VersionProbe() = default;

void VersionProbe::start()
{
    for (qsizetype i = 0; i < m_runners.size(); ++i) {
        if (m_runners.at(i).isInstalled() && isAgent(m_runners.at(i)))
            ++m_open;
    }
    m_asked.reserve(static_cast<std::size_t>(m_open));
    m_timer.start(m_open > 0 ? versionTimeout : 0ms, [this] { finish(); });
    for (qsizetype i = 0; i < m_runners.size(); ++i) {
        if (m_runners.at(i).isInstalled() && isAgent(m_runners.at(i)))
            ask(i);
    }
}

void VersionProbe::ask(qsizetype runner)
{
    const std::size_t place = m_asked.size();
    m_asked.push_back({.runner = runner, .output = {}, .process = m_makeProcess()});
    Process *process = m_asked.back().process.get();
    connect(process, &Process::started, this, [process] { process->closeInput(); });
    connect(process, &Process::output, this, [this, place](const QByteArray &bytes) {
        if (m_asked[place].output.size() < maxVersionOutput)
            m_asked[place].output += bytes;
    });
    connect(process, &Process::ended, this, [this, place](const ProcessExit &exit) {
        if (exit.crashed || exit.code != 0)
            m_asked[place].output.clear();
        answered(place);
    });
    connect(process, &Process::failedToStart, this, [this, place] { answered(place); });
    const RunnerEnvironment environment = runnerEnvironment(ownEnvironment(), {}, {}, {});
    process->start({.program = m_runners.at(runner).path,
        .arguments = {u"--version"_s},
        .environment = environment.entries,
        .folder = QDir::homePath()});
}

void VersionProbe::answered(std::size_t asked)
{
    if (!m_asked[asked].output.trimmed().isEmpty())
        m_runners[m_asked[asked].runner].version = versionIn(m_asked[asked].output);
    if (--m_open == 0)
        finish();
}

void VersionProbe::finish()
{
    if (std::exchange(m_isFinished, true))
        return;
    m_timer.stop();
    Q_EMIT finished(m_runners);
}

} // namespace rensei::runner

#include "moc_runner_catalog.cpp"
