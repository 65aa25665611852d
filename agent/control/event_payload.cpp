#include "agent/control/event_payload.h"

#include <QJsonDocument>

namespace rensei::control {

static QByteArray event(const QByteArray &name, const QJsonDocument &data)
{
    // Compact JSON has no line breaks, so that one data line is enough.
    return "event: " + name + "\ndata: " + data.toJson(QJsonDocument::Compact) + "\n\n";
}

QByteArray statusEvent(const StatusPayload &status)
{
    return event("status", QJsonDocument(toJson(status)));
}

QByteArray sessionsEvent(const QList<SessionPayload> &sessions)
{
    return event("sessions", QJsonDocument(toJson(sessions)));
}

} // namespace rensei::control
