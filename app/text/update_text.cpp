#include "app/text/update_text.h"

namespace rensei::app {

QString UpdateText::line(const Release &release)
{
    return tr("Version %1 is out (you have %2)", "of Rensei Desktop: 0.2.0, 0.1.0")
        .arg(release.version, QCoreApplication::applicationVersion());
}

QString UpdateText::hint()
{
    return tr("Install it the way that you installed this one.");
}

QString UpdateText::action()
{
    return tr("Open its page", "of a version, in a browser");
}

} // namespace rensei::app
