#pragma once

#include "agent/doctor/doctor_facts.h"

namespace rensei::tests {

/// A computer on which every check passes.
inline doctor::DoctorFacts healthyFacts()
{
    using namespace Qt::StringLiterals;
    doctor::DoctorFacts facts;
    facts.now = Instant{std::chrono::milliseconds(1'780'408'800'000)};
    facts.service = {service::ServiceState{.isInstalled = true,
                         .isCurrent = true,
                         .isEnabled = true,
                         .isRunning = true,
                         .program = u"/opt/rensei-agent"_s},
        u"systemd user service"_s};
    facts.agent.isAlive = true;
    facts.agent.pid = 4711;
    control::StatusPayload status{.status = control::DaemonStatus::Ready, .pid = 4711, .maxSessions = 2};
    status.accepting = true;
    status.registration
        = control::StatusPayload::Registration{control::RegistrationStatus::Idle, facts.now - std::chrono::seconds(12)};
    facts.agent.status = status;
    facts.agent.stats = control::StatsPayload();
    facts.controlToken.exists = true;
    facts.configFile.exists = true;
    facts.configPath = u"/home/me/daemon.yaml"_s;
    facts.token.isPresent = true;
    facts.platform = {.url = u"https://platform.example"_s,
        .isAsked = true,
        .clockSkew = std::chrono::seconds(2),
        .hostVisible = true};
    facts.runners = {{.title = u"Claude Code"_s, .version = u"2.0.1"_s, .isInstalled = true}};
    facts.git = {.isFound = true, .version = u"git version 2.45.0"_s};
    facts.disk = {100LL << 30, 200LL << 30};
    facts.workFolder = u"/home/me/state/work"_s;
    facts.logFile = u"/home/me/state/logs/host-agent.log"_s;
    return facts;
}

} // namespace rensei::tests
