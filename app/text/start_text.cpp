#include "app/text/start_text.h"

namespace rensei::app {

QString StartText::ofStateFolder(const Error &error)
{
    return tr("The state folder cannot be used: %1").arg(describe(error));
}

QString StartText::ofSilentInstance(qint64 pid)
{
    return pid > 0 ? tr("The desktop that runs already (process %1) does not answer. End it, then try again.")
                         .arg(QString::number(pid))
                   : tr("The desktop that runs already does not answer. End it, then try again.");
}

QString StartText::ofOtherDisplay(const QString &display)
{
    return tr("Rensei Desktop runs already, on the display %1. Its window has opened there. To have it here, quit it "
              "there first.")
        .arg(display);
}

} // namespace rensei::app
