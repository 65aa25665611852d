#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/base/paths.h"
#include "agent/config/config.h"
#include "agent/config/config_watcher.h"
#include "agent/control_server/control_server.h"
#include "agent/host/control_routes.h"
#include "agent/host/host.h"
#include "agent/host/routes/doctor_route.h"
#include "agent/host/routes/operator_routes.h"
#include "agent/http/network_transport.h"
#include "agent/process/tree_process.h"
#include "agent/runner/login_path.h"
#include "agent/runner/upkeep/runner_upkeep.h"
#include "agent/secrets/stores.h"

#include <QObject>

#include <memory>

namespace rensei::cli {

/// The options of `rensei-agent run`.
struct RunOptions {
    QString platformUrl; ///< "": the configuration decides
    QString configFile;
    StatePaths paths;
    QString runner; ///< a profile for every session; "" for the default choice
    std::optional<quint16> port; ///< 0: any free one; nullopt: the configuration decides
    bool tokenFromInput = false;
    bool isService = false; ///< started by the system's manager of background programs
    QString serviceName; ///< the manager's name for it
};

/// The host agent as a program. It starts the control API first, then reads the configuration, the state of the last
/// run and the token. A broken configuration, a missing token or an unreachable platform does not end it: it reports
/// the problem on the control API and continues as soon as the problem is solved.
class AgentRun : public QObject {
    Q_OBJECT

public:
    AgentRun(RunOptions options, Clock &clock);
    ~AgentRun() override;

    /// Fails when the state folder or every port is unusable. `port()` is bound afterwards.
    [[nodiscard]] Result<void> start();

    /// Uses the registration token from standard input instead of a stored one.
    void setInputToken(Secret token);

    void reload(); ///< reads the configuration and the token again; a control token that is gone or open is renewed

    /// Writes the configuration file first, then applies the value at once. Fails, and changes nothing, when the file
    /// cannot be edited safely.
    [[nodiscard]] Result<void> setCapacity(const QString &key, int value);

    /// The first call waits for the sessions, the second stops them, the third emits finished() at once.
    void stop();

    host::Host &host() { return m_host; }
    quint16 port() const { return m_server->port(); }

Q_SIGNALS:
    void finished();

private:
    void extendPath(const QStringList &folders);
    bool isSessionStarting() const;
    Result<void> listen(quint16 requestedPort);
    void renewUnusableControlToken();
    void loadConfig();
    void applyPlatform(const config::Config &config);
    void rememberStop();
    void readToken();
    void readStore(std::size_t index);
    void handleStoreFailure(std::size_t index, const secrets::StoreResult<Secret> &secret);

    RunOptions m_options;
    Clock &m_clock;
    std::unique_ptr<ProcessPlace> m_place; ///< may be null
    http::NetworkTransport m_transport;
    host::Host m_host;
    host::ControlRoutes m_routes;
    host::OperatorRoutes m_operatorRoutes;
    host::DoctorRoute m_doctorRoute;
    std::unique_ptr<control::ControlServer> m_server;
    SharedSecret m_controlToken;
    std::unique_ptr<config::ConfigWatcher> m_watcher;
    secrets::Stores m_stores;
    OneShotTimer m_tokenRetry;
    const ProcessFactory m_makeProcess = makeSystemProcess;
    runner::LoginPath m_loginPath;
    runner::RunnerUpkeep m_runnerUpkeep;
    config::Config m_config;
    QString m_platformUrl; ///< canonical; "" until a valid one is known
    SharedSecret m_inputToken;
    int m_tokenFailures = 0;
    int m_stopRequests = 0;
};

} // namespace rensei::cli
