#include "agent/cli/sessions/open_page.h"

#include <QProcess>

namespace rensei::cli {

bool openInBrowser(const QString &address)
{
    return QProcess::startDetached(QStringLiteral("/usr/bin/open"), {address});
}

} // namespace rensei::cli
