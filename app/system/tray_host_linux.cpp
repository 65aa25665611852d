#include "app/system/tray_host.h"

#include "app/system/status_notifier_watch_linux.h"
#include "app/system/tray_selection_linux.h"

namespace rensei::app {

using namespace Qt::StringLiterals;

// As Qt decides at the first touch: the bus first, and only without a tray there the selection of X11.
void TrayHost::start()
{
    const bool isX11 = m_qtPlatform == u"xcb"_s;
    if (!isX11 && !m_qtPlatform.startsWith(u"wayland"_s))
        return; // Qt shows no icon there
    auto *bus = new StatusNotifierWatch(this);
    auto *x11 = isX11 ? new TraySelection(this) : nullptr;
    const auto update = [this, bus, x11] {
        if (bus->state() == NotifierTray::Present)
            found(Kind::StatusNotifier);
        else if (bus->state() == NotifierTray::Absent && x11 && x11->hasOwner())
            found(Kind::XEmbed);
        else
            found(std::nullopt);
    };
    connect(bus, &StatusNotifierWatch::changed, this, [=] {
        // Most desktops have the bus's tray and are spared the second connection.
        if (x11 && bus->state() == NotifierTray::Absent)
            x11->start();
        update();
    });
    if (x11)
        connect(x11, &TraySelection::changed, this, update);
    bus->start();
}

} // namespace rensei::app
