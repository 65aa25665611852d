#include "agent/runner/sign_in_probe.h"

#include "agent/base/json_reader.h"
#include "agent/base/redact.h"
#include "agent/runner/runner_environment.h"

#include <utility>
#include <variant>

namespace rensei::runner {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr std::chrono::milliseconds signInTimeout = 30s; // some take 20 seconds to begin
static constexpr qsizetype maxSignInOutput = 1024 * 1024;

std::optional<bool> claudeSignIn(const QByteArray &output)
{
    const auto status = parseObject(output);
    return status ? JsonReader(*status).maybeBool("loggedIn"_L1) : std::nullopt;
}

SignInProbe::SignInProbe(const ProcessFactory &makeProcess, Clock &clock, QList<ListedRunner> runners)
    : m_makeProcess(makeProcess)
    , m_timer(clock)
    , m_runners(std::move(runners))
{
}

SignInProbe::~SignInProbe() = default;

void SignInProbe::start()
{
    QList<qsizetype> installed;
    for (qsizetype i = 0; i < m_runners.size(); ++i) {
        if (m_runners.at(i).isInstalled() && isAgent(m_runners.at(i)) && m_folder.isValid())
            installed.append(i);
    }
    m_open = static_cast<int>(installed.size());
    m_agents.reserve(static_cast<std::size_t>(m_open));
    m_timer.start(m_open > 0 ? signInTimeout : 0ms, [this] { finish(); });
    for (const qsizetype runner : std::as_const(installed))
        ask(runner);
}

void SignInProbe::ask(qsizetype runner)
{
    const config::RunnerProfile &profile = m_runners.at(runner).profile;
    const std::size_t place = m_agents.size();
    const bool saysStatus = profile.adapter == config::Adapter::Claude;
    m_agents.push_back({.runner = runner,
        .output = {},
        .adapter = saysStatus ? nullptr : makeAdapter(profile),
        .process = m_makeProcess()});
    RunnerAdapter *adapter = m_agents.back().adapter.get();
    Process *process = m_agents.back().process.get();
    const Assignment assignment{.work = {}, .workspace = m_folder.path()};
    connect(process, &Process::started, process, [process, adapter, assignment] {
        if (adapter)
            process->write(adapter->initialInput(assignment));
        else
            process->closeInput();
    });
    connect(process, &Process::output, this, [this, place](const QByteArray &bytes) { read(place, bytes); });
    connect(process, &Process::ended, this, [this, place] {
        const Agent &agent = m_agents[place];
        answered(place, agent.adapter ? std::nullopt : claudeSignIn(agent.output));
    });
    connect(process, &Process::failedToStart, this, [this, place] { answered(place, std::nullopt); });
    const QStringList arguments{u"auth"_s, u"status"_s};
    const RunnerEnvironment environment = runnerEnvironment(ownEnvironment(), profile.env, {}, {});
    process->start({.program = m_runners.at(runner).path,
        .arguments = profile.args + (saysStatus ? arguments : adapter->arguments(assignment)),
        .environment = environment.entries,
        .folder = m_folder.path()});
}

void SignInProbe::read(std::size_t place, const QByteArray &bytes)
{
    Agent &agent = m_agents[place];
    if (agent.output.size() + bytes.size() > maxSignInOutput)
        return answered(place, std::nullopt, u"it writes too much"_s);
    agent.output += bytes;
    if (!agent.adapter)
        return;
    qsizetype end = 0;
    while (agent.process && (end = agent.output.indexOf('\n')) >= 0) {
        const QByteArray line = agent.output.first(end);
        agent.output.remove(0, end + 1);
        for (const RunnerEvent &event : agent.adapter->read(line))
            handle(place, event);
        // After the beginning of a session, this would be the first message of it.
        if (agent.process)
            agent.process->write(agent.adapter->takeInput());
    }
}

void SignInProbe::handle(std::size_t place, const RunnerEvent &event)
{
    if (const auto *ended = std::get_if<Finished>(&event)) {
        const bool wantsSignIn = ended->error.startsWith("sign in"_L1);
        const auto known = m_runners.at(m_agents[place].runner).isSignedIn;
        answered(place, wantsSignIn ? std::optional(false) : known, redacted(ended->error.left(300)));
    } else if (std::holds_alternative<Started>(event)) {
        answered(place, true);
    }
}

void SignInProbe::answered(std::size_t place, std::optional<bool> isSignedIn, const QString &problem)
{
    Agent &agent = m_agents[place];
    ListedRunner &runner = m_runners[agent.runner];
    runner.isSignedIn = isSignedIn;
    runner.problem = problem;
    if (!agent.process)
        return;
    agent.process->disconnect(this);
    agent.process->killGroup();
    agent.process.release()->deleteLater(); // this may be its own signal
    if (--m_open == 0)
        m_timer.start(0ms, [this] { finish(); });
}

void SignInProbe::finish()
{
    if (std::exchange(m_isFinished, true))
        return;
    for (Agent &agent : m_agents)
        agent.process.reset();
    Q_EMIT finished(m_runners);
}

} // namespace rensei::runner

#include "moc_sign_in_probe.cpp"
