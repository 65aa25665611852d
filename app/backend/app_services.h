#pragma once

#include "agent/http/network_transport.h"
#include "app/backend/accounts.h"
#include "app/backend/host_token.h"
#include "app/backend/memory_store.h"
#include "app/backend/session_stops.h"
#include "app/backend/settings.h"
#include "app/backend/sign_in.h"
#include "app/backend/status_aggregator.h"
#include "app/system/port_owner.h"
#include "app/system/wake.h"

namespace rensei::app {

/// Where a desktop keeps its things and finds its programs.
struct DesktopPlace {
    StatePaths paths; ///< of the agent that it looks after
    QString configFile; ///< of that agent
    QString settingsFile;
    QString agentProgram; ///< absolute; "" when it is not there
    QStringList environment; ///< of the agent
};

/// What a demo does differently: nothing is asked of this machine's own stores, and its agent ends with it.
struct DemoParts {
    SharedSecret userKey;
    std::function<AgentStart()> agent;
};

/// The parts of the desktop that have no window, made and joined. It decides nothing itself; only whoever makes windows
/// sees all of it, and gives each window the parts that it shows.
class AppServices final : public QObject {
    Q_OBJECT

public:
    AppServices(DesktopPlace place, Clock &clock, SessionColumns columns);
    ~AppServices() override;

    /// Looks after an agent and a platform from now on. `base` is canonical.
    void start(const QString &base);
    void startDemo(const QString &base, DemoParts demo);

    /// The platform to begin with: `given` (as typed; "" for none), else the one signed in to last, else the agent's.
    /// An Error when that is no address.
    [[nodiscard]] Result<QString> baseFrom(const QString &given) const;

    bool isDemo() const { return m_demo.has_value(); }
    const DesktopPlace &place() const { return m_place; }
    Clock &clock() { return m_clock; }
    Settings &settings() { return m_settings; }
    Accounts &accounts() { return m_accounts; }
    Supervisor &supervisor() { return m_supervisor; }
    StatusMonitor &monitor() { return m_monitor; }
    SessionSource &source() { return m_source; }
    SessionModel &sessions() { return m_sessions; }
    SessionStops &stops() { return m_stops; }
    HostToken &hostToken() { return m_hostToken; }
    control::ControlClient &agent() { return m_agent; }
    StatusAggregator &aggregator() { return m_aggregator; }
    Wake &wake() { return m_wake; }

    SignIn::Parts signInParts();

    /// Uses an account that was checked and kept.
    void signIn(const QString &base, SharedSecret key);
    void chooseProject(const platform::ProjectScope &project);

    void stopSession(const QString &id);
    bool canStop(const QString &id) const;

    /// The agent of this computer runs so many sessions.
    int runningHere() const;

    /// Who listens where the agent's configuration would have it listen. Looks through all processes.
    std::optional<PortOwner> usualPortOwner() const;

    /// The platform's own page about the sessions that are listed, as far as its address is known.
    QUrl sessionsPage() const;

private:
    void wire();
    void accountChanged();
    void startList();
    void statusChanged();
    void listChanged();
    void localSessionsChanged(const QList<control::SessionPayload> &sessions);
    QString localId(const QString &id) const;
    std::unique_ptr<Process> makeAgentProcess() const;
    AgentStart agentStart() const;
    ProcessStart hostTokenCommand() const;
    void setHost();
    quint16 usualPort() const;
    void trustConfigured(http::NetworkTransport &transport) const; ///< the agent's network.caFile

    DesktopPlace m_place;
    Clock &m_clock;
    std::optional<DemoParts> m_demo;
    Settings m_settings;
    std::shared_ptr<secrets::Stores> m_stores;
    MemoryStore *m_memory = nullptr; ///< the first of the stores
    secrets::SecretStore *m_keychain = nullptr; ///< another of them
    http::NetworkTransport m_transport;
    platform::UserApi m_api;
    control::ControlClient m_agent;
    control::EventFollower m_events;
    Accounts m_accounts;
    Supervisor m_supervisor;
    StatusMonitor m_monitor;
    SessionSource m_source;
    SessionModel m_sessions;
    SessionStops m_stops;
    HostToken m_hostToken;
    Wake m_wake;
    StatusAggregator m_aggregator;
    QList<control::SessionPayload> m_localSessions;
};

} // namespace rensei::app
