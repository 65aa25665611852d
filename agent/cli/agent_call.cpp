#include "agent/cli/agent_call.h"

#include "agent/status/hints.h"

namespace rensei::cli {

using namespace Qt::StringLiterals;
using control::ControlResult;
using control::Obstacle;
namespace hints = status::hints;

QByteArray product()
{
    return "rensei-agent/" RENSEI_VERSION;
}

void tellAgent(control::ControlLink &link, const QString &verb, const QJsonObject &body, QObject *context,
    std::function<void(ControlResult<Done>)> then)
{
    const http::Request request{.method = "POST"_ba,
        .path = u"/api/daemon/"_s + verb,
        .body = body,
        .bearer = {},
        .deadline = control::localDeadline};
    link.open(context, [request, context, then = std::move(then)](const ControlResult<control::Link> &open) {
        if (!open)
            return then(tl::unexpected(open.error()));
        http::Request sent = request;
        sent.bearer = open->token;
        open->channel.transport->send(sent, context, [then](const Result<http::Response> &reply) {
            if (reply)
                then(Done());
            else
                then(tl::unexpected(control::failureOf(reply.error())));
        });
    });
}

QString explain(const control::ControlFailure &failure)
{
    switch (failure.obstacle) {
    case Obstacle::NotListening:
        return u"The agent is not running. Run it with: "_s + hints::run;
    case Obstacle::Silent:
        return u"The agent does not answer. End it and start it again with: "_s + hints::run;
    case Obstacle::Stranger:
        return u"Another program uses the agent's port. Start the agent on another with: "_s + hints::runElsewhere;
    case Obstacle::Starting:
        return u"The agent is starting. Ask again in a moment."_s;
    case Obstacle::TokenRefused:
        return u"The agent refuses its own token file. End it and start it again with: "_s + hints::run;
    case Obstacle::Failed:
        return u"The agent cannot be asked: %1"_s.arg(describe(failure.error));
    }
    Q_UNREACHABLE();
}

} // namespace rensei::cli
