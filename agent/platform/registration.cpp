#include "agent/platform/registration.h"

#include "agent/platform/endpoint.h"
#include "agent/platform/fields.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <utility>

namespace rensei::platform {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

static QString statusOf(const HostDescription &host)
{
    if (host.draining)
        return u"draining"_s;
    return host.activeSessions >= host.maxSessions ? u"busy"_s : u"idle"_s;
}

http::Request registerV1(const HostDescription &host, const Secret &registrationToken)
{
    QJsonObject body{{u"registrationToken"_s, QString::fromUtf8(registrationToken.view())},
        {u"hostname"_s, host.hostname}, {u"maxAgents"_s, std::max(host.maxSessions, 1)}, {u"version"_s, host.version},
        {u"machineId"_s, host.machineId}, {u"capabilities"_s, QJsonArray()},
        {u"activeAgentCount"_s, host.activeSessions}, {u"status"_s, statusOf(host)}};
    if (!host.region.isEmpty())
        body.insert(u"region"_s, host.region);
    return post(u"/v1/daemon/register"_s, body, nullptr);
}

http::Request registerAf(const HostDescription &host, SharedSecret registrationToken)
{
    // No `projects`: a worker with a project filter never gets items that carry no project name.
    const QJsonObject body{{u"hostname"_s, host.hostname}, {u"capacity"_s, std::max(host.maxSessions, 1)},
        {u"version"_s, host.version}, {u"machineId"_s, host.machineId}};
    return post(u"/api/workers/register"_s, body, std::move(registrationToken));
}

struct IntervalRange {
    milliseconds min;
    milliseconds max;
};
static constexpr IntervalRange heartbeatRange{5s, 120s};
static constexpr IntervalRange pollRange{1s, 60s};

// Source: agent/platform/PROTOCOL.md, "Time and number normalization": an interval in seconds of 1000 or more is really
// in milliseconds, and one in milliseconds below 1000 is really in seconds.
static std::optional<milliseconds> interval(
    const JsonReader &in, Keys inSeconds, QLatin1StringView inMilliseconds, IntervalRange range)
{
    auto value = in.maybeNumber(inSeconds);
    if (!value)
        value = in.maybeNumber(inMilliseconds);
    if (!value || *value <= 0)
        return std::nullopt;
    const double ms = *value < 1'000 ? *value * 1'000 : *value;
    const double clamped
        = std::clamp(ms, static_cast<double>(range.min.count()), static_cast<double>(range.max.count()));
    return milliseconds(std::llround(clamped));
}

static std::optional<milliseconds> heartbeatInterval(const JsonReader &in)
{
    return interval(
        in, {"heartbeatIntervalSeconds"_L1, "heartbeat_interval_seconds"_L1}, "heartbeatInterval"_L1, heartbeatRange);
}

static std::optional<milliseconds> pollInterval(const JsonReader &in)
{
    return interval(in, {"pollIntervalSeconds"_L1, "poll_interval_seconds"_L1}, "pollInterval"_L1, pollRange);
}

static void readToken(const JsonReader &in, Registration &out)
{
    const QByteArray token
        = text(in, {"runtimeJwt"_L1, "runtimeToken"_L1, "runtime_jwt"_L1, "runtime_token"_L1}).toUtf8();
    out.runtimeToken = nullptr;
    out.expiresAt.reset();
    if (token.isEmpty())
        return;
    out.runtimeToken = share(Secret(QByteArray(token)));
    out.expiresAt = in.maybeInstant({"runtimeTokenExpiresAt"_L1, "expiresAt"_L1});
    if (!out.expiresAt)
        out.expiresAt = expiryOf(token);
}

Result<Registration> parseRegistration(const QJsonObject &body)
{
    JsonReader in(body);
    Registration out;
    out.workerId = in.string({"workerId"_L1, "worker_id"_L1, "id"_L1});
    if (!out.workerId.isEmpty() && !isPathSegment(out.workerId))
        return fail(unusableId(u"$.workerId"_s));
    readToken(in, out);
    out.heartbeatInterval = heartbeatInterval(in).value_or(out.heartbeatInterval);
    out.pollInterval = pollInterval(in).value_or(out.pollInterval);
    return in.finish(std::move(out));
}

http::Request refreshToken(const QString &workerId, SharedSecret bearer)
{
    return post(workerPath(workerId, u"/refresh-token"_s), {}, std::move(bearer));
}

Result<Registration> parseRefresh(const QJsonObject &body, const Registration &current)
{
    const JsonReader in(body);
    Registration out = current;
    readToken(in, out);
    if (!out.runtimeToken) {
        return fail(Error{.kind = ErrorKind::BadReply, .detail = u"wanted a text"_s, .where = u"$.runtimeToken"_s});
    }
    out.heartbeatInterval = heartbeatInterval(in).value_or(current.heartbeatInterval);
    out.pollInterval = pollInterval(in).value_or(current.pollInterval);
    return out;
}

http::Request deregister(const QString &workerId, SharedSecret bearer)
{
    http::Request request;
    request.method = "DELETE";
    request.path = workerPath(workerId);
    request.bearer = std::move(bearer);
    request.deadline = 5s;
    return request;
}

std::optional<Instant> expiryOf(QByteArrayView token)
{
    const QList<QByteArray> parts = token.toByteArray().split('.');
    if (parts.size() != 3)
        return std::nullopt;
    const auto payload = QByteArray::fromBase64Encoding(
        parts.at(1), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!payload)
        return std::nullopt;
    return parseInstant(QJsonDocument::fromJson(*payload).object().value("exp"_L1));
}

} // namespace rensei::platform
