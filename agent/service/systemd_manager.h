#pragma once

#include "agent/service/commands.h"
#include "agent/service/service_manager.h"

namespace rensei::service {

/// A user unit of systemd, by `systemctl --user`. Source: agent/service/SERVICE.md, "systemd".
class SystemdManager final : public ServiceManager {
public:
    struct Places {
        QString configFolder; ///< `$XDG_CONFIG_HOME`; "" when the system names no home folder
        QString systemctl; ///< absolute
        QString loginctl;
        QString userId; ///< a number
    };
    SystemdManager(const ServiceParts &parts, Places places);

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
    QString folder() const;
    QString unitFile(const QString &name) const;
    QString link(const QString &name) const;
    Command systemctl(const QStringList &arguments, bool mayFail = false) const;
    Command stopCommand(const QString &name) const;
    void queryLingering(ServiceState state, std::function<void(Result<ServiceState>)> then);

    Places m_places;
    Commands m_commands;
};

} // namespace rensei::service
