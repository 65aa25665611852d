#include "agent/status/details.h"

#include "agent/status/printable.h"
#include "agent/status/text_output.h"

namespace rensei::status {

using namespace Qt::StringLiterals;

Details withAgent(Details asked, const Answers &answers, const Status &status)
{
    asked.share = status.share;
    if (answers.agent && answers.agent->value) {
        const control::StatusPayload &agent = *answers.agent->value;
        asked.agentVersion = agent.version;
        asked.machineId = agent.machineId;
        asked.uptime = agent.uptime;
        if (agent.pid > 0)
            asked.pid = agent.pid;
        if (agent.registration)
            asked.lastHeartbeat = agent.registration->lastAcknowledgedAt;
    }
    if (answers.stats && answers.stats->value) {
        const control::StatsPayload &stats = *answers.stats->value;
        asked.workerId = stats.workerId;
        asked.protocol = stats.registration.protocol;
        asked.lastHeartbeat = std::max(asked.lastHeartbeat, stats.registration.lastAcknowledgedAt);
    }
    return asked;
}

static QString uptimeText(std::chrono::seconds uptime)
{
    const qint64 minutes = uptime.count() / 60;
    const qint64 hours = minutes / 60;
    if (minutes < 1)
        return u"%1 s"_s.arg(uptime.count());
    if (hours < 1)
        return u"%1 min"_s.arg(minutes);
    if (hours < 24)
        return u"%1 h %2 min"_s.arg(hours).arg(minutes % 60);
    return u"%1 d %2 h"_s.arg(hours / 24).arg(hours % 24);
}

static QString detailLine(const QString &name, const QString &text)
{
    return text.isEmpty() ? QString() : name.leftJustified(16) + printable(text) + u'\n';
}

QString detailLines(const Details &details, Instant now)
{
    const QString context
        = details.context.isEmpty() ? u"none"_s : u"%1 (%2)"_s.arg(details.context, details.contextKind);
    QStringList versions;
    if (!details.agentVersion.isEmpty())
        versions.append(u"agent %1"_s.arg(details.agentVersion));
    versions.append(u"this command %1"_s.arg(details.commandVersion));
    QStringList worker{details.workerId};
    if (!details.protocol.isEmpty())
        worker.append(u"protocol "_s + details.protocol);
    worker.removeAll(QString());
    QString uptime = details.uptime ? uptimeText(*details.uptime) : QString();
    if (details.pid && !uptime.isEmpty())
        uptime += u" (process %1)"_s.arg(*details.pid);
    return detailLine(u"Asked"_s, u"%1 (%2)"_s.arg(details.platform, details.platformSource))
        + detailLine(u"Context"_s, context) + detailLine(u"Project"_s, details.project)
        + detailLine(u"Versions"_s, versions.join(u", "_s)) + detailLine(u"Uptime"_s, uptime)
        + detailLine(u"Machine"_s, details.machineId) + detailLine(u"Worker"_s, worker.join(u", "_s))
        + detailLine(u"Last heartbeat"_s, details.lastHeartbeat ? ageText(now - *details.lastHeartbeat) : QString())
        + detailLine(u"Sessions here"_s, details.share);
}

QJsonObject toJson(const Details &details)
{
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return {{u"platform"_s, details.platform}, {u"platformSource"_s, details.platformSource},
        {u"context"_s, orNull(details.context)}, {u"contextKind"_s, orNull(details.contextKind)},
        {u"project"_s, orNull(details.project)}, {u"commandVersion"_s, orNull(details.commandVersion)},
        {u"agentVersion"_s, orNull(details.agentVersion)},
        {u"pid"_s, details.pid ? QJsonValue(*details.pid) : QJsonValue()},
        {u"uptimeSeconds"_s, details.uptime ? QJsonValue(qint64(details.uptime->count())) : QJsonValue()},
        {u"machineId"_s, orNull(details.machineId)}, {u"workerId"_s, orNull(details.workerId)},
        {u"protocol"_s, orNull(details.protocol)},
        {u"lastHeartbeatAt"_s, details.lastHeartbeat ? QJsonValue(toIso(*details.lastHeartbeat)) : QJsonValue()},
        {u"sessionsHere"_s, orNull(details.share)}};
}

} // namespace rensei::status
