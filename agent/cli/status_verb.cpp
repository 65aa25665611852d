#include "agent/cli/status_verb.h"

#include "agent/cli/agent_call.h"
#include "agent/cli/target_options.h"
#include "agent/cli/terminal.h"
#include "agent/cli/user_key.h"
#include "agent/http/network_transport.h"
#include "agent/status/json_output.h"
#include "agent/status/own_identity.h"
#include "agent/status/text_output.h"

#include <QCoreApplication>

#include <algorithm>

namespace rensei::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr int maxTimeoutSeconds = 10; // seconds

int showStatus(const Invocation &invocation, Clock &clock)
{
    const bool isTimed = invocation.isSet(u"timeout"_s);
    const auto timeout
        = isTimed ? wholeNumber(invocation.value(u"timeout"_s), 1, maxTimeoutSeconds) : maxTimeoutSeconds;
    if (!timeout)
        return usageError(u"--timeout takes a number of seconds from 1 to %1."_s.arg(maxTimeoutSeconds));
    const auto deadline = clock.now() + std::chrono::seconds(*timeout);
    const auto target = resolveTargetOfAgent(invocation, clock);
    if (!target) {
        printError(target.error().text);
        return target.error().code;
    }
    http::NetworkTransport platform(target->platform, userAgent(), clock);
    if (const auto trusted = platform.setCaFile(target->caFile); !trusted) {
        printError(trusted.error().detail);
        return ExitUnavailable;
    }
    control::ControlClient agent(target->paths, control::loopbackChannels(userAgent(), clock), clock);
    const status::Answers known{.platformUrl = target->platformText,
        .self = status::ownIdentity(target->paths),
        .port = target->port,
        .agentStartedAt = target->agentStartedAt};
    status::Probe probe({agent, platform, clock, findUserKey(invocation, *target, clock)}, known);
    const bool asJson = invocation.isSet(u"json"_s);
    const QString about = u"For %1 (%2):\n"_s.arg(target->platformText, toText(target->source));
    const auto left = std::max<std::chrono::milliseconds>(1ms, deadline - clock.now());
    probe.start(left, &probe, [asJson, about](const status::Answers &answers) {
        const status::Status status = evaluate(answers);
        print(asJson ? QString::fromUtf8(jsonOutput(status)) : about + textOutput(status, answers.now));
        QCoreApplication::exit(status.allPass() ? ExitSuccess : ExitFailure);
    });
    return QCoreApplication::exec();
}

} // namespace rensei::cli
