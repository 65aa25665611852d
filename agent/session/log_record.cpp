#include "agent/session/log_record.h"

#include "agent/base/json_reader.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <utility>

namespace rensei::session {

using namespace Qt::StringLiterals;

static constexpr std::array typeNames{
    std::pair(LogRecordType::Segment, "segment"_L1),
    std::pair(LogRecordType::Accepted, "accepted"_L1),
    std::pair(LogRecordType::Launched, "launched"_L1),
    std::pair(LogRecordType::Running, "running"_L1),
    std::pair(LogRecordType::Conversation, "conversation"_L1),
    std::pair(LogRecordType::Thought, "thought"_L1),
    std::pair(LogRecordType::Action, "action"_L1),
    std::pair(LogRecordType::Note, "note"_L1),
    std::pair(LogRecordType::Plan, "plan"_L1),
    std::pair(LogRecordType::Diff, "diff"_L1),
    std::pair(LogRecordType::Waiting, "waiting"_L1),
    std::pair(LogRecordType::Resumed, "resumed"_L1),
    std::pair(LogRecordType::Requested, "requested"_L1),
    std::pair(LogRecordType::Decided, "decided"_L1),
    std::pair(LogRecordType::Links, "links"_L1),
    std::pair(LogRecordType::Usage, "usage"_L1),
    std::pair(LogRecordType::Prompt, "prompt"_L1),
    std::pair(LogRecordType::PromptTaken, "promptTaken"_L1),
    std::pair(LogRecordType::Stopping, "stopping"_L1),
    std::pair(LogRecordType::Parked, "parked"_L1),
    std::pair(LogRecordType::Paused, "paused"_L1),
    std::pair(LogRecordType::Transferred, "transferred"_L1),
    std::pair(LogRecordType::Ended, "ended"_L1),
    std::pair(LogRecordType::Outcome, "outcome"_L1),
    std::pair(LogRecordType::Delivered, "delivered"_L1),
    std::pair(LogRecordType::Closed, "closed"_L1),
};

static constexpr std::array outcomes{
    std::pair(Outcome::Kind::Completed, "completed"_L1),
    std::pair(Outcome::Kind::Failed, "failed"_L1),
    std::pair(Outcome::Kind::Stopped, "stopped"_L1),
    std::pair(Outcome::Kind::Rejected, "handedBack"_L1),
    std::pair(Outcome::Kind::Continued, "continued"_L1),
    std::pair(Outcome::Kind::Abandoned, "abandoned"_L1),
};

QString wireName(LogRecordType type)
{
    for (const auto &[known, text] : typeNames) {
        if (known == type)
            return text;
    }
    Q_UNREACHABLE();
}

QByteArray toBytes(const LogRecord &record)
{
    QJsonObject object{{u"seq"_s, record.seq}, {u"at"_s, toIso(record.at)}, {u"data"_s, record.data}};
    object.insert(u"fact"_s, wireName(record.type));
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<LogRecord> parseLogRecord(const QByteArray &bytes)
{
    const auto object = parseObject(bytes);
    if (!object)
        return std::nullopt;
    const JsonReader in(*object);
    const auto seq = in.maybeInteger("seq"_L1);
    const QString text = in.maybeString("fact"_L1).value_or(QString());
    for (const auto &[type, name] : typeNames) {
        if (name == text && seq)
            return LogRecord{*seq, in.maybeInstant("at"_L1).value_or(Instant()), type,
                in.maybeObject("data"_L1).value_or(QJsonObject())};
    }
    return std::nullopt;
}

QString toText(Outcome::Kind kind)
{
    for (const auto &[known, text] : outcomes) {
        if (known == kind)
            return text;
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const Outcome &outcome)
{
    return {
        {u"kind"_s, toText(outcome.kind)},
        {u"summary"_s, outcome.summary},
        {u"message"_s, outcome.message},
        {u"usage"_s, toJson(outcome.usage)},
    };
}

Outcome parseOutcome(const QJsonObject &data)
{
    const JsonReader in(data);
    const QString text = in.maybeString("kind"_L1).value_or(QString());
    Outcome outcome;
    for (const auto &[kind, name] : outcomes) {
        if (name == text)
            outcome.kind = kind;
    }
    outcome.summary = in.maybeString("summary"_L1).value_or(QString());
    outcome.message = in.maybeString("message"_L1).value_or(QString());
    outcome.usage = parseUsage(in.maybeObject("usage"_L1).value_or(QJsonObject()));
    return outcome;
}

QJsonObject toJson(const platform::Usage &usage)
{
    QJsonObject object;
    if (usage.costUsd)
        object.insert(u"costUsd"_s, *usage.costUsd);
    if (usage.inputTokens)
        object.insert(u"inputTokens"_s, *usage.inputTokens);
    if (usage.outputTokens)
        object.insert(u"outputTokens"_s, *usage.outputTokens);
    return object;
}

platform::Usage parseUsage(const QJsonObject &data)
{
    const JsonReader in(data);
    return {in.maybeNumber("costUsd"_L1), in.maybeInteger("inputTokens"_L1), in.maybeInteger("outputTokens"_L1)};
}

QJsonArray toJson(const QList<platform::Link> &links)
{
    QJsonArray array;
    for (const platform::Link &link : links)
        array.append(QJsonObject{{u"label"_s, link.label}, {u"url"_s, link.url}});
    return array;
}

QList<platform::Link> parseLinks(const QJsonArray &links)
{
    QList<platform::Link> read;
    for (const QJsonValue &value : links)
        read.append({value["label"_L1].toString(), value["url"_L1].toString()});
    return read;
}

} // namespace rensei::session
