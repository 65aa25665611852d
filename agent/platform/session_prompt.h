#pragma once

#include "agent/http/transport.h"

#include <QJsonObject>
#include <QString>

namespace rensei::platform {

/// POST /api/public/sessions/{id}/prompt: queues the session again with this text; one that has ended runs again.
/// `idempotencyKey` is one for each message, the same for every attempt to send it.
/// Source: agent/platform/PROTOCOL.md, "Detail, prompt, stop".
http::Request promptPublicSession(
    const QString &id, const QString &text, const QString &idempotencyKey, SharedSecret userKey);

struct PromptReply {
    bool delivered = false;
    QString reason = {}; ///< why not, in the platform's words; "" when it said nothing
};
PromptReply parsePromptReply(const QJsonObject &body);

} // namespace rensei::platform
