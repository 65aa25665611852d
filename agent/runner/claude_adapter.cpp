#include "agent/runner/claude_adapter.h"

#include "agent/base/json_reader.h"
#include "agent/runner/acp_session.h"
#include "agent/runner/acp_wire.h"
#include "agent/runner/claude_session.h"
#include "agent/runner/claude_tool.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

namespace rensei::runner {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static const QString askCallback = QStringLiteral("ask");

static QByteArray claudeLine(const QJsonObject &message)
{
    return QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n';
}

QStringList ClaudeAdapter::arguments(const Assignment &assignment) const
{
    return claudeArguments(assignment);
}

QByteArray ClaudeAdapter::initialInput(const Assignment &assignment)
{
    m_assignment = assignment;
    // An earlier conversation knows it itself.
    const bool isResumed = !assignment.resume.isEmpty();
    const QString instruction = platform::instruction(assignment.work);
    m_turns.setTask(!isResumed          ? withDigest(assignment.digest, instruction)
            : assignment.goOn.isEmpty() ? instruction
                                        : assignment.goOn);
    // Whatever the user's settings allow without asking, this hook makes every tool ask.
    const QJsonObject hook{{u"hookCallbackIds"_s, QJsonArray{askCallback}}};
    request({{u"subtype"_s, u"initialize"_s}, {u"hooks"_s, QJsonObject{{u"PreToolUse"_s, QJsonArray{hook}}}},
        {u"appendSystemPrompt"_s, claudeSystemPrompt(assignment.work.raw)}});
    return takeInput();
}

void ClaudeAdapter::request(const QJsonObject &what)
{
    const QString id = u"rensei-%1"_s.arg(++m_lastRequest);
    m_input += claudeLine({{u"type"_s, u"control_request"_s}, {u"request_id"_s, id}, {u"request"_s, what}});
}

void ClaudeAdapter::respond(const QString &request, const QJsonObject &response)
{
    const QJsonObject whole{{u"subtype"_s, u"success"_s}, {u"request_id"_s, request}, {u"response"_s, response}};
    m_input += claudeLine({{u"type"_s, u"control_response"_s}, {u"response"_s, whole}});
}

void ClaudeAdapter::refuse(const QString &request, const QString &why)
{
    const QJsonObject whole{{u"subtype"_s, u"error"_s}, {u"request_id"_s, request}, {u"error"_s, why}};
    m_input += claudeLine({{u"type"_s, u"control_response"_s}, {u"response"_s, whole}});
}

QByteArray ClaudeAdapter::takeInput()
{
    return std::exchange(m_input, {});
}

bool ClaudeAdapter::isText(const QByteArray &line) const
{
    return !line.trimmed().startsWith('{');
}

QList<RunnerEvent> ClaudeAdapter::read(const QByteArray &line)
{
    return std::exchange(m_late, {}) + handle(line);
}

QList<RunnerEvent> ClaudeAdapter::handle(const QByteArray &line)
{
    if (line.trimmed().isEmpty())
        return {};
    const auto message = parseObject(line);
    const QString type = message ? acpText(*message, "type"_L1) : QString();
    if (type.isEmpty())
        return {textEvent(QString::fromUtf8(line))};
    if (type == "control_request"_L1)
        return handleRequest(*message);
    if (m_phase == Phase::Done)
        return {};
    if (type == "control_cancel_request"_L1) {
        m_requests.remove(acpText(*message, "request_id"_L1));
        return {};
    }
    if (type == "control_response"_L1)
        return handleResponse(message->value("response"_L1).toObject());
    if (type == "system"_L1)
        return handleSystem(*message);
    if (type == "assistant"_L1) {
        const QList<RunnerEvent> events = m_turn.applyAssistant(*message);
        if (isOverTokens() && m_phase == Phase::Working && !std::exchange(m_isOverLimit, true))
            request({{u"subtype"_s, u"interrupt"_s}});
        return events;
    }
    if (type == "user"_L1)
        return m_turn.applyUser(*message);
    if (type == "result"_L1)
        return handleResult(*message);
    if (type == "rate_limit_event"_L1) {
        const QJsonObject limit = message->value("rate_limit_info"_L1).toObject();
        if (limit.value("status"_L1) != "rejected"_L1)
            return {};
        // It may try again itself: only the end of the turn says that it does not.
        if (const auto reset = JsonReader(limit).maybeInstant("resetsAt"_L1))
            m_limitEnds = reset;
        return m_turn.waitFor({.why = Waiting::Why::Limit, .detail = limitText(m_limitEnds)});
    }
    return {};
}

QList<RunnerEvent> ClaudeAdapter::handleRequest(const QJsonObject &message)
{
    const QString id = acpText(message, "request_id"_L1);
    const QJsonObject what = message.value("request"_L1).toObject();
    const QString subtype = acpText(what, "subtype"_L1);
    if (subtype == "hook_callback"_L1 && what.value("callback_id"_L1) == askCallback) {
        const QJsonObject output{{u"hookEventName"_s, u"PreToolUse"_s}, {u"permissionDecision"_s, u"ask"_s}};
        respond(id, {{u"hookSpecificOutput"_s, output}});
        return {};
    }
    if (subtype != "can_use_tool"_L1) {
        refuse(id, u"not supported"_s);
        return {};
    }
    const QString tool = acpText(what, "tool_name"_L1);
    const auto deny = [this, &id](const QString &why) {
        respond(id, {{u"behavior"_s, u"deny"_s}, {u"message"_s, why}});
        return QList<RunnerEvent>();
    };
    if (m_isStopping || m_isOverLimit || m_phase == Phase::Done)
        return deny(u"The session is being stopped."_s);
    if (tool == "AskUserQuestion"_L1)
        return deny(u"Nobody can answer questions here. Decide yourself, and say at the end what you assumed."_s);
    const QJsonObject input = what.value("input"_L1).toObject();
    m_requests.insert(id, input);
    return {PermissionRequested{id, claudeRequest(tool, input)}};
}

bool ClaudeAdapter::answer(const QString &request, bool allow)
{
    const auto found = m_requests.constFind(request);
    if (found == m_requests.constEnd())
        return false;
    if (allow) {
        respond(request, {{u"behavior"_s, u"allow"_s}, {u"updatedInput"_s, *found}});
    } else {
        respond(request,
            {{u"behavior"_s, u"deny"_s}, {u"message"_s, u"This is not allowed on this computer."_s},
                {u"interrupt"_s, false}});
        ++m_rejected;
    }
    m_requests.erase(found);
    return true;
}

QList<RunnerEvent> ClaudeAdapter::handleResponse(const QJsonObject &response)
{
    const bool isOurs = acpText(response, "request_id"_L1) == u"rensei-%1"_s.arg(m_lastRequest);
    if (!isOurs || m_phase == Phase::Working)
        return {};
    const bool hasFailed = response.value("subtype"_L1) != "success"_L1;
    const QString error = acpText(response, "error"_L1);
    QList<RunnerEvent> events;
    if (m_phase == Phase::Initializing) {
        // Without the hook it may act without asking.
        if (hasFailed)
            return finish({.error = u"Claude Code did not begin a session: %1"_s.arg(error)});
        for (const QString &sentence : claudeUnsupported(m_assignment))
            events.append(Note{sentence});
        const QJsonObject servers = claudeServers(m_assignment.work.raw);
        if (servers.isEmpty())
            return events + nextTurn();
        m_phase = Phase::AddingServers;
        request({{u"subtype"_s, u"mcp_set_servers"_s}, {u"servers"_s, servers}});
        return events;
    }
    if (hasFailed)
        events.append(Note{u"Claude Code does not take the tool servers of the work: %1"_s.arg(error)});
    const QJsonObject errors = response.value("response"_L1)["errors"_L1].toObject();
    for (auto it = errors.begin(); it != errors.end(); ++it)
        events.append(Note{u"Claude Code cannot use the tool server %1: %2"_s.arg(it.key(), it.value().toString())});
    return events + nextTurn();
}

QList<RunnerEvent> ClaudeAdapter::handleSystem(const QJsonObject &message)
{
    const QString subtype = acpText(message, "subtype"_L1);
    if (subtype == "init"_L1)
        return m_conversation.isEmpty() ? handleInit(message) : QList<RunnerEvent>();
    if (subtype != "api_retry"_L1)
        return {};
    const bool isLimit
        = message.value("error"_L1) == "rate_limit"_L1 || message.value("error_status"_L1).toInt() == 429;
    const qint64 seconds = JsonReader(message).maybeInteger("retry_delay_ms"_L1).value_or(0) / 1000;
    if (isLimit)
        return m_turn.waitFor({.why = Waiting::Why::Limit, .detail = u"next attempt in %1 s"_s.arg(seconds)});
    return {Note{
        u"The model does not answer (%1); next attempt in %2 s."_s.arg(acpText(message, "error"_L1)).arg(seconds)}};
}

QList<RunnerEvent> ClaudeAdapter::handleInit(const QJsonObject &message)
{
    m_conversation = acpText(message, "session_id"_L1);
    const QString mode = acpText(message, "permissionMode"_L1);
    if (m_conversation.isEmpty())
        return finish({.error = u"Claude Code began a session without an id"_s});
    if (mode != "default"_L1) {
        return finish({.error
            = u"Claude Code works in the mode “%1”, in which it may not ask for permissions"_s.arg(mode.left(100))});
    }
    QList<RunnerEvent> events{Note{
        u"Claude Code %1, model %2."_s.arg(acpText(message, "claude_code_version"_L1), acpText(message, "model"_L1))}};
    if (!m_assignment.resume.isEmpty() && m_conversation == m_assignment.resume)
        events.append(Resumed{m_conversation});
    events.append(Started{m_conversation});
    return events + std::exchange(m_taken, {});
}

QList<RunnerEvent> ClaudeAdapter::beginTurn(const TurnQueue::Turn &turn)
{
    m_phase = Phase::Working;
    m_turn.begin();
    const QJsonObject text{{u"type"_s, u"text"_s}, {u"text"_s, turn.text}};
    m_input += claudeLine({{u"type"_s, u"user"_s},
        {u"message"_s, QJsonObject{{u"role"_s, u"user"_s}, {u"content"_s, QJsonArray{text}}}}});
    if (m_assignment.resume.isEmpty() || !m_conversation.isEmpty())
        return turn.events;
    m_taken = turn.events;
    return {m_taken.takeLast()};
}

// It has no limit of its own for that. Its own totals come only with the end of a turn.
bool ClaudeAdapter::isOverTokens() const
{
    const auto limit = tokenLimitOf(m_assignment.work.raw);
    return limit && m_turn.tokens() > *limit;
}

static QString claudeError(const QJsonObject &result)
{
    const QStringList errors = JsonReader(result).strings("errors"_L1);
    const QString text = acpText(result, "result"_L1).trimmed();
    if (!errors.isEmpty())
        return errors.join(u"; "_s);
    return text.isEmpty() ? u"Claude Code ended its turn with “%1”"_s.arg(acpText(result, "subtype"_L1).left(100))
                          : text;
}

QList<RunnerEvent> ClaudeAdapter::handleResult(const QJsonObject &result)
{
    m_requests.clear();
    QList<RunnerEvent> events = m_turn.end() + m_turn.usage(result);
    const bool isError = result.value("is_error"_L1).toBool() || result.value("subtype"_L1) != "success"_L1;
    if (m_isOverLimit || isOverTokens())
        return events + finish({.error = u"the work's limit of tokens was reached"_s});
    if (m_isStopping)
        return events + finish({.error = u"cancelled"_s});
    if (isError)
        return events + failTurn(result);
    m_turns.succeeded();
    if (!m_turns.isEmpty())
        return events + nextTurn();
    return events + finish({.ok = true, .summary = summary(result)});
}

// Between turns it is idle, so it can wait for the end of a limit as it waits for a message.
QList<RunnerEvent> ClaudeAdapter::failTurn(const QJsonObject &result)
{
    const QString error = claudeError(result);
    if (error.startsWith("Not logged in"_L1))
        return finish({.error = u"sign in to Claude Code on this computer"_s});
    if (result.value("api_error_status"_L1).toInt() != 429)
        return finish({.error = error, .isConversationGone = isGone(error)});
    const RunnerEvent next = m_turns.limited(error, std::exchange(m_limitEnds, std::nullopt));
    if (const auto *failed = std::get_if<Finished>(&next))
        return finish(*failed);
    m_phase = Phase::Parked;
    return {next};
}

bool ClaudeAdapter::isGone(const QString &error) const
{
    const bool isResuming = !m_assignment.resume.isEmpty() && m_conversation.isEmpty();
    return isResuming && error.contains("No conversation found"_L1);
}

QList<RunnerEvent> ClaudeAdapter::nextTurn()
{
    if (const auto turn = m_turns.next())
        return beginTurn(*turn);
    m_phase = Phase::Parked;
    return {Waiting{.why = Waiting::Why::Paused}};
}

bool ClaudeAdapter::holdTurns(bool isHeld)
{
    m_turns.hold(isHeld);
    return true;
}

std::optional<QByteArray> ClaudeAdapter::goOn(const QString &text)
{
    if (m_phase != Phase::Parked || m_isStopping)
        return std::nullopt;
    if (const auto turn = m_turns.goOn(text))
        m_late += beginTurn(*turn);
    return takeInput();
}

// Whoever reads it must not take silence for success.
QString ClaudeAdapter::summary(const QJsonObject &result) const
{
    for (const QString &text : {acpText(result, "result"_L1), m_turn.lastMessage()}) {
        if (!text.trimmed().isEmpty())
            return text;
    }
    const QString silent = u"The agent ended its turn without saying what it did."_s;
    return m_rejected == 0 ? silent : silent + u" Requests that were not allowed: %1."_s.arg(m_rejected);
}

QList<RunnerEvent> ClaudeAdapter::finish(Finished finished)
{
    m_phase = Phase::Done;
    m_requests.clear();
    return {finished};
}

std::optional<QByteArray> ClaudeAdapter::prompt(const QString &id, const QString &text)
{
    if (!takesPrompts())
        return std::nullopt;
    m_turns.add(id, text);
    return QByteArray();
}

// It withdraws its own requests; the result that ends the turn is still to come.
std::optional<QByteArray> ClaudeAdapter::stop(std::chrono::seconds)
{
    m_isStopping = true;
    m_requests.clear();
    if (m_phase == Phase::Working)
        request({{u"subtype"_s, u"interrupt"_s}});
    return takeInput();
}

StopTimes ClaudeAdapter::stopTimes() const
{
    return {.request = m_phase == Phase::Working ? 2'000ms : 0ms, .thenClosesInput = true, .closed = 2'000ms};
}

std::optional<std::chrono::milliseconds> ClaudeAdapter::startTimeout() const
{
    return 2min;
}

// Whatever its exit code: the end of a turn is a message.
Finished ClaudeAdapter::conclusion(const ProgramEnd &end) const
{
    const QString how = end.crashed ? u"crashed"_s : u"ended with exit code %1"_s.arg(end.exitCode);
    const QString when = m_conversation.isEmpty() ? u"before its session began"_s : u"in the middle of a turn"_s;
    return {.error = withErrorTail(u"Claude Code %1 %2"_s.arg(how, when), end.errorLines),
        .isConversationGone = isGone(end.errorLines.join(u'\n'))};
}

} // namespace rensei::runner
