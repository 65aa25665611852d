#include "app/backend/logs/log_source.h"

#include "agent/base/backoff.h"
#include "agent/control/agent_log_reader.h"

#include <utility>

namespace rensei::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr std::chrono::milliseconds logInterval = 2s; // of a log that cannot be waited for
static constexpr auto sessionLogWait = 8s; // the agent answers after that without any event
static constexpr BackoffPolicy logRetries{.first = 2s, .max = 15s};

LogSource::LogSource(control::ControlClient &agent, Clock &clock, StatePaths paths)
    : m_agent(agent)
    , m_paths(std::move(paths))
    , m_next(clock)
{
}

LogSource::~LogSource() = default;

void LogSource::show(const Subject &subject)
{
    if (subject == m_subject)
        return;
    m_subject = subject;
    restart();
}

void LogSource::restart()
{
    m_requests.cancel();
    m_next.stop();
    m_isReading = false;
    m_hasGap = false;
    m_cursor.clear();
    m_sessionCursor = 0;
    m_failures = 0;
    m_model.clear();
    setState(State::Loading);
    read();
}

void LogSource::setWatched(bool isWatched)
{
    if (std::exchange(m_isWatched, isWatched) == isWatched)
        return;
    if (isWatched)
        return read();
    m_requests.cancel();
    m_isReading = false;
    m_next.stop();
}

void LogSource::tryAgain()
{
    m_next.stop();
    read();
}

void LogSource::read()
{
    if (!m_isWatched || m_isReading || m_state == State::Complete || m_state == State::Missing)
        return;
    m_next.stop();
    switch (m_subject.kind) {
    case Kind::Desktop:
        readFile(m_paths.root + u"/logs/desktop.log"_s);
        setState(State::Following);
        return readLater();
    case Kind::Agent:
        return readAgent();
    case Kind::Session:
        return readSession();
    }
}

void LogSource::readFile(const QString &path)
{
    take(control::readAgentLog(path, {.lines = control::maxAgentLogLines, .cursor = m_cursor}));
}

void LogSource::readAgent()
{
    m_isReading = true;
    const auto then = [this](const control::ControlResult<control::AgentLogPayload> &log) {
        m_isReading = false;
        agentAnswered(log);
    };
    m_agent.agentLog(control::maxAgentLogLines, m_cursor, m_requests.context(), m_requests.guard(then));
}

void LogSource::agentAnswered(const control::ControlResult<control::AgentLogPayload> &log)
{
    m_failures = log ? 0 : m_failures + 1;
    if (log)
        take(*log);
    else
        readFile(m_paths.log());
    setState(log ? State::Following : State::FromFile);
    readLater();
}

void LogSource::readSession()
{
    m_isReading = true;
    const auto then = [this](const control::ControlResult<control::LogPayload> &log) {
        m_isReading = false;
        sessionAnswered(log);
    };
    m_agent.logs(m_subject.sessionId, m_sessionCursor, sessionLogWait, m_requests.context(), m_requests.guard(then));
}

void LogSource::sessionAnswered(const control::ControlResult<control::LogPayload> &log)
{
    constexpr int notFound = 404;
    if (!log && log.error().error.httpStatus == notFound)
        return setState(m_sessionCursor == 0 ? State::Missing : State::Complete);
    if (!log) {
        ++m_failures;
        setState(State::Failing);
        return readLater();
    }
    m_failures = 0;
    m_hasGap = m_hasGap || log->truncated;
    QList<LogLine> lines;
    for (const control::LogEvent &event : log->events)
        lines.append(logLine(event));
    m_model.append(lines);
    const bool isNews = std::exchange(m_sessionCursor, log->cursor) != log->cursor;
    const bool hasEnded = log->ended && !log->more;
    setState(hasEnded ? State::Complete : State::Following);
    if (isNews)
        read();
    else if (!hasEnded)
        readLater(); // an agent that does not wait is not asked in a circle
}

void LogSource::take(const control::AgentLogPayload &log)
{
    m_hasGap = m_hasGap || log.truncated;
    QList<LogLine> lines;
    for (const control::AgentLogLine &line : log.lines)
        lines.append(logLine(line));
    m_cursor = log.cursor;
    m_model.append(lines);
}

void LogSource::readLater()
{
    if (m_isWatched)
        m_next.start(
            m_failures > 0 ? backoffDelay(m_failures, randomDraw(), logRetries) : logInterval, [this] { read(); });
}

void LogSource::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace rensei::app

#include "moc_log_source.cpp"
