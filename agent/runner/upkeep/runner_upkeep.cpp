#include "agent/runner/upkeep/runner_upkeep.h"

#include <QLoggingCategory>

#include <utility>

namespace rensei::runner {

Q_LOGGING_CATEGORY(lcRunnerUpkeep, "rensei.runners")

using namespace std::chrono_literals;

static constexpr auto firstLook = 1min; // a host that starts has something better to do
static constexpr auto lookInterval = 10min;

RunnerUpkeep::RunnerUpkeep(Parts parts)
    : m_parts(std::move(parts))
    , m_timer(m_parts.clock)
{
}

RunnerUpkeep::~RunnerUpkeep() = default;

void RunnerUpkeep::start()
{
    m_timer.start(firstLook, [this] { look(); });
}

void RunnerUpkeep::look()
{
    m_timer.start(lookInterval, [this] { look(); });
    checkNext();
}

void RunnerUpkeep::sessionsChanged()
{
    if (!m_parts.mayCheck()) {
        m_isDelayed = m_isDelayed || isChecking();
        m_versions.reset(); // what they started ends with them
        m_signIns.reset();
    } else if (m_isDelayed) {
        checkNext();
    }
}

void RunnerUpkeep::checkNext()
{
    if (isChecking())
        return;
    m_isDelayed = !m_parts.mayCheck();
    if (m_isDelayed)
        return;
    if (const auto runner = dueRunner())
        askVersion(*runner);
}

std::optional<ListedRunner> RunnerUpkeep::dueRunner() const
{
    const RunnerChecks checks = readRunnerChecks(m_parts.checksFile);
    const Instant now = m_parts.clock.utcNow();
    for (const ListedRunner &one : listRunners(m_config, m_parts.find, checks)) {
        const bool mayBeStarted = one.isInstalled() && isAgent(one) && !one.isUnguarded && one.profile.signIn.isEmpty();
        if (mayBeStarted && isCheckDue(checks, one.profile.name, one.path, now))
            return one;
    }
    return std::nullopt;
}

void RunnerUpkeep::askVersion(const ListedRunner &runner)
{
    m_mark = markOf(runner.path);
    m_versions = std::make_unique<VersionProbe>(m_parts.makeProcess, m_parts.clock, QList{runner});
    connect(m_versions.get(), &VersionProbe::finished, this, &RunnerUpkeep::askSignIn);
    m_versions->start();
}

void RunnerUpkeep::askSignIn(const QList<ListedRunner> &runners)
{
    m_signIns = std::make_unique<SignInProbe>(m_parts.makeProcess, m_parts.clock, runners);
    m_versions.release()->deleteLater(); // this is its own signal
    connect(m_signIns.get(), &SignInProbe::finished, this, &RunnerUpkeep::keep);
    m_signIns->start();
}

void RunnerUpkeep::keep(const QList<ListedRunner> &runners)
{
    m_signIns.release()->deleteLater(); // this is its own signal
    // A program that is just being replaced is looked at again later, when it is whole.
    if (markOf(runners.first().path) != m_mark)
        return;
    const auto checks
        = checksOf(readRunnerChecks(m_parts.checksFile), runners, m_parts.clock.utcNow(), /*hasTried=*/false);
    if (const auto written = writeRunnerChecks(m_parts.checksFile, checks); !written) {
        qCWarning(lcRunnerUpkeep).noquote() << "what was seen of agents cannot be kept:" << describe(written.error());
        return;
    }
    checkNext();
}

} // namespace rensei::runner

#include "moc_runner_upkeep.cpp"
