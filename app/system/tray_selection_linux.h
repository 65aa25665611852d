#pragma once

#include <QByteArray>
#include <QObject>
#include <QtGlobal>

#include <memory>

struct xcb_connection_t;

namespace rensei::app {

/// Observes the owner of `_NET_SYSTEM_TRAY_S<screen>` on the X display of DISPLAY: the XEmbed tray. Uses a separate
/// connection, because on Qt's it would overwrite the event mask of the root window. Source: freedesktop.org, "System
/// Tray Protocol Specification".
class TraySelection : public QObject {
    Q_OBJECT

public:
    explicit TraySelection(QObject *parent);
    ~TraySelection() override;

    /// Connects and reads the owner; blocks on the X server only, as QGuiApplication does. Without a display there is
    /// no owner. A second call does nothing.
    void start();
    bool hasOwner() const { return m_owner != 0; }

Q_SIGNALS:
    void changed(); ///< never emitted from start()

private:
    quint32 atom(const QByteArray &name) const;
    void readOwner();
    bool readEvents(); ///< whether the owner may have changed
    void update();

    struct Disconnect {
        void operator()(xcb_connection_t *connection) const;
    };
    std::unique_ptr<xcb_connection_t, Disconnect> m_connection;
    quint32 m_selection = 0;
    quint32 m_manager = 0;
    quint32 m_owner = 0; ///< a window; 0 when there is none
};

} // namespace rensei::app
