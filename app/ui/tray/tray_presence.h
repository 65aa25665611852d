#pragma once

#include "app/backend/settings.h"
#include "app/system/panel_scheme.h"
#include "app/system/tray_host.h"
#include "app/ui/tray/tray.h"
#include "app/ui/tray/tray_menu.h"

#include <QObject>

#include <memory>
#include <optional>

namespace rensei::app {

class NoTrayWindow;

/// Looks for a tray, puts the icon into it, and shows a window instead where there is none for long. The icon's ink
/// follows the panel.
class TrayPresence final : public QObject {
    Q_OBJECT

public:
    TrayPresence(TrayMenu &menu, Settings &settings, Clock &clock, QObject *parent);
    ~TrayPresence() override;

    void start();
    void stop(); ///< the icon and the window disappear, and no window comes any more

    void setStatus(const StatusSummary &summary, const StatusNotices &notices);
    void showMessage(const QString &title, const QString &text) { m_tray.showMessage(title, text); }

    QWidget *standIn() const; ///< the window in place of a tray; null where it is not needed

Q_SIGNALS:
    void appeared(); ///< the icon has been given to a tray for the first time
    void trayFound(); ///< and the window is gone
    void standInNeeded(); ///< the window was made, and is to be shown
    void activated(); ///< as Tray::activated()
    void messageClicked(); ///< as Tray::messageClicked()
    void quitRequested(); ///< as NoTrayWindow::quitRequested()

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void wait();
    void found(TrayHost::Kind kind);
    void makeStandIn();
    void followScheme();

    TrayMenu &m_menu;
    Settings &m_settings;
    Tray m_tray;
    TrayHost m_host;
    PanelScheme m_panel;
    OneShotTimer m_patience; ///< how long to wait for a tray
    std::unique_ptr<NoTrayWindow> m_standIn;
    std::optional<TrayHost::Kind> m_kind; ///< that the icon was made for
    bool m_isStopped = false;
};

} // namespace rensei::app
