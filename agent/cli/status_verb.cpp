#include "agent/cli/status_verb.h"

#include "agent/cli/agent_call.h"
#include "agent/cli/platform_option.h"
#include "agent/cli/terminal.h"
#include "agent/cli/user_key.h"
#include "agent/http/network_transport.h"
#include "agent/status/json_output.h"
#include "agent/status/own_identity.h"
#include "agent/status/text_output.h"

#include <QCoreApplication>

namespace rensei::cli {

using namespace Qt::StringLiterals;

static constexpr int longestWait = 10; // seconds

int showStatus(const Invocation &invocation, Clock &clock)
{
    const bool isTimed = invocation.isSet(u"timeout"_s);
    const auto timeout = isTimed ? wholeNumber(invocation.value(u"timeout"_s), 1, longestWait) : longestWait;
    if (!timeout) {
        complain(u"rensei-agent: --timeout takes a number of seconds from 1 to %1."_s.arg(longestWait));
        return ExitUsage;
    }
    const auto place = placeOf(invocation);
    if (!place) {
        complain(place.error().text);
        return place.error().code;
    }
    http::NetworkTransport platform(place->platform, product(), clock);
    control::ControlClient agent(place->paths, control::loopbackChannels(product(), clock), clock);
    const status::Answers known{.platformUrl = place->platformText,
        .self = status::ownIdentity(place->paths),
        .port = place->port,
        .agentStartedAt = place->agentStartedAt};
    status::Probe probe({agent, platform, clock, userKey(invocation, *place, clock)}, known);
    const bool asJson = invocation.isSet(u"json"_s);
    probe.start(std::chrono::seconds(*timeout), &probe, [asJson](const status::Answers &answers) {
        const status::Status status = evaluate(answers);
        print(asJson ? QString::fromUtf8(jsonOutput(status)) : textOutput(status, answers.now));
        QCoreApplication::exit(status.allPass() ? ExitSuccess : ExitFailure);
    });
    return QCoreApplication::exec();
}

} // namespace rensei::cli
