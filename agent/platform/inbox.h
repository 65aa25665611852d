#pragma once

#include "agent/base/instant.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace rensei::platform {

/// A message for a running session, in either of its two formats. Source: agent/platform/PROTOCOL.md, "Inbox messages".
struct InboxMessage {
    enum class Type { Stop, Directive, Nudge, HookResult };

    QString id;
    QString sessionId; ///< its own, else its key in the map
    Type type = Type::Directive; ///< also for unknown types
    QString text;
    QString lane; ///< "urgent" or "normal"

    bool operator==(const InboxMessage &) const = default;
};

/// One message; `fallbackSession` is used when the message has no session id.
InboxMessage parseInboxMessage(const QJsonObject &object, const QString &fallbackSession);

/// The whole `inboxMessages` map, urgent ones first.
QList<InboxMessage> parseInbox(const QJsonObject &map);

} // namespace rensei::platform
