#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <chrono>
#include <optional>

namespace rensei::bench {

/// A desktop of this run alone: a session bus, an X display, a watcher that tray icons register with, and a home
/// folder. All of it ends with this object.
class PrivateDesktop {
public:
    PrivateDesktop();
    ~PrivateDesktop();

    /// False when dbus-daemon, Xvfb or the watcher is missing or does not come up in 10 s; said on standard error.
    bool start();

    /// For a program that lives there: this program's, without what leads back to the real desktop.
    QProcessEnvironment environment() const;
    QString home() const { return m_folder.path(); }

    void forgetIcons();
    /// When the first icon since forgetIcons() was registered, on the monotonic clock; nullopt when none was.
    std::optional<std::chrono::microseconds> iconAt();

private:
    bool startBus();
    bool startDisplay();
    bool startWatcher();

    QTemporaryDir m_folder;
    QString m_busAddress;
    QString m_display;
    QByteArray m_said; ///< by the watcher
    QProcess m_bus;
    QProcess m_screen;
    QProcess m_watcher;
};

} // namespace rensei::bench
