#include "app/model/timeline/repeated_call.h"

#include <algorithm>
#include <utility>

namespace rensei::app {

static constexpr size_t newestEntries = 200; // what was done before is not why it is stuck now
static constexpr int isOften = 3;

namespace {

struct Calls {
    RepeatedCall call;
    QString output;
};

} // namespace

static void count(Calls &calls, const TimelineEntry &entry)
{
    const TimelineEvent &event = entry.event;
    RepeatedCall &call = calls.call;
    const bool isFirst = call.times == 0;
    call.isOutputSame = call.isOutputSame && entry.isOutputSame && !event.detail.isEmpty()
        && (isFirst || calls.output == event.detail);
    calls.output = event.detail;
    if (isFirst)
        call.first = event.at;
    call.last = entry.lastAt ? entry.lastAt : event.at;
    call.times += entry.repeats;
}

std::optional<RepeatedCall> mostRepeatedCall(const std::deque<TimelineEntry> &entries)
{
    QHash<std::pair<QString, QString>, Calls> all;
    for (size_t i = entries.size() - std::min(entries.size(), newestEntries); i < entries.size(); ++i) {
        const TimelineEvent &event = entries[i].event;
        if (event.kind != TimelineEvent::Kind::Tool || event.isDiff || (event.tool.isEmpty() && event.text.isEmpty()))
            continue;
        Calls &calls = all[{event.tool, event.text}];
        calls.call.tool = event.tool;
        calls.call.text = event.text;
        count(calls, entries[i]);
    }
    // Of two as frequent ones the later one.
    const auto most = std::ranges::max_element(
        all, {}, [](const Calls &calls) { return std::pair(calls.call.times, calls.call.last.value_or(Instant())); });
    return most == all.end() || most->call.times < isOften ? std::nullopt : std::optional(most->call);
}

} // namespace rensei::app
