#pragma once

#include "agent/base/clock.h"
#include "agent/base/paths.h"
#include "agent/config/config.h"
#include "agent/control/control_client.h"
#include "agent/http/transport.h"
#include "agent/process/port_owner.h"
#include "agent/runner/runner_catalog.h"
#include "agent/secrets/stores.h"
#include "agent/service/service_manager.h"

#include <QUrl>

namespace rensei::install {

/// The calls to the agent of this computer. All answer once, later, unless `context` is gone by then.
struct AgentCalls {
    template <typename T>
    using Then = control::ControlClient::Then<T>;

    std::function<void(QObject *context, Then<control::StatusPayload> then)> status;
    std::function<void(QObject *context, Then<control::StatsPayload> then)> stats;
    /// Reads the configuration and the token again.
    std::function<void(QObject *context, Then<control::ActionReply> then)> registerNow;
};
AgentCalls agentCalls(control::ControlClient &client);

/// The runners of this computer with that configuration.
using FindRunners = std::function<void(
    const config::Config &config, QObject *context, std::function<void(const QList<runner::ListedRunner> &)> then)>;

/// Who listens at a port of this computer, and whether it speaks as a host agent. Answers once, later, unless `context`
/// is gone by then.
struct Listener {
    std::optional<PortOwner> owner = {};
    bool isHostAgent = false;
};
using FindListener = std::function<void(quint16 port, QObject *context, std::function<void(const Listener &)> then)>;

/// All that an installation reaches beyond its own memory. It outlives the installation.
struct Reach {
    Clock &clock;
    http::Transport &platform;
    std::shared_ptr<secrets::Stores> stores; ///< searched for a token
    secrets::SecretStore &newSecrets; ///< where a new one is put, one of those
    service::ServiceManager &services;
    AgentCalls agent;
    FindRunners findRunners;
    FindListener findListener;
    QString home; ///< of the user, where set-ups of other programs are looked for
};

/// What is installed where.
struct Site {
    QUrl platform;
    QString platformText; ///< the same as text; the key of stored secrets
    StatePaths paths;
    QString configFile;
    QString hostName; ///< label of this computer
    service::ServiceDefinition service;

    secrets::SecretId token() const { return {secrets::SecretKind::RegistrationToken, platformText}; }
};

} // namespace rensei::install
