#include "app/system/tray_host.h"

namespace rensei::app {

// Qt handles restarts of the panel on this system.
void TrayHost::start()
{
    QMetaObject::invokeMethod(
        this, [this] { setKind(Kind::Native); }, Qt::QueuedConnection);
}

} // namespace rensei::app
