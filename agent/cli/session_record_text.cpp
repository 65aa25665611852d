#include "agent/cli/session_record_text.h"

#include "agent/cli/cli_text.h"
#include "agent/cli/session_rows.h"
#include "agent/language/text_width.h"
#include "agent/status/printable.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace rensei::cli {

using namespace Qt::StringLiterals;
using control::LogEvent;
using control::SessionPayload;
using status::printable;

namespace {

struct SessionRecordText {
    Q_DECLARE_TR_FUNCTIONS(rensei::cli::SessionRecordText)
};

} // namespace

static constexpr qsizetype maxTextLines = 40; // of one event
static constexpr qsizetype maxOutputLines = 8;

static QString limitText(const QString &until, const QString &detail)
{
    if (until.isEmpty())
        return detail.isEmpty() ? SessionRecordText::tr("a limit of its provider")
                                : SessionRecordText::tr("a limit of its provider: %1").arg(detail);
    return detail.isEmpty() ? SessionRecordText::tr("a limit of its provider until %1").arg(until)
                            : SessionRecordText::tr("a limit of its provider until %1: %2").arg(until, detail);
}

QString waitingText(const SessionPayload::Waiting &waiting, Instant now)
{
    const QString detail = printable(waiting.detail).trimmed();
    const QString age = durationText(now - waiting.since);
    if (waiting.why == "thinking"_L1)
        return SessionRecordText::tr("thinking for %1").arg(age);
    if (waiting.why == "tool"_L1)
        return detail.isEmpty() ? SessionRecordText::tr("a tool for %1").arg(age)
                                : SessionRecordText::tr("the tool %1 for %2").arg(detail, age);
    if (waiting.why == "approval"_L1)
        return SessionRecordText::tr("an approval for %1: %2").arg(age, detail);
    if (waiting.why == "message"_L1)
        return SessionRecordText::tr("a message for %1").arg(age);
    if (waiting.why == "limit"_L1)
        return limitText(waiting.until ? timeText(waiting.until, now) : QString(), detail);
    if (waiting.why == "paused"_L1)
        return SessionRecordText::tr("paused for %1").arg(age);
    if (waiting.why == "stalled"_L1)
        return SessionRecordText::tr("stalled: nothing heard for %1").arg(age);
    const QString why = printable(waiting.why) + (detail.isEmpty() ? QString() : u": "_s + detail);
    return SessionRecordText::tr("%1 for %2", "what it waits for, and how long").arg(why, age);
}

QStringList summaryLines(const SessionPayload &session, Instant now)
{
    QList<std::pair<QString, QString>> rows{{SessionRecordText::tr("Id"), printable(session.sessionId)},
        {SessionRecordText::tr("Project"), printable(session.projectName)},
        {SessionRecordText::tr("Status"), statusText(session)}};
    if (session.waiting && !hasEnded(session))
        rows.append({SessionRecordText::tr("Waits for"), waitingText(*session.waiting, now)});
    if (const auto &plan = session.plan) {
        const QString current = plan->current.isEmpty() ? QString() : u": "_s + printable(plan->current);
        rows.append({SessionRecordText::tr("Plan"),
            SessionRecordText::tr("%L1 of %L2 done", "steps of a plan").arg(plan->done).arg(plan->total) + current});
    }
    rows.append({SessionRecordText::tr("Cost"), session.costUsd ? moneyText(session.costUsd) : QString()});
    rows.append({SessionRecordText::tr("Ended"), hasEnded(session) ? printable(session.exitReason) : QString()});
    rows.append({SessionRecordText::tr("Paused"),
        session.paused ? SessionRecordText::tr("no further turn begins") : QString()});
    rows.removeIf([](const auto &row) { return row.second.isEmpty(); });
    qsizetype column = 10;
    for (const auto &row : std::as_const(rows))
        column = std::max(column, columnsOf(row.first) + 1);
    const QString name = session.issueIdentifier.isEmpty() ? session.sessionId : session.issueIdentifier;
    QStringList lines{(printable(name) + u"  "_s + printable(session.title)).trimmed()};
    for (const auto &[title, value] : std::as_const(rows))
        lines.append(padded(title, column) + value);
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
    return lines.first(most - 1)
        + QStringList{SessionRecordText::tr("… %n more line(s)", nullptr, static_cast<int>(left))};
}

static QString textOf(const LogEvent &event, QLatin1StringView key)
{
    return event.data.value(key).toString();
}

static QStringList planLines(const LogEvent &event)
{
    QStringList lines{SessionRecordText::tr("plan")};
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
        return SessionRecordText::tr("new file %1 (%n line(s))", nullptr, static_cast<int>(after.size())).arg(path);
    return SessionRecordText::tr("changed %1 (+%L2 −%L3)")
        .arg(path)
        .arg(after.size() - common)
        .arg(before.size() - common);
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
        + (failed ? u"  "_s + SessionRecordText::tr("failed") : QString())};
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
    const QString verdict = event.data.value("allowed"_L1).toBool()
        ? SessionRecordText::tr("allowed (%1)", "by whom")
        : SessionRecordText::tr("not allowed (%1)", "by whom");
    return verdict.arg(printable(textOf(event, "by"_L1))) + u' ' + requestText(event);
}

static QStringList linkLines(const LogEvent &event)
{
    QStringList lines{SessionRecordText::tr("links")};
    for (const QJsonValue &link : event.data.value("links"_L1).toArray())
        lines.append(printable(link["label"_L1].toString()) + u"  "_s + printable(link["url"_L1].toString()));
    return lines;
}

static QStringList outcomeLines(const LogEvent &event)
{
    const QString message = textOf(event, "message"_L1);
    return QStringList{SessionRecordText::tr("ended: %1").arg(statusWord(textOf(event, "kind"_L1)))}
    + linesOf(message.isEmpty() ? textOf(event, "summary"_L1) : message, maxTextLines);
}

static QStringList waitLines(const LogEvent &event)
{
    const QString why = textOf(event, "why"_L1);
    const QString detail = printable(textOf(event, "detail"_L1));
    if (why == "limit"_L1)
        return {detail.isEmpty() ? SessionRecordText::tr("waits for a limit of its provider")
                                 : SessionRecordText::tr("waits for a limit of its provider: %1").arg(detail)};
    if (why == "message"_L1)
        return {SessionRecordText::tr("waits for message")};
    return why == "approval"_L1 ? QStringList{SessionRecordText::tr("waits for approval")} : QStringList();
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
        return {SessionRecordText::tr("asks for %1").arg(requestText(event))};
    if (is("decided"_L1))
        return {decisionText(event)};
    if (is("links"_L1))
        return linkLines(event);
    if (is("prompt"_L1))
        return linesOf(u"> "_s + textOf(event, "text"_L1), maxTextLines);
    if (is("stopping"_L1))
        return {SessionRecordText::tr("stopping: %1").arg(printable(textOf(event, "reason"_L1)))};
    if (is("paused"_L1))
        return {event.data.value("on"_L1).toBool() ? SessionRecordText::tr("paused at the end of the turn")
                                                   : SessionRecordText::tr("not paused any more")};
    if (is("accepted"_L1))
        return {SessionRecordText::tr("accepted")};
    if (is("launched"_L1))
        return {SessionRecordText::tr("runner started")};
    if (is("resumed"_L1))
        return {SessionRecordText::tr("an earlier conversation goes on")};
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
        lines.first().prepend(clockText(event.at) + u"  "_s);
    return lines;
}

} // namespace rensei::cli
