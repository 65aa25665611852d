#include "agent/runner/rensei_adapter.h"

#include "agent/base/json_reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <optional>
#include <utility>

namespace rensei::runner {

using namespace Qt::StringLiterals;

static QByteArray jsonLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

static QString text(const JsonReader &reader, QLatin1StringView key)
{
    return reader.maybeString(key).value_or(QString());
}

using MaybeEvent = std::optional<RunnerEvent>;

static MaybeEvent readThought(const JsonReader &reader)
{
    const QString content = text(reader, "text"_L1);
    return content.trimmed().isEmpty() ? MaybeEvent() : Thought{content};
}

static MaybeEvent readAction(const JsonReader &reader)
{
    const QString tool = text(reader, "tool"_L1);
    Action action{.tool = tool.trimmed().isEmpty() ? u"unknown"_s : tool,
        .input = reader.maybeObject("input"_L1).value_or(QJsonObject()),
        .output = text(reader, "output"_L1),
        .isError = reader.maybeBool("isError"_L1).value_or(false),
        .toolUseId = text(reader, "toolUseId"_L1)};
    if (const auto duration = reader.maybeInteger("durationMs"_L1); duration && *duration >= 0)
        action.duration = std::chrono::milliseconds(*duration);
    return action;
}

static MaybeEvent readNote(const JsonReader &reader)
{
    const auto content = reader.maybeString("text"_L1);
    return content ? MaybeEvent(Note{*content}) : MaybeEvent();
}

// People click on it, so only web addresses are accepted.
static MaybeEvent readLink(const JsonReader &reader)
{
    const QString address = text(reader, "url"_L1).trimmed();
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return {};
    const QString label = text(reader, "label"_L1).trimmed();
    return LinkFound{{.label = label.isEmpty() ? url.host() : label, .url = address}};
}

static MaybeEvent readUsage(const JsonReader &reader)
{
    const auto count = [&reader](QLatin1StringView key) {
        const auto tokens = reader.maybeInteger(key);
        return tokens && *tokens >= 0 ? tokens : std::nullopt;
    };
    platform::Usage usage{.inputTokens = count("inputTokens"_L1), .outputTokens = count("outputTokens"_L1)};
    if (const auto cost = reader.maybeNumber("costUsd"_L1); cost && std::isfinite(*cost) && *cost >= 0)
        usage.costUsd = cost;
    return usage == platform::Usage() ? MaybeEvent() : UsageReport{.usage = usage};
}

static MaybeEvent readAck(const JsonReader &reader)
{
    const QString id = text(reader, "id"_L1);
    return id.isEmpty() ? MaybeEvent() : PromptTaken{id};
}

// Without an explicit ok it counts as failed.
static MaybeEvent readFinished(const JsonReader &reader)
{
    Finished finished{.ok = reader.maybeBool("ok"_L1).value_or(false),
        .summary = text(reader, "summary"_L1),
        .error = text(reader, "error"_L1)};
    if (!finished.ok && finished.error.trimmed().isEmpty())
        finished.error = u"the runner did not say what went wrong"_s;
    return finished;
}

static MaybeEvent readStarted(const JsonReader &reader)
{
    return Started{text(reader, "providerSessionId"_L1)};
}

static MaybeEvent readResumed(const JsonReader &reader)
{
    return Resumed{text(reader, "providerSessionId"_L1)};
}

static MaybeEvent readPlan(const JsonReader &reader)
{
    constexpr qsizetype maxEntries = 100;
    PlanChanged plan;
    for (const QJsonValue &entry : reader.maybeArray("entries"_L1).value_or(QJsonArray())) {
        const QString content = entry["text"_L1].toString().simplified();
        if (!content.isEmpty() && plan.entries.size() < maxEntries)
            plan.entries.append({content, parsePlanStatus(entry["status"_L1].toString())});
    }
    return plan;
}

static MaybeEvent readDiff(const JsonReader &reader)
{
    const QString path = text(reader, "path"_L1);
    if (path.isEmpty())
        return {};
    return FileDiff{.path = path,
        .before = reader.maybeString("before"_L1),
        .after = text(reader, "after"_L1),
        .toolUseId = text(reader, "toolUseId"_L1)};
}

// What waits for a decision says so by its request.
static MaybeEvent readWaiting(const JsonReader &reader)
{
    const auto why = parseWaitingReason(text(reader, "why"_L1));
    const bool isOurs = why == Waiting::Why::Approval || why == Waiting::Why::Paused || why == Waiting::Why::Stalled;
    if (!why || isOurs)
        return {};
    return Waiting{.why = *why, .detail = text(reader, "detail"_L1), .until = reader.maybeInstant("until"_L1)};
}

static MaybeEvent readRequest(const JsonReader &reader)
{
    const QString id = text(reader, "id"_L1);
    if (id.isEmpty())
        return {};
    return PermissionRequested{id,
        {.operation = permissions::parseOperation(text(reader, "operation"_L1)).value_or(permissions::Operation::Other),
            .title = text(reader, "title"_L1),
            .command = text(reader, "command"_L1),
            .folder = text(reader, "folder"_L1),
            .paths = reader.strings("paths"_L1)}};
}

static MaybeEvent readEvent(const QJsonObject &object)
{
    struct Kind {
        QLatin1StringView type;
        MaybeEvent (*read)(const JsonReader &);
    };
    static constexpr Kind kinds[] = {
        {"started"_L1, readStarted},
        {"thought"_L1, readThought},
        {"action"_L1, readAction},
        {"note"_L1, readNote},
        {"link"_L1, readLink},
        {"usage"_L1, readUsage},
        {"ack"_L1, readAck},
        {"finished"_L1, readFinished},
        {"resumed"_L1, readResumed},
        {"plan"_L1, readPlan},
        {"diff"_L1, readDiff},
        {"waiting"_L1, readWaiting},
        {"request"_L1, readRequest},
    };
    const QJsonValue type = object.value("type"_L1);
    for (const Kind &kind : kinds) {
        if (type == kind.type)
            return kind.read(JsonReader(object));
    }
    return {};
}

// How the session ended must not be guessed from the exit code when the program has said it.
static bool isBrokenFinish(const QByteArray &line)
{
    static const QRegularExpression finish(u"^\\s*\\{.*\"type\"\\s*:\\s*\"finished\""_s);
    constexpr qsizetype looksAt = 64 * 1024;
    return finish.match(QString::fromUtf8(line.first(std::min(line.size(), looksAt)))).hasMatch();
}

QByteArray RenseiAdapter::initialInput(const Assignment &assignment)
{
    QJsonObject session{
        {u"type"_s, u"session"_s}, {u"work"_s, assignment.work.raw}, {u"workspace"_s, assignment.workspace}};
    if (!assignment.resume.isEmpty())
        session.insert(u"resume"_s, assignment.resume);
    if (!assignment.digest.isEmpty())
        session.insert(u"digest"_s, assignment.digest);
    return jsonLine(session);
}

QList<RunnerEvent> RenseiAdapter::read(const QByteArray &line)
{
    if (line.trimmed().isEmpty())
        return {};
    if (const auto object = parseObject(line)) {
        if (const MaybeEvent event = readEvent(*object)) {
            if (const auto *requested = std::get_if<PermissionRequested>(&*event))
                m_requests.insert(requested->request);
            return {*event};
        }
    } else if (isBrokenFinish(line)) {
        return {Note{QString::fromUtf8(line)},
            Finished{.ok = false, .error = u"the runner's last message could not be read"_s}};
    }
    return {Note{QString::fromUtf8(line)}};
}

bool RenseiAdapter::isText(const QByteArray &line) const
{
    return !line.trimmed().startsWith('{');
}

RunnerEvent RenseiAdapter::textEvent(const QString &text) const
{
    return Note{text};
}

std::optional<QByteArray> RenseiAdapter::prompt(const QString &id, const QString &text)
{
    return jsonLine({{u"type"_s, u"prompt"_s}, {u"id"_s, id}, {u"text"_s, text}});
}

bool RenseiAdapter::answer(const QString &request, bool allow)
{
    if (!m_requests.remove(request))
        return false;
    m_input += jsonLine({{u"type"_s, u"decision"_s}, {u"id"_s, request}, {u"allowed"_s, allow}});
    return true;
}

QByteArray RenseiAdapter::takeInput()
{
    return std::exchange(m_input, {});
}

std::optional<QByteArray> RenseiAdapter::stop(std::chrono::seconds grace)
{
    return jsonLine({{u"type"_s, u"stop"_s}, {u"graceSeconds"_s, static_cast<qint64>(grace.count())}});
}

} // namespace rensei::runner
