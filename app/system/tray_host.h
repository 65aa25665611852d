#pragma once

#include <QObject>
#include <QString>

#include <optional>

namespace rensei::app {

/// Whether the desktop can show a tray icon, found out without QSystemTrayIcon: that decides at its first touch, for
/// the life of the process, and a tray that comes later is then lost. So nobody touches it before available(). Never
/// takes the place of a missing tray, and uses no timer of its own.
class TrayHost : public QObject {
    Q_OBJECT

public:
    enum class Kind {
        StatusNotifier, ///< over the session bus: most Linux desktops
        XEmbed, ///< the old way of X11
        Native, ///< macOS, Windows
    };

    /// `qtPlatform` is what QGuiApplication::platformName() says.
    explicit TrayHost(QString qtPlatform);

    /// Begins to ask and then to watch. Blocks for nothing that another program does.
    void start();

    /// What there is now; nothing before available() and after lost().
    std::optional<Kind> kind() const { return m_kind; }

Q_SIGNALS:
    /// Never from inside start(). A tray of another kind than before is first lost, then available: an icon that was
    /// made for the one does not show in the other.
    void available(rensei::app::TrayHost::Kind kind);
    void lost();

private:
    void found(std::optional<Kind> kind);

    QString m_qtPlatform;
    std::optional<Kind> m_kind;
};

} // namespace rensei::app
