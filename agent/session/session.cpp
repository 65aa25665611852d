#include "agent/session/session.h"

#include "agent/runner/runner_environment.h"
#include "agent/session/event_record.h"

#include <QJsonArray>
#include <QLoggingCategory>

#include <chrono>
#include <utility>

namespace rensei::session {

Q_LOGGING_CATEGORY(lcSession, "rensei.session")

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr auto logRetry = 30s;

static QString declinedText(const QString &reason)
{
    return reason.startsWith("declined"_L1) ? reason : u"declined: "_s + reason;
}

Session::Session(const SessionParts &parts, std::unique_ptr<SessionLog> log)
    : m_parts(parts)
    , m_log(std::move(log))
    , m_sessionId(m_log->state().work.value("sessionId"_L1).toVariant().toString())
    , m_reporter(parts.api, parts.clock, *m_log)
    , m_watch(parts.api, parts.clock, m_sessionId, m_log->state().work.value("issueId"_L1).toString())
    , m_timeLimit(parts.clock)
    , m_progress(parts.clock)
    , m_parkTimer(parts.clock)
{
    connect(&m_reporter, &Reporter::finished, this, [this] { enter(State::Closed); });
    connect(&m_reporter, &Reporter::logFailed, this, &Session::handleLogFailure);
    connect(&m_reporter, &Reporter::ownershipLost, this, &Session::handleOwnershipLoss);
    connect(&m_reporter, &Reporter::gone, this, [this] { stop(StopReason::Gone); });
    connect(&m_reporter, &Reporter::endedDifferently, this, &Session::adoptRemoteStatus);
    connect(&m_reporter, &Reporter::rejectionRefused, this, [this](const QString &reason) {
        // Where nack is not supported, a declined session can only be reported as failed.
        conclude(Outcome{.kind = Outcome::Kind::Failed, .message = declinedText(reason)});
    });
    connect(&m_watch, &SessionWatch::stopRequested, this, [this](StopReason reason) {
        // It may be a former id of this host that owns it.
        if (reason == StopReason::OwnershipLost)
            handleOwnershipLoss();
        else
            stop(reason);
    });
    connect(&m_watch, &SessionWatch::checked, this, &Session::checked);
    connect(&m_watch, &SessionWatch::messageReceived, this, [this](const platform::InboxMessage &message) {
        if (message.type == platform::InboxMessage::Type::Stop)
            stop(StopReason::Platform);
        else
            deliver(message.id, message.text);
    });
}

Session::~Session() = default;

OutboxRules Session::rules() const
{
    const QJsonObject &work = logState().work;
    const bool hadConversation = !work.value("providerSessionId"_L1).toString().isEmpty();
    return {.sendsConversation = hadConversation || !m_parts.isSelfHosted(),
        .postsProgress = !work.value("issueId"_L1).toString().isEmpty()};
}

void Session::launched(qint64 pid)
{
    record(LogRecordType::Launched, {{u"pid"_s, pid}, {u"start"_s, processStart(pid)}});
    record(LogRecordType::Running, logState().isRunning ? QJsonObject{{u"again"_s, true}} : QJsonObject());
    watchProgress();
    if (m_state == State::Starting)
        enter(State::Running);
    const QList<LogRecord> earlyPrompts = logState().prompts;
    for (const LogRecord &prompt : earlyPrompts)
        sendPrompt(prompt.data.value("id"_L1).toString(), prompt.data.value("text"_L1).toString());
    m_watch.start(m_watchInterval);
    m_originalWork = {};
    m_reporter.wake();
    Q_EMIT runnerStarted();
}

void Session::failedToLaunch(const Error &error)
{
    qCWarning(lcSession).noquote() << "session" << m_sessionId << "runner failed to start:" << describe(error);
    m_timeLimit.stop();
    unwatchUsage();
    if (m_stopReason)
        return conclude(outcomeOf(m_stopReason, {}, logState().usage, m_parts.isSelfHosted()));
    Q_EMIT couldNotStart(u"the runner does not start: "_s + error.detail);
    reject(u"the runner does not start"_s, m_originalWork);
}

void Session::reject(const QString &reason, const QJsonObject &originalWork)
{
    m_reporter.setOriginalWork(originalWork);
    const bool wasJustClaimed = !originalWork.isEmpty();
    m_reporter.start(rules(), wasJustClaimed ? Reporter::RemoteState::JustRead : Reporter::RemoteState::Unknown);
    const bool isComplete = !originalWork.isEmpty() || !logState().hadSecrets;
    if (isComplete && platform::canBeRejected(logState().work))
        return conclude(Outcome{.kind = Outcome::Kind::Rejected, .message = reason});
    // The item in the log lacks its secrets, and the platform would queue it again as it comes with the nack.
    conclude(Outcome{.kind = Outcome::Kind::Failed, .message = declinedText(reason)});
}

void Session::fail(const QString &why)
{
    m_reporter.start(rules());
    conclude(Outcome{.kind = Outcome::Kind::Failed, .message = why});
}

void Session::assertRunning()
{
    m_parts.api.readStatus(m_sessionId, this, [this](const Result<platform::SessionState> &remote) {
        if (remote && remote->status == platform::SessionStatus::Claimed && (m_state == State::Running || m_waitsOn)
            && record(LogRecordType::Running, {{u"again"_s, true}}))
            m_reporter.wake();
    });
}

void Session::handleEvent(const runner::RunnerEvent &said)
{
    if (m_isSuspended)
        return; // the words of its end are none of the session
    const runner::RunnerEvent event = withRetryTime(said, m_parts.clock.utcNow());
    if (std::holds_alternative<runner::Started>(event))
        m_resumed.reset();
    noteWaiting(event);
    const auto made = recordFor(event, logState());
    if (!made)
        return;
    // With the platform unreachable for long, informational records are dropped in favor of the required ones.
    if (m_log->isOverfull() && laneOf(made->type) != Lane::Control && made->type != LogRecordType::Usage) {
        ++m_leftOut;
        return;
    }
    if (!recordLeftOut() || !record(made->type, made->data))
        return;
    if (const QString text = activityText(event); !text.isEmpty()) {
        m_lastActivity = text.left(200);
        m_lastActivityAt = m_parts.clock.utcNow();
    }
    m_reporter.wake();
    Q_EMIT changed();
}

// Said where they were: before whatever is recorded next, and not while there is still no room for it.
bool Session::recordLeftOut()
{
    const int count = std::exchange(m_leftOut, 0);
    const QString text = count == 1 ? u"1 line left out"_s : u"%1 lines left out"_s.arg(count);
    return count == 0 || record(LogRecordType::Thought, {{u"text"_s, text}});
}

void Session::handleRunnerEnd(const runner::Finished &conclusion)
{
    m_timeLimit.stop();
    stopWaiting();
    m_watch.stop();
    m_gate->close();
    unwatchUsage();
    if (!recordLeftOut() || !record(LogRecordType::Ended, {}))
        return;
    if (m_isSuspended && !m_stopReason) {
        m_runner.release()->deleteLater(); // this is its own signal
        return enter(State::Accepted);
    }
    if (conclusion.isConversationGone && m_resumed && !m_stopReason)
        return beginAnew(conclusion.error);
    Outcome outcome = outcomeOf(m_stopReason, conclusion, logState().usage, m_parts.isSelfHosted());
    if (m_stopReason == StopReason::OverLimit)
        outcome.message += u": "_s + m_exceededLimit;
    if (m_hasNextTurn)
        outcome.kind = Outcome::Kind::Continued;
    conclude(outcome);
}

void Session::conclude(const Outcome &outcome)
{
    m_watch.stop();
    m_timeLimit.stop();
    stopWaiting();
    if (!record(LogRecordType::Outcome, toJson(outcome)))
        return;
    if (outcome.kind == Outcome::Kind::Abandoned)
        m_reporter.stop();
    enter(State::Reporting);
    if (outcome.kind != Outcome::Kind::Abandoned)
        return m_reporter.wake();
    if (record(LogRecordType::Closed, {}))
        enter(State::Closed);
}

void Session::stop(StopReason reason)
{
    if (m_isSuspended && reason == StopReason::HostStopping)
        return;
    const bool isCovered = m_stopReason && (!forbidsReporting(reason) || forbidsReporting(*m_stopReason));
    if (m_state == State::Closed || isCovered)
        return;
    if (forbidsReporting(reason))
        m_reporter.stop();
    const bool isFirst = !m_stopReason;
    m_stopReason = reason;
    // The time limit is one of a turn.
    if (reason != StopReason::TimeLimit && std::exchange(m_hasNextTurn, false))
        Q_EMIT nextTurnDropped();
    qCInfo(lcSession).noquote() << "session" << m_sessionId << toText(reason);
    if (!record(LogRecordType::Stopping, {{u"reason"_s, toText(reason)}}))
        return;
    if (m_preparation) {
        enter(State::Stopping);
        return m_preparation->cancel(); // idempotent; ends with canceled()
    }
    if (!m_runner || m_state == State::Reporting) {
        // No runner to end. A known outcome stays, unless nothing may be reported any more.
        if (!logState().outcome || forbidsReporting(reason))
            conclude(outcomeOf(reason, {}, logState().usage, m_parts.isSelfHosted()));
        return;
    }
    enter(State::Stopping);
    m_gate->close();
    stopWaiting();
    if (isFirst)
        m_runner->stop();
}

bool Session::deliver(const QString &id, const QString &text)
{
    if (m_state != State::Running && m_state != State::Starting && !m_waitsOn)
        return false;
    if (!id.isEmpty() && m_receivedMessages.contains(id))
        return true;
    // Recorded before its arrival is acknowledged.
    if (!record(LogRecordType::Prompt, {{u"id"_s, id}, {u"text"_s, text}}))
        return false;
    m_receivedMessages.insert(id);
    if (m_state == State::Running)
        sendPrompt(id, text);
    return true;
}

void Session::sendPrompt(const QString &id, const QString &text)
{
    if (m_runner->prompt(id, text))
        return;
    // An activity, so that whoever sent it learns of it.
    record(LogRecordType::Thought,
        {{u"text"_s,
            u"A message was not delivered: the runner takes none while it works. It was: “%1”"_s.arg(text.left(200))}});
    m_reporter.wake();
}

// Source: agent/platform/PROTOCOL.md, "How a stop reaches the worker": `stopped` is posted even if the platform says so
// already, because that frees the slot; any other terminal status is adopted.
void Session::adoptRemoteStatus(platform::SessionStatus remote)
{
    if (remote != platform::SessionStatus::Stopped)
        return stop(StopReason::EndedRemotely);
    if (!logState().outcome)
        return stop(StopReason::Platform);
    if (logState().outcome->kind != Outcome::Kind::Stopped)
        conclude(Outcome{
            .kind = Outcome::Kind::Stopped, .message = toText(StopReason::Platform), .usage = logState().usage});
}

void Session::handleOwnershipLoss()
{
    // Right after this host got a new worker id, a 403 may only mean that the session was not transferred yet.
    m_parts.reclaim(m_sessionId, this, [this](bool gotBack) {
        if (gotBack)
            m_reporter.wake();
        else
            stop(StopReason::OwnershipLost);
    });
}

void Session::transferred(const QString &workerId)
{
    record(LogRecordType::Transferred, {{u"workerId"_s, workerId}});
}

void Session::setWatchInterval(std::chrono::milliseconds interval)
{
    m_watchInterval = interval;
    m_watch.setInterval(interval);
}

void Session::checkNow()
{
    if (m_state == State::Running || m_state == State::Stopping || m_waitsOn)
        m_watch.checkNow();
    else
        Q_EMIT checked();
}

bool Session::record(LogRecordType type, const QJsonObject &data)
{
    const auto written = m_log->append(type, data);
    if (!written)
        handleLogFailure(written.error());
    else
        Q_EMIT recorded();
    return written.has_value();
}

// Without its log a session cannot guarantee delivery: the runner is ended, and the session fails as soon as the log
// can be written again. Until then it keeps its slot and reports nothing.
void Session::handleLogFailure(const Error &error)
{
    qCCritical(lcSession).noquote() << "session" << m_sessionId << "cannot write the log:" << describe(error);
    m_reporter.stop();
    m_watch.stop();
    // This may be called from a signal of the runner; destroying it ends the process group.
    if (m_preparation)
        m_preparation.release()->deleteLater();
    unwatchUsage();
    if (m_runner)
        m_runner.release()->deleteLater();
    if (m_gate)
        m_gate->close();
    stopWaiting();
    enter(State::Reporting);
    m_timeLimit.start(logRetry, [this] { retryLog(); });
}

void Session::retryLog()
{
    if (!logState().outcome || (m_stopReason && forbidsReporting(*m_stopReason))) {
        const runner::Finished unwritten{.error = u"the session's log could not be written"_s};
        conclude(outcomeOf(m_stopReason, unwritten, logState().usage, m_parts.isSelfHosted()));
    }
    if (logState().outcome && m_state == State::Reporting)
        m_reporter.start(rules());
}

void Session::enter(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    m_waitsOn = m_waitsOn && state == State::Accepted;
    if (state == State::Closed)
        m_folderLock.reset();
    Q_EMIT changed();
    if (state == State::Closed)
        Q_EMIT closed();
}

} // namespace rensei::session

#include "moc_session.cpp"
