#include "agent/cli/host/pause_verb.h"

#include "agent/cli/agent_call.h"
#include "agent/cli/target_options.h"
#include "agent/cli/terminal.h"
#include "agent/control/control_client.h"

#include <QCoreApplication>

#include <functional>

namespace rensei::cli {

using namespace Qt::StringLiterals;
using control::ActionReply;
using control::ControlClient;
using control::ControlResult;

static int ask(const Invocation &invocation, Clock &clock,
    const std::function<void(ControlClient &, ControlClient::Then<ActionReply>)> &act)
{
    const auto paths = resolveStatePaths(invocation);
    if (!paths) {
        printError(paths.error().text);
        return paths.error().code;
    }
    ControlClient agent(*paths, control::loopbackChannels(userAgent(), clock), clock);
    act(agent, [](const ControlResult<ActionReply> &reply) {
        if (reply)
            print(reply->message + u'\n');
        else
            printError(explain(reply.error()));
        QCoreApplication::exit(reply ? ExitSuccess : ExitFailure);
    });
    return QCoreApplication::exec();
}

int pauseAgent(const Invocation &invocation, Clock &clock)
{
    const bool withSessions = invocation.isSet(u"sessions"_s);
    return ask(invocation, clock, [withSessions](ControlClient &agent, ControlClient::Then<ActionReply> then) {
        if (withSessions)
            agent.pauseSessions(&agent, std::move(then));
        else
            agent.pause(&agent, std::move(then));
    });
}

int resumeAgent(const Invocation &invocation, Clock &clock)
{
    return ask(invocation, clock,
        [](ControlClient &agent, ControlClient::Then<ActionReply> then) { agent.resume(&agent, std::move(then)); });
}

} // namespace rensei::cli
