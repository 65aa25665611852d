#pragma once

#include "agent/base/instant.h"
#include "agent/config/config.h"
#include "agent/control/control_link.h"
#include "agent/control/stats_payload.h"
#include "agent/control/status_payload.h"
#include "agent/process/port_owner.h"
#include "agent/service/service_manager.h"

#include <QStringList>

#include <optional>

namespace rensei::doctor {

/// What the system's manager says of the agent's service.
struct ServiceFacts {
    std::optional<Result<service::ServiceState>> state = {}; ///< nullopt: it did not answer in time
    QString title = {}; ///< "systemd user service"
    bool isProgramGone = false; ///< what it starts is not there, so that it cannot start
};

/// The agent's process and its control API.
struct AgentFacts {
    bool isAlive = false; ///< something holds the lock of the state folder
    std::optional<qint64> pid = {}; ///< of the agent, or of whoever holds that lock
    quint16 port = 7734; ///< where the agent listens, or is configured to
    std::optional<PortOwner> portOwner = {}; ///< who else has that port
    control::ControlResult<control::StatusPayload> status
        = tl::unexpected(control::ControlFailure{control::Obstacle::NotListening});
    std::optional<control::StatsPayload> stats = {};
    int unreported = 0; ///< sessions that have ended, but whose end the platform does not know
};

/// A file of this user's, as the checks need it.
struct FileFacts {
    bool exists = false;
    std::optional<Error> notPrivate = {}; ///< others may read it, or it is not this user's
    std::optional<Error> unusable = {}; ///< why it cannot be used
};

/// Where the registration token is.
struct TokenFacts {
    bool isPresent = false;
    QString problem = {}; ///< why a store could not be read: a sentence or two; "" else
};

/// The platform, asked without a key.
struct PlatformFacts {
    QString url = {}; ///< "" when the configuration names no usable one
    std::optional<Error> failure = {}; ///< why it does not answer
    bool isAsked = false; ///< false when there was no answer in time either
    std::optional<std::chrono::milliseconds> clockSkew = {}; ///< its clock minus ours
    std::optional<bool> hostVisible = {}; ///< whether it lists this host; nullopt: not known
    QString visibilityUnknown = {}; ///< why that is not known, a sentence
};

/// A runner that was looked for.
struct RunnerFact {
    QString title = {};
    QString version = {};
    bool isInstalled = false;
    QString install = {}; ///< how to get it; "" when not known
};

/// A configured repository that git could not reach.
struct UnreachableRepository {
    QString address = {};
    QString reason = {}; ///< git's last line
};

struct GitFacts {
    bool isFound = false;
    QString version = {};
    int repositories = 0; ///< that were tried
    QList<UnreachableRepository> unreachable = {};
};

struct DiskFacts {
    std::optional<qint64> left = {}; ///< bytes; nullopt: not known
    qint64 total = 0;
};

/// A set-up of another host agent on this computer.
struct ForeignAgent {
    QString name = {};
    QString where = {}; ///< its file
    bool isRunning = false;
};

/// Everything that the checks judge. Nothing in it is a secret.
struct DoctorFacts {
    Instant now{};
    ServiceFacts service = {};
    AgentFacts agent = {};
    FileFacts controlToken = {};
    FileFacts configFile = {};
    QString configPath = {};
    config::Config config = {}; ///< the defaults when it cannot be used
    TokenFacts token = {};
    PlatformFacts platform = {};
    QList<RunnerFact> runners = {};
    GitFacts git = {};
    DiskFacts disk = {};
    QString workFolder = {};
    std::optional<Error> workProblem = {};
    QString logFile = {};
    std::optional<Error> logProblem = {};
    QList<ForeignAgent> foreign = {};
};

} // namespace rensei::doctor
