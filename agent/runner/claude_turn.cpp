#include "agent/runner/claude_turn.h"

#include "agent/base/json_reader.h"
#include "agent/runner/acp_wire.h"
#include "agent/runner/claude_tool.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace rensei::runner {

using namespace Qt::StringLiterals;

static constexpr qsizetype maxClaudeText = 64 * 1024;
static constexpr qsizetype maxClaudeOutput = 32 * 1024;
static constexpr qsizetype maxClaudeTools = 256;
static constexpr qsizetype maxClaudeTasks = 100;
static constexpr qsizetype maxClaudeRequests = 32; // of subagents beside each other, too

QList<RunnerEvent> ClaudeTurn::applyAssistant(const QJsonObject &message)
{
    count(message.value("message"_L1).toObject());
    // What a subagent says is no answer of the session.
    const bool isMain = !message.value("parent_tool_use_id"_L1).isString();
    QList<RunnerEvent> events;
    QStringList texts;
    for (const QJsonValue &value : message.value("message"_L1)["content"_L1].toArray()) {
        const QJsonObject block = value.toObject();
        const QString type = acpText(block, "type"_L1);
        const QString text = acpText(block, type == "thinking"_L1 ? "thinking"_L1 : "text"_L1).left(maxClaudeText);
        if (type == "tool_use"_L1) {
            events += beginTool(block);
        } else if ((type == "text"_L1 || type == "thinking"_L1) && !text.trimmed().isEmpty()) {
            events.append(Thought{text});
            if (type == "text"_L1)
                texts.append(text);
        }
    }
    if (isMain && !texts.isEmpty())
        m_lastMessage = texts.join(u"\n\n"_s).left(maxClaudeText);
    return events + waiting();
}

static qint64 claudeTokens(const QJsonObject &usage)
{
    qint64 sum = 0;
    for (const auto key :
        {"input_tokens"_L1, "cache_read_input_tokens"_L1, "cache_creation_input_tokens"_L1, "output_tokens"_L1})
        sum += std::max<qint64>(0, JsonReader(usage).maybeInteger(key).value_or(0));
    return sum;
}

// An answer of the model comes in several messages, each with what it took so far.
void ClaudeTurn::count(const QJsonObject &message)
{
    const QString id = acpText(message, "id"_L1);
    const qint64 tokens = claudeTokens(message.value("usage"_L1).toObject());
    const auto known = std::ranges::find(m_requests, id, &std::pair<QString, qint64>::first);
    if (known != m_requests.end()) {
        known->second = std::max(known->second, tokens);
        return;
    }
    m_requests.append({id, tokens});
    if (m_requests.size() > maxClaudeRequests)
        m_earlierTokens += m_requests.takeFirst().second;
}

qint64 ClaudeTurn::tokens() const
{
    return std::accumulate(m_requests.begin(), m_requests.end(), m_earlierTokens,
        [](qint64 sum, const auto &request) { return sum + request.second; });
}

QList<RunnerEvent> ClaudeTurn::beginTool(const QJsonObject &block)
{
    const QString id = acpText(block, "id"_L1);
    if (id.isEmpty() || m_tools.contains(id))
        return {};
    QList<RunnerEvent> events;
    if (m_order.size() >= maxClaudeTools)
        m_tools.remove(m_order.takeFirst());
    m_order.append(id);
    m_tools.insert(id, {acpText(block, "name"_L1).left(200), block.value("input"_L1).toObject()});
    return events;
}

QList<RunnerEvent> ClaudeTurn::applyUser(const QJsonObject &message)
{
    QList<RunnerEvent> events;
    for (const QJsonValue &block : message.value("message"_L1)["content"_L1].toArray()) {
        if (block["type"_L1] == "tool_result"_L1)
            events += endTool(block.toObject(), message.value("tool_use_result"_L1).toObject());
    }
    return events + waiting();
}

static QString claudeOutput(const QJsonValue &content)
{
    if (content.isString())
        return content.toString().left(maxClaudeOutput);
    QString output;
    for (const QJsonValue &part : content.toArray()) {
        const QString text = part["text"_L1].toString();
        if (!text.isEmpty() && output.size() < maxClaudeOutput)
            output += (output.isEmpty() ? u""_s : u"\n"_s) + text.left(maxClaudeOutput);
    }
    return output;
}

QList<RunnerEvent> ClaudeTurn::endTool(const QJsonObject &block, const QJsonObject &details)
{
    const QString id = acpText(block, "tool_use_id"_L1);
    if (!m_tools.contains(id))
        return {};
    const Tool tool = m_tools.take(id);
    m_order.removeAll(id);
    const bool isError = block.value("is_error"_L1).toBool();
    QList<RunnerEvent> events{Action{.tool = tool.name,
        .input = tool.input,
        .output = claudeOutput(block.value("content"_L1)),
        .isError = isError,
        .toolUseId = id}};
    if (isError)
        return events;
    for (const FileDiff &diff : claudeDiffs(tool.name, tool.input, details, id))
        events.append(diff);
    return events + plan(tool, details);
}

// Either the whole list each time, or one task after the other.
QList<RunnerEvent> ClaudeTurn::plan(const Tool &tool, const QJsonObject &details)
{
    if (tool.name == "TodoWrite"_L1) {
        m_tasks.clear();
        for (const QJsonValue &todo : tool.input.value("todos"_L1).toArray()) {
            const QString text = todo["content"_L1].toString().simplified();
            if (!text.isEmpty() && m_tasks.size() < maxClaudeTasks)
                m_tasks.append({{}, {text, parsePlanStatus(todo["status"_L1].toString())}});
        }
    } else if (tool.name == "TaskCreate"_L1) {
        const QString text = acpText(tool.input, {"subject"_L1, "description"_L1}).simplified();
        const QString id = details.value("task"_L1)["id"_L1].toString();
        if (text.isEmpty() || m_tasks.size() >= maxClaudeTasks)
            return {};
        m_tasks.append({id, {text, PlanEntry::Status::Pending}});
    } else if (tool.name == "TaskUpdate"_L1) {
        const QString id = acpText(tool.input, "taskId"_L1);
        const auto found = std::ranges::find(m_tasks, id, &Task::id);
        if (id.isEmpty() || found == m_tasks.end())
            return {};
        const QString status = acpText(tool.input, "status"_L1);
        if (status == "deleted"_L1)
            m_tasks.erase(found);
        else if (!status.isEmpty())
            found->entry.status = parsePlanStatus(status);
    } else {
        return {};
    }
    PlanChanged changed;
    for (const Task &task : std::as_const(m_tasks))
        changed.entries.append(task.entry);
    return {changed};
}

QList<RunnerEvent> ClaudeTurn::waiting()
{
    Waiting now;
    if (!m_order.isEmpty()) {
        const Tool &tool = m_tools[m_order.last()];
        now = {.why = Waiting::Why::Tool, .detail = claudeToolTitle(tool.name, tool.input)};
    }
    return waitFor(now);
}

QList<RunnerEvent> ClaudeTurn::waitFor(const Waiting &waiting)
{
    if (waiting == m_waiting)
        return {};
    m_waiting = waiting;
    return {waiting};
}

QList<RunnerEvent> ClaudeTurn::end()
{
    QList<RunnerEvent> events;
    for (const QString &id : std::exchange(m_order, {})) {
        const Tool tool = m_tools.take(id);
        events.append(Action{.tool = tool.name, .input = tool.input, .toolUseId = id});
    }
    return events + waiting();
}

// `usage` counts the last turn only; cost and modelUsage count all of them.
QList<RunnerEvent> ClaudeTurn::usage(const QJsonObject &result)
{
    platform::Usage usage;
    const auto cost = JsonReader(result).maybeNumber("total_cost_usd"_L1);
    if (cost && std::isfinite(*cost) && *cost >= 0)
        usage.costUsd = cost;
    for (const QJsonValue &value : result.value("modelUsage"_L1).toObject()) {
        const JsonReader model(value.toObject());
        const auto count
            = [&model](QLatin1StringView key) { return std::max<qint64>(0, model.maybeInteger(key).value_or(0)); };
        usage.inputTokens = usage.inputTokens.value_or(0) + count("inputTokens"_L1) + count("cacheReadInputTokens"_L1)
            + count("cacheCreationInputTokens"_L1);
        usage.outputTokens = usage.outputTokens.value_or(0) + count("outputTokens"_L1);
    }
    // It knows better than its single messages.
    const qint64 total = usage.inputTokens.value_or(0) + usage.outputTokens.value_or(0);
    if (total > tokens()) {
        m_requests.clear();
        m_earlierTokens = total;
    }
    return usage == platform::Usage() ? QList<RunnerEvent>() : QList<RunnerEvent>{UsageReport{.usage = usage}};
}

} // namespace rensei::runner
