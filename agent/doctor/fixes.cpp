#include "agent/doctor/fixes.h"

#include "agent/doctor/texts.h"

#include <algorithm>

namespace rensei::doctor {

using namespace Qt::StringLiterals;

QList<Fix> fixes()
{
    return {
        {u"repair"_s, DoctorText::tr("Repair the installation")},
        {u"load-service"_s, DoctorText::tr("Start it at login")},
        {u"start"_s, DoctorText::tr("Start the agent")},
        {u"restart"_s, DoctorText::tr("Restart the agent")},
        {u"show-port-owner"_s, DoctorText::tr("Show which program it is")},
        {u"renew-control-token"_s, DoctorText::tr("Make a new control token")},
        {u"sign-in"_s, DoctorText::tr("Sign in again")},
        {u"register"_s, DoctorText::tr("Connect again now")},
        {u"resume"_s, DoctorText::tr("Take work again")},
        {u"allow-a-session"_s, DoctorText::tr("Allow one session")},
        {u"show-conditions"_s, DoctorText::tr("Show what the agent reports")},
        {u"open-config"_s, DoctorText::tr("Open the configuration")},
        {u"make-config-private"_s, DoctorText::tr("Make it private")},
        {u"show-connection"_s, DoctorText::tr("Show the details")},
        {u"show-runners"_s, DoctorText::tr("Show how to get one")},
        {u"show-git"_s, DoctorText::tr("Show what git says")},
        {u"free-space"_s, DoctorText::tr("Remove finished working copies")},
        {u"make-work-folder"_s, DoctorText::tr("Make the folder")},
        {u"make-log-folder"_s, DoctorText::tr("Make the folder")},
        {u"show-foreign"_s, DoctorText::tr("Show where it is")},
    };
}

Fix fixFor(const QString &id)
{
    const QList<Fix> all = fixes();
    const auto found = std::ranges::find_if(all, [&id](const Fix &fix) { return fix.id == id; });
    Q_ASSERT(found != all.end());
    return found == all.end() ? Fix{id, id} : *found;
}

} // namespace rensei::doctor
