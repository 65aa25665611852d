#include "agent/install/reach.h"

namespace rensei::install {

AgentCalls agentCalls(control::ControlClient &client)
{
    return {
        [&client](QObject *context, auto then) { client.status(context, std::move(then)); },
        [&client](QObject *context, auto then) { client.stats(context, std::move(then), std::chrono::seconds(10)); },
        [&client](QObject *context, auto then) { client.registerNow(context, std::move(then)); },
    };
}

} // namespace rensei::install
