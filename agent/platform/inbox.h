#pragma once

#include "agent/base/instant.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace rensei::platform {

/// A message for a running session, in whichever of the two shapes it came. Source: platform docs, inbox messages.
struct InboxMessage {
    enum class Type { Stop, Directive, Nudge, HookResult };

    QString id;
    QString sessionId; ///< its own, else the key of the map it came under
    Type type = Type::Directive; ///< what is unknown is a directive
    QString text;
    QString lane; ///< "urgent" or "normal"

    bool operator==(const InboxMessage &) const = default;
};

/// One message; `fallbackSession` is used when it names none.
InboxMessage parseInboxMessage(const QJsonObject &object, const QString &fallbackSession);

/// The whole `inboxMessages` map, urgent ones first.
QList<InboxMessage> parseInbox(const QJsonObject &map);

} // namespace rensei::platform
