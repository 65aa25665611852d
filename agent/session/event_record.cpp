#include "agent/session/event_record.h"

#include "agent/base/backoff.h"

#include <QJsonArray>

#include <algorithm>
#include <variant>

namespace rensei::session {

using namespace Qt::StringLiterals;

static constexpr qsizetype maxLinks = 20; // the whole set is posted each time

template <typename T>
static std::optional<T> totalOf(const std::optional<T> &current, const std::optional<T> &reported, bool isDelta)
{
    if (!reported)
        return current;
    return isDelta ? current.value_or(T()) + *reported : *reported;
}

platform::Usage addUsage(const platform::Usage &current, const runner::UsageReport &report)
{
    return {totalOf(current.costUsd, report.usage.costUsd, report.isDelta),
        totalOf(current.inputTokens, report.usage.inputTokens, report.isDelta),
        totalOf(current.outputTokens, report.usage.outputTokens, report.isDelta)};
}

namespace {

struct MakeRecord {
    const SessionLogState &state;

    using MaybeRecord = std::optional<EventRecord>;

    MaybeRecord operator()(const runner::Started &started) const
    {
        if (started.providerSessionId.isEmpty() || started.providerSessionId == state.providerSessionId)
            return std::nullopt;
        return EventRecord{LogRecordType::Conversation, {{u"providerSessionId"_s, started.providerSessionId}}};
    }

    MaybeRecord operator()(const runner::Thought &thought) const
    {
        // The platform rejects an empty activity.
        return thought.text.trimmed().isEmpty() ? MaybeRecord()
                                                : EventRecord{LogRecordType::Thought, {{u"text"_s, thought.text}}};
    }

    MaybeRecord operator()(const runner::Action &action) const
    {
        if (action.tool.isEmpty())
            return std::nullopt;
        QJsonObject data{{u"tool"_s, action.tool}, {u"input"_s, action.input}, {u"output"_s, action.output},
            {u"isError"_s, action.isError}, {u"toolUseId"_s, action.toolUseId}};
        if (action.duration)
            data.insert(u"durationMs"_s, static_cast<qint64>(action.duration->count()));
        return EventRecord{LogRecordType::Action, data};
    }

    MaybeRecord operator()(const runner::Note &note) const
    {
        return EventRecord{LogRecordType::Note, {{u"text"_s, note.text}}};
    }

    MaybeRecord operator()(const runner::LinkFound &found) const
    {
        QList<platform::Link> links = state.links;
        const bool isKnown = std::ranges::find(links, found.link.url, &platform::Link::url) != links.end();
        if (isKnown || links.size() >= maxLinks || found.link.label.isEmpty() || found.link.url.isEmpty())
            return std::nullopt;
        links.append(found.link);
        return EventRecord{LogRecordType::Links, {{u"links"_s, toJson(links)}}};
    }

    MaybeRecord operator()(const runner::UsageReport &report) const
    {
        const platform::Usage usage = addUsage(state.usage, report);
        return usage == state.usage ? MaybeRecord() : EventRecord{LogRecordType::Usage, toJson(usage)};
    }

    MaybeRecord operator()(const runner::PromptTaken &taken) const
    {
        return EventRecord{LogRecordType::PromptTaken, {{u"id"_s, taken.id}}};
    }

    MaybeRecord operator()(const runner::Resumed &resumed) const
    {
        return EventRecord{LogRecordType::Resumed, {{u"providerSessionId"_s, resumed.providerSessionId}}};
    }

    MaybeRecord operator()(const runner::PlanChanged &plan) const
    {
        QJsonArray entries;
        for (const runner::PlanEntry &entry : plan.entries)
            entries.append(QJsonObject{{u"text"_s, entry.text}, {u"status"_s, wireName(entry.status)}});
        return entries == state.plan ? MaybeRecord() : EventRecord{LogRecordType::Plan, {{u"entries"_s, entries}}};
    }

    MaybeRecord operator()(const runner::FileDiff &diff) const
    {
        QJsonObject data{{u"path"_s, diff.path}, {u"after"_s, diff.after}, {u"toolUseId"_s, diff.toolUseId}};
        if (diff.before)
            data.insert(u"before"_s, *diff.before);
        return EventRecord{LogRecordType::Diff, data};
    }

    MaybeRecord operator()(const runner::Waiting &waiting) const
    {
        QJsonObject data{{u"why"_s, wireName(waiting.why)}};
        if (!waiting.detail.isEmpty())
            data.insert(u"detail"_s, waiting.detail);
        if (!waiting.request.isEmpty())
            data.insert(u"request"_s, waiting.request);
        if (waiting.until)
            data.insert(u"until"_s, toIso(*waiting.until));
        return EventRecord{LogRecordType::Waiting, data};
    }

    MaybeRecord operator()(const runner::PermissionRequested &) const
    {
        return std::nullopt;
    } // recorded with its answer, see PermissionGate

    MaybeRecord operator()(const runner::Finished &) const
    {
        return std::nullopt;
    } // becomes the outcome once the process group is gone
};

} // namespace

std::optional<EventRecord> recordFor(const runner::RunnerEvent &event, const SessionLogState &state)
{
    return std::visit(MakeRecord{state}, event);
}

runner::RunnerEvent withRetryTime(const runner::RunnerEvent &event, Instant now)
{
    const auto *waiting = std::get_if<runner::Waiting>(&event);
    if (!waiting || !waiting->retryIn || waiting->until)
        return event;
    runner::Waiting timed = *waiting;
    timed.until = now + withJitter(*waiting->retryIn, {0.9, 1.1}, randomDraw());
    timed.retryIn.reset();
    return timed;
}

QString activityText(const runner::RunnerEvent &event)
{
    if (const auto *thought = std::get_if<runner::Thought>(&event))
        return thought->text.simplified();
    if (const auto *action = std::get_if<runner::Action>(&event))
        return action->tool;
    return {};
}

} // namespace rensei::session
