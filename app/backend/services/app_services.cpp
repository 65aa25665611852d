#include "app/backend/services/app_services.h"

#include "agent/base/private_file.h"
#include "agent/base/session_file_name.h"
#include "agent/config/config_file.h"
#include "agent/control/endpoint_file.h"
#include "agent/http/server_url.h"
#include "agent/platform/endpoint.h"
#include "agent/secrets/environment_store.h"
#include "agent/secrets/file_store.h"
#include "agent/secrets/keychain.h"
#include "agent/secrets/proxy_password.h"
#include "agent/status/own_identity.h"
#include "app/backend/account/own_host.h"
#include "app/backend/agent_log.h"
#include "app/model/sessions/local_session.h"

#include <QFileInfo>
#include <QHash>
#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace rensei::app {

Q_LOGGING_CATEGORY(lcDesktop, "rensei.desktop")

using namespace Qt::StringLiterals;
using Phase = SessionSource::Phase;

static const QByteArray product = "rensei-desktop/" RENSEI_VERSION;

AppServices::AppServices(AppPaths paths, Clock &clock, SessionColumns columns, const TimelineTexts &timeline)
    : m_paths(std::move(paths))
    , m_clock(clock)
    , m_settings(m_paths.settingsFile)
    , m_stores(std::make_shared<secrets::Stores>())
    , m_transport(QUrl(), product, clock)
    , m_api(m_transport, clock)
    , m_agent(m_paths.state, control::loopbackChannels(product, clock), clock)
    , m_events(m_agent.link(), clock)
    , m_accounts(m_stores)
    , m_supervisor({m_agent, m_events, clock, [this] { return makeAgentProcess(); }, m_paths.state,
          [this] { return agentStart(); }, [this] { return isSetUp(); }})
    , m_statusMonitor({m_api, m_agent, m_events, clock})
    , m_account({m_accounts, m_settings, m_statusMonitor, m_api, clock, m_stores,
          [this](const QUrl &serverUrl) { return makeTransport(serverUrl); }, config::contextsFile(m_paths.configFile),
          [this] { return readOwnHostKey(m_paths.state); }, [this] { return registeredUrl(); },
          [this](const QString &serverUrl) { return keyPage(serverUrl); }})
    , m_sessionSource(m_api, clock)
    , m_sessions(clock, columns)
    , m_stops(m_api, m_agent, clock)
    , m_hostToken({makeSystemProcess, clock, [this] { return hostTokenCommand(); }})
    , m_approvals(m_agent)
    , m_detail(m_api, m_agent, clock, timeline)
    , m_messages(m_api, m_settings, clock)
    , m_log(m_agent, clock, m_paths.state)
    , m_presence(m_agent, clock, readUserActivity)
    , m_wake(clock)
    , m_wakeWatch({m_wake, m_agent, m_sessions, clock})
    , m_keepAwake({m_settings, clock, makeSleepInhibitor(), readPowerSupply})
    , m_drain({m_agent, m_statusMonitor, m_paths.state.root + u"/desktop-drain.json"_s})
    , m_fleet(m_api, clock,
          [this] {
              const Phase phase = m_sessionSource.phase();
              return phase == Phase::Loading || phase == Phase::Ready || phase == Phase::Offline;
          })
    , m_attention({m_statusMonitor, m_sessions, m_approvals, m_settings, m_clock})
    , m_ghosts({m_statusMonitor, m_sessionSource, m_sessions, m_agent, m_clock})
    , m_watch(control::loopbackChannels(product, clock), clock)
    , m_marks({m_sessions, m_attention, m_approvals})
    , m_aggregator({m_statusMonitor, m_supervisor, m_sessionSource, m_attention, m_sessions, &m_watch})
    , m_setup(setupParts(m_setup))
    , m_removal(setupParts(m_removal))
    , m_doctor({makeSystemProcess, clock, [this] { return agentCommand(agentServerUrl()); }})
    , m_diagnostics({m_aggregator, m_supervisor, m_doctor, clock, m_paths.state, [this] { return m_paths.configFile; }})
    , m_updates(updateParts())
    , m_computer({clock, m_statusMonitor, m_agent, [this] { return QUrl(m_accounts.serverUrl()); },
          [this](const QUrl &serverUrl) { return makeTransport(serverUrl); }, [this] { return localCommand(); }})
{
    auto memory = std::make_unique<MemoryStore>(clock);
    m_memory = memory.get();
    m_keychain = memory.get();
    m_stores->push_back(std::move(memory));
    connectParts();
}

AppServices::~AppServices() = default;

void AppServices::connectParts()
{
    connect(&m_accounts, &Accounts::leaving, this, [this] { m_api.setKey(nullptr); });
    connect(&m_accounts, &Accounts::changed, this, &AppServices::accountChanged);
    connect(&m_statusMonitor, &StatusMonitor::keyRefused, &m_accounts, &Accounts::markRefused);
    connect(&m_statusMonitor, &StatusMonitor::keyAccepted, &m_sessionSource, &SessionSource::acceptKey);
    connect(&m_statusMonitor, &StatusMonitor::changed, this, &AppServices::statusChanged);
    connect(&m_sessionSource, &SessionSource::refused, &m_statusMonitor, &StatusMonitor::doubtAccount);
    connect(&m_sessionSource, &SessionSource::changed, &m_fleet, &FleetSource::phaseChanged);
    connect(&m_fleet, &FleetSource::refused, &m_statusMonitor, &StatusMonitor::doubtAccount);
    connect(&m_sessionSource, &SessionSource::cleared, &m_sessions, &SessionModel::clear);
    connect(&m_sessionSource, &SessionSource::updated, this, [this](const FeedUpdate &update) {
        m_stops.apply(update);
        m_sessions.apply(update);
    });
    connect(&m_sessionSource, &SessionSource::changed, this, &AppServices::listChanged);
    connect(&m_stops, &SessionStops::progressed, &m_sessions, &SessionModel::setStop);
    connect(&m_stops, &SessionStops::stopped, &m_sessionSource, &SessionSource::refresh);
    connect(&m_supervisor, &Supervisor::agentExited, &m_statusMonitor, &StatusMonitor::forgetAgent);
    connect(&m_supervisor, &Supervisor::changed, this, &AppServices::updateHost);
    connect(&m_events, &control::EventFollower::sessionsChanged, this, &AppServices::takeLocalSessions);
    connect(&m_hostToken, &HostToken::stored, this, [this] { m_settings.setAgentServerUrl(m_accounts.serverUrl()); });
    connect(&m_computer, &ComputerServices::networkChanged, this, [this] { trustConfigured(m_transport); });
    connect(&m_wake, &Wake::woke, this, [this] {
        m_statusMonitor.woke();
        m_sessionSource.refresh();
        m_events.start();
    });
    connect(&m_network, &NetworkState::found, this, [this] {
        m_statusMonitor.woke();
        m_sessionSource.refresh();
    });
}

Result<QString> AppServices::resolveServerUrl(const QString &given) const
{
    const auto contexts = config::loadContexts(config::contextsFile(m_paths.configFile));
    const config::Context *active = contexts ? contexts->activeContext() : nullptr;
    const bool isUser = active && active->kind == config::ContextKind::User;
    const QString lastUsed = isUser ? active->platform : m_settings.serverUrl();
    const auto config = config::loadConfig(m_paths.configFile);
    const QString configured = config ? config->platformUrl : config::Config().platformUrl;
    return http::parseServerUrl(!given.isEmpty() ? given
            : !lastUsed.isEmpty()                ? lastUsed
                                                 : configured)
        .map([](const QUrl &url) { return url.toString(QUrl::FullyEncoded); });
}

void AppServices::start(const QString &serverUrl)
{
    m_stores->push_back(std::make_unique<secrets::EnvironmentStore>());
    m_stores->push_back(secrets::makeKeychain(m_clock));
    m_keychain = m_stores->back().get();
    m_stores->push_back(std::make_unique<secrets::FileStore>(m_paths.state.secrets(), m_clock));
    m_wake.start();
    m_network.start();
    m_account.start(serverUrl);
    if (m_settings.watchedPort() != 0)
        watch(m_settings.watchedPort());
    else
        m_supervisor.start();
    const QString chosen = m_settings.updateAddress();
    m_updates.start(QUrl(chosen.isEmpty() ? QStringLiteral(RENSEI_UPDATE_URL) : chosen));
}

void AppServices::startDemo(const QString &serverUrl, DemoParts demo)
{
    m_memory->put({secrets::SecretKind::UserKey, serverUrl}, demo.userKey);
    m_demo = std::move(demo);
    m_account.start(serverUrl);
    m_supervisor.start();
    m_updates.start(QUrl(serverUrl + u"/desktop/latest.json"_s));
}

void AppServices::updateHost()
{
    const auto endpoint = control::readEndpoint(m_paths.state.endpoint());
    m_statusMonitor.setHost(status::ownIdentity(m_paths.state), endpoint ? endpoint->port : configuredPort(),
        endpoint ? std::optional(endpoint->startedAt) : std::nullopt);
}

quint16 AppServices::configuredPort() const
{
    return config::loadConfig(m_paths.configFile).value_or(config::Config()).port;
}

void AppServices::trustConfigured(http::NetworkTransport &transport) const
{
    const auto config = config::loadConfig(m_paths.configFile).value_or(config::Config());
    const auto readPassword = secrets::proxyPasswordReader(m_paths.state, m_clock);
    if (const auto trusted = transport.setNetwork({config.caFile, config.proxy, config.proxyUser, readPassword});
        !trusted)
        qCWarning(lcDesktop).noquote() << describe(trusted.error());
}

std::optional<PortOwner> AppServices::configuredPortOwner() const
{
    return portOwner(configuredPort());
}

std::unique_ptr<http::NetworkTransport> AppServices::makeTransport(const QUrl &serverUrl) const
{
    auto transport = std::make_unique<http::NetworkTransport>(serverUrl, product, m_clock);
    trustConfigured(*transport);
    return transport;
}

SignIn::Parts AppServices::signInParts()
{
    return {[this](const QUrl &serverUrl) { return makeTransport(serverUrl); }, *m_keychain, *m_memory, m_clock,
        [this] { return m_account.book().load(); }};
}

UpdateCheck::Parts AppServices::updateParts()
{
    return {[this](const QUrl &serverUrl) { return makeTransport(serverUrl); }, m_settings, m_clock,
        QStringLiteral(RENSEI_VERSION)};
}

WebPage AppServices::sessionPage(const QString &id) const
{
    const bool hasNoAccounts = m_statusMonitor.status().auth.outcome == status::Outcome::NotApplicable;
    return app::sessionPage({QUrl(m_accounts.serverUrl()), m_statusMonitor.account(), hasNoAccounts,
                                m_settings.project(m_accounts.settingsKey()).slug},
        id);
}

QUrl AppServices::keyPage(const QString &serverUrl) const
{
    const bool isKnown = serverUrl == m_accounts.serverUrl();
    return app::keyPage({QUrl(serverUrl), isKnown ? m_statusMonitor.account() : std::nullopt, false, {}});
}

void AppServices::accountChanged()
{
    const Accounts::Key state = m_accounts.state();
    if (state == Accounts::Key::Refused) {
        m_api.setKey(nullptr);
        return m_sessionSource.refuse();
    }
    trustConfigured(m_transport);
    m_transport.setServerUrl(QUrl(m_accounts.serverUrl()));
    m_api.setKey(m_accounts.key());
    m_stops.reset();
    m_messages.reset();
    m_fleet.forget();
    m_sessionSource.stop();
    if (state == Accounts::Key::Reading)
        return m_statusMonitor.waitForKey();
    const auto &problem = m_accounts.problem();
    const bool isUnreadable = state == Accounts::Key::Unreadable && problem;
    m_statusMonitor.use({.serverUrl = m_accounts.serverUrl(),
        .hasKey = state == Accounts::Key::Present,
        .keyProblem = isUnreadable ? explain(*problem, secrets::SecretKind::UserKey) : QString()});
    if (state == Accounts::Key::Present)
        startList();
}

void AppServices::startList()
{
    m_sessionSource.use(m_settings.project(m_accounts.settingsKey()));
}

/// Until somebody chooses, the list is that of the project that the account calls its default.
void AppServices::chooseDefaultProject()
{
    const auto account = m_statusMonitor.account();
    if (!account || m_sessionSource.phase() == Phase::Off || m_settings.hasProject(m_accounts.settingsKey()))
        return;
    const auto usual = std::ranges::find(account->projects, true, &platform::Account::Project::isDefault);
    if (usual != account->projects.end())
        chooseProject({usual->slug, usual->id});
}

void AppServices::statusChanged()
{
    m_wake.check();
    chooseDefaultProject();
    const auto agent = m_statusMonitor.agent();
    if (!agent)
        m_approvals.clear();
    if (!agent)
        m_keepAwake.setSessions({});
    m_presence.setActive(agent && agent->activeSessions > 0);
    // A platform without an account service shows the list without a key.
    const bool isOpen = m_statusMonitor.status().auth.outcome == status::Outcome::NotApplicable;
    if (isOpen && m_sessionSource.phase() == Phase::Off)
        startList();
}

void AppServices::listChanged()
{
    const Phase phase = m_sessionSource.phase();
    m_sessions.setStale(phase != Phase::Ready && phase != Phase::Loading);
}

void AppServices::chooseProject(const platform::ProjectScope &project)
{
    m_settings.setProject(m_accounts.settingsKey(), project);
    startList();
}

/// The list is refreshed when a session starts, ends or changes its status, not for other changes.
void AppServices::takeLocalSessions(const QList<control::SessionPayload> &sessions)
{
    const auto statuses = [](const QList<control::SessionPayload> &all) {
        QHash<QString, QString> byId;
        for (const control::SessionPayload &session : all)
            byId.insert(session.sessionId, session.status);
        return byId;
    };
    const bool hasChanged = statuses(sessions) != statuses(m_localSessions);
    m_localSessions = sessions;
    m_marks.setLocal(sessions);
    m_wakeWatch.setSessions(sessions);
    m_keepAwake.setSessions(sessions);
    m_drain.setSessions(sessions);
    m_approvals.apply(sessions);
    Q_EMIT localSessionsChanged();
    if (!hasChanged)
        return;
    m_ghosts.runsChanged();
    m_sessionSource.refreshSoon();
}

std::optional<control::SessionPayload> AppServices::localSession(const QString &id) const
{
    const SessionRow *row = m_sessions.find(id);
    if (!row)
        return std::nullopt;
    const bool isOnly = m_sessions.countLive(row->session.identifier) == 1;
    const control::SessionPayload *local = app::localSession(row->session, m_localSessions, isOnly);
    return local ? std::optional(*local) : std::nullopt;
}

QString AppServices::sessionFolder(const QString &id) const
{
    const QString local = localId(id);
    const QString folder = m_paths.state.work() + u'/' + session::fileNameFor(local);
    return local.isEmpty() || !QFileInfo(folder).isDir() ? QString() : folder;
}

QString AppServices::localId(const QString &id) const
{
    const auto local = localSession(id);
    return local ? local->sessionId : QString();
}

void AppServices::stopSession(const QString &id)
{
    m_stops.stop(id, localId(id));
}

bool AppServices::canStop(const QString &id) const
{
    return m_stops.canStop(!localId(id).isEmpty());
}

int AppServices::runningSessions() const
{
    const auto agent = m_statusMonitor.agent();
    return agent ? agent->activeSessions : 0;
}

/// The agent of a demo ends with the desktop. Any other keeps running if the desktop crashes, and is adopted later.
std::unique_ptr<Process> AppServices::makeAgentProcess() const
{
    if (m_demo)
        return makeSystemProcess();
    const QString errors = agentErrorFile(m_paths.state);
    if (const auto made = makePrivateFolder(QFileInfo(errors).path()); !made)
        qCWarning(lcDesktop).noquote() << describe(made.error());
    return makeLastingProcess(errors);
}

/// The agent's program writes this list of what it set up, a service among it.
bool AppServices::isSetUp() const
{
    return QFileInfo::exists(m_paths.state.root + u"/install.json"_s);
}

} // namespace rensei::app

#include "moc_app_services.cpp"
