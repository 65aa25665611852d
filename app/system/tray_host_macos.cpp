#include "app/system/tray_host.h"

namespace rensei::app {

// Qt itself follows the tray here, also when the panel starts again.
void TrayHost::start()
{
    QMetaObject::invokeMethod(
        this, [this] { found(Kind::Native); }, Qt::QueuedConnection);
}

} // namespace rensei::app
