#include "agent/doctor/fact_gatherer.h"

#include "agent/base/error.h"
#include "agent/config/config_file.h"
#include "agent/doctor/local_facts.h"
#include "agent/doctor/texts.h"
#include "agent/platform/account.h"
#include "agent/platform/endpoint.h"
#include "agent/status/own_identity.h"

#include <QFileInfo>
#include <QPointer>

#include <algorithm>

namespace rensei::doctor {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using control::ControlResult;

static constexpr auto spare = 500ms; // for the last answers before the deadline

FactGatherer::FactGatherer(GatherParts parts)
    : m_parts(std::move(parts))
    , m_deadline(m_parts.clock)
{
}

FactGatherer::~FactGatherer() = default;

void FactGatherer::start(std::chrono::milliseconds deadline, Then then)
{
    m_facts = {};
    m_then = std::move(then);
    m_scope = std::make_unique<QObject>();
    m_capacity.reset();
    m_until = m_parts.clock.now() + deadline;
    m_deadline.start(deadline, [this] { finish(); });
    m_pending = 1; // so that nobody who answers at once ends the run
    readFiles();
    askAgent();
    askManager();
    askPlatform();
    askRunners();
    askGit();
    m_parts.clock.callAfter(0ms, m_scope.get(), [this] { countReply(); });
}

void FactGatherer::readFiles()
{
    const StatePaths &paths = m_parts.paths;
    m_facts.agent.port = m_parts.port;
    m_facts.configPath = m_parts.configPath;
    m_facts.configFile = readConfigFacts(m_parts.configPath, m_facts.config);
    m_facts.controlToken = readControlTokenFacts(paths.controlToken());
    m_facts.platform.url = m_parts.platformUrl;
    m_facts.workFolder = paths.work();
    m_facts.workProblem = folderProblem(paths.work());
    m_facts.logFile = paths.log();
    m_facts.logProblem = logProblem(paths.log());
    m_facts.disk = m_parts.readDisk ? m_parts.readDisk(paths.root) : readDisk(paths.root);
}

void FactGatherer::askAgent()
{
    ++m_pending;
    m_parts.agent.status(m_scope.get(), [this](const ControlResult<control::StatusPayload> &status) {
        AgentFacts &agent = m_facts.agent;
        agent.status = status;
        if (status) {
            agent.isAlive = true;
            agent.pid = status->pid;
            askStats();
        } else {
            readLock(m_parts.paths, agent);
            if (status.error().obstacle == control::Obstacle::Starting)
                agent.isAlive = true;
        }
        countReply();
    });
}

void FactGatherer::askStats()
{
    m_pending += 2;
    const auto left = std::max<std::chrono::milliseconds>(1ms, m_until - m_parts.clock.now() - spare);
    m_parts.agent.stats(
        m_scope.get(),
        [this](const ControlResult<control::StatsPayload> &stats) {
            if (stats)
                m_facts.agent.stats = *stats;
            countReply();
        },
        left);
    m_parts.agent.sessions(false, m_scope.get(), [this](const ControlResult<QList<control::SessionPayload>> &sessions) {
        if (sessions)
            m_facts.agent.unreported = static_cast<int>(std::ranges::count_if(
                *sessions, [](const control::SessionPayload &one) { return one.state == "finalizing"_L1; }));
        countReply();
    });
}

void FactGatherer::askManager()
{
    if (!m_parts.manager)
        return;
    ++m_pending;
    m_facts.service.title = m_parts.manager->title();
    // It outlives this run, and answers whenever it likes.
    m_parts.manager->query(m_parts.service, [this, scope = QPointer(m_scope.get())](const auto &state) {
        if (!scope)
            return;
        m_facts.service.state = state;
        m_facts.service.isProgramGone
            = state && state->isInstalled && !state->program.isEmpty() && !QFileInfo::exists(state->program);
        countReply();
    });
}

void FactGatherer::askPlatform()
{
    m_pending += 2;
    m_parts.findToken(m_scope.get(), [this](const TokenFacts &token) {
        m_facts.token = token;
        countReply();
    });
    m_parts.findKey(m_scope.get(), [this](const status::KeyAnswer &key) {
        askForThisHost(key);
        countReply();
    });
    if (!m_parts.platform)
        return;
    ++m_pending;
    http::Request request = platform::health();
    request.deadline = std::max<std::chrono::milliseconds>(1ms, m_until - m_parts.clock.now() - spare);
    m_parts.platform->send(request, m_scope.get(), [this](const Result<http::Response> &reply) {
        platformAnswered(reply);
        countReply();
    });
}

// Whatever it says about health: a platform without that route answers, too.
void FactGatherer::platformAnswered(const Result<http::Response> &reply)
{
    PlatformFacts &facts = m_facts.platform;
    facts.isAsked = true;
    if (reply && reply->date)
        facts.clockSkew = *reply->date - m_parts.clock.utcNow();
    if (reply || platform::isPlatformUp(reply))
        return;
    const ErrorKind kind = reply.error().kind;
    if (kind == ErrorKind::Offline || kind == ErrorKind::BadReply || kind == ErrorKind::Overloaded)
        facts.failure = reply.error();
}

void FactGatherer::askForThisHost(const status::KeyAnswer &key)
{
    if (!key.key) {
        m_facts.platform.visibilityUnknown = key.problem.isEmpty()
            ? DoctorText::tr("Only somebody who is signed in can ask the platform for that.")
            : key.problem;
        return;
    }
    if (!m_parts.platform)
        return;
    ++m_pending;
    http::Request request = platform::capacity(key.key);
    request.deadline = std::max<std::chrono::milliseconds>(1ms, m_until - m_parts.clock.now() - spare);
    m_parts.platform->send(request, m_scope.get(), [this](const Result<http::Response> &reply) {
        m_capacity = reply.transform([](const http::Response &answer) { return answer.body; });
        countReply();
    });
}

void FactGatherer::takeRunners(const QList<runner::ListedRunner> &runners)
{
    m_facts.runners.clear();
    for (const runner::ListedRunner &one : runners) {
        if (one.profile.name != "example"_L1)
            m_facts.runners.append({one.title, one.version, one.isInstalled(), one.install});
    }
}

// Which there are is known at once, only their versions are asked for.
void FactGatherer::askRunners()
{
    ++m_pending;
    const QList<runner::ListedRunner> listed = runner::listRunners(m_facts.config, m_parts.findProgram);
    takeRunners(listed);
    m_versions = std::make_unique<runner::VersionProbe>(m_parts.makeProcess, m_parts.clock, listed);
    connect(m_versions.get(), &runner::VersionProbe::finished, m_scope.get(),
        [this](const QList<runner::ListedRunner> &runners) {
            takeRunners(runners);
            countReply();
        });
    m_versions->start();
}

void FactGatherer::askGit()
{
    ++m_pending;
    m_repositories = std::make_unique<RepositoryProbe>(m_parts.makeProcess, m_parts.clock, m_parts.findProgram);
    const auto left = std::max<std::chrono::milliseconds>(1ms, m_until - m_parts.clock.now() - spare);
    m_repositories->start(m_facts.config, left, [this, scope = QPointer(m_scope.get())](const GitFacts &git) {
        if (!scope)
            return;
        m_facts.git = git;
        countReply();
    });
}

// The platform's own list counts most, then what the agent was told.
void FactGatherer::judgeVisibility()
{
    PlatformFacts &facts = m_facts.platform;
    if (m_capacity && *m_capacity) {
        platform::HostIdentity self = status::ownIdentity(m_parts.paths);
        if (m_facts.agent.status && !m_facts.agent.status->machineId.isEmpty())
            self.machineId = m_facts.agent.status->machineId;
        if (m_facts.agent.stats && !m_facts.agent.stats->workerId.isEmpty())
            self.workerId = m_facts.agent.stats->workerId;
        facts.hostVisible = platform::parseCapacity(**m_capacity, self).hostVisible;
    } else if (m_capacity) {
        facts.visibilityUnknown = platform::isRouteMissing(m_capacity->error())
            ? DoctorText::tr("This platform does not say which computers it lists.")
            : DoctorText::tr("The platform did not say: %1.").arg(describe(m_capacity->error()));
    }
    if (!facts.hostVisible && m_facts.agent.stats && m_facts.agent.stats->host)
        facts.hostVisible = m_facts.agent.stats->host->visible;
}

void FactGatherer::countReply()
{
    if (--m_pending == 0)
        finish();
}

void FactGatherer::finish()
{
    if (!m_then)
        return;
    m_deadline.stop();
    m_scope.release()->deleteLater(); // this may be inside one of its callbacks
    m_facts.now = m_parts.clock.utcNow();
    if (!m_facts.agent.status) {
        const auto owner = m_parts.portOwner(m_facts.agent.port);
        if (owner && (owner->pid == 0 || owner->pid != m_facts.agent.pid))
            m_facts.agent.portOwner = owner;
    }
    m_facts.foreign = findForeignAgents(
        m_parts.home, m_parts.portOwner(m_facts.config.port), m_facts.agent.isAlive ? m_facts.agent.pid : std::nullopt);
    judgeVisibility();
    const Then then = std::exchange(m_then, {});
    then(m_facts);
}

} // namespace rensei::doctor

#include "moc_fact_gatherer.cpp"
