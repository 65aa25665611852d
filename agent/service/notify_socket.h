#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>

namespace rensei::service {

/// How systemd wants to hear of a service, as sd_notify(3) says.
struct NotifySettings {
    QString socket; ///< the path of a datagram socket, or `@name` of an abstract one; "" when nobody listens
    std::chrono::microseconds watchdog{}; ///< a sign of life is due in this time; 0 for none
};

/// From this process's environment. Removes the variables that are meant for this process alone, so that no program it
/// starts speaks for it.
NotifySettings takeNotifySettings();

/// Sends lines such as `READY=1` to systemd. Does nothing when nobody listens, and never waits. One implementation per
/// system.
void notifyManager(const NotifySettings &settings, const QByteArray &lines);

} // namespace rensei::service
