#pragma once

#include "app/system/panel_scheme.h"

namespace rensei::app {

/// The color scheme in the desktop's settings portal. It applies to windows, but there is no better hint for the panel.
/// Does not start the portal. Source: XDG Desktop Portal, "Settings", `org.freedesktop.appearance`.
class ColorPreference : public QObject {
    Q_OBJECT

public:
    void start();

Q_SIGNALS:
    void received(rensei::app::PanelScheme::Scheme scheme);

private Q_SLOTS:
    void query();

private:
    int m_lastQuery = 0; ///< to ignore replies to earlier queries
};

} // namespace rensei::app
