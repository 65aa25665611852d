#include "agent/platform/inbox.h"

#include "agent/platform/endpoint.h"
#include "agent/platform/fields.h"

#include <QJsonDocument>

#include <algorithm>

namespace rensei::platform {

using namespace Qt::StringLiterals;

static InboxMessage::Type typeFrom(const QString &text)
{
    if (text == "stop"_L1)
        return InboxMessage::Type::Stop;
    if (text == "nudge"_L1)
        return InboxMessage::Type::Nudge;
    if (text == "hook-result"_L1)
        return InboxMessage::Type::HookResult;
    return InboxMessage::Type::Directive;
}

static QString textOf(const JsonReader &in)
{
    for (const QLatin1StringView key : {"payload"_L1, "text"_L1, "content"_L1}) {
        const QString plain = text(in, key);
        if (!plain.isEmpty())
            return plain;
        const auto object = in.maybeObject(key);
        if (!object || object->isEmpty())
            continue;
        const QString inner = text(JsonReader(*object), {"text"_L1, "prompt"_L1, "message"_L1});
        return inner.isEmpty() ? QString::fromUtf8(QJsonDocument(*object).toJson(QJsonDocument::Compact)) : inner;
    }
    return {};
}

InboxMessage parseInboxMessage(const QJsonObject &object, const QString &fallbackSession)
{
    const JsonReader in(object);
    InboxMessage out;
    out.id = text(in, {"id"_L1, "deliveryId"_L1, "messageId"_L1});
    out.sessionId = text(in, "sessionId"_L1);
    if (!isPathSegment(out.sessionId))
        out.sessionId = fallbackSession;
    out.type = typeFrom(text(in, {"type"_L1, "kind"_L1}));
    out.text = textOf(in);
    out.lane = text(in, "lane"_L1) == "urgent"_L1 ? u"urgent"_s : u"normal"_s;
    return out;
}

QList<InboxMessage> parseInbox(const QJsonObject &map)
{
    QList<InboxMessage> messages;
    for (auto it = map.begin(); it != map.end(); ++it) {
        for (const QJsonValue &value : it.value().toArray()) {
            InboxMessage message = parseInboxMessage(value.toObject(), it.key());
            if (value.isObject() && isPathSegment(message.sessionId))
                messages.append(std::move(message));
        }
    }
    std::stable_partition(
        messages.begin(), messages.end(), [](const InboxMessage &message) { return message.lane == "urgent"_L1; });
    return messages;
}

} // namespace rensei::platform
