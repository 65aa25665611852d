#include "agent/cli/session_follow.h"

#include "agent/base/backoff.h"
#include "agent/base/exit_code.h"
#include "agent/cli/agent_call.h"
#include "agent/cli/session_record_text.h"
#include "agent/cli/session_rows.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace rensei::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using control::ControlResult;
using control::LogEvent;
using control::LogPayload;
using control::SessionPayload;

namespace {

struct SessionFollowText {
    Q_DECLARE_TR_FUNCTIONS(rensei::cli::SessionFollowText)
};

} // namespace

static constexpr auto wait = 8s; // the agent answers after that without any event
static constexpr int maxFailures = 5;
static constexpr BackoffPolicy waits{.first = 1s, .max = 5s};

std::optional<SessionPayload> findSession(const QList<SessionPayload> &sessions, const QString &name)
{
    for (const SessionPayload &session : sessions) {
        if (session.sessionId == name)
            return session;
    }
    for (const SessionPayload &session : sorted(sessions)) {
        if (session.sessionPublicId == name || session.issueIdentifier.compare(name, Qt::CaseInsensitive) == 0)
            return session;
    }
    return std::nullopt;
}

SessionFollow::SessionFollow(control::ControlClient &agent, Clock &clock, Options options)
    : m_agent(agent)
    , m_clock(clock)
    , m_options(std::move(options))
    , m_retry(clock)
{
}

void SessionFollow::start(const QString &name)
{
    m_agent.sessions(true, this, [this, name](const ControlResult<QList<SessionPayload>> &sessions) {
        if (!sessions) {
            m_options.writeError(explain(sessions.error()));
            return Q_EMIT finished(exitCodeOf(sessions.error()));
        }
        const auto found = name.isEmpty() ? std::nullopt : findSession(*sessions, name);
        if (!found) {
            m_options.writeError(
                SessionFollowText::tr("This computer's agent has no session of that name: %1").arg(name.left(100)));
            return Q_EMIT finished(ExitFailure);
        }
        m_session = *found;
        if (!m_options.asJson)
            writeLine(summaryLines(m_session, m_clock.utcNow()).join(u'\n') + u'\n');
        readLog();
    });
}

void SessionFollow::readLog()
{
    m_agent.logs(m_session.sessionId, m_cursor, m_options.follows ? wait : 0s, this,
        [this](const ControlResult<LogPayload> &log) {
            if (!log)
                return retry(log.error());
            m_failures = 0;
            show(*log);
            m_cursor = log->cursor;
            if (log->ended || (!m_options.follows && !log->more))
                return complete();
            readLog();
        });
}

void SessionFollow::show(const LogPayload &log)
{
    if (log.truncated && !m_options.asJson)
        writeLine(u"          "_s + SessionFollowText::tr("… older lines were removed to bound the log's size"));
    for (const LogEvent &event : log.events) {
        if (m_options.asJson && m_options.follows)
            writeLine(QString::fromUtf8(QJsonDocument(toJson(event)).toJson(QJsonDocument::Compact)));
        else if (m_options.asJson)
            m_events.append(toJson(event));
        else if (const QStringList lines = eventLines(event); !lines.isEmpty())
            writeLine(lines.join(u'\n'));
    }
}

void SessionFollow::complete()
{
    if (m_options.asJson && !m_options.follows) {
        const QJsonObject whole{{u"session"_s, control::toJson(m_session)}, {u"events"_s, m_events}};
        m_options.write(QString::fromUtf8(QJsonDocument(whole).toJson()));
    }
    Q_EMIT finished(ExitSuccess);
}

void SessionFollow::retry(const control::ControlFailure &failure)
{
    const bool mayComeBack = m_options.follows && failure.error.httpStatus != 404 && m_cursor > 0;
    if (!mayComeBack || ++m_failures > maxFailures) {
        m_options.writeError(
            m_cursor > 0 ? SessionFollowText::tr("The agent is gone.") + u' ' + explain(failure) : explain(failure));
        return Q_EMIT finished(ExitFailure);
    }
    if (m_failures == 1)
        m_options.writeError(SessionFollowText::tr("The agent does not answer; trying again."));
    m_retry.start(backoffDelay(m_failures, randomDraw(), waits), [this] { readLog(); });
}

} // namespace rensei::cli

#include "moc_session_follow.cpp"
