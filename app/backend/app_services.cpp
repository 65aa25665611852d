#include "app/backend/app_services.h"

#include "agent/base/private_file.h"
#include "agent/config/config_file.h"
#include "agent/control/endpoint_file.h"
#include "agent/http/server_url.h"
#include "agent/platform/endpoint.h"
#include "agent/secrets/environment_store.h"
#include "agent/secrets/file_store.h"
#include "agent/secrets/keychain.h"
#include "agent/status/own_identity.h"
#include "app/backend/agent_log.h"
#include "app/model/sessions/local_session.h"

#include <QFileInfo>
#include <QLoggingCategory>

namespace rensei::app {

Q_LOGGING_CATEGORY(lcDesktop, "rensei.desktop")

using namespace Qt::StringLiterals;
using Phase = SessionSource::Phase;

static const QByteArray product = "rensei-desktop/" RENSEI_VERSION;

AppServices::AppServices(DesktopPlace place, Clock &clock, SessionColumns columns)
    : m_place(std::move(place))
    , m_clock(clock)
    , m_settings(m_place.settingsFile)
    , m_stores(std::make_shared<secrets::Stores>())
    , m_transport(QUrl(), product, clock)
    , m_api(m_transport, clock)
    , m_agent(m_place.paths, control::loopbackChannels(product, clock), clock)
    , m_events(m_agent.link(), clock)
    , m_accounts(m_stores)
    , m_supervisor({m_agent, m_events, clock, [this] { return makeAgentProcess(); }, m_place.paths,
          [this] { return agentStart(); }})
    , m_monitor({m_api, m_agent, m_events, clock})
    , m_source(m_api, clock)
    , m_sessions(clock, columns)
    , m_stops(m_api, m_agent, clock)
    , m_hostToken({makeSystemProcess, clock, [this] { return hostTokenCommand(); }})
    , m_wake(clock)
    , m_aggregator({m_monitor, m_supervisor, m_source, m_sessions})
{
    auto memory = std::make_unique<MemoryStore>(clock);
    m_memory = memory.get();
    m_keychain = memory.get();
    m_stores->push_back(std::move(memory));
    wire();
}

AppServices::~AppServices() = default;

void AppServices::wire()
{
    connect(&m_accounts, &Accounts::changed, this, &AppServices::accountChanged);
    connect(&m_monitor, &StatusMonitor::keyRefused, &m_accounts, &Accounts::refuse);
    connect(&m_monitor, &StatusMonitor::keyAccepted, &m_source, &SessionSource::acceptKey);
    connect(&m_monitor, &StatusMonitor::changed, this, &AppServices::statusChanged);
    connect(&m_source, &SessionSource::refused, &m_monitor, &StatusMonitor::doubtAccount);
    connect(&m_source, &SessionSource::cleared, &m_sessions, &SessionModel::clear);
    connect(&m_source, &SessionSource::updated, this, [this](const FeedUpdate &update) {
        m_stops.apply(update);
        m_sessions.apply(update);
    });
    connect(&m_source, &SessionSource::changed, this, &AppServices::listChanged);
    connect(&m_stops, &SessionStops::progressed, &m_sessions, &SessionModel::setStop);
    connect(&m_stops, &SessionStops::stopped, &m_source, &SessionSource::refresh);
    connect(&m_supervisor, &Supervisor::agentGone, &m_monitor, &StatusMonitor::forgetAgent);
    connect(&m_supervisor, &Supervisor::changed, this, &AppServices::setHost);
    connect(&m_events, &control::EventFollower::sessionsChanged, this, &AppServices::localSessionsChanged);
    connect(&m_wake, &Wake::woke, this, [this] {
        m_monitor.woke();
        m_source.refresh();
        m_events.start();
    });
}

Result<QString> AppServices::baseFrom(const QString &given) const
{
    const QString last = m_settings.base();
    const auto config = config::loadConfig(m_place.configFile);
    const QString agents = config ? config->platformUrl : config::Config().platformUrl;
    return http::parseServerUrl(!given.isEmpty() ? given
            : !last.isEmpty()                    ? last
                                                 : agents)
        .map([](const QUrl &url) { return url.toString(QUrl::FullyEncoded); });
}

void AppServices::start(const QString &base)
{
    m_stores->push_back(std::make_unique<secrets::EnvironmentStore>());
    m_stores->push_back(secrets::makeKeychain(m_clock));
    m_keychain = m_stores->back().get();
    m_stores->push_back(std::make_unique<secrets::FileStore>(m_place.paths.secrets()));
    m_wake.start();
    m_accounts.use(base);
    m_supervisor.start();
}

void AppServices::startDemo(const QString &base, DemoParts demo)
{
    m_memory->put({secrets::SecretKind::UserKey, base}, demo.userKey);
    m_demo = std::move(demo);
    m_accounts.use(base);
    m_supervisor.start();
}

void AppServices::setHost()
{
    const auto endpoint = control::readEndpoint(m_place.paths.endpoint());
    m_monitor.setHost(status::ownIdentity(m_place.paths), endpoint ? endpoint->port : usualPort(),
        endpoint ? std::optional(endpoint->startedAt) : std::nullopt);
}

quint16 AppServices::usualPort() const
{
    return config::loadConfig(m_place.configFile).value_or(config::Config()).port;
}

void AppServices::trustConfigured(http::NetworkTransport &transport) const
{
    const QString caFile = config::loadConfig(m_place.configFile).value_or(config::Config()).caFile;
    if (const auto trusted = transport.setCaFile(caFile); !trusted)
        qCWarning(lcDesktop).noquote() << describe(trusted.error());
}

std::optional<PortOwner> AppServices::usualPortOwner() const
{
    return portOwner(usualPort());
}

SignIn::Parts AppServices::signInParts()
{
    const auto connect = [this](const QUrl &base) -> std::unique_ptr<http::Transport> {
        auto transport = std::make_unique<http::NetworkTransport>(base, product, m_clock);
        trustConfigured(*transport);
        return transport;
    };
    return {connect, *m_keychain, *m_memory, m_clock};
}

// Source: agent/platform/PROTOCOL.md, "GET /api/public/sessions": /[orgSlug]/[projectSlug]/sessions.
QUrl AppServices::sessionsPage() const
{
    const QUrl base(m_accounts.base());
    const auto account = m_monitor.account();
    const QString project = m_settings.project(m_accounts.base()).slug;
    if (!account || account->org.isEmpty() || project.isEmpty())
        return base;
    return http::join(base, u"/%1/%2/sessions"_s.arg(platform::segment(account->org), platform::segment(project)));
}

void AppServices::accountChanged()
{
    const Accounts::Key state = m_accounts.state();
    if (state == Accounts::Key::Refused) {
        m_api.setKey(nullptr);
        return m_source.refuse();
    }
    trustConfigured(m_transport);
    m_transport.setServerUrl(QUrl(m_accounts.base()));
    m_api.setKey(m_accounts.key());
    m_stops.reset();
    m_source.stop();
    if (state == Accounts::Key::Reading)
        return m_monitor.waitForKey();
    const auto &problem = m_accounts.problem();
    const bool isUnreadable = state == Accounts::Key::Unreadable && problem;
    m_monitor.use({.serverUrl = m_accounts.base(),
        .hasKey = state == Accounts::Key::Present,
        .keyProblem = isUnreadable ? explain(*problem, secrets::SecretKind::UserKey) : QString()});
    if (state == Accounts::Key::Present)
        startList();
}

void AppServices::startList()
{
    m_source.use(m_settings.project(m_accounts.base()));
}

void AppServices::statusChanged()
{
    m_wake.notice();
    // Without an account service the list is open to all who reach the platform.
    const bool isOpen = m_monitor.status().auth.outcome == status::Outcome::NotApplicable;
    if (isOpen && m_source.phase() == Phase::Off)
        startList();
}

void AppServices::listChanged()
{
    const Phase phase = m_source.phase();
    m_sessions.setStale(phase != Phase::Ready && phase != Phase::Loading);
}

void AppServices::signIn(const QString &base, SharedSecret key)
{
    m_settings.setBase(base);
    m_accounts.adopt(base, std::move(key));
}

void AppServices::chooseProject(const platform::ProjectScope &project)
{
    m_settings.setProject(m_accounts.base(), project);
    startList();
}

/// What a session says is no news for the list; that it began or ended is.
void AppServices::localSessionsChanged(const QList<control::SessionPayload> &sessions)
{
    const auto statuses = [](const QList<control::SessionPayload> &all) {
        QHash<QString, QString> byId;
        for (const control::SessionPayload &session : all)
            byId.insert(session.sessionId, session.status);
        return byId;
    };
    const bool isNews = statuses(sessions) != statuses(m_localSessions);
    m_localSessions = sessions;
    if (isNews)
        m_source.refreshSoon();
}

QString AppServices::localId(const QString &id) const
{
    const SessionRow *row = m_sessions.find(id);
    if (!row)
        return {};
    const bool isOnly = m_sessions.countLive(row->session.identifier) == 1;
    const control::SessionPayload *local = localSession(row->session, m_localSessions, isOnly);
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

int AppServices::runningHere() const
{
    const auto agent = m_monitor.agent();
    return agent ? agent->activeSessions : 0;
}

/// A demo's agent ends with the desktop; any other goes on when the desktop crashes, and is found at its next start.
std::unique_ptr<Process> AppServices::makeAgentProcess() const
{
    if (m_demo)
        return makeSystemProcess();
    const QString errors = agentErrorFile(m_place.paths);
    if (const auto made = makePrivateFolder(QFileInfo(errors).path()); !made)
        qCWarning(lcDesktop).noquote() << describe(made.error());
    return makeLastingProcess(errors);
}

AgentStart AppServices::agentStart() const
{
    if (m_demo)
        return m_demo->agent();
    return {{m_place.agentProgram,
        {u"run"_s, u"--platform"_s, m_accounts.base(), u"--state-dir"_s, m_place.paths.root, u"--config"_s,
            m_place.configFile},
        m_place.environment, m_place.paths.root}};
}

ProcessStart AppServices::hostTokenCommand() const
{
    return {m_place.agentProgram,
        {u"auth"_s, u"add"_s, u"--kind"_s, u"host"_s, u"--token-stdin"_s, u"--platform"_s, m_accounts.base(),
            u"--state-dir"_s, m_place.paths.root, u"--config"_s, m_place.configFile},
        m_place.environment, {}};
}

} // namespace rensei::app
