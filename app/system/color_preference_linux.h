#pragma once

#include "app/system/panel_scheme.h"

#include <functional>

namespace rensei::app {

/// The color scheme and the contrast in the desktop's settings portal. They apply to windows, but there is no better
/// hint for the panel.
/// Does not start the portal. Source: XDG Desktop Portal, "Settings", `org.freedesktop.appearance`.
class ColorPreference : public QObject {
    Q_OBJECT

public:
    void start();

Q_SIGNALS:
    void received(rensei::app::PanelScheme::Scheme scheme);
    void contrastReceived(bool isHigh);

private Q_SLOTS:
    void query();

private:
    void read(const QString &key, const std::function<void(uint value)> &then);

    int m_lastQuery = 0; ///< to ignore replies to earlier queries
};

} // namespace rensei::app
