#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/service/commands.h"
#include "agent/service/service_manager.h"

namespace rensei::service {

/// A launch agent of macOS, by `launchctl`. Source: agent/service/SERVICE.md, "launchd".
class LaunchdManager final : public ServiceManager {
public:
    struct Places {
        QString home; ///< "" when the system names none
        QString launchctl = QStringLiteral("/bin/launchctl");
        QString userId; ///< a number
    };
    LaunchdManager(const ServiceParts &parts, Places places);

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
    QString plist(const QString &name) const;
    QString errorFile(const QString &name) const;
    QString domain() const { return QStringLiteral("gui/") + m_places.userId; }
    QString target(const QString &name) const { return domain() + u'/' + name; }
    Command launchctl(const QStringList &arguments, bool mayFail = false) const;
    void print(const QString &name, std::function<void(Result<std::optional<QString>>)> then);
    void bootstrap(const QString &name, bool isRepeat, Then then);
    void waitUntilGone(const QString &name, std::chrono::milliseconds until, Then then);

    Places m_places;
    Commands m_commands;
    OneShotTimer m_pause;
};

} // namespace rensei::service
