#include "agent/control/stats_payload.h"

#include "agent/control/agent_sentence.h"
#include "agent/control/json_fields.h"

namespace rensei::control {

using namespace Qt::StringLiterals;

QJsonObject toJson(const StatsPayload::Capacity &capacity)
{
    QJsonObject body{{"maxConcurrentSessions"_L1, capacity.maxConcurrentSessions}};
    insertNumber(body, "maxVCpuPerSession"_L1, capacity.maxVCpuPerSession);
    insertText(body, "reason"_L1, capacity.reason);
    insertNumber(body, "maxMemoryMbPerSession"_L1, capacity.maxMemoryMbPerSession);
    insertNumber(body, "maxMemoryMb"_L1, capacity.maxMemoryMb);
    insertNumber(body, "maxProcessesPerSession"_L1, capacity.maxProcessesPerSession);
    insertNumber(body, "maxProcesses"_L1, capacity.maxProcesses);
    insertNumber(body, "poolMaxDiskGb"_L1, capacity.poolMaxDiskGb);
    insertNumber(body, "reservedVCpu"_L1, capacity.reservedVCpu);
    insertNumber(body, "reservedMemoryMb"_L1, capacity.reservedMemoryMb);
    return body;
}

static QJsonObject toJson(const StatsPayload::Registration &registration)
{
    QJsonObject body{{"status"_L1, wireName(registration.status)},
        {"heartbeatRunning"_L1, registration.heartbeatRunning}, {"pollRunning"_L1, registration.pollRunning}};
    insertTime(body, "lastHeartbeatAt"_L1, registration.lastHeartbeatAt);
    insertTime(body, "lastAcknowledgedAt"_L1, registration.lastAcknowledgedAt);
    insertTime(body, "tokenExpiresAt"_L1, registration.tokenExpiresAt);
    insertText(body, "protocol"_L1, registration.protocol);
    if (const auto &error = registration.lastError) {
        body.insert("lastError"_L1,
            QJsonObject{{"code"_L1, error->code}, {"message"_L1, error->message}, {"at"_L1, toIso(error->at)}});
    }
    return body;
}

static QJsonObject toJson(const StatsPayload::Host &host)
{
    QJsonObject body{{"visible"_L1, host.visible ? QJsonValue(*host.visible) : QJsonValue()}};
    insertTime(body, "asOf"_L1, host.asOf);
    insertTime(body, "lastSeen"_L1, host.lastSeen);
    return body;
}

static QJsonObject toJson(const StatsPayload::Totals &totals)
{
    QJsonObject body{{"hosts"_L1, totals.hosts}, {"totalSlots"_L1, totals.totalSlots}};
    insertTime(body, "asOf"_L1, totals.asOf);
    return body;
}

QJsonObject toJson(const StatsPayload &stats)
{
    QJsonObject body{{"capacity"_L1, toJson(stats.capacity)}, {"activeSessions"_L1, stats.activeSessions},
        {"queueDepth"_L1, stats.queueDepth}, {"workerId"_L1, stats.workerId},
        {"registration"_L1, toJson(stats.registration)}, {"timestamp"_L1, toIso(stats.timestamp)}};
    if (stats.host)
        body.insert("host"_L1, toJson(*stats.host));
    if (stats.totals)
        body.insert("totals"_L1, toJson(*stats.totals));
    return body;
}

static StatsPayload::Capacity capacityFrom(const JsonReader &in)
{
    return {.maxConcurrentSessions = maybeCount(in, "maxConcurrentSessions"_L1).value_or(0),
        .maxVCpuPerSession = maybeCount(in, "maxVCpuPerSession"_L1),
        .reason = shownSentence(in.line("reason"_L1)),
        .maxMemoryMbPerSession = maybeCount(in, "maxMemoryMbPerSession"_L1),
        .maxMemoryMb = maybeCount(in, "maxMemoryMb"_L1),
        .maxProcessesPerSession = maybeCount(in, "maxProcessesPerSession"_L1),
        .maxProcesses = maybeCount(in, "maxProcesses"_L1),
        .poolMaxDiskGb = maybeCount(in, "poolMaxDiskGb"_L1),
        .reservedVCpu = maybeCount(in, "reservedVCpu"_L1),
        .reservedMemoryMb = maybeCount(in, "reservedMemoryMb"_L1)};
}

static std::optional<StatsPayload::LastError> parseLastError(const std::optional<QJsonObject> &body)
{
    if (!body)
        return std::nullopt;
    const JsonReader in(*body);
    return StatsPayload::LastError{.code = in.line("code"_L1),
        .message = in.line("message"_L1, maxSentencesLength),
        .at = in.maybeInstant("at"_L1).value_or(Instant{})};
}

static StatsPayload::Registration parseRegistration(const JsonReader &in)
{
    return {.status = registrationStatus(in.maybeString("status"_L1).value_or(QString()))
                          .value_or(RegistrationStatus::Unregistered),
        .lastHeartbeatAt = in.maybeInstant("lastHeartbeatAt"_L1),
        .lastAcknowledgedAt = in.maybeInstant("lastAcknowledgedAt"_L1),
        .lastError = parseLastError(in.maybeObject("lastError"_L1)),
        .tokenExpiresAt = in.maybeInstant("tokenExpiresAt"_L1),
        .protocol = in.line("protocol"_L1),
        .heartbeatRunning = in.maybeBool("heartbeatRunning"_L1).value_or(false),
        .pollRunning = in.maybeBool("pollRunning"_L1).value_or(false)};
}

Result<StatsPayload::Capacity> parseCapacity(const QJsonObject &body)
{
    JsonReader in(body);
    // Without it nothing is known, and 0 would mean that no work is accepted.
    in.integer("maxConcurrentSessions"_L1);
    return in.finish(capacityFrom(in));
}

Result<StatsPayload> parseStats(const QJsonObject &body)
{
    const JsonReader in(body);
    const auto part = [&in](QLatin1StringView key) { return in.maybeObject(key); };
    StatsPayload stats;
    stats.capacity = capacityFrom(JsonReader(part("capacity"_L1).value_or(QJsonObject())));
    stats.activeSessions = maybeCount(in, "activeSessions"_L1).value_or(0);
    stats.queueDepth = maybeCount(in, "queueDepth"_L1).value_or(0);
    stats.workerId = in.maybeString("workerId"_L1).value_or(QString());
    stats.registration = parseRegistration(JsonReader(part("registration"_L1).value_or(QJsonObject())));
    stats.timestamp = in.maybeInstant("timestamp"_L1).value_or(Instant{});
    if (const auto host = part("host"_L1)) {
        const JsonReader of(*host);
        stats.host = {.visible = of.maybeBool("visible"_L1),
            .asOf = of.maybeInstant("asOf"_L1),
            .lastSeen = of.maybeInstant("lastSeen"_L1)};
    }
    if (const auto totals = part("totals"_L1)) {
        const JsonReader of(*totals);
        stats.totals = {.hosts = maybeCount(of, "hosts"_L1).value_or(0),
            .totalSlots = maybeCount(of, "totalSlots"_L1).value_or(0),
            .asOf = of.maybeInstant("asOf"_L1)};
    }
    return in.finish(std::move(stats));
}

} // namespace rensei::control
