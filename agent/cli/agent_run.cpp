#include "agent/cli/agent_run.h"

#include "agent/base/backoff.h"
#include "agent/base/machine_name.h"
#include "agent/base/private_file.h"
#include "agent/cli/target_options.h"
#include "agent/config/config_edit.h"
#include "agent/config/config_file.h"
#include "agent/config/machine_defaults.h"
#include "agent/control/action_payload.h"
#include "agent/control/control_token.h"
#include "agent/control/endpoint_file.h"
#include "agent/host/routes/agent_log.h"
#include "agent/host/routes/consent_routes.h"
#include "agent/http/server_url.h"
#include "agent/service/stop_mark.h"

#include <QCoreApplication>
#include <QDir>
#include <QLoggingCategory>
#include <QProcessEnvironment>
#include <QSysInfo>

#include <algorithm>

namespace rensei::cli {

Q_LOGGING_CATEGORY(lcRun, "rensei.agent")

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using control::AgentSentence;
using control::ConditionCode;
using control::say;
using control::Severity;

static constexpr auto writerTimeout = 1s; // of another program; the client gives up after 2 s

// Without --platform the doctor asks the agent, which is this one.
static ProcessStart doctorCommand(const RunOptions &options)
{
    return {.program = QCoreApplication::applicationFilePath(),
        .arguments
        = {u"doctor"_s, u"--json"_s, u"--state-dir"_s, options.paths.root, u"--config"_s, options.configFile},
        .environment = QProcessEnvironment::systemEnvironment().toStringList(),
        .folder = QDir::rootPath()};
}

AgentRun::AgentRun(RunOptions options, Clock &clock)
    : m_options(std::move(options))
    , m_clock(clock)
    , m_place(makeProcessPlace(clock))
    , m_transport(QUrl(), "rensei-agent/" RENSEI_VERSION, clock)
    , m_host({m_transport, clock, [this] { return makeTreeProcess(bundledReaper(), m_place.get()); }, m_options.paths,
                 {}, m_options.runner, hostLabel(QSysInfo::machineHostName()), host::readMachine, makeSystemProcess,
                 QCoreApplication::applicationFilePath()},
          config::withMachineDefaults({}, config::readHardware()))
    , m_routes(m_host,
          {[this] { reload(); }, [this](const QString &key, int value) { return setCapacity(key, value); },
              [this] { rememberStop(); },
              [log = m_options.paths.log()](const control::Request &request) { return host::agentLog(log, request); }})
    , m_operatorRoutes(m_host, [this] { reload(); })
    , m_doctorRoute(makeSystemProcess, clock, doctorCommand(m_options))
    , m_tokenRetry(clock)
    , m_loginPath(m_makeProcess, clock)
    , m_runnerUpkeep({m_makeProcess, clock, m_options.paths.runnerChecks(), runner::findProgram,
          [this] { return !isSessionStarting(); }})
{
    connect(&m_loginPath, &runner::LoginPath::found, this, &AgentRun::extendPath);
    connect(&m_host, &host::Host::changed, &m_runnerUpkeep, &runner::RunnerUpkeep::sessionsChanged);
    connect(&m_host, &host::Host::finished, this, &AgentRun::finished);
}

AgentRun::~AgentRun() = default;

// Everything that looks for a program uses it from then on.
void AgentRun::extendPath(const QStringList &folders)
{
    const QString before = qEnvironmentVariable("PATH");
    const QString path = runner::extendedPath(before, folders);
    if (path == before)
        return;
    qputenv("PATH", path.toLocal8Bit());
    m_host.setConfig(m_config); // there may be a runner now
}

bool AgentRun::isSessionStarting() const
{
    using State = session::Session::State;
    const QList<session::Session *> sessions = m_host.sessions().all();
    const bool isClaiming = m_host.inputs().heldSlots > m_host.sessions().heldSlots();
    return isClaiming || std::ranges::any_of(sessions, [](const session::Session *one) {
        return (one->state() == State::Accepted && !one->waitsOn()) || one->state() == State::Starting;
    });
}

Result<void> AgentRun::start()
{
    // The configuration may name the port; when it is broken, the API must still start to report that.
    const quint16 configuredPort = config::loadConfig(m_options.configFile).value_or(config::Config()).port;
    if (const auto listening = listen(m_options.port.value_or(configuredPort)); !listening)
        return listening;
    // It remembers the file before that is read: what is written in between is news, too.
    m_watcher = std::make_unique<config::ConfigWatcher>(m_options.configFile, m_clock);
    connect(m_watcher.get(), &config::ConfigWatcher::changed, this, &AgentRun::reload);
    loadConfig();
    if (const auto started = m_host.start(); !started)
        return started;
    m_server->setReady();
    m_loginPath.start();
    if (m_options.runner.isEmpty()) // else nothing depends on what other agents can do
        m_runnerUpkeep.start();
    readToken();
    return {};
}

Result<void> AgentRun::listen(quint16 requestedPort)
{
    const auto token = control::renewControlToken(m_options.paths.controlToken());
    if (!token)
        return fail(token.error());
    m_controlToken = *token;
    m_server.reset(); // it may have the port
    m_server = std::make_unique<control::ControlServer>(m_clock, *token,
        m_routes.routes() + m_operatorRoutes.routes() + host::consentRoutes(m_host) + QList{m_doctorRoute.route()});
    auto bound = m_server->start(requestedPort);
    const bool isPortInUse = !bound && bound.error().kind == ErrorKind::Conflict;
    if (isPortInUse)
        bound = m_server->start(0);
    if (!bound)
        return bound;
    if (isPortInUse)
        m_host.conditions().set(ConditionCode::PortConflict, Severity::Warning,
            {say("Another program uses port %1 of this computer, so the control API is on another one.",
                requestedPort)});
    return control::writeEndpoint(m_options.paths.endpoint(),
        {m_server->port(), QCoreApplication::applicationPid(), QStringLiteral(RENSEI_VERSION), m_clock.utcNow()});
}

void AgentRun::loadConfig()
{
    const auto loaded = config::loadConfig(m_options.configFile);
    if (!loaded) {
        // The last valid configuration stays in use; at start there is none, and the host stays unconnected.
        return m_host.conditions().set(ConditionCode::ConfigInvalid, Severity::Error,
            {say("The configuration cannot be used: %1", loaded.error().detail),
                say("Correct %1.", m_options.configFile)});
    }
    m_config = config::withMachineDefaults(*loaded, config::readHardware());
    for (const QString &warning : m_config.warnings)
        qCWarning(lcRun).noquote() << "configuration:" << warning;
    m_host.setConfig(m_config);
    m_runnerUpkeep.setConfig(m_config);
    applyPlatform(m_config);
}

void AgentRun::applyPlatform(const config::Config &config)
{
    const auto serverUrl
        = http::parseServerUrl(m_options.platformUrl.isEmpty() ? config.platformUrl : m_options.platformUrl);
    if (!serverUrl) {
        return m_host.conditions().set(ConditionCode::ConfigInvalid, Severity::Error,
            {say("The configuration cannot be used: %1", serverUrl.error().detail),
                m_options.platformUrl.isEmpty() ? say("Correct orchestrator.url in %1.", m_options.configFile)
                                                : AgentSentence::verbatim(u"rensei-agent run --platform URL"_s)});
    }
    const QString url = serverUrl->toString(QUrl::FullyEncoded);
    if (!m_platformUrl.isEmpty() && url != m_platformUrl) {
        return m_host.conditions().set(ConditionCode::ConfigInvalid, Severity::Info,
            {say("The new platform address is used from the next start of the agent on.")});
    }
    if (const auto trusted = m_transport.setNetwork(networkSettings(config, m_options.paths, m_clock)); !trusted) {
        return m_host.conditions().set(ConditionCode::ConfigInvalid, Severity::Error,
            {say("The configuration cannot be used: %1", trusted.error().detail),
                say("Correct what is below network in %1.", m_options.configFile)});
    }
    m_host.conditions().clear(ConditionCode::ConfigInvalid);
    m_platformUrl = url;
    m_transport.setServerUrl(*serverUrl);
    m_host.usePlatform(url);
}

// Without its token nobody can talk to the agent any more, and one that others could read is no secret.
void AgentRun::renewUnusableControlToken()
{
    const auto inFile = control::readControlToken(m_options.paths.controlToken());
    if (inFile && (*inFile)->view() == m_controlToken->view())
        return;
    qCWarning(lcRun) << "the control token's file cannot be used, so there is a new one";
    if (const auto listening = listen(port()); !listening)
        qCWarning(lcRun).noquote() << "the control API is closed:" << describe(listening.error());
    else
        m_server->setReady();
}

void AgentRun::reload()
{
    // Later, because it may be the control API that asks for this.
    m_clock.callAfter(0ms, this, [this] { renewUnusableControlToken(); });
    loadConfig();
    m_tokenFailures = 0;
    readToken();
}

Result<void> AgentRun::setCapacity(const QString &key, int value)
{
    // Only our own change is hidden from the watcher: another one that it has not reported yet must still reload.
    const bool isKnown = m_watcher->isKnown();
    if (const auto saved = config::setValue(m_options.configFile, key, value, writerTimeout); !saved)
        return saved;
    loadConfig();
    if (isKnown)
        m_watcher->remember();
    return {};
}

// A stop that cannot be remembered is carried out all the same.
void AgentRun::rememberStop()
{
    if (!m_options.isService)
        return;
    if (const auto remembered = service::rememberStop(m_options.paths); !remembered)
        qCWarning(lcRun).noquote() << "this stop is forgotten at the next start:" << describe(remembered.error());
}

void AgentRun::setInputToken(Secret token)
{
    m_inputToken = token.isEmpty() ? nullptr : share(std::move(token));
    readToken();
}

void AgentRun::readToken()
{
    if (m_platformUrl.isEmpty() || (m_options.tokenFromInput && !m_inputToken))
        return;
    if (m_inputToken)
        return m_host.setToken(m_inputToken);
    if (m_stores.empty())
        m_stores = secrets::makeStores(m_options.paths, m_clock);
    readStore(0);
}

void AgentRun::readStore(std::size_t index)
{
    if (index == m_stores.size()) {
        // An imported configuration may contain the token.
        if (m_config.authToken && !m_config.authToken->isEmpty())
            return m_host.setToken(share(Secret(m_config.authToken->toUtf8())));
        return m_host.setToken(nullptr);
    }
    m_stores.at(index)->read({secrets::SecretKind::RegistrationToken, m_platformUrl}, this,
        [this, index](secrets::StoreResult<Secret> secret) {
            if (secret) {
                m_host.conditions().clear(ConditionCode::CredentialsUnavailable);
                return m_host.setToken(share(std::move(*secret)));
            }
            handleStoreFailure(index, secret);
        });
}

void AgentRun::handleStoreFailure(std::size_t index, const secrets::StoreResult<Secret> &secret)
{
    using secrets::StoreProblem;
    const StoreProblem problem = secret.error().problem;
    const bool isTransient
        = problem == StoreProblem::Locked || problem == StoreProblem::TimedOut || problem == StoreProblem::Denied;
    if (!isTransient) {
        if (problem != StoreProblem::NoEntry)
            qCInfo(lcRun).noquote() << "no token from" << m_stores.at(index)->name() << secret.error().detail;
        return readStore(index + 1);
    }
    m_host.conditions().set(ConditionCode::CredentialsUnavailable, Severity::Error,
        {AgentSentence::verbatim(secrets::explain(secret.error(), secrets::SecretKind::RegistrationToken))});
    m_tokenRetry.start(backoffDelay(++m_tokenFailures, randomDraw(), {.min = 5s}), [this] { readToken(); });
}

void AgentRun::stop()
{
    ++m_stopRequests;
    if (m_stopRequests == 1)
        m_host.stop(m_config.drainTimeout);
    else if (m_stopRequests == 2)
        m_host.stop(0ms);
    else
        Q_EMIT finished();
}

} // namespace rensei::cli

#include "moc_agent_run.cpp"
