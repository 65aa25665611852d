#include "agent/cli/agent_call.h"

#include "agent/status/hints.h"

#include <QCoreApplication>

namespace rensei::cli {

using namespace Qt::StringLiterals;
using control::Obstacle;
namespace hints = status::hints;

namespace {

struct AgentCallText {
    Q_DECLARE_TR_FUNCTIONS(rensei::cli::AgentCallText)
};

} // namespace

QByteArray userAgent()
{
    return "rensei-agent/" RENSEI_VERSION;
}

QString explain(const control::ControlFailure &failure)
{
    switch (failure.obstacle) {
    case Obstacle::NotListening:
        return AgentCallText::tr("The agent is not running. Run it with: %1").arg(hints::run);
    case Obstacle::Silent:
        return AgentCallText::tr("The agent does not answer. End it and start it again with: %1").arg(hints::run);
    case Obstacle::Stranger:
        return AgentCallText::tr("Another program uses the agent's port. Start the agent on another with: %1")
            .arg(hints::runOnFreePort);
    case Obstacle::Starting:
        return AgentCallText::tr("The agent is starting. Ask again in a moment.");
    case Obstacle::TokenRefused:
        return AgentCallText::tr("The agent refuses its own token file. End it and start it again with: %1")
            .arg(hints::run);
    case Obstacle::Failed:
        break;
    }
    // It understood, and says itself why not and what to do.
    if (failure.error.kind == ErrorKind::Conflict && !failure.error.serverText.isEmpty())
        return failure.error.serverText;
    return AgentCallText::tr("The agent cannot be asked: %1").arg(describe(failure.error));
}

ExitCode exitCodeOf(const control::ControlFailure &failure)
{
    return failure.obstacle == Obstacle::NotListening ? ExitUnavailable : ExitFailure;
}

} // namespace rensei::cli
