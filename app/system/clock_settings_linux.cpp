#include "app/system/clock_settings.h"

#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace rensei::app {

using namespace Qt::StringLiterals;

struct ClockProgram {
    const char *desktop; ///< a name in XDG_CURRENT_DESKTOP
    const char *program;
    const char *page; ///< its argument; "" for none
};

// GNOME's settings refuse to start elsewhere, so each is for its own desktop.
static constexpr std::array clockPrograms{
    ClockProgram{"GNOME", "gnome-control-center", "datetime"},
    ClockProgram{"Unity", "gnome-control-center", "datetime"},
    ClockProgram{"KDE", "systemsettings", "kcm_clock"},
    ClockProgram{"KDE", "systemsettings5", "kcm_clock"},
    ClockProgram{"X-Cinnamon", "cinnamon-settings", "calendar"},
    ClockProgram{"LXQt", "lxqt-admin-time", ""},
    ClockProgram{"MATE", "time-admin", ""},
    ClockProgram{"XFCE", "time-admin", ""},
};

bool openClockSettings()
{
    const QStringList desktops = qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':');
    return std::any_of(clockPrograms.begin(), clockPrograms.end(), [&desktops](const ClockProgram &one) {
        const QString program = QStandardPaths::findExecutable(QString::fromLatin1(one.program));
        const QString page = QString::fromLatin1(one.page);
        return desktops.contains(QString::fromLatin1(one.desktop), Qt::CaseInsensitive) && !program.isEmpty()
            && QProcess::startDetached(program, page.isEmpty() ? QStringList() : QStringList(page));
    });
}

} // namespace rensei::app
