#include "agent/control/log_payload.h"

#include "agent/base/json_reader.h"

#include <QJsonArray>

namespace rensei::control {

using namespace Qt::StringLiterals;

QJsonObject toJson(const LogEvent &event)
{
    return {{"seq"_L1, event.seq}, {"at"_L1, toIso(event.at)}, {"type"_L1, event.type}, {"data"_L1, event.data}};
}

QJsonObject toJson(const LogPayload &log)
{
    QJsonArray events;
    for (const LogEvent &event : log.events)
        events.append(toJson(event));
    return {{"events"_L1, events}, {"cursor"_L1, log.cursor}, {"truncated"_L1, log.truncated}, {"more"_L1, log.more},
        {"ended"_L1, log.ended}};
}

static Result<LogEvent> parseLogEvent(const QJsonObject &body)
{
    JsonReader in(body);
    LogEvent event;
    event.seq = in.integer("seq"_L1);
    event.at = in.maybeInstant("at"_L1).value_or(Instant{});
    event.type = in.string("type"_L1);
    event.data = in.maybeObject("data"_L1).value_or(QJsonObject());
    return in.finish(std::move(event));
}

Result<LogPayload> parseLog(const QJsonObject &body)
{
    JsonReader in(body);
    LogPayload log;
    for (const QJsonValue &one : in.maybeArray("events"_L1).value_or(QJsonArray())) {
        if (auto event = parseLogEvent(one.toObject()))
            log.events.append(*std::move(event));
    }
    log.cursor = in.integer("cursor"_L1);
    log.truncated = in.maybeBool("truncated"_L1).value_or(false);
    log.more = in.maybeBool("more"_L1).value_or(false);
    log.ended = in.maybeBool("ended"_L1).value_or(false);
    return in.finish(std::move(log));
}

QJsonObject toJson(const AgentLogPayload &log)
{
    QJsonArray lines;
    for (const AgentLogLine &line : log.lines)
        lines.append(QJsonObject{{"ts"_L1, toIso(line.at)}, {"level"_L1, line.level}, {"source"_L1, u"agent"_s},
            {"area"_L1, line.area}, {"text"_L1, line.text}});
    return {{"lines"_L1, lines}, {"cursor"_L1, log.cursor}, {"truncated"_L1, log.truncated}};
}

Result<AgentLogPayload> parseAgentLog(const QJsonObject &body)
{
    JsonReader in(body);
    AgentLogPayload log;
    for (const QJsonValue &one : in.maybeArray("lines"_L1).value_or(QJsonArray())) {
        const JsonReader line(one.toObject());
        log.lines.append({line.maybeInstant("ts"_L1).value_or(Instant{}), line.line("level"_L1), line.line("area"_L1),
            line.maybeString("text"_L1).value_or(QString())});
    }
    log.cursor = in.line("cursor"_L1);
    log.truncated = in.maybeBool("truncated"_L1).value_or(false);
    return in.finish(std::move(log));
}

} // namespace rensei::control
