#include "agent/runner/codex_adapter.h"

#include "agent/base/json_reader.h"
#include "agent/runner/acp_session.h"
#include "agent/runner/codex_session.h"

#include <QJsonDocument>

#include <utility>

namespace rensei::runner {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static QByteArray codexLine(const QJsonObject &message)
{
    return QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n';
}

static QByteArray codexAnswer(const AcpMessage &request, bool allow)
{
    // A tool of a server asks in another form.
    const bool isServer = request.method == "mcpServer/elicitation/request"_L1;
    const QJsonObject result = isServer
        ? QJsonObject{{u"action"_s, allow ? u"accept"_s : u"decline"_s},
            {u"content"_s, allow ? QJsonValue(QJsonObject()) : QJsonValue()}, {u"_meta"_s, QJsonValue()}}
        : QJsonObject{{u"decision"_s, allow ? u"accept"_s : u"decline"_s}};
    return codexLine({{u"id"_s, request.id}, {u"result"_s, result}});
}

QByteArray CodexAdapter::initialInput(const Assignment &assignment)
{
    m_assignment = assignment;
    m_turns.setTask(platform::instruction(assignment.work));
    request(Phase::Initializing, u"initialize"_s,
        {{u"clientInfo"_s,
            QJsonObject{{u"name"_s, u"rensei-agent"_s}, {u"title"_s, u"Rensei"_s},
                {u"version"_s, QStringLiteral(RENSEI_VERSION)}}}});
    return takeInput();
}

void CodexAdapter::request(Phase phase, const QString &method, const QJsonObject &params)
{
    m_phase = phase;
    m_input += codexLine({{u"id"_s, ++m_lastId}, {u"method"_s, method}, {u"params"_s, params}});
}

QByteArray CodexAdapter::takeInput()
{
    return std::exchange(m_input, {});
}

bool CodexAdapter::isText(const QByteArray &line) const
{
    return !line.trimmed().startsWith('{');
}

QList<RunnerEvent> CodexAdapter::read(const QByteArray &line)
{
    return std::exchange(m_late, {}) + handle(line);
}

QList<RunnerEvent> CodexAdapter::handle(const QByteArray &line)
{
    if (line.trimmed().isEmpty())
        return {};
    const auto message = parseAcpMessage(line);
    if (!message)
        return {textEvent(QString::fromUtf8(line))};
    if (message->kind == AcpMessage::Kind::Request)
        return handleRequest(*message);
    if (m_phase == Phase::Done)
        return {};
    if (message->kind == AcpMessage::Kind::Notification)
        return handleNotification(*message);
    if (!message->id.isDouble() || message->id.toInteger() != m_lastId || m_phase == Phase::Working)
        return {};
    return message->kind == AcpMessage::Kind::Result ? handleResult(message->result) : handleFailure(*message);
}

static bool isCodexApproval(const AcpMessage &message)
{
    if (message.method == "mcpServer/elicitation/request"_L1)
        return message.params.value("_meta"_L1)["codex_approval_kind"_L1] == "mcp_tool_call"_L1;
    return message.method == "item/commandExecution/requestApproval"_L1
        || message.method == "item/fileChange/requestApproval"_L1;
}

QList<RunnerEvent> CodexAdapter::handleRequest(const AcpMessage &message)
{
    if (!isCodexApproval(message)) {
        const QJsonObject error{{u"code"_s, acp::methodNotFound}, {u"message"_s, u"Method not found"_s}};
        m_input += codexLine({{u"id"_s, message.id}, {u"error"_s, error}});
        return {};
    }
    if (m_isStopping || m_isOverLimit || m_phase == Phase::Done) {
        m_input += codexAnswer(message, false);
        return {};
    }
    const QString key = acpKey(message.id);
    m_requests.insert(key, message);
    return {PermissionRequested{key, m_turn.request(message.method, message.params)}};
}

bool CodexAdapter::answer(const QString &request, bool allow)
{
    const auto found = m_requests.constFind(request);
    if (found == m_requests.constEnd())
        return false;
    m_input += codexAnswer(*found, allow);
    m_requests.erase(found);
    m_rejected += allow ? 0 : 1;
    return true;
}

QList<RunnerEvent> CodexAdapter::handleNotification(const AcpMessage &message)
{
    const QString &method = message.method;
    const QJsonObject &params = message.params;
    const QJsonObject item = params.value("item"_L1).toObject();
    // Threads of its own helpers work on the same task.
    const bool isMain = acpText(params, "threadId"_L1) == m_thread;
    if (method == "item/started"_L1)
        return m_turn.begin(item);
    if (method == "item/completed"_L1)
        return m_turn.complete(item, isMain);
    if (method == "account/rateLimits/updated"_L1)
        return m_turn.rateLimits(params);
    if (method == "serverRequest/resolved"_L1)
        m_requests.remove(acpKey(params.value("requestId"_L1)));
    if (!isMain)
        return {};
    if (method == "turn/started"_L1)
        m_turnId = acpText(params.value("turn"_L1).toObject(), "id"_L1);
    if (method == "turn/plan/updated"_L1)
        return CodexTurn::plan(params);
    if (method == "thread/tokenUsage/updated"_L1)
        return handleUsage(params);
    if (method == "error"_L1)
        return handleError(params);
    if (method == "turn/completed"_L1)
        return endTurn(params.value("turn"_L1).toObject());
    return {};
}

QList<RunnerEvent> CodexAdapter::handleError(const QJsonObject &params)
{
    // One that is not tried again comes once more with the end of the turn.
    if (!params.value("willRetry"_L1).toBool())
        return {};
    const QJsonObject error = params.value("error"_L1).toObject();
    const QString text = acpText(error, "message"_L1).left(500);
    if (isCodexRateLimit(error))
        return m_turn.waitFor({.why = Waiting::Why::Limit, .detail = text});
    return {Note{u"The model does not answer: %1"_s.arg(text)}};
}

QList<RunnerEvent> CodexAdapter::handleUsage(const QJsonObject &params)
{
    const JsonReader total(params.value("tokenUsage"_L1)["total"_L1].toObject());
    const auto input = total.maybeInteger("inputTokens"_L1);
    const auto output = total.maybeInteger("outputTokens"_L1);
    if (!input || !output || *input < 0 || *output < 0)
        return {};
    const auto limit = tokenLimitOf(m_assignment.work.raw);
    if (limit && *input + *output > *limit && !std::exchange(m_isOverLimit, true))
        interrupt();
    return {UsageReport{.usage = {.inputTokens = input, .outputTokens = output}}};
}

QList<RunnerEvent> CodexAdapter::handleResult(const QJsonObject &result)
{
    switch (m_phase) {
    case Phase::Initializing:
        m_input += codexLine({{u"method"_s, u"initialized"_s}});
        request(Phase::ReadingAccount, u"account/read"_s, {});
        return {Note{u"Codex: %1"_s.arg(acpText(result, "userAgent"_L1).left(200))}};
    case Phase::ReadingAccount:
        return handleAccount(result);
    case Phase::Opening:
        return handleOpened(result, false);
    case Phase::Resuming:
        return handleOpened(result, true);
    case Phase::Starting:
        m_phase = Phase::Working;
        m_turnId = acpText(result.value("turn"_L1).toObject(), "id"_L1);
        if (m_isStopping)
            interrupt();
        return {};
    case Phase::Working:
    case Phase::Parked:
    case Phase::Done:
        return {};
    }
    Q_UNREACHABLE();
}

QList<RunnerEvent> CodexAdapter::handleFailure(const AcpMessage &failure)
{
    switch (m_phase) {
    case Phase::ReadingAccount: // an older one does not know it
        return handleAccount({});
    case Phase::Resuming:
        openNew();
        return {Note{u"The earlier conversation cannot be resumed (%1); a new one begins."_s.arg(failure.errorText)}};
    case Phase::Starting:
        return finish({.error = failure.errorText});
    case Phase::Initializing:
    case Phase::Opening:
    case Phase::Working:
    case Phase::Parked:
    case Phase::Done:
        return finish({.error = u"Codex did not begin a session: %1"_s.arg(failure.errorText)});
    }
    Q_UNREACHABLE();
}

QList<RunnerEvent> CodexAdapter::handleAccount(const QJsonObject &result)
{
    if (result.value("requiresOpenaiAuth"_L1).toBool() && !result.value("account"_L1).isObject())
        return finish({.error = u"sign in to Codex on this computer"_s});
    QList<RunnerEvent> events;
    for (const QString &sentence : codexUnsupported(m_assignment.work.raw))
        events.append(Note{sentence});
    if (m_assignment.resume.isEmpty()) {
        openNew();
        return events;
    }
    QJsonObject thread = codexThread(m_assignment, m_sandbox);
    thread.insert(u"threadId"_s, m_assignment.resume);
    thread.insert(u"excludeTurns"_s, true);
    request(Phase::Resuming, u"thread/resume"_s, thread);
    return events;
}

void CodexAdapter::openNew()
{
    m_turns.setTask(withDigest(m_assignment.digest, platform::instruction(m_assignment.work)));
    request(Phase::Opening, u"thread/start"_s, codexThread(m_assignment, m_sandbox));
}

QList<RunnerEvent> CodexAdapter::handleOpened(const QJsonObject &result, bool isResumed)
{
    m_thread = acpText(result.value("thread"_L1).toObject(), "id"_L1);
    if (m_thread.isEmpty())
        return finish({.error = u"Codex began a session without an id"_s});
    // An accepted setting is no proof that it holds.
    const QString policy = acpText(result, "approvalPolicy"_L1);
    const QString reviewer = acpText(result, "approvalsReviewer"_L1);
    if (policy != "untrusted"_L1 || (!reviewer.isEmpty() && reviewer != "user"_L1))
        return finish({.error = u"Codex does not ask for permissions as demanded (%1, %2)"_s.arg(policy, reviewer)});
    QList<RunnerEvent> events;
    if (isResumed && !m_assignment.goOn.isEmpty())
        m_turns.setTask(m_assignment.goOn);
    if (isResumed)
        events.append(Resumed{m_thread});
    events.append(Started{m_thread});
    return events + nextTurn();
}

QList<RunnerEvent> CodexAdapter::beginTurn(const TurnQueue::Turn &turn)
{
    m_turn.start();
    m_turnId.clear();
    const QJsonObject text{{u"type"_s, u"text"_s}, {u"text"_s, turn.text}};
    request(Phase::Starting, u"turn/start"_s, {{u"threadId"_s, m_thread}, {u"input"_s, QJsonArray{text}}});
    return turn.events;
}

QList<RunnerEvent> CodexAdapter::endTurn(const QJsonObject &turn)
{
    m_requests.clear();
    m_phase = Phase::Working;
    QList<RunnerEvent> events = m_turn.end();
    const QString status = acpText(turn, "status"_L1);
    if (m_isOverLimit)
        return events + finish({.error = u"the work's limit of tokens was reached"_s});
    if (status == "interrupted"_L1 || m_isStopping)
        return events + finish({.error = u"cancelled"_s});
    if (status != "completed"_L1)
        return events + failTurn(status, turn.value("error"_L1).toObject());
    m_turns.succeeded();
    return events + (m_turns.isEmpty() ? finish({.ok = true, .summary = summary()}) : nextTurn());
}

// Between turns it is idle, so it can wait for the end of a limit as it waits for a message.
QList<RunnerEvent> CodexAdapter::failTurn(const QString &status, const QJsonObject &error)
{
    QString text = acpText(error, "message"_L1).trimmed();
    if (text.isEmpty())
        text = u"the turn ended with the status “%1”"_s.arg(status.left(100));
    if (error.value("codexErrorInfo"_L1) == "unauthorized"_L1)
        text = u"sign in to Codex on this computer (%1)"_s.arg(text);
    if (!isCodexRateLimit(error))
        return finish({.error = text});
    const RunnerEvent next = m_turns.limited(text, m_turn.limitEnds());
    if (const auto *failed = std::get_if<Finished>(&next))
        return finish(*failed);
    m_phase = Phase::Parked;
    return {next};
}

QList<RunnerEvent> CodexAdapter::nextTurn()
{
    if (const auto turn = m_turns.next())
        return beginTurn(*turn);
    m_phase = Phase::Parked;
    return {Waiting{.why = Waiting::Why::Paused}};
}

bool CodexAdapter::holdTurns(bool isHeld)
{
    m_turns.hold(isHeld);
    return true;
}

std::optional<QByteArray> CodexAdapter::goOn(const QString &text)
{
    if (m_phase != Phase::Parked || m_isStopping)
        return std::nullopt;
    if (const auto turn = m_turns.goOn(text))
        m_late += beginTurn(*turn);
    return takeInput();
}

// Whoever reads it must not take silence for success.
QString CodexAdapter::summary() const
{
    if (!m_turn.lastMessage().trimmed().isEmpty())
        return m_turn.lastMessage();
    const QString silent = u"The agent ended its turn without saying what it did."_s;
    return m_rejected == 0 ? silent : silent + u" Requests that were not allowed: %1."_s.arg(m_rejected);
}

QList<RunnerEvent> CodexAdapter::finish(Finished finished)
{
    m_phase = Phase::Done;
    m_requests.clear();
    return {finished};
}

std::optional<QByteArray> CodexAdapter::prompt(const QString &id, const QString &text)
{
    if (!takesPrompts())
        return std::nullopt;
    m_turns.add(id, text);
    return QByteArray();
}

void CodexAdapter::interrupt()
{
    m_requests.clear();
    if (!m_turnId.isEmpty() && m_phase != Phase::Parked)
        request(Phase::Working, u"turn/interrupt"_s, {{u"threadId"_s, m_thread}, {u"turnId"_s, m_turnId}});
}

// It withdraws its own requests; the end of the turn is still to come.
std::optional<QByteArray> CodexAdapter::stop(std::chrono::seconds)
{
    m_isStopping = true;
    interrupt();
    return takeInput();
}

StopTimes CodexAdapter::stopTimes() const
{
    const bool hasTurn = m_phase == Phase::Working || m_phase == Phase::Starting;
    return {.request = hasTurn ? 2'000ms : 0ms, .thenClosesInput = true, .closed = 2'000ms};
}

std::optional<std::chrono::milliseconds> CodexAdapter::startTimeout() const
{
    return 2min;
}

// Whatever its exit code: the end of a turn is a message.
Finished CodexAdapter::conclusion(const ProgramEnd &end) const
{
    const QString how = end.crashed ? u"crashed"_s : u"ended with exit code %1"_s.arg(end.exitCode);
    const QString when = m_thread.isEmpty() ? u"before its session began"_s : u"in the middle of a turn"_s;
    return {.error = withErrorTail(u"Codex %1 %2"_s.arg(how, when), end.errorLines)};
}

} // namespace rensei::runner
