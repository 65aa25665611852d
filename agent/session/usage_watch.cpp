#include "agent/session/usage_watch.h"

#include "agent/config/machine_defaults.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace rensei::session {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using config::memoryText;

static constexpr auto usualInterval = 500ms;
static constexpr auto nearInterval = 100ms;

template <typename Number>
static bool isOver(Number taken, Number most)
{
    return most > 0 && taken > most;
}

static TreeAmount sumOf(const std::vector<SessionUsage> &sessions)
{
    TreeAmount sum;
    for (const SessionUsage &session : sessions) {
        sum.memory += session.amount.memory;
        sum.processes += session.amount.processes;
    }
    return sum;
}

static QString ownExcess(const TreeAmount &taken, const config::Limits &limits)
{
    if (isOver(taken.memory, limits.memoryPerSession))
        return u"it took %1 of memory, and a session may take %2"_s.arg(
            memoryText(taken.memory), memoryText(limits.memoryPerSession));
    if (isOver(taken.processes, limits.processesPerSession))
        return u"it ran %1 processes, and a session may run %2"_s.arg(taken.processes).arg(limits.processesPerSession);
    return {};
}

static std::optional<Excess> commonExcess(const std::vector<SessionUsage> &sessions, const config::Limits &limits)
{
    const TreeAmount sum = sumOf(sessions);
    const auto most = [&sessions](auto member) {
        const auto less
            = [member](const SessionUsage &a, const SessionUsage &b) { return a.amount.*member < b.amount.*member; };
        return static_cast<std::size_t>(
            std::distance(sessions.begin(), std::max_element(sessions.begin(), sessions.end(), less)));
    };
    if (isOver(sum.memory, limits.memory))
        return Excess{most(&TreeAmount::memory),
            u"all sessions took %1 of memory, this one the most, and together they may take %2"_s.arg(
                memoryText(sum.memory), memoryText(limits.memory))};
    if (isOver(sum.processes, limits.processes))
        return Excess{most(&TreeAmount::processes),
            u"all sessions ran %1 processes, this one the most, and together they may run %2"_s.arg(sum.processes)
                .arg(limits.processes)};
    return std::nullopt;
}

std::vector<Excess> findExcess(const std::vector<SessionUsage> &sessions, const config::Limits &limits)
{
    std::vector<Excess> found;
    bool isAnyEnding = false;
    for (std::size_t i = 0; i < sessions.size(); ++i) {
        isAnyEnding |= sessions[i].isEnding;
        const QString limit = sessions[i].isEnding ? QString() : ownExcess(sessions[i].amount, limits);
        if (!limit.isEmpty())
            found.push_back({i, limit});
    }
    // What is ending makes room.
    const auto common = isAnyEnding || !found.empty() ? std::nullopt : commonExcess(sessions, limits);
    if (common)
        found.push_back(*common);
    return found;
}

bool isNearLimit(const std::vector<SessionUsage> &sessions, const config::Limits &limits)
{
    const TreeAmount sum = sumOf(sessions);
    return isOver(sum.memory * 2, limits.memory) || isOver(sum.processes * 2, limits.processes)
        || std::any_of(sessions.begin(), sessions.end(), [&limits](const SessionUsage &session) {
               return isOver(session.amount.memory * 2, limits.memoryPerSession)
                   || isOver(session.amount.processes * 2, limits.processesPerSession);
           });
}

ProcessShare shareOf(const config::Limits &limits)
{
    return {.isBackground = limits.isBackground,
        .cpuWeight = limits.cpuWeight,
        .own = {.memory = limits.memoryPerSession / 4 * 5, .processes = limits.processesPerSession * 2},
        .all = {.memory = limits.memory / 4 * 5, .processes = limits.processes * 2}};
}

UsageWatch::UsageWatch(Clock &clock)
    : m_timer(clock)
{
}

void UsageWatch::add(
    QObject *owner, std::function<std::optional<TreeAmount>()> usage, std::function<void(const QString &limit)> isOver)
{
    m_runners.push_back({.owner = owner, .usage = std::move(usage), .isOver = std::move(isOver)});
    if (!m_timer.isActive())
        m_timer.start(usualInterval, [this] { look(); });
}

void UsageWatch::remove(const QObject *owner)
{
    std::erase_if(m_runners, [owner](const Runner &runner) { return !runner.owner || runner.owner == owner; });
    if (m_runners.empty())
        m_timer.stop();
}

void UsageWatch::look()
{
    remove(nullptr);
    std::vector<SessionUsage> usages;
    for (const Runner &runner : m_runners)
        usages.push_back({runner.usage().value_or(TreeAmount()), runner.isEnding});
    // Whoever is told may remove itself.
    std::vector<std::function<void()>> calls;
    for (const Excess &excess : findExcess(usages, m_limits)) {
        Runner &runner = m_runners[excess.session];
        runner.isEnding = true;
        calls.push_back([owner = runner.owner, isOver = runner.isOver, limit = excess.limit] {
            if (owner)
                isOver(limit);
        });
    }
    for (const auto &call : calls)
        call();
    if (!m_runners.empty())
        m_timer.start(isNearLimit(usages, m_limits) ? nearInterval : usualInterval, [this] { look(); });
}

} // namespace rensei::session
