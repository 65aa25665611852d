#include "agent/control/status_payload.h"

#include "agent/control/json_fields.h"

namespace rensei::control {

using namespace Qt::StringLiterals;

QString wireName(DaemonStatus status)
{
    switch (status) {
    case DaemonStatus::Ready:
        return u"ready"_s;
    case DaemonStatus::Draining:
        return u"draining"_s;
    case DaemonStatus::Paused:
        return u"paused"_s;
    case DaemonStatus::Stopped:
        return u"stopped"_s;
    case DaemonStatus::Updating:
        return u"updating"_s;
    case DaemonStatus::Starting:
        return u"starting"_s;
    }
    Q_UNREACHABLE();
}

std::optional<DaemonStatus> daemonStatus(const QString &text)
{
    using enum DaemonStatus;
    for (const DaemonStatus status : {Ready, Draining, Paused, Stopped, Updating, Starting}) {
        if (wireName(status) == text)
            return status;
    }
    return std::nullopt;
}

QJsonObject toMinimalJson(const StatusPayload &status)
{
    return {{"status"_L1, wireName(status.status)}, {"version"_L1, status.version},
        {"uptimeSeconds"_L1, qint64(status.uptime.count())}, {"activeSessions"_L1, status.activeSessions},
        {"maxSessions"_L1, status.maxSessions}, {"timestamp"_L1, toIso(status.timestamp)}};
}

static QJsonObject toJson(const StatusPayload::Registration &registration)
{
    QJsonObject body{{"status"_L1, wireName(registration.status)}};
    insertTime(body, "lastAcknowledgedAt"_L1, registration.lastAcknowledgedAt);
    return body;
}

QJsonObject toJson(const StatusPayload &status)
{
    QJsonObject body = toMinimalJson(status);
    body.insert("machineId"_L1, status.machineId);
    body.insert("pid"_L1, status.pid);
    body.insert("projectsAllowed"_L1, status.projectsAllowed);
    body.insert("accepting"_L1, status.accepting);
    QJsonArray conditions;
    for (const Condition &condition : status.conditions)
        conditions.append(toJson(condition));
    body.insert("conditions"_L1, conditions);
    body.insert("platformUrl"_L1, status.platformUrl);
    if (status.registration)
        body.insert("registration"_L1, toJson(*status.registration));
    return body;
}

static QList<Condition> parseConditions(const QJsonArray &all)
{
    QList<Condition> conditions;
    for (const QJsonValue &one : all) {
        if (auto condition = parseCondition(one.toObject()))
            conditions.append(*std::move(condition));
    }
    return conditions;
}

static std::optional<StatusPayload::Registration> parseRegistration(const QJsonObject &body)
{
    const JsonReader in(body);
    const auto status = registrationStatus(in.maybeString("status"_L1).value_or(QString()));
    if (!status)
        return std::nullopt;
    return StatusPayload::Registration{
        .status = *status, .lastAcknowledgedAt = in.maybeInstant("lastAcknowledgedAt"_L1)};
}

Result<StatusPayload> parseStatus(const QJsonObject &body)
{
    JsonReader in(body);
    StatusPayload status;
    const auto known = daemonStatus(in.string("status"_L1));
    status.status = known.value_or(DaemonStatus::Stopped);
    status.version = in.line("version"_L1);
    status.machineId = in.maybeString("machineId"_L1).value_or(QString());
    status.pid = in.maybeInteger("pid"_L1).value_or(0);
    status.uptime = std::chrono::seconds(in.maybeInteger("uptimeSeconds"_L1).value_or(0));
    status.activeSessions = maybeCount(in, "activeSessions"_L1).value_or(0);
    status.maxSessions = maybeCount(in, "maxSessions"_L1).value_or(0);
    status.projectsAllowed = maybeCount(in, "projectsAllowed"_L1).value_or(0);
    status.accepting = in.maybeBool("accepting"_L1).value_or(known == DaemonStatus::Ready);
    status.conditions = parseConditions(in.maybeArray("conditions"_L1).value_or(QJsonArray()));
    status.platformUrl = in.line("platformUrl"_L1, maxSentencesLength);
    status.registration = parseRegistration(in.maybeObject("registration"_L1).value_or(QJsonObject()));
    status.timestamp = in.maybeInstant("timestamp"_L1).value_or(Instant{});
    auto parsed = in.finish(std::move(status));
    if (parsed && !known) {
        return fail(
            Error{.kind = ErrorKind::BadReply, .detail = u"a status that we do not know"_s, .where = u"$.status"_s});
    }
    return parsed;
}

} // namespace rensei::control
