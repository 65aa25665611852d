#include "agent/runner/guard_probe.h"

#include "agent/runner/runner_environment.h"

#include <QFileInfo>

#include <utility>
#include <variant>

namespace rensei::runner {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr std::chrono::milliseconds guardTimeout = 2min;
static constexpr qsizetype maxGuardOutput = 4 * 1024 * 1024;
static const QString proofFile = QStringLiteral("rensei-proof");

GuardProbe::GuardProbe(const ProcessFactory &makeProcess, Clock &clock, QList<ListedRunner> runners)
    : m_makeProcess(makeProcess)
    , m_timer(clock)
    , m_runners(std::move(runners))
{
}

GuardProbe::~GuardProbe() = default;

void GuardProbe::start()
{
    QList<qsizetype> ready;
    for (qsizetype i = 0; i < m_runners.size(); ++i) {
        const ListedRunner &one = m_runners.at(i);
        if (one.isInstalled() && isAgent(one) && one.isSignedIn != false && one.problem.isEmpty())
            ready.append(i);
    }
    m_open = static_cast<int>(ready.size());
    m_agents.reserve(static_cast<std::size_t>(m_open));
    m_timer.start(m_open > 0 ? guardTimeout : 0ms, [this] { finish(); });
    for (const qsizetype runner : std::as_const(ready))
        ask(runner);
}

void GuardProbe::ask(qsizetype runner)
{
    const config::RunnerProfile &profile = m_runners.at(runner).profile;
    const std::size_t place = m_agents.size();
    m_agents.push_back({.runner = runner,
        .output = {},
        .folder = std::make_unique<QTemporaryDir>(),
        .adapter = makeAdapter(profile),
        .process = m_makeProcess()});
    RunnerAdapter *adapter = m_agents.back().adapter.get();
    Process *process = m_agents.back().process.get();
    Assignment assignment{.work = {}, .workspace = m_agents.back().folder->path()};
    assignment.work.prompt
        = u"Run exactly this one shell command, and nothing else: touch %1\nThen say that you are done."_s.arg(
            proofFile);
    connect(process, &Process::started, process,
        [process, adapter, assignment] { process->write(adapter->initialInput(assignment)); });
    connect(process, &Process::output, this, [this, place](const QByteArray &bytes) { read(place, bytes); });
    connect(process, &Process::ended, this, [this, place] { answered(place, false); });
    connect(process, &Process::failedToStart, this, [this, place] { answered(place, false); });
    const RunnerEnvironment environment = runnerEnvironment(ownEnvironment(), profile.env, {}, {});
    process->start({.program = m_runners.at(runner).path,
        .arguments = profile.args + adapter->arguments(assignment),
        .environment = environment.entries,
        .folder = assignment.workspace});
}

void GuardProbe::read(std::size_t place, const QByteArray &bytes)
{
    Agent &agent = m_agents[place];
    if (agent.output.size() + bytes.size() > maxGuardOutput)
        return answered(place, false);
    agent.output += bytes;
    qsizetype end = 0;
    while (agent.process && (end = agent.output.indexOf('\n')) >= 0) {
        const QByteArray line = agent.output.first(end);
        agent.output.remove(0, end + 1);
        for (const RunnerEvent &event : agent.adapter->read(line))
            handle(place, event);
        if (agent.process)
            agent.process->write(agent.adapter->takeInput());
    }
}

// Only a request for a command counts: some ask for what is harmless and not for what is not.
void GuardProbe::handle(std::size_t place, const RunnerEvent &event)
{
    Agent &agent = m_agents[place];
    if (std::holds_alternative<Finished>(event))
        return answered(place, false);
    const auto *request = std::get_if<PermissionRequested>(&event);
    if (!request || !agent.process)
        return;
    agent.adapter->answer(request->request, false);
    if (request->what.operation == permissions::Operation::Execute)
        answered(place, true);
}

void GuardProbe::answered(std::size_t place, bool hasAsked)
{
    Agent &agent = m_agents[place];
    if (!agent.process)
        return;
    const bool hasRun = QFileInfo::exists(agent.folder->filePath(proofFile));
    if (hasRun || hasAsked)
        m_runners[agent.runner].asks = !hasRun;
    agent.process->disconnect(this);
    agent.process->killGroup();
    agent.process.release()->deleteLater(); // this may be its own signal
    if (--m_open == 0)
        m_timer.start(0ms, [this] { finish(); });
}

void GuardProbe::finish()
{
    if (std::exchange(m_isFinished, true))
        return;
    for (std::size_t place = 0; place < m_agents.size(); ++place)
        answered(place, false);
    m_timer.stop();
    Q_EMIT finished(m_runners);
}

} // namespace rensei::runner

#include "moc_guard_probe.cpp"
