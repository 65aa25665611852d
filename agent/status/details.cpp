#include "agent/status/details.h"

#include "agent/language/text_width.h"
#include "agent/status/printable.h"
#include "agent/status/text_output.h"
#include "agent/status/texts.h"

#include <QLocale>

#include <utility>

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
        return StatusText::tr("%1 s").arg(QLocale().toString(qint64{uptime.count()}));
    if (hours < 1)
        return StatusText::tr("%1 min").arg(QLocale().toString(minutes));
    if (hours < 24)
        return StatusText::tr("%1 h %2 min").arg(QLocale().toString(hours), QLocale().toString(minutes % 60));
    return StatusText::tr("%1 d %2 h").arg(QLocale().toString(hours / 24), QLocale().toString(hours % 24));
}

static QString uptimeOf(const Details &details)
{
    const QString uptime = details.uptime ? uptimeText(*details.uptime) : QString();
    if (!details.pid || uptime.isEmpty())
        return uptime;
    return StatusText::tr("%1 (process %2)", "how long it runs").arg(uptime, QString::number(*details.pid));
}

QString detailLines(const Details &details, Instant now)
{
    const auto withNote = [](const QString &text, const QString &note) { return u"%1 (%2)"_s.arg(text, note); };
    QStringList versions;
    if (!details.agentVersion.isEmpty())
        versions.append(StatusText::tr("agent %1", "its version").arg(details.agentVersion));
    versions.append(StatusText::tr("this command %1", "its version").arg(details.commandVersion));
    QStringList worker{details.workerId};
    if (!details.protocol.isEmpty())
        worker.append(StatusText::tr("protocol %1").arg(details.protocol));
    worker.removeAll(QString());
    const QList<std::pair<QString, QString>> lines{
        {StatusText::tr("Asked"), withNote(details.platform, details.platformSource)},
        {StatusText::tr("Context"),
            details.context.isEmpty() ? StatusText::tr("none", "no context")
                                      : withNote(details.context, details.contextKind)},
        {StatusText::tr("Project"), details.project},
        {StatusText::tr("Versions"), versions.join(u", "_s)},
        {StatusText::tr("Uptime"), uptimeOf(details)},
        {StatusText::tr("Machine"), details.machineId},
        {StatusText::tr("Worker"), worker.join(u", "_s)},
        {StatusText::tr("Last heartbeat"), details.lastHeartbeat ? ageText(now - *details.lastHeartbeat) : QString()},
        {StatusText::tr("Sessions here"), details.share},
    };
    QStringList names;
    for (const auto &[name, text] : lines)
        names.append(name);
    names = paddedNames(names, 16);
    QString all;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!lines.at(i).second.isEmpty())
            all += names.at(i) + printable(lines.at(i).second) + u'\n';
    }
    return all;
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
