#pragma once

#include <QObject>

namespace rensei::app {

/// What the desktop's settings portal says about motion: the wish for less of it, or, where the portal does not know
/// that yet, GNOME's switch for animations. Source: XDG Desktop Portal, "Settings", `org.freedesktop.appearance`.
class PortalMotion : public QObject {
    Q_OBJECT

public:
    void start();

Q_SIGNALS:
    void received(bool isReduced);

private Q_SLOTS:
    void query();

private:
    void readSwitch();

    int m_lastQuery = 0; ///< to ignore replies to earlier queries
};

} // namespace rensei::app
