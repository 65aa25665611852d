#include "app/ui/tray/tray.h"

#include "app/text/tool_tip.h"
#include "app/widgets/state_icon.h"

#include <QMenu>
#include <QSystemTrayIcon>

#include <algorithm>
#include <utility>

namespace rensei::app {

Tray::Tray(QMenu &menu, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_menu(menu)
    , m_updates(clock, [this] {
        if (m_icon)
            m_icon->setIcon(icon());
    })
{
}

Tray::~Tray() = default;

void Tray::appear(TrayHost::Kind kind)
{
    if (m_icon)
        return;
    m_kind = kind;
    m_icon = std::make_unique<QSystemTrayIcon>(this);
    // Without a menu some desktops show nothing at all.
    m_icon->setContextMenu(&m_menu);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT activated();
    });
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &Tray::messageClicked);
    m_icon->setIcon(icon());
    m_icon->setToolTip(shownToolTip());
    m_icon->show();
    m_updates.applied();
}

QIcon Tray::icon() const
{
    return stateIcon(m_state, m_paint, m_waiting);
}

void Tray::disappear()
{
    m_icon.reset();
}

/// Where the icon is a window of our own, Qt draws its tool tip.
QString Tray::shownToolTip() const
{
    return m_kind == TrayHost::Kind::XEmbed ? plainToolTip(m_toolTip) : m_toolTip;
}

void Tray::setStatus(const StatusSummary &summary, const StatusNotices &notices)
{
    const QString toolTip = StatusText(summary, notices).toolTip();
    // What waits beyond nine looks the same.
    constexpr int unshown = 10;
    const int waiting = std::min(summary.waiting(), unshown);
    const bool isOther = summary.state != m_state || waiting != m_waiting;
    m_state = summary.state;
    m_waiting = waiting;
    if (isOther)
        m_updates.changed();
    if (std::exchange(m_toolTip, toolTip) != toolTip && m_icon)
        m_icon->setToolTip(shownToolTip());
}

void Tray::setPaint(Paint paintAs)
{
    if (std::exchange(m_paint, paintAs) != paintAs)
        m_updates.changed();
}

void Tray::showMessage(const QString &title, const QString &text)
{
    if (m_icon)
        m_icon->showMessage(title, text, icon());
}

} // namespace rensei::app

#include "moc_tray.cpp"
