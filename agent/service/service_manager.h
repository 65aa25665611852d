#pragma once

#include "agent/base/clock.h"
#include "agent/base/result.h"
#include "agent/process/process.h"

#include <QList>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace rensei::service {

/// What runs in the background for this user.
struct ServiceDefinition {
    QString name; ///< of the unit, label or task, without an ending; defaultServiceName() but for tests
    QString program; ///< absolute; a path that stays true after an upgrade of the package
    QStringList arguments;
    QStringList environment = {}; ///< `NAME=value`, nothing secret; the agent finds the rest by itself
    std::chrono::seconds drainTimeout{}; ///< the manager waits longer than this for the agent to end
};

/// What the system's manager says of a service.
struct ServiceState {
    bool isInstalled = false; ///< its file or task is there
    bool isCurrent = false; ///< and is what install() would write for the definition
    bool isEnabled = false; ///< it starts when the user logs in
    bool isRunning = false;
    QString program = {}; ///< that the installed one starts; "" when it cannot be told
    std::optional<bool> startsBeforeLogin = {}; ///< systemd: lingering; nullopt where there is no such thing
};

/// The manager of background programs of one system, for one user: systemd, launchd, the Task Scheduler, or the
/// desktop's autostart where there is none of them. Never needs elevated rights. All calls are asynchronous; `then` is
/// called once, later, within 30 s (stop: within the drain timeout and 60 s), and not after the manager is destroyed.
class ServiceManager {
public:
    virtual ~ServiceManager() = default;

    using Then = std::function<void(Result<void>)>;

    virtual QString title() const = 0; ///< "systemd user service", as it is shown
    virtual QStringList files(const QString &name) const = 0; ///< absolute paths of what install() writes
    virtual QString text(const ServiceDefinition &definition) const = 0; ///< of that file, to show beforehand

    virtual void query(const ServiceDefinition &definition, std::function<void(Result<ServiceState>)> then) = 0;

    /// Writes it, has the manager read it and enables it for the next login. Does not start it. Safe to repeat.
    virtual void install(const ServiceDefinition &definition, Then then) = 0;
    virtual void start(const QString &name, Then then) = 0;
    virtual void stop(const QString &name, Then then) = 0; ///< the agent drains; not an error when it does not run
    virtual void remove(const QString &name, Then then) = 0; ///< stops it, and removes exactly what install() wrote

    /// Whether it starts without a login, at boot. Fails where the system has no such thing.
    virtual void setStartsBeforeLogin(bool on, Then then) = 0;
};

/// `RENSEI_SERVICE_NAME` where that is a valid name, else `dev.rensei.daemon`.
QString defaultServiceName(const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());

/// Letters, digits, `.`, `_` and `-`, at most 80, the first a letter: the name becomes a file's name on every system.
bool isServiceName(const QString &name);

/// What a manager is made of.
struct ServiceParts {
    Clock &clock; ///< outlives the manager
    ProcessFactory makeProcess = makeSystemProcess; ///< for the system's own programs, such as systemctl
    /// Names the user's folders (HOME, XDG_CONFIG_HOME, XDG_RUNTIME_DIR, LOCALAPPDATA …) and the PATH.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
};

/// The manager of this system for this user; never null. Asks nobody: it only looks which manager is there. One
/// implementation per system.
std::unique_ptr<ServiceManager> makeServiceManager(const ServiceParts &parts);

} // namespace rensei::service
