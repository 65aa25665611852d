#include "agent/session/session.h"

#include "agent/process/process_group.h"
#include "agent/runner/runner_environment.h"
#include "agent/session/event_record.h"
#include "agent/session/workspace.h"

#include <QJsonArray>
#include <QLoggingCategory>

namespace rensei::session {

Q_LOGGING_CATEGORY(lcSession, "rensei.session")

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr auto logRetry = 30s;

Session::Session(const SessionParts &parts, std::unique_ptr<SessionLog> log)
    : m_parts(parts)
    , m_log(std::move(log))
    , m_sessionId(m_log->digest().work.value("sessionId"_L1).toVariant().toString())
    , m_reporter(parts.api, parts.clock, *m_log)
    , m_watch(parts.api, parts.clock, m_sessionId, m_log->digest().work.value("issueId"_L1).toString())
    , m_limit(parts.clock)
{
    connect(&m_reporter, &Reporter::settled, this, [this] { enter(State::Closed); });
    connect(&m_reporter, &Reporter::logFailed, this, &Session::failLog);
    connect(&m_reporter, &Reporter::notOurs, this, &Session::answerForbidden);
    connect(&m_reporter, &Reporter::gone, this, [this] { stop(StopReason::Gone); });
    connect(&m_reporter, &Reporter::endedOtherwise, this, &Session::adopt);
    connect(&m_reporter, &Reporter::handBackRefused, this, [this](const QString &reason) {
        // Without a nack the platform can only be told that it will not happen here.
        conclude(Outcome{.kind = Outcome::Kind::Failed, .message = u"declined: "_s + reason});
    });
    connect(&m_watch, &SessionWatch::stopAsked, this, &Session::stop);
    connect(&m_watch, &SessionWatch::looked, this, &Session::looked);
    connect(&m_watch, &SessionWatch::messaged, this, [this](const platform::InboxMessage &message) {
        if (message.type == platform::InboxMessage::Type::Stop)
            stop(StopReason::Platform);
        else
            deliver(message.id, message.text);
    });
}

Session::~Session() = default;

OutboxRules Session::rules() const
{
    const QJsonObject &work = digest().work;
    const bool hadConversation = !work.value("providerSessionId"_L1).toString().isEmpty();
    return {.sendsConversation = hadConversation || !m_parts.isSelfHosted(),
        .postsProgress = !work.value("issueId"_L1).toString().isEmpty()};
}

void Session::begin(const platform::WorkItem &item, const config::RunnerProfile &profile)
{
    m_verbatim = item.raw;
    const auto workspace = makeWorkspace(m_parts.workRoot, m_sessionId);
    if (!workspace)
        return reject(u"workarea_refused"_s, item.raw);
    const RunnerEnvironment environment
        = runnerEnvironment(ownEnvironment(), profile.env, item.env, {m_sessionId, item.issueIdentifier, *workspace});
    for (const QString &name : environment.refused)
        record(LogRecordType::Note, {{u"text"_s, u"The platform may not set %1; it was left out."_s.arg(name)}});
    enter(State::Starting);
    m_run = std::make_unique<RunnerProcess>(m_parts.makeProcess(), makeAdapter(profile.adapter), m_parts.clock);
    connect(m_run.get(), &RunnerProcess::launched, this, &Session::launched);
    connect(m_run.get(), &RunnerProcess::failedToLaunch, this, &Session::failedToLaunch);
    connect(m_run.get(), &RunnerProcess::said, this, &Session::heard);
    connect(m_run.get(), &RunnerProcess::ended, this, &Session::runEnded);
    const auto limit = std::min(item.maxDuration.value_or(profile.maxDuration), profile.maxDuration);
    m_limit.start(limit, [this] { stop(StopReason::TimeLimit); });
    m_reporter.start(rules());
    m_run->start(
        {profile.program, profile.args, environment.entries, *workspace}, {item, *workspace, item.providerSessionId});
}

void Session::launched(qint64 pid)
{
    record(LogRecordType::Launched, {{u"pid"_s, pid}, {u"start"_s, processStart(pid)}});
    const QString identifier = digest().work.value("issueIdentifier"_L1).toString();
    // Shown publicly as the branch, so it says nothing of this machine's folders.
    record(LogRecordType::Running, {{u"worktreePath"_s, u'/' + (identifier.isEmpty() ? m_sessionId : identifier)}});
    if (m_state == State::Starting)
        enter(State::Running);
    const QList<LogRecord> early = digest().prompts;
    for (const LogRecord &prompt : early)
        givePrompt(prompt.data.value("id"_L1).toString(), prompt.data.value("text"_L1).toString());
    m_watch.start(m_watchEvery);
    m_verbatim = {};
    m_reporter.wake();
}

void Session::failedToLaunch(const Error &error)
{
    qCWarning(lcSession).noquote() << "session" << m_sessionId << "its runner does not start:" << describe(error);
    m_limit.stop();
    if (m_stopReason)
        return conclude(outcomeOf(m_stopReason, {}, digest().usage, m_parts.isSelfHosted()));
    reject(u"the runner does not start"_s, m_verbatim);
}

void Session::reject(const QString &reason, const QJsonObject &verbatim)
{
    m_reporter.setVerbatim(verbatim);
    m_reporter.start(rules());
    const bool isWhole = !verbatim.isEmpty() || !digest().hadSecrets;
    if (isWhole && platform::canBeRejected(digest().work))
        return conclude(Outcome{.kind = Outcome::Kind::HandedBack, .message = reason});
    // The item in the log lacks its secrets, and the platform would queue it again as it is given back.
    conclude(Outcome{.kind = Outcome::Kind::Failed, .message = u"declined: "_s + reason});
}

void Session::giveUp(const QString &why)
{
    m_reporter.start(rules());
    conclude(Outcome{.kind = Outcome::Kind::Failed, .message = why});
}

void Session::assertRunning()
{
    m_parts.api.readStatus(m_sessionId, this, [this](const Result<platform::SessionState> &there) {
        if (there && there->status == platform::SessionStatus::Claimed && m_state == State::Running
            && record(LogRecordType::Running, {{u"worktreePath"_s, digest().worktreePath}, {u"again"_s, true}}))
            m_reporter.wake();
    });
}

void Session::heard(const RunnerEvent &event)
{
    const auto entry = entryFor(event, digest());
    if (!entry)
        return;
    // With the platform away for long, what only tells gives way to what is owed.
    if (m_log->isOverfull() && laneOf(entry->fact) != Lane::Control && entry->fact != LogRecordType::Usage)
        return;
    if (!record(entry->fact, entry->data))
        return;
    if (const QString text = activityText(event); !text.isEmpty()) {
        m_lastActivity = text.left(200);
        m_lastActivityAt = m_parts.clock.utcNow();
    }
    m_reporter.wake();
    Q_EMIT changed();
}

void Session::runEnded(const Finished &conclusion)
{
    m_limit.stop();
    m_watch.stop();
    if (record(LogRecordType::Ended, {}))
        conclude(outcomeOf(m_stopReason, conclusion, digest().usage, m_parts.isSelfHosted()));
}

void Session::conclude(const Outcome &outcome)
{
    m_watch.stop();
    m_limit.stop();
    if (!record(LogRecordType::Outcome, toJson(outcome)))
        return;
    if (outcome.kind == Outcome::Kind::Abandoned)
        m_reporter.silence();
    enter(State::Reporting);
    if (outcome.kind != Outcome::Kind::Abandoned)
        return m_reporter.wake();
    if (record(LogRecordType::Closed, {}))
        enter(State::Closed);
}

void Session::sweep()
{
    if (digest().groupGone)
        return;
    const int ended = killOrphans({digest().pid, digest().processStart, sessionMarker(m_sessionId)});
    qCInfo(lcSession).noquote() << "session" << m_sessionId << "left by a former run;" << ended << "processes ended";
    record(LogRecordType::Ended, {});
}

void Session::takeUp()
{
    const QString restarted = u"host agent restarted"_s;
    switch (afterRestart(digest())) {
    case AfterRestart::Nothing:
        return enter(State::Closed);
    case AfterRestart::Report:
        enter(State::Reporting);
        break;
    case AfterRestart::Stop:
        conclude({.kind = Outcome::Kind::Stopped, .message = digest().stopReason, .usage = digest().usage});
        break;
    case AfterRestart::Abandon:
        return conclude({.kind = Outcome::Kind::Abandoned, .message = digest().stopReason});
    case AfterRestart::HandBack:
        return reject(restarted);
    case AfterRestart::Fail:
        conclude({.kind = Outcome::Kind::Failed, .message = restarted, .usage = digest().usage});
        break;
    }
    // Only now: what the log owed before its outcome was known may not be what it owes.
    if (digest().outcome)
        m_reporter.start(rules());
}

void Session::stop(StopReason reason)
{
    const bool isKnown = m_stopReason && (!isSilent(reason) || isSilent(*m_stopReason));
    if (m_state == State::Closed || isKnown)
        return;
    if (isSilent(reason))
        m_reporter.silence();
    const bool isFirst = !m_stopReason;
    m_stopReason = reason;
    qCInfo(lcSession).noquote() << "session" << m_sessionId << wordFor(reason);
    if (!record(LogRecordType::Stopping, {{u"reason"_s, wordFor(reason)}}))
        return;
    if (!m_run || m_state == State::Reporting) {
        // No runner to end. An outcome that is already known stays, unless nothing may be told any more.
        if (!digest().outcome || isSilent(reason))
            conclude(outcomeOf(reason, {}, digest().usage, m_parts.isSelfHosted()));
        return;
    }
    enter(State::Stopping);
    if (isFirst)
        m_run->stop();
}

bool Session::deliver(const QString &id, const QString &text)
{
    if (m_state != State::Running && m_state != State::Starting)
        return false;
    if (!id.isEmpty() && m_messages.contains(id))
        return true;
    // On record before anybody is told that it arrived.
    if (!record(LogRecordType::Prompt, {{u"id"_s, id}, {u"text"_s, text}}))
        return false;
    m_messages.insert(id);
    if (m_state == State::Running)
        givePrompt(id, text);
    return true;
}

void Session::givePrompt(const QString &id, const QString &text)
{
    if (!m_run->prompt(id, text))
        record(
            LogRecordType::Note, {{u"text"_s, u"The runner takes no messages while it works; this one was kept."_s}});
}

// Source: platform docs, "How a stop reaches the worker": `stopped` is posted even if the platform says so already,
// because that frees the slot; any other end is taken as it is.
void Session::adopt(platform::SessionStatus there)
{
    if (there != platform::SessionStatus::Stopped)
        return stop(StopReason::EndedThere);
    if (!digest().outcome)
        return stop(StopReason::Platform);
    if (digest().outcome->kind != Outcome::Kind::Stopped)
        conclude(
            Outcome{.kind = Outcome::Kind::Stopped, .message = wordFor(StopReason::Platform), .usage = digest().usage});
}

void Session::answerForbidden()
{
    // Right after this host got a new worker id, a 403 may only mean that the session was not handed over yet.
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

void Session::setWatchInterval(std::chrono::milliseconds every)
{
    m_watchEvery = every;
    m_watch.setInterval(every);
}

void Session::lookNow()
{
    if (m_state == State::Running || m_state == State::Stopping)
        m_watch.lookNow();
    else
        Q_EMIT looked();
}

bool Session::record(LogRecordType fact, const QJsonObject &data)
{
    const auto written = m_log->append(fact, data);
    if (!written)
        failLog(written.error());
    return written.has_value();
}

// Without its log a session cannot keep its promises: the runner is ended, and the session fails as soon as the log
// can be written again. Until then it keeps its slot and says nothing.
void Session::failLog(const Error &error)
{
    qCCritical(lcSession).noquote() << "session" << m_sessionId << "its log cannot be written:" << describe(error);
    m_reporter.silence();
    m_watch.stop();
    // This may be called from a signal of the runner; its destruction ends the whole group.
    if (m_run)
        m_run.release()->deleteLater();
    enter(State::Reporting);
    m_limit.start(logRetry, [this] { retryLog(); });
}

void Session::retryLog()
{
    if (!digest().outcome || (m_stopReason && isSilent(*m_stopReason))) {
        const Finished unwritten{.error = u"the session's log could not be written"_s};
        conclude(outcomeOf(m_stopReason, unwritten, digest().usage, m_parts.isSelfHosted()));
    }
    if (digest().outcome && m_state == State::Reporting)
        m_reporter.start(rules());
}

void Session::enter(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT changed();
    if (state == State::Closed)
        Q_EMIT closed();
}

} // namespace rensei::session
