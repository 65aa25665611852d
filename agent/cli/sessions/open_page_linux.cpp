#include "agent/cli/sessions/open_page.h"

#include <QProcess>

namespace rensei::cli {

bool openInBrowser(const QString &address)
{
    const bool hasDisplay = qEnvironmentVariableIsSet("WAYLAND_DISPLAY") || qEnvironmentVariableIsSet("DISPLAY");
    return hasDisplay && QProcess::startDetached(QStringLiteral("xdg-open"), {address});
}

} // namespace rensei::cli
