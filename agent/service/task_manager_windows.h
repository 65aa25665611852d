#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/service/service_manager.h"

#include <QObject>

namespace rensei::service {

/// A task of the Windows Task Scheduler, through COM. Source: agent/service/SERVICE.md, "Task Scheduler".
class TaskManager final : public ServiceManager {
public:
    explicit TaskManager(const ServiceParts &parts);

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
    QString taskPath(const QString &name) const;
    Result<void> forgetUserStop(const QString &xml) const;
    void waitUntilStopped(const QString &name, std::chrono::milliseconds until, Then then);
    void later(std::function<void()> then);

    ServiceParts m_parts;
    QString m_userSid;
    OneShotTimer m_poll;
    QObject m_context; ///< of calls that are still to be made
};

} // namespace rensei::service
