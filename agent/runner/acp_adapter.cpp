#include "agent/runner/acp_adapter.h"

#include "agent/base/json_reader.h"

#include <utility>

namespace rensei::runner {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr int protocolVersion = 1;

QByteArray AcpAdapter::initialInput(const Assignment &assignment)
{
    m_assignment = assignment;
    m_turns.setTask(acpFirstPrompt(assignment));
    // Without fs and terminal an agent does its own file and shell work, in its folder: the smallest surface.
    const QJsonObject fs{{u"readTextFile"_s, false}, {u"writeTextFile"_s, false}};
    request(Phase::Initializing, u"initialize"_s,
        {{u"protocolVersion"_s, protocolVersion},
            {u"clientCapabilities"_s, QJsonObject{{u"fs"_s, fs}, {u"terminal"_s, false}}},
            {u"clientInfo"_s,
                QJsonObject{{u"name"_s, u"rensei-agent"_s}, {u"title"_s, u"Rensei"_s},
                    {u"version"_s, QStringLiteral(RENSEI_VERSION)}}}});
    return takeInput();
}

void AcpAdapter::request(Phase phase, const QString &method, QJsonObject params)
{
    m_phase = phase;
    if (!m_conversation.isEmpty())
        params.insert(u"sessionId"_s, m_conversation);
    m_input += acpRequest(++m_lastId, method, params);
}

QByteArray AcpAdapter::takeInput()
{
    return std::exchange(m_input, {});
}

QList<RunnerEvent> AcpAdapter::read(const QByteArray &line)
{
    if (line.trimmed().isEmpty())
        return {};
    const auto message = parseAcpMessage(line);
    if (!message)
        return {textEvent(QString::fromUtf8(line))};
    return std::exchange(m_late, {}) + handle(*message);
}

QList<RunnerEvent> AcpAdapter::handle(const AcpMessage &message)
{
    switch (message.kind) {
    case AcpMessage::Kind::Request:
        return handleRequest(message);
    case AcpMessage::Kind::Notification:
        return handleNotification(message);
    case AcpMessage::Kind::Result:
    case AcpMessage::Kind::Failure:
        break;
    }
    // An agent that could not read a request of ours may not know its id.
    const bool isOurs = message.id.isDouble() ? message.id.toInteger() == m_lastId : !message.id.isString();
    if (!isOurs || m_phase == Phase::Parked || m_phase == Phase::Done)
        return {};
    return message.kind == AcpMessage::Kind::Result ? handleResult(message.result) : handleFailure(message);
}

bool AcpAdapter::isText(const QByteArray &line) const
{
    return !line.trimmed().startsWith('{');
}

RunnerEvent AcpAdapter::textEvent(const QString &text) const
{
    return Note{text};
}

QList<RunnerEvent> AcpAdapter::handleRequest(const AcpMessage &message)
{
    if (message.method != "session/request_permission"_L1) {
        m_input += acpFailure(message.id, acp::methodNotFound, u"Method not found"_s);
        return {};
    }
    if (m_isStopping || m_phase == Phase::Done) {
        m_input += acpResult(message.id, acpCancelled());
        return {};
    }
    const QString key = acpKey(message.id);
    m_requests.insert(key, message);
    return {PermissionRequested{key, m_turn.request(message.params.value("toolCall"_L1).toObject())}};
}

bool AcpAdapter::answer(const QString &request, bool allow)
{
    const auto found = m_requests.constFind(request);
    if (found == m_requests.constEnd())
        return false;
    const auto options = parseAcpOptions(found->params.value("options"_L1).toArray());
    m_input += acpResult(found->id, acpOutcome(options, allow));
    m_requests.erase(found);
    m_rejected += allow ? 0 : 1;
    return true;
}

void AcpAdapter::answerOpenRequests()
{
    for (const AcpMessage &request : std::as_const(m_requests))
        m_input += acpResult(request.id, acpCancelled());
    m_requests.clear();
}

QList<RunnerEvent> AcpAdapter::handleNotification(const AcpMessage &message)
{
    const bool isOurs = acpText(message.params, "sessionId"_L1) == m_conversation;
    // Until the answer to session/load arrives, the agent repeats what was said before.
    if (message.method != "session/update"_L1 || !isOurs || m_phase == Phase::Loading || m_phase == Phase::Done)
        return {};
    return m_turn.apply(message.params.value("update"_L1).toObject());
}

QList<RunnerEvent> AcpAdapter::handleResult(const QJsonObject &result)
{
    switch (m_phase) {
    case Phase::Initializing:
        return handleInitialized(result);
    case Phase::Authenticating:
        return open();
    case Phase::Opening:
        return handleOpened(result, false);
    case Phase::Loading:
        return handleOpened(result, true);
    case Phase::Configuring:
        m_settings.removeFirst();
        return configure();
    case Phase::Prompting:
        return endTurn(result);
    case Phase::Parked:
    case Phase::Done:
        return {};
    }
    Q_UNREACHABLE();
}

QList<RunnerEvent> AcpAdapter::handleFailure(const AcpMessage &failure)
{
    switch (m_phase) {
    case Phase::Opening:
        if (failure.errorCode == acp::authenticationRequired)
            return authenticate();
        break;
    case Phase::Authenticating:
        return finish({.error = u"sign in to %1 on this computer (%2)"_s.arg(m_agent.shownName(), failure.errorText)});
    case Phase::Loading: {
        m_conversation.clear();
        QList<RunnerEvent> events{
            Note{u"The earlier conversation cannot be resumed (%1); a new one begins."_s.arg(failure.errorText)}};
        return events + openNew();
    }
    case Phase::Configuring: {
        const AcpSetting setting = m_settings.takeFirst();
        const QString what
            = u"%1 does not take the %2 (%3)"_s.arg(m_agent.shownName(), setting.name, failure.errorText);
        if (setting.isRequired)
            return finish({.error = what + u", without which it may not ask for permissions"_s});
        return QList<RunnerEvent>{Note{what}} + configure();
    }
    case Phase::Prompting:
        return m_turn.end() + failTurn(failure);
    case Phase::Initializing:
    case Phase::Parked:
    case Phase::Done:
        break;
    }
    return finish({.error = u"%1 did not begin a session: %2"_s.arg(m_agent.shownName(), failure.errorText)});
}

// Between turns an agent is idle, so it can wait for the end of a limit as it waits for a message.
QList<RunnerEvent> AcpAdapter::failTurn(const AcpMessage &failure)
{
    if (!failure.isRateLimit)
        return finish({.error = failure.errorCode == acp::requestCancelled ? u"cancelled"_s : failure.errorText});
    const auto ends = failure.limitEnds ? failure.limitEnds : m_turn.limitEnds();
    if (m_isStopping)
        return finish({.error = u"cancelled"_s});
    const RunnerEvent next = m_turns.limited(failure.errorText, ends);
    if (const auto *failed = std::get_if<Finished>(&next))
        return finish(*failed);
    m_phase = Phase::Parked;
    return {next};
}

bool AcpAdapter::holdTurns(bool isHeld)
{
    m_turns.hold(isHeld);
    return true;
}

std::optional<QByteArray> AcpAdapter::goOn(const QString &text)
{
    if (m_phase != Phase::Parked || m_isStopping)
        return std::nullopt;
    if (const auto turn = m_turns.goOn(text))
        m_late += beginTurn(*turn);
    return takeInput();
}

QList<RunnerEvent> AcpAdapter::handleInitialized(const QJsonObject &result)
{
    const JsonReader info(result.value("agentInfo"_L1).toObject());
    m_agent = {.name = info.line("name"_L1), .version = info.line("version"_L1), .title = info.line("title"_L1)};
    const qint64 spoken = JsonReader(result).maybeInteger("protocolVersion"_L1).value_or(0);
    if (spoken != protocolVersion) {
        return finish({.error = u"%1 speaks version %2 of the Agent Client Protocol, this host speaks version %3"_s.arg(
                           m_agent.shownName(), QString::number(spoken), QString::number(protocolVersion))});
    }
    m_capabilities = result.value("agentCapabilities"_L1).toObject();
    m_signInMethods = result.value("authMethods"_L1).toArray();
    QList<RunnerEvent> events{
        Note{u"%1 %2 speaks the Agent Client Protocol."_s.arg(m_agent.shownName(), m_agent.version)}};
    for (const QString &sentence : acpUnsupported(m_assignment.work.raw))
        events.append(Note{sentence});
    return events + open();
}

static QJsonObject folderParameters(const Assignment &assignment, const QJsonArray &servers)
{
    return {{u"cwd"_s, assignment.workspace}, {u"mcpServers"_s, servers}};
}

QList<RunnerEvent> AcpAdapter::open()
{
    if (m_assignment.resume.isEmpty())
        return openNew();
    if (!m_capabilities.value("loadSession"_L1).toBool() || !canResume(m_agent)) {
        return QList<RunnerEvent>{Note{u"It is not known that %1 %2 can resume a conversation; a new one begins."_s.arg(
                   m_agent.shownName(), m_agent.version)}}
        + openNew();
    }
    m_conversation = m_assignment.resume;
    request(Phase::Loading, u"session/load"_s,
        folderParameters(m_assignment, acpServers(m_assignment.work.raw, m_capabilities).servers));
    return {};
}

QList<RunnerEvent> AcpAdapter::openNew()
{
    if (!m_assignment.digest.isEmpty())
        m_turns.setTask(acpFirstPrompt(m_assignment, true));
    const AcpServers servers = acpServers(m_assignment.work.raw, m_capabilities);
    QList<RunnerEvent> events;
    for (const QString &name : servers.leftOut)
        events.append(Note{u"%1 cannot use the tool server %2."_s.arg(m_agent.shownName(), name)});
    request(Phase::Opening, u"session/new"_s, folderParameters(m_assignment, servers.servers));
    return events;
}

QList<RunnerEvent> AcpAdapter::handleOpened(const QJsonObject &result, bool isResumed)
{
    QList<RunnerEvent> events;
    if (!isResumed)
        m_conversation = acpText(result, "sessionId"_L1);
    else if (!m_assignment.goOn.isEmpty())
        m_turns.setTask(m_assignment.goOn);
    if (isResumed)
        events.append(Resumed{m_conversation});
    if (m_conversation.isEmpty())
        return finish({.error = u"%1 began a session without an id"_s.arg(m_agent.shownName())});
    events.append(Started{m_conversation});
    const AcpSettings wanted = acpSettings(result, m_profile.mode, modelOf(m_assignment.work.raw));
    if (wanted.isImpossible) {
        return events
            + finish({.error = u"%1 does not offer %2, without which it may not ask for permissions"_s.arg(
                          m_agent.shownName(), wanted.missing.first())});
    }
    for (const QString &what : wanted.missing)
        events.append(Note{u"%1 does not offer %2; its own choice holds."_s.arg(m_agent.shownName(), what)});
    m_settings = wanted.settings;
    return events + configure();
}

// A method that is itself a program for a terminal cannot be used by a host that has none.
QList<RunnerEvent> AcpAdapter::authenticate()
{
    for (const QJsonValue &method : std::as_const(m_signInMethods)) {
        const bool isUsable = method["id"_L1] == m_profile.signIn && method["type"_L1] != "terminal"_L1;
        if (!isUsable || m_profile.signIn.isEmpty() || m_triedToSignIn)
            continue;
        m_triedToSignIn = true;
        request(Phase::Authenticating, u"authenticate"_s, {{u"methodId"_s, m_profile.signIn}});
        return {};
    }
    return finish({.error = u"sign in to %1 on this computer"_s.arg(m_agent.shownName())});
}

QList<RunnerEvent> AcpAdapter::configure()
{
    if (m_settings.isEmpty())
        return nextTurn();
    request(Phase::Configuring, m_settings.first().method, m_settings.first().params);
    return {};
}

// A message that was taken begins a turn, and that is what a pause holds back.
QList<RunnerEvent> AcpAdapter::nextTurn()
{
    if (const auto turn = m_turns.next())
        return beginTurn(*turn);
    m_phase = Phase::Parked;
    return {Waiting{.why = Waiting::Why::Paused}};
}

QList<RunnerEvent> AcpAdapter::beginTurn(const TurnQueue::Turn &turn)
{
    m_turn.begin();
    const QJsonObject text{{u"type"_s, u"text"_s}, {u"text"_s, turn.text}};
    request(Phase::Prompting, u"session/prompt"_s, {{u"prompt"_s, QJsonArray{text}}});
    return turn.events;
}

QList<RunnerEvent> AcpAdapter::endTurn(const QJsonObject &result)
{
    m_turns.succeeded();
    QList<RunnerEvent> events = m_turn.end() + m_turn.usage(result);
    const QString reason = acpText(result, "stopReason"_L1);
    if (reason == "end_turn"_L1 && !m_turns.isEmpty() && !m_isStopping)
        return events + nextTurn();
    return events + finish(acpEnd(reason, summary(), m_turn.lastMessage()));
}

// Whoever reads it must not take silence for success.
QString AcpAdapter::summary() const
{
    if (!m_turn.lastMessage().trimmed().isEmpty())
        return m_turn.lastMessage();
    const QString silent = u"The agent ended its turn without saying what it did."_s;
    if (m_rejected == 0)
        return silent;
    return silent
        + (m_rejected == 1 ? u" One of its requests was not allowed."_s
                           : u" %1 of its requests were not allowed."_s.arg(m_rejected));
}

QList<RunnerEvent> AcpAdapter::finish(Finished finished)
{
    m_phase = Phase::Done;
    answerOpenRequests();
    return {finished};
}

std::optional<QByteArray> AcpAdapter::prompt(const QString &id, const QString &text)
{
    if (!takesPrompts())
        return std::nullopt;
    m_turns.add(id, text);
    return QByteArray();
}

// The answer to the prompt is still to come; it says that the turn was cancelled.
std::optional<QByteArray> AcpAdapter::stop(std::chrono::seconds)
{
    m_isStopping = true;
    if (m_phase == Phase::Prompting) {
        m_input += acpNotification(u"session/cancel"_s, {{u"sessionId"_s, m_conversation}});
        answerOpenRequests();
    }
    return takeInput();
}

StopTimes AcpAdapter::stopTimes() const
{
    return {.request = m_phase == Phase::Prompting ? 2'000ms : 0ms, .thenClosesInput = true, .closed = 2'000ms};
}

std::optional<std::chrono::milliseconds> AcpAdapter::startTimeout() const
{
    return 2min;
}

// Whatever its exit code: the end of a turn is a message.
Finished AcpAdapter::conclusion(const ProgramEnd &end) const
{
    const QString how = end.crashed ? u"crashed"_s : u"ended with exit code %1"_s.arg(end.exitCode);
    const QString when = m_conversation.isEmpty() ? u"before its session began"_s : u"in the middle of a turn"_s;
    return {.error = withErrorTail(u"%1 %2 %3"_s.arg(m_agent.shownName(), how, when), end.errorLines)};
}

} // namespace rensei::runner
