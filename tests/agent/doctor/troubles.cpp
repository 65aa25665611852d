#include "tests/agent/doctor/troubles.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using control::ConditionCode;
using control::Obstacle;
using control::RegistrationStatus;
using control::Severity;
using doctor::CheckStatus;
using doctor::DoctorFacts;

Error because(const QString &detail)
{
    return {.kind = ErrorKind::Local, .detail = detail};
}

static Break condition(ConditionCode code, const QString &text)
{
    return [=](DoctorFacts &facts) {
        facts.agent.status->accepting = false;
        facts.agent.status->conditions.append({.code = code, .severity = Severity::Error, .message = text});
    };
}

Break obstacle(Obstacle what)
{
    return [=](DoctorFacts &facts) {
        facts.agent.status = tl::unexpected(control::ControlFailure{what, because(u"odd"_s)});
    };
}

static Break registration(RegistrationStatus status)
{
    return [=](DoctorFacts &facts) { facts.agent.status->registration->status = status; };
}

static QList<Trouble> serviceTroubles()
{
    const auto state = [](auto change) { return [change](DoctorFacts &facts) { change(**facts.service.state); }; };
    return {
        {"no answer from the manager", u"service-installed"_s, CheckStatus::Warn, u"did not answer in time"_s, {},
            [](DoctorFacts &facts) { facts.service.state.reset(); }},
        {"a manager that fails", u"service-installed"_s, CheckStatus::Warn, u"cannot be asked: no bus."_s, {},
            [](DoctorFacts &facts) { facts.service.state = tl::unexpected(because(u"no bus"_s)); }},
        {"not installed, but it runs", u"service-installed"_s, CheckStatus::Warn, u"nothing starts it"_s, u"repair"_s,
            state([](service::ServiceState &service) { service = {}; })},
        {"not installed", u"service-installed"_s, CheckStatus::Fail, u"not installed (systemd user service)"_s,
            u"repair"_s,
            [](DoctorFacts &facts) {
                facts.service.state = service::ServiceState();
                facts.agent.isAlive = false;
            }},
        {"of another version", u"service-installed"_s, CheckStatus::Fail, u"it starts /opt/rensei-agent"_s, u"repair"_s,
            state([](service::ServiceState &service) { service.isCurrent = false; })},
        {"a program that was moved", u"service-installed"_s, CheckStatus::Fail,
            u"/opt/rensei-agent, is not there any more"_s, u"repair"_s,
            [](DoctorFacts &facts) { facts.service.isProgramGone = true; }},
        {"not enabled", u"service-loaded"_s, CheckStatus::Fail, u"does not start when you log in"_s, u"load-service"_s,
            state([](service::ServiceState &service) { service.isEnabled = false; })},
        {"not running", u"process-alive"_s, CheckStatus::Fail, u"does not run"_s, u"start"_s,
            [](DoctorFacts &facts) { facts.agent.isAlive = false; }},
        {"neither running nor installed", u"process-alive"_s, CheckStatus::Fail, u"does not run"_s, u"repair"_s,
            [](DoctorFacts &facts) {
                facts.agent.isAlive = false;
                facts.service.state = service::ServiceState();
            }},
    };
}

static QList<Trouble> agentTroubles()
{
    return {
        {"another port than usual", u"port-owned"_s, CheckStatus::Warn, u"Another program uses port 7734"_s,
            u"show-port-owner"_s,
            [](DoctorFacts &facts) {
                facts.agent.status->conditions.append({.code = ConditionCode::PortConflict,
                    .severity = Severity::Warning,
                    .message = u"Another program uses port 7734."_s});
            }},
        {"a stranger", u"port-owned"_s, CheckStatus::Fail, u"“nginx” (process 12) of the user www"_s, u"restart"_s,
            [](DoctorFacts &facts) {
                obstacle(Obstacle::Stranger)(facts);
                facts.agent.portOwner = PortOwner{.pid = 12, .name = u"nginx"_s, .user = u"www"_s};
            }},
        {"nobody there", u"port-owned"_s, CheckStatus::Fail, u"nothing answers on port 7734"_s, u"restart"_s,
            obstacle(Obstacle::NotListening)},
        {"silence", u"port-owned"_s, CheckStatus::Fail, u"gives no answer on port 7734"_s, u"restart"_s,
            obstacle(Obstacle::Silent)},
        {"starting", u"port-owned"_s, CheckStatus::Warn, u"is starting"_s, {}, obstacle(Obstacle::Starting)},
        {"its own token refused", u"port-owned"_s, CheckStatus::Fail, u"refuses the token"_s, u"renew-control-token"_s,
            obstacle(Obstacle::TokenRefused)},
        {"an odd answer", u"port-owned"_s, CheckStatus::Fail, u"cannot be asked: odd."_s, u"restart"_s,
            obstacle(Obstacle::Failed)},
        {"no token", u"control-token"_s, CheckStatus::Fail, u"is gone"_s, u"renew-control-token"_s,
            [](DoctorFacts &facts) { facts.controlToken.exists = false; }},
        {"an open token", u"control-token"_s, CheckStatus::Fail, u"Others can read"_s, u"renew-control-token"_s,
            [](DoctorFacts &facts) { facts.controlToken.notPrivate = because(u"is open to others"_s); }},
        {"a garbled token", u"control-token"_s, CheckStatus::Fail, u"holds no control token"_s,
            u"renew-control-token"_s,
            [](DoctorFacts &facts) { facts.controlToken.unusable = because(u"this file holds no control token"_s); }},
        {"refused", u"token-accepted"_s, CheckStatus::Fail, u"was refused"_s, u"sign-in"_s,
            [](DoctorFacts &facts) {
                condition(ConditionCode::NeedsReauth, u"The token was refused."_s)(facts);
                registration(RegistrationStatus::NeedsReauth)(facts);
            }},
        {"not registered", u"token-accepted"_s, CheckStatus::Fail, u"not registered: busy."_s, u"register"_s,
            [](DoctorFacts &facts) {
                registration(RegistrationStatus::Unregistered)(facts);
                facts.agent.stats->registration.lastError = control::StatsPayload::LastError{{}, u"busy"_s, {}};
            }},
        {"no heartbeat ever", u"heartbeat-acked"_s, CheckStatus::Fail, u"has not acknowledged any"_s, u"register"_s,
            [](DoctorFacts &facts) { facts.agent.status->registration->lastAcknowledgedAt.reset(); }},
        {"an old heartbeat", u"heartbeat-acked"_s, CheckStatus::Fail, u"the last heartbeat 4 min ago"_s, u"register"_s,
            [](DoctorFacts &facts) { facts.agent.status->registration->lastAcknowledgedAt = facts.now - 250s; }},
        {"paused", u"polling"_s, CheckStatus::Warn, u"is paused"_s, u"resume"_s,
            [](DoctorFacts &facts) { facts.agent.status->status = control::DaemonStatus::Paused; }},
        {"draining", u"polling"_s, CheckStatus::Warn, u"it drains"_s, u"resume"_s,
            [](DoctorFacts &facts) { facts.agent.status->status = control::DaemonStatus::Draining; }},
        {"no slots", u"polling"_s, CheckStatus::Warn, u"no session at all"_s, u"allow-a-session"_s,
            [](DoctorFacts &facts) { facts.agent.status->maxSessions = 0; }},
        {"a reason", u"polling"_s, CheckStatus::Fail, u"The disk is almost full."_s, u"show-conditions"_s,
            condition(ConditionCode::DiskLow, u"The disk is almost full."_s)},
        {"no reason", u"polling"_s, CheckStatus::Warn, u"names no reason"_s, {},
            [](DoctorFacts &facts) { facts.agent.status->accepting = false; }},
        {"not listed", u"host-visible"_s, CheckStatus::Fail, u"does not list this computer"_s, u"register"_s,
            [](DoctorFacts &facts) { facts.platform.hostVisible = false; }},
        {"listed or not", u"host-visible"_s, CheckStatus::Skip, u"Only somebody"_s, {},
            [](DoctorFacts &facts) {
                facts.platform.hostVisible.reset();
                facts.platform.visibilityUnknown = u"Only somebody who is signed in can ask."_s;
            }},
        {"a suspended pool", u"pool-ok"_s, CheckStatus::Fail, u"Suspended. Whoever manages"_s, u"show-conditions"_s,
            condition(ConditionCode::PoolSuspended, u"Suspended."_s)},
        {"reports to come", u"outbox-empty"_s, CheckStatus::Warn,
            u"have ended, and the platform does not know it yet"_s, u"register"_s,
            [](DoctorFacts &facts) { facts.agent.unreported = 2; }},
        {"a log nobody can read", u"outbox-empty"_s, CheckStatus::Warn, u"could not be read"_s, u"show-conditions"_s,
            condition(ConditionCode::SessionLogUnreadable, u"1 log could not be read."_s)},
    };
}

static Break offline(const Error &error)
{
    return [=](DoctorFacts &facts) { facts.platform.failure = error; };
}

static QList<Trouble> computerTroubles()
{
    const Error certificate{
        .kind = ErrorKind::Offline, .detail = u"the certificate is not trusted"_s, .barrier = Barrier::Certificate};
    const Error proxy{
        .kind = ErrorKind::Offline, .detail = u"the proxy wants a name"_s, .barrier = Barrier::ProxyPassword};
    const auto withoutAgentsWord = [](DoctorFacts &facts) {
        facts.agent.isAlive = false;
        obstacle(Obstacle::NotListening)(facts);
        facts.token.isPresent = false;
    };
    return {
        {"a broken configuration", u"config-valid"_s, CheckStatus::Fail, u"line 3: not valid."_s, u"open-config"_s,
            [](DoctorFacts &facts) { facts.configFile.unusable = because(u"line 3: not valid"_s); }},
        {"no platform", u"config-valid"_s, CheckStatus::Fail, u"orchestrator.url"_s, u"open-config"_s,
            [](DoctorFacts &facts) { facts.platform.url.clear(); }},
        {"an open configuration", u"config-valid"_s, CheckStatus::Warn, u"Others can read"_s, u"make-config-private"_s,
            [](DoctorFacts &facts) { facts.configFile.notPrivate = because(u"is open"_s); }},
        {"unknown keys", u"config-valid"_s, CheckStatus::Warn, u"one. (and 1 more)"_s, u"open-config"_s,
            [](DoctorFacts &facts) {
                facts.config.warnings = QStringList{u"one"_s, u"two"_s};
            }},
        {"no registration token", u"token-present"_s, CheckStatus::Fail, u"has no registration token"_s, u"sign-in"_s,
            withoutAgentsWord},
        {"a locked keychain", u"token-present"_s, CheckStatus::Fail, u"The keychain is locked."_s, u"sign-in"_s,
            [=](DoctorFacts &facts) {
                withoutAgentsWord(facts);
                facts.token.problem = u"The keychain is locked."_s;
            }},
        {"no network", u"platform-reachable"_s, CheckStatus::Fail, u"No answer from https://platform.example: gone."_s,
            u"show-connection"_s, offline({.kind = ErrorKind::Offline, .detail = u"gone"_s})},
        {"no trust", u"platform-reachable"_s, CheckStatus::Fail, u"network.caFile"_s, u"show-connection"_s,
            offline(certificate)},
        {"a proxy", u"platform-reachable"_s, CheckStatus::Fail, u"network.proxyPassword"_s, u"show-connection"_s,
            offline(proxy)},
        {"a login page", u"platform-reachable"_s, CheckStatus::Fail, u"that is not the platform"_s,
            u"show-connection"_s, offline({.kind = ErrorKind::BadReply})},
        {"a platform in trouble", u"platform-reachable"_s, CheckStatus::Fail, u"it answers 503"_s, u"show-connection"_s,
            offline({.kind = ErrorKind::Overloaded, .httpStatus = 503})},
        {"too late", u"platform-reachable"_s, CheckStatus::Fail, u"in time"_s, u"show-connection"_s,
            [](DoctorFacts &facts) { facts.platform.isAsked = false; }},
        {"a slow clock", u"clock"_s, CheckStatus::Warn, u"60 s behind"_s, {},
            [](DoctorFacts &facts) { facts.platform.clockSkew = 60s; }},
        {"a fast clock", u"clock"_s, CheckStatus::Warn, u"900 s ahead"_s, {},
            [](DoctorFacts &facts) { facts.platform.clockSkew = -15min; }},
        {"no time", u"clock"_s, CheckStatus::Skip, u"does not tell"_s, {},
            [](DoctorFacts &facts) { facts.platform.clockSkew.reset(); }},
        {"no runner", u"runtimes"_s, CheckStatus::Fail, u"No runner is installed"_s, u"show-runners"_s,
            [](DoctorFacts &facts) { facts.runners.first().isInstalled = false; }},
        {"no git", u"git"_s, CheckStatus::Fail, u"git is not installed"_s, {},
            [](DoctorFacts &facts) { facts.git = {}; }},
        {"a repository out of reach", u"git"_s, CheckStatus::Warn, u"cannot reach git@h:o/r.git"_s, u"show-git"_s,
            [](DoctorFacts &facts) {
                facts.git.repositories = 2;
                facts.git.unreachable = {{u"git@h:o/r.git"_s, u"denied"_s}};
            }},
        {"all of them out of reach", u"git"_s, CheckStatus::Fail, u"denied."_s, u"show-git"_s,
            [](DoctorFacts &facts) {
                facts.git.repositories = 1;
                facts.git.unreachable = {{u"git@h:o/r.git"_s, u"denied"_s}};
            }},
        {"a full disk", u"disk"_s, CheckStatus::Fail, u"1.0 GiB of 10.0 GiB"_s, u"free-space"_s,
            [](DoctorFacts &facts) {
                facts.disk = {1LL << 30, 10LL << 30};
            }},
        {"a full share of a large disk", u"disk"_s, CheckStatus::Fail, u"takes no new work"_s, u"free-space"_s,
            [](DoctorFacts &facts) {
                facts.disk = {40LL << 30, 1000LL << 30};
            }},
        {"little room", u"disk"_s, CheckStatus::Warn, u"9.0 GiB"_s, u"free-space"_s,
            [](DoctorFacts &facts) {
                facts.disk = {9LL << 30, 50LL << 30};
            }},
        {"a small share of a large disk", u"disk"_s, CheckStatus::Warn, u"80.0 GiB"_s, u"free-space"_s,
            [](DoctorFacts &facts) {
                facts.disk = {80LL << 30, 1000LL << 30};
            }},
        {"no work folder", u"work-root-writable"_s, CheckStatus::Fail, u"cannot work in /home/me/state/work"_s,
            u"make-work-folder"_s, [](DoctorFacts &facts) { facts.workProblem = because(u"Permission denied"_s); }},
        {"no log", u"log-writable"_s, CheckStatus::Fail, u"cannot be written: Permission denied."_s,
            u"make-log-folder"_s, [](DoctorFacts &facts) { facts.logProblem = because(u"Permission denied"_s); }},
        {"another agent", u"foreign-daemon"_s, CheckStatus::Warn, u"donmai is set up here, too"_s, u"show-foreign"_s,
            [](DoctorFacts &facts) {
                facts.foreign = {{u"donmai"_s, u"/unit"_s, false}};
            }},
        {"another agent that runs", u"foreign-daemon"_s, CheckStatus::Fail, u"donmai runs here, too"_s,
            u"show-foreign"_s,
            [](DoctorFacts &facts) {
                facts.foreign = {{u"donmai"_s, u"/unit"_s, true}};
            }},
    };
}

QList<Trouble> troubles()
{
    return serviceTroubles() + agentTroubles() + computerTroubles();
}

} // namespace rensei::tests
