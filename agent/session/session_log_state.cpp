#include "agent/session/session_log_state.h"

#include "agent/base/json_reader.h"

#include <algorithm>

namespace rensei::session {

using namespace Qt::StringLiterals;

std::optional<Lane> laneOf(LogRecordType type)
{
    switch (type) {
    case LogRecordType::Running:
    case LogRecordType::Conversation:
    case LogRecordType::Links:
    case LogRecordType::Outcome:
        return Lane::Control;
    case LogRecordType::Thought:
    case LogRecordType::Action:
    case LogRecordType::Plan:
        return Lane::Activities;
    case LogRecordType::Segment:
    case LogRecordType::Accepted:
    case LogRecordType::Launched:
    case LogRecordType::Note:
    case LogRecordType::Diff:
    case LogRecordType::Waiting:
    case LogRecordType::Resumed:
    case LogRecordType::Requested:
    case LogRecordType::Decided:
    case LogRecordType::Usage:
    case LogRecordType::Prompt:
    case LogRecordType::PromptTaken:
    case LogRecordType::Stopping:
    case LogRecordType::Parked:
    case LogRecordType::Paused:
    case LogRecordType::Transferred:
    case LogRecordType::Ended:
    case LogRecordType::Delivered:
    case LogRecordType::Closed:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

PlanProgress progressOf(const QJsonArray &plan)
{
    PlanProgress progress{.total = static_cast<int>(plan.size())};
    QString next;
    for (const QJsonValue &entry : plan) {
        const QString status = entry["status"_L1].toString();
        if (status == "completed"_L1)
            ++progress.done;
        else if (status == "in_progress"_L1 && progress.current.isEmpty())
            progress.current = entry["text"_L1].toString();
        else if (next.isEmpty())
            next = entry["text"_L1].toString();
    }
    if (progress.current.isEmpty())
        progress.current = next;
    return progress;
}

static QString textOf(const LogRecord &record, QLatin1StringView key)
{
    return JsonReader(record.data).maybeString(key).value_or(QString());
}

static Pause pauseOf(bool isOn, bool isAlone)
{
    if (!isOn)
        return Pause::None;
    return isAlone ? Pause::OfSession : Pause::OfHost;
}

void SessionLogState::apply(const LogRecord &record)
{
    lastSeq = record.seq;
    if (laneOf(record.type) == Lane::Control)
        pending.append(record);
    if (laneOf(record.type) == Lane::Activities)
        ++undeliveredActivities;
    switch (record.type) {
    case LogRecordType::Segment:
        return applySnapshot(record.data);
    case LogRecordType::Accepted:
        return applyAccepted(record);
    case LogRecordType::Launched:
        return applyLaunched(record);
    case LogRecordType::Running:
        return applyRunning(record);
    case LogRecordType::Conversation:
        providerSessionId = textOf(record, "providerSessionId"_L1);
        return;
    case LogRecordType::Thought:
    case LogRecordType::Action:
    case LogRecordType::Plan:
    case LogRecordType::Diff:
    case LogRecordType::Waiting:
        return applyWork(record);
    case LogRecordType::Parked:
        parkedUntil = JsonReader(record.data).maybeInstant("until"_L1);
        return applyTimeUsed(record.data);
    case LogRecordType::Note:
    case LogRecordType::Resumed:
    case LogRecordType::Requested:
    case LogRecordType::Decided:
        return;
    case LogRecordType::Links:
        links = parseLinks(record.data.value("links"_L1).toArray());
        return;
    case LogRecordType::Usage:
        usage = parseUsage(record.data);
        return;
    case LogRecordType::Prompt:
        return prompts.append(record);
    case LogRecordType::PromptTaken:
        return removePrompt(textOf(record, "id"_L1));
    case LogRecordType::Stopping:
        stopReason = textOf(record, "reason"_L1);
        return;
    case LogRecordType::Paused:
        pause = pauseOf(
            record.data.value("on"_L1).toBool(), record.data.value("alone"_L1).toBool(pause == Pause::OfSession));
        return applyTimeUsed(record.data);
    case LogRecordType::Transferred:
        workerId = textOf(record, "workerId"_L1);
        return;
    case LogRecordType::Ended:
        groupGone = true;
        endedAt = record.at;
        return;
    case LogRecordType::Outcome:
        outcome = parseOutcome(record.data);
        return;
    case LogRecordType::Delivered:
        return applyDelivery(record.data);
    case LogRecordType::Closed:
        isClosed = true;
    }
}

// What the runner does ends a park; that it waits for the limit does not.
void SessionLogState::applyWork(const LogRecord &record)
{
    const QString why = textOf(record, "why"_L1);
    if (record.type != LogRecordType::Waiting || (why != "limit"_L1 && why != "paused"_L1))
        parkedUntil.reset();
    if (record.type == LogRecordType::Plan)
        plan = record.data.value("entries"_L1).toArray();
}

// Not every such record knows it.
void SessionLogState::applyTimeUsed(const QJsonObject &data)
{
    if (const auto used = JsonReader(data).maybeInteger("usedMs"_L1))
        timeUsed = std::chrono::milliseconds(std::max(qint64(0), *used));
}

void SessionLogState::applyAccepted(const LogRecord &record)
{
    workerId = textOf(record, "workerId"_L1);
    work = record.data.value("work"_L1).toObject();
    hadSecrets = record.data.value("hadSecrets"_L1).toBool();
    digest = textOf(record, "digest"_L1);
    acceptedAt = record.at;
}

void SessionLogState::applyLaunched(const LogRecord &record)
{
    pid = JsonReader(record.data).maybeInteger("pid"_L1).value_or(0);
    processStart = textOf(record, "start"_L1);
    profile = textOf(record, "profile"_L1);
    groupGone = false;
    endedAt.reset();
}

void SessionLogState::applyRunning(const LogRecord &record)
{
    isRunning = true;
    runningAt = record.at;
}

void SessionLogState::removePrompt(const QString &id)
{
    prompts.removeIf([&id](const LogRecord &prompt) { return textOf(prompt, "id"_L1) == id; });
}

void SessionLogState::applyDelivery(const QJsonObject &data)
{
    const JsonReader in(data);
    const DeliveryCursor cursor{
        in.maybeInteger("upTo"_L1).value_or(0), static_cast<int>(in.maybeInteger("steps"_L1).value_or(0))};
    if (data.value("lane"_L1) == "activities"_L1) {
        activities = cursor;
        undeliveredActivities
            = std::max(0, undeliveredActivities - static_cast<int>(in.maybeInteger("count"_L1).value_or(0)));
        return;
    }
    control = cursor;
    pending.removeIf([&cursor](const LogRecord &record) { return record.seq <= cursor.upTo; });
}

QJsonObject SessionLogState::snapshot() const
{
    QJsonObject object{
        {u"workerId"_s, workerId},
        {u"control"_s, QJsonObject{{u"upTo"_s, control.upTo}, {u"steps"_s, control.steps}}},
        {u"activities"_s, QJsonObject{{u"upTo"_s, activities.upTo}}},
        {u"undelivered"_s, undeliveredActivities},
        {u"running"_s, isRunning},
        {u"providerSessionId"_s, providerSessionId},
        {u"links"_s, toJson(links)},
        {u"usage"_s, toJson(usage)},
        {u"stopReason"_s, stopReason},
        {u"pid"_s, pid},
        {u"processStart"_s, processStart},
        {u"profile"_s, profile},
        {u"groupGone"_s, groupGone},
        {u"paused"_s, pause != Pause::None},
        {u"pausedAlone"_s, pause == Pause::OfSession},
        {u"usedMs"_s, qint64(timeUsed.count())},
        {u"plan"_s, plan},
    };
    if (runningAt)
        object.insert(u"runningAt"_s, toIso(*runningAt));
    if (parkedUntil)
        object.insert(u"parkedUntil"_s, toIso(*parkedUntil));
    QJsonArray waiting;
    for (const LogRecord &prompt : prompts)
        waiting.append(QJsonObject{{u"seq"_s, prompt.seq}, {u"at"_s, toIso(prompt.at)}, {u"data"_s, prompt.data}});
    object.insert(u"prompts"_s, waiting);
    return object;
}

// It does not include Accepted: the first segment, which has it, is never removed.
void SessionLogState::applySnapshot(const QJsonObject &data)
{
    const auto cursor = [&data](QLatin1StringView lane) {
        const JsonReader in(data.value(lane).toObject());
        return DeliveryCursor{
            in.maybeInteger("upTo"_L1).value_or(0), static_cast<int>(in.maybeInteger("steps"_L1).value_or(0))};
    };
    const JsonReader in(data);
    workerId = in.maybeString("workerId"_L1).value_or(workerId);
    control = cursor("control"_L1);
    activities = cursor("activities"_L1);
    undeliveredActivities = static_cast<int>(in.maybeInteger("undelivered"_L1).value_or(0));
    isRunning = in.maybeBool("running"_L1).value_or(isRunning);
    providerSessionId = in.maybeString("providerSessionId"_L1).value_or(providerSessionId);
    links = parseLinks(data.value("links"_L1).toArray());
    usage = parseUsage(data.value("usage"_L1).toObject());
    stopReason = in.maybeString("stopReason"_L1).value_or(stopReason);
    pid = in.maybeInteger("pid"_L1).value_or(pid);
    processStart = in.maybeString("processStart"_L1).value_or(processStart);
    profile = in.maybeString("profile"_L1).value_or(profile);
    groupGone = in.maybeBool("groupGone"_L1).value_or(groupGone);
    pause = pauseOf(in.maybeBool("paused"_L1).value_or(pause != Pause::None),
        in.maybeBool("pausedAlone"_L1).value_or(pause == Pause::OfSession));
    parkedUntil = in.maybeInstant("parkedUntil"_L1);
    applyTimeUsed(data);
    plan = data.value("plan"_L1).toArray();
    if (const auto at = in.maybeInstant("runningAt"_L1))
        runningAt = at;
    pending.removeIf([this](const LogRecord &record) { return record.seq <= control.upTo; });
    prompts.clear();
    for (const QJsonValue &value : data.value("prompts"_L1).toArray()) {
        const JsonReader prompt(value.toObject());
        prompts.append(
            LogRecord{prompt.maybeInteger("seq"_L1).value_or(0), prompt.maybeInstant("at"_L1).value_or(Instant()),
                LogRecordType::Prompt, prompt.maybeObject("data"_L1).value_or(QJsonObject())});
    }
}

} // namespace rensei::session
