#include "agent/control/action_payload.h"

#include "agent/base/json_reader.h"
#include "agent/control/agent_sentence.h"

namespace rensei::control {

using namespace Qt::StringLiterals;

QJsonObject toJson(const ActionReply &reply)
{
    return {{"ok"_L1, reply.ok}, {"message"_L1, reply.message}};
}

Result<ActionReply> parseActionReply(const QJsonObject &body)
{
    const JsonReader in(body);
    return in.finish(ActionReply{.ok = in.maybeBool("ok"_L1).value_or(true),
        .message = shownSentence(in.line("message"_L1, maxSentencesLength))});
}

QJsonObject toJson(const HelloPayload &hello)
{
    return {{"proof"_L1, QString::fromLatin1(hello.proof)}, {"pid"_L1, hello.pid}, {"version"_L1, hello.version}};
}

Result<HelloPayload> parseHello(const QJsonObject &body)
{
    JsonReader in(body);
    HelloPayload hello;
    hello.proof = in.string("proof"_L1).toLatin1();
    hello.pid = in.maybeInteger("pid"_L1).value_or(0);
    hello.version = in.line("version"_L1);
    return in.finish(std::move(hello));
}

} // namespace rensei::control
