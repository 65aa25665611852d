#pragma once

#include <QObject>
#include <QString>

#include <optional>

namespace rensei::app {

/// Whether the desktop can show a tray icon, without using QSystemTrayIcon: that decides on its first use, for the life
/// of the process, and misses a tray that starts later. So it must not be used before available(). Never acts as a tray
/// itself, and uses no timer.
class TrayHost : public QObject {
    Q_OBJECT

public:
    enum class Kind {
        StatusNotifier, ///< over the session bus: most Linux desktops
        XEmbed, ///< the older protocol of X11
        Native, ///< macOS, Windows
    };

    /// `qtPlatform` is QGuiApplication::platformName().
    explicit TrayHost(QString qtPlatform, QObject *parent = nullptr);

    /// Starts to observe. Never blocks on another program.
    void start();

    /// nullopt before available() and after lost().
    std::optional<Kind> kind() const { return m_kind; }

Q_SIGNALS:
    /// Never emitted from start(). When the kind changes, lost() is emitted first, because an icon that was created for
    /// one kind does not appear in another.
    void available(rensei::app::TrayHost::Kind kind);
    void lost();

private:
    void setKind(std::optional<Kind> kind);

    QString m_qtPlatform;
    std::optional<Kind> m_kind;
};

} // namespace rensei::app
