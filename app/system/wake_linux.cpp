#include "app/system/wake.h"

#include <QDBusConnection>

namespace rensei::app {

using namespace Qt::StringLiterals;

void Wake::start()
{
    // No sender is given, because Qt would block to resolve its name. A forged signal has no effect without a gap.
    QDBusConnection::systemBus().connect({}, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s,
        u"PrepareForSleep"_s, this, SLOT(prepareForSleep(bool)));
}

} // namespace rensei::app
