#include "agent/host/log_routes.h"

#include "agent/control/log_payload.h"
#include "agent/session/log_reader.h"

#include <utility>

namespace rensei::host {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using control::Request;
using control::Responder;
using control::Response;

static constexpr int maxEvents = 1000;
static constexpr int usualEvents = 200;
static constexpr auto gatherTime = 100ms; // a runner says several things at once

LogRoutes::LogRoutes(Host &host, AgentLog agentLog)
    : m_host(host)
    , m_agentLog(std::move(agentLog))
    , m_gather(host.clock())
{
    connect(&host.sessions(), &SessionRegistry::recorded, this, [this] {
        if (!m_waiting.empty() && !m_gather.isActive())
            m_gather.start(gatherTime, [this] { answerWaiting(); });
    });
}

QList<control::Route> LogRoutes::routes()
{
    return {{"GET", u"/api/daemon/logs"_s, control::Access::Token,
        [this](const Request &request, const Responder &respond) { answer(request, respond); }}};
}

// nullopt when it is no whole number within the limits.
static std::optional<qint64> numberIn(const Request &request, const QString &key, qint64 usual, qint64 most)
{
    if (!request.query.contains(key))
        return usual;
    bool isNumber = false;
    const qint64 number = request.query.value(key).toLongLong(&isNumber);
    return isNumber && number >= 0 && number <= most ? std::optional(number) : std::nullopt;
}

Result<LogRoutes::Question> LogRoutes::parse(const Request &request)
{
    const QString sessionId = request.query.value(u"sessionId"_s);
    if (sessionId.isEmpty())
        return failLocally(u"sessionId is needed"_s);
    const auto cursor = numberIn(request, u"cursor"_s, 0, std::numeric_limits<qint64>::max());
    const auto limit = numberIn(request, u"limit"_s, usualEvents, maxEvents);
    const auto wait = numberIn(request, u"wait"_s, 0, control::maxLogWait.count());
    if (!cursor || !limit || *limit == 0 || !wait)
        return failLocally(u"cursor, limit (1 to 1000) and wait (0 to 10) are whole numbers"_s);
    return Question{sessionId, *cursor, static_cast<int>(*limit), std::chrono::seconds(*wait)};
}

static control::LogPayload pageOf(
    const SessionRegistry &sessions, const QString &folder, const QString &sessionId, qint64 cursor, int limit)
{
    const session::LogPage page = session::readLogPage(folder, cursor, {.records = limit});
    control::LogPayload log{.events = {},
        .cursor = page.cursor,
        .truncated = page.isTruncated,
        .more = page.hasMore,
        .ended = !page.hasMore && sessions.find(sessionId) == nullptr};
    for (const session::LogRecord &record : page.records)
        log.events.append({record.seq, record.at, wireName(record.type), session::shownData(record)});
    return log;
}

void LogRoutes::answer(const Request &request, const Responder &respond)
{
    if (m_agentLog && !request.query.contains(u"sessionId"_s))
        return respond(m_agentLog(request));
    auto question = parse(request);
    if (!question)
        return respond(Response::errorForPrograms(400, question.error().detail));
    const auto folder = m_host.sessions().logFolder(question->sessionId);
    if (!folder)
        return respond(
            Response::error(404, control::say("session not found"), {{u"sessionId"_s, question->sessionId}}));
    const auto log = pageOf(m_host.sessions(), *folder, question->sessionId, question->cursor, question->limit);
    if (!log.events.isEmpty() || log.ended || question->wait == 0ms)
        return respond(Response::json(QJsonDocument(toJson(log))));
    auto deadline = std::make_unique<OneShotTimer>(m_host.clock());
    deadline->start(question->wait, [this, respond, log] {
        std::erase_if(m_waiting, [](const Waiting &one) { return !one.deadline->isActive(); });
        respond(Response::json(QJsonDocument(toJson(log))));
    });
    question->cursor = log.cursor;
    m_waiting.push_back({*question, respond, std::move(deadline)});
}

void LogRoutes::answerWaiting()
{
    std::vector<Waiting> still;
    for (Waiting &one : std::exchange(m_waiting, {})) {
        const Question &asked = one.question;
        const auto folder = m_host.sessions().logFolder(asked.sessionId);
        const auto log = folder ? pageOf(m_host.sessions(), *folder, asked.sessionId, asked.cursor, asked.limit)
                                : control::LogPayload{.events = {}, .cursor = asked.cursor, .ended = true};
        if (log.events.isEmpty() && !log.ended)
            still.push_back(std::move(one));
        else
            one.respond(Response::json(QJsonDocument(toJson(log))));
    }
    m_waiting = std::move(still);
}

} // namespace rensei::host

#include "moc_log_routes.cpp"
