#pragma once

#include "app/system/tray_host.h"
#include "app/text/status_text.h"
#include "app/ui/tray/icon_updates.h"
#include "app/widgets/state_shape.h"

#include <QIcon>
#include <QObject>

#include <memory>
#include <optional>

class QMenu;
class QSystemTrayIcon;

namespace rensei::app {

/// The icon in the tray. It touches the system's tray only once it is told to appear: on some systems the first touch
/// decides for good whether there is a tray.
class Tray final : public QObject {
    Q_OBJECT

public:
    Tray(QMenu &menu, Clock &clock, QObject *parent = nullptr);
    ~Tray() override;

    void appear(TrayHost::Kind kind); ///< there is a tray now, of that kind
    void disappear();
    bool hasAppeared() const { return m_icon != nullptr; }

    void setStatus(const StatusSummary &summary, const StatusNotices &notices);
    void setPaint(Paint paint); ///< how the panel behind it is

    /// Whether this system colors the icons of its tray itself. One per system.
    static bool wantsMask();

    /// Where notices go that way.
    void showMessage(const QString &title, const QString &text);

Q_SIGNALS:
    void activated(); ///< a click, where a click does not open the menu
    void messageClicked();

private:
    QString shownToolTip() const;
    QIcon icon() const;

    QMenu &m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    TrayState m_state = TrayState::Checking;
    int m_waiting = 0; ///< for a person
    Paint m_paint = Paint::Dark;
    QString m_toolTip;
    IconUpdates m_updates;
    std::optional<TrayHost::Kind> m_kind; ///< that the icon was made for
};

} // namespace rensei::app
