#include "agent/runner/codex_turn.h"

#include "agent/base/json_reader.h"
#include "agent/runner/acp_wire.h"
#include "agent/runner/runner_adapter.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

namespace rensei::runner {

using namespace Qt::StringLiterals;
using permissions::Operation;

static constexpr qsizetype maxCodexText = 64 * 1024;
static constexpr qsizetype maxCodexOutput = 32 * 1024;
static constexpr qsizetype maxCodexItems = 256;
static constexpr qsizetype maxCodexChanges = 32;
static constexpr qsizetype maxCodexSteps = 100;

static QString codexType(const QJsonObject &item)
{
    return acpText(item, "type"_L1);
}

static bool isCodexTool(const QJsonObject &item)
{
    static constexpr QLatin1StringView tools[] = {"commandExecution"_L1, "fileChange"_L1, "mcpToolCall"_L1,
        "dynamicToolCall"_L1, "webSearch"_L1, "imageView"_L1, "collabAgentToolCall"_L1};
    return std::ranges::find(tools, codexType(item)) != std::end(tools);
}

static QStringList codexPaths(const QJsonObject &item)
{
    QStringList paths;
    for (const QJsonValue &change : item.value("changes"_L1).toArray()) {
        for (const QString &path : {change["path"_L1].toString(), change["kind"_L1]["move_path"_L1].toString()}) {
            if (!path.isEmpty())
                paths.append(path);
        }
    }
    return paths;
}

static QString codexTitle(const QJsonObject &item)
{
    constexpr qsizetype maxTitle = 120;
    QString title = acpText(item, {"command"_L1, "query"_L1, "path"_L1});
    if (codexType(item) == "fileChange"_L1)
        title = u"edit "_s + codexPaths(item).join(u", "_s);
    else if (title.isEmpty())
        title = (acpText(item, "server"_L1) + u' ' + acpText(item, "tool"_L1)).trimmed();
    title = title.trimmed().section(u'\n', 0, 0).simplified();
    if (title.isEmpty())
        title = codexType(item);
    return title.size() > maxTitle ? title.first(maxTitle - 1) + u'…' : title;
}

QList<RunnerEvent> CodexTurn::begin(const QJsonObject &item)
{
    const QString id = acpText(item, "id"_L1);
    if (id.isEmpty() || !isCodexTool(item))
        return {};
    if (!m_items.contains(id)) {
        if (m_order.size() >= maxCodexItems)
            m_items.remove(m_order.takeFirst());
        m_order.append(id);
    }
    m_items.insert(id, item);
    return waiting();
}

// Hunks of a unified diff, with the lines around them, as they were and as they are.
static FileDiff codexDiff(const QJsonObject &change, const QString &toolUseId)
{
    const QString text = acpText(change, "diff"_L1).left(maxCodexOutput);
    const QString kind = acpText(change.value("kind"_L1).toObject(), "type"_L1);
    FileDiff diff{.path = acpText(change, "path"_L1), .toolUseId = toolUseId};
    if (kind == "add"_L1) {
        diff.after = text;
        return diff;
    }
    if (kind == "delete"_L1) {
        diff.before = text;
        return diff;
    }
    QString before;
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith(u'-') || line.startsWith(u' '))
            before += line.sliced(1) + u'\n';
        if (line.startsWith(u'+') || line.startsWith(u' '))
            diff.after += line.sliced(1) + u'\n';
    }
    diff.before = before;
    return diff;
}

static QString codexOutput(const QJsonObject &item)
{
    const QString output = acpText(item, "aggregatedOutput"_L1);
    if (!output.isEmpty())
        return output.left(maxCodexOutput);
    const QString error = item.value("error"_L1)["message"_L1].toString();
    if (!error.isEmpty())
        return error.left(maxCodexOutput);
    QStringList texts;
    for (const QJsonValue &part : item.value("result"_L1)["content"_L1].toArray())
        texts.append(part["text"_L1].toString());
    return texts.join(u'\n').left(maxCodexOutput);
}

static Action codexAction(const QJsonObject &item)
{
    const QString type = codexType(item);
    const QString status = acpText(item, "status"_L1);
    Action action{.tool = type == "commandExecution"_L1 ? u"execute"_s
            : type == "fileChange"_L1                   ? u"edit"_s
            : type == "webSearch"_L1                    ? u"fetch"_s
            : acpText(item, "tool"_L1).isEmpty()        ? type
                                                        : acpText(item, "tool"_L1),
        .output = codexOutput(item),
        .isError = status == "failed"_L1 || status == "declined"_L1,
        .toolUseId = acpText(item, "id"_L1)};
    if (status == "declined"_L1 && action.output.isEmpty())
        action.output = u"not allowed"_s;
    for (const QLatin1StringView key :
        {"command"_L1, "cwd"_L1, "exitCode"_L1, "server"_L1, "arguments"_L1, "query"_L1, "path"_L1}) {
        if (const QJsonValue value = item.value(key); !value.isNull() && !value.isUndefined())
            action.input.insert(key, value);
    }
    if (const QStringList paths = codexPaths(item); !paths.isEmpty())
        action.input.insert(u"paths"_s, QJsonArray::fromStringList(paths));
    if (const auto duration = JsonReader(item).maybeInteger("durationMs"_L1); duration && *duration >= 0)
        action.duration = std::chrono::milliseconds(*duration);
    return action;
}

QList<RunnerEvent> CodexTurn::complete(const QJsonObject &item, bool isMain)
{
    const QString type = codexType(item);
    if (type == "agentMessage"_L1) {
        const QString text = acpText(item, "text"_L1).left(maxCodexText);
        if (text.trimmed().isEmpty())
            return {};
        if (isMain)
            m_lastMessage = text;
        return {Thought{text}};
    }
    if (type == "reasoning"_L1) {
        QStringList parts = JsonReader(item).strings("summary"_L1);
        if (parts.isEmpty())
            parts = JsonReader(item).strings("content"_L1);
        const QString text = parts.join(u"\n\n"_s).left(maxCodexText);
        return text.trimmed().isEmpty() ? QList<RunnerEvent>() : QList<RunnerEvent>{Thought{text}};
    }
    if (!isCodexTool(item))
        return {};
    const Action action = codexAction(item);
    m_items.remove(action.toolUseId);
    m_order.removeAll(action.toolUseId);
    QList<RunnerEvent> events{action};
    const QJsonArray changes = action.isError ? QJsonArray() : item.value("changes"_L1).toArray();
    for (qsizetype i = 0; i < std::min<qsizetype>(changes.size(), maxCodexChanges); ++i) {
        const FileDiff diff = codexDiff(changes.at(i).toObject(), action.toolUseId);
        if (!diff.path.isEmpty())
            events.append(diff);
    }
    return events + waiting();
}

permissions::Request CodexTurn::request(const QString &method, const QJsonObject &params) const
{
    const QJsonObject item = m_items.value(acpText(params, "itemId"_L1));
    permissions::Request request;
    if (method == "item/commandExecution/requestApproval"_L1) {
        const QString command = acpText(params, "command"_L1);
        const QJsonObject network = params.value("networkApprovalContext"_L1).toObject();
        if (!network.isEmpty()) {
            request.operation = Operation::Fetch;
            request.title = u"reach %1"_s.arg(acpText(network, "host"_L1).left(200));
            return request;
        }
        request.operation = Operation::Execute;
        request.command = command.isEmpty() ? acpText(item, "command"_L1) : command;
        request.folder = acpText(params, "cwd"_L1);
        request.title = codexTitle({{u"type"_s, u"commandExecution"_s}, {u"command"_s, request.command}});
    } else if (method == "item/fileChange/requestApproval"_L1) {
        request.operation = Operation::Edit;
        request.paths = codexPaths(item);
        request.title = codexTitle(item);
        const QString root = acpText(params, "grantRoot"_L1);
        // A whole folder for the rest of the session is more than this change.
        if (!root.isEmpty()) {
            request.operation = Operation::Other;
            request.title = u"write anywhere in %1"_s.arg(root);
            request.paths = {root};
        }
    } else {
        request.title = acpText(params, {"message"_L1, "serverName"_L1}).left(200);
    }
    return request;
}

QList<RunnerEvent> CodexTurn::plan(const QJsonObject &params)
{
    PlanChanged plan;
    for (const QJsonValue &step : params.value("plan"_L1).toArray()) {
        const QString text = step["step"_L1].toString().simplified();
        const QString status = step["status"_L1].toString();
        if (!text.isEmpty() && plan.entries.size() < maxCodexSteps)
            plan.entries.append(
                {text, status == "inProgress"_L1 ? PlanEntry::Status::InProgress : parsePlanStatus(status)});
    }
    return {plan};
}

QList<RunnerEvent> CodexTurn::rateLimits(const QJsonObject &params)
{
    const QJsonObject limits = params.value("rateLimits"_L1).toObject();
    for (const QLatin1StringView key : {"primary"_L1, "secondary"_L1}) {
        const QJsonObject window = limits.value(key).toObject();
        if (window.value("usedPercent"_L1).toDouble() < 100)
            continue;
        // It may try again itself: only the end of the turn says that it does not.
        if (const auto reset = JsonReader(window).maybeInstant("resetsAt"_L1))
            m_limitEnds = reset;
        return waitFor({.why = Waiting::Why::Limit, .detail = limitText(m_limitEnds)});
    }
    return {};
}

QList<RunnerEvent> CodexTurn::waiting()
{
    Waiting now;
    if (!m_order.isEmpty())
        now = {.why = Waiting::Why::Tool, .detail = codexTitle(m_items.value(m_order.last()))};
    return waitFor(now);
}

QList<RunnerEvent> CodexTurn::waitFor(const Waiting &waiting)
{
    if (waiting == m_waiting)
        return {};
    m_waiting = waiting;
    return {waiting};
}

QList<RunnerEvent> CodexTurn::end()
{
    QList<RunnerEvent> events;
    for (const QString &id : std::exchange(m_order, {})) {
        const QJsonObject item = m_items.take(id);
        if (!item.isEmpty())
            events.append(codexAction(item));
    }
    return events + waiting();
}

} // namespace rensei::runner
