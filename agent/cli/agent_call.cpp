#include "agent/cli/agent_call.h"

#include "agent/status/hints.h"

namespace rensei::cli {

using namespace Qt::StringLiterals;
using control::Obstacle;
namespace hints = status::hints;

QByteArray userAgent()
{
    return "rensei-agent/" RENSEI_VERSION;
}

QString explain(const control::ControlFailure &failure)
{
    switch (failure.obstacle) {
    case Obstacle::NotListening:
        return u"The agent is not running. Run it with: "_s + hints::run;
    case Obstacle::Silent:
        return u"The agent does not answer. End it and start it again with: "_s + hints::run;
    case Obstacle::Stranger:
        return u"Another program uses the agent's port. Start the agent on another with: "_s + hints::runOnFreePort;
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
