#include "app/system/wake.h"

#include <QDBusConnection>

namespace rensei::app {

using namespace Qt::StringLiterals;

void Wake::start()
{
    // From whatever sender: to name one would make Qt look it up and wait. Without a gap nothing is believed.
    QDBusConnection::systemBus().connect({}, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s,
        u"PrepareForSleep"_s, this, SLOT(heardSleep(bool)));
}

} // namespace rensei::app
