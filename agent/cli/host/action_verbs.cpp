#include "agent/cli/host/action_verbs.h"

#include "agent/cli/agent_call.h"
#include "agent/cli/target_options.h"
#include "agent/cli/terminal.h"
#include "agent/control/control_client.h"
#include "agent/service/stop_mark.h"

#include <QCoreApplication>

#include <functional>

namespace rensei::cli {

using namespace Qt::StringLiterals;
using control::ActionReply;
using control::ControlClient;
using control::ControlResult;

namespace {

struct ActionVerbsText {
    Q_DECLARE_TR_FUNCTIONS(rensei::cli::ActionVerbsText)
};

} // namespace

static constexpr int longestWait = 86'400; // seconds; the agent's own limit

/// Says what came of an action, and ends the program.
static void finishAction(const ControlResult<ActionReply> &reply)
{
    if (reply)
        print(reply->message + u'\n');
    else
        printError(explain(reply.error()));
    QCoreApplication::exit(reply ? ExitSuccess : exitCodeOf(reply.error()));
}

static int ask(const Invocation &invocation, Clock &clock,
    const std::function<void(ControlClient &, ControlClient::Then<ActionReply>)> &act)
{
    const auto paths = resolveStatePaths(invocation);
    if (!paths) {
        printError(paths.error().text);
        return paths.error().code;
    }
    ControlClient agent(*paths, control::loopbackChannels(userAgent(), clock), clock);
    agent.setStartWait(agentStartWait);
    act(agent, finishAction);
    return QCoreApplication::exec();
}

Result<std::optional<std::chrono::seconds>> timeoutOption(const Invocation &invocation)
{
    if (!invocation.isSet(u"timeout"_s))
        return std::nullopt;
    const auto number = wholeNumber(invocation.value(u"timeout"_s), 0, longestWait);
    if (!number)
        return failLocally(ActionVerbsText::tr("--timeout takes a number of seconds from 0 to %L1.").arg(longestWait));
    return std::chrono::seconds(*number);
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

int drainAgent(const Invocation &invocation, Clock &clock)
{
    const auto timeout = timeoutOption(invocation);
    if (!timeout)
        return usageError(timeout.error().detail);
    return ask(invocation, clock, [&timeout](ControlClient &agent, ControlClient::Then<ActionReply> then) {
        agent.drain(*timeout, &agent, std::move(then));
    });
}

int stopAgent(const Invocation &invocation, Clock &clock)
{
    const auto timeout = timeoutOption(invocation);
    if (!timeout)
        return usageError(timeout.error().detail);
    const auto paths = resolveStatePaths(invocation);
    // The agent remembers a stop itself; one that does not run now cannot, and its manager may be about to start it.
    return ask(invocation, clock, [&](ControlClient &agent, ControlClient::Then<ActionReply> then) {
        agent.stop(*timeout, &agent, [paths, then = std::move(then)](const ControlResult<ActionReply> &reply) {
            if (reply || reply.error().obstacle != control::Obstacle::NotListening)
                return then(reply);
            if (const auto remembered = service::rememberStop(*paths); !remembered) {
                printError(ActionVerbsText::tr("The agent is not running, and that it shall stay so cannot be kept: %1")
                               .arg(describe(remembered.error())));
                return QCoreApplication::exit(ExitFailure);
            }
            print(ActionVerbsText::tr("The agent is not running.") + u'\n');
            QCoreApplication::exit(ExitSuccess);
        });
    });
}

} // namespace rensei::cli
