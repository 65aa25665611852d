#include "agent/session/event_record.h"

#include <QJsonArray>

namespace rensei::session {

using namespace Qt::StringLiterals;

template <typename T>
static std::optional<T> totalOf(const std::optional<T> &now, const std::optional<T> &reported, bool isDelta)
{
    if (!reported)
        return now;
    return isDelta ? now.value_or(T()) + *reported : *reported;
}

platform::Usage totalled(const platform::Usage &now, const UsageReport &report)
{
    return {totalOf(now.costUsd, report.usage.costUsd, report.isDelta),
        totalOf(now.inputTokens, report.usage.inputTokens, report.isDelta),
        totalOf(now.outputTokens, report.usage.outputTokens, report.isDelta)};
}

namespace {

struct MakeEntry {
    const SessionLogState &digest;

    using Made = std::optional<Entry>;

    Made operator()(const Started &started) const
    {
        if (started.providerSessionId.isEmpty() || started.providerSessionId == digest.providerSessionId)
            return std::nullopt;
        return Entry{LogRecordType::Conversation, {{u"providerSessionId"_s, started.providerSessionId}}};
    }

    Made operator()(const Thought &thought) const
    {
        // An empty activity is refused on the wire.
        return thought.text.trimmed().isEmpty() ? Made() : Entry{LogRecordType::Thought, {{u"text"_s, thought.text}}};
    }

    Made operator()(const Action &action) const
    {
        if (action.tool.isEmpty())
            return std::nullopt;
        QJsonObject data{{u"tool"_s, action.tool}, {u"input"_s, action.input}, {u"output"_s, action.output},
            {u"isError"_s, action.isError}, {u"toolUseId"_s, action.toolUseId}};
        if (action.duration)
            data.insert(u"durationMs"_s, static_cast<qint64>(action.duration->count()));
        return Entry{LogRecordType::Action, data};
    }

    Made operator()(const Note &note) const { return Entry{LogRecordType::Note, {{u"text"_s, note.text}}}; }

    Made operator()(const LinkFound &found) const
    {
        QList<platform::Link> links = digest.links;
        if (links.contains(found.link) || found.link.label.isEmpty() || found.link.url.isEmpty())
            return std::nullopt;
        links.append(found.link);
        return Entry{LogRecordType::Links, {{u"links"_s, toJson(links)}}};
    }

    Made operator()(const UsageReport &report) const
    {
        const platform::Usage usage = totalled(digest.usage, report);
        return usage == digest.usage ? Made() : Entry{LogRecordType::Usage, toJson(usage)};
    }

    Made operator()(const PromptTaken &taken) const { return Entry{LogRecordType::PromptTaken, {{u"id"_s, taken.id}}}; }

    Made operator()(const Finished &) const { return std::nullopt; } // it becomes the outcome once the group is gone
};

} // namespace

std::optional<Entry> entryFor(const RunnerEvent &event, const SessionLogState &digest)
{
    return std::visit(MakeEntry{digest}, event);
}

QString activityText(const RunnerEvent &event)
{
    if (const auto *thought = std::get_if<Thought>(&event))
        return thought->text.simplified();
    if (const auto *action = std::get_if<Action>(&event))
        return action->tool;
    return {};
}

} // namespace rensei::session
