#include "app/text/timeline_text.h"

#include "app/text/time_text.h"
#include "app/text/tool_tip.h"

#include <QLocale>

namespace rensei::app {

using namespace Qt::StringLiterals;
using Kind = TimelineEvent::Kind;

TimelineTexts TimelineText::texts()
{
    return {time, label, what, tail, tip, spoken};
}

QString TimelineText::time(const TimelineEvent &event)
{
    return event.at ? TimeText::clock(*event.at) : QString();
}

static QString orWord(const QString &text, const TimelineEvent &event)
{
    return text.isEmpty() ? event.word : text;
}

static QString endedLabel(const TimelineEvent &event)
{
    if (event.word == "completed"_L1)
        return TimelineText::tr("completed", "how a session ended");
    if (event.word == "failed"_L1)
        return TimelineText::tr("failed", "how a session ended");
    if (event.word == "stopped"_L1)
        return TimelineText::tr("stopped", "how a session ended");
    if (event.word == "handedBack"_L1)
        return TimelineText::tr("handed back", "how a session ended: to the platform");
    if (event.word == "continued"_L1)
        return TimelineText::tr("next turn", "how a session ended: its next turn begins");
    if (event.word == "abandoned"_L1)
        return TimelineText::tr("given up", "how a session ended: it is another computer's");
    return event.word;
}

QString TimelineText::label(const TimelineEvent &event)
{
    switch (event.kind) {
    case Kind::Thought:
        return tr("thought", "in a timeline");
    case Kind::Tool:
        return !event.tool.isEmpty() ? event.tool
            : event.isDiff           ? tr("change", "in a timeline: of a file")
                                     : tr("tool", "in a timeline");
    case Kind::Response:
        return tr("answer", "in a timeline");
    case Kind::Error:
        return tr("error", "in a timeline");
    case Kind::Progress:
        return tr("progress", "in a timeline");
    case Kind::Note:
        return tr("note", "in a timeline");
    case Kind::Message:
        return tr("message", "in a timeline: from a person");
    case Kind::Question:
        return tr("asks", "in a timeline: a person, whether it may");
    case Kind::Decision:
        return event.isGood ? tr("allowed", "in a timeline") : tr("rejected", "in a timeline");
    case Kind::Waiting:
        return tr("waits", "in a timeline");
    case Kind::Stopping:
        return tr("stopping", "in a timeline");
    case Kind::Pause:
        return event.isGood ? tr("paused", "in a timeline") : tr("goes on", "in a timeline: not paused any more");
    case Kind::Started:
        return tr("started", "in a timeline: the agent's program");
    case Kind::Resumed:
        return tr("resumed", "in a timeline: an earlier conversation");
    case Kind::Link:
        return orWord(event.tool, event).isEmpty() ? tr("link", "in a timeline") : orWord(event.tool, event);
    case Kind::Ended:
        return endedLabel(event);
    case Kind::Other:
        return event.word;
    }
    Q_UNREACHABLE();
}

static QString decided(const TimelineEvent &event)
{
    if (event.word == "person"_L1)
        return TimelineText::tr("by a person: %1").arg(event.text);
    if (event.word == "policy"_L1)
        return TimelineText::tr("by the rules: %1").arg(event.text);
    if (event.word == "nobody"_L1)
        return TimelineText::tr("nobody was there to ask: %1").arg(event.text);
    if (event.word == "timeout"_L1)
        return TimelineText::tr("nobody answered in time: %1").arg(event.text);
    return event.text;
}

static QString plainWhat(const TimelineEvent &event)
{
    if (event.kind == Kind::Decision)
        return decided(event);
    if (event.kind == Kind::Waiting && event.word == "message"_L1)
        return TimelineText::tr("for a message");
    if (event.kind == Kind::Waiting)
        return event.text.isEmpty() ? TimelineText::tr("for a limit of its provider")
                                    : TimelineText::tr("for a limit of its provider: %1").arg(event.text);
    if (event.kind == Kind::Started)
        return TimelineText::tr("the agent's program runs");
    if (event.kind == Kind::Resumed)
        return TimelineText::tr("an earlier conversation goes on");
    if (event.kind == Kind::Pause)
        return event.isGood ? TimelineText::tr("no further turn begins") : QString();
    return event.text;
}

static std::optional<std::chrono::milliseconds> spanOf(const TimelineEntry &entry)
{
    if (!entry.event.at || !entry.lastAt)
        return std::nullopt;
    return std::chrono::duration_cast<std::chrono::milliseconds>(*entry.lastAt - *entry.event.at);
}

QString TimelineText::what(const TimelineEntry &entry)
{
    const QString once = plainWhat(entry.event);
    if (entry.repeats == 1)
        return once;
    const QString count = QLocale().toString(entry.repeats);
    const QString span = TimeText::span(spanOf(entry));
    return entry.isOutputSame
        ? tr("%1 × %2 in %3, same output", "a command, how often, in what time").arg(once, count, span)
        : tr("%1 × %2 in %3", "a command, how often, in what time").arg(once, count, span);
}

QString TimelineText::tail(const TimelineEntry &entry)
{
    const TimelineEvent &event = entry.event;
    if (event.isDiff)
        return tr("+%1 −%2", "lines added and removed")
            .arg(QLocale().toString(event.added), QLocale().toString(event.removed));
    return event.kind == Kind::Tool && !event.isGood ? tr("failed", "a tool call") : QString();
}

QString TimelineText::tip(const TimelineEntry &entry)
{
    QStringList lines{what(entry)};
    if (entry.event.at && entry.repeats > 1 && entry.lastAt)
        lines.append(tr("%1 to %2", "two times").arg(TimeText::exact(*entry.event.at), TimeText::exact(*entry.lastAt)));
    else if (entry.event.at)
        lines.append(TimeText::exact(*entry.event.at));
    lines.removeAll(QString());
    return plainToolTip(lines.join(u'\n'));
}

QString TimelineText::spoken(const TimelineEntry &entry, bool isOpen)
{
    QStringList parts{time(entry.event), label(entry.event), what(entry), tail(entry)};
    if (!entry.event.detail.isEmpty())
        parts.append(isOpen ? tr("open", "an entry of a timeline") : tr("closed", "an entry of a timeline"));
    parts.removeAll(QString());
    return parts.join(tr(", ", "between the parts of a spoken entry"));
}

QString TimelineText::found(int shown, int all)
{
    return tr("%1 of %n entries contain it", nullptr, all).arg(QLocale().toString(shown));
}

QString TimelineText::step(PlanStep::State state)
{
    switch (state) {
    case PlanStep::State::Pending:
        return tr("to do", "a step of a plan");
    case PlanStep::State::Current:
        return tr("now", "a step of a plan");
    case PlanStep::State::Done:
        return tr("done", "a step of a plan");
    }
    Q_UNREACHABLE();
}

} // namespace rensei::app
