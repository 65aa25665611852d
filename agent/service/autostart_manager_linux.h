#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/base/paths.h"
#include "agent/service/commands.h"
#include "agent/service/service_manager.h"

namespace rensei::service {

/// Where there is no manager of services: the desktop's autostart starts the tray, and the tray looks after the agent.
/// Until then start() starts the agent alone. Source: agent/service/SERVICE.md, "Autostart of the desktop".
class AutostartManager final : public ServiceManager {
public:
    /// `configFolder`: `$XDG_CONFIG_HOME`; "" when the system names no home folder. `makeAgent`: a program that
    /// outlives this one; its standard error goes to the file that it is called with.
    using LastingFactory = std::function<std::unique_ptr<Process>(const QString &errorFile)>;
    AutostartManager(const ServiceParts &parts, QString configFolder, LastingFactory makeAgent = makeLastingProcess);

    QString title() const override;
    QStringList files(const QString &name) const override;
    QString text(const ServiceDefinition &definition) const override;
    void query(const ServiceDefinition &definition, std::function<void(Result<ServiceState>)> then) override;
    void install(const ServiceDefinition &definition, Then then) override;
    void start(const QString &name, Then then) override;
    void stop(const QString &name, Then then) override;
    void remove(const QString &name, Then then) override;
    void setStartsBeforeLogin(bool on, Then then) override;

private:
    QString entryFile(const QString &name) const;
    QStringList agentCommand(const QString &name) const;
    Result<StatePaths> statePaths(const QStringList &command) const;
    void waitFor(bool running, const StatePaths &paths, std::chrono::milliseconds until, Then then);
    void endAgent(const QStringList &command, Then then);

    ServiceParts m_parts;
    QString m_configFolder;
    LastingFactory m_makeAgent;
    Commands m_commands;
    OneShotTimer m_poll;
    std::unique_ptr<Process> m_agent; ///< while it starts
};

} // namespace rensei::service
