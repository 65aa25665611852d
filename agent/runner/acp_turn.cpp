#include "agent/runner/acp_turn.h"

#include "agent/base/json_reader.h"
#include "agent/runner/acp_wire.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <utility>

namespace rensei::runner {

using namespace Qt::StringLiterals;

static constexpr qsizetype maxPiece = 12 * 1024; // a longer message becomes several thoughts
static constexpr qsizetype maxMessage = 64 * 1024;
static constexpr qsizetype maxToolCalls = 256;
static constexpr qsizetype maxPlanEntries = 100;

static QString textIn(const QJsonObject &content)
{
    if (content.value("type"_L1) == "resource_link"_L1)
        return content.value("uri"_L1).toString();
    return content.value("text"_L1).toString();
}

static QList<RunnerEvent> plan(const QJsonObject &update)
{
    PlanChanged plan;
    for (const QJsonValue &entry : update.value("entries"_L1).toArray()) {
        const QString text = entry["content"_L1].toString().simplified();
        if (!text.isEmpty() && plan.entries.size() < maxPlanEntries)
            plan.entries.append({text, parsePlanStatus(entry["status"_L1].toString())});
    }
    return {plan};
}

// Its `used` and `size` are about the context, not about what was paid for.
static QList<RunnerEvent> cost(const QJsonObject &update)
{
    const QJsonObject cost = update.value("cost"_L1).toObject();
    const auto amount = JsonReader(cost).maybeNumber("amount"_L1);
    const bool isDollars = cost.value("currency"_L1).toString().compare("USD"_L1, Qt::CaseInsensitive) == 0;
    if (!isDollars || !amount || !std::isfinite(*amount) || *amount < 0)
        return {};
    return {UsageReport{.usage = {.costUsd = amount}}};
}

QList<RunnerEvent> AcpTurn::apply(const QJsonObject &update)
{
    const QString kind = update.value("sessionUpdate"_L1).toString();
    if (kind == "agent_message_chunk"_L1)
        return addChunk(Speech::Message, update);
    if (kind == "agent_thought_chunk"_L1)
        return addChunk(Speech::Thinking, update);
    if (kind == "tool_call"_L1 || kind == "tool_call_update"_L1)
        return applyToolCall(update);
    if (kind == "plan"_L1)
        return plan(update);
    if (kind == "usage_update"_L1) {
        if (const auto ends = acpLimitEnd(update.value("_meta"_L1).toObject()))
            m_limitEnds = ends;
        return cost(update);
    }
    return {};
}

// Where a text can be parted without parting what is masked in it.
static qsizetype breakBefore(const QString &text)
{
    const qsizetype line = text.lastIndexOf(u'\n');
    return line > 0 ? line : text.lastIndexOf(u' ');
}

QList<RunnerEvent> AcpTurn::addChunk(Speech speech, const QJsonObject &update)
{
    const QString id = JsonReader(update).maybeString("messageId"_L1).value_or(QString());
    const bool isOther = !id.isEmpty() && !m_messageId.isEmpty() && id != m_messageId;
    QList<RunnerEvent> events;
    if (speech != m_speech || isOther)
        events = endMessage();
    m_speech = speech;
    if (!id.isEmpty())
        m_messageId = id;
    const QString text = textIn(update.value("content"_L1).toObject());
    if (m_text.size() < maxMessage)
        m_text += text.left(maxMessage);
    if (speech == Speech::Message) {
        if (std::exchange(m_isMessageOver, false))
            m_lastMessage.clear();
        if (m_lastMessage.size() < maxMessage)
            m_lastMessage += text.left(maxMessage);
    }
    const qsizetype end = m_text.size() > maxPiece ? breakBefore(m_text) : -1;
    if (end > 0) {
        events.append(Thought{m_text.first(end)});
        m_text = m_text.sliced(end + 1);
    }
    return events;
}

QList<RunnerEvent> AcpTurn::endMessage()
{
    const QString text = std::exchange(m_text, {});
    m_messageId.clear();
    if (m_speech == Speech::Message)
        m_isMessageOver = true;
    m_speech = Speech::None;
    return text.trimmed().isEmpty() ? QList<RunnerEvent>() : QList<RunnerEvent>{Thought{text}};
}

AcpToolCall &AcpTurn::toolCall(const QString &id)
{
    if (!m_toolCalls.contains(id)) {
        m_order.append(id);
        if (m_order.size() > maxToolCalls)
            m_toolCalls.remove(m_order.takeFirst());
    }
    return m_toolCalls[id];
}

permissions::Request AcpTurn::request(const QJsonObject &call)
{
    const QString id = JsonReader(call).maybeString("toolCallId"_L1).value_or(QString());
    AcpToolCall &known = toolCall(id);
    known.apply(call);
    return known.request();
}

QList<RunnerEvent> AcpTurn::applyToolCall(const QJsonObject &update)
{
    QList<RunnerEvent> events = endMessage();
    const QString id = JsonReader(update).maybeString("toolCallId"_L1).value_or(QString());
    if (id.isEmpty())
        return events;
    AcpToolCall &call = toolCall(id);
    if (call.hasEnded())
        return events; // a late word about what was told already
    call.apply(update);
    if (call.hasEnded())
        events += endToolCall(id);
    return events + waiting();
}

QList<RunnerEvent> AcpTurn::endToolCall(const QString &id)
{
    AcpToolCall &call = m_toolCalls[id];
    call.end();
    QList<RunnerEvent> events{call.action(id)};
    for (const FileDiff &diff : call.diffs(id))
        events.append(diff);
    call = AcpToolCall();
    call.end(); // only that it is over is still of use
    return events;
}

QList<RunnerEvent> AcpTurn::waiting()
{
    Waiting now;
    for (const QString &id : std::as_const(m_order)) {
        const AcpToolCall &call = m_toolCalls[id];
        if (!call.hasEnded())
            now = {.why = Waiting::Why::Tool, .detail = call.title().simplified().left(120)};
    }
    if (now == m_waiting)
        return {};
    m_waiting = now;
    return {now};
}

QList<RunnerEvent> AcpTurn::end()
{
    QList<RunnerEvent> events = endMessage();
    for (const QString &id : std::as_const(m_order)) {
        if (!m_toolCalls[id].hasEnded())
            events += endToolCall(id);
    }
    return events + waiting();
}

static std::optional<qint64> tokens(const QJsonObject &usage, Keys keys)
{
    const auto count = JsonReader(usage).maybeInteger(keys);
    return count && *count >= 0 ? count : std::nullopt;
}

// The schema says that the figures count the whole session. One that is lower than before can only count its turn, and
// then so do all later ones.
QList<RunnerEvent> AcpTurn::usage(const QJsonObject &promptResult)
{
    QJsonObject counts = promptResult.value("usage"_L1).toObject();
    if (counts.isEmpty())
        counts = promptResult.value("_meta"_L1)["quota"_L1]["token_count"_L1].toObject();
    const platform::Usage reported{.inputTokens = tokens(counts, {"inputTokens"_L1, "input_tokens"_L1}),
        .outputTokens = tokens(counts, {"outputTokens"_L1, "output_tokens"_L1})};
    if (reported == platform::Usage())
        return {};
    m_countsTurns = m_countsTurns || reported.inputTokens.value_or(0) < m_usage.inputTokens.value_or(0)
        || reported.outputTokens.value_or(0) < m_usage.outputTokens.value_or(0);
    m_usage = reported;
    return {UsageReport{.usage = reported, .isDelta = m_countsTurns}};
}

} // namespace rensei::runner
