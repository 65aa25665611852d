#include "agent/session/local_run.h"

#include "agent/permissions/real_path.h"
#include "agent/runner/runner_environment.h"
#include "agent/session/event_record.h"
#include "agent/session/session.h"

#include <QDir>

#include <algorithm>

namespace rensei::session {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

LocalRun::LocalRun(ProcessFactory makeProcess, Clock &clock)
    : m_makeProcess(std::move(makeProcess))
    , m_clock(clock)
    , m_timeLimit(clock)
    , m_parkTimer(clock)
{
}

LocalRun::~LocalRun() = default;

void LocalRun::start(const platform::WorkItem &item, const config::RunnerProfile &profile, const QString &folder)
{
    const runner::RunnerEnvironment environment = runner::runnerEnvironment(
        runner::ownEnvironment(), profile.env, item.env, {item.sessionId, item.issueIdentifier, folder});
    for (const QString &name : environment.refused)
        record(LogRecordType::Note, {{u"text"_s, u"The work may not set %1; it was left out."_s.arg(name)}});
    m_runner = std::make_unique<RunnerProcess>(
        m_makeProcess(), runner::makeAdapter(profile), m_clock, maskFor(item, profile));
    makeGate(profile, folder);
    connect(m_runner.get(), &RunnerProcess::launched, this, [this](qint64 pid) {
        record(LogRecordType::Launched, {{u"pid"_s, pid}});
    });
    connect(m_runner.get(), &RunnerProcess::failedToLaunch, this,
        [this](const Error &error) { finish({.error = u"the runner does not start: "_s + error.detail}); });
    connect(m_runner.get(), &RunnerProcess::eventReceived, this, &LocalRun::handleEvent);
    connect(m_runner.get(), &RunnerProcess::ended, this, &LocalRun::finish);
    const auto limit = std::min(item.maxDuration.value_or(profile.maxDuration), profile.maxDuration);
    m_timeLimit.start(limit, [this] {
        m_stopReason = m_stopReason.value_or(StopReason::TimeLimit);
        m_runner->stop();
    });
    m_runner->start({profile.program, profile.args, environment.entries, folder, runner::sessionMarker(item.sessionId)},
        {item, folder, item.providerSessionId});
}

void LocalRun::makeGate(const config::RunnerProfile &profile, const QString &folder)
{
    m_gate = std::make_unique<PermissionGate>(PermissionGate::Parts{.clock = m_clock,
        .policy = profile.permissions.value_or(permissions::Policy()),
        .place = {.workspace = folder, .home = QDir::homePath(), .resolved = permissions::realPath},
        .isSomebodyThere = {},
        .record = [this](LogRecordType type, const QJsonObject &data) { return record(type, data); },
        .answer = [this](const QString &request, bool allow) { m_runner->answer(request, allow); }});
    connect(m_runner.get(), &RunnerProcess::permissionRequested, m_gate.get(), &PermissionGate::ask);
}

void LocalRun::stop()
{
    if (!m_runner || m_stopReason)
        return;
    m_stopReason = StopReason::LocalUser;
    record(LogRecordType::Stopping, {{u"reason"_s, toText(*m_stopReason)}});
    m_runner->stop();
}

bool LocalRun::record(LogRecordType type, const QJsonObject &data)
{
    const LogRecord record{m_state.lastSeq + 1, m_clock.utcNow(), type, data};
    m_state.apply(record);
    QJsonObject event = data;
    event.insert(u"type"_s, wireName(type));
    event.insert(u"at"_s, toIso(record.at));
    Q_EMIT eventReceived(event);
    return true;
}

void LocalRun::handleEvent(const runner::RunnerEvent &said)
{
    const runner::RunnerEvent event = withRetryTime(said, m_clock.utcNow());
    if (const auto *waiting = std::get_if<runner::Waiting>(&event); waiting && waiting->until)
        park(*waiting->until);
    if (std::holds_alternative<runner::Thought>(event) || std::holds_alternative<runner::Action>(event)) {
        m_parkTimer.stop(); // it has continued by itself
        m_timeLimit.resume();
    }
    if (const auto made = recordFor(event, m_state))
        record(made->type, made->data);
}

void LocalRun::park(Instant until)
{
    m_timeLimit.pause();
    const auto now = m_clock.utcNow();
    m_parkTimer.start(std::clamp(until, now, now + 24h) - now, [this] {
        m_timeLimit.resume();
        m_runner->goOn(goOnText());
    });
}

void LocalRun::finish(const runner::Finished &conclusion)
{
    m_timeLimit.stop();
    m_parkTimer.stop();
    m_gate->close();
    const Outcome outcome = outcomeOf(m_stopReason, conclusion, m_state.usage, true);
    const bool ok = outcome.kind == Outcome::Kind::Completed;
    QJsonObject event{{u"type"_s, u"finished"_s}, {u"at"_s, toIso(m_clock.utcNow())}, {u"ok"_s, ok},
        {u"usage"_s, toJson(outcome.usage)}};
    event.insert(ok ? u"summary"_s : u"error"_s, ok ? outcome.summary : outcome.message);
    Q_EMIT eventReceived(event);
    Q_EMIT finished(ok);
}

} // namespace rensei::session

#include "moc_local_run.cpp"
