#pragma once

#include "agent/base/paths.h"
#include "agent/host/claim_recovery.h"
#include "agent/host/conditions.h"
#include "agent/host/connection.h"
#include "agent/host/consent.h"
#include "agent/host/former_workers.h"
#include "agent/host/heartbeat.h"
#include "agent/host/host_conditions.h"
#include "agent/host/host_shutdown.h"
#include "agent/host/intake.h"
#include "agent/host/machine.h"
#include "agent/host/mutation_ledger.h"
#include "agent/host/ownership_transfer.h"
#include "agent/host/poller.h"
#include "agent/host/presence.h"
#include "agent/host/session_registry.h"
#include "agent/host/workspace_upkeep.h"
#include "agent/http/gated_transport.h"
#include "agent/runner/runner_checks.h"

#include <QObject>

namespace rensei::host {

using Mode = AcceptanceInputs::Mode;

/// What a host is made of; all of it outlives the host.
struct HostParts {
    http::Transport &transport;
    Clock &clock;
    ProcessFactory makeProcess;
    StatePaths paths;
    QString platformUrl;
    QString forcedRunner; ///< a profile's name that is used for every item; "" for the usual choice
    QString hostname;
    std::function<MachineState(const QString &folder)> readMachine = host::readMachine;
    ProcessFactory makeGitProcess = makeSystemProcess;
    QString agentProgram = {}; ///< this program, which examines the folders of sessions; "" for not at all
};

/// This host on the platform: owns the parts that register it, send heartbeats, poll, run sessions and shut it down,
/// and connects them. It holds the mode and the inputs that decide which of them may act.
class Host : public QObject {
    Q_OBJECT

public:
    Host(HostParts parts, config::Config config);
    ~Host() override;

    /// Ends the runners that a previous run left behind; then the host waits for its token. Fails when the state folder
    /// is unusable.
    [[nodiscard]] Result<void> start();

    /// Before the first token: the canonical server URL that the transport uses.
    void usePlatform(const QString &url) { m_connection.usePlatform(url); }

    /// Null when there is none. May be called again at any time.
    void setToken(SharedSecret token);
    void setConfig(const config::Config &config);

    using CommandResult = tl::expected<void, control::AgentSentence>; ///< or why it is not done
    [[nodiscard]] CommandResult pause();
    [[nodiscard]] CommandResult resume();
    [[nodiscard]] CommandResult drain();
    /// Accepts no more work, waits up to `timeout` for sessions to end, then stops them, sends pending reports,
    /// deregisters and emits finished(). A later call with an earlier deadline shortens the wait.
    void stop(std::chrono::milliseconds timeout);
    void registerNow() { m_connection.retryNow(); }

    Mode mode() const { return m_mode; }
    bool accepting() const { return accepts(inputs()); }
    AcceptanceInputs inputs() const;
    const config::Config &config() const { return m_config; }
    Connection &connection() { return m_connection; }
    const Connection &connection() const { return m_connection; }
    const Heartbeat &heartbeat() const { return m_heartbeat; }
    const Poller &poller() const { return m_poller; }
    SessionRegistry &sessions() { return m_sessions; }
    const SessionRegistry &sessions() const { return m_sessions; }
    Conditions &conditions() { return m_conditions; }
    const Conditions &conditions() const { return m_conditions; }
    Presence &presence() { return m_presence; }
    Consent &consent() { return m_consent; }
    const Consent &consent() const { return m_consent; }
    platform::WorkerApi &api() { return m_api; }
    Clock &clock() const { return m_parts.clock; }

Q_SIGNALS:
    void changed(); ///< anything that status or sessions show
    void finished(); ///< final

private:
    session::SessionParts sessionParts();
    platform::HostDescription description() const;
    platform::HeartbeatRequest compose() const;
    std::optional<config::RunnerProfile> chooseRunner(const platform::WorkItem &item) const;
    void wireUp();
    void registrationStateChanged(RegistrationState state);
    void attemptFailed(const Error &error);
    void goOnline();
    void acknowledged(const platform::HeartbeatRequest &heartbeat, const platform::HeartbeatResponse &reply);
    void applyMutation(const platform::Mutation &mutation);
    void missed(const Error &error);
    void wokeFromSleep(std::chrono::milliseconds slept);
    void statusRead(const QString &sessionId);
    void stopWithoutCredential();
    void setMode(Mode mode);
    void reevaluatePolling();
    void checkMachine();
    void updateConditions();

    HostParts m_parts;
    config::Config m_config;
    Conditions m_conditions;
    Presence m_presence;
    Consent m_consent;
    http::GatedTransport
        m_gatedTransport; ///< everything that this host sends goes through it, but for the deregistration
    platform::WorkerApi m_api;
    Connection m_connection;
    session::UsageWatch m_usage;
    SessionRegistry m_sessions;
    OwnershipTransfer m_ownershipTransfer;
    Heartbeat m_heartbeat;
    ClaimRecovery m_claimRecovery;
    FormerWorkers m_formerWorkers;
    Intake m_intake;
    Poller m_poller;
    MutationLedger m_mutations;
    HostShutdown m_shutdown;
    WorkspaceUpkeep m_upkeep;
    runner::RunnerChecks m_runnerChecks; ///< as of the last look at the machine
    Mode m_mode = Mode::Running;
    ConditionInputs m_conditionInputs;
    QStringList m_pendingStatusReads; ///< sessions whose state must be read after sleep, before new work is accepted
    OneShotTimer m_credentialLossTimer;
};

} // namespace rensei::host
