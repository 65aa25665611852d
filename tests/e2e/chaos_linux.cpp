#include "tests/e2e/chaos.h"

#include "agent/demo_platform/state/session_rules.h"
#include "agent/reaper/process_tree_linux.h"
#include "tests/e2e/eventually.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <algorithm>
#include <csignal>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using demo::Fault;
using demo::FaultKind;
using demo::Flavour;

static constexpr int hostCount = 2;
static constexpr qsizetype maxUnfinished = 8;

// It holds a lock while anything of it is alive, so that a second run beside the first is noticed, and leaves a process
// that nobody waits for.
static QByteArray runnerScript(const QString &folder)
{
    return uR"(exec 9>>"%1/$RENSEI_SESSION_ID.lock"
flock -n 9 || echo "overlap $RENSEI_SESSION_ID" >>"%1/trace"
echo "start $RENSEI_SESSION_ID" >>"%1/trace"
setsid sleep 600 >/dev/null 2>&1 &
sleep 0.$(($$ % 10))
echo "working"
sleep 1.$(($$ % 10))
echo "end $RENSEI_SESSION_ID" >>"%1/trace"
)"_s.arg(folder)
        .toUtf8();
}

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static bool isEnded(const QString &state)
{
    return state == "completed"_L1 || state == "failed"_L1 || state == "stopped"_L1;
}

Chaos::Chaos(Flavour flavour, quint32 seed)
    : m_flavour(flavour)
    , m_random(seed)
    , m_platform(fastPollOptions(flavour))
{
}

Chaos::~Chaos() = default;

QByteArray Chaos::configuration() const
{
    return uR"(apiVersion: rensei.dev/v1
kind: LocalDaemon
capacity:
  maxConcurrentSessions: 3
runners:
  - name: quick
    adapter: command
    program: /bin/bash
    args: [%1/work.sh]
)"_s.arg(m_folder.path())
        .toUtf8();
}

bool Chaos::start()
{
    m_elapsed.start();
    QFile script(m_folder.filePath(u"work.sh"_s));
    const QByteArray text = runnerScript(m_folder.path());
    if (!m_platform.listen() || !script.open(QIODevice::WriteOnly) || script.write(text) != text.size())
        return false;
    script.close();
    for (int i = 0; i < hostCount; ++i) {
        auto agent = std::make_unique<AgentProcess>();
        agent->writeConfig(configuration());
        connectTo(*agent, m_platform);
        m_hosts.push_back({std::move(agent)});
    }
    keepHostsRunning();
    return true;
}

void Chaos::run(std::chrono::seconds duration)
{
    const qint64 until = m_elapsed.elapsed() + std::chrono::milliseconds(duration).count();
    while (m_elapsed.elapsed() < until) {
        keepHostsRunning();
        keepQueueFilled();
        causeTrouble();
        QTest::qWait(m_random.bounded(200, 1'200));
    }
}

void Chaos::keepHostsRunning()
{
    if (m_onlineAt > 0 && m_elapsed.elapsed() >= m_onlineAt && m_platform.goOnline())
        m_onlineAt = 0;
    for (Host &host : m_hosts) {
        if (!host.agent->isRunning() && m_elapsed.elapsed() >= host.startAt)
            host.agent->launch();
    }
}

QStringList Chaos::unfinished() const
{
    QStringList ids;
    std::ranges::copy_if(m_sessions, std::back_inserter(ids),
        [this](const QString &id) { return !isEnded(m_platform.sessionState(id)); });
    return ids;
}

void Chaos::keepQueueFilled()
{
    while (unfinished().size() < maxUnfinished)
        m_sessions.append(m_platform.queueSession());
}

void Chaos::causeTrouble()
{
    struct Trouble {
        int weight;
        void (Chaos::*cause)();
    };
    static constexpr Trouble all[] = {{4, &Chaos::killAgent}, {2, &Chaos::stopAgent}, {3, &Chaos::killRunner},
        {3, &Chaos::goOffline}, {2, &Chaos::evict}, {8, &Chaos::breakReplies}, {1, &Chaos::stopSession}};
    static constexpr int usual = 40; // of 63: nothing, so that most sessions can end
    int drawn = m_random.bounded(usual + 23);
    for (const Trouble &trouble : all) {
        if (drawn < trouble.weight)
            return (this->*trouble.cause)();
        drawn -= trouble.weight;
    }
}

void Chaos::killAgent()
{
    Host &host = anyHost();
    if (!host.agent->isRunning())
        return;
    host.agent->kill();
    host.startAt = m_elapsed.elapsed() + m_random.bounded(3'000);
    count(u"agent killed"_s);
}

void Chaos::stopAgent()
{
    Host &host = anyHost();
    if (!host.agent->isRunning())
        return;
    ::kill(static_cast<pid_t>(host.agent->process().processId()), SIGTERM);
    if (m_random.bounded(2) == 0) {
        QTest::qWait(100); // signals sent together may be merged into one
        if (host.agent->isRunning())
            ::kill(static_cast<pid_t>(host.agent->process().processId()), SIGTERM);
    }
    host.startAt = 0;
    count(u"agent asked to stop"_s);
}

QString Chaos::anySession(const QString &state)
{
    QStringList ids = unfinished();
    ids.removeIf([&](const QString &id) { return m_platform.sessionState(id) != state; });
    return ids.isEmpty() ? QString() : ids.at(m_random.bounded(ids.size()));
}

void Chaos::killRunner()
{
    const QString id = anySession(u"running"_s);
    const QList<qint64> pids = id.isEmpty() ? QList<qint64>() : AgentProcess::runners(id);
    if (pids.isEmpty())
        return;
    ::kill(static_cast<pid_t>(pids.at(m_random.bounded(pids.size()))), SIGKILL);
    count(u"process of a runner killed"_s);
}

void Chaos::goOffline()
{
    if (m_onlineAt > 0)
        return;
    m_platform.goOffline();
    m_onlineAt = m_elapsed.elapsed() + m_random.bounded(500, 12'000);
    count(u"outage"_s);
}

void Chaos::evict()
{
    const bool isHosted = m_flavour == Flavour::Hosted;
    switch (m_random.bounded(isHosted ? 3 : 1)) {
    case 0:
        m_platform.evictWorkers();
        return count(u"workers evicted"_s);
    case 1:
        m_platform.removeWorkers();
        return count(u"workers removed"_s);
    default:
        m_platform.expireTokens();
        return count(u"tokens expired"_s);
    }
}

void Chaos::breakReplies()
{
    static const QStringList routes{u"* /api/sessions/{id}/status"_s, u"* /api/sessions/{id}/status"_s,
        u"* /api/sessions/{id}/completion"_s, u"* /api/sessions/{id}/activity"_s, u"* /api/sessions/{id}/nack"_s,
        u"* /api/sessions/{id}/transfer-ownership"_s, u"* /api/sessions/{id}/lock-refresh"_s,
        u"* /api/workers/{id}/poll"_s, u"* /api/workers/{id}/poll"_s, u"* /api/workers/{id}/heartbeat"_s,
        u"* /api/workers/{id}/refresh-token"_s, u"* /api/workers/{id}"_s, u"* /api/workers/register"_s,
        u"* /v1/daemon/register"_s, u"* /v1/daemon/heartbeat"_s};
    static constexpr FaultKind kinds[]
        = {FaultKind::Status, FaultKind::Html, FaultKind::LoginRedirect, FaultKind::Reset, FaultKind::ReadAndClose,
            FaultKind::LoseAnswer, FaultKind::HalfBody, FaultKind::Drip, FaultKind::Delay};
    static constexpr int statuses[] = {429, 500, 502, 503, 504};
    Fault fault;
    fault.route = routes.at(m_random.bounded(routes.size()));
    fault.kind = kinds[m_random.bounded(quint32(std::size(kinds)))];
    fault.status = statuses[m_random.bounded(quint32(std::size(statuses)))];
    fault.times = m_random.bounded(1, 4);
    fault.delay = fault.kind == FaultKind::Drip ? 2ms : std::chrono::milliseconds(m_random.bounded(100, 8'000));
    m_platform.addFault(fault);
    count(u"route that breaks its replies"_s);
}

void Chaos::stopSession()
{
    const QString id = anySession(u"running"_s);
    if (id.isEmpty())
        return;
    m_platform.stopSession(id, demo::StopChannel::Status);
    m_stoppedByUser.append(id);
    count(u"session stopped by its user"_s);
}

bool Chaos::settle(std::chrono::seconds timeout)
{
    m_onlineAt = m_onlineAt > 0 ? 1 : 0;
    m_platform.clearFaults();
    qint64 advancedAt = m_elapsed.elapsed();
    const auto isSettled = [this, &advancedAt] {
        keepHostsRunning();
        // A claim that was lost with an agent lapses after two minutes. Hosts send heartbeats far more often than that,
        // so that a clock of the platform which is five times as fast takes nothing from one that runs.
        if (m_elapsed.elapsed() - advancedAt >= 1'000) {
            advancedAt = m_elapsed.elapsed();
            m_platform.advance(4s);
        }
        return unfinished().isEmpty()
            && std::ranges::all_of(m_hosts, [](Host &host) { return host.agent->isRunning(); });
    };
    const auto isIdle = [](Host &host) {
        const auto status = host.agent->waitForPort() ? host.agent->status() : std::nullopt;
        return status && status->activeSessions == 0;
    };
    return eventually(isSettled, int(std::chrono::milliseconds(timeout).count()))
        && eventually([&] { return std::ranges::all_of(m_hosts, isIdle); });
}

/// Whether the platform gave the session to another run because it had heard nothing of its host for two minutes. What
/// that host did meanwhile cannot count any more.
static bool wasOrphan(const QList<demo::StatusRecord> &history)
{
    for (qsizetype i = 1; i < history.size(); ++i) {
        const bool isQueuedAgain = history.at(i).status == demo::SessionStatus::Pending && !history.at(i).byWorker;
        if (isQueuedAgain && history.at(i).at - history.at(i - 1).at >= 120s)
            return true;
    }
    return false;
}

/// What the platform saw of a session, for whoever looks into a violation.
static QString historyOf(const QList<demo::StatusRecord> &history)
{
    if (history.isEmpty())
        return {};
    QStringList steps;
    for (const demo::StatusRecord &record : history) {
        const auto after = std::chrono::duration<double>(record.at - history.first().at).count();
        steps.append(u"%1 s %2%3 %4"_s.arg(after, 0, 'f', 1)
                         .arg(demo::toText(record.status), record.byWorker ? u" by"_s : u""_s, record.workerId));
    }
    return u" ("_s + steps.join(u", "_s) + u')';
}

void Chaos::checkSession(const demo::Session &session, const QByteArray &trace, QStringList &violations) const
{
    const QByteArray id = session.id.toUtf8();
    const QString state = m_platform.sessionState(session.id);
    const QList<demo::StatusRecord> history = m_platform.statusHistory(session.id);
    const auto isSo = [&](const QString &what) { violations.append(session.id + what + historyOf(history)); };
    if (!isEnded(state))
        isSo(u" is lost: it is %1"_s.arg(state));
    const QStringList posts = m_platform.terminalPosts(session.id);
    if (QSet<QString>(posts.begin(), posts.end()).size() > 1)
        isSo(u" was told %1"_s.arg(posts.join(u", "_s)));
    const auto ends = trace.count("end " + id + '\n');
    // The platform queues again what a stopping host cut short; that its runner ended in the same moment is not seen.
    if (ends > 1 && !wasOrphan(history) && !logsOf(session.id).contains(" host stopping"))
        isSo(u" was done %1 times"_s.arg(ends));
    if (state == "completed"_L1 && ends == 0)
        isSo(u" is called completed and never was"_s);
    if (state == "stopped"_L1 && !m_stoppedByUser.contains(session.id))
        isSo(u" is stopped, and nobody asked for that"_s);
}

void Chaos::checkProcesses(QStringList &violations)
{
    for (const QString &id : std::as_const(m_sessions)) {
        if (const int left = AgentProcess::countRunners(id); left > 0)
            violations.append(u"%1 has %2 processes left"_s.arg(id).arg(left));
    }
    for (Host &host : m_hosts) {
        const auto agent = static_cast<pid_t>(host.agent->process().processId());
        for (const ProcessEntry &entry : descendantsOf({agent}, readProcesses()))
            violations.append(u"process %1 (%2, %3) is left below an agent"_s.arg(entry.pid)
                                  .arg(QString::fromStdString(entry.name))
                                  .arg(QChar::fromLatin1(entry.state)));
        if (host.agent->stop() != std::optional(0))
            violations.append(u"an agent does not end in good order"_s);
    }
}

QStringList Chaos::violations()
{
    QStringList violations;
    const QByteArray trace = contentOf(m_folder.filePath(u"trace"_s));
    for (const QByteArray &line : trace.split('\n')) {
        if (line.startsWith("overlap"))
            violations.append(QString::fromUtf8(line));
    }
    for (const demo::Session &session : m_platform.sessions())
        checkSession(session, trace, violations);
    checkProcesses(violations);
    return violations;
}

QByteArray Chaos::logsOf(const QString &sessionId) const
{
    QByteArray found;
    for (const Host &host : m_hosts) {
        const QDir folder(host.agent->stateFolder() + u"/logs"_s);
        for (const QString &name : folder.entryList(QDir::Files, QDir::Time | QDir::Reversed)) {
            for (const QByteArray &line : contentOf(folder.filePath(name)).split('\n')) {
                if (line.contains(sessionId.toUtf8()))
                    found += folder.path().toUtf8().right(28) + ' ' + line + '\n';
            }
        }
    }
    return found;
}

QString Chaos::figures() const
{
    QMap<QString, int> all = m_counts;
    for (const demo::Session &session : m_platform.sessions()) {
        const QList<demo::StatusRecord> history = m_platform.statusHistory(session.id);
        const QString why = history.isEmpty() ? QString() : history.last().body["error"_L1]["message"_L1].toString();
        const QString state = m_platform.sessionState(session.id);
        ++all[state + (why.isEmpty() ? QString() : u": "_s + why.section(u'\n', 0, 0).left(80))];
    }
    QStringList lines{u"%1 sessions, %2 requests, %3 s"_s.arg(m_sessions.size())
                          .arg(m_platform.requests().size())
                          .arg(m_elapsed.elapsed() / 1000)};
    for (auto it = all.cbegin(); it != all.cend(); ++it)
        lines.append(u"%1 × %2"_s.arg(it.value()).arg(it.key()));
    return lines.join(u'\n');
}

} // namespace rensei::tests
