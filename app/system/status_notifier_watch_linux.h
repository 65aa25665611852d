#pragma once

#include <QObject>

namespace rensei::app {

/// Whether the session bus has a tray that implements StatusNotifierItem.
enum class NotifierTray {
    Unknown, ///< no reply yet, or the watcher hangs
    Absent, ///< there is no watcher, or it has no host that shows icons
    Present,
};

/// Observes org.kde.StatusNotifierWatcher. Neither registers that name nor starts its service.
class StatusNotifierWatch : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// changed() is emitted later, even without a session bus.
    void start();
    NotifierTray state() const { return m_state; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void query();

private:
    void setState(NotifierTray state);

    NotifierTray m_state = NotifierTray::Unknown;
    int m_lastQuery = 0; ///< to ignore replies to earlier queries
};

} // namespace rensei::app
