#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/base/paths.h"
#include "agent/config/config.h"
#include "agent/config/config_watcher.h"
#include "agent/control_server/control_server.h"
#include "agent/host/control_routes.h"
#include "agent/host/host.h"
#include "agent/http/network_transport.h"
#include "agent/secrets/stores.h"

#include <QObject>

#include <memory>

namespace rensei::cli {

/// What `rensei-agent run` was asked for.
struct RunOptions {
    QString platformUrl; ///< "": the configuration decides
    QString configFile;
    StatePaths paths;
    QString runner; ///< a profile for every item; "" for the usual choice
    std::optional<quint16> port; ///< 0: any; none: the configuration decides
    bool tokenFromInput = false;
};

/// The host agent as a program: the control API first, then the configuration, what a former run left, and the token;
/// it stays up through a broken configuration, a missing token and an absent platform, says so on the control API, and
/// continues as soon as the cause is gone.
class AgentRun : public QObject {
    Q_OBJECT

public:
    AgentRun(RunOptions options, Clock &clock);
    ~AgentRun() override;

    /// Fails when the state folder or every port is unusable. `port()` is bound afterwards.
    [[nodiscard]] Result<void> start();

    /// The registration token that came over standard input.
    void takeToken(Secret token);

    /// Reads the configuration and the token again.
    void reload();

    /// Into the configuration file first, then in force, at once. Fails, and changes nothing, when the file cannot be
    /// edited safely.
    [[nodiscard]] Result<void> setMaxSessions(int count);

    /// The first call lets sessions end, the second ends them, the third leaves at once.
    void stop();

    quint16 port() const { return m_server->port(); }

Q_SIGNALS:
    void finished();

private:
    Result<void> listen();
    void loadConfig();
    void applyPlatform(const config::Config &config);
    void readToken();
    void tryStore(std::size_t index);
    void tokenRead(std::size_t index, const secrets::StoreResult<Secret> &secret);

    RunOptions m_options;
    Clock &m_clock;
    http::NetworkTransport m_transport;
    host::Host m_host;
    host::ControlRoutes m_routes;
    std::unique_ptr<control::ControlServer> m_server;
    std::unique_ptr<config::ConfigWatcher> m_watcher;
    secrets::Stores m_stores;
    OneShotTimer m_tokenRetry;
    config::Config m_config;
    QString m_platformUrl; ///< canonical; "" until a valid one is known
    SharedSecret m_givenToken;
    int m_tokenFailures = 0;
    int m_stopRequested = 0;
};

} // namespace rensei::cli
