#pragma once

#include <QObject>
#include <QString>

#include <memory>

struct xcb_connection_t;

namespace rensei::app {

/// Follows who owns `_NET_SYSTEM_TRAY_S<screen>` on the X display that DISPLAY names: the tray of old X11 desktops.
/// Has a connection of its own: Qt's would lose what it asked of the root window. Source: freedesktop.org, "System Tray
/// Protocol Specification".
class TraySelection : public QObject {
    Q_OBJECT

public:
    explicit TraySelection(QObject *parent);
    ~TraySelection() override;

    /// Connects and looks, waiting for the display as QGuiApplication has just done. Without one there is no owner.
    /// A second call does nothing.
    void start();
    bool hasOwner() const { return m_owner != 0; }

Q_SIGNALS:
    void changed(); ///< never from inside start()

private:
    quint32 atom(const QByteArray &name) const;
    void check();
    bool readEvents(); ///< whether one of them asks for another look
    void follow();

    struct Disconnect {
        void operator()(xcb_connection_t *connection) const;
    };
    std::unique_ptr<xcb_connection_t, Disconnect> m_connection;
    quint32 m_selection = 0;
    quint32 m_manager = 0;
    quint32 m_owner = 0; ///< a window; 0 when there is none
};

} // namespace rensei::app
