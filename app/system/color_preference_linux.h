#pragma once

#include "app/system/panel_scheme.h"

namespace rensei::app {

/// What the desktop's settings portal says of light and dark. It speaks of windows; for a panel it is the best hint
/// there is. The portal is not started for it. Source: XDG Desktop Portal, "Settings", `org.freedesktop.appearance`.
class ColorPreference : public QObject {
    Q_OBJECT

public:
    void start();

Q_SIGNALS:
    void told(rensei::app::PanelScheme::Scheme scheme);

private Q_SLOTS:
    void ask();

private:
    int m_question = 0; ///< an answer to an earlier one is late
};

} // namespace rensei::app
