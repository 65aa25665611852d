#include "agent/platform/session_prompt.h"

#include "agent/platform/endpoint.h"
#include "agent/platform/fields.h"

namespace rensei::platform {

using namespace Qt::StringLiterals;

http::Request promptPublicSession(
    const QString &id, const QString &text, const QString &idempotencyKey, SharedSecret userKey)
{
    http::Request request = post(u"/api/public/sessions/"_s + segment(id) + u"/prompt"_s,
        {{u"prompt"_s, text}, {u"idempotencyKey"_s, idempotencyKey}}, std::move(userKey));
    request.repeatable = true; // the key makes one message of several attempts
    return request;
}

PromptReply parsePromptReply(const QJsonObject &body)
{
    const JsonReader in(body);
    return {in.maybeBool("delivered"_L1).value_or(false), line(in, {"error"_L1, "code"_L1})};
}

} // namespace rensei::platform
