#include "agent/control/control_client.h"

#include <QPointer>
#include <QUrl>

namespace rensei::control {

using namespace Qt::StringLiterals;

// The agent's own limit for a drain: a client that waits longer waits for nothing.
static constexpr std::chrono::seconds maxDrainTime = std::chrono::hours(24);

static constexpr std::chrono::milliseconds startPause{250};

static http::Request get(const QString &path)
{
    return {.method = "GET"_ba, .path = path, .body = {}, .bearer = {}, .deadline = localDeadline, .repeatable = true};
}

/// Turns the answer into the payload, and what cannot be read into a failure.
template <typename T, typename Parse>
static auto reading(Parse parse, std::function<void(ControlResult<T>)> then)
{
    return [parse, then = std::move(then)](const ControlResult<http::Response> &reply) {
        if (!reply)
            return then(tl::unexpected(reply.error()));
        Result<T> parsed = parse(*reply);
        if (!parsed)
            return then(tl::unexpected(ControlFailure{Obstacle::Failed, parsed.error()}));
        then(*std::move(parsed));
    };
}

ControlClient::ControlClient(StatePaths paths, ChannelFactory channels, Clock &clock)
    : m_link(std::move(paths), std::move(channels), clock)
    , m_clock(clock)
{
}

void ControlClient::status(QObject *context, Then<StatusPayload> then)
{
    const auto parse = [](const http::Response &reply) { return parseStatus(reply.body); };
    call(get(u"/api/daemon/status"_s), context, reading<StatusPayload>(parse, std::move(then)));
}

void ControlClient::stats(QObject *context, Then<StatsPayload> then, std::chrono::milliseconds deadline)
{
    const auto parse = [](const http::Response &reply) { return parseStats(reply.body); };
    http::Request request = get(u"/api/daemon/stats"_s);
    request.deadline = deadline;
    call(request, context, reading<StatsPayload>(parse, std::move(then)));
}

void ControlClient::sessions(bool includeEnded, QObject *context, Then<QList<SessionPayload>> then)
{
    const QString query = includeEnded ? u"?include=ended"_s : QString();
    const auto parse = [](const http::Response &reply) { return parseSessions(reply.root); };
    call(get(u"/api/daemon/sessions"_s + query), context, reading<QList<SessionPayload>>(parse, std::move(then)));
}

void ControlClient::logs(
    const QString &sessionId, qint64 cursor, std::chrono::seconds wait, QObject *context, Then<LogPayload> then)
{
    const QString id = QString::fromLatin1(QUrl::toPercentEncoding(sessionId));
    const auto parse = [](const http::Response &reply) { return parseLog(reply.body); };
    http::Request request = get(u"/api/daemon/logs?sessionId=%1&cursor=%2&wait=%3"_s.arg(
        id, QString::number(cursor), QString::number(wait.count())));
    request.deadline = localDeadline + wait;
    call(request, context, reading<LogPayload>(parse, std::move(then)));
}

void ControlClient::approvals(QObject *context, Then<QList<ApprovalPayload>> then)
{
    const auto parse = [](const http::Response &reply) { return parseApprovals(reply.root); };
    call(get(u"/api/daemon/approvals"_s), context, reading<QList<ApprovalPayload>>(parse, std::move(then)));
}

void ControlClient::decide(const QString &approval, bool allow, bool remember, QObject *context, Then<ActionReply> then)
{
    const QString segment = QString::fromLatin1(QUrl::toPercentEncoding(approval));
    act(u"/api/daemon/approvals/%1"_s.arg(segment),
        {{"decision"_L1, allow ? u"allow"_s : u"reject"_s}, {"remember"_L1, remember}}, context, std::move(then));
}

void ControlClient::setPresence(std::chrono::seconds time, QObject *context, Then<ActionReply> then)
{
    act(u"/api/daemon/presence"_s, {{"seconds"_L1, qint64(time.count())}}, context, std::move(then));
}

void ControlClient::forgetConsent(const QString &subject, QObject *context, Then<ActionReply> then)
{
    act(u"/api/daemon/consents/forget"_s, {{"subject"_L1, subject}}, context, std::move(then));
}

void ControlClient::stopSession(const QString &id, const QString &reason, QObject *context, Then<ActionReply> then)
{
    const QString segment = QString::fromLatin1(QUrl::toPercentEncoding(id));
    act(u"/api/daemon/sessions/%1/stop"_s.arg(segment),
        reason.isEmpty() ? QJsonObject() : QJsonObject{{"reason"_L1, reason}}, context, std::move(then));
}

void ControlClient::pauseSession(const QString &id, bool isPaused, QObject *context, Then<ActionReply> then)
{
    const QString name = QString::fromLatin1(QUrl::toPercentEncoding(id));
    act(u"/api/daemon/sessions/%1/%2"_s.arg(name, isPaused ? u"pause"_s : u"resume"_s), {}, context, std::move(then));
}

void ControlClient::pause(QObject *context, Then<ActionReply> then)
{
    act(u"/api/daemon/pause"_s, {}, context, std::move(then));
}

void ControlClient::pauseSessions(QObject *context, Then<ActionReply> then)
{
    act(u"/api/daemon/pause"_s, {{"sessions"_L1, true}}, context, std::move(then));
}

void ControlClient::resume(QObject *context, Then<ActionReply> then)
{
    act(u"/api/daemon/resume"_s, {}, context, std::move(then));
}

void ControlClient::registerNow(QObject *context, Then<ActionReply> then)
{
    act(u"/api/daemon/register"_s, {}, context, std::move(then));
}

void ControlClient::stop(std::optional<std::chrono::seconds> timeout, QObject *context, Then<ActionReply> then)
{
    act(u"/api/daemon/stop"_s, timeout ? QJsonObject{{"timeoutSeconds"_L1, qint64(timeout->count())}} : QJsonObject(),
        context, std::move(then));
}

void ControlClient::capacity(QObject *context, Then<StatsPayload::Capacity> then)
{
    const auto parse = [](const http::Response &reply) { return parseCapacity(reply.body); };
    call(get(u"/api/daemon/capacity"_s), context, reading<StatsPayload::Capacity>(parse, std::move(then)));
}

void ControlClient::setCapacity(const QString &key, const QString &value, QObject *context, Then<ActionReply> then)
{
    act(u"/api/daemon/capacity"_s, {{"key"_L1, key}, {"value"_L1, value}}, context, std::move(then));
}

void ControlClient::drain(std::optional<std::chrono::seconds> timeout, QObject *context, Then<ActionReply> then)
{
    act(u"/api/daemon/drain"_s, timeout ? QJsonObject{{"timeoutSeconds"_L1, qint64(timeout->count())}} : QJsonObject(),
        context, std::move(then), timeout.value_or(maxDrainTime) + localDeadline);
}

void ControlClient::reload(QObject *context, Then<ActionReply> then)
{
    act(u"/api/daemon/reload"_s, {}, context, std::move(then));
}

void ControlClient::agentLog(int lines, const QString &cursor, QObject *context, Then<AgentLogPayload> then)
{
    const auto parse = [](const http::Response &reply) { return parseAgentLog(reply.body); };
    const QString from
        = cursor.isEmpty() ? QString() : u"&cursor="_s + QString::fromLatin1(QUrl::toPercentEncoding(cursor));
    call(get(u"/api/daemon/logs?lines=%1"_s.arg(lines) + from), context,
        reading<AgentLogPayload>(parse, std::move(then)));
}

void ControlClient::act(const QString &path, const QJsonObject &body, QObject *context, Then<ActionReply> then,
    std::chrono::milliseconds deadline)
{
    const auto parse = [](const http::Response &reply) { return parseActionReply(reply.body); };
    call({.method = "POST"_ba, .path = path, .body = body, .bearer = {}, .deadline = deadline}, context,
        reading<ActionReply>(parse, std::move(then)));
}

void ControlClient::call(const http::Request &request, QObject *context, Then<http::Response> then)
{
    attempt(request, {}, context, std::move(then));
}

void ControlClient::attempt(
    const http::Request &request, const Attempt &now, QObject *context, Then<http::Response> then)
{
    const QPointer<ControlClient> self = this;
    m_link.open(context, [=, this](const ControlResult<Link> &link) {
        if (!link)
            return then(tl::unexpected(link.error()));
        if (!self)
            return;
        http::Request sent = request;
        sent.bearer = link->token;
        const auto answered = [=, this, used = *link](const Result<http::Response> &reply) {
            if (reply)
                return then(*reply);
            const ControlFailure failure = failureOf(reply.error());
            const auto deadline
                = now.startDeadline.value_or(self ? m_clock.now() + m_startWait : std::chrono::milliseconds());
            if (self && failure.obstacle == Obstacle::Starting && m_clock.now() < deadline) {
                return m_clock.callAfter(startPause, context, [=, this] {
                    if (self)
                        attempt(request, {now.isRepeat, deadline}, context, then);
                });
            }
            // A new agent may be running; only a request that surely did not reach the old one is repeated.
            const bool mayHelp
                = failure.obstacle == Obstacle::TokenRefused || failure.obstacle == Obstacle::NotListening;
            if (self && failure.obstacle != Obstacle::Failed && m_link.renew(used) && mayHelp && !now.isRepeat)
                return attempt(request, {true, now.startDeadline}, context, then);
            then(tl::unexpected(failure));
        };
        link->channel.transport->send(sent, context, answered);
    });
}

} // namespace rensei::control

#include "moc_control_client.cpp"
