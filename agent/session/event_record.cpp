#include "agent/session/event_record.h"

#include <QJsonArray>

#include <variant>

namespace rensei::session {

using namespace Qt::StringLiterals;

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
        if (links.contains(found.link) || found.link.label.isEmpty() || found.link.url.isEmpty())
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

QString activityText(const runner::RunnerEvent &event)
{
    if (const auto *thought = std::get_if<runner::Thought>(&event))
        return thought->text.simplified();
    if (const auto *action = std::get_if<runner::Action>(&event))
        return action->tool;
    return {};
}

} // namespace rensei::session
