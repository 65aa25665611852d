#include "agent/platform/public_sessions.h"

#include "agent/base/truncate.h"
#include "agent/platform/endpoint.h"
#include "agent/platform/fields.h"

#include <QUrlQuery>

#include <algorithm>
#include <array>
#include <utility>

namespace rensei::platform {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Ours: all of them together are shown in one line.
static constexpr qsizetype maxOtherSignals = 8;
static constexpr qsizetype maxSignalLength = 64;

static PublicStatus statusOf(const QString &text)
{
    static const QHash<QString, PublicStatus> known{{u"queued"_s, PublicStatus::Queued},
        {u"parked"_s, PublicStatus::Queued}, {u"working"_s, PublicStatus::Working},
        {u"completed"_s, PublicStatus::Completed}, {u"failed"_s, PublicStatus::Failed},
        {u"stopped"_s, PublicStatus::Stopped}};
    return known.value(text.toLower(), PublicStatus::Other);
}

/// Lower case, without what servers put between words.
static QString normalized(const QString &name)
{
    QString out = name.toLower();
    return out.remove(u'-').remove(u'_').remove(u' ');
}

static std::optional<StuckSignal> signalOf(const QString &name)
{
    // The second names are those of the reference server.
    static const QHash<QString, StuckSignal> known{{u"longrunning"_s, StuckSignal::LongRunning},
        {u"sessionrunningtoolong"_s, StuckSignal::LongRunning}, {u"staleheartbeat"_s, StuckSignal::StaleHeartbeat},
        {u"heartbeatstale"_s, StuckSignal::StaleHeartbeat}, {u"toolloopstuck"_s, StuckSignal::ToolLoopStuck},
        {u"claimstuck"_s, StuckSignal::ClaimStuck}};
    const auto found = known.constFind(normalized(name));
    return found == known.cend() ? std::nullopt : std::optional(*found);
}

static void addSignal(Health &health, const QString &name)
{
    if (name.isEmpty())
        return;
    const auto signal = signalOf(name);
    if (!signal && health.others.size() < maxOtherSignals)
        health.others.append(truncate(name, maxSignalLength));
    else if (signal && !health.stuck.contains(*signal))
        health.stuck.append(*signal);
}

Health::Level levelOf(StuckSignal signal)
{
    const bool blocks = signal == StuckSignal::ToolLoopStuck || signal == StuckSignal::ClaimStuck;
    return blocks ? Health::Level::Red : Health::Level::Yellow;
}

static Health::Level statedLevel(const QString &text)
{
    static const QHash<QString, Health::Level> known{
        {u"green"_s, Health::Level::Green}, {u"yellow"_s, Health::Level::Yellow}, {u"red"_s, Health::Level::Red}};
    return known.value(text.toLower(), Health::Level::Unknown);
}

static Health parseHealth(const QJsonObject &body)
{
    const JsonReader in(body);
    Health out;
    const auto listed = in.maybeArray("stuckSignals"_L1);
    for (const QJsonValue &element : listed.value_or(QJsonArray())) {
        const QString named = text(JsonReader(element.toObject()), {"type"_L1, "signal"_L1, "name"_L1});
        addSignal(out, element.isString() ? element.toString() : named);
    }
    for (const auto name :
        std::array{"sessionRunningTooLong"_L1, "heartbeatStale"_L1, "toolLoopStuck"_L1, "claimStuck"_L1}) {
        if (in.maybeBool(name) == true)
            addSignal(out, name);
    }
    out.level = statedLevel(text(in, "healthStatus"_L1));
    // An empty list of signals means healthy; no list means unknown.
    if (out.level == Health::Level::Unknown && listed && listed->isEmpty() && !in.has("healthStatus"_L1))
        out.level = Health::Level::Green;
    if (!out.others.isEmpty())
        out.level = std::max(out.level, Health::Level::Yellow);
    for (const StuckSignal signal : out.stuck)
        out.level = std::max(out.level, levelOf(signal));
    return out;
}

// Source: agent/platform/PROTOCOL.md, "Time and number normalization", the table of durations, in its order.
static std::optional<std::chrono::seconds> parseDuration(
    const JsonReader &in, const std::optional<Instant> &startedAt, bool isExpanded)
{
    const auto given = in.maybeNumber("duration"_L1);
    if (!given)
        return std::nullopt;
    double seconds = *given;
    if (isExpanded) {
        seconds /= 1000;
    } else if (seconds > 1e11 && startedAt) {
        const double start = std::chrono::duration<double>(startedAt->time_since_epoch()).count();
        seconds = (seconds + start) / 1000 - start;
    }
    const std::chrono::duration<double> maxDuration = 30 * 24h;
    if (!(seconds >= 0) || seconds > maxDuration.count())
        return std::nullopt;
    return std::chrono::seconds(qRound64(seconds));
}

static QString projectIn(const JsonReader &in)
{
    const QString named = line(in, {"projectName"_L1, "project"_L1, "projectSlug"_L1});
    return named.isEmpty() ? line(within(in, "project"_L1), {"name"_L1, "slug"_L1}) : named;
}

static std::optional<PublicSession> parsePublicSession(const QJsonObject &body)
{
    const JsonReader in(body);
    PublicSession out;
    out.id = text(in, "id"_L1);
    if (!isPathSegment(out.id) || out.id.size() > maxLineLength)
        return std::nullopt;
    out.identifier = line(in, {"issueIdentifier"_L1, "identifier"_L1});
    if (out.identifier == "Unknown"_L1)
        out.identifier.clear();
    out.statusText = line(in, "status"_L1);
    out.status = statusOf(out.statusText);
    out.workType = line(in, "workType"_L1);
    out.provider = line(in, "provider"_L1);
    out.project = projectIn(in);
    out.startedAt = in.maybeInstant("startedAt"_L1);
    if (!isLive(out.status))
        out.duration = parseDuration(in, out.startedAt, isExpandedYear(body.value("startedAt"_L1)));
    out.cost = parseMoney(body.value("costUsd"_L1));
    if (const auto health = in.maybeObject("health"_L1))
        out.health = parseHealth(*health);
    return out;
}

http::Request publicSessions(const ProjectScope &scope, const QString &cursor, SharedSecret userKey)
{
    QStringList query;
    if (!scope.slug.isEmpty())
        query.append(u"project="_s + segment(scope.slug));
    else if (!scope.id.isEmpty())
        query.append(u"projectId="_s + segment(scope.id));
    if (!cursor.isEmpty())
        query.append(u"cursor="_s + segment(cursor));
    const QString tail = query.isEmpty() ? QString() : u'?' + query.join(u'&');
    return get(u"/api/public/sessions"_s + tail, std::move(userKey));
}

Result<SessionPage> parseSessionPage(const QJsonObject &body)
{
    const JsonReader in(body);
    if (!in.maybeArray("sessions"_L1))
        return fail(Error{.kind = ErrorKind::BadReply, .detail = u"expected an array"_s, .where = u"$.sessions"_s});
    SessionPage out;
    const QJsonArray elements = *in.maybeArray("sessions"_L1);
    out.sessions.reserve(elements.size());
    for (const QJsonValue &element : elements) {
        if (auto session = parsePublicSession(element.toObject()))
            out.sessions.append(*std::move(session));
        else
            ++out.unreadable;
    }
    out.cursor = text(in, {"cursor"_L1, "nextCursor"_L1});
    return out;
}

http::Request publicSession(const QString &id, SharedSecret userKey)
{
    return get(u"/api/public/sessions/"_s + segment(id), std::move(userKey));
}

SessionAbout parseSessionAbout(const QJsonObject &body)
{
    const JsonReader whole(body);
    const JsonReader in = whole.maybeObject("session"_L1) ? within(whole, "session"_L1) : whole;
    const auto input = in.maybeInteger("inputTokens"_L1);
    const auto output = in.maybeInteger("outputTokens"_L1);
    SessionAbout out{.title = line(in, {"issueTitle"_L1, "title"_L1}),
        .project = projectIn(in),
        .branch = line(in, "branch"_L1),
        .tokens = input || output ? std::optional(input.value_or(0) + output.value_or(0)) : std::nullopt};
    if (out.title == line(in, {"issueIdentifier"_L1, "identifier"_L1}))
        out.title.clear(); // a server that knows none
    return out;
}

http::Request stopPublicSession(const QString &id, SharedSecret userKey)
{
    http::Request request = post(u"/api/public/sessions/"_s + segment(id) + u"/stop"_s, {}, std::move(userKey));
    request.repeatable = true;
    return request;
}

StopReply parseStopReply(const QJsonObject &body)
{
    const JsonReader in(body);
    return {in.maybeBool("stopped"_L1).value_or(false), in.maybeBool("delivered"_L1).value_or(false)};
}

http::Request promptPublicSession(const QString &id, const QString &text, const QString &key, SharedSecret userKey)
{
    http::Request request = post(u"/api/public/sessions/"_s + segment(id) + u"/prompt"_s,
        {{"prompt"_L1, text}, {"idempotencyKey"_L1, key}}, std::move(userKey));
    request.repeatable = true; // the key makes one message of several attempts
    return request;
}

PromptReply parsePromptReply(const QJsonObject &body)
{
    const JsonReader in(body);
    return {in.maybeBool("delivered"_L1).value_or(false), in.line({"error"_L1, "code"_L1})};
}

} // namespace rensei::platform
