#pragma once

#include "agent/demo_platform/demo_platform.h"
#include "tests/e2e/agent_process.h"

#include <QTest>

namespace rensei::tests {

/// Hosts poll every second.
inline demo::Options fastPollOptions(demo::Flavour flavour = demo::Flavour::Hosted)
{
    demo::Options options;
    options.flavour = flavour;
    options.pollInterval = std::chrono::seconds(1);
    options.heartbeatInterval = std::chrono::seconds(5);
    return options;
}

/// The rows of a test that runs against both servers, in the column `flavour`.
inline void addFlavourRows()
{
    QTest::addColumn<demo::Flavour>("flavour");
    QTest::newRow("hosted") << demo::Flavour::Hosted;
    QTest::newRow("self-hosted") << demo::Flavour::SelfHosted;
}

/// For the next request to `route`.
inline demo::Fault singleFault(const QString &route, demo::FaultKind kind)
{
    demo::Fault fault;
    fault.route = route;
    fault.kind = kind;
    return fault;
}

inline void connectTo(AgentProcess &agent, const demo::DemoPlatform &platform)
{
    agent.platformUrl = platform.url().toString();
    agent.token = platform.registrationToken().toUtf8();
}

} // namespace rensei::tests
