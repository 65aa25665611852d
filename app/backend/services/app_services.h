#pragma once

#include "agent/http/network_transport.h"
#include "agent/process/port_owner.h"
#include "app/backend/account/account_services.h"
#include "app/backend/approvals.h"
#include "app/backend/diagnostics/diagnostics.h"
#include "app/backend/doctor_run.h"
#include "app/backend/fleet_source.h"
#include "app/backend/ghosts/ghost_watch.h"
#include "app/backend/host_token.h"
#include "app/backend/life/keep_awake.h"
#include "app/backend/life/session_drain.h"
#include "app/backend/life/wake_watch.h"
#include "app/backend/list_marks/list_marks.h"
#include "app/backend/logs/log_source.h"
#include "app/backend/memory_store.h"
#include "app/backend/presence_reporter.h"
#include "app/backend/services/computer_services.h"
#include "app/backend/session_detail.h"
#include "app/backend/session_messages.h"
#include "app/backend/session_stops.h"
#include "app/backend/settings.h"
#include "app/backend/setup_run.h"
#include "app/backend/sign_in.h"
#include "app/backend/status_aggregator.h"
#include "app/backend/updates/update_check.h"
#include "app/backend/web_page.h"
#include "app/system/network_state.h"
#include "app/system/wake.h"

#include <QList>
#include <QObject>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace rensei::app {

/// Files and programs that the desktop uses.
struct AppPaths {
    StatePaths state; ///< of the agent and the desktop
    QString configFile; ///< of the agent
    QString settingsFile;
    QString agentProgram; ///< absolute; "" when not found
    QStringList agentEnvironment; ///< of the agent's processes
};

/// The differences of a demo: it uses no secret stores of this machine, and its agent ends with it.
struct DemoParts {
    SharedSecret userKey;
    std::function<AgentStart()> agent;
};

/// Creates and connects the parts of the desktop that have no window. Contains no rules of its own; only main() uses it
/// as a whole and passes single parts to the windows.
class AppServices final : public QObject {
    Q_OBJECT

public:
    AppServices(AppPaths paths, Clock &clock, SessionColumns columns, const TimelineTexts &timeline);
    ~AppServices() override;

    /// Starts supervising the agent and observing the platform. `serverUrl` must be canonical.
    void start(const QString &serverUrl);
    void startDemo(const QString &serverUrl, DemoParts demo);

    /// The platform to start with: `given` (as typed; "" for none), else the one last signed in to, else that of the
    /// agent's configuration. An Error if it is not a valid URL.
    [[nodiscard]] Result<QString> resolveServerUrl(const QString &given) const;

    bool isDemo() const { return m_demo.has_value(); }
    const AppPaths &paths() const { return m_paths; }
    Clock &clock() { return m_clock; }
    Settings &settings() { return m_settings; }
    Accounts &accounts() { return m_accounts; }
    Supervisor &supervisor() { return m_supervisor; }
    StatusMonitor &statusMonitor() { return m_statusMonitor; }
    SessionSource &sessionSource() { return m_sessionSource; }
    SessionModel &sessions() { return m_sessions; }
    SessionStops &stops() { return m_stops; }
    HostToken &hostToken() { return m_hostToken; }
    control::ControlClient &agent() { return m_agent; }
    StatusAggregator &aggregator() { return m_aggregator; }
    Approvals &approvals() { return m_approvals; }
    AttentionList &attention() { return m_attention; }
    FleetSource &fleet() { return m_fleet; }
    SessionDetail &sessionDetail() { return m_detail; }
    SessionMessages &sessionMessages() { return m_messages; }
    LogSource &log() { return m_log; }
    Wake &wake() { return m_wake; }
    WakeWatch &wakeWatch() { return m_wakeWatch; }
    KeepAwake &keepAwake() { return m_keepAwake; }
    SessionDrain &drain() { return m_drain; }
    NetworkState &network() { return m_network; }
    SetupRun &setup() { return m_setup; }
    SetupRun &removal() { return m_removal; }
    DoctorRun &doctor() { return m_doctor; }
    Diagnostics &diagnostics() { return m_diagnostics; }
    UpdateCheck &updates() { return m_updates; }
    ComputerServices &computer() { return m_computer; }
    AccountServices &account() { return m_account; }

    SignIn::Parts signInParts();

    /// Shows another program's agent, at this port, instead of having one; an own one that the desktop started ends.
    void watch(quint16 port);
    void chooseProject(const platform::ProjectScope &project);

    void stopSession(const QString &id);
    bool canStop(const QString &id) const;

    /// What this computer's agent tells of a listed session; nullopt when it does not run here.
    std::optional<control::SessionPayload> localSession(const QString &id) const;
    QString sessionFolder(const QString &id) const; ///< its workspace on this computer; "" when there is none

    /// Whether this computer was set up to start the agent by itself.
    bool isSetUp() const;

    /// The number of sessions that the agent of this computer runs.
    int runningSessions() const;

    /// The process that listens on the agent's configured port. Slow: searches all processes.
    std::optional<PortOwner> configuredPortOwner() const;

    WebPage sessionPage(const QString &id) const; ///< for a browser
    QUrl keyPage(const QString &serverUrl) const; ///< where a user key is made

Q_SIGNALS:
    void localSessionsChanged(); ///< localSession() may answer otherwise

private:
    void connectParts();
    void accountChanged();
    void startList();
    void chooseDefaultProject();
    void statusChanged();
    void listChanged();
    void takeLocalSessions(const QList<control::SessionPayload> &sessions);
    QString localId(const QString &id) const;
    std::unique_ptr<Process> makeAgentProcess() const;
    AgentStart agentStart() const;
    QString agentServerUrl() const; ///< that it works for
    QString registeredUrl() const;
    ProcessStart hostTokenCommand() const;
    ProcessStart agentCommand(const QString &serverUrl) const;
    ProcessStart localCommand() const;
    SetupRun::Parts setupParts(const SetupRun &run);
    void setupEnded(const SetupRun &run, bool isRemoved);
    UpdateCheck::Parts updateParts();
    void updateHost();
    quint16 configuredPort() const;
    std::unique_ptr<http::NetworkTransport> makeTransport(const QUrl &serverUrl) const;
    void trustConfigured(
        http::NetworkTransport &transport) const; ///< what the agent's configuration says of the network

    AppPaths m_paths;
    Clock &m_clock;
    std::optional<DemoParts> m_demo;
    Settings m_settings;
    std::shared_ptr<secrets::Stores> m_stores;
    MemoryStore *m_memory = nullptr; ///< an element of m_stores
    secrets::SecretStore *m_keychain = nullptr; ///< an element of m_stores
    http::NetworkTransport m_transport;
    platform::UserApi m_api;
    control::ControlClient m_agent;
    control::EventFollower m_events;
    Accounts m_accounts;
    Supervisor m_supervisor;
    StatusMonitor m_statusMonitor;
    AccountServices m_account;
    SessionSource m_sessionSource;
    SessionModel m_sessions;
    SessionStops m_stops;
    HostToken m_hostToken;
    Approvals m_approvals;
    SessionDetail m_detail;
    SessionMessages m_messages;
    LogSource m_log;
    PresenceReporter m_presence;
    Wake m_wake;
    WakeWatch m_wakeWatch;
    KeepAwake m_keepAwake;
    SessionDrain m_drain;
    NetworkState m_network;
    FleetSource m_fleet;
    AttentionList m_attention;
    GhostWatch m_ghosts;
    ForeignWatch m_watch;
    ListMarks m_marks;
    StatusAggregator m_aggregator;
    SetupRun m_setup;
    SetupRun m_removal;
    DoctorRun m_doctor;
    Diagnostics m_diagnostics;
    UpdateCheck m_updates;
    ComputerServices m_computer;
    QList<control::SessionPayload> m_localSessions;
};

} // namespace rensei::app
