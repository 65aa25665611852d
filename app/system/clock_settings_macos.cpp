#include "app/system/clock_settings.h"

#include <QProcess>

namespace rensei::app {

using namespace Qt::StringLiterals;

bool openClockSettings()
{
    return QProcess::startDetached(u"/usr/bin/open"_s, {u"x-apple.systempreferences:com.apple.preference.datetime"_s});
}

} // namespace rensei::app
