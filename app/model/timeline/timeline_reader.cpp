#include "app/model/timeline/timeline_reader.h"

#include "agent/base/json_reader.h"
#include "agent/base/truncate.h"
#include "agent/status/printable.h"
#include "app/model/timeline/line_diff.h"

#include <QHash>
#include <QJsonArray>
#include <QUrl>

namespace rensei::app {

using namespace Qt::StringLiterals;
using control::LogEvent;
using Kind = TimelineEvent::Kind;

static constexpr qsizetype maxDetail = 16 * 1024; // UTF-16 units of one event
static constexpr qsizetype maxPlanSteps = 100;
static constexpr qsizetype maxShownLinks = 20;

// Line ends and tabs stay; what else is not to be seen goes.
static QString cleaned(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar character : text) {
        if (character == u'\n')
            out.append(character);
        else if (character == u'\t')
            out.append(u"    "_s);
        else if (character != u'\r')
            out.append(character.category() == QChar::Other_Control || character.category() == QChar::Other_Format
                    ? QChar(u' ')
                    : character);
    }
    return out;
}

static QString lineOf(const QString &text)
{
    return truncate(status::printable(text.trimmed()), maxLineLength);
}

static QString textIn(const QJsonObject &data, QLatin1StringView key)
{
    return data.value(key).toString();
}

// The first line to be shown, and everything where that is more.
static void setText(TimelineEvent &event, const QString &text)
{
    const QString all = truncate(cleaned(text).trimmed(), maxDetail);
    const qsizetype lineEnd = all.indexOf(u'\n');
    event.text = lineOf(lineEnd < 0 ? all : all.left(lineEnd));
    if (lineEnd >= 0 || all.size() > event.text.size())
        event.detail = all;
}

static QString subjectOf(const QJsonObject &input)
{
    for (const auto key : {"command"_L1, "path"_L1, "file_path"_L1, "url"_L1, "pattern"_L1, "query"_L1}) {
        const QJsonValue value = input.value(key);
        if (value.isString() && !value.toString().isEmpty())
            return value.toString();
        if (value.isArray()) { // a command as its words
            QStringList words;
            for (const QJsonValue &word : value.toArray())
                words.append(word.toString());
            return words.join(u' ');
        }
    }
    return {};
}

static void readAction(TimelineEvent &event, const QJsonObject &data)
{
    event.kind = Kind::Tool;
    event.tool = lineOf(textIn(data, "tool"_L1));
    event.toolUse = truncate(textIn(data, "toolUseId"_L1), maxLineLength);
    const QString subject = subjectOf(data.value("input"_L1).toObject());
    event.text = lineOf(subject);
    event.isGood = !data.value("isError"_L1).toBool();
    const QString output = truncate(cleaned(textIn(data, "output"_L1)).trimmed(), maxDetail);
    // A command of several lines is nowhere else to be read.
    event.detail = subject.trimmed().contains(u'\n') ? cleaned(subject).trimmed() + u"\n\n"_s + output : output;
}

static void readDiff(TimelineEvent &event, const QJsonObject &data)
{
    event.kind = Kind::Tool;
    event.toolUse = truncate(textIn(data, "toolUseId"_L1), maxLineLength);
    event.text = lineOf(textIn(data, "path"_L1));
    const LineDiff diff = lineDiff(cleaned(textIn(data, "before"_L1)), cleaned(textIn(data, "after"_L1)));
    event.isDiff = true;
    event.detail = truncate(diff.text, maxDetail);
    event.added = diff.added;
    event.removed = diff.removed;
}

static void readRequest(TimelineEvent &event, const QJsonObject &data, Kind kind)
{
    event.kind = kind;
    const QString command = textIn(data, "command"_L1);
    setText(event, command.isEmpty() ? textIn(data, "title"_L1) : command);
    event.word = lineOf(textIn(data, "by"_L1));
    event.isGood = data.value("allowed"_L1).toBool();
}

static void readOutcome(TimelineEvent &event, const QJsonObject &data)
{
    event.kind = Kind::Ended;
    event.word = lineOf(textIn(data, "kind"_L1));
    event.isGood = event.word == "completed"_L1;
    const QString message = textIn(data, "message"_L1);
    setText(event, message.isEmpty() ? textIn(data, "summary"_L1) : message);
}

static bool readLink(TimelineEvent &event, const QJsonObject &data)
{
    const QJsonArray links = data.value("links"_L1).toArray(); // the whole set; the newest is the last
    if (links.isEmpty())
        return false;
    event.kind = Kind::Link;
    event.tool = lineOf(links.last()["label"_L1].toString());
    event.text = lineOf(links.last()["url"_L1].toString());
    return true;
}

static bool readWaiting(TimelineEvent &event, const QJsonObject &data)
{
    event.kind = Kind::Waiting;
    event.word = lineOf(textIn(data, "why"_L1));
    setText(event, textIn(data, "detail"_L1));
    return event.word == "limit"_L1 || event.word == "message"_L1; // others pass by themselves
}

static bool readBody(TimelineEvent &event, const LogEvent &record)
{
    const QJsonObject &data = record.data;
    static const QHash<QString, Kind> plain{{u"thought"_s, Kind::Thought}, {u"note"_s, Kind::Note},
        {u"prompt"_s, Kind::Message}, {u"stopping"_s, Kind::Stopping}, {u"launched"_s, Kind::Started},
        {u"resumed"_s, Kind::Resumed}, {u"paused"_s, Kind::Pause}};
    if (const auto kind = plain.constFind(record.type); kind != plain.cend()) {
        event.kind = *kind;
        event.isGood = data.value("on"_L1).toBool(true);
        setText(event, textIn(data, *kind == Kind::Stopping ? "reason"_L1 : "text"_L1));
        return !event.text.isEmpty() || *kind == Kind::Started || *kind == Kind::Resumed || *kind == Kind::Pause;
    }
    if (record.type == "action"_L1)
        readAction(event, data);
    else if (record.type == "diff"_L1)
        readDiff(event, data);
    else if (record.type == "requested"_L1)
        readRequest(event, data, Kind::Question);
    else if (record.type == "decided"_L1)
        readRequest(event, data, Kind::Decision);
    else if (record.type == "outcome"_L1)
        readOutcome(event, data);
    else if (record.type == "waiting"_L1)
        return readWaiting(event, data);
    else
        return record.type == "links"_L1 && readLink(event, data);
    return true;
}

std::optional<TimelineEvent> timelineEvent(const LogEvent &record)
{
    TimelineEvent event{.at = record.at, .id = QString::number(record.seq)};
    return readBody(event, record) ? std::optional(event) : std::nullopt;
}

static QList<PlanStep> planOf(const QJsonObject &data)
{
    QList<PlanStep> plan;
    for (const QJsonValue &entry : data.value("entries"_L1).toArray()) {
        if (plan.size() == maxPlanSteps)
            break;
        const QString status = entry["status"_L1].toString();
        plan.append({lineOf(entry["text"_L1].toString()),
            status == "completed"_L1         ? PlanStep::State::Done
                : status == "in_progress"_L1 ? PlanStep::State::Current
                                             : PlanStep::State::Pending});
    }
    return plan;
}

static QList<SessionFacts::Link> linksOf(const QJsonObject &data)
{
    QList<SessionFacts::Link> links;
    for (const QJsonValue &link : data.value("links"_L1).toArray()) {
        const QString url = link["url"_L1].toString();
        const QUrl parsed(url, QUrl::StrictMode);
        const bool isPage = parsed.isValid() && (parsed.scheme() == "https"_L1 || parsed.scheme() == "http"_L1);
        if (isPage && links.size() < maxShownLinks)
            links.append({lineOf(link["label"_L1].toString()), url});
    }
    return links;
}

bool learn(SessionFacts &facts, const LogEvent &record)
{
    const QJsonObject &data = record.data;
    if (record.type == "plan"_L1) {
        facts.plan = planOf(data);
    } else if (record.type == "links"_L1) {
        facts.links = linksOf(data);
    } else if (record.type == "usage"_L1) {
        const JsonReader in(data);
        facts.costUsd = in.maybeNumber("costUsd"_L1);
        const auto input = in.maybeInteger("inputTokens"_L1);
        const auto output = in.maybeInteger("outputTokens"_L1);
        facts.tokens = input || output ? std::optional(input.value_or(0) + output.value_or(0)) : std::nullopt;
    } else if (record.type == "accepted"_L1) {
        const QJsonObject work = data.value("work"_L1).toObject();
        facts.title = lineOf(textIn(work, "title"_L1));
        facts.branch = lineOf(textIn(work, "branch"_L1));
        facts.repository = lineOf(textIn(work, "repository"_L1));
    } else {
        return false;
    }
    return true;
}

TimelineEvent timelineEvent(const platform::SessionActivity &activity)
{
    static const QHash<QString, Kind> kinds{{u"thought"_s, Kind::Thought}, {u"action"_s, Kind::Tool},
        {u"response"_s, Kind::Response}, {u"error"_s, Kind::Error}, {u"progress"_s, Kind::Progress},
        {u"context"_s, Kind::Note}};
    TimelineEvent event{.kind = kinds.value(activity.type, Kind::Other),
        .at = activity.at,
        .id = activity.id,
        .word = lineOf(activity.type),
        .tool = lineOf(activity.tool),
        .isGood = activity.type != "error"_L1};
    setText(event, activity.text);
    return event;
}

} // namespace rensei::app
