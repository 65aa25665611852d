#include "agent/cli/sessions/open_page.h"

#include <QProcess>

namespace rensei::cli {

bool openInBrowser(const QString &address)
{
    return QProcess::startDetached(
        QStringLiteral("rundll32.exe"), {QStringLiteral("url.dll,FileProtocolHandler"), address});
}

} // namespace rensei::cli
