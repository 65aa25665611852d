#include "agent/cli/session_record_text.h"

#include "agent/cli/cli_text.h"
#include "agent/cli/session_rows.h"
#include "agent/status/printable.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace rensei::cli {

using namespace Qt::StringLiterals;
using control::LogEvent;
using control::SessionPayload;
using status::printable;

static constexpr qsizetype maxTextLines = 40; // of one event
static constexpr qsizetype maxOutputLines = 8;

QString waitingText(const SessionPayload::Waiting &waiting, Instant now)
{
    const QString detail = printable(waiting.detail).trimmed();
    const QString age = durationText(now - waiting.since);
    if (waiting.why == "thinking"_L1)
        return u"thinking for %1"_s.arg(age);
    if (waiting.why == "tool"_L1)
        return detail.isEmpty() ? u"a tool for %1"_s.arg(age) : u"the tool %1 for %2"_s.arg(detail, age);
    if (waiting.why == "approval"_L1)
        return u"an approval for %1: %2"_s.arg(age, detail);
    if (waiting.why == "message"_L1)
        return u"a message for %1"_s.arg(age);
    if (waiting.why == "limit"_L1)
        return u"a limit of its provider"_s + (waiting.until ? u" until "_s + timeText(waiting.until, now) : QString())
            + (detail.isEmpty() ? QString() : u": "_s + detail);
    if (waiting.why == "paused"_L1)
        return u"paused for %1"_s.arg(age);
    if (waiting.why == "stalled"_L1)
        return u"stalled: nothing heard for %1"_s.arg(age);
    return printable(waiting.why) + (detail.isEmpty() ? QString() : u": "_s + detail) + u" for "_s + age;
}

static void addLine(QStringList &lines, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        lines.append(u"%1 %2"_s.arg(name.leftJustified(9), value));
}

QStringList summaryLines(const SessionPayload &session, Instant now)
{
    QStringList lines;
    const QString name = session.issueIdentifier.isEmpty() ? session.sessionId : session.issueIdentifier;
    lines.append((printable(name) + u"  "_s + printable(session.title)).trimmed());
    addLine(lines, u"Id"_s, printable(session.sessionId));
    addLine(lines, u"Project"_s, printable(session.projectName));
    addLine(lines, u"Status"_s, statusText(session));
    if (session.waiting && !hasEnded(session))
        addLine(lines, u"Waits for"_s, waitingText(*session.waiting, now));
    if (const auto &plan = session.plan) {
        const QString current = plan->current.isEmpty() ? QString() : u": "_s + printable(plan->current);
        addLine(lines, u"Plan"_s, u"%1 of %2 done"_s.arg(plan->done).arg(plan->total) + current);
    }
    addLine(lines, u"Cost"_s, session.costUsd ? moneyText(session.costUsd) : QString());
    addLine(lines, u"Ended"_s, hasEnded(session) ? printable(session.exitReason) : QString());
    addLine(lines, u"Paused"_s, session.paused ? u"no further turn begins"_s : QString());
    return lines;
}

static QStringList linesOf(const QString &text, qsizetype most)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (const QString shown = printable(line); !shown.trimmed().isEmpty())
            lines.append(shown);
    }
    if (lines.size() <= most)
        return lines;
    const qsizetype left = lines.size() - most + 1;
    return lines.first(most - 1) + QStringList{u"… %1 more lines"_s.arg(left)};
}

static QString textOf(const LogEvent &event, QLatin1StringView key)
{
    return event.data.value(key).toString();
}

static QStringList planLines(const LogEvent &event)
{
    QStringList lines{u"plan"_s};
    for (const QJsonValue &entry : event.data.value("entries"_L1).toArray()) {
        const QString status = entry["status"_L1].toString();
        const QString mark = status == "completed"_L1 ? u"[x]"_s : status == "in_progress"_L1 ? u"[>]"_s : u"[ ]"_s;
        lines.append(mark + u' ' + printable(entry["text"_L1].toString()));
    }
    return lines;
}

// How many lines two texts have in common, in the same order; of long ones only those at their beginning and end.
static qsizetype commonLines(QStringList a, QStringList b)
{
    constexpr qsizetype maxCompared = 1'000'000;
    qsizetype common = 0;
    for (; !a.isEmpty() && !b.isEmpty() && a.first() == b.first(); ++common) {
        a.removeFirst();
        b.removeFirst();
    }
    for (; !a.isEmpty() && !b.isEmpty() && a.last() == b.last(); ++common) {
        a.removeLast();
        b.removeLast();
    }
    if (a.size() * b.size() > maxCompared)
        return common;
    QList<qsizetype> best(b.size() + 1, 0); // of the lines of `a` so far and the first n of `b`
    for (const QString &line : std::as_const(a)) {
        qsizetype diagonal = 0;
        for (qsizetype n = 1; n <= b.size(); ++n) {
            const qsizetype above = best.at(n);
            best[n] = line == b.at(n - 1) ? diagonal + 1 : std::max(above, best.at(n - 1));
            diagonal = above;
        }
    }
    return common + best.last();
}

static QString diffText(const LogEvent &event)
{
    const QStringList before = textOf(event, "before"_L1).split(u'\n');
    const QStringList after = textOf(event, "after"_L1).split(u'\n');
    const qsizetype common = commonLines(before, after);
    const QString path = printable(textOf(event, "path"_L1));
    if (!event.data.contains("before"_L1))
        return u"new file %1 (%2 lines)"_s.arg(path).arg(after.size());
    return u"changed %1 (+%2 −%3)"_s.arg(path).arg(after.size() - common).arg(before.size() - common);
}

static QStringList actionLines(const LogEvent &event)
{
    const QJsonObject input = event.data.value("input"_L1).toObject();
    QString what;
    for (const auto key : {"command"_L1, "path"_L1, "file_path"_L1, "url"_L1, "pattern"_L1}) {
        if (what.isEmpty())
            what = input.value(key).toString();
    }
    const bool failed = event.data.value("isError"_L1).toBool();
    QStringList lines{(printable(textOf(event, "tool"_L1)) + u"  "_s + printable(what)).trimmed()
        + (failed ? u"  failed"_s : QString())};
    return lines + linesOf(textOf(event, "output"_L1), maxOutputLines);
}

static QString requestText(const LogEvent &event)
{
    const QString command = textOf(event, "command"_L1);
    return printable(textOf(event, "operation"_L1)) + u": "_s
        + printable(command.isEmpty() ? textOf(event, "title"_L1) : command);
}

static QString decisionText(const LogEvent &event)
{
    const QString verdict = event.data.value("allowed"_L1).toBool() ? u"allowed"_s : u"not allowed"_s;
    return u"%1 (%2) %3"_s.arg(verdict, printable(textOf(event, "by"_L1)), requestText(event));
}

static QStringList linkLines(const LogEvent &event)
{
    QStringList lines{u"links"_s};
    for (const QJsonValue &link : event.data.value("links"_L1).toArray())
        lines.append(printable(link["label"_L1].toString()) + u"  "_s + printable(link["url"_L1].toString()));
    return lines;
}

static QStringList outcomeLines(const LogEvent &event)
{
    const QString message = textOf(event, "message"_L1);
    return QStringList{u"ended: "_s + printable(textOf(event, "kind"_L1))}
    + linesOf(message.isEmpty() ? textOf(event, "summary"_L1) : message, maxTextLines);
}

static QStringList waitLines(const LogEvent &event)
{
    const QString why = textOf(event, "why"_L1);
    const QString detail = printable(textOf(event, "detail"_L1));
    if (why == "limit"_L1)
        return {u"waits for a limit of its provider"_s + (detail.isEmpty() ? QString() : u": "_s + detail)};
    return why == "message"_L1 || why == "approval"_L1 ? QStringList{u"waits for "_s + why} : QStringList();
}

static QStringList bodyOf(const LogEvent &event)
{
    const auto is = [&event](QLatin1StringView type) { return event.type == type; };
    if (is("thought"_L1))
        return linesOf(textOf(event, "text"_L1), maxTextLines);
    if (is("action"_L1))
        return actionLines(event);
    if (is("note"_L1))
        return linesOf(u"· "_s + textOf(event, "text"_L1), maxTextLines);
    if (is("plan"_L1))
        return planLines(event);
    if (is("diff"_L1))
        return {diffText(event)};
    if (is("waiting"_L1))
        return waitLines(event);
    if (is("requested"_L1))
        return {u"asks for "_s + requestText(event)};
    if (is("decided"_L1))
        return {decisionText(event)};
    if (is("links"_L1))
        return linkLines(event);
    if (is("prompt"_L1))
        return linesOf(u"> "_s + textOf(event, "text"_L1), maxTextLines);
    if (is("stopping"_L1))
        return {u"stopping: "_s + printable(textOf(event, "reason"_L1))};
    if (is("paused"_L1))
        return {event.data.value("on"_L1).toBool() ? u"paused at the end of the turn"_s : u"not paused any more"_s};
    if (is("accepted"_L1))
        return {u"accepted"_s};
    if (is("launched"_L1))
        return {u"runner started"_s};
    if (is("resumed"_L1))
        return {u"an earlier conversation goes on"_s};
    if (is("outcome"_L1))
        return outcomeLines(event);
    return {};
}

QStringList eventLines(const LogEvent &event)
{
    QStringList lines = bodyOf(event);
    for (qsizetype i = 1; i < lines.size(); ++i)
        lines[i].prepend(u"            "_s);
    if (!lines.isEmpty())
        lines.first().prepend(toDateTime(event.at).toLocalTime().toString(u"HH:mm:ss"_s) + u"  "_s);
    return lines;
}

} // namespace rensei::cli
