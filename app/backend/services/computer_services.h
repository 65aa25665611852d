#pragma once

#include "agent/control/control_client.h"
#include "agent/http/network_transport.h"
#include "app/backend/computer/config_run.h"
#include "app/backend/computer/disk_run.h"
#include "app/backend/computer/network_test.h"
#include "app/backend/computer/pause_switch.h"
#include "app/backend/computer/runners_run.h"
#include "app/backend/status_monitor.h"

namespace rensei::app {

/// Creates and connects the parts that look after this computer's agent: its settings, its disk, its coding agents.
class ComputerServices final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        Clock &clock;
        StatusMonitor &monitor;
        control::ControlClient &agent;
        std::function<QUrl()> serverUrl; ///< of the platform
        std::function<std::unique_ptr<http::NetworkTransport>(const QUrl &serverUrl)> makeTransport;
        /// The agent's program, with the options for state folder and configuration as its arguments.
        std::function<ProcessStart()> command;
    };
    explicit ComputerServices(Parts parts);

    DiskRun &disk() { return m_disk; }
    RunnersRun &runners() { return m_runners; }
    ConfigRun &config() { return m_config; }
    PauseSwitch &pause() { return m_pause; }
    NetworkTest &network() { return m_network; }

Q_SIGNALS:
    void networkChanged(); ///< the configuration says otherwise how the platform is reached

private:
    PauseSwitch::Parts pauseParts();
    NetworkTest::Way way(const QUrl &serverUrl) const;
    void configChanged();

    Parts m_parts;
    DiskRun m_disk;
    RunnersRun m_runners;
    ConfigRun m_config;
    PauseSwitch m_pause;
    NetworkTest m_network;
    QStringList m_networkSettings; ///< as last read
};

} // namespace rensei::app
