#include "agent/doctor/fixes.h"

#include <algorithm>

namespace rensei::doctor {

using namespace Qt::StringLiterals;

const QList<Fix> &fixes()
{
    static const QList<Fix> all{
        {u"repair"_s, u"Repair the installation"_s},
        {u"load-service"_s, u"Start it at login"_s},
        {u"start"_s, u"Start the agent"_s},
        {u"restart"_s, u"Restart the agent"_s},
        {u"show-port-owner"_s, u"Show which program it is"_s},
        {u"renew-control-token"_s, u"Make a new control token"_s},
        {u"sign-in"_s, u"Sign in again"_s},
        {u"register"_s, u"Connect again now"_s},
        {u"resume"_s, u"Take work again"_s},
        {u"allow-a-session"_s, u"Allow one session"_s},
        {u"show-conditions"_s, u"Show what the agent reports"_s},
        {u"open-config"_s, u"Open the configuration"_s},
        {u"make-config-private"_s, u"Make it private"_s},
        {u"show-connection"_s, u"Show the details"_s},
        {u"show-runners"_s, u"Show how to get one"_s},
        {u"show-git"_s, u"Show what git says"_s},
        {u"free-space"_s, u"Remove finished working copies"_s},
        {u"make-work-folder"_s, u"Make the folder"_s},
        {u"make-log-folder"_s, u"Make the folder"_s},
        {u"show-foreign"_s, u"Show where it is"_s},
    };
    return all;
}

Fix fixFor(const QString &id)
{
    const auto found = std::ranges::find_if(fixes(), [&id](const Fix &fix) { return fix.id == id; });
    Q_ASSERT(found != fixes().end());
    return found == fixes().end() ? Fix{id, id} : *found;
}

} // namespace rensei::doctor
