#include "app/system/tray_host.h"

#include "app/system/status_notifier_watch_linux.h"
#include "app/system/tray_selection_linux.h"

namespace rensei::app {

using namespace Qt::StringLiterals;

// The same order as in Qt: the bus first, and the X11 selection only if there is no tray on the bus.
void TrayHost::start()
{
    const bool isX11 = m_qtPlatform == u"xcb"_s;
    if (!isX11 && !m_qtPlatform.startsWith(u"wayland"_s))
        return; // Qt shows no icon on other platforms
    auto *bus = new StatusNotifierWatch(this);
    auto *x11 = isX11 ? new TraySelection(this) : nullptr;
    const auto update = [this, bus, x11] {
        if (bus->state() == NotifierTray::Present)
            setKind(Kind::StatusNotifier);
        else if (bus->state() == NotifierTray::Absent && x11 && x11->hasOwner())
            setKind(Kind::XEmbed);
        else
            setKind(std::nullopt);
    };
    connect(bus, &StatusNotifierWatch::changed, this, [=] {
        // Most desktops have a tray on the bus and do not need the X11 connection.
        if (x11 && bus->state() == NotifierTray::Absent)
            x11->start();
        update();
    });
    if (x11)
        connect(x11, &TraySelection::changed, this, update);
    bus->start();
}

} // namespace rensei::app
